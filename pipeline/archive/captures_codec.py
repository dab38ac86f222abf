"""How the report of a capture becomes one column and comes back."""

import json
from typing import Any

from pipeline.domain.capture import (
    CapturedTrack,
    CaptureReport,
    ClockPoint,
    EndReason,
    Gap,
    GapReason,
    Mark,
    MarkKind,
)
from pipeline.domain.sound import TimeSpan, TrackSource

_VERSION = 1
"""Raise it when the layout changes, and go on reading the earlier ones."""


def encode_report(report: CaptureReport) -> str:
    """Pack a report."""
    plain = {
        "version": _VERSION,
        "recording": report.recording_id,
        "duration_ms": report.duration_ms,
        "tracks": [
            [
                *(t.id, t.source.value, t.rate, t.frames, list(t.devices)),
                [[p.frame, p.at_ms] for p in t.points],
            ]
            for t in report.tracks
        ],
        "gaps": [[g.track, g.span.start_ms, g.span.end_ms, g.reason.value] for g in report.gaps],
        "marks": [[m.at_ms, m.kind.value, m.text] for m in report.marks],
        "pauses": [list(pause) for pause in report.pauses],
        "silent_from_ms": report.silent_from_ms,
        "overruns": report.overruns,
        "reason": report.reason.value,
    }
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def decode_report(packed: str) -> CaptureReport:
    """Back from `encode_report`."""
    found: dict[str, Any] = json.loads(packed)
    return CaptureReport(
        recording_id=found["recording"],
        duration_ms=found["duration_ms"],
        tracks=tuple(
            CapturedTrack(
                id=id_,
                source=TrackSource(source),
                rate=rate,
                frames=frames,
                points=tuple(ClockPoint(frame, at_ms) for frame, at_ms in points),
                devices=tuple(devices),
            )
            for id_, source, rate, frames, devices, points in found["tracks"]
        ),
        gaps=tuple(
            Gap(track, TimeSpan(start, end), GapReason(reason))
            for track, start, end, reason in found["gaps"]
        ),
        marks=tuple(Mark(at_ms, MarkKind(kind), text) for at_ms, kind, text in found["marks"]),
        pauses=tuple((at_ms, length) for at_ms, length in found["pauses"]),
        silent_from_ms=found["silent_from_ms"],
        overruns=found["overruns"],
        reason=EndReason(found["reason"]),
    )
