"""Where the sound of a recording is: a file's channels, or the tracks that were captured here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.domain.capture import CaptureReport, EndReason
from pipeline.domain.sound import Recording
from pipeline.domain.tasks import AudioRef

if TYPE_CHECKING:
    from pipeline.ports import Archive, AudioVault

_WITHOUT_END = frozenset({EndReason.CRASH, EndReason.DISK})
"""Where a recorder ends so, a track's file may lack its last mark."""


def audio_of(
    recording: Recording, archive: Archive, vault: AudioVault, *, whole: bool = False
) -> tuple[AudioRef, ...]:
    """The sound of each track, in their order.

    Args:
        recording: whose.
        archive: knows its key, and how it was captured.
        vault: knows where its files are.
        whole: what a person wants to hear: all channels of a file mixed, as one.

    Raises:
        NotFoundError: the recording is gone.
    """
    key = archive.recordings.key_of(recording.id)
    captured = archive.captures.get(recording.id)
    if captured is not None and captured.report is not None:
        return _captured(recording, captured.report, key, vault)
    path, duration_ms = vault.path_of(recording.id), recording.duration_ms
    if whole:
        return (AudioRef(path, key, None, duration_ms),)
    return tuple(AudioRef(path, key, track.channel, duration_ms) for track in recording.tracks)


def _captured(
    recording: Recording, report: CaptureReport, key: bytes, vault: AudioVault
) -> tuple[AudioRef, ...]:
    points = {track.id: track.points for track in report.tracks}
    return tuple(
        AudioRef(
            vault.track_path(recording.id, track.id),
            key,
            None,
            recording.duration_ms,
            points[track.id],
            allow_unfinished=report.reason in _WITHOUT_END,
        )
        for track in recording.tracks
    )
