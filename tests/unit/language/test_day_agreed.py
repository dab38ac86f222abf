"""By when something is done, where people settle that after it was taken on."""

from datetime import date

import pytest

from pipeline.language.signs import signs_of
from tests.unit.language.reading import Spoken, taken_on

TAKEN: tuple[Spoken, ...] = (
    ("S1", "Could you book the hall for the concert?"),
    ("S2", "Sure, I'll do that."),
)
FRIDAY = date(2026, 9, 11)
WEDNESDAY = date(2026, 9, 9)


def due(*after: Spoken) -> tuple[date | None, str]:
    one = taken_on(*TAKEN, *after)[0]
    assert "hall" in one.what
    return one.due, one.due_words


@pytest.mark.parametrize(
    "answer", ["Friday's good.", "Yes, no problem.", "Okay, I'll manage that.", "Fine, Friday."]
)
def test_a_day_that_is_asked_for_and_agreed_to_is_the_day(answer: str) -> None:
    assert due(("S1", "By Friday?"), ("S2", answer))[0] == FRIDAY


def test_the_words_that_name_it_are_evidence() -> None:
    one = taken_on(*TAKEN, ("S1", "By Friday?"), ("S2", "Okay."))[0]
    assert one.lines[-1].text == "By Friday?"


def test_a_day_that_is_refused_is_none_and_the_last_that_is_named_holds() -> None:
    refused = (("S1", "By Wednesday?"), ("S2", "No, that's too soon."))
    assert due(*refused) == (None, "")
    assert due(*refused, ("S1", "Friday, then."), ("S2", "Fine.")) == (FRIDAY, "Friday")


@pytest.mark.parametrize(
    "answer", ["Friday doesn't work for me.", "No, Friday is too early.", "Not Friday."]
)
def test_a_day_that_is_named_again_to_refuse_it_is_none(answer: str) -> None:
    assert due(("S1", "By Friday?"), ("S2", answer)) == (None, "")
    assert due(("S3", "By Friday?"), ("S1", answer)) == (None, "")


def test_another_day_may_stand_behind_a_no() -> None:
    assert due(("S1", "By Wednesday?"), ("S2", "No, Friday."))[0] == FRIDAY


def test_a_question_may_deny() -> None:
    assert due(("S1", "Why not Friday?"), ("S2", "Okay."))[0] == FRIDAY


def test_who_does_it_or_asked_for_it_may_name_the_day_later() -> None:
    assert due(("S3", "The big one."), ("S2", "You'll have it on Wednesday."))[0] == WEDNESDAY
    assert due(("S1", "I'd like to have it by Friday."))[0] == FRIDAY


def test_in_a_meeting_of_an_unknown_day_nothing_is_looked_for() -> None:
    one = taken_on(*TAKEN, ("S2", "Fifty years later."), held_on=None)[0]
    assert one.due_words == ""


@pytest.mark.parametrize(
    "after",
    [
        (("S3", "On Friday the choir sings in Leeds with the whole brass band."),),
        (("S3", "Friday?"),),
        (("S2", "We close in five minutes."),),
        (("S1", "Great, see you on Friday."),),
        (("S1", "We meet again on Friday."),),
        (("S2", "I'm off until Friday."),),
        (("S2", "I'm on holiday on Friday."), ("S1", "Okay.")),
        (
            ("S3", "It rains."),
            ("S3", "It pours."),
            ("S1", "Next point, the roof."),
            ("S2", "Friday."),
        ),
        (("S2", "And I'll call the plumber by Friday."),),
    ],
)
def test_days_of_other_matters_are_none(after: tuple[Spoken, ...]) -> None:
    assert due(*after) == (None, "")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Dann sehen wir uns am Freitag."),
        ("de", "Am Freitag bin ich im Urlaub."),
        ("fr", "On se voit vendredi."),
        ("fr", "Je suis en congé vendredi."),
        ("es", "Nos vemos el viernes."),
        ("es", "El viernes estoy de vacaciones."),
        ("pt", "A gente se vê na sexta."),
        ("pt", "Na sexta estou de férias."),
    ],
)
def test_who_is_away_and_when_people_meet_is_known_in_each_language(
    language: str, text: str
) -> None:
    signs = signs_of(language)
    assert signs is not None
    assert signs.has("action.another_day", signs.plain_words(text))
