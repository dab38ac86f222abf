"""Minutes become a column and come back."""

import json
from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st

from pipeline.archive.minutes_codec import (
    decode_claim,
    decode_minutes,
    decode_names,
    encode_claim,
    encode_minutes,
    encode_names,
)
from pipeline.domain.meaning import (
    ActionItem,
    Chapter,
    Citation,
    Claim,
    Decision,
    Minutes,
    NameHint,
    OpenQuestion,
    Section,
    Support,
)
from pipeline.domain.sound import TimeSpan

T = TypeVar("T")

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
SOLID = TEXTS.filter(str.strip)
TIMES = st.integers(0, 10**8)
SPANS = st.builds(lambda a, b: TimeSpan(min(a, b), max(a, b)), TIMES, TIMES)
CITATIONS = st.builds(Citation, TEXTS, st.integers(1, 10**6), SPANS, SOLID)


def several(one: st.SearchStrategy[T], least: int = 0) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(one, min_size=least, max_size=3).map(tuple)


CLAIMS = st.builds(Claim, SOLID, several(CITATIONS, 1), st.sampled_from(Support))
HINTS = several(st.builds(NameHint, TEXTS, TEXTS, several(CITATIONS, 1)))
MINUTES = st.builds(
    Minutes,
    recording_id=TEXTS,
    revision=st.integers(1, 99),
    template=TEXTS,
    language=TEXTS,
    brief=several(CLAIMS),
    chapters=several(st.builds(Chapter, TEXTS, SPANS, st.integers(1, 9), st.integers(1, 9))),
    decisions=several(st.builds(Decision, TEXTS, CLAIMS)),
    actions=several(
        st.builds(ActionItem, TEXTS, CLAIMS, st.none() | TEXTS, st.none() | st.dates(), TEXTS)
    ),
    questions=several(st.builds(OpenQuestion, TEXTS, CLAIMS)),
    figures=several(CLAIMS),
    sections=several(st.builds(Section, TEXTS, TEXTS, several(CLAIMS))),
    names=HINTS,
    dropped=st.integers(0, 99),
)


@given(MINUTES)
def test_minutes_come_back(minutes: Minutes) -> None:
    assert decode_minutes(encode_minutes(minutes)) == minutes


@given(CLAIMS)
def test_a_claim_comes_back(claim: Claim) -> None:
    assert decode_claim(encode_claim(claim)) == claim


@given(HINTS)
def test_names_come_back(names: tuple[NameHint, ...]) -> None:
    assert decode_names(encode_names(names)) == names


@given(MINUTES)
def test_the_layout_is_told(minutes: Minutes) -> None:
    assert json.loads(encode_minutes(minutes))["version"] == 1
