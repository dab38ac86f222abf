"""Text as it may be stored, compared and marked."""

import unicodedata

from pipeline.domain.errors import InputError
from pipeline.domain.saying import Said, say

HIT_START = "\ue000"
"""Opens a hit inside a snippet; private use, so it is cleaned out of what gets indexed."""

HIT_END = "\ue001"
"""Closes a hit inside a snippet."""

_BLANKED = {0: " ", ord(HIT_START): " ", ord(HIT_END): " "}


def storable(text: str, what: str) -> str:
    """Return the text if SQLite can keep it.

    Raises:
        InputError: it holds half of a surrogate pair, as names of undecodable files do.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        raise InputError(
            say("Unreadable {what}", what=Said(what)),
            say("The {what} holds bytes that are not text.", what=Said(what)),
            say("Give it a {what} of letters and try again.", what=Said(what)),
        ) from None
    return text


def indexable(text: str) -> str:
    """Blank out what the full-text index can't take: NUL, our markers, lone surrogates."""
    return text.translate(_BLANKED).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def fold(text: str) -> str:
    """Fold case and accents, so that names compare as people compare them."""
    if text.isascii():  # most are, and lists are sorted by thousands of them
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


def has_word(text: str) -> bool:
    """Whether the index's tokenizer would find a word in it."""
    return any(is_word_character(c) for c in text)


def is_word_character(character: str) -> bool:
    """Whether the index's tokenizer counts it as part of a word."""
    category = unicodedata.category(character)
    return category[0] in "LN" or category == "Co"
