"""A recording of the window: started, followed and ended in a desk of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.gui import naming
from app.gui.told import told
from app.service.keeping import Discarded, Kept
from app.service.record import RecordingSession, RecordRequest
from pipeline.domain.capture import CaptureEnded, CaptureWarning, Levels, Mark, WarningKind
from pipeline.domain.live import LiveLag, LiveText
from pipeline.domain.work import Notice

if TYPE_CHECKING:
    from app.gui.bridge import Desk, Ticket
    from app.service.earshot import Earshot
    from pipeline.domain.errors import EarshotError


class Recording(QObject):
    """At most one at a time. Nothing here waits: a mark is on disk when `marked` comes.

    Signals:
        began: something is recorded now.
        levels: (Levels) ten times a second.
        text: (LiveText) what was said.
        lagged: (LiveLag) what live text left out.
        warned: (CaptureWarning) what somebody should look at.
        asked: nothing was heard for long: stop?
        marked: (Mark) a bookmark or note is kept.
        noted: a line for the user.
        ended: it is over; sound is being kept.
        kept: (recording id) it is in the archive and queued.
        failed: (EarshotError).
        changed: any of the above.
    """

    began = Signal()
    levels = Signal(object)
    text = Signal(object)
    lagged = Signal(object)
    warned = Signal(object)
    asked = Signal()
    marked = Signal(object)
    noted = Signal(str)
    ended = Signal()
    kept = Signal(str)
    failed = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk, chores: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._chores = desk, chores
        self._session: RecordingSession | None = None
        self._ticket: Ticket | None = None
        self.at_ms = 0
        self.is_paused = False

    @property
    def is_active(self) -> bool:
        """Whether something is recorded, paused or not."""
        return self._session is not None

    @property
    def is_busy(self) -> bool:
        """Whether a recording is begun, in progress, or being kept."""
        return self._ticket is not None

    @property
    def title(self) -> str:
        """What it will be called; empty where nothing is recorded."""
        return naming.title(self._session.title) if self._session is not None else ""

    def start(self, request: RecordRequest) -> None:
        """Begin; nothing happens while one is in progress."""
        if self._ticket is not None:
            return

        def steps(earshot: Earshot) -> Iterator[Any]:
            session = earshot.recording.start(request)
            yield session
            yield from session.events()

        self.at_ms, self.is_paused = 0, False
        self._ticket = self._desk.follow(steps, self._hear, self._done, self._failed)
        self.changed.emit()

    def pause(self) -> None:
        """Record nothing until it is called again."""
        self._tell(lambda s: s.resume() if s.is_paused else s.pause())

    def stop(self) -> None:
        """End it; what was recorded is kept."""
        self._tell(lambda s: s.stop())

    def keep_going(self) -> None:
        """Silence doesn't mean the end."""
        self._tell(lambda s: s.keep_going())

    def bookmark(self) -> None:
        """Mark this moment."""
        self._tell(lambda s: s.bookmark(), self._on_mark)

    def note(self, text: str) -> None:
        """Keep a typed line with its time."""
        self._tell(lambda s: s.note(text), self._on_mark)

    def _tell(
        self,
        what: Callable[[RecordingSession], object],
        done: Callable[[Any], None] | None = None,
    ) -> None:
        session = self._session
        if session is not None:
            self._chores.ask(lambda _: what(session), done, self.failed.emit)

    def _on_mark(self, mark: Mark | None) -> None:
        if mark is not None:
            self.marked.emit(mark)

    def _hear(self, event: object) -> None:
        match event:
            case RecordingSession():
                self._session = event
                self.began.emit()
            case Levels():
                self.at_ms, self.is_paused = event.at_ms, event.is_paused
                self.levels.emit(event)
                return
            case LiveText():
                self.text.emit(event)
                return
            case LiveLag():
                self.lagged.emit(event)
            case CaptureWarning():
                self.warned.emit(event)
                if event.kind is WarningKind.ALL_SILENT:
                    self.asked.emit()
            case Notice():
                self.noted.emit(told(event.text))
            case CaptureEnded():
                self._session = None
                self.ended.emit()
            case Kept():
                self.kept.emit(event.recording.id)
            case Discarded():
                self.noted.emit(self.tr("Nothing was recorded, so nothing was kept."))
            case _:
                return
        self.changed.emit()

    def _done(self, _: object) -> None:
        self._session, self._ticket = None, None
        self.changed.emit()

    def _failed(self, error: EarshotError) -> None:
        self._session, self._ticket = None, None
        self.failed.emit(error)
        self.changed.emit()
