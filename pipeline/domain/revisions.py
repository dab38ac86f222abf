"""How the words of a meeting came to be as they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ChangeKind(StrEnum):
    """What was done; all but processing is done by the user."""

    PROCESSED = "processed"
    REWORDED = "reworded"
    SPLIT = "split"
    JOINED = "joined"
    ASSIGNED = "assigned"
    UNITED = "united"
    RESTORED = "restored"
    RENAMED = "renamed"


@dataclass(frozen=True, slots=True)
class Change:
    """Something that was done to the words of a meeting, or to the names of its speakers.

    Attributes:
        kind: what.
        made_at: when.
        detail: of a restored revision its number; else empty.
    """

    kind: ChangeKind
    made_at: datetime
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Revision:
    """One state of the words of a meeting.

    Attributes:
        number: from 1.
        turns: how many it has.
        changes: what made it, and then the names that speakers were given while it held; in order
            of time. Without what made it where an earlier version of Earshot did.
    """

    number: int
    turns: int
    changes: tuple[Change, ...] = ()
