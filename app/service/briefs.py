"""What one person, or everybody, should know of the meetings of some days. No model is asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.service.claims import check_days
from app.service.minutes import linked_to
from pipeline.archive.dates import meeting_time
from pipeline.domain.errors import InputError
from pipeline.domain.meaning import ActionRecord, Claim, DecisionRecord, MeetingRef
from pipeline.domain.naming import is_default_name
from pipeline.domain.search import ClaimFilter, RecordingSummary
from pipeline.language.briefing import MeetingRecord, PersonalBrief, brief_for

if TYPE_CHECKING:
    from pipeline.ports import Archive


@dataclass(frozen=True, slots=True)
class BriefQuery:
    """Which meetings.

    Attributes:
        since: only those of this day or later.
        until: only those of this day or earlier.
        meeting: only this one, by id or the beginning of it.
        ids: only these, by whole ids; None for all.
    """

    since: date | None = None
    until: date | None = None
    meeting: str | None = None
    ids: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class BriefReport:
    """What one person should know.

    Attributes:
        name: who.
        meetings: the latest first.
        linked: decisions of these meetings, and those that they replaced or that replaced them.
        without_minutes: meetings of which only what was said is known.
    """

    name: str
    meetings: tuple[PersonalBrief, ...]
    linked: tuple[DecisionRecord, ...]
    without_minutes: tuple[MeetingRef, ...]


@dataclass(frozen=True, slots=True)
class MeetingDigest:
    """What everybody should know of one meeting.

    Attributes:
        meeting: which.
        brief: what it was about.
        decisions: what was decided.
        actions: what is to be done.
    """

    meeting: MeetingRef
    brief: tuple[Claim, ...]
    decisions: tuple[DecisionRecord, ...]
    actions: tuple[ActionRecord, ...]


@dataclass(frozen=True, slots=True)
class Digest:
    """What everybody should know.

    Attributes:
        meetings: the latest first.
        superseded: (earlier, later) decisions, where the later was made in these meetings.
        linked: decisions of these meetings, and those that they replaced or that replaced them.
        without_minutes: meetings that have none yet.
    """

    meetings: tuple[MeetingDigest, ...]
    superseded: tuple[tuple[DecisionRecord, DecisionRecord], ...]
    linked: tuple[DecisionRecord, ...]
    without_minutes: tuple[MeetingRef, ...]


def brief(archive: Archive, name: str, query: BriefQuery) -> BriefReport:
    """What is there for one person: told, asked, to do, decided.

    Raises:
        NotFoundError: no such meeting.
        InputError: no name, or the days are the wrong way round.
    """
    if not any(letter.isalnum() for letter in name):
        raise InputError("No name", "It isn't said whom the brief is for.", "Give a name.")
    records = tuple(_records(archive, query))
    known = {name for summary in archive.recordings.all() for name in summary.speakers} | {
        hint.name for r in records if r.minutes for hint in r.minutes.names
    }
    people = sorted(name for name in known if not is_default_name(name))
    return BriefReport(
        name=name,
        meetings=tuple(brief_for(name, record, people) for record in records),
        linked=_linked(archive, records),
        without_minutes=tuple(r.meeting for r in records if r.minutes is None),
    )


def digest(archive: Archive, query: BriefQuery) -> Digest:
    """What was decided and what is to be done; raises as `brief`."""
    records = tuple(_records(archive, query))
    linked = _linked(archive, records)
    by_id = {record.decision.id: record for record in linked}
    return Digest(
        meetings=tuple(
            MeetingDigest(r.meeting, r.brief, r.decisions, r.actions)
            for r in records
            if r.minutes is not None
        ),
        superseded=tuple(
            (by_id[id_], later)
            for record in records
            for later in record.decisions
            for id_ in later.supersedes
            if id_ in by_id
        ),
        linked=linked,
        without_minutes=tuple(r.meeting for r in records if r.minutes is None),
    )


def _linked(archive: Archive, records: Sequence[MeetingRecord]) -> tuple[DecisionRecord, ...]:
    decided = tuple(decision for record in records for decision in record.decisions)
    return (*decided, *linked_to(archive, decided))


def _records(archive: Archive, query: BriefQuery) -> Iterator[MeetingRecord]:
    check_days(query.since, query.until)
    for summary in _summaries(archive, query):
        transcript = archive.transcripts.load(summary.recording_id)
        if transcript is None:
            continue
        own = ClaimFilter(recording_id=summary.recording_id)
        yield MeetingRecord(
            meeting=MeetingRef(summary.recording_id, summary.title, summary.held_at),
            language=archive.recordings.get(summary.recording_id).language,
            transcript=transcript,
            minutes=archive.meaning.load(summary.recording_id),
            decisions=tuple(archive.meaning.decisions(own)),
            actions=tuple(archive.meaning.actions(own)),
        )


def _summaries(archive: Archive, query: BriefQuery) -> Sequence[RecordingSummary]:
    wanted = None if query.meeting is None else archive.recordings.get(query.meeting).id
    return [
        summary
        for summary in archive.recordings.all()
        if wanted in (None, summary.recording_id)
        and (query.ids is None or summary.recording_id in query.ids)
        and _is_between(_day_of(archive, summary), query.since, query.until)
    ]


def _day_of(archive: Archive, summary: RecordingSummary) -> date:
    """The day of the meeting; where it isn't known, the day on which it came into the archive."""
    added_at = archive.recordings.get(summary.recording_id).added_at
    return meeting_time(summary.held_at, added_at).date()


def _is_between(day: date, since: date | None, until: date | None) -> bool:
    return (since is None or since <= day) and (until is None or day <= until)
