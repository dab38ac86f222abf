import pytest

from pipeline.language.wording import (
    as_written,
    is_readable,
    points_elsewhere,
    sentence_case,
    without_lead,
)
from tests.unit.language.reading import english


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("we keep it", "We keep it."),
        (" , who pays?", "Who pays?"),
        ("Done!", "Done."),
        ("", ""),
        ("...", ""),
    ],
)
def test_sentence_case(text: str, expected: str) -> None:
    assert sentence_case(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Okay, so we go by train.", "We go by train."),
        ("In that case, we go by train.", "We go by train."),
        ("We go by train.", "We go by train."),
        ("Okay.", "Okay."),
    ],
)
def test_first_words_that_say_nothing_are_left_out(text: str, expected: str) -> None:
    assert without_lead(text, english()) == expected


def test_a_part_is_found_as_it_was_written() -> None:
    signs = english()
    text = "Well, I'll send Dr. Osei the O'Hara file by Friday."
    what = signs.plain_words("send Dr. Osei the O'Hara file by Friday.")
    assert as_written(what, text, signs) == "send Dr. Osei the O'Hara file by Friday"


def test_a_part_that_is_not_there_stays_in_plain_words() -> None:
    assert as_written("call the plumber", "We paint the wall.", english()) == "call the plumber"


def test_what_points_elsewhere() -> None:
    assert points_elsewhere("Then we do that.", english())
    assert not points_elsewhere("We paint the wall.", english())


def test_what_is_too_long_to_be_read() -> None:
    assert is_readable("word " * 45)
    assert not is_readable("word " * 46)
    assert not is_readable("")
