"""The whole meeting at a glance: a lane a speaker, chapters, marks, gaps, and where one is.

Time runs from left to right in every language, as on every player.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from app.gui.dates import offset
from app.gui.meeting.timeline_picture import (
    BOTTOM,
    TOP,
    Lane,
    Picture,
    Scale,
    Shape,
    Sign,
    lanes_of,
)
from app.gui.meeting.timeline_words import signs_of, words_at

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from app.service.meeting import Meeting

_CLOSEST_MS = 10_000
_ZOOM = 1.25
_NEAR = 6


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
        self._shape = Shape()
        self._lanes: Sequence[Lane] = ()
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
        self._signs, self._lanes = signs_of(meeting), lanes_of(meeting)
        duration = max(1, meeting.recording.duration_ms)
        self.setRange(0, duration)
        if is_other:
            self._begin, self._span = 0.0, float(duration)
        self.update()

    def set_levels(self, levels: bytes) -> None:
        """Draw how loud it is, as far as that is known; see `app.service.wave`."""
        self._shape = Shape(levels)
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
        return self._scale.x_of(at_ms)

    def ms_at(self, x: float) -> int:
        """Which moment a place is."""
        return round(min(self.maximum(), max(0, self._scale.ms_at(x))))

    def zoom(self, factor: float, x: float) -> None:
        """Show less (over 1) or more of the meeting around a place."""
        here = self._scale.ms_at(x)
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
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(_ZOOM * _ZOOM, self.x_of(self.value()))
            case Qt.Key.Key_Minus:
                self.zoom(1 / (_ZOOM * _ZOOM), self.x_of(self.value()))
            case _:
                super().keyPressEvent(event)

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
            QToolTip.showText(event.globalPos(), self.words_at(event.pos().x()), self)
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
        key = (
            *(id(meeting), self._shape, self.size(), self._begin, self._span),
            *(self._theme.tokens, self._theme.scale, ratio),
        )
        if self._drawn is None or self._drawn[0] != key:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            drawn = Picture(
                self._theme, meeting, self._scale, self._shape, self._lanes, self._signs
            )
            drawn.paint(painter, self.width())
            painter.end()
            self._drawn = (key, picture)
        return self._drawn[1]

    @property
    def _scale(self) -> Scale:
        return Scale(self._begin, self._span, self._width)

    @property
    def _width(self) -> float:
        return max(1.0, self.width() - self._theme.px(6))

    def _paint_line(self, painter: QPainter) -> None:
        px = self._theme.px
        x = self.x_of(self.sliderPosition())
        ink = self._theme.color("accent" if self.hasFocus() else "text")
        painter.setPen(QPen(ink, 1.5))
        painter.drawLine(QPointF(x, px(TOP)), QPointF(x, px(BOTTOM)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(x, px(TOP)), px(4), px(4))
        if self._span < self.maximum() - 1:  # where in the whole that is what is shown
            whole = self._width / self.maximum()
            part = QRectF(self._begin * whole, px(104), max(px(8), self._span * whole), px(3))
            painter.setBrush(self._theme.color("faint"))
            painter.drawRoundedRect(part, px(1.5), px(1.5))

    def _snapped(self, at: QPointF) -> int:
        """A click on a triangle goes to what it stands for."""
        px = self._theme.px
        if at.y() >= px(86):
            for sign in self._signs:
                if abs(self.x_of(sign.at_ms) - at.x()) <= px(_NEAR):
                    return sign.at_ms
        return self.ms_at(at.x())

    def words_at(self, x: float) -> str:
        """What there is at a place: the time, the chapter, marks, who speaks, gaps."""
        if self._meeting is None:
            return ""
        near = self._theme.px(_NEAR)
        return words_at(self._meeting, self._signs, self._scale, x, near)

    def _tell(self, at_ms: int) -> None:
        self.set_at(at_ms)
        self.sought.emit(at_ms)

    def _within(self, begin: float, span: float) -> float:
        return max(0.0, min(begin, self.maximum() - span))
