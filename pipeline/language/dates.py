"""Days in spoken text: when something is due, and which days a text speaks of.

"Next Friday" is the Friday of the following week, Monday to Sunday, in English and German, as most
speakers mean it who say "this Friday" for the nearest one; in French, Spanish and Portuguese it is
the nearest one to come. A weekday by itself is the nearest one after the meeting's day, never that
day. A day and a month without a year are the next such day, the meeting's own day included.
"""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from pipeline.language.datescan import DateMention, scan
from pipeline.language.lexicon import Lexicon, lexicon_of
from pipeline.language.tokens import tokens

__all__ = ["DateMention", "Due", "dates_in", "due_in"]


@dataclass(frozen=True, slots=True)
class Due:
    """When something is due.

    Attributes:
        day: the last day; None if the words don't tell one.
        words: as it was said, "by Friday".
    """

    day: date | None
    words: str


@lru_cache(maxsize=8192)
def dates_in(text: str, held_on: date | None, language: str) -> tuple[DateMention, ...]:
    """The days, weeks, months and years that a text names, in order.

    Args:
        text: any text.
        held_on: the day on which it was spoken; None if unknown.
        language: ISO 639-1.
    """
    return scan(text, held_on, lexicon_of(language))


def due_in(text: str, held_on: date | None, language: str) -> Due | None:
    """When something is due, as a spoken sentence says it.

    What follows "by", "until" or "before" comes first, then anything else that lies ahead; what
    lies in the past ("last Friday") or behind "from" and "since" is no due date.

    Args:
        text: a sentence or a few.
        held_on: the day on which it was spoken; None leaves every `day` None.
        language: ISO 639-1.
    """
    lexicon = lexicon_of(language)
    norms = [(t.norm, t.start, t.end) for t in tokens(text)]
    best: tuple[int, Due] | None = None
    for mention in scan(text, held_on, lexicon, with_days_of_month=True):
        if mention.is_past:
            continue
        before = tuple(n for n, _, end in norms if end <= mention.start)
        rank, start = _rank(before, mention, lexicon, norms)
        if rank and (best is None or rank > best[0]):
            best = rank, Due(mention.day, " ".join(text[start : mention.end].split()))
    return best[1] if best else None


def _rank(
    before: tuple[str, ...],
    mention: DateMention,
    lexicon: Lexicon,
    norms: list[tuple[str, int, int]],
) -> tuple[int, int]:
    """How much a mention looks like a due date, and where its words begin."""
    place = len(before)
    while place and place > len(before) - 3 and lexicon.has("date_articles", before[place - 1]):
        place -= 1
    start = norms[place][1] if place < len(before) else mention.start
    for key, rank in (("date_since", 0), ("date_by", 3), ("date_on", 2)):
        for phrase in lexicon.phrases.get(key, ()):
            begin = place - len(phrase)
            if begin >= 0 and before[begin:place] == phrase:
                if rank == 2 and mention.is_vague:
                    return 1, norms[begin][1]
                return rank, norms[begin][1]
    return (1 if mention.is_vague else 2), start
