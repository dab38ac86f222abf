"""The surfaces of `sounddevice` and `pyaudiowpatch`, as far as the adapters use them.

By their documents: names, keys, argument names, return values and errors. What a device does is
told by the test: `hear` delivers, `unplug` ends.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any


class PortAudioError(Exception):
    """As sounddevice raises it: (message, PortAudio's code)."""


@dataclass(frozen=True)
class Clock:
    """The times that a callback is given."""

    inputBufferAdcTime: float  # noqa: N815 - the library's name
    currentTime: float  # noqa: N815 - the library's name


@dataclass(frozen=True)
class Flags:
    """CallbackFlags."""

    input_overflow: bool = False


@dataclass
class FakeInput:
    """A device of PortAudio's list.

    Attributes:
        name: its name.
        host: the number of its host interface.
        channels: how many it has for input.
        own_rate: its default sample rate.
        refuses: (rate, channels) that it doesn't take, or a code with which it refuses all.
    """

    name: str
    host: int = 0
    channels: int = 1
    own_rate: float = 48_000.0
    refuses: set[tuple[int, int]] | int = field(default_factory=set[tuple[int, int]])


class FakeInputStream:
    """RawInputStream."""

    def __init__(self, library: "FakeSoundDevice", **settings: Any) -> None:
        self.settings = settings
        self.samplerate: float = settings["samplerate"]
        self.is_started = self.is_closed = False
        device = library.inputs[settings["device"]]
        wanted = (settings["samplerate"], settings["channels"])
        if isinstance(device.refuses, int):
            raise PortAudioError("Error opening RawInputStream", device.refuses)
        if wanted in device.refuses:
            raise PortAudioError("Invalid sample rate", -9997)
        library.streams.append(self)

    def start(self) -> None:
        self.is_started = True

    def close(self) -> None:
        if not self.is_closed:
            self.is_closed = True
            self.settings["finished_callback"]()

    def hear(self, data: bytes, clock: Clock, *, has_lost: bool = False) -> None:
        """The device delivers."""
        frames = len(data) // (2 * self.settings["channels"])
        self.settings["callback"](memoryview(data), frames, clock, Flags(has_lost))

    def unplug(self) -> None:
        """The device goes: PortAudio ends the stream."""
        self.settings["finished_callback"]()


class Defaults:
    """sounddevice.default."""

    def __init__(self) -> None:
        self.device = [-1, -1]


class FakeSoundDevice:
    """The module `sounddevice`: what is plugged in is seen when it is initialised."""

    PortAudioError = PortAudioError

    def __init__(self, plugged: list[FakeInput], hosts: tuple[str, ...] = ("ALSA",)) -> None:
        self.plugged, self.hosts = plugged, hosts
        self.inputs = list(plugged)
        self.streams: list[FakeInputStream] = []
        self.default = Defaults()
        self.default_names: dict[int, str] = {}
        self.looks = 0

    def query_devices(self, place: int | None = None) -> Any:
        infos = [
            {
                "name": each.name,
                "hostapi": each.host,
                "max_input_channels": each.channels,
                "default_samplerate": each.own_rate,
            }
            for each in self.inputs
        ]
        return infos if place is None else infos[place]

    def query_hostapis(self) -> Any:
        names = [each.name for each in self.inputs]
        return [
            {
                "name": name,
                "default_input_device": names.index(self.default_names[n])
                if self.default_names.get(n) in names
                else -1,
            }
            for n, name in enumerate(self.hosts)
        ]

    def RawInputStream(self, **settings: Any) -> FakeInputStream:  # noqa: N802 - the library's name
        return FakeInputStream(self, **settings)

    def _terminate(self) -> None:
        assert all(stream.is_closed for stream in self.streams), "it would end what records"

    def _initialize(self) -> None:
        self.looks += 1
        self.inputs = list(self.plugged)


@dataclass
class FakeOutput:
    """A loudspeaker of WASAPI."""

    name: str
    channels: int = 2
    own_rate: float = 48_000.0
    refuses: bool = False


class FakeStream:
    """pyaudiowpatch.Stream."""

    def __init__(self, settings: dict[str, Any]) -> None:
        self.settings = settings
        self.is_running, self.is_closed = True, False

    def is_active(self) -> bool:
        if self.is_closed:
            raise OSError("Stream not open", -9988)
        return self.is_running

    def close(self) -> None:
        self.is_closed, self.is_running = True, False

    def call(self, data: bytes | None, frames: int, clock: dict[str, float], status: int) -> Any:
        return self.settings["stream_callback"](data, frames, clock, status)


class FakePyAudioWPatch:
    """The module `pyaudiowpatch`: each output is listed, and its loopback as an input."""

    paInt16, paContinue, paInputOverflow, paWASAPI = 8, 0, 2, 13  # noqa: N815 - its names

    def __init__(self, plugged: list[FakeOutput], default: str = "") -> None:
        self.plugged, self.default = plugged, default
        self.streams: list[FakeStream] = []
        self.on_open: Callable[[dict[str, Any]], None] = lambda _: None

    def PyAudio(self) -> "FakePyAudio":  # noqa: N802 - the library's name
        return FakePyAudio(self, list(self.plugged))


class FakePyAudio:
    """pyaudiowpatch.PyAudio."""

    def __init__(self, library: FakePyAudioWPatch, outputs: list[FakeOutput]) -> None:
        self._library, self._outputs = library, outputs
        self.is_terminated = False

    def _infos(self) -> list[dict[str, Any]]:
        both = [(each, is_loop) for is_loop in (False, True) for each in self._outputs]
        return [
            {
                "index": index,
                "name": each.name + (" [Loopback]" if is_loop else ""),
                "maxInputChannels": each.channels if is_loop else 0,
                "maxOutputChannels": 0 if is_loop else each.channels,
                "defaultSampleRate": each.own_rate,
                "isLoopbackDevice": is_loop,
            }
            for index, (each, is_loop) in enumerate(both)
        ]

    def get_device_info_generator_by_host_api(self, *, host_api_type: int) -> Iterator[Any]:
        assert host_api_type == self._library.paWASAPI
        yield from self._infos()

    def get_loopback_device_info_generator(self) -> Iterator[Any]:
        yield from (info for info in self._infos() if info["isLoopbackDevice"])

    def get_default_wasapi_loopback(self) -> Any:
        for info in self.get_loopback_device_info_generator():
            if info["name"] == f"{self._library.default} [Loopback]":
                return info
        raise LookupError("no loopback")

    def open(self, **settings: Any) -> FakeStream:
        assert not self.is_terminated
        place = settings.get("input_device_index", settings.get("output_device_index"))
        output = self._outputs[place % len(self._outputs)]
        if output.refuses and settings.get("input"):
            raise OSError("Unanticipated host error", -9999)
        assert settings["rate"] == output.own_rate, "WASAPI's shared mode takes no other rate"
        stream = FakeStream(settings)
        self._library.streams.append(stream)
        return stream

    def terminate(self) -> None:
        assert all(stream.is_closed for stream in self._library.streams)
        self.is_terminated = True
