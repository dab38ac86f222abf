"""Reckoning with days: from what is named, seen from the day of a meeting, to the day itself."""

from calendar import monthrange
from datetime import date, timedelta

UNITS = frozenset({"minute", "hour", "day", "week", "month", "year"})
"""In which "in two ..." can be reckoned."""

SPANS = frozenset({"week", "month", "quarter", "year"})
"""Which "next ..." can be named."""

_FRIDAY = 4


def exact(year: int, month: int, day: int) -> date | None:
    """The day of a year; None if there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_day(month: int, day: int, year: int | None, held_on: date | None) -> date | None:
    """A day of a month; without a year the first on or after the meeting's day."""
    if year is not None:
        return exact(year, month, day)
    if held_on is None:
        return None
    candidates = (exact(held_on.year + i, month, day) for i in range(9))
    return next((d for d in candidates if d and d >= held_on), None)


def plus(held_on: date | None, count: int) -> date | None:
    """So many days after the meeting's; None beyond the calendar's end."""
    try:
        return None if held_on is None else held_on + timedelta(days=count)
    except OverflowError:
        return None


def shifted(held_on: date | None, count: int, unit: str) -> date | None:
    """So many units after the meeting's day; hours and minutes stay on that day."""
    if held_on is None:
        return None
    if unit in ("day", "week"):
        return plus(held_on, count * (7 if unit == "week" else 1))
    if unit in ("month", "year"):
        months = held_on.year * 12 + held_on.month - 1 + count * (12 if unit == "year" else 1)
        year, month = months // 12, months % 12 + 1
        if not 1 <= year <= date.max.year:
            return None
        return date(year, month, min(held_on.day, monthrange(year, month)[1]))
    return held_on


def weekday_after(held_on: date | None, weekday: int) -> date | None:
    """The nearest such weekday after the meeting's day, 1 to 7 days later."""
    return None if held_on is None else plus(held_on, (weekday - held_on.weekday() - 1) % 7 + 1)


def weekday_before(held_on: date | None, weekday: int) -> date | None:
    """The nearest such weekday before the meeting's day."""
    return None if held_on is None else plus(held_on, -((held_on.weekday() - weekday - 1) % 7 + 1))


def weekday_of_next_week(held_on: date | None, weekday: int) -> date | None:
    """Such a weekday in the week, Monday to Sunday, after the meeting's."""
    return None if held_on is None else plus(held_on, 7 - held_on.weekday() + weekday)


def day_of_month(held_on: date | None, day: int, weekday: int | None = None) -> date | None:
    """The first such day of a month on or after the meeting's day.

    A weekday narrows it to this month and the two thereafter, or None: where both don't meet
    soon, somebody misspoke, and nobody means a Friday of next year.
    """
    if held_on is None:
        return None
    for step in range(13 if weekday is None else 3):
        months = held_on.year * 12 + held_on.month - 1 + step
        found = exact(months // 12, months % 12 + 1, day)
        if found and found >= held_on and weekday in (None, found.weekday()):
            return found
    return None


def end_of(sense: str, held_on: date | None) -> date | None:
    """The last day of a stretch such as "month 10", "month 10 2027" or "week +1".

    A week ends on Friday, or on Sunday where the meeting was held after Friday; a named month
    without a year is the one that has not ended yet.
    """
    if held_on is None:
        return None
    unit, *rest = sense.split()
    step = int(rest[0])
    if unit == "month" and rest[0][0] not in "+-":
        year = int(rest[1]) if len(rest) > 1 else held_on.year
        day = date(year, step, monthrange(year, step)[1])
        if len(rest) == 1 and day < held_on:
            return date(year + 1, step, monthrange(year + 1, step)[1])
        return day
    if unit == "week":
        end = _FRIDAY if step or held_on.weekday() <= _FRIDAY else 6
        return plus(held_on, 7 * step + end - held_on.weekday())
    length = {"month": 1, "quarter": 3, "year": 12}[unit]
    months = held_on.year * 12 + (held_on.month - 1) // length * length
    last = months + length * (step + 1) - 1
    year, month = last // 12, last % 12 + 1
    return date(year, month, monthrange(year, month)[1]) if 1 <= year <= date.max.year else None
