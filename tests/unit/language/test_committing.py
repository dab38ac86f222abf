from datetime import date

import pytest

from tests.unit.language.reading import taken_on
from tests.unit.language.talk import MONDAY

FRIDAY = date(2026, 9, 11)


def test_a_promise() -> None:
    (one,) = taken_on(("S2", "I'll send the museum the revised plan by Friday."))
    assert (one.owner, one.due, one.due_words) == ("S2", FRIDAY, "by Friday")
    assert "send the museum the revised plan" in one.what
    assert not one.is_vague


def test_a_request_and_its_acceptance_are_one() -> None:
    (one,) = taken_on(
        ("S1", "Could you book the hall for the concert?"), ("S2", "Sure, I'll do that.")
    )
    assert one.owner == "S2"
    assert one.main.text == "Could you book the hall for the concert?"
    assert {line.speaker for line in one.lines} == {"S1", "S2"}


def test_a_request_that_is_refused_is_none() -> None:
    assert (
        taken_on(("S1", "Could you book the hall for the concert?"), ("S2", "No, I have no time."))
        == ()
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "If the bank agrees, I'll sign the contract.",
        "I will sign the contract once the bank agrees.",
        "I already sent the contract to the bank.",
        "I sent the contract to the bank yesterday.",
        "I would sign the contract.",
        "I'll be in the garden.",
        "I think the contract is fine.",
        "Will I sign the contract?",
    ],
)
def test_conditions_what_is_done_and_mere_talk_are_none(sentence: str) -> None:
    assert taken_on(("S1", "What about the contract?"), ("S2", sentence)) == ()


def test_what_points_to_a_request_is_worded_by_it() -> None:
    (one,) = taken_on(
        ("S1", "The kitchen tap drips."),
        ("S1", "Can somebody call the plumber?"),
        ("S3", "I can do that."),
    )
    assert one.owner == "S3"
    assert "plumber" in one.what
    assert not one.is_vague


def test_a_vague_promise_is_marked() -> None:
    (one,) = taken_on(("S1", "The kitchen tap drips since Sunday."), ("S2", "I'll look into that."))
    assert one.is_vague
    assert one.owner == "S2"


def test_it_is_due_by_the_next_sentence() -> None:
    (one,) = taken_on(("S2", "I'll write the report on the museum. By Friday, I promise."))
    assert one.due == FRIDAY


def test_a_date_that_is_the_matter_is_no_due_date() -> None:
    (one,) = taken_on(("S2", "I'll move the concert to the first of March."))
    assert one.due is None
    assert one.due_words == ""


def test_without_the_day_of_the_meeting_only_words_are_due() -> None:
    (one,) = taken_on(("S2", "I'll send the museum the revised plan by Friday."), held_on=None)
    assert (one.due, one.due_words) == (None, "by Friday")


def test_somebody_named_is_to_do_it() -> None:
    (one,) = taken_on(
        ("S1", "And Hanna will order the new chairs by Friday."), names={"hanna": "S3"}
    )
    assert (one.owner, one.due) == ("S3", FRIDAY)


def test_somebody_who_is_absent_owns_by_name() -> None:
    (one,) = taken_on(("S1", "And then Petra will order the new chairs."), held_on=MONDAY)
    assert one.owner == "Petra"


def test_what_is_needed_of_somebody_absent_is_theirs() -> None:
    (one,) = taken_on(
        ("S2", "How about the chairs?"), ("S1", "For those we still need Petra's approval.")
    )
    assert one.owner == "Petra"
    assert "approval" in one.what


def test_leave_it_with_me() -> None:
    (one,) = taken_on(
        ("S1", "Could you call the plumber about the kitchen tap?"), ("S2", "Leave it with me.")
    )
    assert one.owner == "S2"
    assert "plumber" in one.what


def test_leave_it_with_me_without_a_request_is_vague() -> None:
    (one,) = taken_on(("S1", "The kitchen tap drips again."), ("S2", "Leave that with me."))
    assert one.is_vague
    assert [line.speaker for line in one.lines] == ["S1", "S2"]


def test_the_same_thing_promised_twice_counts_once() -> None:
    (one,) = taken_on(
        ("S2", "I'll order the new chairs for the office."),
        ("S1", "Thanks."),
        ("S2", "So I'll order the new chairs by Friday."),
    )
    assert one.due == FRIDAY


def test_two_people_take_on_two_things() -> None:
    found = taken_on(
        ("S1", "I'll order the new chairs."), ("S2", "And I'll paint the kitchen walls.")
    )
    assert [one.owner for one in found] == ["S1", "S2"]


def test_what_somebody_has_to_do_is_taken_by_who_says_so() -> None:
    (one,) = taken_on(
        ("S1", "Somebody needs to let in the plumber on Tuesday."),
        ("S2", "I'm in early, leave it with me."),
    )
    assert (one.owner, one.due) == ("S2", date(2026, 9, 8))
    assert "plumber" in one.what


def test_a_day_may_come_with_the_sentence_that_follows_the_yes() -> None:
    (one,) = taken_on(
        ("S1", "Could you find out what the stall costs?"),
        ("S2", "Sure. I walk past there anyway. I'll know by Friday."),
    )
    assert (one.owner, one.due) == ("S2", FRIDAY)


def test_a_promise_with_a_day_holds_though_it_waits_for_something() -> None:
    (one,) = taken_on(("S2", "I'll take the boxes to the station on Friday when the van comes."))
    assert one.due == FRIDAY


def test_an_offer_answers_what_was_asked_about() -> None:
    (one,) = taken_on(
        ("S1", "And how do the chairs get to the hall?"), ("S2", "I can take the chairs in my car.")
    )
    assert one.owner == "S2"
