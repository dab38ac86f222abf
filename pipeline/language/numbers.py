"""Quantities in text: digits and spoken numbers alike, with their units."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import lru_cache

from pipeline.language.joining import pieces
from pipeline.language.lexicon import Lexicon, lexicon_of
from pipeline.language.spoken import Piece
from pipeline.language.tokens import fold, without_markers


class QuantityKind(StrEnum):
    """What a number counts."""

    PLAIN = "plain"
    ORDINAL = "ordinal"
    PERCENT = "percent"
    MONEY = "money"
    DURATION = "duration"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a text.

    Attributes:
        value: as a number; a time of day in minutes; "half" is 0.5.
        kind: what it counts.
        unit: "percent", a currency's ISO code in lower case, or "day", "week", "month" ...;
            empty where none is told.
        per: the stretch of time of a rate, "month" in "140 euros a month"; else empty.
        surface: as written.
        start: offset of its first character.
        end: offset after its last, unit included.
        also: other readings: "6" in "6 to 8000" is 6000 too.
        is_about: a word such as "about" says that it is rounded.
    """

    value: Decimal
    kind: QuantityKind
    unit: str
    per: str
    surface: str
    start: int
    end: int
    also: tuple[Decimal, ...] = ()
    is_about: bool = False

    @property
    def is_one(self) -> bool:
        """Whether it may be no more than an article or "first": "one of them", "ein Mann"."""
        return self.value == 1 and not any(c.isdigit() for c in self.surface)


_SIGNS = {"€": "eur", "$": "usd", "£": "gbp", "¥": "jpy", "₹": "inr"}
_BEFORE = re.compile(r"(?:(?P<sign>[€$£¥₹])|\b(?P<code>EUR|USD|GBP|CHF))\s?$")
_AFTER = re.compile(r"[\s-]{0,2}(?:(?P<sign>[€$£¥₹%‰])|(?P<word>[^\W\d_]+))")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_DURATIONS = frozenset({"second", "minute", "hour", "day", "week", "month", "quarter", "year"})


@lru_cache(maxsize=8192)
def quantities(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """Find the numbers of a text, in order; participants' markers are none.

    A range whose first number leaves out its scale has both readings: "6 to 8000" is 6 or 6000,
    and 8000. A group of three digits after the other language's separator has both readings too.

    Args:
        text: any text.
        language: ISO 639-1; number words are known in English, German, French, Spanish,
            Portuguese, Italian, Dutch and Danish, digits in all.
    """
    lexicon = lexicon_of(language)
    plain = without_markers(text)
    found: list[Quantity] = []
    for piece in pieces(plain, lexicon):
        if not found or piece.start >= found[-1].end:  # "cent" in "dix pour cent" is no number
            found.append(_with_unit(piece, plain, lexicon))
    return tuple(_with_ranges(found, plain, lexicon))


def matches(wanted: Quantity, spoken: Iterable[Quantity]) -> bool:
    """Whether one of the spoken quantities bears the wanted one out.

    Values must be equal; where the wanted one is said to be rounded, rounding the spoken one to
    two digits will do. Units must not contradict each other; a missing unit contradicts none.
    """
    return any(_same_value(wanted, s) and _same_unit(wanted, s) for s in spoken)


def _same_value(wanted: Quantity, spoken: Quantity) -> bool:
    if wanted.value in (spoken.value, *spoken.also):
        return _times_agree(wanted, spoken, wanted.value)
    if any(value == spoken.value for value in wanted.also):
        return True
    if QuantityKind.TIME in (wanted.kind, spoken.kind):
        return _as_time(wanted) & _as_time(spoken) != set()
    if QuantityKind.PERCENT in (wanted.kind, spoken.kind):
        return _share(wanted) == _share(spoken)
    return wanted.is_about and _rounds_to(spoken.value, wanted.value)


def _times_agree(wanted: Quantity, spoken: Quantity, value: Decimal) -> bool:
    is_time = wanted.kind is QuantityKind.TIME
    return is_time == (spoken.kind is QuantityKind.TIME) or value in spoken.also


def _as_time(quantity: Quantity) -> set[Decimal]:
    if quantity.kind is QuantityKind.TIME:
        return {quantity.value % 720}
    return {quantity.value * 60 % 720} if quantity.value <= 24 else set()


def _share(quantity: Quantity) -> Decimal:
    is_percent = quantity.kind is QuantityKind.PERCENT
    return quantity.value / 100 if is_percent else quantity.value


def _rounds_to(exact: Decimal, rounded: Decimal) -> bool:
    if not exact or not exact.is_finite() or not rounded.is_finite():
        return False
    for digits in (1, 2):
        step = Decimal(1).scaleb(exact.adjusted() - digits + 1)
        if abs(exact - rounded) * 2 <= step and rounded % step == 0:
            return True
    return False


def _same_unit(wanted: Quantity, spoken: Quantity) -> bool:
    kinds = {wanted.kind, spoken.kind}
    if kinds == {QuantityKind.MONEY, QuantityKind.PERCENT}:
        return False
    clash = wanted.unit and spoken.unit and wanted.unit != spoken.unit
    rates = wanted.per and spoken.per and wanted.per != spoken.per
    return not clash and not rates


def _with_unit(piece: Piece, text: str, lexicon: Lexicon) -> Quantity:
    start, end, unit, per = piece.start, piece.end, "", ""
    before = _BEFORE.search(text, max(0, start - 5), start)
    if before:
        sign = before.group("sign")
        unit, start = (_SIGNS[sign] if sign else before.group("code").lower()), before.start()
    kind = QuantityKind.MONEY if unit else QuantityKind.PLAIN
    if not unit:
        unit, end = _unit_after(text, end, lexicon)
        kind = _kind_of(unit)
    if piece.is_ordinal:
        kind, unit, end = QuantityKind.ORDINAL, "", piece.end
    elif piece.is_time:
        kind, unit, end = QuantityKind.TIME, "", piece.end
    if kind not in (QuantityKind.ORDINAL, QuantityKind.TIME):
        per, end = _rate_after(text, end, lexicon)
    return Quantity(
        piece.value,
        kind,
        unit,
        per,
        text[start:end],
        start,
        end,
        piece.also,
        _is_about(text, start, end, lexicon),
    )


def _kind_of(unit: str) -> QuantityKind:
    if not unit:
        return QuantityKind.PLAIN
    if unit == "percent":
        return QuantityKind.PERCENT
    return QuantityKind.DURATION if unit in _DURATIONS else QuantityKind.MONEY


def _unit_after(text: str, end: int, lexicon: Lexicon) -> tuple[str, int]:
    found = _AFTER.match(text, end)
    if not found:
        return "", end
    sign = found.group("sign")
    if sign:
        return ("percent" if sign in "%‰" else _SIGNS[sign]), found.end()
    unit = lexicon.values.get("units", {}).get(fold(found.group("word")), "")
    if unit:
        return unit, found.end()
    words = [(fold(m.group()), m.end()) for m in _next_words(text, end, 2)]
    norms = tuple(norm for norm, _ in words)
    length = lexicon.phrase_at("percent", norms, 0)
    if length:
        return "percent", words[length - 1][1]
    # "two extra months", "9,000 whole euros": one word may stand between.
    if len(words) == 2 and norms[0] in lexicon.words.get("between_unit", ()):
        unit = lexicon.values.get("units", {}).get(norms[1], "")
        return unit, words[1][1] if unit else end
    return "", end


def _rate_after(text: str, end: int, lexicon: Lexicon) -> tuple[str, int]:
    words = [(fold(m.group()), m.end()) for m in _next_words(text, end, 2)]
    if not words:
        return "", end
    adverb = lexicon.values.get("per", {}).get(words[0][0], "")
    if adverb:
        return adverb, words[0][1]
    if len(words) == 2 and lexicon.has("per", words[0][0]):
        unit = lexicon.values.get("units", {}).get(words[1][0], "")
        if unit in _DURATIONS:
            return unit, words[1][1]
    return "", end


def _next_words(text: str, end: int, count: int) -> list[re.Match[str]]:
    found: list[re.Match[str]] = []
    at = end
    while len(found) < count:
        match = _WORD.search(text, at, at + 30)
        if not match or text[at : match.start()].strip(" -/\u00a0"):
            break
        found.append(match)
        at = match.end()
    return found


def _is_about(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    before = [fold(m.group()) for m in _WORD.finditer(text, max(0, start - 40), start)]
    after = tuple(fold(m.group()) for m in _next_words(text, end, 3))
    return any(
        tuple(before[-len(p) :]) == p or after[: len(p)] == p
        for p in lexicon.phrases.get("about", ())
    )


def _with_ranges(found: list[Quantity], text: str, lexicon: Lexicon) -> Iterable[Quantity]:
    for i, quantity in enumerate(found):
        if i + 1 == len(found):
            yield quantity
            continue
        following = found[i + 1]
        link = fold(text[quantity.end : following.start])
        is_dash = text[quantity.end : following.start].strip() in {"-", "–", "—"}
        before = fold(text[: quantity.start].rstrip().rpartition(" ")[2])
        spans = lexicon.has("between", before) and lexicon.has("range_and", link)
        joined = is_dash or spans or lexicon.has("range", link)
        yield _in_range(quantity, following) if joined else quantity


def _in_range(low: Quantity, high: Quantity) -> Quantity:
    unit = low.unit or high.unit
    kind = high.kind if not low.unit else low.kind
    per = low.per or high.per
    for power in (9, 6, 3, 2):
        scale = Decimal(1).scaleb(power)
        try:
            fits = high.value % scale == 0 and low.value < 1000 and low.value * scale < high.value
        except InvalidOperation:
            break
        if fits and low.kind is QuantityKind.PLAIN:
            low = replace(low, also=(*low.also, low.value * scale))
            break
    is_plain = low.kind is QuantityKind.PLAIN and high.kind is not QuantityKind.ORDINAL
    return replace(low, unit=unit, kind=kind, per=per) if is_plain else low
