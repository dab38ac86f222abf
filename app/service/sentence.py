"""A few seconds of a microphone, held in memory to be played back, and kept nowhere."""

from __future__ import annotations

import threading
from collections.abc import Generator
from typing import TYPE_CHECKING

from app.service.metering import DeviceLevel, Ear
from app.service.sound import RATE

if TYPE_CHECKING:
    from pipeline.domain.capture import AudioDevice
    from pipeline.ports import SoundSystem

SENTENCE_S = 4.0
_EVERY_S = 0.1


class _Taking(Ear):
    """Keeps what it hears, up to a number of seconds at any rate and with any channels."""

    def __init__(self, device: AudioDevice) -> None:
        super().__init__(device)
        self.blocks: list[bytes] = []

    def hear(self, frames: bytes, when: float, is_overrun: bool) -> None:
        super().hear(frames, when, is_overrun)
        self.blocks.append(frames)

    def seconds(self, rate: int, channels: int) -> float:
        return sum(map(len, self.blocks)) / (2 * channels * rate)


def sentence(
    sound: SoundSystem, device: AudioDevice, over: threading.Event, seconds: float = SENTENCE_S
) -> Generator[DeviceLevel, None, bytes]:
    """Listen to a device for some seconds, and tell ten times a second how loud it is.

    Args:
        sound: the machine's.
        device: a microphone.
        over: ends it early.
        seconds: of its own sound; a device that delivers nothing is given up after twice that.

    Returns:
        16-bit samples of one channel, `RATE` a second; empty where nothing was delivered.

    Raises:
        DeviceError: it can't be opened.
    """
    ear = _Taking(device)
    stream = sound.open(device, RATE, ear.hear)
    try:
        for _ in range(round(2 * seconds / _EVERY_S)):
            if over.wait(_EVERY_S) or ear.seconds(stream.rate, stream.channels) >= seconds:
                break
            yield ear.level()
        rate, channels = stream.rate, stream.channels
    finally:
        stream.close()
    from pipeline.audio.one_channel import one_channel  # noqa: PLC0415 - needs numpy

    heard = b"".join(ear.blocks)
    whole = heard[: len(heard) // (2 * channels) * 2 * channels]
    return one_channel(whole, rate, channels, RATE) if whole else b""
