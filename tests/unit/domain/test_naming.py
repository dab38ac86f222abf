"""Markers in claims, and the names that people see."""

import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.domain.meaning import Citation, NameHint
from pipeline.domain.naming import Named, is_default_name, marker, shown_names, with_names
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Speaker


def hint(label: str, name: str) -> NameHint:
    return NameHint(label, name, (Citation("rec", 1, TimeSpan(0, 9), name),))


def speakers(*names: str) -> list[Speaker]:
    return [Speaker(f"S{place}", name) for place, name in enumerate(names, start=1)]


@pytest.mark.parametrize(
    ("name", "is_default"),
    [
        ("Speaker 1", True),
        ("Speaker 12", True),
        ("Speaker 0", False),
        ("Speaker", False),
        ("Madam Speaker 1", False),
        ("speaker 1", False),
        ("Ana", False),
    ],
)
def test_a_default_name_is_known(name: str, is_default: bool) -> None:
    assert is_default_name(name) is is_default


@pytest.mark.parametrize(
    ("names", "hints", "shown"),
    [
        (["Speaker 1", "Ana"], [], ["Speaker 1", "Ana"]),
        (["Speaker 1", "Ana"], [("S1", "Rui ")], ["Rui", "Ana"]),
        (["Speaker 1", "Ana"], [("S2", "Anna")], ["Speaker 1", "Ana"]),
        (["Speaker 1", "Ana"], [("S1", "ana")], ["Speaker 1", "Ana"]),
        (["Speaker 1"], [("S1", "Rui"), ("S1", "Eva")], ["Speaker 1"]),
        (["Speaker 1"], [("S1", "Rui"), ("S1", "Rui")], ["Rui"]),
        (["Speaker 1", "Speaker 2"], [("S1", "Eva"), ("S2", "EVA")], ["Speaker 1", "Speaker 2"]),
        (["Ana", "Speaker 2"], [("S1", "Eva"), ("S2", "Eva")], ["Ana", "Eva"]),
        (["Speaker 1"], [("S9", "Rui"), ("S1", " ")], ["Speaker 1"]),
    ],
)
def test_a_given_name_comes_before_one_that_was_heard(
    names: list[str], hints: list[tuple[str, str]], shown: list[str]
) -> None:
    people = speakers(*names)
    found = shown_names(people, [hint(*h) for h in hints if h[1].strip()])
    assert [found[s.label] for s in people] == shown
    assert len(found) == len(people)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("{S1} asks {S2}.", "Ana asks {S1}."),
        ("{S1}{S1}", "AnaAna"),
        ("{{S1}} {S1", "{Ana} {S1"),
        ("{S3} {} { S1 } {S1 }", "{S3} {} { S1 } {S1 }"),
        ("S1 }{ {\n}", "S1 }{ {\n}"),
        ("", ""),
    ],
)
def test_markers_are_replaced_once_and_other_braces_stay(text: str, shown: str) -> None:
    assert with_names(text, {"S1": "Ana", "S2": "{S1}"}) == shown


def test_a_text_knows_its_names_and_is_plain_to_whoever_sends_or_stores_it() -> None:
    shown = with_names("{S1} asks {S3}.", {"S1": "Ana"})
    assert isinstance(shown, Named)
    assert (shown, shown.marked, shown.names) == (
        "Ana asks {S3}.",
        "{S1} asks {S3}.",
        {"S1": "Ana"},
    )
    assert json.dumps([shown]) == '["Ana asks {S3}."]'
    assert type(pickle.loads(pickle.dumps(shown))) is str
    assert type(with_names("{S3} asks.", {"S1": "Ana"})) is str


@given(st.text(alphabet="{}S12 a\\\n"))
def test_without_names_a_text_stays(text: str) -> None:
    assert with_names(text, {}) == text


@given(st.text().filter(lambda t: "{" not in t), st.text(), st.text())
def test_any_name_may_stand_in_a_text(before: str, name: str, after: str) -> None:
    assert with_names(before + marker("S1"), {"S1": name}) == before + name
    assert with_names(marker("S1"), {"S1": name + after}) == name + after
