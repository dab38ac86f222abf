"""Has the minutes of a meeting made, and tells how far they are."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.gui.told import told
from pipeline.domain.work import Notice

if TYPE_CHECKING:
    from app.gui.bridge import Desk, Ticket
    from app.service.earshot import Earshot
    from pipeline.domain.errors import EarshotError


class MinutesMaker(QObject):
    """Makes minutes at the desk for what takes minutes.

    Signals:
        stepped: (what is done, 0 to 1; 0 where that isn't known); empty words: nothing any more.
        made: new minutes are stored; carries the recording's id.
        told: carries a note.
        failed: carries what went wrong.
    """

    stepped = Signal(str, float)
    made = Signal(str)
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ticket: Ticket | None = None

    @property
    def is_busy(self) -> bool:
        """Whether minutes are being made."""
        return self._ticket is not None

    def make(self, recording_id: str) -> None:
        """Make them, or make them anew."""

        def work(earshot: Earshot) -> Generator[object, None, object]:
            request = earshot.reading.request(recording_id, again=True)
            return (yield from earshot.reading.minutes(request))

        def each(event: object) -> None:
            if isinstance(event, Notice):
                self.told.emit(told(event.text))
            else:
                step = told(getattr(event, "step", "")) or self.tr("Writing the minutes")
                self.stepped.emit(step, getattr(event, "stage_fraction", 0.0))

        def done(_: object) -> None:
            self._end()
            self.made.emit(recording_id)

        def failed(error: EarshotError) -> None:
            self._end()
            self.failed.emit(error)

        self.stop()
        self.stepped.emit(self.tr("Starting the language model"), 0.0)
        self._ticket = self._desk.follow(work, each, done, failed)

    def stop(self) -> None:
        """Make them no longer; what the model has said already is remembered."""
        if self._ticket is not None:
            self._ticket.cancel()
            self._end()

    def _end(self) -> None:
        self._ticket = None
        self.stepped.emit("", 0.0)
