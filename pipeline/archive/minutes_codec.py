"""How minutes become one column and come back."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from pipeline.domain.meaning import (
    ActionItem,
    Chapter,
    Citation,
    Claim,
    Decision,
    Minutes,
    NameHint,
    OpenQuestion,
    Section,
    Support,
)
from pipeline.domain.sound import TimeSpan

_VERSION = 1
"""Raise it when the layout changes, and go on reading the earlier ones."""


def encode_minutes(minutes: Minutes) -> str:
    """Pack minutes."""
    return _compact(
        {
            "version": _VERSION,
            "recording": minutes.recording_id,
            "revision": minutes.revision,
            "template": minutes.template,
            "language": minutes.language,
            "brief": [_claim(c) for c in minutes.brief],
            "chapters": [
                [c.title, c.span.start_ms, c.span.end_ms, c.first_turn, c.last_turn]
                for c in minutes.chapters
            ],
            "decisions": [[d.id, _claim(d.claim)] for d in minutes.decisions],
            "actions": [
                [a.id, _claim(a.claim), a.owner, a.due and a.due.isoformat(), a.due_words]
                for a in minutes.actions
            ],
            "questions": [[q.id, _claim(q.claim)] for q in minutes.questions],
            "figures": [_claim(c) for c in minutes.figures],
            "sections": [
                [s.name, s.heading, [_claim(c) for c in s.claims]] for s in minutes.sections
            ],
            "names": _names(minutes.names),
            "dropped": minutes.dropped,
        }
    )


def decode_minutes(packed: str) -> Minutes:
    """Back from `encode_minutes`."""
    found: dict[str, Any] = json.loads(packed)
    return Minutes(
        recording_id=found["recording"],
        revision=found["revision"],
        template=found["template"],
        language=found["language"],
        brief=_read_claims(found["brief"]),
        chapters=tuple(
            Chapter(title, TimeSpan(start, end), first, last)
            for title, start, end, first, last in found["chapters"]
        ),
        decisions=tuple(Decision(id_, _read_claim(c)) for id_, c in found["decisions"]),
        actions=tuple(
            ActionItem(id_, _read_claim(c), owner, due and date.fromisoformat(due), words)
            for id_, c, owner, due, words in found["actions"]
        ),
        questions=tuple(OpenQuestion(id_, _read_claim(c)) for id_, c in found["questions"]),
        figures=_read_claims(found["figures"]),
        sections=tuple(Section(n, h, _read_claims(c)) for n, h, c in found["sections"]),
        names=_read_names(found["names"]),
        dropped=found["dropped"],
    )


def encode_claim(claim: Claim) -> str:
    """Pack one claim."""
    return _compact(_claim(claim))


def decode_claim(packed: str) -> Claim:
    """Back from `encode_claim`."""
    return _read_claim(json.loads(packed))


def encode_names(names: Sequence[NameHint]) -> str:
    """Pack what speakers are called by others."""
    return _compact(_names(names))


def decode_names(packed: str) -> tuple[NameHint, ...]:
    """Back from `encode_names`."""
    return _read_names(json.loads(packed))


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _claim(claim: Claim) -> list[object]:
    return [claim.text, claim.support.value, _citations(claim.citations)]


def _names(names: Sequence[NameHint]) -> list[list[object]]:
    return [[n.label, n.name, _citations(n.citations)] for n in names]


def _citations(citations: Sequence[Citation]) -> list[list[object]]:
    return [[c.recording_id, c.turn_id, c.span.start_ms, c.span.end_ms, c.quote] for c in citations]


def _read_claim(packed: Sequence[Any]) -> Claim:
    text, support, citations = packed
    return Claim(text, _read_citations(citations), Support(support))


def _read_claims(packed: Sequence[Sequence[Any]]) -> tuple[Claim, ...]:
    return tuple(map(_read_claim, packed))


def _read_citations(packed: Sequence[Sequence[Any]]) -> tuple[Citation, ...]:
    return tuple(
        Citation(recording_id, turn, TimeSpan(start, end), quote)
        for recording_id, turn, start, end, quote in packed
    )


def _read_names(packed: Sequence[Sequence[Any]]) -> tuple[NameHint, ...]:
    return tuple(NameHint(label, name, _read_citations(c)) for label, name, c in packed)
