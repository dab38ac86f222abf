"""Inputs by PortAudio: Windows, macOS, and Linux without a sound server.

PortAudio looks for devices once, when it is initialised. It can look again only while nothing
is captured through it, so that what comes and goes in the meantime is seen when a stream ends.
"""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from types import ModuleType
from typing import Any

from pipeline.capture.portaudio_stream import (
    REFUSES_SETTINGS,
    PortAudioStream,
    code_of,
    gone,
    refusal,
)
from pipeline.domain.capture import AudioDevice
from pipeline.domain.saying import NO_WORDS, Said, say, together
from pipeline.domain.sound import TrackSource
from pipeline.ports.capture import Deliver

LOOK_EVERY_S = 2.0
"""How often to look for devices at most: it takes a moment."""

NO_LIBRARY = say(
    "PortAudio isn't there, which hears microphones. Install it (Debian: apt-get install "
    "libportaudio2; Fedora: dnf install portaudio)."
)

Kind = Callable[[str], TrackSource]
"""Tells what is heard by a device from its name."""


class PortAudioSystem:
    """Implements `SoundSystem` by PortAudio."""

    def __init__(
        self,
        library: Any,
        *,
        host: str | None = None,
        kind: Kind = lambda _: TrackSource.MICROPHONE,
        no_system_sound: Said = NO_WORDS,
        look_every_s: float = LOOK_EVERY_S,
    ) -> None:
        """Look for devices.

        Args:
            library: the module `sounddevice`.
            host: the only host interface whose devices are offered ("Windows WASAPI"); where
                it isn't there, and with None, those of the default one.
            kind: tells virtual devices that carry the system's sound from microphones.
            no_system_sound: why there is no system sound and what to do, where there is none.
            look_every_s: how often to look for devices at most.
        """
        self._library, self._host, self._kind = library, host, kind
        self._no_system_sound, self._look_every_s = no_system_sound, look_every_s
        self._streams: set[PortAudioStream] = set()
        self._lock = threading.Lock()
        self._looked_at = time.monotonic()
        self._places: dict[str, int] = {}
        self._found = self._look()
        self._told = self._found

    def devices(self) -> Sequence[AudioDevice]:
        """Microphones, then virtual devices with the system's sound."""
        with self._lock:
            self._refresh()
            return self._found

    def open(self, device: AudioDevice, rate: int, deliver: Deliver) -> PortAudioStream:
        """Record; at the device's own rate where it refuses the one that is wished."""
        with self._lock:
            self._refresh()
            place = self._places.get(device.id)
            if place is None:
                raise gone(device)
            try:
                stream = self._open(place, device, rate, deliver)
            except self._library.PortAudioError as error:
                raise refusal(device, error) from error
            self._streams.add(stream)
            return stream

    def has_changed(self) -> bool:
        """Whether what `devices` would tell differs; sees nothing new while a stream is open."""
        with self._lock:
            self._refresh()
            was, self._told = self._told, self._found
            return was != self._told

    def missing(self) -> Said:
        """Why there is nothing, or no system sound."""
        sources = {device.source for device in self.devices()}
        no_microphone = NO_WORDS if sources else say("The system has no microphone.")
        if TrackSource.SYSTEM not in sources and self._no_system_sound:
            return together(no_microphone, self._no_system_sound)
        return together(no_microphone, say("Plug one in.")) if no_microphone else NO_WORDS

    def close(self) -> None:
        """End all streams."""
        for stream in tuple(self._streams):
            stream.close()

    def _open(
        self, place: int, device: AudioDevice, rate: int, deliver: Deliver
    ) -> PortAudioStream:
        info = self._library.query_devices(place)
        most = int(info["max_input_channels"])
        tries = [(rate, 1), (device.rate, 1), (device.rate, min(2, most)), (device.rate, most)]
        for number, (each_rate, channels) in enumerate(dict.fromkeys(tries), 1):
            try:
                return PortAudioStream(
                    self._library,
                    place,
                    rate=each_rate,
                    channels=channels,
                    deliver=deliver,
                    on_close=self._streams.discard,
                )
            except self._library.PortAudioError as error:
                is_last = number == len(dict.fromkeys(tries))
                if is_last or code_of(error) not in REFUSES_SETTINGS:
                    raise
        raise AssertionError("there is always a last try")

    def _refresh(self) -> None:
        """Look again, if that is possible and wasn't done just now."""
        self._streams = {stream for stream in self._streams if stream.is_alive}
        now = time.monotonic()
        if self._streams or now < self._looked_at + self._look_every_s:
            return
        self._looked_at = now
        # sounddevice has no public way to look again; these two are what its author advises.
        self._library._terminate()
        self._library._initialize()
        self._found = self._look()

    def _look(self) -> tuple[AudioDevice, ...]:
        library = self._library
        try:
            infos, hosts = list(library.query_devices()), list(library.query_hostapis())
        except library.PortAudioError:
            infos, hosts = [], []
        chosen = [n for n, host in enumerate(hosts) if host["name"] == self._host]
        default = _default_input(library, hosts, chosen)
        if not chosen and default is not None:
            chosen = [infos[default]["hostapi"]]
        found: list[AudioDevice] = []
        self._places = {}
        for place, info in enumerate(infos):
            if info["max_input_channels"] < 1 or (chosen and info["hostapi"] not in chosen):
                continue
            name = str(info["name"])
            device = AudioDevice(
                id=self._unused(name),
                name=name,
                source=self._kind(name),
                rate=int(info["default_samplerate"]),
                is_default=place == default,
            )
            self._places[device.id] = place
            found.append(device)
        return _in_order(found)

    def _unused(self, name: str) -> str:
        """The name as an id; two devices of one name are told apart by a number."""
        number, made = 1, name
        while made in self._places:
            number += 1
            made = f"{name} ({number})"
        return made


def load_sounddevice() -> ModuleType | None:
    """The library; None where PortAudio is missing."""
    try:
        import sounddevice  # noqa: PLC0415 - loads PortAudio, which may be missing
    except OSError:
        return None
    return sounddevice


def _default_input(library: Any, hosts: list[Any], chosen: list[int]) -> int | None:
    """The place of the default input, of the chosen host interface or else of the system."""
    if chosen:
        place = hosts[chosen[0]]["default_input_device"]
    else:
        place = library.default.device[0]
        if place < 0 and hosts:
            place = hosts[0]["default_input_device"]
    return place if place >= 0 else None


def _in_order(found: list[AudioDevice]) -> tuple[AudioDevice, ...]:
    """Microphones first; the first device of system sound is the default of its kind."""
    microphones = [d for d in found if d.source is TrackSource.MICROPHONE]
    others = [d for d in found if d.source is TrackSource.SYSTEM]
    virtual = [replace(device, is_default=not place) for place, device in enumerate(others)]
    return (*sorted(microphones, key=lambda d: not d.is_default), *virtual)
