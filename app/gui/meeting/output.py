"""Where sound goes: the system's output, a little at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, QIODevice

from app.service.sound import RATE
from pipeline.domain.errors import DeviceError
from pipeline.domain.saying import Said

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSink

translate = QCoreApplication.translate


_BUFFER_MS = 400
_BYTES = 2


class Output(Protocol):
    """Plays 16-bit samples of one channel; never waits."""

    def start(self) -> None:
        """Begin anew, with nothing in it; raises `DeviceError`."""
        ...

    def free(self) -> int:
        """How many bytes it would take at present."""
        ...

    def write(self, data: bytes) -> int:
        """Take sound; returns how many bytes of it."""
        ...

    def played_ms(self) -> int:
        """How much was heard since `start`."""
        ...

    def stop(self) -> None:
        """Be silent at once."""
        ...


class QtOutput:
    """Implements `Output` by the system's default device."""

    def __init__(self) -> None:
        self._sink: QAudioSink | None = None
        self._device: QIODevice | None = None
        self._written = 0

    def start(self) -> None:
        """See `Output`."""
        # loads the system's sound libraries: not before somebody wants to hear something
        from PySide6.QtMultimedia import (  # noqa: PLC0415
            QAudioFormat,
            QAudioSink,
            QMediaDevices,
        )

        self.stop()
        wanted = QAudioFormat()
        wanted.setSampleRate(RATE)
        wanted.setChannelCount(1)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            raise _no_device(
                translate("meeting", "No loudspeaker and no headphones are connected.")
            )
        self._sink = QAudioSink(device, wanted)
        self._sink.setBufferSize(RATE * _BYTES * _BUFFER_MS // 1000)
        opened: Any = self._sink.start()
        self._device, self._written = opened, 0
        error: Any = self._sink.error()
        # by its name: Qt has two enumerations of these, and they are never equal
        if opened is None or error.name != "NoError":
            self.stop()
            raise _no_device(
                translate("meeting", "%1 can't be opened.").replace("%1", device.description())
            )

    def free(self) -> int:
        """See `Output`."""
        return self._sink.bytesFree() if self._sink is not None else 0

    def write(self, data: bytes) -> int:
        """See `Output`."""
        if self._device is None:
            return 0
        taken = max(0, int(self._device.write(data)))
        self._written += taken
        return taken

    def played_ms(self) -> int:
        """See `Output`."""
        if self._sink is None:
            return 0
        held = self._sink.bufferSize() - self._sink.bytesFree()
        return max(0, self._written - max(0, held)) * 1000 // (RATE * _BYTES)

    def stop(self) -> None:
        """See `Output`."""
        if self._sink is not None:
            self._sink.reset()
            self._sink.stop()
            self._sink.deleteLater()
        self._sink = self._device = None


def _no_device(what: str) -> DeviceError:
    todo = translate("meeting", "Connect a loudspeaker or headphones, and play again.")
    return DeviceError(Said(translate("meeting", "Nothing to play on")), Said(what), Said(todo))
