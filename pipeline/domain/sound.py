"""Spans of time, tracks and recordings."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class TimeSpan:
    """A half-open stretch of time, `start_ms <= t < end_ms`.

    Attributes:
        start_ms: milliseconds from the start of the recording, never negative.
        end_ms: milliseconds from the start of the recording, not before `start_ms`.
    """

    start_ms: int
    end_ms: int

    def __post_init__(self) -> None:
        if not 0 <= self.start_ms <= self.end_ms:
            raise ValueError(f"not a time span: {self.start_ms} to {self.end_ms} ms")

    @property
    def duration_ms(self) -> int:
        """Its length in milliseconds."""
        return self.end_ms - self.start_ms

    def overlap_ms(self, other: "TimeSpan") -> int:
        """How many milliseconds both spans share; 0 if they don't meet."""
        return max(0, min(self.end_ms, other.end_ms) - max(self.start_ms, other.start_ms))


class TrackSource(StrEnum):
    """Where the sound of a track comes from."""

    MICROPHONE = "microphone"
    SYSTEM = "system"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Track:
    """One captured channel of a recording.

    Attributes:
        id: unique within its recording, "1", "2", ...
        source: what was captured.
        channel: the channel of the original audio, from 0; None means all channels mixed.
    """

    id: str
    source: TrackSource
    channel: int | None = None


@dataclass(frozen=True, slots=True)
class Recording:
    """One meeting: its original audio and what is known about it before it is understood.

    Attributes:
        id: 12 characters, lower-case letters and digits.
        title: what the user calls it.
        held_at: when the meeting began, local time; None if unknown.
        duration_ms: length of the decoded audio.
        language: ISO 639-1 code, set by the user or detected; None before that.
        tracks: at least one.
        content_sha256: of the original file's bytes, 64 hex digits.
        source_name: the original file's name, without its folder.
        added_at: when it came into the archive, UTC.
        tags: in alphabetical order.
    """

    id: str
    title: str
    held_at: datetime | None
    duration_ms: int
    language: str | None
    tracks: tuple[Track, ...]
    content_sha256: str
    source_name: str
    added_at: datetime
    tags: tuple[str, ...] = ()
