"""The shapes of `--json` for what is captured. A promise, written down in docs/cli.md."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.cli import shapes
from app.service.keeping import Discarded, Kept, NotRecovered

if TYPE_CHECKING:
    from app.service.keeping import Recovered
    from app.service.library import RecordingView
    from app.service.metering import DeviceLevel
    from pipeline.domain.capture import AudioDevice

Shape = dict[str, Any]


def devices(found: Sequence[AudioDevice], missing: str, heard: Sequence[DeviceLevel]) -> Shape:
    """For `earshot devices`."""
    levels = {level.device.id: level for level in heard}
    return {
        "devices": [
            {
                "id": device.id,
                "name": device.name,
                "source": device.source.value,
                "rate": device.rate,
                "is_default": device.is_default,
                "peak_db": _rounded(levels.get(device.id)),
            }
            for device in found
        ],
        "missing": missing,
    }


def recorded(view: RecordingView) -> Shape:
    """For `earshot record`."""
    return {
        "recording": shapes.recording(view.recording),
        "capture": shapes.capture(view.captured) if view.captured else None,
        "state": view.job.state.value if view.job else None,
        "error": view.job.error if view.job else "",
    }


def nothing_recorded() -> Shape:
    """For `earshot record` where nothing was."""
    return {"recording": None, "capture": None, "state": None, "error": ""}


def recovered(found: Sequence[Recovered]) -> Shape:
    """For `earshot recover`."""
    return {"recovered": [_recovered(item) for item in found]}


def _recovered(item: Recovered) -> Shape:
    error = None
    match item:
        case Kept(recording, _):
            id_, title, outcome = recording.id, recording.title, "kept"
        case Discarded(captured):
            id_, title, outcome = captured.recording_id, captured.title, "empty"
        case NotRecovered(captured, why):
            id_, title, outcome = captured.recording_id, captured.title, "failed"
            error = {"title": why.title, "what": why.what, "todo": why.todo}
    return {"id": id_, "title": title, "outcome": outcome, "error": error}


def _rounded(level: DeviceLevel | None) -> float | None:
    return None if level is None or level.peak_db is None else round(level.peak_db, 1)
