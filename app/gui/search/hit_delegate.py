"""Paints what was found: a meeting's heading, or a moment with the words that fit marked."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.gui import dates
from app.gui.centring import room_before
from app.gui.keyed import KeyedList
from app.gui.reading import direction_of, own_way
from app.gui.search.chips import chip_text
from app.gui.search.hits import Heading, Role, kind_words
from app.gui.search.sources import WIDEST
from pipeline.domain.search import SearchHit

if TYPE_CHECKING:
    from app.gui.theme import Theme

_WHO, _CHIP, _GAP = 150, 72, 16
_INSET = 12
"""From the frame of a row to its words."""

LEAST = 16
"""Before and behind the words of a row where there is no room to spare."""

_LINE, _TOP, _HEADING = 21, 8, 44
_NARROW = 560
"""Pixels; below it, who said it stands above the words."""


class HitDelegate(QStyledItemDelegate):
    """Who, the words, the time.

    Args of the constructor:
        theme: colours and measures.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        px = self._theme.px
        row = index.data(Role.ROW)
        if isinstance(row, Heading):
            return QSize(200, px(_HEADING))
        _, width = self._column(option)
        layout = self._layout(row, self._room(width))
        if self._is_narrow(width):
            return QSize(200, (layout.lineCount() + 1) * px(_LINE) + 2 * px(_TOP))
        lines = max(layout.lineCount(), 2 if kind_words(row) else 1)
        return QSize(200, lines * px(_LINE) + 2 * px(_TOP))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = index.data(Role.ROW)
        area = QRect(option.rect)  # type: ignore[attr-defined]
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft  # type: ignore[attr-defined]
        before, width = self._column(option)
        whole = area.width()
        area.setWidth(width)
        area.translate(whole - width - before if is_mirrored else before, 0)
        if isinstance(row, Heading):
            self._paint_heading(painter, area, row)
        else:
            self._paint_hit(painter, area, row, option, is_mirrored)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRect, row: Heading) -> None:
        theme, px = self._theme, self._theme.px
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
        area = area.adjusted(px(_INSET), 0, -px(_INSET), -px(6))
        day = dates.day(row.held_at.date(), date.today()) if row.held_at else ""
        small = theme.font(12)
        room = QFontMetrics(small).horizontalAdvance(day) + px(_GAP)
        font = theme.font(13, bold=True)
        title = QFontMetrics(font).elidedText(
            row.title, Qt.TextElideMode.ElideRight, area.width() - room
        )
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        painter.drawText(area, leading, own_way(title))
        painter.setFont(small)
        painter.setPen(theme.color("soft"))
        painter.drawText(area, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignBottom, day)

    def _paint_hit(
        self,
        painter: QPainter,
        area: QRect,
        row: SearchHit,
        option: QStyleOptionViewItem,
        is_mirrored: bool,
    ) -> None:
        theme, px = self._theme, self._theme.px
        state = option.state  # type: ignore[attr-defined]
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        if is_selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("side"))
            painter.drawRoundedRect(QRectF(area), px(8), px(8))
        view = option.widget  # type: ignore[attr-defined]
        is_keyed = not isinstance(view, KeyedList) or view.is_keyed
        if is_selected and is_keyed and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
        inner = area.adjusted(px(_INSET), px(_TOP), -px(_INSET), -px(_TOP))

        def place(x: int, width: int, height: int) -> QRect:
            left = inner.right() - x - width + 1 if is_mirrored else inner.left() + x
            return QRect(left, inner.top(), width, height)

        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        small = theme.font(12)
        painter.setFont(small)
        painter.setPen(theme.color("soft"))
        metrics = QFontMetrics(small)
        is_narrow = self._is_narrow(area.width())
        who = place(0, inner.width() - px(_CHIP) if is_narrow else px(_WHO), px(_LINE))
        about = [words for words in (row.speaker, kind_words(row)) if words]
        for words in [", ".join(about)] if is_narrow else about:
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, who.width())
            painter.drawText(who, leading, shown)
            who.translate(0, px(_LINE))
        painter.setPen(theme.color("text"))
        room = self._room(area.width())
        layout = self._layout(row, room)
        box = place(0 if is_narrow else px(_WHO + _GAP), room, px(_LINE))
        if is_narrow:
            box.translate(0, px(_LINE))
        layout.draw(painter, QPointF(box.topLeft()))
        room_of_chip = place(inner.width() - px(_CHIP), px(_CHIP), px(_LINE))
        self._paint_chip(painter, row, room_of_chip, is_mirrored)

    def _paint_chip(
        self, painter: QPainter, row: SearchHit, room: QRect, is_mirrored: bool
    ) -> None:
        theme, px = self._theme, self._theme.px
        font = theme.font(11, tabular=True)
        text = chip_text(row.span.start_ms)
        width = QFontMetrics(font).horizontalAdvance(text) + px(12)
        box = QRect(room.right() - width + 1, room.top() + px(2), width, px(17))
        if is_mirrored:
            box.moveLeft(room.left())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_ground"))
        painter.drawRoundedRect(QRectF(box), px(8.5), px(8.5))
        painter.setFont(font)
        painter.setPen(theme.color("accent"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _column(self, option: QStyleOptionViewItem) -> tuple[int, int]:
        """What lies before the frames of rows, and how wide these are, in pixels."""
        px = self._theme.px
        view: QAbstractItemView = option.widget  # type: ignore[attr-defined]
        before = room_before(view.width(), px(WIDEST), px(LEAST)) - px(_INSET)
        room = view.viewport().width() - before - px(LEAST - _INSET)
        return before, min(room, px(WIDEST + 2 * _INSET))

    def _room(self, width: int) -> int:
        px = self._theme.px
        if self._is_narrow(width):
            return max(px(120), width - 2 * px(_INSET))
        return max(px(120), width - 2 * px(_INSET) - px(_WHO + _CHIP + 2 * _GAP))

    def _is_narrow(self, width: int) -> bool:
        return width < self._theme.px(_NARROW)

    def _layout(self, row: SearchHit, width: int) -> QTextLayout:
        """The snippet in lines of 21 px, what was hit on the mark's ground."""
        theme = self._theme
        layout = QTextLayout("".join(part.text for part in row.snippet), theme.font(14))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if direction_of(layout.text()) == Qt.LayoutDirection.RightToLeft:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        formats: list[QTextLayout.FormatRange] = []
        at = 0
        for part in row.snippet:
            # Qt counts in units of UTF-16
            length = len(part.text.encode("utf-16-le")) // 2
            if part.is_hit:
                span = QTextLayout.FormatRange()
                span.start, span.length = at, length  # type: ignore[misc]
                look = QTextCharFormat()
                look.setBackground(theme.color("mark"))
                span.format = look  # type: ignore[misc]
                formats.append(span)
            at += length
        layout.setFormats(formats)
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            middle = (theme.px(_LINE) - line.height()) / 2
            line.setPosition(QPointF(0, count * theme.px(_LINE) + middle))
            count += 1
        layout.endLayout()
        return layout
