"""Paints a turn: who, when, and the words; the one being played is marked."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

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
from PySide6.QtGui import (
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.gui.dates import offset
from app.gui.meeting.editor import TurnEditor
from app.gui.meeting.model import Role
from app.gui.meeting.wrapping import Widths, breaks, direction_of

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from pipeline.domain.speech import Turn

LEFT = 40
NAME = 92
GAP = 16
LINE = 23
_BELOW = 15
_HEAD = 36
_MOST_LETTERS = 62
_UNSURE = 0.5
"""A word that the recogniser gives less than this is marked as one to listen to."""

_KEPT = 120
_LINE_END = "\u2028"
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Laid:
    """The words of a turn, laid out.

    Attributes:
        layout: of the whole text.
        begins: the first letter of each word.
    """

    layout: QTextLayout
    begins: tuple[int, ...]


class TurnDelegate(QStyledItemDelegate):
    """One turn a row.

    Args of the constructor:
        theme: colours and measures.

    Signals:
        reworded: (turn id, words) that were typed.
        hear_wished: the moment of the turn that is being edited.
    """

    reworded = Signal(int, str)
    hear_wished = Signal(int)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kept: OrderedDict[tuple[int, int], Laid] = OrderedDict()
        self._heights: dict[int, int] = {}
        self._column = 0
        self.reset()

    def reset(self) -> None:
        """Measure all again: another meeting, another text size."""
        theme = self._theme
        self._font = theme.font(15)
        metrics = QFontMetricsF(self._font)
        self._widths = Widths(metrics.horizontalAdvance)
        self._ascent = metrics.ascent() + (theme.px(LINE) - metrics.height()) / 2
        self._widest = round(metrics.horizontalAdvance("0") * _MOST_LETTERS)
        self._kept.clear()
        self._heights.clear()

    def forget(self) -> None:
        """Other turns stand in the rows."""
        self._kept.clear()
        self._heights.clear()

    def set_width(self, width: int) -> bool:
        """Take the width of a row; returns whether lines break elsewhere now."""
        px = self._theme.px
        column = max(px(120), min(self._widest, width - px(LEFT + NAME + GAP + 24)))
        if column == self._column:
            return False
        self._column = column
        self.forget()
        return True

    @property
    def column(self) -> int:
        """The width of the words."""
        return self._column

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row = index.row()
        height = self._heights.get(row)
        if height is None:
            turn: Turn = index.data(Role.TURN)
            px = self._theme.px
            begins = breaks([word.text for word in turn.words], self._widths, self._column)
            lines = len(begins) if begins is not None else self._laid(turn).layout.lineCount()
            height = self._heights[row] = max(lines * px(LINE), px(_HEAD)) + px(_BELOW)
        return QSize(100, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        turn: Turn = index.data(Role.TURN)
        theme, px = self._theme, self._theme.px
        area: QRect = option.rect  # type: ignore[attr-defined]
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

        def place(x: int, y: int, width: int, height: int) -> QRect:
            left = area.right() - x - width + 1 if is_mirrored else area.left() + x
            return QRect(left, area.top() + y, width, height)

        height = area.height() - px(_BELOW)
        if state & QStyle.StateFlag.State_HasFocus:
            whole = px(NAME + GAP + 24) + self._column
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
        words = place(px(LEFT + NAME + GAP), 0, self._column, height)
        self._words(painter, QPointF(words.topLeft()), turn, index)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = TurnEditor(self._theme, parent)
        turn: Turn = index.data(Role.TURN)
        editor.hear_wished.connect(lambda: self.hear_wished.emit(turn.span.start_ms))
        editor.kept.connect(lambda: self._close(editor, is_kept=True))
        editor.dropped.connect(lambda: self._close(editor, is_kept=False))
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, TurnEditor):
            editor.setPlainText(index.data())
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, TurnEditor):
            turn: Turn = index.data(Role.TURN)
            words = " ".join(editor.toPlainText().split())
            if words != turn.text:
                self.reworded.emit(turn.id, words)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        area: QRect = option.rect  # type: ignore[attr-defined]
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft  # type: ignore[attr-defined]
        px = self._theme.px
        box = self.words_rect(area, is_mirrored).adjusted(-px(11), -px(8), px(11), px(8))
        box.setHeight(max(box.height(), px(56)))
        editor.setGeometry(box)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The editor itself knows what its keys mean."""
        return False

    def _close(self, editor: TurnEditor, *, is_kept: bool) -> None:
        if is_kept:
            self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def words_rect(self, area: QRect, is_mirrored: bool) -> QRect:
        """Where the words of a row stand."""
        x = self._theme.px(LEFT + NAME + GAP)
        left = area.right() - x - self._column + 1 if is_mirrored else area.left() + x
        return QRect(left, area.top(), self._column, area.height() - self._theme.px(_BELOW))

    def word_at(self, turn: Turn, at: QPoint) -> int:
        """The place of the word at a point of its words' rectangle; -1 for none."""
        laid = self._laid(turn)
        layout = laid.layout
        number = at.y() // self._theme.px(LINE)
        if not 0 <= number < layout.lineCount() or at.y() < 0:
            return -1
        line = layout.lineAt(number)
        if (
            not line.naturalTextRect().adjusted(-2, 0, 2, 0).left()
            <= at.x()
            <= (line.naturalTextRect().right() + 2)
        ):
            return -1
        letter = line.xToCursor(at.x(), QTextLine.CursorPosition.CursorOnCharacter)
        return max(0, sum(1 for begin in laid.begins if begin <= letter) - 1)

    def _words(self, painter: QPainter, at: QPointF, turn: Turn, index: _Index) -> None:
        laid, theme, px = self._laid(turn), self._theme, self._theme.px
        played: int = index.data(Role.PLAYED)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("mark"))
        marked = list(index.data(Role.FOUND))
        if played >= 0:
            first = laid.begins[played]
            marked.append((first, first + len(turn.words[played].text)))
        for first, end in marked:
            for box in self._boxes(laid.layout, first, end):
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
                for box in self._boxes(laid.layout, first, first + len(word.text)):
                    y = at.y() + box.top() + self._ascent + px(4)
                    painter.drawLine(
                        QPointF(at.x() + box.left(), y), QPointF(at.x() + box.right(), y)
                    )

    def _boxes(self, layout: QTextLayout, first: int, end: int) -> list[QRectF]:
        """The rectangles of some letters, one a line."""
        found: list[QRectF] = []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            begin = max(first, line.textStart())
            stop = min(end, line.textStart() + line.textLength())
            if begin < stop:
                one, other = _x_of(line, begin), _x_of(line, stop)
                top = number * self._theme.px(LINE)
                box = QRectF(min(one, other), top, abs(other - one), self._theme.px(LINE))
                found.append(box)
        return found

    def _laid(self, turn: Turn) -> Laid:
        key = (turn.id, self._column)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        texts = [word.text for word in turn.words]
        lines = breaks(texts, self._widths, self._column)
        starts = set(lines or ())
        begins: list[int] = []
        text = ""
        for place, word in enumerate(texts):
            text += (_LINE_END if place in starts else " ") if place else ""
            begins.append(len(text))
            text += word
        found = Laid(self._lay(text, is_broken=lines is not None), tuple(begins))
        self._kept[key] = found
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return found

    def _lay(self, text: str, *, is_broken: bool) -> QTextLayout:
        layout = QTextLayout(text, self._font)
        option = QTextOption()
        option.setTextDirection(direction_of(text))
        option.setWrapMode(
            QTextOption.WrapMode.ManualWrap
            if is_broken
            else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        )
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        height = self._theme.px(LINE)
        layout.beginLayout()
        number = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._column)
            line.setPosition(QPointF(0, number * height + self._ascent - line.ascent()))
            number += 1
        layout.endLayout()
        return layout


def _x_of(line: QTextLine, letter: int) -> float:
    """Where a letter begins; Qt's wrapper returns the letter's place with it."""
    found: Any = line.cursorToX(letter)
    return float(found[0] if isinstance(found, tuple) else found)
