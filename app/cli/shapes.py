"""The shapes of `--json`. They are a promise, written down in docs/cli.md: fields may be added."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.service.doctor import Finding
    from app.service.evaluate import ExamResult
    from app.service.library import RecordingView
    from app.service.models import ModelLine
    from app.service.ports import Rate
    from pipeline.domain.capture import Captured
    from pipeline.domain.search import RecordingSummary, SearchHit, VocabularyTerm
    from pipeline.domain.sound import Recording
    from pipeline.domain.speech import Transcript

Shape = dict[str, Any]


def recording_list(recordings: Sequence[RecordingSummary]) -> Shape:
    """For `earshot list`."""
    return {
        "recordings": [
            {
                "id": r.recording_id,
                "title": r.title,
                "held_at": r.held_at.isoformat() if r.held_at else None,
                "duration_ms": r.duration_ms,
                "speakers": list(r.speakers),
                "turns": r.turns,
                "state": r.state,
                "tags": list(r.tags),
            }
            for r in recordings
        ]
    }


def recording(value: Recording) -> Shape:
    """A recording by itself."""
    return {
        "id": value.id,
        "title": value.title,
        "held_at": value.held_at.isoformat() if value.held_at else None,
        "duration_ms": value.duration_ms,
        "language": value.language,
        "source_name": value.source_name,
        "content_sha256": value.content_sha256,
        "added_at": value.added_at.isoformat(),
        "tags": list(value.tags),
        "tracks": [
            {"id": t.id, "source": t.source.value, "channel": t.channel} for t in value.tracks
        ],
    }


def recording_view(view: RecordingView) -> Shape:
    """For `earshot show`."""
    job = view.job
    return {
        "recording": recording(view.recording),
        "state": job.state.value if job else None,
        "error": job.error if job else "",
        "transcript": transcript(view.transcript) if view.transcript else None,
        "capture": capture(view.captured) if view.captured else None,
    }


def capture(value: Captured) -> Shape:
    """How a meeting was recorded."""
    report = value.report
    return {
        "started_at": value.started_at.isoformat(),
        "consent": value.consent,
        "ended_by": report.reason.value if report else None,
        "devices": {t.id: list(t.devices) for t in report.tracks} if report else {},
        "gaps": [
            {
                "track": gap.track,
                "start_ms": gap.span.start_ms,
                "end_ms": gap.span.end_ms,
                "reason": gap.reason.value,
            }
            for gap in (report.gaps if report else ())
        ],
        "marks": [
            {"at_ms": mark.at_ms, "kind": mark.kind.value, "text": mark.text}
            for mark in (report.marks if report else ())
        ],
        "pauses": [
            {"at_ms": at_ms, "length_ms": length_ms}
            for at_ms, length_ms in (report.pauses if report else ())
        ],
        "silent_from_ms": report.silent_from_ms if report else None,
        "overruns": report.overruns if report else 0,
    }


def transcript(value: Transcript) -> Shape:
    """Speakers and turns; words and spans are in `earshot export --format json`."""
    return {
        "revision": value.revision,
        "speakers": [{"label": s.label, "name": s.name} for s in value.speakers],
        "turns": [
            {
                "id": turn.id,
                "speaker": turn.speaker,
                "name": value.name_of(turn.speaker),
                "start_ms": turn.span.start_ms,
                "end_ms": turn.span.end_ms,
                "text": turn.text,
            }
            for turn in value.turns
        ],
    }


def hits(found: Sequence[SearchHit]) -> Shape:
    """For `earshot search`."""
    return {
        "hits": [
            {
                "recording": h.recording_id,
                "title": h.title,
                "held_at": h.held_at.isoformat() if h.held_at else None,
                "turn": h.turn_id,
                "speaker": h.speaker,
                "start_ms": h.span.start_ms,
                "end_ms": h.span.end_ms,
                "snippet": [{"text": p.text, "is_hit": p.is_hit} for p in h.snippet],
                "score": h.score,
                "kind": h.kind.value,
                "claim_id": h.claim_id,
            }
            for h in found
        ]
    }


def terms(found: Sequence[VocabularyTerm]) -> Shape:
    """For `earshot vocabulary list` and `add`."""
    return {"terms": [{"text": t.text, "tag": t.tag} for t in found]}


def model_list(lines: Sequence[ModelLine]) -> Shape:
    """For `earshot models list`."""
    return {
        "models": [
            {
                "name": line.name,
                "role": line.role.value,
                "title": line.title,
                "licence": line.licence,
                "languages": list(line.languages),
                "size": line.size,
                "state": line.state,
                "is_chosen": line.is_chosen,
                "is_starter": line.is_starter,
                "purpose": line.purpose,
                "memory": line.memory,
                "missing": line.missing,
            }
            for line in lines
        ]
    }


def exam(result: ExamResult) -> Shape:
    """For `earshot evaluate`."""
    scores = result.scores
    return {
        "audio": result.audio,
        "duration_ms": result.duration_ms,
        "models": [{"role": role.value, "name": name} for role, name in result.models],
        "wer": _rate(scores.wer, "words"),
        "cpwer": _rate(scores.cpwer, "words"),
        "tcpwer": {**_rate(scores.tcpwer, "words"), "collar_s": 5.0},
        "der_strict": {**_rate(scores.der_strict, "ms"), "collar_s": 0.0},
        "der": {**_rate(scores.der, "ms"), "collar_s": 0.25},
        "der_reference": "rttm" if result.has_rttm else "stm",
        "speakers_reference": scores.speakers_reference,
        "speakers_found": scores.speakers_found,
        "processing_ms": result.processing_ms,
        "rtf": round(result.rtf, 4),
        "peak_mb": round(result.peak_mb, 1),
    }


def findings(found: Sequence[Finding]) -> Shape:
    """For `earshot doctor`."""
    return {
        "findings": [
            {"topic": f.topic, "health": f.health.value, "what": f.what, "todo": f.todo}
            for f in found
        ]
    }


def _rate(rate: Rate, unit: str) -> Shape:
    value = None if rate.value is None else round(rate.value, 4)
    return {"rate": value, "errors": rate.errors, "total": rate.total, "unit": unit}
