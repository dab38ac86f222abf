"""The shelf: what a list of meetings shows, page by page."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ShelfFilter:
    """Which meetings are wanted, all conditions together.

    Attributes:
        text: each of its words must begin a word of the title, of a tag, of a person's name, or
            of what was said; empty: all.
        tag: exactly this one.
        person: exactly this name.
        unseen: only those that nobody looked at yet.
    """

    text: str = ""
    tag: str | None = None
    person: str | None = None
    unseen: bool = False


@dataclass(frozen=True, slots=True)
class ShelfEntry:
    """A meeting as the archive lists it.

    Attributes:
        recording_id: which.
        title: what the user calls it.
        when: when it began, local; where that is unknown, when it came into the archive.
        is_dated: whether the former is known.
        duration_ms: its length.
        speakers: (label, name) by order of first speech; empty before processing.
        state: of its latest job: "done", "queued", "running", "failed", "cancelled".
        stage: of that job, as "transcribe:1"; empty before its first.
        fraction: of that job, 0 to 1.
        error: of that job, in words.
        tags: in alphabetical order.
        is_seen: whether the user looked at it since its minutes were made.
        revision: of its transcript; None before processing.
    """

    recording_id: str
    title: str
    when: datetime
    is_dated: bool
    duration_ms: int
    speakers: tuple[tuple[str, str], ...]
    state: str
    stage: str
    fraction: float
    error: str
    tags: tuple[str, ...]
    is_seen: bool
    revision: int | None = None


@dataclass(frozen=True, slots=True)
class ShelfCounts:
    """How many there are.

    Attributes:
        meetings: all of them.
        unseen: that nobody looked at yet, and that are done.
        decisions: in force.
        actions: open.
        failed: recordings that could not be processed.
        mine: of these, the user's own; None where nobody knows who that is.
        tags: (tag, meetings), the most used first.
        people: (name, meetings) of those whom somebody named, the most frequent first.
    """

    meetings: int
    unseen: int
    decisions: int
    actions: int
    tags: tuple[tuple[str, int], ...]
    people: tuple[tuple[str, int], ...]
    failed: int = 0
    mine: int | None = None
