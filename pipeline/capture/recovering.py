"""The report of a recording, from its journal and its files: after its end, or after a crash."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.audio.encrypted import open_encrypted, storage_errors
from pipeline.capture.journal import (
    CHUNK_BYTES,
    DeviceOpened,
    Ended,
    GapFound,
    Marked,
    Overran,
    Paused,
    PointFound,
    Record,
    Resumed,
    TrackBegun,
    TrackLost,
    journal_path,
    read_journal,
)
from pipeline.capture.timeline import ascending
from pipeline.capture.track_file import FRAME_BYTES, HEADER_BYTES, track_path
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

_FILE_HEADER_BYTES = 32
_RATE_AT = 24  # in a WAV's header
_SOURCES = {"1": TrackSource.MICROPHONE, "2": TrackSource.SYSTEM}
_TAIL_BYTES = 1 << 20


@dataclass(slots=True)
class _Track:
    begun: TrackBegun
    points: list[ClockPoint] = field(default_factory=list[ClockPoint])
    gaps: list[GapFound] = field(default_factory=list[GapFound])
    devices: dict[str, None] = field(default_factory=dict[str, None])
    lost: TrackLost | None = None


@dataclass(slots=True)
class _Story:
    tracks: dict[str, _Track] = field(default_factory=dict[str, _Track])
    marks: list[Mark] = field(default_factory=list[Mark])
    pauses: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    overruns: int = 0
    end: Ended | None = None

    def take(self, record: Record) -> None:
        match record:
            case TrackBegun():
                self.tracks[record.track] = _Track(record)
            case DeviceOpened():
                self.tracks[record.track].devices[record.device] = None
            case PointFound():
                point = ClockPoint(record.frame, record.at_ms)
                self.tracks[record.track].points.append(point)
            case TrackLost():
                self.tracks[record.track].lost = record
            case GapFound():
                track = self.tracks[record.track]
                track.gaps.append(record)
                if track.lost and track.lost.start_ms == record.start_ms:
                    track.lost = None
            case Marked():
                self.marks.append(Mark(record.at_ms, MarkKind(record.kind), record.text))
            case Paused():
                pass  # where it was never resumed, it ended: that is no pause
            case Resumed():
                self.pauses.append((record.at_ms, record.for_ms))
            case Overran():
                self.overruns = record.count
            case Ended():
                self.end = record


def recovered(folder: Path, recording_id: str, key: bytes) -> CaptureReport | None:
    """Put a recording together from what lies in its folder; changes nothing of what is whole.

    A file without its end stays so: it is read with `allow_unfinished`. The journal is begun
    before it is said that a meeting is recorded; sound of which it tells nothing, since a disk
    lost its beginning, is taken as it lies there. None where there is neither.

    Raises:
        ArchiveError: what is there was altered, or has another key.
        StorageError: the system refuses it.
    """
    journal = journal_path(folder, recording_id)
    records: list[Record] = []
    if _has_begun(journal):
        _drop_zeros(journal, CHUNK_BYTES)
        records += read_journal(journal, key)
    known = {record.track for record in records if isinstance(record, TrackBegun)}
    records[:0] = _untold(folder, recording_id, known, key)
    if not records:
        return None
    return report_of(recording_id, records, folder, key)


def report_of(
    recording_id: str, records: Iterable[Record], folder: Path, key: bytes
) -> CaptureReport:
    """Put a recording together from its journal's records and its tracks' files."""
    story = _Story()
    for record in records:
        story.take(record)
    tracks = tuple(_captured(track, folder, recording_id, key) for track in story.tracks.values())
    lasts = [track.points[-1].at_ms for track in tracks if track.points]
    end = story.end
    duration = end.at_ms if end else round(max(lasts, default=0.0))
    return CaptureReport(
        recording_id,
        duration,
        tracks,
        tuple(sorted(_gaps(story, duration), key=lambda gap: gap.span)),
        tuple(sorted(story.marks, key=lambda mark: mark.at_ms)),
        tuple(story.pauses),
        end.silent_from_ms if end else None,
        story.overruns,
        EndReason(end.reason) if end else EndReason.CRASH,
    )


def _untold(
    folder: Path, recording_id: str, known: Iterable[str], key: bytes
) -> Iterable[TrackBegun]:
    """Tracks with sound of which the journal tells nothing."""
    for name, source in _SOURCES.items():
        path = track_path(folder, recording_id, name)
        if name in known or not _has_begun(path):
            continue
        with open_encrypted(path, key, allow_unfinished=True) as file:
            header = file.read(HEADER_BYTES)
        if len(header) == HEADER_BYTES:
            rate = int.from_bytes(header[_RATE_AT : _RATE_AT + 4], "little")
            yield TrackBegun(name, source.value, rate)


def _captured(track: _Track, folder: Path, recording_id: str, key: bytes) -> CapturedTrack:
    begun = track.begun
    frames = _frames_of(track_path(folder, recording_id, begun.track), key, begun.rate)
    return CapturedTrack(
        begun.track,
        TrackSource(begun.source),
        begun.rate,
        frames,
        ascending(track.points, frames, begun.rate),
        tuple(track.devices),
    )


def _gaps(story: _Story, duration: int) -> Iterable[Gap]:
    for name, track in story.tracks.items():
        found = list(track.gaps)
        if track.lost:
            lost = track.lost
            found.append(GapFound(name, lost.start_ms, duration, lost.reason))
        for gap in found:
            start = min(gap.start_ms, duration)
            span = TimeSpan(start, max(start, min(gap.end_ms, duration)))
            yield Gap(name, span, GapReason(gap.reason))


def _frames_of(path: Path, key: bytes, rate: int) -> int:
    """How many frames can be read."""
    if not _has_begun(path):
        return 0
    _drop_zeros(path, rate // 4 * FRAME_BYTES)
    with open_encrypted(path, key, allow_unfinished=True) as file:
        size = file.seek(0, 2)
        if size:
            file.seek(size - 1)
            file.read(1)  # proves the last chunk
    return max(0, size - HEADER_BYTES) // FRAME_BYTES


def _has_begun(path: Path) -> bool:
    try:
        return path.stat().st_size > _FILE_HEADER_BYTES
    except FileNotFoundError:
        return False


def _drop_zeros(path: Path, chunk_bytes: int) -> None:
    """Cut off a tail of zeros, which a power cut leaves where data was not yet on the disk.

    No chunk is ever all zeros, and a file is never appended to later.
    """
    sealed = chunk_bytes + 16
    with storage_errors(path):
        size = path.stat().st_size
        keep = size
        with path.open("rb") as file:
            file.seek(max(0, size - _TAIL_BYTES))
            tail = file.read()
        zeros = len(tail) - len(tail.rstrip(b"\0"))
        if zeros >= sealed:
            whole = (size - zeros - _FILE_HEADER_BYTES) // sealed
            keep = _FILE_HEADER_BYTES + max(0, whole) * sealed
        if keep < size:
            with path.open("r+b") as file:
                file.truncate(keep)
