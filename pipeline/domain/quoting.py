"""Quotation marks around what was said, and around nothing else."""

from pipeline.domain.meaning import Claim, Support

_OPENS, _CLOSES = "“", "”"
_KNOWN = "“”„«»「」"


def in_quotation_marks(claim: Claim) -> str:
    """The text of a claim as it is shown: what it quotes stands in quotation marks.

    Code may have put a day and a name before the words ("Decided on 5 October (Ben): we move in
    May."); those were spoken by nobody and stay outside. A text that brings marks of its own, one
    that only paraphrases, and one whose words can't be found in its citations, get none.
    """
    text = " ".join(claim.text.split())
    if claim.support is not Support.QUOTED or any(sign in text for sign in _KNOWN):
        return text
    at = _begin_of_words(text, [citation.quote for citation in claim.citations])
    said = text[at:].strip('" ')
    return f"{text[:at]}{_OPENS}{said}{_CLOSES}" if said else text


def _begin_of_words(text: str, quotes: list[str]) -> int:
    """Where the longest end of a text begins that stands in a quote; its length if none does."""
    said = [_letters(quote) for quote in quotes]
    for at, letter in enumerate(text):
        if not letter.isalnum() or (at and text[at - 1].isalnum()):
            continue
        end = _letters(text[at:])
        if any(end in quote for quote in said):
            return at
    return len(text)


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
