"""Paints a turn: who, when, and the words; the one being played is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.gui.dates import offset
from app.gui.meeting.editor import TurnEditor
from app.gui.meeting.laying import LINE, Laying
from app.gui.meeting.model import Role

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from pipeline.domain.speech import Turn

LEFT = 40
NAME = 92
GAP = 16
_BELOW = 15
_HEAD = 36
_UNSURE = 0.5
"""A word that the recogniser gives less than this is marked as one to listen to."""

_Index = QModelIndex | QPersistentModelIndex


class TurnDelegate(QStyledItemDelegate):
    """One turn a row.

    Args of the constructor:
        theme: colours and measures.

    Signals:
        reworded: (turn id, words) that were typed.
        loop_wished: carries the span of the turn that is edited, to be heard over and over; None:
            to be heard no longer.
    """

    reworded = Signal(int, str)
    loop_wished = Signal(object)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._laying = Laying(theme)
        self._edited: tuple[int, int] | None = None
        self.edited_word = -1
        """Before which word the next editor has its cursor; -1: after the last."""
        self._heights: dict[int, int] = {}

    def reset(self) -> None:
        """Measure all again: another meeting, another text size."""
        self._laying.reset()
        self._heights.clear()

    def forget(self) -> None:
        """Other turns stand in the rows."""
        self._laying.forget()
        self._heights.clear()

    def set_width(self, width: int) -> bool:
        """Take the width of a row; returns whether lines break elsewhere now."""
        is_new = self._laying.set_room(width - self._theme.px(LEFT + NAME + GAP + 24))
        if is_new:
            self._heights.clear()
        return is_new

    @property
    def column(self) -> int:
        """The width of the words."""
        return self._laying.column

    def word_at(self, turn: Turn, at: QPoint) -> int:
        """The place of the word at a point of its words' rectangle; -1 for none."""
        return self._laying.word_at(turn, at)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row = index.row()
        height = self._heights.get(row)
        if height is None:
            px = self._theme.px
            lines = self._laying.lines_of(index.data(Role.WORDS))
            if lines is None:
                lines = self._laying.laid(index.data(Role.TURN)).layout.lineCount()
            height = self._heights[row] = max(lines * px(LINE), px(_HEAD)) + px(_BELOW)
        return QSize(100, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        turn: Turn = index.data(Role.TURN)
        theme, px = self._theme, self._theme.px
        area: QRect = option.rect  # type: ignore[attr-defined]
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.translate(0, self.shift_of(index.row()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

        def place(x: int, y: int, width: int, height: int) -> QRect:
            left = area.right() - x - width + 1 if is_mirrored else area.left() + x
            return QRect(left, area.top() + y, width, height)

        height = area.height() - px(_BELOW)
        view = self.parent()
        is_keyed = bool(getattr(view, "is_keyed", True))
        if state & QStyle.StateFlag.State_HasFocus and is_keyed:
            whole = px(NAME + GAP + 24) + self._laying.column
            ring = QRectF(place(px(LEFT - 12), -px(5), whole, height + px(9)))
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.drawRoundedRect(ring.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
        if index.data(Role.IS_DECIDING):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            bar = QRectF(place(px(LEFT - 18), px(3), px(3), height - px(4)))
            painter.drawRoundedRect(bar, px(1.5), px(1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        begin = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        font = theme.font(12.5, bold=True)
        painter.setFont(font)
        painter.setPen(theme.tokens.speaker(index.data(Role.PLACE)))
        name = QFontMetrics(font).elidedText(
            index.data(Role.NAME), Qt.TextElideMode.ElideRight, px(NAME)
        )
        painter.drawText(place(px(LEFT), px(1), px(NAME), px(18)), begin, name)
        painter.setFont(theme.font(11, tabular=True))
        painter.setPen(theme.color("soft"))
        when = offset(turn.span.start_ms)
        painter.drawText(place(px(LEFT), px(18), px(NAME), px(16)), begin, when)
        words = place(px(LEFT + NAME + GAP), 0, self._laying.column, height)
        self._words(painter, QPointF(words.topLeft()), turn, index)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = TurnEditor(self._theme, parent)
        turn: Turn = index.data(Role.TURN)
        editor.loop_wished.connect(lambda on: self.loop_wished.emit(turn.span if on else None))
        editor.kept.connect(lambda: self._close(editor, is_kept=True))
        editor.dropped.connect(lambda: self._close(editor, is_kept=False))
        editor.grown.connect(lambda: self._make_room(editor))
        self._edited = (index.row(), 0)
        return editor

    def destroyEditor(self, editor: QWidget, index: _Index) -> None:
        self._edited = None
        super().destroyEditor(editor, index)
        self._repaint()

    @property
    def edited_row(self) -> int:
        """The row over which there is a field; -1: none."""
        return self._edited[0] if self._edited is not None else -1

    def shift_of(self, row: int) -> int:
        """How far down a row is painted to make room for the field over one above it."""
        return self._edited[1] if self._edited is not None and row > self._edited[0] else 0

    def _make_room(self, editor: TurnEditor) -> None:
        """To lay twenty thousand rows out anew would be slow; those below are painted lower."""
        if self._edited is not None:
            row = self._edited[0]
            end = editor.y() + editor.height() + self._theme.px(_BELOW)
            self._edited = (row, max(0, end - editor.row_end))
            self._repaint()

    def _repaint(self) -> None:
        view = self.parent()
        if isinstance(view, QAbstractItemView):
            view.viewport().update()

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, TurnEditor):
            turn: Turn = index.data(Role.TURN)
            begins = self._laying.laid(turn).begins
            word, self.edited_word = self.edited_word, -1
            editor.set_words(turn.text, begins[word] if 0 <= word < len(begins) else -1)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, TurnEditor):
            turn: Turn = index.data(Role.TURN)
            if editor.words and editor.words != turn.text:
                self.reworded.emit(turn.id, editor.words)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        area: QRect = option.rect  # type: ignore[attr-defined]
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft  # type: ignore[attr-defined]
        box = self.words_rect(area, is_mirrored)
        if isinstance(editor, TurnEditor):
            editor.row_end = area.top() + area.height()
            editor.place(box.left(), box.top(), box.width())
            self._make_room(editor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The editor itself knows what its keys mean."""
        return False

    def _close(self, editor: TurnEditor, *, is_kept: bool) -> None:
        if is_kept:
            self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def name_rect(self, area: QRect, is_mirrored: bool) -> QRect:
        """Where the name of a row's speaker stands."""
        x, width = self._theme.px(LEFT), self._theme.px(NAME)
        left = area.right() - x - width + 1 if is_mirrored else area.left() + x
        return QRect(left, area.top(), width, self._theme.px(20))

    def words_rect(self, area: QRect, is_mirrored: bool) -> QRect:
        """Where the words of a row stand."""
        x = self._theme.px(LEFT + NAME + GAP)
        left = area.right() - x - self._laying.column + 1 if is_mirrored else area.left() + x
        return QRect(left, area.top(), self._laying.column, area.height() - self._theme.px(_BELOW))

    def _words(self, painter: QPainter, at: QPointF, turn: Turn, index: _Index) -> None:
        laid, theme, px = self._laying.laid(turn), self._theme, self._theme.px
        played: int = index.data(Role.PLAYED)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("mark"))
        marked = list(index.data(Role.FOUND))
        if played >= 0:
            first = laid.begins[played]
            marked.append((first, first + len(turn.words[played].text)))
        for first, end in marked:
            for box in self._laying.boxes(laid.layout, first, end):
                shown = box.translated(at).adjusted(-px(2), px(1), px(2), -px(1))
                painter.drawRoundedRect(shown, px(3), px(3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.color("text"))
        laid.layout.draw(painter, at)
        pen = QPen(theme.color("soft"), 1.2)
        pen.setDashPattern([1.0, 2.0])
        painter.setPen(pen)
        for word, first in zip(turn.words, laid.begins, strict=True):
            if word.probability < _UNSURE:
                for box in self._laying.boxes(laid.layout, first, first + len(word.text)):
                    y = at.y() + box.top() + self._laying.base + px(4)
                    painter.drawLine(
                        QPointF(at.x() + box.left(), y), QPointF(at.x() + box.right(), y)
                    )
