"""What a table of all decisions, or of all actions, is to list, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ClaimSort(StrEnum):
    """By what claims are sorted; equal ones stand by their meetings, the latest first."""

    MEETING_TIME = "meeting-time"
    TEXT = "text"
    TITLE = "title"
    DAY = "day"
    PERSON = "person"
    STATE = "state"
    DUE = "due"


class ClaimMark(StrEnum):
    """What is shown of a claim in words that aren't its own."""

    CURRENT = "current"
    PAST = "past"
    NOBODY = "nobody"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class ClaimWord:
    """A part of a word that a listed claim must have somewhere.

    Attributes:
        text: case and accents aside.
        days: those in whose shown form it occurs.
        marks: those in whose shown form it occurs.
    """

    text: str
    days: frozenset[date] = frozenset()
    marks: frozenset[ClaimMark] = frozenset()


@dataclass(frozen=True, slots=True)
class ClaimListing:
    """Which decisions or actions are listed, and how.

    Attributes:
        today: what is due before it and not done is overdue.
        words: of which a claim must have every one.
        current_only: no decisions that were replaced, no actions that are done.
        sort: by what.
        descending: the other way round.
    """

    today: date
    words: tuple[ClaimWord, ...] = ()
    current_only: bool = False
    sort: ClaimSort = ClaimSort.MEETING_TIME
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ClaimList:
    """Decisions or actions by their ids.

    Attributes:
        ids: of those that are listed, in their order.
        total: how many there are, listed or not.
    """

    ids: tuple[str, ...]
    total: int
