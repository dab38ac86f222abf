"""What a recorder hears: devices, levels, marks and gaps, and how a track's frames lie in time.

The recording's clock counts milliseconds from the moment at which capture began, without pauses.
A track's file holds the frames that its devices gave, and silence where there was none; `points`
say when which frame was heard, since no two devices count seconds alike.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pipeline.domain.saying import Words
from pipeline.domain.sound import TimeSpan, TrackSource


@dataclass(frozen=True, slots=True)
class AudioDevice:
    """Something that sound can be captured from.

    Attributes:
        id: what the sound system knows it by; the same after it was unplugged and came back.
        name: for people.
        source: MICROPHONE, or SYSTEM for what a loudspeaker or headphones play.
        rate: frames a second that it prefers.
        is_default: whether the system uses it where nothing else is said.
    """

    id: str
    name: str
    source: TrackSource
    rate: int
    is_default: bool


@dataclass(frozen=True, slots=True)
class CaptureOrder:
    """What is to be captured.

    Attributes:
        recording_id: names the files.
        microphone: a device's id; "default" follows the system's choice; None: no such track.
        system: the same for the system's sound; at least one of both is there.
        rate: frames a second in the files: 16,000, 24,000 or 48,000.
        stop_after_ms: end after so much was recorded; None: when told.
    """

    recording_id: str
    microphone: str | None
    system: str | None
    rate: int = 16_000
    stop_after_ms: int | None = None

    def __post_init__(self) -> None:
        if self.microphone is None and self.system is None:
            raise ValueError("nothing to capture")


@dataclass(frozen=True, slots=True)
class ClockPoint:
    """When a frame was heard.

    Attributes:
        frame: of the track's file, from 0.
        at_ms: on the recording's clock; fractions count.
    """

    frame: int
    at_ms: float


class GapReason(StrEnum):
    """Why a track holds silence that nobody heard."""

    DEVICE = "device"  # unplugged, taken by somebody else, not there yet
    OVERRUN = "overrun"  # the machine was too slow, and the sound system dropped frames
    ASLEEP = "asleep"  # the machine or the process stood still


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of a track that is missing.

    Attributes:
        track: its id.
        span: on the recording's clock.
        reason: why.
    """

    track: str
    span: TimeSpan
    reason: GapReason


class MarkKind(StrEnum):
    """What somebody marked."""

    BOOKMARK = "bookmark"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Mark:
    """A moment that somebody marked while it was recorded.

    Attributes:
        at_ms: on the recording's clock.
        kind: a bookmark, or a typed note.
        text: of the note; may name the bookmark.
    """

    at_ms: int
    kind: MarkKind
    text: str = ""


@dataclass(frozen=True, slots=True)
class CapturedTrack:
    """One track, as it lies on disk.

    Attributes:
        id: "1", "2": the microphone first.
        source: MICROPHONE or SYSTEM.
        rate: frames a second by the count of the file.
        frames: how many there are.
        points: in ascending order of frames and of times; at least two where there is a frame.
            Between two, time runs evenly.
        devices: names of those that were heard, in order.
    """

    id: str
    source: TrackSource
    rate: int
    frames: int
    points: tuple[ClockPoint, ...]
    devices: tuple[str, ...] = ()


class EndReason(StrEnum):
    """Why a recording ended."""

    STOPPED = "stopped"  # somebody said so
    TIME = "time"  # it was to take so long
    SILENCE = "silence"  # nothing was heard on any track for as long as the settings allow
    DISK = "disk"  # no room was left, or the disk refused
    CRASH = "crash"  # the recorder died; this was put together from what it left


@dataclass(frozen=True, slots=True)
class CaptureReport:
    """A recording that has ended.

    Attributes:
        recording_id: whose.
        duration_ms: on the recording's clock.
        tracks: at least one.
        gaps: ordered by start.
        marks: ordered by time.
        pauses: (where it was paused on the recording's clock, for how many ms).
        silent_from_ms: from here to the end nothing was heard; None where there is no such tail.
            It is never cut away by itself.
        overruns: how often the sound system said that it dropped frames.
        reason: why it ended.
    """

    recording_id: str
    duration_ms: int
    tracks: tuple[CapturedTrack, ...]
    gaps: tuple[Gap, ...] = ()
    marks: tuple[Mark, ...] = ()
    pauses: tuple[tuple[int, int], ...] = ()
    silent_from_ms: int | None = None
    overruns: int = 0
    reason: EndReason = EndReason.STOPPED


@dataclass(frozen=True, slots=True)
class TrackLevel:
    """How loud a track is.

    Attributes:
        track: its id.
        source: what it captures.
        rms_db: of the last tenth of a second, in dB below full scale; -120 is digital silence.
        peak_db: the loudest sample of it.
        is_open: whether a device delivers at present.
    """

    track: str
    source: TrackSource
    rms_db: float
    peak_db: float
    is_open: bool


@dataclass(frozen=True, slots=True)
class Levels:
    """How loud it is, ten times a second.

    Attributes:
        at_ms: on the recording's clock.
        tracks: one each.
        is_paused: whether nothing is recorded at present.
    """

    at_ms: int
    tracks: tuple[TrackLevel, ...]
    is_paused: bool = False


class WarningKind(StrEnum):
    """What somebody should look at while it is recorded."""

    DEVICE_LOST = "device-lost"
    DEVICE_BACK = "device-back"
    DEVICE_CHANGED = "device-changed"
    SILENT_TRACK = "silent-track"
    SOUND_AGAIN = "sound-again"
    ALL_SILENT = "all-silent"
    OVERRUN = "overrun"
    ASLEEP = "asleep"
    DISK_LOW = "disk-low"
    FAILED = "failed"  # it ends here, not well; what was recorded before is kept


@dataclass(frozen=True, slots=True)
class CaptureWarning:
    """Something that happened to a recording, which goes on.

    Attributes:
        kind: what.
        at_ms: on the recording's clock.
        text: one or two sentences for people: what happened, what to do.
        track: whose, if it is about one.
    """

    kind: WarningKind
    at_ms: int
    text: Words
    track: str | None = None


@dataclass(frozen=True, slots=True)
class CaptureEnded:
    """The last event of a capture.

    Attributes:
        report: what was recorded.
    """

    report: CaptureReport


CaptureEvent = Levels | CaptureWarning | CaptureEnded


@dataclass(frozen=True, slots=True)
class WatchSettings:
    """When a recorder speaks up.

    Attributes:
        silent_track_s: a track without signal for so long is warned about.
        all_silent_s: silence on all tracks for so long asks whether to stop.
        stop_after_silence_s: after so much more of it the recording stops; None: never.
        signal_db: what is louder is signal, in dB below full scale.
        low_disk_h: warn when there is room for so many hours or less.
        spare_mb: end before less than this is free.
    """

    silent_track_s: float = 20.0
    all_silent_s: float = 600.0
    stop_after_silence_s: float | None = 1800.0
    signal_db: float = -60.0
    low_disk_h: float = 1.0
    spare_mb: int = 64


@dataclass(frozen=True, slots=True)
class Captured:
    """What the archive knows of a recording that was captured here.

    Attributes:
        recording_id: whose; the recording itself may not be there yet.
        title: as it will be called.
        started_at: when capture began, local time with its zone.
        consent: the text that was acknowledged before; empty where none was.
        report: None while it is captured, and after a crash until it is recovered.
    """

    recording_id: str
    title: str
    started_at: datetime
    consent: str
    report: CaptureReport | None = None
