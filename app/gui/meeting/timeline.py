"""The whole meeting at a glance: a lane a speaker, chapters, marks, gaps, and where one is.

Time runs from left to right in every language, as on every player.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from app.gui.dates import offset

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from app.service.meeting import Meeting

_TOP, _LANE, _BAR = 18, 22, 12
_LANES_ROOM = 66
_CLOSEST_MS = 10_000
_ZOOM = 1.25
_NEAR = 6


@dataclass(frozen=True, slots=True)
class Sign:
    """A triangle on the line.

    Attributes:
        at_ms: where.
        text: what is there.
        color: a token.
    """

    at_ms: int
    text: str
    color: str


class Timeline(QAbstractSlider):
    """A slider over the meeting, in ms.

    Args of the constructor:
        theme: colours and measures.

    Signals:
        sought: the user went to a moment; carries it in ms.
    """

    sought = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._meeting: Meeting | None = None
        self._signs: Sequence[Sign] = ()
        self._begin, self._span = 0.0, 1.0
        self._drawn: tuple[object, QPixmap] | None = None
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setSingleStep(5000)
        self.setPageStep(30_000)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Position"))
        self.actionTriggered.connect(lambda _: self._tell(self.sliderPosition()))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(400), self._theme.px(108))

    def set_meeting(self, meeting: Meeting) -> None:
        """Show another meeting, all of it."""
        is_other = self._meeting is None or self._meeting.recording.id != meeting.recording.id
        self._meeting = meeting
        self._signs = tuple(_signs(self, meeting))
        duration = max(1, meeting.recording.duration_ms)
        self.setRange(0, duration)
        if is_other:
            self._begin, self._span = 0.0, float(duration)
        self.update()

    def set_at(self, at_ms: int) -> None:
        """Move the line; nobody is told."""
        was = self.blockSignals(True)
        self.setValue(at_ms)
        self.blockSignals(was)
        self.setAccessibleDescription(offset(at_ms))
        if self._span < self.maximum() and not self.isSliderDown():
            margin = self._span * 0.02
            if not self._begin <= at_ms <= self._begin + self._span - margin:
                self._begin = self._within(at_ms - self._span * 0.1, self._span)
        self.update()

    def x_of(self, at_ms: float) -> float:
        """Where a moment is, in pixels."""
        return (at_ms - self._begin) / self._span * self._width

    def ms_at(self, x: float) -> int:
        """Which moment a place is."""
        return round(min(self.maximum(), max(0, self._begin + x / self._width * self._span)))

    def zoom(self, factor: float, x: float) -> None:
        """Show less (over 1) or more of the meeting around a place."""
        here = self._begin + x / self._width * self._span
        shortest = float(min(_CLOSEST_MS, self.maximum()))
        span = min(float(self.maximum()), max(shortest, self._span / factor))
        self._begin = self._within(here - x / self._width * span, span)
        self._span = span
        self.update()

    @property
    def shown_ms(self) -> tuple[int, int]:
        """The first moment that is shown, and the last."""
        return round(self._begin), round(self._begin + self._span)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._tell(self._snapped(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            at_ms = self.ms_at(event.position().x())
            self.set_at(at_ms)
            self.sought.emit(at_ms)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta()
        if abs(turn.x()) > abs(turn.y()):
            moved = self._begin - turn.x() / 120 * self._span * 0.1
            self._begin = self._within(moved, self._span)
            self.update()
        elif turn.y():
            self.zoom(_ZOOM ** (turn.y() / 120), event.position().x())
        event.accept()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._words_at(event.pos().x()), self)
            return True
        return super().event(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        if self._meeting is None:
            return
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture(self._meeting))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_line(painter)

    def _picture(self, meeting: Meeting) -> QPixmap:
        """All but the line, which moves thirty times a second, while this stays."""
        ratio = self.devicePixelRatioF()
        key = (id(meeting), self.size(), self._begin, self._span, self._theme.tokens, ratio)
        if self._drawn is None or self._drawn[0] != key:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_chapters(painter, meeting)
            self._paint_gaps(painter, meeting)
            self._paint_lanes(painter, meeting)
            self._paint_signs(painter)
            painter.end()
            self._drawn = (key, picture)
        return self._drawn[1]

    @property
    def _width(self) -> float:
        return max(1.0, self.width() - self._theme.px(6))

    def _paint_chapters(self, painter: QPainter, meeting: Meeting) -> None:
        theme, px = self._theme, self._theme.px
        font = theme.font(11)
        painter.setFont(font)
        line = QPen(theme.color("line"), 1)
        painter.setPen(line)
        painter.drawLine(QPointF(0, px(_TOP)), QPointF(self.width(), px(_TOP)))
        chapters = meeting.document.minutes.chapters if meeting.document else ()
        for place, chapter in enumerate(chapters):
            x = self.x_of(chapter.span.start_ms) if place else self.x_of(0)
            after = chapters[place + 1].span.start_ms if place + 1 < len(chapters) else None
            end = self.x_of(after if after is not None else self.maximum())
            if end < 0 or x > self.width():
                continue
            if place:
                painter.setPen(line)
                painter.drawLine(QPointF(x, px(4)), QPointF(x, px(100)))
            room = QRectF(max(0.0, x + (px(6) if place else 0)), 0, 0, px(15))
            room.setRight(end - px(4))
            if room.width() > px(24):
                painter.setPen(theme.color("soft"))
                shown = QFontMetrics(font).elidedText(
                    chapter.title, Qt.TextElideMode.ElideRight, int(room.width())
                )
                painter.drawText(room, Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_lanes(self, painter: QPainter, meeting: Meeting) -> None:
        theme, px = self._theme, self._theme.px
        count = max(1, len(meeting.names))
        pitch = min(float(px(_LANE)), px(_LANES_ROOM) / count)
        height = max(2.0, min(float(px(_BAR)), pitch * 0.65))
        painter.setPen(Qt.PenStyle.NoPen)
        first, last = self.shown_ms
        shown: dict[int, float] = {}
        for part in meeting.parts:
            if part.span.end_ms < first or part.span.start_ms > last:
                continue
            left = self.x_of(part.span.start_ms)
            width = max(1.5, self.x_of(part.span.end_ms) - left)
            if left + width < shown.get(part.place, -1.0) + 0.5:
                continue  # under a pixel that is painted already
            shown[part.place] = left + width
            top = px(_TOP) + px(10) + part.place * pitch
            painter.setBrush(theme.tokens.speaker(part.place))
            radius = min(px(3), height / 2, width / 2)
            painter.drawRoundedRect(QRectF(left, top, width, height), radius, radius)

    def _paint_gaps(self, painter: QPainter, meeting: Meeting) -> None:
        if meeting.report is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("line"))
        px = self._theme.px
        for gap in meeting.report.gaps:
            left = self.x_of(gap.span.start_ms)
            width = max(1.0, self.x_of(gap.span.end_ms) - left)
            painter.drawRect(QRectF(left, px(_TOP), width, px(76)))

    def _paint_signs(self, painter: QPainter) -> None:
        px = self._theme.px
        painter.setPen(Qt.PenStyle.NoPen)
        for sign in self._signs:
            x = self.x_of(sign.at_ms)
            painter.setBrush(self._theme.color(sign.color))
            top = float(px(90))
            corners = [QPointF(x, top), QPointF(x + px(5), top + px(8))]
            painter.drawPolygon(QPolygonF([*corners, QPointF(x - px(5), top + px(8))]))

    def _paint_line(self, painter: QPainter) -> None:
        px = self._theme.px
        x = self.x_of(self.sliderPosition())
        ink = self._theme.color("accent" if self.hasFocus() else "text")
        painter.setPen(QPen(ink, 1.5))
        painter.drawLine(QPointF(x, px(_TOP)), QPointF(x, px(92)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(x, px(_TOP)), px(4), px(4))

    def _snapped(self, at: QPointF) -> int:
        """A click on a triangle goes to what it stands for."""
        px = self._theme.px
        if at.y() >= px(86):
            for sign in self._signs:
                if abs(self.x_of(sign.at_ms) - at.x()) <= px(_NEAR):
                    return sign.at_ms
        return self.ms_at(at.x())

    def _words_at(self, x: float) -> str:
        at_ms, px = self.ms_at(x), self._theme.px
        words = [offset(at_ms)]
        words += [s.text for s in self._signs if abs(self.x_of(s.at_ms) - x) <= px(_NEAR)]
        if self._meeting is not None:
            names = self._meeting.names
            words += [
                names[part.place][1]
                for part in self._meeting.parts
                if part.span.start_ms <= at_ms < part.span.end_ms and part.place < len(names)
            ]
        return "\n".join(dict.fromkeys(words))

    def _tell(self, at_ms: int) -> None:
        self.set_at(at_ms)
        self.sought.emit(at_ms)

    def _within(self, begin: float, span: float) -> float:
        return max(0.0, min(begin, self.maximum() - span))


def _signs(timeline: Timeline, meeting: Meeting) -> list[Sign]:
    found: list[Sign] = []
    if meeting.document is not None:
        for record in meeting.document.decisions:
            claim = record.decision.claim
            text = timeline.tr("Decided: %1").replace("%1", claim.text)
            found.append(Sign(claim.citations[0].span.start_ms, text, "accent"))
    for mark in meeting.report.marks if meeting.report else ():
        text = mark.text or timeline.tr("Bookmark")
        found.append(Sign(mark.at_ms, text, "text"))
    return sorted(found, key=lambda sign: sign.at_ms)
