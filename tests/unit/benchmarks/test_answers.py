"""What makes an answer right, and whether the scripted archives can be answered at all."""

import pytest

from tests.benchmarks.answers import Essentials, holds, missing_of
from tests.benchmarks.scripted import Scripted, all_scripted


@pytest.mark.parametrize(
    ("text", "words", "language"),
    [
        ("Eighteen months for all recordings.", "18 months", "en"),
        ("It is on the nineteenth of November.", "19th of November", "en"),
        ("A hundred and eighty thousand a year.", "180,000", "en"),
        ("Reservierte Karten werden achtundvierzig Stunden gehalten.", "48 Stunden", "de"),
        ("In our own room in Coimbra.", "own room", "en"),
    ],
)
def test_words_and_numbers_are_found_however_they_are_written(
    text: str, words: str, language: str
) -> None:
    assert holds(text, words, language)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("There is an audit on the twelfth, so it is on the nineteenth.", "is on the 12th"),
        ("Eighteen weeks for all recordings.", "18 months"),
        ("The room is our own.", "own room"),
        ("Eighty thousand a year.", "180,000"),
    ],
)
def test_words_that_stand_elsewhere_and_other_numbers_are_not_found(text: str, words: str) -> None:
    assert not holds(text, words)


def test_a_wrong_answer_is_told_from_a_refusal_and_from_one_that_lacks_something() -> None:
    essentials = Essentials(
        (("18 months",), ("two years",)), wrong=("ten years",), first="18 months"
    )
    assert missing_of((), essentials) == "it was refused"
    assert missing_of(("Two years.", "18 months."), essentials).startswith("the first sentence")
    assert missing_of(("18 months, not ten years.",), essentials) == "wrong: ten years"
    assert missing_of(("18 months.",), essentials) == "two years"
    assert missing_of(("18 months.", "Not two years."), essentials) == ""
    assert missing_of(("18 months.",), None) == "it should have been refused"


@pytest.mark.parametrize("scripted", all_scripted(), ids=lambda scripted: scripted.name)
def test_what_an_answer_must_hold_was_said_in_the_archive(scripted: Scripted) -> None:
    said = " ".join(turn.text for _, transcript in scripted.meetings for turn in transcript.turns)
    assert len(scripted.meetings) == 2
    assert [q.essentials for q in scripted.questions].count(None) == 2
    for question in scripted.questions:
        for group in question.essentials.groups if question.essentials else ():
            assert any(holds(said, words, scripted.language) for words in group), question.text
