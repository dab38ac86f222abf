"""Where a list goes on above what is in sight, its first line fades away instead of being cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

if TYPE_CHECKING:
    from app.gui.theme import Theme

_HEIGHT = 20


class Fade(QWidget):
    """Lies over the upper edge of what scrolls while there is more above.

    Args of the constructor:
        area: what scrolls.
        theme: colours and measures.
        ground: the token of what lies behind it.
    """

    def __init__(self, area: QAbstractScrollArea, theme: Theme, ground: str = "background") -> None:
        super().__init__(area)
        self._area, self._theme, self._ground = area, theme, ground
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        area.installEventFilter(self)
        area.verticalScrollBar().valueChanged.connect(self._follow)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest}:
            self._follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, _: QPaintEvent) -> None:
        solid = self._theme.color(self._ground)
        clear = self._theme.color(self._ground)
        clear.setAlpha(0)
        gradient = QLinearGradient(0, 0, 0, self.height())
        gradient.setColorAt(0, solid)
        gradient.setColorAt(1, clear)
        QPainter(self).fillRect(self.rect(), gradient)

    def _follow(self) -> None:
        bar = self._area.verticalScrollBar()
        box = self._area.viewport().geometry()
        self.setGeometry(box.x(), box.y(), box.width(), self._theme.px(_HEIGHT))
        self.setVisible(bar.value() > bar.minimum())
        self.raise_()
