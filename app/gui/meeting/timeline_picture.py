"""What stands still in a timeline: chapters, the shape of the sound, gaps, lanes, signs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPen, QPolygonF

from app.service.wave import STEP_MS

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from app.service.meeting import Meeting
    from pipeline.domain.sound import TimeSpan

TOP, BOTTOM = 18, 92
_LANE, _BAR = 22, 12
_LANES_ROOM = 66
_SIGNS = 90
_THIN = 1.5
"""So many pixels wide is the shortest bar."""

_COARSE = 16
"""So many levels are looked at as one where much is shown."""

_QUIETEST = 64
"""A recording whose greatest level is below this is drawn small: its noise is no speech."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A triangle below the lanes.

    Attributes:
        at_ms: where.
        text: what is there.
        color: a token.
    """

    at_ms: int
    text: str
    color: str


@dataclass(frozen=True, slots=True)
class Scale:
    """Which stretch of a meeting is shown on how many pixels.

    Attributes:
        begin_ms, span_ms: the stretch.
        width: its pixels.
    """

    begin_ms: float
    span_ms: float
    width: float

    def x_of(self, at_ms: float) -> float:
        """Where a moment is, in pixels."""
        return (at_ms - self.begin_ms) / self.span_ms * self.width

    def ms_at(self, x: float) -> float:
        """Which moment a place is."""
        return self.begin_ms + x / self.width * self.span_ms


class Shape:
    """How loud a meeting is, ready to be drawn at any scale.

    Args of the constructor:
        levels: 0 to 255, one for each `STEP_MS`.
    """

    def __init__(self, levels: bytes = b"") -> None:
        self._levels = levels
        starts = range(0, len(levels), _COARSE)
        self._coarse = bytes(max(levels[at : at + _COARSE]) for at in starts)
        self._greatest = max(_QUIETEST, max(self._coarse, default=0))

    def __len__(self) -> int:
        return len(self._levels)

    def heights(self, scale: Scale, step_px: int) -> list[float]:
        """How high the shape is, from 0 to 1, at each `step_px` pixels of a scale.

        Each is the greatest level of its stretch, so that nothing loud is lost where much is shown.
        """
        step_ms = step_px / scale.width * scale.span_ms
        is_coarse = step_ms > 2 * STEP_MS * _COARSE
        levels = self._coarse if is_coarse else self._levels
        each_ms = STEP_MS * _COARSE if is_coarse else STEP_MS
        found: list[float] = []
        for x in range(0, int(scale.width) + 1, step_px):
            first = max(0, int(scale.ms_at(x) / each_ms))
            last = max(first + 1, int(scale.ms_at(x + step_px) / each_ms))
            found.append(max(levels[first:last], default=0) / self._greatest)
        return found


class Lane:
    """When one speaker talks, ready to be drawn at any scale.

    Args of the constructor:
        spans: in order of time.
    """

    def __init__(self, spans: Sequence[TimeSpan]) -> None:
        self._starts = [span.start_ms for span in spans]
        self._ends: list[int] = list(accumulate((span.end_ms for span in spans), max))

    def bars(self, scale: Scale) -> Iterator[tuple[float, float]]:
        """Where bars begin, and how wide they are, in pixels; those that touch are one.

        What is not seen is passed over, so that ten hours take no longer than ten minutes.
        """
        pixel_ms = scale.span_ms / scale.width
        last_ms = scale.begin_ms + scale.span_ms
        at = bisect_left(self._ends, scale.begin_ms)
        while at < len(self._starts) and self._starts[at] <= last_ms:
            begin = self._starts[at]
            end = max(self._ends[at], begin + _THIN * pixel_ms)
            while end <= last_ms:
                then = bisect_right(self._starts, end + pixel_ms / 2, lo=at + 1)
                if then == at + 1:
                    break
                at = then - 1
                end = max(end, self._ends[at])
            yield scale.x_of(begin), (end - begin) / pixel_ms
            at = bisect_right(self._starts, end, lo=at + 1)


class Rows:
    """Where lanes lie, in pixels.

    Args of the constructor:
        theme: colours and measures.
        count: how many there are.

    Attributes:
        pitch: from one to the next.
        height: of a bar.
    """

    def __init__(self, theme: Theme, count: int) -> None:
        px = theme.px
        self._first = px(TOP) + px(10)
        self.pitch = min(float(px(_LANE)), px(_LANES_ROOM) / max(1, count))
        self.height = max(2.0, min(float(px(_BAR)), self.pitch * 0.65))

    def top(self, place: int) -> float:
        """Where a lane begins."""
        return self._first + place * self.pitch


def lanes_of(meeting: Meeting) -> tuple[Lane, ...]:
    """A lane for each speaker, by order of first speech."""
    spans: list[list[TimeSpan]] = [[] for _ in meeting.names]
    for part in meeting.parts:
        if part.place < len(spans):
            spans[part.place].append(part.span)
    return tuple(Lane(some) for some in spans)


@dataclass(frozen=True, slots=True)
class Picture:
    """Paints one meeting.

    Attributes:
        theme: colours and measures.
        meeting: which.
        scale: what of it.
        shape: how loud it is.
        lanes: those of the meeting.
        signs: below the lanes.
    """

    theme: Theme
    meeting: Meeting
    scale: Scale
    shape: Shape
    lanes: Sequence[Lane]
    signs: Sequence[Sign]

    def paint(self, painter: QPainter, width: int) -> None:
        """Paint all of it on so many pixels."""
        self._chapters(painter, width)
        self._wave(painter)
        self._gaps(painter)
        self._lanes(painter)
        self._marks(painter)

    def _chapters(self, painter: QPainter, width: int) -> None:
        theme, px = self.theme, self.theme.px
        font = theme.font(11)
        painter.setFont(font)
        line = QPen(theme.color("line"), 1)
        painter.setPen(line)
        painter.drawLine(QPointF(0, px(TOP)), QPointF(width, px(TOP)))
        document = self.meeting.document
        chapters = document.minutes.chapters if document else ()
        for place, chapter in enumerate(chapters):
            x = self.scale.x_of(chapter.span.start_ms if place else 0)
            is_last = place + 1 == len(chapters)
            until = (
                self.meeting.recording.duration_ms if is_last else chapters[place + 1].span.start_ms
            )
            end = self.scale.x_of(until)
            if end < 0 or x > width:
                continue
            if place:
                painter.setPen(line)
                painter.drawLine(QPointF(x, px(4)), QPointF(x, px(100)))
            room = QRectF(max(0.0, x + (px(6) if place else 0)), 0, 0, px(15))
            room.setRight(min(end, float(width)) - px(4))
            if room.width() > px(24):
                painter.setPen(theme.color("soft"))
                shown = QFontMetrics(font).elidedText(
                    chapter.title, Qt.TextElideMode.ElideRight, int(room.width())
                )
                painter.drawText(room, Qt.AlignmentFlag.AlignLeft, shown)

    def _wave(self, painter: QPainter) -> None:
        if not len(self.shape):
            return
        px = self.theme.px
        middle, most = px(TOP + 8) + px(_LANES_ROOM) / 2, px(_LANES_ROOM) / 2
        step = max(1, px(2))
        found = self.shape.heights(self.scale, step)
        above = [QPointF(n * step, middle - h * most) for n, h in enumerate(found)]
        below = [QPointF(n * step, middle + h * most) for n, h in enumerate(found)]
        painter.setPen(Qt.PenStyle.NoPen)
        ink = self.theme.color("line")
        ink.setAlphaF(0.4 if self.theme.has_contrast else 1.0)  # it stays behind the lanes
        painter.setBrush(ink)
        painter.drawPolygon(QPolygonF([*above, *reversed(below)]))

    def _gaps(self, painter: QPainter) -> None:
        if self.meeting.report is None:
            return
        px = self.theme.px
        for gap in self.meeting.report.gaps:
            left = self.scale.x_of(gap.span.start_ms)
            width = max(2.0, self.scale.x_of(gap.span.end_ms) - left)
            box = QRectF(left, px(TOP + 1), width, px(BOTTOM - TOP - 4))
            painter.fillRect(box, self.theme.color("background"))
            painter.fillRect(box, QBrush(self.theme.color("faint"), Qt.BrushStyle.BDiagPattern))

    def _lanes(self, painter: QPainter) -> None:
        theme, px = self.theme, self.theme.px
        rows = Rows(theme, len(self.meeting.names))
        painter.setPen(Qt.PenStyle.NoPen)
        for place, lane in enumerate(self.lanes):
            painter.setBrush(theme.tokens.speaker(place))
            for left, width in lane.bars(self.scale):
                radius = min(px(3), rows.height / 2, width / 2)
                bar = QRectF(left, rows.top(place), width, rows.height)
                painter.drawRoundedRect(bar, radius, radius)

    def _marks(self, painter: QPainter) -> None:
        px = self.theme.px
        painter.setPen(Qt.PenStyle.NoPen)
        for sign in self.signs:
            x = self.scale.x_of(sign.at_ms)
            painter.setBrush(self.theme.color(sign.color))
            top = float(px(_SIGNS))
            corners = [QPointF(x, top), QPointF(x + px(5), top + px(8))]
            painter.drawPolygon(QPolygonF([*corners, QPointF(x - px(5), top + px(8))]))
