"""Corrections on the page of a meeting: the field over a turn, its menu, its revisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from app.gui.meeting.comparing import CompareDialog
from app.gui.meeting.menu import turn_menu
from app.gui.meeting.model import Role
from app.service.correct import Restore, Reword

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.gui.bridge import Desk
    from app.gui.meeting.page import MeetingPage
    from app.service.revisions import Difference


class Corrections(QObject):
    """Joins what the user does to the words with the corrector.

    Args of the constructor:
        page: whose words.
        desk: looks up revisions.
    """

    def __init__(self, page: MeetingPage, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        page.view.menu_wished.connect(lambda t, w, at: self.menu_of(t, w).popup(at))
        page.view.delegate.reworded.connect(self._on_reworded)
        page.corrector.corrected.connect(lambda _: page.reload())
        page.corrector.failed.connect(page.failed)
        page.panel.details.restore_wished.connect(self._on_restore)
        page.panel.details.compare_wished.connect(self._on_compare)

    def edit_turn(self, turn_id: int) -> None:
        """Open a field over the words of a turn."""
        self._page.player.pause()
        self._page.view.edit_row(self._page.model.row_of(turn_id))

    def edit_current(self) -> None:
        """Correct the words of the turn that is marked."""
        turn = self._page.view.currentIndex().data(Role.TURN)
        if turn is not None:
            self.edit_turn(turn.id)

    def menu_of(self, turn_id: int, word: int) -> QMenu:
        """The menu of a turn."""
        turn = self._page.model.index(self._page.model.row_of(turn_id)).data(Role.TURN)
        return turn_menu(self._page, turn, word)

    def _on_reworded(self, turn_id: int, text: str) -> None:
        self._page.corrector.correct(
            self.tr("corrected a turn"), lambda i, r: Reword(i, r, turn_id, text)
        )

    def _on_restore(self, wanted: int) -> None:
        words = self.tr("restored revision %1").replace("%1", str(wanted))
        self._page.corrector.correct(words, lambda i, r: Restore(i, r, wanted))

    def _on_compare(self, one: int) -> None:
        if self._page.meeting is None or self._page.meeting.transcript is None:
            return
        id_, other = self._page.recording_id, self._page.meeting.transcript.revision

        def arrived(found: Sequence[Difference]) -> None:
            CompareDialog(self._page.theme, one, other, found, self._page).open()

        self._desk.ask(
            lambda earshot: earshot.differences(id_, one, other), arrived, self._page.failed.emit
        )
