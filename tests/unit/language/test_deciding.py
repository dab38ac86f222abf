import pytest

from tests.unit.language.reading import Spoken, settled


def said(*spoken: Spoken) -> list[str]:
    return [" ".join(line.text for line in one.lines) for one in settled(*spoken)]


@pytest.mark.parametrize(
    "sentence",
    [
        "We decided to rent the larger hall.",
        "The board has approved the new canteen contract.",
        "So we keep the printer on the second floor.",
        "The proposal is rejected because of the noise.",
    ],
)
def test_what_is_settled_is_found(sentence: str) -> None:
    assert said(("S1", "How about the hall?"), ("S2", sentence), ("S1", "Agreed.")) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "We could rent the larger hall.",
        "Maybe we should keep the printer.",
        "I think we will rent the larger hall.",
        "If we rent the larger hall, we would save on heating.",
        "As we decided last month, the hall is rented to the choir.",
        "Let's move on to the next point.",
        "We need a larger hall.",
        "Should we rent the larger hall?",
    ],
)
def test_what_is_only_thought_of_recalled_or_of_the_course_is_not_settled(sentence: str) -> None:
    assert said(("S1", sentence), ("S2", "The choir sang well there.")) == []


def test_a_proposal_that_is_refused_settles_nothing() -> None:
    assert (
        said(
            ("S1", "I suggest renting the larger hall for the concert."),
            ("S2", "No, that is far too expensive."),
            ("S3", "Agreed."),
        )
        == []
    )


def test_a_question_that_is_agreed_to_at_once_settles_something() -> None:
    (one,) = settled(
        ("S1", "Shall we cancel the newspaper subscription?"), ("S2", "Yes."), ("S3", "Fine.")
    )
    assert one.is_agreed


def test_a_question_that_is_refused_settles_nothing() -> None:
    assert (
        said(
            ("S1", "Shall we cancel the newspaper subscription?"),
            ("S2", "Yes."),
            ("S3", "No, I read it every day."),
        )
        == []
    )


def test_a_proposal_that_several_agree_to_is_settled() -> None:
    (one,) = settled(
        ("S1", "I suggest a second bicycle rack behind the library."),
        ("S2", "Good idea."),
        ("S3", "I agree."),
    )
    assert one.is_agreed
    assert said(("S1", "I suggest a second bicycle rack behind the library."), ("S2", "Hm.")) == []


def test_what_is_sealed_is_settled() -> None:
    (one,) = settled(
        ("S1", "We close the museum shop on Mondays. So that's decided."), ("S2", "Okay.")
    )
    assert one.is_sealed
    assert one.lines[0].text == "We close the museum shop on Mondays."


def test_what_is_taken_up_stands_before() -> None:
    (one,) = settled(
        ("S1", "I suggest a second bicycle rack behind the library."),
        ("S2", "Good idea."),
        ("S3", "Okay, then let's do that."),
        ("S1", "Great."),
    )
    texts = " ".join(line.text for line in (*one.before, *one.lines))
    assert "bicycle rack" in texts


def test_nothing_to_take_up_settles_nothing() -> None:
    assert said(("S1", "Hello."), ("S2", "Okay, then let's do that.")) == []


def test_what_is_said_again_is_settled_once() -> None:
    found = said(
        ("S1", "We decided to close the museum shop on Mondays."),
        ("S2", "Fine with me."),
        ("S1", "So we close the museum shop on Mondays."),
    )
    assert len(found) == 1


def test_a_recap_is_no_further_decision() -> None:
    found = said(
        ("S1", "We decided to close the museum shop on Mondays."),
        *[
            ("S2", f"The {w} is another matter.")
            for w in ("roof", "lawn", "cat", "bus", "tea", "sea")
        ],
        ("S1", "To recap, we close the museum shop on Mondays."),
    )
    assert found == ["We decided to close the museum shop on Mondays."]
