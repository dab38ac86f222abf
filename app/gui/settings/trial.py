"""A sentence into the microphone, and out of the loudspeaker: nothing of it is kept."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.gui.meeting.output import Output, QtOutput
from pipeline.domain.errors import DeviceError

if TYPE_CHECKING:
    from app.gui.bridge import Desk
    from pipeline.domain.capture import AudioDevice

_FEED_MS = 50
_BYTES_A_MS = 32
_LEAST_MS = 100


class Trial(QWidget):
    """A button that records some seconds, and then plays them.

    Signals:
        began: the microphone is wanted for it.
        ended: it isn't any more.
        level: how loud it is; a `DeviceLevel`.
        failed: carries what went wrong.
    """

    began = Signal()
    ended = Signal()
    level = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, make_output: Callable[[], Output] = QtOutput) -> None:
        super().__init__()
        self._desk, self._make_output = desk, make_output
        self.device: AudioDevice | None = None
        self._over = threading.Event()
        self._output: Output | None = None
        self._left, self._whole_ms = b"", 0
        self._feed = QTimer(self, interval=_FEED_MS)
        self._feed.timeout.connect(self._on_feed)
        self.button = QPushButton(self.tr("Record a sentence and hear it"))
        self.button.clicked.connect(self._begin)
        self.state = QLabel()
        self.state.setProperty("class", "soft")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.button, self.state):
            layout.addWidget(widget)
        layout.addStretch()

    def stop(self) -> None:
        """Neither record nor play any more; what was said is forgotten."""
        self._over.set()
        self._feed.stop()
        if self._output is not None:
            self._output.stop()
        self._output, self._left = None, b""
        self.state.clear()
        self.button.setEnabled(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()

    def _begin(self) -> None:
        if (device := self.device) is None:
            return
        self.began.emit()
        self._over = over = threading.Event()
        self.button.setEnabled(False)
        self.state.setText(self.tr("Say a sentence now."))
        self._desk.follow(
            lambda e: e.recording.sentence(device, over),
            self.level.emit,
            lambda samples: self._play(samples, over),
            self._on_failed,
        )

    def _on_failed(self, error: object) -> None:
        self.stop()
        self.ended.emit()
        self.failed.emit(error)

    def _play(self, samples: bytes, over: threading.Event) -> None:
        if over.is_set():
            return
        if len(samples) < _LEAST_MS * _BYTES_A_MS:
            self.stop()
            self.state.setText(self.tr("The microphone delivered nothing."))
            self.ended.emit()
            return
        output = self._make_output()
        try:
            output.start()
        except DeviceError as error:
            self._on_failed(error)
            return
        self._output, self._left = output, samples
        self._whole_ms = len(samples) // _BYTES_A_MS
        self.state.setText(self.tr("This is how you sound."))
        self._feed.start()

    def _on_feed(self) -> None:
        if self._output is None:
            return
        if self._left:
            taken = self._output.write(self._left[: self._output.free() // 2 * 2])
            self._left = self._left[taken:]
        elif self._output.played_ms() >= self._whole_ms - _FEED_MS:
            self.stop()
            self.ended.emit()
