"""Corrections: has them made one after another, and takes them back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.service.correct import Correction, Restore

if TYPE_CHECKING:
    from app.gui.bridge import Desk
    from app.service.earshot import Earshot
    from app.service.meeting import Meeting

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
    """Corrects the meeting that is shown.

    Signals:
        corrected: something changed; carries what, in words.
        changed: what can be undone or redone is something else now.
        failed: carries what went wrong.
    """

    corrected = Signal(str)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting: Meeting | None = None
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._is_busy = False

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
        self._meeting = meeting
        self._is_busy = False
        self.changed.emit()

    def correct(self, words: str, make: Callable[[str, int], Correction]) -> None:
        """Make a revision.

        Args:
            words: what is done, for the user.
            make: builds the correction from the recording's id and the revision shown.
        """
        meeting = self._meeting
        if meeting is None or meeting.transcript is None:
            return
        id_, revision = meeting.recording.id, meeting.transcript.revision
        wish = make(id_, revision)
        redone = revision + 1

        def undo(earshot: Earshot, now: int) -> object:
            return earshot.correct(Restore(id_, now, revision))

        def redo(earshot: Earshot, now: int) -> object:
            return earshot.correct(Restore(id_, now, redone))

        def do(earshot: Earshot, _: int) -> object:
            return earshot.correct(wish)

        self._run(do, words, lambda: self._remember(Step(words, undo, redo)))

    def rename(self, words: str, label: str, name: str, *, everywhere: bool = False) -> None:
        """Give a speaker another name, here or in all meetings with one of the same name."""
        meeting = self._meeting
        if meeting is None:
            return
        id_, old = meeting.recording.id, meeting.name_of(label)

        def named(to: str, was: str) -> Deed:
            def do(earshot: Earshot, _: int) -> object:
                if everywhere:
                    return earshot.rename_everywhere(id_, label, was, to)
                return earshot.rename_speaker(id_, label, to)

            return do

        do = named(name, old)
        step = Step(words, named(old, name), do)
        self._run(do, words, lambda: self._remember(step))

    def undo(self) -> None:
        """Take the last step back."""
        if self.can_undo:
            step = self._done[-1]
            words = self.tr("Undone: %1").replace("%1", step.words)
            self._run(step.undo, words, lambda: self._undone.append(self._done.pop()))

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.can_redo:
            step = self._undone[-1]
            words = self.tr("Done again: %1").replace("%1", step.words)
            self._run(step.redo, words, lambda: self._done.append(self._undone.pop()))

    def _remember(self, step: Step) -> None:
        self._done.append(step)
        self._undone = []

    def _run(self, deed: Deed, words: str, then: Callable[[], None]) -> None:
        meeting = self._meeting
        if meeting is None or meeting.transcript is None or self._is_busy:
            return
        revision = meeting.transcript.revision
        self._is_busy = True

        def done(_: object) -> None:
            if self._meeting is meeting:
                then()
                self.corrected.emit(words)

        def failed(error: object) -> None:
            self._is_busy = False
            self.failed.emit(error)

        self._desk.ask(lambda earshot: deed(earshot, revision), done, failed)
