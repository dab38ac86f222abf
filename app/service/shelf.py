"""The shelf as a window shows it: meetings page by page, each with a line of its brief."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from pipeline.domain.meaning import Support
from pipeline.domain.naming import shown_names, with_names
from pipeline.domain.shelf import ShelfEntry, ShelfFilter
from pipeline.domain.speech import Speaker

if TYPE_CHECKING:
    from pipeline.domain.meaning import Minutes
    from pipeline.ports import Archive

YOU = "You"
"""What the main speaker at the user's own microphone is called."""


class Review(StrEnum):
    """Why somebody should look through a meeting's minutes.

    STALE: its words have changed since they were made. WEAK: nobody looked at them yet, and what
    was decided or taken on is borne out only in part.
    """

    NEEDLESS = "needless"
    STALE = "stale"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """A meeting on the shelf.

    Attributes:
        entry: what the archive lists of it.
        people: shown names, by order of first speech.
        line: the beginning of its brief; empty without minutes.
        review: whether its minutes should be looked through.
    """

    entry: ShelfEntry
    people: tuple[str, ...]
    line: str
    review: Review = Review.NEEDLESS

    @property
    def is_new(self) -> bool:
        """Whether it is done, and nobody looked at it yet."""
        return self.entry.state == "done" and bool(self.entry.speakers) and not self.entry.is_seen


@dataclass(frozen=True, slots=True)
class ShelfPage:
    """A stretch of the shelf.

    Attributes:
        wanted: what was asked for.
        offset: the place of its first row.
        rows: in order.
        total: how many there are of this kind.
    """

    wanted: ShelfFilter
    offset: int
    rows: tuple[ShelfRow, ...]
    total: int


def shelf_page(archive: Archive, wanted: ShelfFilter, offset: int, limit: int) -> ShelfPage:
    """A stretch of the shelf, the latest meeting first."""
    entries = archive.shelf.page(wanted, offset, limit)
    rows = tuple(_row(archive, entry) for entry in entries)
    return ShelfPage(wanted, offset, rows, archive.shelf.count(wanted))


def _row(archive: Archive, entry: ShelfEntry) -> ShelfRow:
    speakers = [Speaker(label, name) for label, name in entry.speakers]
    minutes = archive.meaning.load(entry.recording_id) if speakers else None
    if minutes is None:
        return ShelfRow(entry, tuple(s.name for s in speakers), "")
    names = shown_names(speakers, minutes.names)
    line = with_names(" ".join(claim.text for claim in minutes.brief[:2]), names)
    return ShelfRow(entry, tuple(names.values()), line, _review(archive, entry, minutes))


def own_names(name: str) -> tuple[str, ...]:
    """The names by which the user may be shown: in full, the first alone, "You"."""
    name = " ".join(name.split())
    return tuple(dict.fromkeys((name, name.partition(" ")[0], YOU))) if name else ()


def _review(archive: Archive, entry: ShelfEntry, minutes: Minutes) -> Review:
    if entry.revision != minutes.revision:
        return Review.STALE
    settled = [item.claim for item in (*minutes.decisions, *minutes.actions)]
    if entry.is_seen or all(claim.support is not Support.WEAK for claim in settled):
        return Review.NEEDLESS
    # what was translated can't be compared word for word: that is no sign of a mistake
    spoken = archive.recordings.get(entry.recording_id).language
    return Review.WEAK if spoken in (None, minutes.language) else Review.NEEDLESS
