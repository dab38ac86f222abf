"""A small strip above other windows while something is recorded, and the tray's icon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSystemTrayIcon, QWidget

from app.gui import dates
from app.gui.reading import mirror
from app.gui.record.meter import LevelMeter

if TYPE_CHECKING:
    from app.gui.record.controller import Recording
    from app.gui.theme import Theme
    from pipeline.domain.capture import Levels


class RecordStrip(QWidget):
    """Time, level, bookmark, pause, stop; it can be dragged.

    Signals:
        opened: the window is wanted.
    """

    opened = Signal()

    def __init__(self, recording: Recording, theme: Theme, app: QGuiApplication) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(self.tr("Earshot records"))
        self._recording = recording
        self._grip = QPoint()
        dot = QLabel("●")
        dot.setStyleSheet(f"color: {theme.tokens.record}")
        self.time = QLabel("0:00")
        self.time.setFont(theme.font(13, bold=True, tabular=True))
        self.meter = LevelMeter(theme, self.tr("Level"))
        self.meter.setFixedWidth(theme.px(80))
        mark = QPushButton(self.tr("Bookmark"))
        mark.clicked.connect(recording.bookmark)
        self.pause = QPushButton(self.tr("Pause"))
        self.pause.clicked.connect(recording.pause)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(recording.stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(14), theme.px(8), theme.px(8), theme.px(8))
        layout.setSpacing(theme.px(10))
        for widget in (dot, self.time, self.meter, mark, self.pause, self.stop):
            layout.addWidget(widget)
        recording.levels.connect(self._on_levels)
        recording.changed.connect(self.follow)
        app.applicationStateChanged.connect(self.follow)
        mirror(self)

    def follow(self) -> None:
        """Show while something is recorded and other windows are in front."""
        is_away = QGuiApplication.applicationState() != Qt.ApplicationState.ApplicationActive
        self.setVisible(self._recording.is_active and is_away)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.move(event.globalPosition().toPoint() - self._grip)

    def mouseDoubleClickEvent(self, _: QMouseEvent) -> None:
        self.opened.emit()

    def _on_levels(self, levels: Levels) -> None:
        if self.isVisible():
            self.time.setText(dates.offset(levels.at_ms))
            self.pause.setText(self.tr("Go on") if levels.is_paused else self.tr("Pause"))
            self.meter.show_level(max((t.peak_db for t in levels.tracks), default=None))


class Tray(QObject):
    """The icon in the system's tray, where there is one.

    Signals:
        opened: the window is wanted.
        record_wished: Record was chosen.
        quit_wished: Quit was chosen.
    """

    opened = Signal()
    record_wished = Signal()
    quit_wished = Signal()

    def __init__(self, recording: Recording, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._recording = recording
        self._icons = {
            on: _icon(theme.tokens.record if on else theme.tokens.accent) for on in (0, 1)
        }
        self._menu = QMenu()
        self._menu.addAction(self.tr("Open Earshot"), self.opened.emit)
        self.record = QAction(self.tr("Record"), self._menu)
        self.record.triggered.connect(self._on_record)
        self._menu.addAction(self.record)
        self.pause = QAction(self._menu)
        self.pause.triggered.connect(recording.pause)
        self._menu.addAction(self.pause)
        self._menu.aboutToShow.connect(self._follow)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Quit"), self.quit_wished.emit)
        self.icon = QSystemTrayIcon(self._icons[0], self)
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(lambda _: self.opened.emit())
        recording.changed.connect(self._follow)
        self._follow()
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.icon.show()

    @property
    def is_there(self) -> bool:
        """Whether the system shows it."""
        return self.icon.isVisible()

    def say(self, text: str) -> None:
        """Tell something beside the icon."""
        if self.is_there:
            self.icon.showMessage("Earshot", text, self.icon.icon())

    def _on_record(self) -> None:
        if self._recording.is_active:
            self._recording.stop()
        else:
            self.record_wished.emit()

    def _follow(self) -> None:
        is_on = self._recording.is_active
        self.icon.setIcon(self._icons[int(is_on)])
        is_paused = is_on and self._recording.is_paused
        tip = self.tr("Earshot, nothing is recorded")
        if is_on:
            tip = self.tr("Earshot pauses") if is_paused else self.tr("Earshot records")
        self.icon.setToolTip(tip)
        self.pause.setVisible(is_on)
        self.pause.setText(self.tr("Go on") if is_paused else self.tr("Pause"))
        self.record.setText(self.tr("Stop recording") if is_on else self.tr("Record"))


def _icon(color: str) -> QIcon:
    pixmap = QPixmap(64, 64)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawEllipse(8, 8, 48, 48)
    painter.end()
    return QIcon(pixmap)
