"""Finds the days that a text names, one rule after the other at each word."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from pipeline.language import calendar_days as days
from pipeline.language.lexicon import Lexicon, lexicon_of
from pipeline.language.mentions import DateMention, merged, written
from pipeline.language.numbers import Quantity, QuantityKind, quantities
from pipeline.language.tokens import Token, tokens, without_markers

_GAP = re.compile(r"[\s.,]*$")
_YEARS = range(1950, 2101)


@dataclass(frozen=True, slots=True)
class _Hit:
    """What a rule found: the place after it, and what it means."""

    after: int
    sense: str
    day: date | None = None
    is_past: bool = False
    is_vague: bool = False
    has_year: bool = False


def scan(
    text: str, held_on: date | None, lexicon: Lexicon, *, with_days_of_month: bool = False
) -> tuple[DateMention, ...]:
    """All mentions in order, without overlap.

    Args:
        text: any text.
        held_on: when it was spoken.
        lexicon: of its language.
        with_days_of_month: "by the 15th" counts too, without a month.
    """
    plain = without_markers(text)
    found = written(plain, held_on, lexicon)
    taken = [(m.start, m.end) for m in found]
    found += _Scanner(plain, held_on, lexicon, with_days_of_month).scan(taken)
    found.sort(key=lambda m: m.start)
    return tuple(merged(found, plain, lexicon, held_on))


@lru_cache(maxsize=16)
def _openings(language: str) -> frozenset[str]:
    """The words with which something that names a day can begin, numbers aside."""
    lexicon = lexicon_of(language)
    found = {
        word for key in ("months", "weekdays", "units") for word in lexicon.values.get(key, {})
    }
    found |= set(lexicon.values.get("date_ends", {})) | lexicon.words.get(
        "numbers_one", frozenset()
    )
    for key, phrases in lexicon.openings.items():
        found |= set(phrases) if key.startswith("date_") else set()
    return frozenset(found)


class _Scanner:
    def __init__(
        self, text: str, held_on: date | None, lexicon: Lexicon, with_days_of_month: bool
    ) -> None:
        self._text, self._held, self._lexicon = text, held_on, lexicon
        self._words: tuple[Token, ...] = tokens(text)
        self._norms = tuple(w.norm for w in self._words)
        self._months = lexicon.values.get("months", {})
        self._weekdays = lexicon.values.get("weekdays", {})
        self._units = lexicon.values.get("units", {})
        self._openings = _openings(lexicon.language)
        self._numbers = self._places(quantities(text, lexicon.language))
        self._rules: list[Callable[[int], _Hit | None]] = [
            self._fixed,
            self._boundary,
            self._in_time,
            self._day_month,
            self._month_day,
            self._weekday,
            self._unit,
            self._month,
        ]
        if with_days_of_month:
            self._rules.append(self._day_of_month)

    def scan(self, taken: list[tuple[int, int]]) -> list[DateMention]:
        found: list[DateMention] = []
        place = 0
        while place < len(self._words):
            exempt = self._phrase("date_exempt", place)
            hit = None if exempt else self._at(place)
            start = self._words[place].start
            if hit is None or any(
                a < self._words[hit.after - 1].end and start < b for a, b in taken
            ):
                place += exempt or 1
                continue
            end = self._words[hit.after - 1].end
            words = self._text[start:end]
            found.append(
                DateMention(
                    hit.day, words, start, end, hit.sense, hit.is_past, hit.is_vague, hit.has_year
                )
            )
            place = hit.after
        return found

    def _at(self, place: int) -> _Hit | None:
        if place not in self._numbers and self._norms[place] not in self._openings:
            return None
        for rule in self._rules:
            hit = rule(place)
            if hit:
                return hit
        return None

    def _places(self, found: tuple[Quantity, ...]) -> dict[int, tuple[Quantity, int]]:
        """Numbers by the place of their first word, with the place after their digits or words."""
        starts = {w.start: i for i, w in enumerate(self._words)}
        places: dict[int, tuple[Quantity, int]] = {}
        for quantity in found:
            place = starts.get(quantity.start)
            if place is None:
                continue
            after = place + 1
            while after < len(self._words) and self._words[after].end <= quantity.end:
                after += 1
            places[place] = quantity, after
        return places

    def _phrase(self, key: str, place: int) -> int:
        return self._lexicon.phrase_at(key, self._norms, place)

    def _norm(self, place: int) -> str:
        return self._norms[place] if 0 <= place < len(self._norms) else ""

    def _skip(self, key: str, place: int, most: int = 2) -> int:
        for _ in range(most):
            if not self._lexicon.has(key, self._norm(place)):
                break
            place += 1
        return place

    def _daypart(self, place: int) -> int:
        return place + self._phrase("date_dayparts", place)

    def _fixed(self, place: int) -> _Hit | None:
        for key, offset in (
            ("date_after_tomorrow", 2),
            ("date_before_yesterday", -2),
            ("date_tomorrow", 1),
            ("date_yesterday", -1),
            ("date_today", 0),
        ):
            length = self._phrase(key, place)
            if length:
                day = days.plus(self._held, offset)
                after = self._daypart(place + length)
                return _Hit(after, f"day {offset}", day, is_past=offset < 0)
        length = self._phrase("date_next_meeting", place)
        if length:
            return _Hit(place + length, "next meeting")
        length = self._phrase("date_weekend", place)
        return _Hit(place + length, "weekend") if length else None

    def _boundary(self, place: int) -> _Hit | None:
        """Read "the end of the month", "the beginning of October", "mid May"."""
        unit = self._lexicon.values.get("date_ends", {}).get(self._norms[place])
        if unit:
            sense = f"{unit} +0"
            return _Hit(place + 1, f"end {sense}", days.end_of(sense, self._held))
        for key in ("date_end", "date_begin", "date_middle"):
            length = self._phrase(key, place)
            if not length:
                continue
            inner = self._skip("date_articles", place + length, 3)
            hit = self._month(inner, is_sure=True) or self._unit(inner, is_sure=True)
            if hit is None:
                continue
            if key != "date_end":
                return _Hit(hit.after, f"{key[5:]} {hit.sense}", is_past=hit.is_past)
            day = days.end_of(hit.sense, self._held)
            return _Hit(hit.after, f"end {hit.sense}", day, is_past=hit.is_past)
        return None

    def _in_time(self, place: int) -> _Hit | None:
        """Read "in two weeks", "within 10 days", "two weeks from now", "three days ago"."""
        length = self._phrase("date_in", place)
        count, unit, after = self._duration(place + length)
        if not unit:
            return None
        behind = self._phrase("date_ago", after)
        if length == 0 and not behind:
            ahead = self._phrase("date_from_now", after)
            if not ahead:
                ago = self._phrase("date_ago_before", place)
                return self._past(place + ago) if ago else None
            return self._ahead(count, unit, after + ahead)
        if behind:
            return _Hit(
                after + behind,
                f"ago {count} {unit}",
                is_past=True,
                day=days.shifted(self._held, -count, unit),
            )
        return self._ahead(count, unit, after)

    def _past(self, place: int) -> _Hit | None:
        count, unit, after = self._duration(place)
        if not unit:
            return None
        day = days.shifted(self._held, -count, unit)
        return _Hit(after, f"ago {count} {unit}", day, is_past=True)

    def _ahead(self, count: int, unit: str, after: int) -> _Hit:
        return _Hit(after, f"in {count} {unit}", days.shifted(self._held, count, unit))

    def _duration(self, place: int) -> tuple[int, str, int]:
        number = self._numbers.get(place)
        if number and number[0].kind is QuantityKind.DURATION:
            value, after = number[0].value, number[1]
            if value == value.to_integral_value() and 0 < value < 1000:
                return int(value), number[0].unit, after
        if self._lexicon.has("numbers_one", self._norm(place)):
            unit = self._units.get(self._norm(place + 1), "")
            if unit in days.UNITS:
                return 1, unit, place + 2
        length = self._phrase("date_couple", place)
        unit = self._units.get(self._norm(place + length), "") if length else ""
        return (2, unit, place + length + 1) if unit in days.UNITS else (0, "", place)

    def _number(self, place: int, low: int, high: int) -> tuple[int, int] | None:
        found = self._numbers.get(place)
        if not found or found[0].kind not in (QuantityKind.PLAIN, QuantityKind.ORDINAL):
            return None
        value, after = found[0].value, found[1]
        is_whole = value == value.to_integral_value()
        return (int(value), after) if is_whole and low <= value <= high else None

    def _day_month(self, place: int) -> _Hit | None:
        """Read "the 15th of September", "15. September 2026", "quince de septiembre"."""
        number = self._number(place, 1, 31)
        if not number:
            return None
        day, after = number
        inner = self._skip("date_of", after)
        month = self._months.get(self._norm(inner))
        if month is None or not self._is_near(after, inner):
            return None
        return self._in_year(int(month), day, inner + 1)

    def _month_day(self, place: int) -> _Hit | None:
        """Read "September 15th", "September the fifteenth"."""
        month = self._months.get(self._norm(place))
        if month is None or self._lexicon.language != "en":
            return None
        inner = self._skip("date_articles", place + 1)
        number = self._number(inner, 1, 31)
        if not number or not self._is_near(place + 1, inner) or not self._is_month(place):
            return None
        return self._in_year(int(month), number[0], number[1])

    def _in_year(self, month: int, day: int, after: int) -> _Hit:
        inner = self._skip("date_of", after)
        year = self._number(inner, _YEARS[0], _YEARS[-1])
        if year and self._is_near(after, inner):
            when = days.month_day(month, day, year[0], self._held)
            return _Hit(year[1], f"{month:02}-{day:02}", when, has_year=True)
        when = days.month_day(month, day, None, self._held)
        return _Hit(after, f"{month:02}-{day:02}", when)

    def _is_near(self, place: int, other: int) -> bool:
        """Whether nothing but blanks and full stops stand between words up to `other`."""
        if other >= len(self._words):
            return False
        return all(
            _GAP.match(self._text[self._words[i - 1].end : self._words[i].start])
            for i in range(place, other + 1)
        )

    def _weekday(self, place: int) -> _Hit | None:
        next_, this, last = (
            self._phrase(k, place) for k in ("date_next", "date_this", "date_last")
        )
        at = place + max(next_, this, last)
        weekday = self._weekdays.get(self._norm(at))
        if weekday is None or not self._is_weekday(at):
            return None
        after = self._skip("weekday_ending", at + 1)
        behind_next, behind_last = (
            self._phrase(k, after) for k in ("date_next_behind", "date_last_behind")
        )
        after = self._daypart(after + max(behind_next, behind_last))
        number = int(weekday)
        if last or behind_last:
            day = days.weekday_before(self._held, number)
            return _Hit(after, f"weekday -{number}", day, is_past=True)
        if next_ and self._lexicon.has("date_next_weekday", "following"):
            day = days.weekday_of_next_week(self._held, number)
            return _Hit(after, f"weekday next {number}", day)
        return _Hit(after, f"weekday {number}", days.weekday_after(self._held, number))

    def _is_weekday(self, place: int) -> bool:
        """Whether a word that may be an ordinal ("segunda") is the weekday here."""
        is_clear = not self._lexicon.has("ambiguous_weekdays", self._norms[place])
        is_clear = is_clear or self._lexicon.has("weekday_ending", self._norm(place + 1))
        return is_clear or self._lexicon.has("before_weekday", self._norm(place - 1))

    def _unit(self, place: int, *, is_sure: bool = False) -> _Hit | None:
        """Read "next week", "la semaine prochaine"; "the month" where `is_sure`."""
        step = 0
        at = place
        for key, offset in (("date_next", 1), ("date_last", -1), ("date_this", 0)):
            length = self._phrase(key, place)
            if length:
                at, step, is_sure = place + length, offset, True
                break
        unit = self._units.get(self._norm(at))
        if unit not in days.SPANS:
            return None
        after = at + 1
        for key, offset in (("date_next_behind", 1), ("date_last_behind", -1)):
            length = self._phrase(key, after)
            if length:
                after, step, is_sure = after + length, offset, True
                break
        if not is_sure:
            return None
        return _Hit(after, f"{unit} {step:+d}", is_past=step < 0, is_vague=unit == "year")

    def _month(self, place: int, *, is_sure: bool = False) -> _Hit | None:
        step = max(self._phrase(k, place) for k in ("date_next", "date_last", "date_this"))
        is_past = bool(self._phrase("date_last", place))
        month = self._months.get(self._norm(place + step))
        if month is None or not (is_sure or step or self._is_month(place)):
            return None
        after = place + step + 1
        inner = self._skip("date_of", after)
        year = self._number(inner, _YEARS[0], _YEARS[-1])
        is_dated = year is not None and self._is_near(after, inner)
        sense = f"month {int(month)}"
        if is_dated and year:
            return _Hit(year[1], f"{sense} {year[0]}", is_past=is_past)
        return _Hit(after, sense, is_past=is_past, is_vague=True)

    def _is_month(self, place: int) -> bool:
        """Whether a word that may be something else ("may", "March") is the month here."""
        norm = self._norms[place]
        if not self._lexicon.has("ambiguous_months", norm):
            return True
        before = self._norm(place - 1)
        if self._lexicon.has("before_month", before):
            return True
        starts = place + 1 not in self._numbers and (
            place == 0
            or re.search(
                r"[.!?:]", self._text[self._words[place - 1].end : self._words[place].start]
            )
        )
        return self._words[place].text[0].isupper() and not starts

    def _day_of_month(self, place: int) -> _Hit | None:
        """Read "by the 15th", "viernes ocho": nothing stands behind it that it could belong to."""
        before = self._norm(place - 1)
        number = self._number(place, 1, 31)
        # "vendredi neuf" is a date; "Friday nine" and "Freitag neun" are hours
        is_named = before in self._weekdays and self._lexicon.language not in ("en", "de")
        if not number or not (is_named or self._lexicon.has("date_articles", before)):
            return None
        value, after = number
        quantity = self._numbers[place][0]
        is_german = self._lexicon.language == "de" and self._text[quantity.end :][:1] == "."
        if quantity.kind is not QuantityKind.ORDINAL and not (is_german or is_named):
            return None
        following = self._norm(after)
        is_end = not following or self._text[quantity.end : self._words[after].start].strip()
        if not is_end and not self._lexicon.has("stop", following):
            return None
        return _Hit(after, f"day of month {value}", days.day_of_month(self._held, value))
