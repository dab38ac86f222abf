"""A stream by PortAudio, and its refusals in our words."""

import sys
import time
from collections.abc import Callable
from typing import Any

from pipeline.domain.capture import AudioDevice
from pipeline.domain.errors import DeviceError
from pipeline.domain.saying import say
from pipeline.ports.capture import Deliver

_BLOCK_S = 0.04
_LATENCY_S = 0.5
_LATE_S = 2.0
_IN_USE, _GONE, _NOT_OPENED = {-9985}, {-9996}, -9986
REFUSES_SETTINGS = {-9997, -9998, -9999}
"""Codes of an invalid rate, of an invalid number of channels, and of a host that just refuses."""


class PortAudioStream:
    """Implements `InputStream`."""

    def __init__(
        self,
        library: Any,
        place: int,
        *,
        rate: int,
        channels: int,
        deliver: Deliver,
        on_close: Callable[["PortAudioStream"], None],
    ) -> None:
        """Open and start; raises the library's PortAudioError."""
        self._deliver, self._on_close = deliver, on_close
        self._is_alive = True
        self._stream = library.RawInputStream(
            samplerate=rate,
            blocksize=round(_BLOCK_S * rate),
            device=place,
            channels=channels,
            dtype="int16",
            latency=_LATENCY_S,
            callback=self._on_block,
            finished_callback=self._on_finished,
        )
        self._channels = channels
        self._rate = round(self._stream.samplerate)
        try:
            self._stream.start()
        except library.PortAudioError:
            self._stream.close()
            raise

    @property
    def rate(self) -> int:
        """Frames a second, by the device's own count."""
        return self._rate

    @property
    def channels(self) -> int:
        """Samples in a frame."""
        return self._channels

    @property
    def is_alive(self) -> bool:
        """False once the device is gone."""
        return self._is_alive

    def close(self) -> None:
        """End it."""
        stream, self._stream = self._stream, None
        self._is_alive = False
        if stream is not None:
            stream.close()
            self._on_close(self)

    def _on_block(self, data: Any, frames: int, clock: Any, status: Any) -> None:
        self._deliver(bytes(data), self._when(frames, clock), bool(status.input_overflow))

    def _when(self, frames: int, clock: Any) -> float:
        """By the times that PortAudio gives, where the host interface fills them in sensibly."""
        age = clock.currentTime - clock.inputBufferAdcTime
        if not (clock.inputBufferAdcTime > 0 and 0 < age < _LATE_S):
            age = frames / self._rate
        return time.monotonic() - age

    def _on_finished(self) -> None:
        self._is_alive = False


def code_of(error: Any) -> int:
    """PortAudio's own number in the library's error; 0 where there is none."""
    return next((each for each in error.args if isinstance(each, int)), 0)


def gone(device: AudioDevice) -> DeviceError:
    """The error that a device isn't there any more."""
    return DeviceError(
        "Device gone", say("{name} isn't there any more.", name=device.name), "Plug it in again."
    )


def refusal(device: AudioDevice, error: Any) -> DeviceError:
    """The library's error in our words."""
    name, told, code = device.name, str(error).lower(), code_of(error)
    if code in _GONE:
        return gone(device)
    if code in _IN_USE or "busy" in told or "in use" in told:
        todo = say("End the program that uses it, or choose another device.")
        return DeviceError(
            "Device in use", say("{name} is in use by another program.", name=name), todo
        )
    if (
        "permission" in told
        or "denied" in told
        or (sys.platform == "darwin" and code == _NOT_OPENED)
    ):
        return DeviceError(
            "Not permitted", say("Earshot may not listen to {name}.", name=name), _PERMIT
        )
    why = error.args[0] if error.args else error
    return DeviceError(
        "Can't record",
        say("{name} refuses: {reason}.", name=name, reason=why),
        "Choose another device, or plug it in again.",
    )


_PERMIT = say(
    "Allow it in the system's privacy settings, under Microphone, for Earshot or "
    "for the terminal in which it runs; then try again."
)
