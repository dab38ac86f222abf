"""Paints a row of the list of meetings, with its day above where a day begins."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.gui import dates
from app.gui.counts import people
from app.gui.keyed import KeyedList
from app.gui.library.model import Role
from app.gui.library.words import badge_of, line_of
from app.gui.reading import listed, own_way

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from app.service.shelf import ShelfRow

translate = QCoreApplication.translate


_MOST_NAMES = 3
_BADGE_ROOM = 132
_PEOPLE_ROOM, _PEOPLE_SHARE, _MOST_PEOPLE = 190, 0.22, 340
"""Pixels for the names; of a wide row their share, up to so many."""
_TIME_ROOM = 56
_LATE = datetime(2000, 1, 1, 22, 58)
"""As wide as a time of day gets, where noon is told from midnight by letters."""
_GAP = 16
_WIDEST = 1640
INSET = 12
"""From the frame of a row to its words."""


class LibraryDelegate(QStyledItemDelegate):
    """Time, title, people, badge; below them a line of the brief, or progress.

    Args of the constructor:
        theme: colours and measures.
        today: the present day; another one in tests and screenshots.
    """

    def __init__(
        self, theme: Theme, today: date | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today

    def size_of(self, row: ShelfRow, begins_day: bool) -> QSize:
        """How large a row is; the model keeps it, so that nobody asks in Python again."""
        height = 52 if _is_running(row) else 64 if line_of(row) else 44
        return QSize(200, self._theme.px(height + (36 if begins_day else 0)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: ShelfRow = index.data(Role.ROW)
        theme, px = self._theme, self._theme.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect  # type: ignore[attr-defined]
        area.setWidth(min(area.width(), px(_WIDEST)))
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft  # type: ignore[attr-defined]
        if is_mirrored:
            area.moveRight(option.widget.viewport().rect().right())  # type: ignore[attr-defined]

        def place(x: int, y: int, width: int, height: int) -> QRect:
            left = area.right() - x - width + 1 if is_mirrored else area.left() + x
            return QRect(left, area.top() + y, width, height)

        top = 0
        inset = px(INSET)
        if index.data(Role.BEGINS_DAY):
            today = self._today or date.today()
            painter.setFont(theme.font(12, bold=True))
            painter.setPen(theme.color("soft"))
            heading = dates.day(row.entry.when.date(), today)
            painter.drawText(place(inset, px(14), area.width(), px(18)), _begin(), heading)
            top = px(36)
        body = place(0, top, area.width(), area.height() - top)
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("side"))
            painter.drawRoundedRect(QRectF(body), px(8), px(8))
        view = option.widget  # type: ignore[attr-defined]
        is_keyed = not isinstance(view, KeyedList) or view.is_keyed
        if is_keyed and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.drawRoundedRect(QRectF(body).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))

        baseline = top + px(10)
        line_height = px(24)
        time_x = inset
        small = theme.font(12.5, tabular=True)
        widest = QFontMetrics(small).horizontalAdvance(dates.clock(_LATE))
        title_x = time_x + max(px(_TIME_ROOM), widest) + px(_GAP)
        badge_x = area.width() - inset - px(_BADGE_ROOM)
        share = min(px(_MOST_PEOPLE), round(_PEOPLE_SHARE * area.width()))
        people_room = max(px(_PEOPLE_ROOM), share)
        people_x = badge_x - px(_GAP) - people_room
        badge = badge_of(row)
        if people_x - title_x < px(160):  # a narrow window: the names go first
            if badge is None:
                badge_x = area.width() - inset
            people_x = badge_x
        self._text(
            painter,
            place(time_x, baseline, title_x - px(_GAP) - time_x, line_height),
            dates.clock(row.entry.when) if row.entry.is_dated else "",
            theme.font(12.5, tabular=True),
            theme.color("soft"),
        )
        self._text(
            painter,
            place(title_x, baseline, people_x - title_x - px(_GAP), line_height),
            row.entry.title,
            theme.font(15, bold=True),
            theme.color("text"),
        )
        if people_x < badge_x:
            self._text(
                painter,
                place(people_x, baseline, people_room, line_height),
                people_line(row),
                theme.font(12.5, tabular=True),
                theme.color("soft"),
            )
        if badge is not None:
            self._badge(painter, place(badge_x, baseline + px(3), px(_BADGE_ROOM), px(18)), *badge)
        # below there is no badge: a narrow window's line has all the room
        end = area.width() - inset if people_x == badge_x else badge_x
        below = place(title_x, top + px(34), end - title_x, px(20))
        if _is_running(row):
            self._progress(painter, below, row.entry.fraction, is_mirrored)
        elif line := line_of(row):
            self._text(painter, below, line, theme.font(13), theme.color("soft"))
        painter.restore()

    def _text(self, painter: QPainter, box: QRect, text: str, font: QFont, color: QColor) -> None:
        painter.setFont(font)
        painter.setPen(color)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _begin(), own_way(shown))

    def _badge(self, painter: QPainter, box: QRect, text: str, ground: str, ink: str) -> None:
        theme, px = self._theme, self._theme.px
        font = theme.font(11)
        width = min(box.width(), QFontMetrics(font).horizontalAdvance(text) + px(16))
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            box.setLeft(box.right() - width + 1)
        else:
            box.setWidth(width)
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(ground))
        else:
            painter.setPen(QPen(theme.color("line"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), px(9), px(9))
        painter.setFont(font)
        painter.setPen(theme.color(ink))
        room = box.width() - px(12)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)

    def _progress(self, painter: QPainter, box: QRect, fraction: float, is_mirrored: bool) -> None:
        theme = self._theme
        track = QRectF(box.left(), box.top() + theme.px(4), box.width(), 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("track"))
        painter.drawRoundedRect(track, 1.5, 1.5)
        done = track.width() * min(1.0, max(0.0, fraction))
        left = track.right() - done if is_mirrored else track.left()
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(QRectF(left, track.top(), done, 3), 1.5, 1.5)


def people_line(row: ShelfRow) -> str:
    """Who was there and how long: "Ben, Chen, Dalia, 3 min", "7 people, 14 min"."""
    long = dates.length(row.entry.duration_ms)
    if not row.people:
        return long
    is_crowd = len(row.people) > _MOST_NAMES
    who = people(len(row.people)) if is_crowd else listed(row.people)
    return listed([who, long])


def _is_running(row: ShelfRow) -> bool:
    return row.entry.state == "running"


def _begin() -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
