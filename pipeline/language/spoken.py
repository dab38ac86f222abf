"""Numbers as they are written and spoken, before anything is put together or given a unit.

Words become numbers by the library text2num, digits by the rules here.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pipeline.language.lexicon import Lexicon
from pipeline.language.tokens import fold

_KNOWN = frozenset({"en", "de", "fr", "es", "pt", "it", "nl", "da"})
_ITEM = re.compile(
    r"""(?<!\w)(?P<number>
          \d{1,3}(?P<sep>[.,'’ \u00a0\u202f])\d{3}(?:(?P=sep)\d{3})*(?:[.,]\d{1,9})?(?![.,:]?\d)
        | \d{1,30}(?:[.,:]\d{1,20})?
        )(?P<suffix>(?:st|nd|rd|th|er|ère|re|e|ème|º|ª|°|h\d{2}|h|k|m|bn)(?!\w))?(?!\w)
      | (?P<word>[^\W\d_]+(?:['’](?=[^\W\d_]))?)""",
    re.VERBOSE | re.IGNORECASE,
)
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")
_SUFFIX_SCALES = {"k": 10**3, "bn": 10**9}
_NOT_ORDINAL = ("h", "k", "m", "bn")
_BLANKS = " \t\r\n\u00a0\u202f-‐‑'’"


@dataclass(frozen=True, slots=True)
class Piece:
    """A number without its unit.

    Attributes:
        value: a time of day is in minutes.
        start: offset of its first character.
        end: offset after its last.
        is_ordinal: "15th", "fünfzehnter".
        is_time: a time of day.
        is_word: written in words.
        also: other readings.
    """

    value: Decimal
    start: int
    end: int
    is_ordinal: bool = False
    is_time: bool = False
    is_word: bool = False
    also: tuple[Decimal, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """A word or a number in digits, in the form that text2num takes.

    Attributes:
        shown: as written, or as text2num knows it.
        norm: folded.
        start: offset of its first character.
        end: offset after its last.
        is_apart: something other than blanks or a hyphen stands before it.
        is_digits: a number in digits.
    """

    shown: str
    norm: str
    start: int
    end: int
    is_apart: bool
    is_digits: bool

    def text(self) -> str:
        """What is read."""
        return self.shown

    def nt_separated(self, previous: object) -> bool:
        """Whether it can't go on with what stands before it."""
        return self.is_apart

    def not_a_number_part(self) -> bool:
        """Whether it is no number word."""
        return self.is_digits


def raw_pieces(text: str, lexicon: Lexicon) -> tuple[list[Item], list[Piece]]:
    """All words of a text, and the numbers among them in order, as yet unjoined."""
    items: list[Item] = []
    found: list[Piece] = []
    previous = 0
    respelled = lexicon.values.get("respelled", {})
    for match in _ITEM.finditer(text):
        is_apart = bool(text[previous : match.start()].strip(_BLANKS))
        is_digits = match.group("number") is not None
        word, previous = match.group(), match.end()
        norm = fold(word)
        shown = respelled.get(norm, word)
        items.append(Item(shown, norm, match.start(), previous, is_apart, is_digits))
        if is_digits:
            found.append(_digits(match, lexicon))
    if lexicon.language in _KNOWN:
        found += _words(items, lexicon)
    return items, sorted(found, key=lambda p: p.start)


def _digits(match: re.Match[str], lexicon: Lexicon) -> Piece:
    number, suffix = match.group("number"), (match.group("suffix") or "").lower()
    start, end = match.span()
    clock = _CLOCK.fullmatch(number)
    if suffix.startswith("h") and number.isdigit() and int(number) <= 24:
        return Piece(Decimal(int(number) * 60 + int(suffix[1:] or 0)), start, end, is_time=True)
    if clock and int(clock[1]) <= 24 and int(clock[2]) < 60:
        return Piece(Decimal(int(clock[1]) * 60 + int(clock[2])), start, end, is_time=True)
    value, also = _read(number, match.group("sep"), lexicon.language)
    if suffix in _SUFFIX_SCALES:
        value = value * _SUFFIX_SCALES[suffix]
    elif suffix == "m":
        also = (*also, value * 10**6)
    is_ordinal = bool(suffix) and not suffix.startswith(_NOT_ORDINAL)
    return Piece(value, start, end, is_ordinal=is_ordinal, also=also)


def _read(number: str, separator: str | None, language: str) -> tuple[Decimal, tuple[Decimal, ...]]:
    if separator is None:
        return Decimal(number.replace(",", ".").replace(":", ".")), ()
    head, _, tail = number.partition(separator)
    grouped = Decimal((head + tail.replace(separator, "")).replace(",", "."))
    if separator not in ".," or not tail.isdigit():
        return grouped, ()
    # "1.500": a point groups thousands in most of Europe and marks decimals in English.
    decimal = Decimal(f"{head}.{tail}")
    is_group = (separator == ",") == (language == "en")
    return (grouped, ()) if is_group else (decimal, (grouped,))


def _words(items: Sequence[Item], lexicon: Lexicon) -> list[Piece]:
    # Imported here: text2num is loaded with the first text, not with this module.
    import text_to_num  # noqa: PLC0415

    find: Callable[..., Sequence[Any]] = text_to_num.find_numbers
    scales = lexicon.values.get("scales", {})
    found: list[Piece] = []
    for hit in find(list(items), lexicon.language, threshold=0):
        first, last = items[hit.start], items[hit.end - 1]
        value = Decimal(str(hit.value))
        if value == value.to_integral_value():
            value = Decimal(int(value))
        elif hit.end - hit.start > 1:  # "deux virgule cinq millions" is read as 2.5
            value *= Decimal(scales.get(last.norm, 1))
        found.append(Piece(value, first.start, last.end, bool(hit.is_ordinal), is_word=True))
    return found
