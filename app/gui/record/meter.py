"""How loud a track is, as a bar; its words say it, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

if TYPE_CHECKING:
    from app.gui.theme import Theme

_LOWEST_DB = -60.0
_CLIPPED_DB = -1.0
_QUIET_DB = -40.0
_FALL = 0.85


class LevelMeter(QLabel):
    """A bar from -60 to 0 dB; it rises at once and falls slowly.

    To a screen reader it is a text whose description changes with what a glance would tell, not a
    progress bar, which some of them accompany with sounds that would be recorded.

    Args of the constructor:
        theme: colours and measures.
        name: whose level it is, for those who hear it.
    """

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self._share, self._is_clipped = theme, 0.0, False
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("nothing is heard"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        """How much of the bar is filled, 0 to 1."""
        return self._share

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(6))

    def minimumSizeHint(self) -> QSize:
        """That of a label is as high as its letters, of which there are none."""
        return QSize(self._theme.px(40), self._theme.px(6))

    def show_level(self, peak_db: float | None) -> None:
        """Show a level in dB below full scale; None: nothing is heard at all."""
        share = 0.0 if peak_db is None else max(0.0, 1 - peak_db / _LOWEST_DB)
        self._share = min(1.0, max(share, self._share * _FALL))
        self._is_clipped = peak_db is not None and peak_db > _CLIPPED_DB
        words = self._words(peak_db)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            self.setToolTip(words)
        self.update()

    def _words(self, peak_db: float | None) -> str:
        if peak_db is None or peak_db <= _LOWEST_DB:
            return self.tr("nothing is heard")
        if peak_db > _CLIPPED_DB:
            return self.tr("too loud")
        return self.tr("quiet") if peak_db < _QUIET_DB else self.tr("heard well")

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        radius = box.height() / 2
        painter.setBrush(self._theme.color("track"))
        painter.drawRoundedRect(box, radius, radius)
        width = box.width() * self._share
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            box.setLeft(box.right() - width)
        else:
            box.setWidth(width)
        painter.setBrush(self._theme.color("record" if self._is_clipped else "accent"))
        painter.drawRoundedRect(box, radius, radius)
        if self._is_clipped:  # too loud is told by a notch as well as by colour
            painter.setBrush(self._theme.color("background"))
            notch = self._theme.px(2)
            for place in (0.9, 0.95):
                left = round(self.width() * place)
                painter.drawRect(QRectF(left, 0, notch, self.height()))
