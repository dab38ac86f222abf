"""A sound system whose devices and faults are scripted, on a clock that runs as fast as it can."""

import random
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

import numpy as np

from pipeline.capture.clock import Steady
from pipeline.domain.capture import AudioDevice
from pipeline.domain.errors import DeviceError
from pipeline.domain.sound import TrackSource
from pipeline.ports.capture import Deliver

CYCLE = 30_011
"""Frames after which the fake sound begins again: a frame tells when it was heard."""

MICROPHONE = AudioDevice("mic", "Built-in Microphone", TrackSource.MICROPHONE, 16_000, True)
HEADSET = AudioDevice("headset", "Headset", TrackSource.MICROPHONE, 16_000, False)
SPEAKERS = AudioDevice("out", "Speakers", TrackSource.SYSTEM, 16_000, True)


class FakeSteady:
    """Implements `Steady`; stands still until told."""

    def __init__(self, at: float = 1000.0) -> None:
        self.at = at

    def now(self) -> float:
        return self.at

    def heard(self, when: float) -> float:
        return when


class RealSteady:
    """Implements `Steady` by real time."""

    def now(self) -> float:
        return time.monotonic()

    def heard(self, when: float) -> float:
        return when


def counted(first: int, count: int) -> np.ndarray:
    """Frames from `first` on: 1 to `CYCLE`, never 0, so that silence is known."""
    return ((np.arange(first, first + count) % CYCLE) + 1).astype("<i2")


def silent(first: int, count: int) -> np.ndarray:
    return np.zeros(count, "<i2")


Sound = Callable[[int, int], np.ndarray]
"""Gives mono frames (first, count), counted from when the device was made."""


@dataclass
class Faults:
    """What is wrong with a device.

    Attributes:
        rate: frames a second, as it says; None: what was asked for.
        channels: all with the same sound.
        ppm: how much slower than true it counts.
        jitter_s: how much later than true blocks are stamped, at most.
        ahead_s: how much later than true all are stamped: into the future.
        block_frames: frames in a block.
        sound: what it hears.
        refuses: what opening ends in.
        hangs: opening waits for this.
    """

    rate: int | None = None
    channels: int = 1
    ppm: float = 0.0
    jitter_s: float = 0.0
    ahead_s: float = 0.0
    block_frames: int = 320
    sound: Sound = counted
    refuses: DeviceError | None = None
    hangs: threading.Event | None = None


@dataclass
class FakeStream:
    """Implements `InputStream`."""

    device: AudioDevice
    rate: int
    faults: Faults
    deliver: Deliver
    opened_at: float
    random: random.Random
    is_alive: bool = True
    is_stalled: bool = False
    drop_blocks: int = 0
    tells_drops: bool = False
    position: int = 0
    waiting: list[tuple[bytes, float, bool]] = field(default_factory=list)
    _has_dropped: bool = False

    @property
    def channels(self) -> int:
        return self.faults.channels

    def close(self) -> None:
        self.is_alive = False

    def run_to(self, now: float) -> None:
        """Hear all blocks that ended by now."""
        faults = self.faults
        second = self.rate / (1 + faults.ppm / 1e6)
        while self.is_alive:
            end = self.position + faults.block_frames
            if self.opened_at + end / second > now:
                break
            true = self.opened_at + self.position / second
            if self.drop_blocks:
                self.drop_blocks -= 1
                self._has_dropped = True
            else:
                late = self.random.uniform(0, faults.jitter_s)
                # Counted by what was opened at, so that a frame tells its time at any rate.
                mono = faults.sound(
                    round(self.opened_at * self.rate) + self.position, end - self.position
                )
                frames = np.repeat(mono, faults.channels).astype("<i2").tobytes()
                told = self._has_dropped and self.tells_drops
                when = min(true + late, now) + faults.ahead_s
                self.waiting.append((frames, when, told))
                self._has_dropped = False
            self.position = end
        if not self.is_stalled and self.is_alive:
            waiting, self.waiting = self.waiting, []
            for frames, when, told in waiting:
                self.deliver(frames, when, told)


class FakeSoundSystem:
    """Implements `SoundSystem`; `run` lets time pass."""

    def __init__(
        self,
        devices: Sequence[AudioDevice] = (MICROPHONE, SPEAKERS),
        clock: Steady | None = None,
        seed: int = 1,
    ) -> None:
        self.present = list(devices)
        self.clock: Steady = clock or FakeSteady()
        self.faults: dict[str, Faults] = {}
        self.streams: list[FakeStream] = []
        self.opened: list[str] = []
        self._random = random.Random(seed)
        self._has_changed = False

    def devices(self) -> Sequence[AudioDevice]:
        return tuple(self.present)

    def open(self, device: AudioDevice, rate: int, deliver: Deliver) -> FakeStream:
        faults = self.faults.get(device.id, Faults())
        self.opened.append(device.id)
        if faults.hangs is not None:
            faults.hangs.wait()
        if faults.refuses is not None:
            raise faults.refuses
        if device.id not in (one.id for one in self.present):
            raise DeviceError("Gone", f"{device.name} is gone.")
        stream = FakeStream(
            device, faults.rate or rate, faults, deliver, self.clock.now(), self._random
        )
        self.streams.append(stream)
        return stream

    def has_changed(self) -> bool:
        changed, self._has_changed = self._has_changed, False
        return changed

    def missing(self) -> str:
        return "" if self.present else "No device is plugged in."

    def close(self) -> None:
        for stream in self.streams:
            stream.close()

    def stream(self, device: AudioDevice) -> FakeStream:
        """The stream that is open on a device."""
        return next(one for one in self.streams if one.is_alive and one.device.id == device.id)

    def unplug(self, device: AudioDevice) -> None:
        self.present = [one for one in self.present if one.id != device.id]
        for stream in self.streams:
            if stream.device.id == device.id:
                stream.close()
        self._has_changed = True

    def plug(self, device: AudioDevice) -> None:
        self.present.append(device)
        self._has_changed = True

    def make_default(self, device: AudioDevice) -> None:
        self.present = [
            replace(one, is_default=one.id == device.id) if one.source == device.source else one
            for one in self.present
        ]
        self._has_changed = True

    def hear(self) -> None:
        """Let all devices deliver what they heard up to now."""
        self.streams = [stream for stream in self.streams if stream.is_alive]
        for stream in self.streams:
            stream.run_to(self.clock.now())


@contextmanager
def heard_in_real_time(system: FakeSoundSystem) -> Iterator[None]:
    """Let the devices hear in a thread, as a sound system does."""
    over = threading.Event()

    def hear() -> None:
        while not over.wait(0.01):
            system.hear()

    thread = threading.Thread(target=hear)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
