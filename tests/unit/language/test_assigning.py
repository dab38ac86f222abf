"""What is given to a role or a group."""

from datetime import date

import pytest

from tests.unit.language.reading import taken_on


@pytest.mark.parametrize(
    ("sentence", "owner", "what"),
    [
        ("So legal checks the lease of the hall.", "legal", "checks the lease of the hall"),
        (
            "The graphic designer will work on the posters.",
            "graphic designer",
            "work on the posters",
        ),
        ("And the sales team is going to call the shops.", "sales team", "call the shops"),
        ("Everybody sends me their photographs.", "everybody", "sends me their photographs"),
        (
            "Nora and Emil, you two work on the stage together.",
            "Nora and Emil",
            "work on the stage together",
        ),
    ],
)
def test_it_is_named_as_it_was_called(sentence: str, owner: str, what: str) -> None:
    (one,) = taken_on(("S1", sentence))
    assert (one.owner, one.what, one.is_shared) == (owner, what, True)


def test_one_sentence_may_give_to_several() -> None:
    found = taken_on(
        ("S1", "The graphic designer will design the posters and marketing will print the flyers.")
    )
    assert [(one.owner, one.what) for one in found] == [
        ("graphic designer", "design the posters"),
        ("marketing", "print the flyers"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The sales team is happy with the posters.",
        "Does legal check the lease of the hall?",
        "Marketing would print the flyers.",
        "You two work on the stage together.",
        "The sales team sold nine hundred tickets.",
    ],
)
def test_what_is_only_told_of_them_is_no_task(sentence: str) -> None:
    assert taken_on(("S1", sentence)) == ()


def test_who_answers_says_by_when_and_it_stays_the_roles() -> None:
    (one,) = taken_on(
        ("S1", "So legal checks the lease of the hall."),
        ("S2", "You'll have it in writing by Friday."),
    )
    assert (one.owner, one.due) == ("legal", date(2026, 9, 11))
