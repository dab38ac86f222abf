"""The list of turns: a click on a word plays from it, arrows move by turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.gui.keyed import KeyedList
from app.gui.meeting.delegate import TurnDelegate
from app.gui.meeting.model import Role, TurnModel

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from pipeline.domain.speech import Turn

_BATCH = 400
_FOLLOW_AGAIN_MS = 6000
_EDITOR = 48
"""So much more than the words themselves the field over them is high."""


class TranscriptView(KeyedList):
    """What was said.

    Signals:
        word_chosen: play from here; carries the moment in ms.
        menu_wished: (turn id, place of the word or -1, global point).
        edit_wished: (turn id, place of the word or -1).
        speaker_chosen: (turn id, global point): the name was clicked.
    """

    word_chosen = Signal(int)
    menu_wished = Signal(int, int, QPoint)
    edit_wished = Signal(int, int)
    speaker_chosen = Signal(int, QPoint)

    def __init__(self, model: TurnModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._turns = model
        self._wanted_row = -1
        self._is_wanted_on_top = False
        self._pressed: tuple[int, int] | None = None
        self.delegate = TurnDelegate(theme, self)
        # before the view hears of it: its heights are of other turns
        model.modelReset.connect(self.delegate.forget)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Transcript"))
        self._still = QTimer(self, singleShot=True, interval=_FOLLOW_AGAIN_MS)
        self.verticalScrollBar().rangeChanged.connect(self._go_on)
        theme.changed.connect(self._on_theme)

    @property
    def is_held(self) -> bool:
        """Whether the reader looks elsewhere, so that playing must not pull the list along."""
        return self._still.isActive()

    def show_turn(self, row: int, *, is_asked: bool = True) -> None:
        """Bring a turn into view; one that isn't laid out yet as soon as it is.

        Args:
            row: which.
            is_asked: put it at about a third of the height, and follow again from there.
        """
        if not 0 <= row < self._turns.rowCount():
            return
        if is_asked:
            self._still.stop()
            self.setCurrentIndex(self._turns.index(row))
        elif self.is_held:
            return
        self._wanted_row, self._is_wanted_on_top = row, False
        self._go_on()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.delegate.set_width(self.viewport().width()):
            top, edited = self.indexAt(QPoint(5, 5)).row(), self.delegate.edited_row
            self.scheduleDelayedItemsLayout()
            if edited >= 0:
                self._wanted_row, self._is_wanted_on_top = edited, False
            elif top >= 0:
                self._wanted_row, self._is_wanted_on_top = top, True
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._still.start()
        self._wanted_row = -1
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.set_keyed(True)
        index = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            turn: Turn = index.data(Role.TURN)
            self.word_chosen.emit(turn.span.start_ms)
            return
        if event.key() == Qt.Key.Key_Menu and index.isValid():
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_wished.emit(index.data(Role.TURN).id, -1, at)
            return
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self._still.start()
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the player here."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index, word = self.word_under(event.position().toPoint())
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = (index.row(), word) if is_left and word >= 0 else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index, word = self.word_under(event.position().toPoint())
        if self._pressed is not None and self._pressed == (index.row(), word):
            turn: Turn = index.data(Role.TURN)
            self._still.stop()
            self.word_chosen.emit(turn.words[word].span.start_ms)
        self._pressed = None
        named = self.name_under(event.position().toPoint())
        if named.isValid() and event.button() == Qt.MouseButton.LeftButton:
            at = event.globalPosition().toPoint()
            self.speaker_chosen.emit(named.data(Role.TURN).id, at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index, word = self.word_under(at)
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.edit_wished.emit(index.data(Role.TURN).id, word)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        is_live = self.word_under(at)[1] >= 0 or self.name_under(at).isValid()
        shape = Qt.CursorShape.PointingHandCursor if is_live else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def contextMenuEvent(self, event: object) -> None:
        at: QPoint = event.pos()  # type: ignore[attr-defined]
        index, word = self.word_under(at)
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_wished.emit(index.data(Role.TURN).id, word, self.viewport().mapToGlobal(at))

    def place(self) -> tuple[int, int]:
        """The ids of the turn at the top, and of the one that is marked; 0 for none."""
        found = (self.indexAt(QPoint(5, 5)), self.currentIndex())
        top, marked = (i.data(Role.TURN).id if i.isValid() else 0 for i in found)
        return top, marked

    def go_back_to(self, place: tuple[int, int]) -> None:
        """Show the list as it was, as far as its turns are still there."""
        top, marked = (self._turns.row_of(id_) for id_ in place)
        if marked >= 0:
            self.setCurrentIndex(self._turns.index(marked))
        self._wanted_row, self._is_wanted_on_top = top, True

    def edit_row(self, row: int, word: int = -1) -> None:
        """Open a field over the words of a turn, its cursor before a word."""
        index = self._turns.index(row)
        if index.isValid():
            self.show_turn(row)
            self.setCurrentIndex(index)
            box, bar = self.visualRect(index), self.verticalScrollBar()
            below = box.bottom() + self._theme.px(_EDITOR) - self.viewport().height()
            if below > 0:
                bar.setValue(bar.value() + min(below, max(0, box.top() - self._theme.px(12))))
            self.delegate.edited_word = word
            self.edit(index)

    def name_under(self, at: QPoint) -> QModelIndex:
        """The row whose speaker's name is at a point of the viewport; none where there is none."""
        index, at = self._row_under(at)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if index.isValid() and self.delegate.name_rect(
            self.visualRect(index), is_mirrored
        ).contains(at):
            return index
        return QModelIndex()

    def word_under(self, at: QPoint) -> tuple[QModelIndex, int]:
        """The row and the word at a point of the viewport; -1 where there is no word."""
        index, at = self._row_under(at)
        if not index.isValid():
            return index, -1
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        words = self.delegate.words_rect(self.visualRect(index), is_mirrored)
        if not words.contains(at):
            return index, -1
        turn: Turn = index.data(Role.TURN)
        return index, self.delegate.word_at(turn, at - words.topLeft())

    def _row_under(self, at: QPoint) -> tuple[QModelIndex, QPoint]:
        """The row that is painted at a point, and where that would be without a field above it."""
        index = self.indexAt(at)
        shift = self.delegate.shift_of(index.row()) if index.isValid() else 0
        moved = at - QPoint(0, shift)
        return (self.indexAt(moved), moved) if shift else (index, at)

    def _go_on(self) -> None:
        """Scroll to the wanted turn if it is laid out by now."""
        row = self._wanted_row
        if not 0 <= row < self._turns.rowCount():
            return
        box = self.visualRect(self._turns.index(row))
        if box.isEmpty():
            return  # the next batch changes the range, and this is called again
        self._wanted_row = -1
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if self._is_wanted_on_top:
            self._is_wanted_on_top = False
            bar.setValue(bar.value() + box.top())
        elif box.top() < self._theme.px(8) or box.bottom() > height - self._theme.px(24):
            bar.setValue(bar.value() + box.top() - height // 4)

    def _on_theme(self) -> None:
        self.delegate.reset()
        self.delegate.set_width(self.viewport().width())
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
