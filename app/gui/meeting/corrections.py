"""Corrections on the page of a meeting: the field over a turn, its menu, its revisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QMenu

from app.gui.meeting.comparing import CompareDialog
from app.gui.meeting.editor import TurnEditor
from app.gui.meeting.history import told
from app.gui.meeting.menu import add_speaker, turn_menu
from app.gui.meeting.model import Role
from app.service.correct import Restore, Reword
from pipeline.domain.sound import TimeSpan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.gui.bridge import Desk
    from app.gui.meeting.page import MeetingPage
    from app.service.revisions import Difference


_MARGIN_MS = 150
"""So much before and after a turn is heard with it: words begin and end softly."""


_SLOW_MS = 1500
"""A change that takes longer than this is told: the archive may be busy with something else."""


_TOLD = 3
"""Of so many revisions a comparison says what was done; of all of them the details do."""


class Corrections(QObject):
    """Joins what the user does to the words with the corrector.

    Args of the constructor:
        page: whose words.
        desk: looks up revisions.
    """

    def __init__(self, page: MeetingPage, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self._menu: QMenu | None = None
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        storing = self.tr("The change is being stored.")
        self._slow.timeout.connect(lambda: page.header.set_note(storing))
        page.corrector.begun.connect(self._slow.start)
        page.corrector.ended.connect(self._on_stored)
        view = page.view
        view.menu_wished.connect(lambda t, w, at: self._pop_up(self.menu_of(t, w), at))
        view.speaker_chosen.connect(lambda t, at: self._pop_up(self.speaker_menu_of(t), at))
        view.edit_wished.connect(self.edit_turn)
        view.delegate.reworded.connect(self._on_reworded)
        view.delegate.loop_wished.connect(self._on_loop)
        page.player.playing.connect(self._on_playing)
        page.corrector.corrected.connect(lambda _: page.reload())
        page.corrector.failed.connect(page.failed)
        page.panel.details.restore_wished.connect(self._on_restore)
        page.panel.details.compare_wished.connect(self._on_compare)

    def edit_turn(self, turn_id: int, word: int = -1) -> None:
        """Open a field over the words of a turn, its cursor before a word."""
        self._page.player.pause()
        self._page.view.edit_row(self._page.model.row_of(turn_id), word)

    def edit_current(self) -> None:
        """Correct the words of the turn that is marked."""
        turn = self._page.view.currentIndex().data(Role.TURN)
        if turn is not None:
            self.edit_turn(turn.id)

    def menu_of(self, turn_id: int, word: int) -> QMenu:
        """The menu of a turn."""
        turn = self._page.model.index(self._page.model.row_of(turn_id)).data(Role.TURN)
        return turn_menu(self._page, turn, word)

    def speaker_menu_of(self, turn_id: int) -> QMenu:
        """The menu of who says a turn."""
        turn = self._page.model.index(self._page.model.row_of(turn_id)).data(Role.TURN)
        menu = QMenu(self._page)
        add_speaker(menu, self._page, turn.speaker)
        return menu

    def _pop_up(self, menu: QMenu, at: QPoint) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu
        menu.popup(at)

    def _on_stored(self) -> None:
        self._slow.stop()
        self._page.header.set_note("")

    def _on_loop(self, span: TimeSpan | None) -> None:
        player = self._page.player
        if span is not None:
            player.loop(TimeSpan(max(0, span.start_ms - _MARGIN_MS), span.end_ms + _MARGIN_MS))
        elif player.is_looping:
            player.pause()

    def _on_playing(self, is_playing: bool) -> None:
        for editor in self._page.view.findChildren(TurnEditor) if not is_playing else ():
            editor.loop.setChecked(False)

    def _on_reworded(self, turn_id: int, text: str) -> None:
        self._page.corrector.correct(
            self.tr("corrected a turn"), lambda i, r: Reword(i, r, turn_id, text)
        )

    def _on_restore(self, wanted: int) -> None:
        words = self.tr("restored revision %1").replace("%1", str(wanted))
        self._page.corrector.correct(words, lambda i, r: Restore(i, r, wanted))

    def _on_compare(self, one: int) -> None:
        if self._page.meeting is None or self._page.meeting.revision is None:
            return
        id_, other = self._page.recording_id, self._page.meeting.revision
        later = [r for r in self._page.meeting.revisions if one < r.number <= other]
        lines = [line for revision in later[-_TOLD:] for line in told(revision)]

        def arrived(found: Sequence[Difference]) -> None:
            dialog = CompareDialog(self._page.theme, one, other, found, self._page, told=lines)
            dialog.restore_wished.connect(self._on_restore)
            dialog.open()

        self._desk.ask(
            lambda earshot: earshot.editing.differences(id_, one, other),
            arrived,
            self._page.failed.emit,
        )
