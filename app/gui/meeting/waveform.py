"""The shape of a meeting's sound: looked up, or made once in a thread of its own."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.service.wave import levels_of
from pipeline.domain.errors import EarshotError

if TYPE_CHECKING:
    from app.gui.bridge import Desk
    from app.service.sound import Sound

_TELL_EVERY_S = 0.3
_REST_S = 0.02
"""After each ten seconds of sound, which take about as long to decode."""


@dataclass(eq=False)
class _Job:
    """One recording's shape under way."""

    recording_id: str
    is_over: threading.Event = field(default_factory=threading.Event)


class WaveMaker(QObject):
    """Finds out how loud a meeting is.

    Decoding takes a desk too long: a thread does it, which ends when another meeting is opened.

    Args of the constructor:
        desk: knows what was kept, fetches the sound, and keeps what was made.

    Signals:
        grown: carries the levels that are known so far, as bytes of 0 to 255.
    """

    grown = Signal(object)
    _come = Signal(object, object, bool)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: _Job | None = None
        self._thread: threading.Thread | None = None
        self._come.connect(self._on_come)

    @property
    def is_idle(self) -> bool:
        """Whether a thread was begun, and has ended."""
        return self._thread is not None and not self._thread.is_alive()

    def open(self, recording_id: str) -> None:
        """Tell how loud this meeting is; nothing happens where that is told already."""
        if self._job is not None and self._job.recording_id == recording_id:
            return
        self.stop()
        job = self._job = _Job(recording_id)
        self.grown.emit(b"")

        def arrived(levels: bytes | None) -> None:
            if job.is_over.is_set():
                return
            if levels is not None:
                self.grown.emit(levels)
            else:
                self._desk.ask(lambda earshot: earshot.sound(recording_id), begin, key="wave")

        def begin(sound: Sound) -> None:
            if not job.is_over.is_set():
                self._thread = threading.Thread(
                    target=self._work, args=(job, sound), name="wave", daemon=True
                )
                self._thread.start()

        # where one of both fails, the player says why as soon as somebody wants to hear it
        self._desk.ask(lambda earshot: earshot.kept_wave(recording_id), arrived, key="wave")

    def stop(self) -> None:
        """Make it no longer."""
        if self._job is not None:
            self._job.is_over.set()
            self._job = None

    def close(self, wait_s: float = 2.0) -> None:
        """End the thread, and wait for it."""
        self.stop()
        if self._thread is not None:
            self._thread.join(wait_s)

    def _work(self, job: _Job, sound: Sound) -> None:
        levels = bytearray()
        told_s = time.monotonic()
        try:
            for some in levels_of(sound):
                if job.is_over.is_set():
                    return
                levels += some
                job.is_over.wait(_REST_S)  # the window's thread has work, too
                if time.monotonic() - told_s > _TELL_EVERY_S:
                    told_s = time.monotonic()
                    self._come.emit(job, bytes(levels), False)
        except EarshotError:
            return  # as above: the player says it
        self._come.emit(job, bytes(levels), True)

    def _on_come(self, job: _Job, levels: bytes, is_whole: bool) -> None:
        if job.is_over.is_set():
            return
        self.grown.emit(levels)
        if is_whole:
            self._desk.ask(lambda earshot: earshot.keep_wave(job.recording_id, levels))
