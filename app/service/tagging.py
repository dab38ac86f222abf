"""Tags of several meetings at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.service.library import set_details

if TYPE_CHECKING:
    from pipeline.ports import Archive


@dataclass(frozen=True, slots=True)
class TagUse:
    """How far a tag is used.

    Attributes:
        tag: its words.
        meetings: how many of the meetings in question bear it.
    """

    tag: str
    meetings: int


def tag_uses(archive: Archive, references: Sequence[str]) -> tuple[TagUse, ...]:
    """Every tag of the archive, in alphabetical order, with its use among some meetings.

    Raises:
        NotFoundError: one of them isn't there.
    """
    borne = Counter(tag for r in references for tag in archive.recordings.get(r).tags)
    known = {tag for tag, _ in archive.shelf.counts().tags}
    return tuple(TagUse(tag, borne[tag]) for tag in sorted(known | set(borne), key=str.casefold))


def tag(
    archive: Archive,
    references: Sequence[str],
    added: Sequence[str] = (),
    removed: Sequence[str] = (),
) -> None:
    """Give tags to meetings, and take others from them; what else they bear stays.

    Raises:
        NotFoundError: one of them isn't there.
        InputError: a tag can't be used.
    """
    for reference in references:
        now = archive.recordings.get(reference).tags
        wanted = tuple(dict.fromkeys((*(t for t in now if t not in removed), *added)))
        if wanted != now:
            set_details(archive, reference, tags=wanted)
