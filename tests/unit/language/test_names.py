"""Names in a text, and what speakers are called by others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.language.names import name_hints, names_in
from tests.unit.language.talk import transcript

FOUND: list[tuple[str, str, tuple[str, ...]]] = [
    ("en", "We ask Marta Silva from finance in Porto.", ("Marta Silva", "Porto")),
    ("en", "Ines will call Ben's hotel on Monday in May.", ("Ines", "Ben")),
    ("en", "The GDPR applies to the T5, I think.", ("GDPR", "T5")),
    ("en", "Registration closes at thirty. Unfortunately, we are full.", ()),
    ("en", "{S2} and Speaker 3 agree with {S1}.", ()),
    ("en", "I'm sure we'll move. Don't worry. It's fine.", ()),
    ("en", "we talked to nobody", ()),
    ("de", "Herr Kowalski schickt die Rechnung an Lindiwe.", ("Kowalski", "Lindiwe")),
    ("de", "Die Verlängerung der Verträge ist ein Problem.", ()),
    ("de", "Ben schreibt den Bericht.", ("Ben",)),
    ("fr", "Nous appelons Chloé à Lyon mardi.", ("Chloé", "Lyon")),
    ("fr", "L'équipe de Marseille est d'accord.", ("Marseille",)),
    ("es", "El contrato con Itziar termina en Bilbao.", ("Itziar", "Bilbao")),
    ("pt", "Falamos com a Beatriz em Coimbra na segunda.", ("Beatriz", "Coimbra")),
]


@pytest.mark.parametrize(("language", "text", "expected"), FOUND)
def test_names(language: str, text: str, expected: tuple[str, ...]) -> None:
    assert names_in(text, language) == expected


@given(st.text(max_size=80), st.sampled_from(["en", "de", "fr", "es", "pt", "ja"]))
def test_names_stand_in_the_text(text: str, language: str) -> None:
    for name in names_in(text, language):
        assert name in text


def hints(*lines: tuple[str, str], language: str = "en") -> dict[str, str]:
    return {h.label: h.name for h in name_hints(transcript(*lines), language)}


def test_who_answers_a_question_with_a_name_bears_it() -> None:
    found = name_hints(
        transcript(
            ("S1", "Oleg, can you send the plan?"),
            ("S2", "Yes, I will send it."),
            ("S3", "Good."),
        )
    )
    assert [(h.label, h.name) for h in found] == [("S2", "Oleg")]
    assert found[0].citations[0].quote == "Oleg, can you send the plan?"


def test_one_vote_that_may_be_mistaken_is_not_enough() -> None:
    assert hints(("S1", "Oleg, start with the plan, please."), ("S2", "The plan is late.")) == {}


def test_two_such_votes_are_enough() -> None:
    assert hints(
        ("S1", "Oleg, start with the plan, please."),
        ("S2", "The plan is late."),
        ("S3", "Thanks, Oleg."),
    ) == {"S2": "Oleg"}


def test_votes_for_two_speakers_are_votes_for_nobody() -> None:
    assert (
        hints(
            ("S1", "Oleg, can you send the plan?"),
            ("S2", "Yes, I will send it."),
            ("S1", "Oleg, do you have the keys?"),
            ("S3", "Yes, I do."),
        )
        == {}
    )


def test_who_uses_a_name_does_not_bear_it() -> None:
    assert (
        hints(
            ("S1", "Oleg, can you send the plan?"),
            ("S2", "Yes, I will. Oleg, do you agree?"),
            ("S3", "Well."),
        )
        == {}
    )


def test_a_greeting_among_several_tells_nothing() -> None:
    lines = [("S1", "Good morning."), ("S2", "Morning."), ("S3", "Good morning, Oleg.")]
    assert hints(*lines, *lines) == {}


def test_who_introduces_themselves_bears_the_name() -> None:
    assert hints(("S1", "Hello, my name is Lindiwe."), ("S2", "Hello.")) == {"S1": "Lindiwe"}
    assert hints(("S1", "Hi, this is Lindiwe speaking."), ("S2", "Hi.")) == {"S1": "Lindiwe"}
    assert hints(("S1", "Hello, I am tired."), ("S2", "I am from Porto.")) == {}


def test_a_word_that_also_stands_in_lower_case_is_no_name() -> None:
    assert (
        hints(
            ("S1", "Chef, can you send the plan?"),
            ("S2", "Yes, I will send it to the chef."),
        )
        == {}
    )


def test_german_addresses_count_too() -> None:
    assert hints(
        ("S1", "Jörg, kannst du das bitte übernehmen?"),
        ("S2", "Ja, ich mache das."),
        language="de",
    ) == {"S2": "Jörg"}


@given(st.lists(st.tuples(st.sampled_from(["S1", "S2"]), st.text(max_size=30)), max_size=6))
def test_any_talk_is_heard(lines: list[tuple[str, str]]) -> None:
    said = [(label, text) for label, text in lines if text.split()]
    assert set(hints(*said)) <= {"S1", "S2"}
