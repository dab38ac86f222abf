"""A recorder that captures what a test says, at once."""

import queue
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from pipeline.domain.capture import (
    AudioDevice,
    CapturedTrack,
    CaptureEnded,
    CaptureEvent,
    CaptureOrder,
    CaptureReport,
    ClockPoint,
    EndReason,
    Levels,
    Mark,
    MarkKind,
    TrackLevel,
)
from pipeline.domain.errors import DeviceError
from pipeline.domain.sound import TrackSource
from pipeline.ports import Deliver, InputStream

MICROPHONE = AudioDevice("mic", "Desk microphone", TrackSource.MICROPHONE, 48_000, True)
SPEAKERS = AudioDevice("out", "Headphones", TrackSource.SYSTEM, 48_000, True)
DURATION_MS = 60_000


def report_of(order: CaptureOrder, frames: int = 8, reason: EndReason = EndReason.STOPPED):
    """A minute on each wished track."""
    pairs = ((order.microphone, TrackSource.MICROPHONE), (order.system, TrackSource.SYSTEM))
    sources = [source for wish, source in pairs if wish is not None]
    points = (ClockPoint(0, 0.0), ClockPoint(frames, float(DURATION_MS))) if frames else ()
    tracks = tuple(
        CapturedTrack(str(n), source, order.rate, frames, points, (source.value,))
        for n, source in enumerate(sources, start=1)
    )
    return CaptureReport(order.recording_id, DURATION_MS, tracks, reason=reason)


@dataclass
class FakeStream:
    rate: int
    channels: int = 1
    is_alive: bool = True

    def close(self) -> None:
        self.is_alive = False


@dataclass
class FakeSound:
    """Devices as a test wants them."""

    found: list[AudioDevice] = field(default_factory=lambda: [MICROPHONE, SPEAKERS])
    lacks: str = ""
    is_closed: bool = False
    refuses: set[str] = field(default_factory=set)

    def devices(self) -> Sequence[AudioDevice]:
        return self.found

    def open(self, device: AudioDevice, rate: int, deliver: Deliver) -> InputStream:
        """Deliver a sample at half of full scale at once."""
        if device.id in self.refuses:
            raise DeviceError("Can't record", f"{device.name} is in use.", "")
        deliver((16_422).to_bytes(2, "little") + bytes(2), 0.0, False)
        return FakeStream(rate)

    def has_changed(self) -> bool:
        return False

    def missing(self) -> str:
        return self.lacks

    def close(self) -> None:
        self.is_closed = True


class FakeCapture:
    """Tells the events that a test put in, and ends when it is stopped or they are over."""

    def __init__(self, order: CaptureOrder, events: Sequence[CaptureEvent], frames: int) -> None:
        self.order = order
        self.at_ms = 0
        self.is_paused = False
        self.calls: list[str] = []
        self.marks: list[Mark] = []
        self.reason = EndReason.STOPPED
        self._frames = frames
        self._waiting: queue.SimpleQueue[CaptureEvent] = queue.SimpleQueue()
        for event in events:
            self._waiting.put(event)

    def events(self) -> Generator[CaptureEvent, None, None]:
        while not self._waiting.empty() and "stop" not in self.calls:
            event = self._waiting.get()
            if isinstance(event, Levels):
                self.at_ms = event.at_ms
            yield event
        report = report_of(self.order, self._frames, self.reason)
        yield CaptureEnded(replace(report, marks=tuple(self.marks)))

    def pause(self) -> None:
        self.is_paused = True
        self.calls.append("pause")

    def resume(self) -> None:
        self.is_paused = False
        self.calls.append("resume")

    def mark(self, kind: MarkKind, text: str = "") -> Mark:
        self.marks.append(Mark(self.at_ms, kind, text))
        return self.marks[-1]

    def keep_going(self) -> None:
        self.calls.append("keep going")

    def stop(self) -> None:
        self.calls.append("stop")


def level(at_ms: int, *, is_open: bool = True) -> Levels:
    track = TrackLevel("1", TrackSource.MICROPHONE, -32.0, -20.0, is_open)
    return Levels(
        at_ms, (track, replace(track, track="2", source=TrackSource.SYSTEM, rms_db=-120.0))
    )


@dataclass
class FakeRecorder:
    """Writes a toy script where each track is to lie.

    Attributes:
        track_path: as that of the vault.
        content: of each track.
        events: what a capture tells.
        frames: how many a track has; none: nothing was captured.
        fails_with: instead of starting.
        left: what `recover` finds, by recording.
        is_busy: whether somebody records.
    """

    track_path: Callable[[str, str], Path]
    content: Callable[[Path], object]
    events: list[CaptureEvent] = field(default_factory=lambda: [level(ms) for ms in (0, 100)])
    frames: int = 8
    fails_with: Exception | None = None
    left: dict[str, CaptureReport | Exception | None] = field(default_factory=dict)
    is_busy: bool = False
    captures: list[FakeCapture] = field(default_factory=list)

    def start(self, order: CaptureOrder, key: bytes) -> FakeCapture:
        if self.fails_with is not None:
            raise self.fails_with
        for track in report_of(order).tracks:
            self.write(order.recording_id, track.id)
        self.captures.append(FakeCapture(order, self.events, self.frames))
        return self.captures[-1]

    def write(self, recording_id: str, track_id: str) -> None:
        path = self.track_path(recording_id, track_id)
        path.parent.mkdir(parents=True, exist_ok=True)
        self.content(path)

    def recover(self, recording_id: str, key: bytes) -> CaptureReport | None:
        found = self.left.get(recording_id)
        if isinstance(found, Exception):
            raise found
        return found

    def is_recording(self) -> bool:
        return self.is_busy
