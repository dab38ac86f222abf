"""Who each lane of the timeline belongs to, before its beginning."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui.meeting.timeline_picture import TOP, Rows
from app.gui.reading import own_way

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from app.service.meeting import Meeting

_WIDEST, _SIZE = 76, 11
_LOOK_BACK = 8
"""So many that began before are asked whether they still speak."""


class LaneNames(QWidget):
    """Names in the hues of their lanes; where lanes lie too close, only the one who speaks now.

    What it says stands in the transcript, too: to a screen reader it is no part of the page.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._names: tuple[str, ...] = ()
        self._meeting: Meeting | None = None
        self._starts: list[int] = []
        self._speaks = -1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.updateGeometry)

    def set_meeting(self, meeting: Meeting) -> None:
        """Name the lanes of another meeting."""
        self._meeting, self._speaks = meeting, -1
        self._starts = [part.span.start_ms for part in meeting.parts]
        self._names = tuple(name for _, name in meeting.names)
        self.updateGeometry()
        self.update()

    def set_at(self, at_ms: int) -> None:
        """Tell where one is, and so who speaks."""
        found = -1
        if self._meeting is not None and not self._has_room:
            after = bisect_right(self._starts, at_ms)
            # who interrupts somebody began later, and is named
            begun = reversed(self._meeting.parts[max(0, after - _LOOK_BACK) : after])
            found = next((part.place for part in begun if at_ms < part.span.end_ms), -1)
        if found != self._speaks:
            self._speaks = found
            self.update()

    @property
    def shown(self) -> tuple[str, ...]:
        """The names that can be read now, from top to bottom, as far as there is room for them."""
        return tuple(text for _, text in self._texts())

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        widest = max((metrics.horizontalAdvance(name) for name in self._names), default=0)
        return QSize(min(widest + 2, self._theme.px(_WIDEST)), self._theme.px(60))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font())
        rows = Rows(self._theme, len(self._names))
        # towards the lanes, whichever side of them it stands on
        side = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        for place, text in self._texts():
            painter.setPen(self._theme.tokens.speaker(place))
            middle = rows.top(place) + rows.height / 2
            height = self._theme.px(16)
            top = max(float(self._theme.px(TOP)), middle - height / 2)
            painter.drawText(QRectF(0, top, self.width(), height), side, text)

    def _texts(self) -> list[tuple[int, str]]:
        metrics = QFontMetrics(self._font())
        places = range(len(self._names))
        if not self._has_room:
            places = range(self._speaks, self._speaks + 1) if self._speaks >= 0 else range(0)
        elide = Qt.TextElideMode.ElideRight
        return [
            (place, own_way(metrics.elidedText(self._names[place], elide, self.width())))
            for place in places
            if place < len(self._names)
        ]

    @property
    def _has_room(self) -> bool:
        rows = Rows(self._theme, len(self._names))
        return rows.pitch >= QFontMetrics(self._font()).height() - self._theme.px(1)

    def _font(self) -> QFont:
        return self._theme.font(_SIZE)
