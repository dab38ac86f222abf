"""The shapes of `--json` for what is read from meetings; a promise as those of `shapes`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pipeline.export.minutes_json import Shape, action, citations, claim, decision, meeting

if TYPE_CHECKING:
    from app.service.ask import AnswerView, Source
    from app.service.briefs import BriefReport, Digest
    from pipeline.domain.meaning import ActionRecord, DecisionRecord, Template
    from pipeline.language.briefing import PersonalBrief
    from pipeline.language.templates import TemplateFile


def decisions(records: Sequence[DecisionRecord]) -> Shape:
    """For `earshot decisions`."""
    return {"decisions": [decision(record) for record in records]}


def actions(records: Sequence[ActionRecord]) -> Shape:
    """For `earshot actions`."""
    return {"actions": [one_action(record) for record in records]}


def one_action(record: ActionRecord) -> Shape:
    """An action with its meeting."""
    told = action(record.action, is_done=record.is_done)
    return {**told, "meeting": meeting(record.meeting)}


def brief(report: BriefReport) -> Shape:
    """For `earshot brief`."""
    return {
        "name": report.name,
        "meetings": [_personal(m) for m in report.meetings],
        "without_minutes": [meeting(m) for m in report.without_minutes],
    }


def digest(found: Digest) -> Shape:
    """For `earshot digest`."""
    return {
        "meetings": [
            {
                "meeting": meeting(m.meeting),
                "brief": [claim(c) for c in m.brief],
                "decisions": [decision(r) for r in m.decisions],
                "actions": [one_action(r) for r in m.actions],
            }
            for m in found.meetings
        ],
        "superseded": [
            {"earlier": decision(earlier), "later": decision(later)}
            for earlier, later in found.superseded
        ],
        "without_minutes": [meeting(m) for m in found.without_minutes],
    }


def answer(view: AnswerView) -> Shape:
    """For `earshot ask`."""
    return {
        "question": view.question,
        "is_discussed": view.is_discussed,
        "sentences": [
            {
                "text": sentence.claim.text,
                "support": sentence.claim.support.value,
                "sources": [source.number for source in sentence.sources],
            }
            for sentence in view.sentences
        ],
        "sources": [_source(source) for source in view.sources],
    }


def templates(files: Sequence[TemplateFile]) -> Shape:
    """For `earshot templates list`."""
    return {
        "templates": [
            {"name": f.name, "path": str(f.path), "is_shipped": f.is_shipped} for f in files
        ]
    }


def template(value: Template) -> Shape:
    """For `earshot templates check`."""
    return {
        "name": value.name,
        "title": value.title,
        "sections": list(value.sections),
        "brief_sentences": list(value.brief_sentences),
        "tone": value.tone,
        "extracts": [{"name": e.name, "heading": e.heading, "ask": e.ask} for e in value.extracts],
    }


def _personal(found: PersonalBrief) -> Shape:
    return {
        "meeting": meeting(found.meeting),
        "was_there": found.was_there,
        "brief": [claim(c) for c in found.brief],
        "messages": [
            {
                "kind": m.kind.value,
                "speaker": m.speaker,
                "citations": citations([m.citation]),
                "context": citations([m.context]) if m.context else [],
            }
            for m in found.messages
        ],
        "actions": [one_action(r) for r in found.actions],
        "questions": [claim(c) for c in found.questions],
        "decisions": [decision(r) for r in found.decisions],
        "mentions": [
            {"speaker": m.speaker, "citations": citations([m.citation])} for m in found.mentions
        ],
    }


def _source(source: Source) -> Shape:
    (cited,) = citations([source.citation])
    return {
        "number": source.number,
        "title": source.title,
        "held_at": source.held_at.isoformat() if source.held_at else None,
        "speaker": source.speaker,
        **cited,
    }
