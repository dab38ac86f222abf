"""Days, times and lengths, as people read them."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

translate = QCoreApplication.translate


def day(when: date, today: date) -> str:
    """A day as a heading: "Today", "Yesterday", "Monday 5 October", "Friday 2 October 2025"."""
    if when == today:
        return translate("dates", "Today")
    if (today - when).days == 1:
        return translate("dates", "Yesterday")
    this_year = translate("dates", "dddd d MMMM", "a form of QLocale: Monday 5 October")
    form = translate("dates", "dddd d MMMM yyyy", "a form of QLocale: Monday 5 October 2026")
    form = this_year if when.year == today.year else form
    return QLocale().toString(QDate(when.year, when.month, when.day), form)


def short_day(when: date, today: date) -> str:
    """A day in a line: "5 Oct", "5 Oct 2025"."""
    if when.year == today.year:
        form = translate("dates", "d MMM", "a form of QLocale: 5 Oct")
    else:
        form = translate("dates", "d MMM yyyy", "a form of QLocale: 5 Oct 2026")
    return _written(when, form, QLocale().name())


def whole_day(when: date) -> str:
    """A day in a title, whatever day it is read on: "5 Oct 2025"."""
    form = translate("dates", "d MMM yyyy", "a form of QLocale: 5 Oct 2026")
    return _written(when, form, QLocale().name())


@lru_cache(maxsize=4096)
def _written(when: date, form: str, _: str) -> str:
    """A day in a form of the present locale; a table asks for the same ones thousands of times."""
    return QLocale().toString(QDate(when.year, when.month, when.day), form)


def clock(when: datetime) -> str:
    """The time of day, as this system writes it."""
    return QLocale().toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)


def offset(at_ms: int) -> str:
    """A moment of a recording: "0:07", "12:34", "1:02:03"."""
    seconds = at_ms // 1000
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def length(duration_ms: int) -> str:
    """A duration in a line: "40 s", "3 min", "1 h 20 min"."""
    if duration_ms < 60_000:
        return seconds(max(1, round(duration_ms / 1000)))
    minutes = round(duration_ms / 60_000)
    if minutes < 60:
        return translate("dates", "%1 min").replace("%1", QLocale().toString(minutes))
    hours, minutes = divmod(minutes, 60)
    words = translate("dates", "%1 h %2 min").replace("%1", QLocale().toString(hours))
    return words.replace("%2", QLocale().toString(minutes))


def seconds(count: float, decimals: int = 0) -> str:
    """A duration in seconds: "40 s", "2.5 s"."""
    number = QLocale().toString(float(count), "f", decimals)
    return translate("dates", "%1 s").replace("%1", number)


def per_cent(fraction: float) -> str:
    """A share, 0 to 1: "43 %"."""
    return translate("dates", "%1 %").replace("%1", QLocale().toString(round(100 * fraction)))


def short_weekday(when: date, today: date) -> str:
    """A day by which something is due: "Wed 7 Oct"."""
    this_year = translate("dates", "ddd d MMM", "a form of QLocale: Wed 7 Oct")
    form = translate("dates", "ddd d MMM yyyy", "a form of QLocale: Wed 7 Oct 2026")
    form = this_year if when.year == today.year else form
    return QLocale().toString(QDate(when.year, when.month, when.day), form)


def long_day(when: date, today: date) -> str:
    """A day in a sentence: "21 September"."""
    this_year = translate("dates", "d MMMM", "a form of QLocale: 21 September")
    form = translate("dates", "d MMMM yyyy", "a form of QLocale: 21 September 2026")
    form = this_year if when.year == today.year else form
    return QLocale().toString(QDate(when.year, when.month, when.day), form)
