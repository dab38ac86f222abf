"""What somebody should know of the meetings that they haven't looked at yet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.service.briefs import BriefQuery, BriefReport, brief
from app.service.shelf import YOU
from pipeline.domain.search import ClaimFilter
from pipeline.domain.shelf import ShelfFilter

if TYPE_CHECKING:
    from pipeline.language.briefing import PersonalBrief
    from pipeline.ports import Archive

MOST = 12
"""So many meetings are told at once, the latest; others follow when these are read."""


@dataclass(frozen=True, slots=True)
class CatchUp:
    """What is new.

    Attributes:
        name: for whom; empty where that isn't known yet.
        people: names that it may be, the most frequent first.
        report: on the latest unread meetings; None without a name.
        waiting: unread meetings, those of the report among them.
    """

    name: str
    people: tuple[str, ...]
    report: BriefReport | None
    waiting: int


def catch_up(archive: Archive, name: str) -> CatchUp:
    """Tell what is new, from stored minutes and what was said; no model is asked."""
    unseen = ShelfFilter(unseen=True)
    people = tuple(person for person, _ in archive.shelf.counts().people)
    waiting = archive.shelf.count(unseen)
    if not any(letter.isalnum() for letter in name):
        return CatchUp("", people, None, waiting)
    ids = tuple(entry.recording_id for entry in archive.shelf.page(unseen, 0, MOST))
    report = brief(archive, name, BriefQuery(ids=ids))
    report = replace(report, meetings=tuple(_with_own(archive, one) for one in report.meetings))
    return CatchUp(name, people, report, waiting)


def _with_own(archive: Archive, found: PersonalBrief) -> PersonalBrief:
    """With what the user took on at their own microphone, where they are called "You"."""
    there = ClaimFilter(recording_id=found.meeting.recording_id, owner=YOU)
    known = {record.action.id for record in found.actions}
    own = [
        record
        for record in archive.meaning.actions(there)
        if record.action.owner == YOU and record.action.id not in known
    ]
    if not own:
        return found
    return replace(found, actions=(*found.actions, *own), was_there=True)
