"""Windows: microphones by PortAudio, and what loudspeakers play by WASAPI's loopback.

The loopback of an output delivers only while something plays. So silence is played to it as
long as it is recorded, which nobody hears and which keeps its clock running.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.capture.portaudio import LOOK_EVERY_S, PortAudioSystem
from pipeline.domain.capture import AudioDevice
from pipeline.domain.errors import DeviceError
from pipeline.domain.saying import Said, say
from pipeline.domain.sound import TrackSource
from pipeline.ports.capture import Deliver, InputStream

_BLOCK_S = 0.04
_LATE_S = 2.0
_SUFFIX = " [Loopback]"
HOST = "Windows WASAPI"
NO_LOOPBACK = say(
    "Windows offers no loudspeaker or headphones whose sound could be recorded. Plug one in, or "
    "record the microphone alone."
)


@dataclass(frozen=True, slots=True)
class _Loopback:
    """The loopback of an output: where it is in PortAudio's list, and where its output is."""

    device: AudioDevice
    place: int
    output: int
    channels: int


class WasapiSystem:
    """Implements `SoundSystem` by two libraries: `sounddevice` and `pyaudiowpatch`."""

    def __init__(
        self, microphones: PortAudioSystem, library: Any, look_every_s: float = LOOK_EVERY_S
    ) -> None:
        """Look for outputs; `library` is the module `pyaudiowpatch`."""
        self._microphones, self._library = microphones, library
        self._look_every_s = look_every_s
        self._audio = library.PyAudio()
        self._streams: set[LoopbackStream] = set()
        self._looked_at = time.monotonic()
        self._found = self._look()
        self._told = tuple(self._found)

    def devices(self) -> Sequence[AudioDevice]:
        """Microphones, then outputs."""
        self._refresh()
        return (*self._microphones.devices(), *(each.device for each in self._found))

    def open(self, device: AudioDevice, rate: int, deliver: Deliver) -> InputStream:
        """Record; an output is always recorded at its own rate and channels."""
        if device.source is not TrackSource.SYSTEM:
            return self._microphones.open(device, rate, deliver)
        self._refresh()
        for each in self._found:
            if each.device.id == device.id:
                return self._open(each, deliver)
        what = say("{name} isn't there any more.", name=device.name)
        raise DeviceError("Device gone", what, "Plug it in again.")

    def has_changed(self) -> bool:
        """Whether what `devices` would tell differs."""
        self._refresh()
        was, self._told = self._told, tuple(self._found)
        return self._microphones.has_changed() or was != self._told

    def missing(self) -> Said:
        """Why there is nothing, or no system sound."""
        if not self._found:
            return NO_LOOPBACK
        return self._microphones.missing()

    def close(self) -> None:
        """End all streams."""
        for stream in tuple(self._streams):
            stream.close()
        self._microphones.close()
        self._audio.terminate()

    def _open(self, loopback: _Loopback, deliver: Deliver) -> "LoopbackStream":
        try:
            stream = LoopbackStream(
                self._library, self._audio, loopback, deliver, self._streams.discard
            )
        except OSError as error:
            what = say(
                "{name} refuses: {reason}.",
                name=loopback.device.name,
                reason=error.args[0] if error.args else error,
            )
            todo = say("End programs that use it alone, or choose another device.")
            raise DeviceError("Can't record the system's sound", what, todo) from error
        self._streams.add(stream)
        return stream

    def _refresh(self) -> None:
        """Look again; PortAudio can do that only while nothing is open."""
        self._streams = {stream for stream in self._streams if stream.is_alive}
        now = time.monotonic()
        if self._streams or now < self._looked_at + self._look_every_s:
            return
        self._looked_at = now
        self._audio.terminate()
        self._audio = self._library.PyAudio()
        self._found = self._look()

    def _look(self) -> list[_Loopback]:
        try:
            default = self._audio.get_default_wasapi_loopback()["index"]
        except (OSError, LookupError):
            default = None
        try:
            infos = list(self._audio.get_loopback_device_info_generator())
        except (OSError, LookupError):
            return []
        outputs = {
            str(info["name"]): int(info["index"])
            for info in self._audio.get_device_info_generator_by_host_api(
                host_api_type=self._library.paWASAPI
            )
            if info["maxOutputChannels"] > 0
        }
        found = [
            _Loopback(
                AudioDevice(
                    id=str(info["name"]),
                    name=str(info["name"]).removesuffix(_SUFFIX),
                    source=TrackSource.SYSTEM,
                    rate=int(info["defaultSampleRate"]),
                    is_default=info["index"] == default,
                ),
                int(info["index"]),
                outputs.get(str(info["name"]).removesuffix(_SUFFIX), -1),
                int(info["maxInputChannels"]),
            )
            for info in infos
        ]
        return sorted(found, key=lambda each: not each.device.is_default)


class LoopbackStream:
    """Implements `InputStream` by a loopback, and the silence that keeps it running."""

    def __init__(
        self, library: Any, audio: Any, loopback: _Loopback, deliver: Deliver, on_close: Any
    ) -> None:
        """Open and start both; raises OSError, as the library does."""
        self._library, self._deliver, self._on_close = library, deliver, on_close
        self._rate, self._channels = loopback.device.rate, loopback.channels
        self._is_closed = False
        shared = {
            "format": library.paInt16,
            "channels": loopback.channels,
            "rate": loopback.device.rate,
            "frames_per_buffer": round(_BLOCK_S * loopback.device.rate),
        }
        self._silence: Any = None
        if loopback.output >= 0:
            self._silence = audio.open(
                **shared,
                output=True,
                output_device_index=loopback.output,
                stream_callback=self._on_silence,
            )
        try:
            self._stream = audio.open(
                **shared,
                input=True,
                input_device_index=loopback.place,
                stream_callback=self._on_block,
            )
        except OSError:
            if self._silence is not None:
                self._silence.close()
            raise

    @property
    def rate(self) -> int:
        """Frames a second, the output's own."""
        return self._rate

    @property
    def channels(self) -> int:
        """Samples in a frame, the output's own."""
        return self._channels

    @property
    def is_alive(self) -> bool:
        """False once the output is gone."""
        if self._is_closed:
            return False
        try:
            return bool(self._stream.is_active())
        except OSError:
            return False

    def close(self) -> None:
        """End both."""
        if self._is_closed:
            return
        self._is_closed = True
        self._stream.close()
        if self._silence is not None:
            self._silence.close()
        self._on_close(self)

    def _on_block(self, data: bytes, frames: int, clock: Any, status: int) -> tuple[None, int]:
        heard, now = clock["input_buffer_adc_time"], clock["current_time"]
        age = now - heard if heard > 0 and 0 < now - heard < _LATE_S else frames / self._rate
        is_overrun = bool(status & self._library.paInputOverflow)
        self._deliver(data, time.monotonic() - age, is_overrun)
        return None, self._library.paContinue

    def _on_silence(self, _: object, frames: int, __: Any, ___: int) -> tuple[bytes, int]:
        return bytes(2 * frames * self._channels), self._library.paContinue


def open_wasapi(library: Any) -> PortAudioSystem | WasapiSystem:
    """What can be recorded on Windows; `library` is the module `sounddevice`."""
    try:
        import pyaudiowpatch  # noqa: PLC0415 # pyright: ignore
    except ImportError:
        why = say("The package PyAudioWPatch, which records the system's sound, isn't installed.")
        return PortAudioSystem(library, host=HOST, no_system_sound=why)
    return WasapiSystem(PortAudioSystem(library, host=HOST), pyaudiowpatch)
