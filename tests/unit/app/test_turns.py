"""Turns that are packed come out as they went in."""

from hypothesis import given
from hypothesis import strategies as st

from app.service.turns import PackedTurns
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Turn, Word
from tests.unit.app.meetings import BUDGET, turns_of

_times = st.integers(0, 10**8)
_words = st.builds(
    lambda at, long, text, sure: Word(TimeSpan(at, at + long), text, sure),
    _times,
    st.integers(0, 5000),
    st.text(st.characters(exclude_characters="\x1f", codec="utf-8"), min_size=1, max_size=9),
    st.floats(0, 1),
)
_turns = st.builds(
    Turn,
    st.integers(1, 10**6),
    st.sampled_from(("S1", "S2", "S31")),
    st.sampled_from(("1", "microphone")),
    st.lists(_words, min_size=1, max_size=6).map(tuple),
)


@given(st.lists(_turns, max_size=8))
def test_they_come_out_as_they_went_in(turns: list[Turn]) -> None:
    packed = PackedTurns(turns)
    assert list(packed) == turns
    assert list(packed[1:3]) == turns[1:3]
    assert [packed.text_of(place) for place in range(len(packed))] == [t.text for t in turns]
    assert [packed.words_of(place) for place in range(len(packed))] == [
        [word.text for word in turn.words] for turn in turns
    ]
    assert list(packed.ids) == [turn.id for turn in turns]
    assert list(packed.starts_ms) == [turn.words[0].span.start_ms for turn in turns]
    assert packed.word_count == sum(len(turn.words) for turn in turns)


def test_the_last_is_found_from_the_end_and_none_is_no_turn() -> None:
    turns = turns_of(BUDGET)
    packed = PackedTurns(turns)
    assert packed[-1] == turns[-1]
    assert packed[2] is packed[2]  # it is made once
    assert not PackedTurns()
