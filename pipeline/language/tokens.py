"""Text as comparable words: case, accents, punctuation and typographic variants aside."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_MARKER = re.compile(r"\{S\d+\}")
_SPEAKER = re.compile(r"\b[Ss]peaker (\d+)\b")
# "l'équipe" and "qu'on" are two words; "don't" and "aujourd'hui" are one.
_TOKEN = re.compile(
    r"\{S\d+\}|\d+(?:[.,:]\d+)*[^\W\d_]*|\b(?:[cdjlmnst]|qu)(?=['’][^\W\d_]{2})"
    r"|[^\W\d_]+\d[^\W_]*|[^\W\d_]+(?:['’`´][^\W\d_]+)*|[^\W_]+",
    re.IGNORECASE,
)
_SEPARATED = re.compile(r"(?<=\d)[.,:'’\u00a0\u202f](?=\d)")
_THOUSANDS = re.compile(r"(?<=\d)[.,'’ \u00a0\u202f](?=\d{3}(?!\d))")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a participant's marker within a text.

    Attributes:
        text: as written.
        norm: folded, as `fold` does; a marker stays as it is.
        start: offset of its first character.
        end: offset after its last.
    """

    text: str
    norm: str
    start: int
    end: int

    @property
    def is_marker(self) -> bool:
        """Whether it stands for a participant, as `{S2}`."""
        return self.text.startswith("{")


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """Letters and digits alone, in lower case, without accents.

    A separator of thousands goes, a decimal separator becomes a point: "431,000" and "431 000"
    are the same, "1,5" and "15" are not.
    """
    if text.isascii() and text.isalpha():
        return text.lower()
    kept = _SEPARATED.sub(".", _THOUSANDS.sub("", text))
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", kept)).casefold()
    return "".join(
        c
        for i, c in enumerate(plain)
        if c.isalnum()
        or (unicodedata.category(c)[0] == "M" and not "\u0300" <= c <= "\u036f")
        or (
            c == "."
            and 0 < i < len(plain) - 1
            and plain[i - 1].isdigit()
            and plain[i + 1].isdigit()
        )
    )


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[Token, ...]:
    """The words of a text, in order, markers among them."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        word = match.group()
        norm = word if word.startswith("{") else fold(word)
        if norm:
            found.append(Token(word, norm, match.start(), match.end()))
    return tuple(found)


def with_markers(text: str) -> str:
    """The text with "Speaker 2" written as `{S2}`."""
    return _SPEAKER.sub(lambda m: "{S" + m.group(1) + "}", text)


def without_markers(text: str) -> str:
    """The text with participants blanked out, every other character at its place."""
    blank = _MARKER.sub(lambda m: " " * len(m.group()), text)
    return _SPEAKER.sub(lambda m: " " * len(m.group()), blank)


def common_length(claim: tuple[str, ...], evidence: tuple[str, ...]) -> int:
    """How many words stand in both in the same order (longest common subsequence).

    Source: the bit-parallel recurrence of Hyyro, 2004, over Python's long integers.
    """
    places: dict[str, int] = {}
    for i, word in enumerate(claim):
        places[word] = places.get(word, 0) | 1 << i
    full = (1 << len(claim)) - 1
    row = full
    for word in evidence:
        hit = row & places.get(word, 0)
        row = ((row + hit) | (row - hit)) & full
    return len(claim) - row.bit_count()
