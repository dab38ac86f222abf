"""Briefs, digests, decisions and actions as documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from pipeline.export.minutes_document import action_entry, decision_entry, when
from pipeline.export.outline import Entry, Outline, Part, entry_of
from pipeline.export.stamps import clock, one_line
from pipeline.language.addressing import MessageKind

if TYPE_CHECKING:
    from app.service.briefs import BriefReport, Digest
    from pipeline.domain.meaning import ActionRecord, DecisionRecord, MeetingRef
    from pipeline.language.briefing import Mention, Message, PersonalBrief

_R = TypeVar("_R", "DecisionRecord", "ActionRecord")
_NO_MINUTES = "No minutes yet of {}: earshot minutes {}"


def brief_outline(report: BriefReport) -> Outline:
    """What one person should know, meeting by meeting; what is theirs comes first."""
    name = one_line(report.name)
    linked = {record.decision.id: record for record in report.linked}
    parts = [part for meeting in report.meetings for part in _personal(meeting, name, linked)]
    notes = [_without(meeting) for meeting in report.without_minutes]
    if report.meetings:
        first = report.meetings[0].meeting.recording_id
        notes.append(f"Hear a moment: earshot play {first} --at TIME")
    about = f"{len(report.meetings)} meeting{'s' if len(report.meetings) != 1 else ''}"
    return Outline(f"For {name}", (about,), tuple(parts), tuple(notes))


def digest_outline(digest: Digest, days: str) -> Outline:
    """What everybody should know, meeting by meeting, and at the end what holds no longer."""
    parts: list[Part] = []
    linked = {record.decision.id: record for record in digest.linked}
    for meeting in digest.meetings:
        parts += [
            Part(_place(meeting.meeting), (), level=2),
            Part("In brief", tuple(entry_of(claim) for claim in meeting.brief), is_prose=True),
            Part("Decisions", tuple(decision_entry(r, linked) for r in meeting.decisions)),
            Part("To do", tuple(_action(r) for r in meeting.actions)),
        ]
    if digest.superseded:
        parts.append(Part("What changed", (), level=2))
        parts.append(Part("Holds no longer", tuple(_change(*pair) for pair in digest.superseded)))
    about = f"{len(digest.meetings)} meeting{'s' if len(digest.meetings) != 1 else ''}"
    notes = tuple(_without(meeting) for meeting in digest.without_minutes)
    return Outline(f"Digest {days}".strip(), (about,), tuple(parts), notes)


def decisions_outline(
    records: Sequence[DecisionRecord], linked: Mapping[str, DecisionRecord], title: str
) -> Outline:
    """Decisions, under the meeting in which they were made."""
    parts: list[Part] = []
    for meeting, found in _by_meeting(records):
        parts.append(Part(_place(meeting), (), level=2))
        parts.append(Part("Decisions", tuple(decision_entry(r, linked) for r in found)))
    return Outline(title, (), tuple(parts))


def actions_outline(records: Sequence[ActionRecord], title: str) -> Outline:
    """Actions, under the meeting in which they were taken on."""
    parts: list[Part] = []
    for meeting, found in _by_meeting(records):
        parts.append(Part(_place(meeting), (), level=2))
        parts.append(Part("To do", tuple(_action(r) for r in found)))
    return Outline(title, (), tuple(parts), ("Tick one off: earshot actions --done CODE",))


def _personal(brief: PersonalBrief, name: str, linked: Mapping[str, DecisionRecord]) -> list[Part]:
    asked = [m for m in brief.messages if m.kind is MessageKind.ASKED]
    told = [m for m in brief.messages if m.kind is MessageKind.TOLD]
    there = "" if not brief.was_there else " · was there"
    parts = [
        Part(f"For {name} to answer", (*map(_message, asked), *map(entry_of, brief.questions))),
        Part(f"For {name} to know", tuple(map(_message, told))),
        Part(f"For {name} to do", tuple(map(_action, brief.actions))),
        Part("Decided", tuple(decision_entry(r, linked) for r in brief.decisions)),
        Part("In brief", tuple(entry_of(claim) for claim in brief.brief), is_prose=True),
        Part("Also mentioned", tuple(map(_mention, brief.mentions))),
    ]
    has_any = any(part.entries for part in parts)
    return [Part(f"{_place(brief.meeting)}{there}", (), level=2), *parts] if has_any else []


def _message(message: Message) -> Entry:
    context = message.context
    before = (f"Before: “{one_line(context.quote)}”",) if context else ()
    stamp = clock(message.citation.span.start_ms)
    text = f"{one_line(message.speaker)}: “{one_line(message.citation.quote)}”"
    return Entry(text, (stamp,), notes=before)


def _mention(mention: Mention) -> Entry:
    text = f"{one_line(mention.speaker)}: “{one_line(mention.citation.quote)}”"
    return Entry(text, (clock(mention.citation.span.start_ms),))


def _action(record: ActionRecord) -> Entry:
    return action_entry(record.action, is_done=record.is_done)


def _change(earlier: DecisionRecord, later: DecisionRecord) -> Entry:
    note = f"Now: {one_line(later.decision.claim.text)} ({_place(later.meeting)})"
    entry = entry_of(earlier.decision.claim, notes=(note,))
    return Entry(f"{entry.shown} ({_place(earlier.meeting)})", entry.stamps, notes=entry.notes)


def _by_meeting(records: Sequence[_R]) -> list[tuple[MeetingRef, list[_R]]]:
    """Records in their order, under the meeting of the first of each."""
    groups: dict[str, tuple[MeetingRef, list[_R]]] = {}
    for record in records:
        meeting = record.meeting
        groups.setdefault(meeting.recording_id, (meeting, []))[1].append(record)
    return list(groups.values())


def _place(meeting: MeetingRef) -> str:
    parts = (one_line(meeting.title), when(meeting.held_at), meeting.recording_id)
    return " · ".join(part for part in parts if part)


def _without(meeting: MeetingRef) -> str:
    return _NO_MINUTES.format(f"“{one_line(meeting.title)}”", meeting.recording_id)
