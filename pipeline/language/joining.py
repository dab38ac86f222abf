"""Numbers put together from their pieces: scales, halves, dozens, spoken years and times."""

from bisect import bisect_left
from dataclasses import replace
from decimal import Decimal

from pipeline.language.lexicon import Lexicon
from pipeline.language.spoken import Item, Piece, raw_pieces

_HALF = Decimal("0.5")
_DOZEN = Decimal(12)
_CENTURIES = range(18, 22)


def pieces(text: str, lexicon: Lexicon) -> list[Piece]:
    """The numbers of a text in order, without overlap."""
    items, raw = raw_pieces(text, lexicon)
    if not raw and not lexicon.words:
        return []
    found = _Reader(items, lexicon, {p.start: p for p in raw}).read()
    return _paired(found, text)


class _Reader:
    """Goes through the words of a text once and joins what belongs together."""

    def __init__(self, items: list[Item], lexicon: Lexicon, raw: dict[int, Piece]) -> None:
        self._items, self._lexicon, self._raw = items, lexicon, raw
        self._norms = tuple(item.norm for item in items)
        self._starts = [item.start for item in items]
        self._scales = lexicon.values.get("scales", {})
        self._fractions = lexicon.values.get("fractions", {})

    def read(self) -> list[Piece]:
        found: list[Piece] = []
        place = 0
        while place < len(self._items):
            piece, following = self._number_at(place)
            if piece:
                found.append(piece)
            place = max(following, place + 1)
        return found

    def _number_at(self, place: int) -> tuple[Piece | None, int]:
        norm = self._norms[place]
        half = self._lexicon.phrase_at("half_a", self._norms, place)
        if half:
            unit, rest, after = self._scale_at(place + half)
            if unit:
                return self._piece(place, after, unit * _HALF + rest), after
        if self._lexicon.has("half", norm):
            return self._piece(place, place + 1, _HALF), place + 1
        if self._lexicon.has("dozen", norm):
            return self._piece(place, place + 1, _DOZEN), place + 1
        fraction = self._fractions.get(norm)
        piece = self._raw.get(self._starts[place])
        if fraction:
            piece = self._piece(place, place + 1, Decimal(fraction))
        if piece is None:
            return None, place + 1
        after = bisect_left(self._starts, piece.end, lo=place)
        if piece.is_ordinal or piece.is_time:
            return piece, after
        return self._joined(piece, place, after)

    def _joined(self, piece: Piece, place: int, after: int) -> tuple[Piece, int]:
        value = piece.value
        half = self._lexicon.phrase_at("and_half", self._norms, after)
        if half and not self._items[after].is_apart:
            value += _HALF * Decimal(self._scales.get(self._norms[after - 1], 1))
            after += half
        unit, rest, end = self._scale_at(after)
        is_open = not piece.is_word or value != value.to_integral_value()
        is_dozen = end == after + 1 and self._lexicon.has("dozen", self._norms[after])
        if unit and (is_open or is_dozen):
            joined = self._piece(place, end, value * unit + rest)
            return replace(joined, also=tuple(v * unit for v in piece.also)), end
        if value == piece.value:
            return piece, after
        return self._piece(place, after, value), after

    def _scale_at(self, place: int) -> tuple[Decimal, Decimal, int]:
        """The scale that begins at a word, what is added to it, and the place after both.

        In "4 thousand five hundred" the scale is 1000 and 500 is added. No scale is 0.
        """
        unit, end = Decimal(1), place
        while end < len(self._items) and not self._items[end].is_apart:
            is_dozen = self._lexicon.has("dozen", self._norms[end])
            more = _DOZEN if is_dozen else Decimal(self._scales.get(self._norms[end], 0))
            if not more:
                break
            unit, end = unit * more, end + 1
        if end == place:
            return Decimal(0), Decimal(0), place
        whole = self._raw.get(self._starts[place])
        if whole and whole.end > self._items[end - 1].end and 0 < whole.value - unit < unit:
            return unit, whole.value - unit, bisect_left(self._starts, whole.end, lo=place)
        return unit, Decimal(0), end

    def _piece(self, place: int, after: int, value: Decimal) -> Piece:
        return Piece(value, self._starts[place], self._items[after - 1].end, is_word=True)


def _paired(found: list[Piece], text: str) -> list[Piece]:
    """Put "twenty" "twenty six" together as the year 2026, "ten" "thirty" as half past ten."""
    result: list[Piece] = []
    for piece in found:
        last = result[-1] if result else None
        pair = _pair(last, piece, text) if last else None
        if pair:
            result[-1] = pair
        else:
            result.append(piece)
    return result


def _pair(first: Piece, second: Piece, text: str) -> Piece | None:
    is_plain = first.is_word and second.is_word and not (first.is_ordinal or second.is_ordinal)
    if not is_plain or text[first.end : second.start].strip() or first.is_time or first.also:
        return None
    a, b = first.value, second.value
    joined = Piece(a, first.start, second.end, is_word=True, also=(a, b))
    if a in _CENTURIES and 10 <= b <= 99 and b == b.to_integral_value():
        return replace(joined, value=a * 100 + b, also=(a, b, a * 60 + b) if b < 60 else (a, b))
    if 0 <= a <= 24 and a == a.to_integral_value() and 10 <= b < 60 and b % 5 == 0:
        return replace(joined, value=a * 60 + b, is_time=True)
    return None
