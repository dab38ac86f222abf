from hypothesis import given
from hypothesis import strategies as st

from pipeline.asr.checkpoints import BlockResult, pack, unpack
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Segment, Word

words = st.builds(
    Word,
    st.tuples(st.integers(0, 10**7), st.integers(0, 5000)).map(
        lambda p: TimeSpan(p[0], p[0] + p[1])
    ),
    st.text(min_size=1),
    st.floats(0, 1),
)


def _segment(drawn: list[Word], language: str) -> Segment:
    end_ms = max(word.span.end_ms for word in drawn)
    start_ms = drawn[0].span.start_ms
    return Segment(TimeSpan(start_ms, max(start_ms, end_ms)), tuple(drawn), language)


segments = st.builds(
    _segment, st.lists(words, min_size=1, max_size=5), st.sampled_from(["en", "de"])
)


@given(
    st.integers(0, 10**8),
    st.sampled_from([None, "en"]),
    st.lists(segments, max_size=4).map(tuple),
)
def test_a_block_comes_back_as_it_was(
    end_ms: int, language: str | None, drawn: tuple[Segment, ...]
) -> None:
    result = BlockResult(end_ms, language, drawn)
    checkpoint = pack(3, result)
    assert checkpoint.index == 3
    assert unpack(checkpoint) == result
