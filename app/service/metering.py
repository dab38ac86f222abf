"""How loud each device is now, for choosing one."""

from __future__ import annotations

import math
import threading
from collections.abc import Generator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.domain.capture import AudioDevice
from pipeline.domain.errors import DeviceError
from pipeline.domain.saying import NO_WORDS, Said

if TYPE_CHECKING:
    from pipeline.ports import SoundSystem

_EVERY_S = 0.1
_FULL = 32768.0
SILENT_DB = -120.0


@dataclass(frozen=True, slots=True)
class DeviceLevel:
    """What a device hears.

    Attributes:
        device: which.
        peak_db: of the last tenth of a second, in dB below full scale; None before the first.
        problem: why it can't be opened; empty if it can.
    """

    device: AudioDevice
    peak_db: float | None
    problem: Said = NO_WORDS


def device_levels(
    sound: SoundSystem, wait: threading.Event
) -> Generator[tuple[DeviceLevel, ...], None, None]:
    """Open every device and tell ten times a second how loud each is, until `wait` is set."""
    with ExitStack() as stack:
        ears = [Ear(device) for device in sound.devices()]
        for ear in ears:
            try:
                stream = sound.open(ear.device, ear.device.rate, ear.hear)
            except DeviceError as error:
                ear.problem = error.told
            else:
                stack.callback(stream.close)
        while not wait.wait(_EVERY_S):
            yield tuple(ear.level() for ear in ears)


class Ear:
    """Takes what a device delivers, in a thread of the sound system."""

    def __init__(self, device: AudioDevice) -> None:
        self.device = device
        self.problem = NO_WORDS
        self._peak: int | None = None
        self._shown_db: float | None = None

    def hear(self, frames: bytes, when: float, is_overrun: bool) -> None:
        """Implements `Deliver`."""
        samples: Sequence[int] = memoryview(frames[: len(frames) // 2 * 2]).cast("h")
        peak = max(max(samples, default=0), -min(samples, default=0))
        self._peak = max(self._peak or 0, peak)

    def level(self) -> DeviceLevel:
        """The loudest since this was last asked."""
        peak, self._peak = self._peak, None
        if peak is not None:
            self._shown_db = 20 * math.log10(peak / _FULL) if peak else SILENT_DB
        return DeviceLevel(self.device, self._shown_db, self.problem)
