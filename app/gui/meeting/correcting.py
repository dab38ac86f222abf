"""Corrections: has them made one after another, and takes them back."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.service.correct import Correction, Restore
from app.service.names import Naming

if TYPE_CHECKING:
    from app.gui.bridge import Desk
    from app.service.earshot import Earshot
    from app.service.meeting import Meeting
    from pipeline.domain.meaning import Minutes

Deed = Callable[["Earshot", int], object]
"""Does something to a meeting at a revision."""


@dataclass(frozen=True, slots=True)
class Step:
    """Something that was done, and what takes it back.

    Attributes:
        words: what it was, for the user.
        undo, redo: take the revision that is shown.
    """

    words: str
    undo: Deed
    redo: Deed


class Corrector(QObject):
    """Corrects the meeting that is shown; what is wished meanwhile waits for its turn.

    Signals:
        corrected: something changed; carries what, in words.
        changed: what can be undone or redone is something else now.
        failed: carries what went wrong; what waited is forgotten.
        begun, ended: a change is being stored, and is no longer.
    """

    corrected = Signal(str)
    changed = Signal()
    failed = Signal(object)
    begun = Signal()
    ended = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting: Meeting | None = None
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._waiting: deque[Callable[[], None]] = deque()
        self._is_busy = False
        self._is_made = False

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._done) and not self._is_busy

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back."""
        return bool(self._undone) and not self._is_busy

    def set_meeting(self, meeting: Meeting) -> None:
        """Correct this one from now on; another meeting has nothing to undo yet."""
        if self._meeting is None or self._meeting.recording.id != meeting.recording.id:
            self._done, self._undone = [], []
            self._waiting.clear()
            self._is_busy = False
        self._meeting = meeting
        if self._is_busy and not self._is_made:
            return  # this is how it was before the change
        self._is_busy = self._is_made = False
        self.changed.emit()
        if self._waiting:
            self._waiting.popleft()()

    def correct(self, words: str, make: Callable[[str, int], Correction]) -> None:
        """Make a revision.

        Args:
            words: what is done, for the user.
            make: builds the correction from the recording's id and the revision shown.
        """
        if self._must_wait(lambda: self.correct(words, make)):
            return
        meeting = self._meeting
        if meeting is None or meeting.revision is None:
            return
        id_, revision = meeting.recording.id, meeting.revision
        wish = make(id_, revision)
        made: list[tuple[int, Minutes | None, Minutes | None]] = []

        def do(earshot: Earshot, _: int) -> None:
            before = earshot.editing.main_minutes(id_)
            later = earshot.editing.correct(wish)
            after = earshot.editing.main_minutes(id_)
            is_same = before == after
            made.append((later, None if is_same else before, None if is_same else after))

        def undo(earshot: Earshot, now: int) -> object:
            return earshot.editing.correct(Restore(id_, now, revision, made[0][1]))

        def redo(earshot: Earshot, now: int) -> object:
            return earshot.editing.correct(Restore(id_, now, made[0][0], made[0][2]))

        self._run(do, words, lambda: self._remember(Step(words, undo, redo)))

    def rename(self, words: str, label: str, name: str, *, everywhere: bool = False) -> None:
        """Give a speaker another name, here or in all meetings with one of the same name."""
        if self._must_wait(lambda: self.rename(words, label, name, everywhere=everywhere)):
            return
        meeting = self._meeting
        if meeting is None or meeting.revision is None:
            return
        id_, shown = meeting.recording.id, meeting.name_of(label)
        stored = meeting.stored_name(label)
        made: list[Naming] = []

        def do(earshot: Earshot, _: int) -> None:
            if everywhere:
                made[:] = earshot.editing.rename_everywhere(id_, label, shown, name)
            else:
                earshot.editing.rename_speaker(id_, label, name)
                made[:] = [Naming(id_, label, stored)]

        def undo(earshot: Earshot, _: int) -> None:
            earshot.editing.name_back(made)

        self._run(do, words, lambda: self._remember(Step(words, undo, do)))

    def undo(self) -> None:
        """Take the last step back."""
        if self._must_wait(self.undo) or not self._done:
            return
        step = self._done[-1]
        words = self.tr("Undone: %1").replace("%1", step.words)
        self._run(step.undo, words, lambda: self._undone.append(self._done.pop()))

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._must_wait(self.redo) or not self._undone:
            return
        step = self._undone[-1]
        words = self.tr("Done again: %1").replace("%1", step.words)
        self._run(step.redo, words, lambda: self._done.append(self._undone.pop()))

    def _must_wait(self, wish: Callable[[], None]) -> bool:
        if self._is_busy:
            self._waiting.append(wish)
        return self._is_busy

    def _remember(self, step: Step) -> None:
        self._done.append(step)
        self._undone = []

    def _run(self, deed: Deed, words: str, then: Callable[[], None]) -> None:
        meeting = self._meeting
        if meeting is None or meeting.revision is None:
            return
        id_, revision = meeting.recording.id, meeting.revision
        self._is_busy = True
        self.begun.emit()

        def is_here() -> bool:
            return self._meeting is not None and self._meeting.recording.id == id_

        def done(_: object) -> None:
            self.ended.emit()
            if is_here():
                self._is_made = True
                then()
                self.corrected.emit(words)

        def failed(error: object) -> None:
            self.ended.emit()
            if is_here():
                self._is_busy = False
                self._waiting.clear()
            self.failed.emit(error)

        self._desk.ask(lambda earshot: deed(earshot, revision), done, failed)
