"""What was said, put as minutes put it, by code alone: shortened, never reworded."""

import re

from pipeline.language.signs import Signs

_POINTING = re.compile(
    r"\b(?:it|that|this|them|those|these|they|he|she|him|her|there|one|so|the same|do that)\b"
)
_LONGEST = 45
_LONGEST_LEAD = 8


def sentence_case(text: str) -> str:
    """A sentence with a capital and a full stop."""
    bare = text.strip(" ,;:–-").rstrip(".!…")
    if not bare:
        return ""
    first = bare[0].upper() + bare[1:]
    return first if first.endswith(("?", "。")) else f"{first}."


def without_lead(text: str, signs: Signs) -> str:
    """A sentence without its first words that say nothing: "Okay, so we go" is "We go"."""
    words = text.split()
    lead = 0
    for end in range(1, min(len(words), _LONGEST_LEAD + 1)):
        if signs.lead.fullmatch(f"{signs.plain_words(' '.join(words[:end]))} "):
            lead = end
    return sentence_case(" ".join(words[lead:]))


def as_written(what: str, text: str, signs: Signs) -> str:
    """The part of a sentence that reads as `what` in plain words, as it was written."""
    words = text.split()
    wanted = what.rstrip("?").strip()
    for first in range(len(words)):
        for last in range(len(words), first, -1):
            plain = signs.plain_words(" ".join(words[first:last])).rstrip("?")
            if plain == wanted:
                return " ".join(words[first:last]).rstrip("?.,")
            if len(plain) < len(wanted):
                break
    return wanted


def points_elsewhere(text: str, signs: Signs) -> bool:
    """Whether a sentence leaves its matter to what was said before ("we do that")."""
    return bool(_POINTING.search(signs.plain_words(text)))


def is_readable(text: str) -> bool:
    """Whether a text is short enough to be read as one sentence of minutes."""
    return 0 < len(text.split()) <= _LONGEST
