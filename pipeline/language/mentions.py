"""What a text names as a day: the mention itself, and dates that are written in digits."""

import re
from dataclasses import dataclass, replace
from datetime import date

from pipeline.language import calendar_days as days
from pipeline.language.lexicon import Lexicon
from pipeline.language.tokens import tokens

_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_NUMERIC = re.compile(r"(?<![\d.,])(\d{1,2})([./])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d])(\.?)")


@dataclass(frozen=True, slots=True)
class DateMention:
    """A day, or a longer stretch, that a text names.

    Attributes:
        day: which day; None for longer stretches and where the meeting's day is not known.
        words: as written.
        start: offset of their first character.
        end: offset after their last.
        sense: what is named, in a form to compare: "09-15", "weekday 4", "month 10".
        is_past: the words themselves say that it lies behind: "last Friday".
        is_vague: a month or year by itself, which may be no date at all.
        has_year: the year was told.
    """

    day: date | None
    words: str
    start: int
    end: int
    sense: str
    is_past: bool = False
    is_vague: bool = False
    has_year: bool = False


def written(text: str, held_on: date | None, lexicon: Lexicon) -> list[DateMention]:
    """Dates in digits: "2026-09-15", "15.9.2026", "15/09/2026"; the day stands first."""
    found: list[DateMention] = []
    for match in _ISO.finditer(text):
        day = days.exact(int(match[1]), int(match[2]), int(match[3]))
        if day:
            sense = f"{day:%m-%d}"
            found.append(
                DateMention(day, match.group(), match.start(), match.end(), sense, has_year=True)
            )
    for match in _NUMERIC.finditer(text):
        first, second, year = int(match[1]), int(match[3]), match[4]
        if not year and (match[2] != "." or lexicon.language != "de" or not match[5]):
            continue
        if lexicon.language == "en" and match[2] == "/" and second > 12:
            first, second = second, first
        full = None if not year else int(year) + (2000 if len(year) == 2 else 0)
        if not 1 <= second <= 12 or not 1 <= first <= 31:
            continue
        day = days.month_day(second, first, full, held_on)
        words, sense = match.group(), f"{second:02}-{first:02}"
        found.append(
            DateMention(day, words, match.start(), match.end(), sense, has_year=bool(year))
        )
    return found


def merged(
    found: list[DateMention], text: str, lexicon: Lexicon, held_on: date | None
) -> list[DateMention]:
    """Make one day of "Friday, the 15th of September", "Friday the 15th", "Tuesday next week"."""
    result: list[DateMention] = []
    for mention in found:
        last = result[-1] if result else None
        one = _as_one(last, mention, held_on) if last else None
        if last and one:
            between = tokens(text[last.end : mention.start])
            if all(_leads_to_day(t.norm, lexicon) for t in between):
                words = text[last.start : mention.end]
                result[-1] = replace(one, words=words, start=last.start, end=mention.end)
                continue
        result.append(mention)
    return result


def _leads_to_day(word: str, lexicon: Lexicon) -> bool:
    return lexicon.has("date_articles", word) or (word,) in lexicon.phrases.get("date_on", ())


def _as_one(first: DateMention, second: DateMention, held_on: date | None) -> DateMention | None:
    """The day that two mentions name together, the more exact words telling which."""
    weekday = next((m for m in (first, second) if m.sense.startswith("weekday")), None)
    if weekday is None or weekday.is_past:
        return None
    other = second if weekday is first else first
    if other.sense == "week +1":
        number = int(weekday.sense.split()[-1])
        return replace(weekday, day=days.weekday_of_next_week(held_on, number))
    if weekday is second:
        return None
    if other.sense.startswith("day of month"):
        number, named = int(other.sense.split()[-1]), int(weekday.sense.split()[-1])
        return replace(other, day=days.day_of_month(held_on, number, named) or other.day)
    return other if "-" in other.sense else None
