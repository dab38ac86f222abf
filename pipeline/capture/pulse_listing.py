"""What a sound server tells of its devices, as it comes in, and what of it can be recorded."""

import threading
from typing import Any

from pipeline.capture import libpulse as pa
from pipeline.domain.capture import AudioDevice
from pipeline.domain.sound import TrackSource


class Answer:
    """Collects three answers in the library's thread.

    Attributes:
        callbacks: to be given to the library for sources, sinks and the server, and kept until
            `done` is set.
        done: all have come.
    """

    def __init__(self) -> None:
        """Wait for all three."""
        self.callbacks = (
            pa.OnSource(self._on_source),
            pa.OnSink(self._on_sink),
            pa.OnServer(self._on_server),
        )
        self.done = threading.Event()
        self._waiting_for = len(self.callbacks)
        self._sources: list[tuple[str, str, int, str]] = []
        self._sinks: dict[str, str] = {}
        self._default_source = self._default_sink = ""

    def devices(self) -> tuple[AudioDevice, ...]:
        """In order. A monitor that somebody made the default source is a microphone too.

        Not so the default sink's: the server chooses it by itself where there is no microphone.
        """
        microphones: list[AudioDevice] = []
        outputs: list[AudioDevice] = []
        for name, description, rate, sink in self._sources:
            is_default, is_played = name == self._default_source, sink == self._default_sink
            if not sink or (is_default and not is_played):
                microphone = TrackSource.MICROPHONE
                microphones.append(AudioDevice(name, description, microphone, rate, is_default))
            if sink:
                shown = self._sinks.get(sink, description)
                outputs.append(AudioDevice(name, shown, TrackSource.SYSTEM, rate, is_played))
        microphones.sort(key=lambda device: not device.is_default)
        outputs.sort(key=lambda device: not device.is_default)
        return (*microphones, *outputs)

    def _on_source(self, _: int, info: Any, end: int, __: object) -> None:
        if end:
            self._count_down()
            return
        it = info.contents
        name, sink = pa.text_of(it.name), pa.text_of(it.monitor_of_sink_name)
        self._sources.append((name, pa.text_of(it.description), it.sample_spec.rate, sink))

    def _on_sink(self, _: int, info: Any, end: int, __: object) -> None:
        if end:
            self._count_down()
            return
        self._sinks[pa.text_of(info.contents.name)] = pa.text_of(info.contents.description)

    def _on_server(self, _: int, info: Any, __: object) -> None:
        if info:
            self._default_source = pa.text_of(info.contents.default_source_name)
            self._default_sink = pa.text_of(info.contents.default_sink_name)
        self._count_down()

    def _count_down(self) -> None:
        self._waiting_for -= 1
        if not self._waiting_for:
            self.done.set()
