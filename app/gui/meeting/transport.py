"""The round button, the time, the speed, and whether silences are left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.gui.dates import offset
from app.gui.reading import own_way
from app.gui.ringing import KEYED
from app.service.sound import SPEEDS

if TYPE_CHECKING:
    from app.gui.meeting.player import Player
    from app.gui.theme import Theme


class PlayButton(QAbstractButton):
    """Play or pause."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_on = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_on(False)

    def set_on(self, is_on: bool) -> None:
        """Show what a click would do."""
        self._is_on = is_on
        self.setAccessibleName(self.tr("Pause") if is_on else self.tr("Play"))
        self.setToolTip(self.tr("Pause (Space)") if is_on else self.tr("Play (Space)"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(38), self._theme.px(38))

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("text" if self.isEnabled() else "faint"))
        painter.drawEllipse(middle, px(17), px(17))
        if self.hasFocus() and self.property(KEYED):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 1.5))
            painter.drawEllipse(middle, px(18.2), px(18.2))
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("background"))
        if self._is_on:
            for x in (-px(4.5), px(1.5)):
                painter.drawRect(QRectF(middle.x() + x, middle.y() - px(5), px(3), px(10)))
        else:
            corners = ((-px(4), -px(6)), (px(6), 0), (-px(4), px(6)))
            points = [middle + QPointF(x, y) for x, y in corners]
            painter.drawPolygon(QPolygonF(points))


class Transport(QWidget):
    """Drives a player.

    Args of the constructor:
        theme: colours and measures.
        player: what is driven.

    Signals:
        changed: the speed or the skipping changed.
    """

    changed = Signal()

    def __init__(self, theme: Theme, player: Player) -> None:
        super().__init__()
        self._theme, self._player = theme, player
        self.button = PlayButton(theme)
        self.button.clicked.connect(player.toggle)
        self.time = QLabel(offset(0))
        self.time.setFont(theme.font(15, bold=True, tabular=True))
        self.speed = QPushButton()
        self.speed.setProperty("class", "mini")
        self.speed.setAccessibleName(self.tr("Speed"))
        self.skip = QPushButton(self.tr("skip silence"))
        self.skip.setProperty("class", "mini")
        self.skip.setCheckable(True)
        self.skip.toggled.connect(self._on_skip)
        self._menu = QMenu(self)
        group = QActionGroup(self._menu)
        for speed in SPEEDS:
            action = self._menu.addAction(self._words(speed))
            action.setCheckable(True)
            action.setData(speed)
            group.addAction(action)
            action.triggered.connect(lambda _=False, s=speed: self.set_speed(s))
        self.speed.clicked.connect(self._choose_speed)
        top = QHBoxLayout()
        top.setSpacing(theme.px(10))
        top.addWidget(self.button)
        top.addWidget(self.time)
        top.addStretch()
        below = QHBoxLayout()
        below.setSpacing(theme.px(2))
        for widget in (self.speed, self.skip):
            widget.setCursor(Qt.CursorShape.PointingHandCursor)
            below.addWidget(widget)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(top)
        column.addLayout(below)
        column.addStretch()
        self.setFixedWidth(theme.px(152))
        player.playing.connect(self.button.set_on)
        player.moved.connect(lambda at_ms: self.time.setText(offset(at_ms)))
        theme.changed.connect(self._style)
        self._style()
        self._show_speed()

    def set_speed(self, speed: float) -> None:
        """Choose one of `SPEEDS`."""
        self._player.set_speed(speed)
        self._show_speed()
        self.changed.emit()

    def step_speed(self, step: int) -> None:
        """The next faster (1) or slower (-1) one."""
        place = SPEEDS.index(self._player.speed) + step
        self.set_speed(SPEEDS[max(0, min(len(SPEEDS) - 1, place))])

    def _choose_speed(self) -> None:
        for action in self._menu.actions():
            action.setChecked(action.data() == self._player.speed)
        self._menu.popup(self.speed.mapToGlobal(self.speed.rect().topLeft()))

    def _show_speed(self) -> None:
        self.speed.setText(self._words(self._player.speed))
        self.speed.setAccessibleDescription(self.speed.text())

    def _words(self, speed: float) -> str:
        return own_way(f"{self.locale().toString(speed, 'g', 3)}×")

    def _on_skip(self, is_on: bool) -> None:
        self._player.set_skips(is_on)
        self.skip.setText(self.tr("✓ skip silence") if is_on else self.tr("skip silence"))
        self.changed.emit()

    def _style(self) -> None:
        t, px = self._theme.tokens, self._theme.px
        self.time.setFont(self._theme.font(15, bold=True, tabular=True))
        self.setFixedWidth(px(152))
        self.setStyleSheet(
            f'QPushButton[class="mini"] {{ background: transparent; border: 1px solid transparent;'
            f" border-radius: {px(4)}px; padding: {px(1)}px {px(3)}px; font-size: {px(11.5)}px;"
            f" color: {t.soft}; }}"
            f' QPushButton[class="mini"]:hover {{ color: {t.text}; }}'
            f' QPushButton[class="mini"]:checked {{ color: {t.accent}; }}'
            f' QPushButton[class="mini"][keyed="true"]:focus {{ border-color: {t.accent}; }}'
        )
