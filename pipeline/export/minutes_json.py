"""Minutes as JSON. The shapes are described in docs/cli.md."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from pipeline.domain.meaning import (
    ActionItem,
    Citation,
    Claim,
    DecisionRecord,
    MeetingRef,
)
from pipeline.export.minutes_document import MinutesDocument

VERSION = 1
"""Grows when a field changes its meaning or goes; new fields don't count."""

Shape = dict[str, Any]


def minutes_to_json(document: MinutesDocument) -> str:
    """Write one JSON object; times are integer milliseconds from the recording's start."""
    return json.dumps(minutes_shape(document), ensure_ascii=False, indent=2) + "\n"


def minutes_shape(document: MinutesDocument) -> Shape:
    """Everything that minutes say, names in place of markers."""
    recording, minutes = document.recording, document.minutes
    return {
        "format": "earshot-minutes",
        "version": VERSION,
        "recording": recording.id,
        "title": recording.title,
        "held_at": recording.held_at.isoformat() if recording.held_at else None,
        "duration_ms": recording.duration_ms,
        "revision": minutes.revision,
        "is_stale": document.is_stale,
        "template": minutes.template,
        "language": minutes.language,
        "people": list(document.names),
        "heard_names": [
            {"label": hint.label, "name": hint.name, "citations": citations(hint.citations)}
            for hint in minutes.names
        ],
        "brief": [claim(c) for c in minutes.brief],
        "chapters": [
            {
                "title": c.title,
                "start_ms": c.span.start_ms,
                "end_ms": c.span.end_ms,
                "first_turn": c.first_turn,
                "last_turn": c.last_turn,
            }
            for c in minutes.chapters
        ],
        "decisions": [decision(record) for record in document.decisions],
        "actions": [action(a, is_done=a.id in document.done) for a in minutes.actions],
        "questions": [{"id": q.id, **claim(q.claim)} for q in minutes.questions],
        "figures": [claim(c) for c in minutes.figures],
        "sections": [
            {"name": s.name, "heading": s.heading, "claims": [claim(c) for c in s.claims]}
            for s in minutes.sections
        ],
        "dropped": minutes.dropped,
    }


def claim(value: Claim) -> Shape:
    """A claim with its support and what bears it out."""
    return {
        "text": value.text,
        "support": value.support.value,
        "citations": citations(value.citations),
    }


def citations(values: Sequence[Citation]) -> list[Shape]:
    """Where something was said, word for word."""
    return [
        {
            "recording": c.recording_id,
            "turn": c.turn_id,
            "start_ms": c.span.start_ms,
            "end_ms": c.span.end_ms,
            "quote": c.quote,
        }
        for c in values
    ]


def decision(record: DecisionRecord) -> Shape:
    """A decision with its links."""
    return {
        "id": record.decision.id,
        **claim(record.decision.claim),
        "superseded_by": record.superseded_by,
        "supersedes": list(record.supersedes),
        "meeting": meeting(record.meeting),
    }


def action(value: ActionItem, *, is_done: bool) -> Shape:
    """An action with its owner and its day."""
    return {
        "id": value.id,
        **claim(value.claim),
        "owner": value.owner,
        "due": value.due.isoformat() if value.due else None,
        "due_words": value.due_words,
        "is_done": is_done,
    }


def meeting(value: MeetingRef) -> Shape:
    """Which meeting."""
    return {
        "recording": value.recording_id,
        "title": value.title,
        "held_at": value.held_at.isoformat() if value.held_at else None,
    }
