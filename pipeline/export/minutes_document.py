"""Minutes of one meeting as a document: what is shown, in the order of the template."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from pipeline.domain.meaning import (
    ActionItem,
    Chapter,
    Claim,
    DecisionRecord,
    Minutes,
    NameHint,
    Template,
)
from pipeline.domain.sound import Recording
from pipeline.domain.speech import Transcript
from pipeline.export.outline import Entry, Outline, Part, entry_of
from pipeline.export.stamps import clock, duration, one_line

OPEN, DONE = "☐", "✓"
"""How an action that is to be done and one that is done begin."""


@dataclass(frozen=True, slots=True)
class MinutesDocument:
    """Minutes with all that is shown with them.

    Attributes:
        recording: the meeting.
        transcript: from which they were made, or a later revision of it.
        minutes: names in place of markers.
        template: what is shown, in which order.
        decisions: those of the minutes, with their links.
        linked: decisions of other meetings that those replaced, or that replaced them.
        done: ids of actions that were ticked off.
        hints: speakers that are shown by the name that others call them.
    """

    recording: Recording
    transcript: Transcript
    minutes: Minutes
    template: Template
    decisions: tuple[DecisionRecord, ...]
    linked: tuple[DecisionRecord, ...] = ()
    done: frozenset[str] = frozenset()
    hints: tuple[tuple[str, NameHint], ...] = ()
    names: tuple[str, ...] = ()

    @property
    def is_stale(self) -> bool:
        """Whether the transcript has changed since."""
        return self.minutes.revision != self.transcript.revision


def minutes_outline(document: MinutesDocument) -> Outline:
    """Minutes in the order of their template."""
    recording, minutes = document.recording, document.minutes
    about = [when(recording.held_at), duration(recording.duration_ms)]
    people = ", ".join(one_line(name) for name in document.names) or "nobody speaks"
    return Outline(
        title=one_line(recording.title),
        about=(" · ".join([*filter(None, about), people]),),
        parts=tuple(_part(name, document) for name in document.template.sections),
        notes=tuple(_notes(document, minutes)),
    )


def decision_entry(record: DecisionRecord, linked: Mapping[str, DecisionRecord]) -> Entry:
    """A decision with its quote, and what it replaced or was replaced by."""
    notes = [f"Replaces: {_elsewhere(linked[id_])}" for id_ in record.supersedes if id_ in linked]
    if record.superseded_by is not None:
        later = linked.get(record.superseded_by)
        notes.append("Replaced by: " + (_elsewhere(later) if later else "a later decision"))
    return entry_of(record.decision.claim, with_quote=True, notes=tuple(notes))


def action_entry(action: ActionItem, *, is_done: bool, after: str = "") -> Entry:
    """An action with owner and due day; `after` tells more, as from which meeting it is."""
    owner = one_line(action.owner) if action.owner else "nobody named"
    told = [owner, due_of(action.due, action.due_words), after, action.id[:6]]
    notes = (" · ".join(part for part in told if part),)
    return entry_of(action.claim, with_quote=True, lead=DONE if is_done else OPEN, notes=notes)


def due_of(due: date | None, words: str) -> str:
    """When something is due: the day, and the words as they were said."""
    said = f"“{one_line(words)}”" if words.strip() else ""
    if due is None:
        return f"due {said}" if said else ""
    return f"due {due:%a %Y-%m-%d}" + (f" ({said})" if said else "")


def when(moment: datetime | None) -> str:
    """A date for people; the time of day only where one is known."""
    if moment is None:
        return ""
    return moment.strftime("%Y-%m-%d %H:%M" if moment.hour or moment.minute else "%Y-%m-%d")


def _part(name: str, document: MinutesDocument) -> Part:
    minutes = document.minutes
    linked = {record.decision.id: record for record in (*document.decisions, *document.linked)}
    makers: Mapping[str, Callable[[], Part]] = {
        "brief": lambda: Part("In brief", _claims(minutes.brief), is_prose=True),
        "chapters": lambda: Part("Chapters", tuple(map(_chapter, minutes.chapters))),
        "decisions": lambda: Part(
            "Decisions", tuple(decision_entry(record, linked) for record in document.decisions)
        ),
        "actions": lambda: Part(
            "To do",
            tuple(action_entry(a, is_done=a.id in document.done) for a in minutes.actions),
        ),
        "questions": lambda: Part(
            "Open questions",
            tuple(entry_of(q.claim, with_quote=True) for q in minutes.questions),
        ),
        "figures": lambda: Part("Numbers", _claims(minutes.figures)),
    }
    if name in makers:
        return makers[name]()
    heading = next((e.heading for e in document.template.extracts if e.name == name), name)
    claims = next((s.claims for s in minutes.sections if s.name == name), ())
    return Part(heading, _claims(claims))


def _notes(document: MinutesDocument, minutes: Minutes) -> list[str]:
    recording = document.recording
    id_ = recording.id
    notes = [_hint_note(id_, name, hint) for name, hint in document.hints]
    if document.is_stale:
        notes.append(
            f"Made from revision {minutes.revision} of the transcript, which is at revision "
            f"{document.transcript.revision} now."
        )
    if recording.held_at is None and any(a.due_words and not a.due for a in minutes.actions):
        notes.append(
            "Days can't be worked out, since the meeting's date isn't known: "
            f"earshot edit {id_} --date DATE"
        )
    if minutes.dropped:
        drafts = "1 draft" if minutes.dropped == 1 else f"{minutes.dropped} drafts"
        notes.append(f"{drafts} failed the checks against what was said, and were left out.")
    first = next((c for claim in _all_claims(minutes) for c in claim.citations), None)
    if first is not None:
        notes.append(f"Hear a moment: earshot play {id_} --at {clock(first.span.start_ms)}")
    return notes


def _hint_note(recording_id: str, shown: str, hint: NameHint) -> str:
    at, name = clock(hint.citations[0].span.start_ms), one_line(hint.name)
    quoted = f'"{name}"' if " " in name else name
    return (
        f"{shown} is addressed as {name} ({at}); if that is right: "
        f"earshot rename-speaker {recording_id} {hint.label} {quoted}"
    )


def _all_claims(minutes: Minutes) -> list[Claim]:
    return [
        *minutes.brief,
        *(item.claim for item in (*minutes.decisions, *minutes.actions, *minutes.questions)),
        *minutes.figures,
        *(claim for section in minutes.sections for claim in section.claims),
    ]


def _claims(claims: tuple[Claim, ...]) -> tuple[Entry, ...]:
    return tuple(entry_of(claim) for claim in claims)


def _chapter(chapter: Chapter) -> Entry:
    return Entry(one_line(chapter.title), lead=clock(chapter.span.start_ms))


def _elsewhere(record: DecisionRecord) -> str:
    claim = record.decision.claim
    at = clock(claim.citations[0].span.start_ms)
    place = ", ".join(filter(None, [one_line(record.meeting.title), when(record.meeting.held_at)]))
    return f"{one_line(claim.text)} ({place} [{at}])"
