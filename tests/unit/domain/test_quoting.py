"""Quotation marks hold what was said, and nothing that the code put before it."""

import pytest

from pipeline.domain.meaning import Citation, Claim, Support
from pipeline.domain.quoting import in_quotation_marks
from pipeline.domain.sound import TimeSpan


def shown(text: str, *quotes: str, support: Support = Support.QUOTED) -> str:
    cited = tuple(Citation("rec", 1, TimeSpan(0, 9), quote) for quote in quotes)
    return in_quotation_marks(Claim(text, cited, support))


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        ("We move in May.", "We move in May.", "“We move in May.”"),
        ("We move in May.", "Okay, we move in May, then.", "“We move in May.”"),
        (
            "Decided on 5 October 2026 (Ben): 18 months for all recordings, not two years.",
            "18 months for all recordings, not two years.",
            "Decided on 5 October 2026 (Ben): “18 months for all recordings, not two years.”",
        ),
        (
            "Décidé le 5 octobre 2026 : On déménage en mai.",
            "on déménage en mai",
            "Décidé le 5 octobre 2026 : “On déménage en mai.”",
        ),
        ("决定于5月：五月搬家。", "五月搬家", "决定于5月：“五月搬家。”"),
        ("7 September: “7 September it is.”", "7 September it is.", None),
        ("Ben said: “We move in May.”", "We move in May.", None),
        ("Somebody moves one day.", "We move in May.", None),
    ],
)
def test_only_what_was_said_stands_in_marks(text: str, quote: str, expected: str | None) -> None:
    assert shown(text, quote) == (expected or text)


@pytest.mark.parametrize("support", [Support.PARAPHRASED, Support.WEAK])
def test_what_is_told_in_other_words_has_no_marks(support: Support) -> None:
    assert shown("We move in May.", "We move in May.", support=support) == "We move in May."


def test_any_of_the_quotes_may_hold_the_words() -> None:
    text = "On 5 October: We move in May."
    assert shown(text, "Yes.", "We move in May.") == "On 5 October: “We move in May.”"


def test_blanks_and_breaks_of_a_text_are_one_blank() -> None:
    assert shown("We  move\nin May.", "We move in May.") == "“We move in May.”"
