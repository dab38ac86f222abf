"""What is settled in passing: no single sign says so, but what stands around it does."""

import pytest

from pipeline.language.concluding import Closings
from pipeline.language.deciding import without_tasks
from tests.unit.language.reading import Spoken, english, lines, settled, taken_on

PARTY: tuple[Spoken, ...] = (
    ("S1", "Next point, the summer party."),
    ("S2", "For the families Friday the third of July would be better than the Saturday."),
    ("S3", "Friday the third suits me as well."),
    ("S1", "Okay, so Friday the third of July, then."),
    ("S2", "I'll ring the caterer by Monday."),
    ("S1", "Next, the heating."),
)


def said(*spoken: Spoken) -> list[str]:
    return [" ".join(line.text for line in one.lines) for one in settled(*spoken)]


def test_what_the_chair_picks_from_what_was_said_is_settled() -> None:
    assert said(*PARTY) == ["Okay, so Friday the third of July, then."]


def test_the_same_words_weigh_less_where_nobody_spoke_of_it() -> None:
    def weight(*spoken: Spoken) -> float:
        found = lines(*spoken)
        (line,) = (one for one in found if one.text.startswith("Okay, so Friday"))
        return Closings(found, english()).weight(line)

    assert weight(*PARTY) > weight(PARTY[0], *PARTY[3:]) + 2


def test_a_later_figure_stands_for_an_earlier_one() -> None:
    found = said(
        ("S1", "Next, the entrance fee."),
        ("S2", "I'd take an entrance fee of eight euros."),
        ("S3", "Eight euros is fine."),
        ("S1", "Okay, so an entrance fee of eight euros, then."),
        ("S2", "Wait, the hall alone costs nine euros a head, so ten euros as entrance fee."),
        ("S3", "Ten euros is fine."),
        ("S1", "Okay, then an entrance fee of ten euros."),
        ("S3", "Agreed."),
    )
    assert found == ["Okay, then an entrance fee of ten euros."]


@pytest.mark.parametrize(
    "sentence",
    [
        "Okay, so let's leave Friday the third of July until we have asked the band.",
        "Okay, so Friday the third of",
        "Okay, so which Friday in July, then?",
    ],
)
def test_what_is_put_off_broken_off_or_asked_is_not(sentence: str) -> None:
    assert sentence not in said(*PARTY[:3], ("S1", sentence), ("S2", "The band is on holiday."))


@pytest.mark.parametrize(
    "sentence",
    [
        "Okay, so Friday the third of July stays open.",
        "Friday the third of July is still open, then.",
    ],
)
def test_what_stays_open_settles_nothing(sentence: str) -> None:
    assert sentence not in said(*PARTY[:3], ("S1", sentence), *PARTY[4:])


@pytest.mark.parametrize(
    ("sentence", "is_settled"),
    [
        ("We all liked it. Friday the third of July, then.", True),
        ("We all liked it last time. Friday the third of July, then.", False),
        ("We all liked it last time. Okay, so Friday the third of July, then.", True),
    ],
)
def test_how_it_went_last_time_settles_nothing_unless_something_is_concluded(
    sentence: str, is_settled: bool
) -> None:
    closing = sentence.split(". ")[1]
    assert (closing in said(*PARTY[:3], ("S1", sentence), *PARTY[4:])) is is_settled


def test_a_plain_answer_to_somebody_who_wants_to_know_only_informs() -> None:
    assert (
        said(
            ("S1", "Next point, the new oven for the kitchen."),
            ("S2", "The oven in the kitchen costs nine hundred euros."),
            ("S3", "Does the price of the oven change?"),
            ("S1", "No, the oven stays at nine hundred euros."),
        )
        == []
    )


def test_where_people_think_aloud_nothing_is_settled_in_passing() -> None:
    nods: list[Spoken] = [("S2", "Yeah."), ("S3", "Mm-hmm.")]
    talk = [one for spoken in PARTY for one in (spoken, *nods)]
    assert Closings(lines(*talk), english()).is_free_talk
    assert said(*talk) == []


def test_the_chair_is_who_moves_on_and_asks() -> None:
    assert Closings(lines(*PARTY), english()).chair == "S1"


def test_a_task_is_no_decision() -> None:
    (one,) = settled(*PARTY)
    tasks = [task.main for task in taken_on(*PARTY)]
    assert tasks
    assert without_tasks((one,), tasks) == (one,)
    assert without_tasks((one,), one.lines) == ()
