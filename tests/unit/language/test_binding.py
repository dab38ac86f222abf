"""What a sentence says of something must have been said of that thing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.domain.meaning import Citation
from pipeline.domain.sound import TimeSpan
from pipeline.language.binding import is_bound
from pipeline.language.lexicon import content_words

NAMES = ("Marta", "Ines", "Tomas", "Olga")
DEEDS = ("repaired the bridge", "painted the ferry", "counted the tickets", "wrote the invoice")


def bound(claim: str, *said: str, before: str = "", question: str = "") -> bool:
    cited = tuple(
        Citation("a", place, TimeSpan(place * 100, place * 100 + 50), text)
        for place, text in enumerate(said, 1)
    )
    return is_bound(claim, cited, before, frozenset(content_words(question, "en")), "en")


@pytest.mark.parametrize(
    ("claim", "said", "before"),
    [
        ("Ines worked for the railway.", ("Her name is Ines and she worked for the railway.",), ""),
        ("Ines worked for the railway.", ("She worked for the railway.",), "Her name is Ines."),
        ("The hall costs 900 euros.", ("The hall costs nine hundred euros.",), ""),
        ("The fee is 18 percent.", ("The fee was 18% and the rent 900 euros.",), ""),
    ],
)
def test_what_was_said_in_one_breath_is_bound(
    claim: str, said: tuple[str, ...], before: str
) -> None:
    assert bound(claim, *said, before=before)


@pytest.mark.parametrize(
    ("claim", "said", "before"),
    [
        (
            "Ines is a junior who worked for the railway.",
            ("One is a junior.", "Her name is Ines and she worked for the railway."),
            "",
        ),
        ("Marta worked for the railway.", ("Marta leaves, but Ines worked for the railway.",), ""),
        ("Marta worked for the railway.", ("She worked for the railway.",), "Her name is Ines."),
        ("Marta is our junior.", ("One is our junior.", "Her name is Marta."), ""),
        ("Marta pays Ines.", ("Ines pays Marta.",), ""),
        ("The fee is 50 percent.", ("The fee is not above 50.",), ""),
        ("The fee is 50 euros.", ("The fee is 50 percent.",), ""),
    ],
)
def test_what_belongs_to_somebody_or_something_else_is_not_bound(
    claim: str, said: tuple[str, ...], before: str
) -> None:
    assert not bound(claim, *said, before=before)


def test_a_subject_of_one_sentence_gets_no_deed_of_the_next() -> None:
    said = ("The landlord looks forward to the terrace.", "We could delay the floor until March.")
    cited = tuple(Citation("a", 1, TimeSpan(i * 100, i * 100 + 50), s) for i, s in enumerate(said))
    known = frozenset(content_words("Why was the floor delayed?", "en"))
    assert not is_bound("The landlord delayed the floor until March.", cited, "", known, "en")
    assert is_bound("The floor was delayed until March.", cited, "", known, "en")


@given(st.permutations(NAMES), st.permutations(DEEDS))
def test_of_two_clauses_only_the_own_deed_is_bound(names: list[str], deeds: list[str]) -> None:
    said = f"{names[0]} {deeds[0]}, because {names[1]} {deeds[1]}."
    assert bound(f"{names[0]} {deeds[0]}.", said)
    assert bound(f"{names[1]} {deeds[1]}.", said)
    assert not bound(f"{names[0]} {deeds[1]}.", said)
    assert not bound(f"{names[1]} {deeds[0]}.", said)


def test_what_somebody_is_must_be_said_of_somebody_named() -> None:
    assert not bound("Ines is a junior.", "To our junior, one looks really good.")
    assert not bound("Ines is {S1}'s junior.", "Ines is our junior.")
    assert bound("Ines is a junior.", "Ines is a junior from the railway.")
    assert bound("Ines is a junior.", "She is a junior.", before="We met Ines.")
