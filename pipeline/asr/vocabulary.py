"""Words and names to listen for: they reach the recogniser, and are never put into its mouth.

Hotwords make Whisper prefer a spelling; now and then it writes one that nobody said. So where a
term turns up, the same sound is decoded again without hotwords, and the term stands only if it
is like what is heard then.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher

TOKEN_LIMIT = 200
"""Tokens that hotwords may take; Whisper's prompt holds 223 and cuts without a word."""

_ALIKE = 0.5


def fitting_terms(
    terms: Sequence[str], count_tokens: Callable[[str], int]
) -> tuple[tuple[str, ...], int]:
    """The terms that fit, in their order, and how many were left out."""
    kept: list[str] = []
    for term in terms:
        if count_tokens(hotwords([*kept, term])) <= TOKEN_LIMIT:
            kept.append(term)
    return tuple(kept), len(terms) - len(kept)


def hotwords(terms: Sequence[str]) -> str:
    """The terms as the recogniser takes them."""
    return ", ".join(terms)


def occurrences(words: Sequence[str], terms: Sequence[str]) -> tuple[tuple[str, int, int], ...]:
    """Where terms stand among words: (term, first word, end word), by letters alone."""
    starts: list[int] = []
    letters = ""
    for word in words:
        starts.append(len(letters))
        letters += _letters(word)
    found: list[tuple[str, int, int]] = []
    for term in terms:
        wanted = _letters(term)
        at = letters.find(wanted) if wanted else -1
        while at >= 0:
            first = bisect_right(starts, at) - 1
            last = bisect_right(starts, at + len(wanted) - 1) - 1
            if starts[first] == at:
                found.append((term, first, last + 1))
            at = letters.find(wanted, at + 1)
    return tuple(found)


def is_borne_out(term: str, plain: str) -> bool:
    """Whether something like the term was heard without being asked for.

    Args:
        term: what the recogniser wrote with hotwords.
        plain: what it writes without.
    """
    wanted, heard = _letters(term), _letters(plain)
    if wanted in heard:
        return True
    size = len(wanted)
    windows = (heard[i : i + size] for i in range(max(1, len(heard) - size + 1)))
    return any(SequenceMatcher(None, wanted, w, autojunk=False).ratio() >= _ALIKE for w in windows)


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
