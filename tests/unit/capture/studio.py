"""A recording on a fake clock, without threads."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from pipeline.audio.encrypted import open_encrypted
from pipeline.capture.keeping import Spawn
from pipeline.capture.recorder import DiskRecorder
from pipeline.capture.session import Session
from pipeline.capture.track_file import HEADER_BYTES, track_path
from pipeline.domain.capture import (
    CaptureEvent,
    CaptureOrder,
    CaptureReport,
    CaptureWarning,
    EndReason,
    Levels,
    WarningKind,
    WatchSettings,
)
from tests.fakes.sound_system import CYCLE, FakeSoundSystem

KEY = bytes(range(32))
RATE = 16_000
STEP_S = 0.05
PLENTY = (1 << 40, 1 << 41)


def run_at_once(work: Callable[[], None]) -> None:
    """In place of a thread."""
    work()


@dataclass
class Studio:
    """Drives a session over a fake sound system."""

    folder: Path
    system: FakeSoundSystem = field(default_factory=FakeSoundSystem)
    watch: WatchSettings = field(default_factory=WatchSettings)
    room: tuple[int, int] = PLENTY
    keeps_events: bool = True
    spawn: Spawn = run_at_once

    def __post_init__(self) -> None:
        self.recorder = DiskRecorder(
            self.folder,
            self.system,
            self.watch,
            clock=self.system.clock,
            spawn=self.spawn,
            room=lambda folder: self.room,
        )
        self.happened: list[CaptureEvent] = []
        self.order = CaptureOrder("r1", "default", "default")
        self._tend_at = 0.0

    def start(self, order: CaptureOrder | None = None) -> Session:
        self.order = order or self.order
        self.session, self._events = self.recorder.prepare(self.order, KEY)
        self.start_at = self.system.clock.now()
        return self.session

    def run(self, seconds: float, step: float = STEP_S) -> bool:
        """Let time pass; False once the recording has ended."""
        clock = self.system.clock
        until, goes_on = clock.at + seconds, True
        while goes_on and clock.at < until - 1e-6:
            clock.at += min(step, until - clock.at)
            self.system.hear()
            goes_on = self.session.turn()
            if goes_on and clock.at >= self._tend_at:
                self._tend_at = clock.at + 0.5
                self.session.tend()
            self._listen()
        if not goes_on:
            self.session.close_devices()
        return goes_on

    def sleep(self, seconds: float) -> None:
        """The process stands still; the devices don't."""
        self.system.clock.at += seconds

    def stop(self) -> CaptureReport:
        self.session.end(EndReason.STOPPED)
        while self.run(STEP_S):
            pass
        return self.report()

    def report(self) -> CaptureReport:
        report = self.recorder.recover(self.order.recording_id, KEY)
        assert report is not None
        return report

    def frames(self, track: str = "1", allow_unfinished: bool = False) -> np.ndarray:
        path = track_path(self.folder, self.order.recording_id, track)
        with open_encrypted(path, KEY, allow_unfinished) as file:
            return np.frombuffer(file.read()[HEADER_BYTES:], "<i2")

    def heard_at_ms(self, frames: np.ndarray, index: int, near_ms: float) -> float:
        """When a frame was truly heard, on the recording's clock; near to a guess."""
        origin = round(self.start_at * RATE)
        guess = origin + round(near_ms * RATE / 1000)
        phase = (int(frames[index]) - 1 - guess + CYCLE // 2) % CYCLE - CYCLE // 2
        return (guess + phase - origin) / RATE * 1000

    def warnings(self) -> list[WarningKind]:
        return [event.kind for event in self.happened if isinstance(event, CaptureWarning)]

    def levels(self) -> list[Levels]:
        return [event for event in self.happened if isinstance(event, Levels)]

    def _listen(self) -> None:
        events = self._events.taken()
        if self.keeps_events:
            self.happened += events


def aligned(studio: Studio, track: str, at_ms: float) -> float:
    """How far a frame lies from when it was heard, in ms."""
    frames = studio.frames(track)
    index = round(at_ms * RATE / 1000)
    assert frames[index], f"silence at {at_ms}"
    return studio.heard_at_ms(frames, index, at_ms) - at_ms
