from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from pipeline.language.chapters import KeyTerms, Stretch, stretches_of
from tests.fakes.embedder import FakeTextEmbedder
from tests.unit.language.reading import Spoken, english
from tests.unit.language.talk import turns

_GARDEN = (
    "the garden fence needs paint and the roses need water before the summer garden party starts"
)
_SERVER = "our server lost its backup disk so every database query on that server failed last night"


def talk(about: str, count: int) -> list[Spoken]:
    return [(f"S{1 + i % 2}", about) for i in range(count)]


def test_a_meeting_is_cut_where_its_matter_changes() -> None:
    spoken = turns(*talk(_GARDEN, 12), *talk(_SERVER, 12))
    found = stretches_of(spoken, FakeTextEmbedder(), None)
    assert found == (Stretch(0, 11), Stretch(12, 23))
    assert {term.lower() for term in KeyTerms(spoken, "en").of(found[1])} & {"server", "backup"}


def test_a_few_turns_are_one_chapter() -> None:
    assert stretches_of(turns(*talk(_GARDEN, 5)), FakeTextEmbedder(), english()) == (Stretch(0, 4),)


def test_no_turns_have_no_chapter() -> None:
    assert stretches_of((), FakeTextEmbedder(), english()) == ()


def test_a_long_meeting_has_no_more_chapters_than_one_looks_over() -> None:
    """Forty short matters in an hour: the ten that stand out most."""
    matters = [text for n in range(40) for text in (_GARDEN, _SERVER)[n % 2 :][:1] * 16]
    spoken = turns(*(("S1", text) for text in matters))
    words = sum(len(turn.words) for turn in spoken)
    found = stretches_of(spoken, FakeTextEmbedder(), None)
    assert words > 9_000
    assert 5 <= len(found) <= 11


def test_one_matter_that_goes_on_and_on_is_one_chapter() -> None:
    found = stretches_of(turns(*talk(_GARDEN, 600)), FakeTextEmbedder(), None)
    assert len(found) <= 600 * 16 // 120 + 1


@given(st.lists(st.sampled_from([_GARDEN, _SERVER, "Yes.", "Let's move on."]), max_size=60))
def test_chapters_hold_every_turn_once(texts: list[str]) -> None:
    spoken = turns(*(("S1", text) for text in texts))
    found = stretches_of(spoken, FakeTextEmbedder(), english())
    assert [i for s in found for i in range(s.first, s.last + 1)] == list(range(len(texts)))
    assert all(b.first == a.last + 1 for a, b in pairwise(found))
