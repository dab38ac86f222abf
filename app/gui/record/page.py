"""The page on which one records: first what, then how it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.gui.record.progress import RecordProgress
from app.gui.record.setup import RecordSetup

if TYPE_CHECKING:
    from app.gui.desks import Desks
    from app.gui.record.controller import Recording
    from app.gui.theme import Theme


class RecordPage(QWidget):
    """Asks, and then follows.

    Signals:
        failed: carries what went wrong.
    """

    failed = Signal(object)

    def __init__(self, desks: Desks, recording: Recording, theme: Theme) -> None:
        super().__init__()
        self._recording = recording
        self.title = QLabel(self.tr("Record"))
        self.title.setProperty("class", "title")
        self.setup = RecordSetup(desks.reading, desks.listening, theme)
        self.setup.setMaximumWidth(theme.px(720))
        self.setup.wished.connect(recording.start)
        self.setup.failed.connect(self.failed)
        self.progress = RecordProgress(recording, theme)
        self.progress.setMaximumWidth(theme.px(860))
        self.stack = QStackedWidget()
        for part in (self.setup, self.progress):
            area = QScrollArea()  # large text on a small screen
            area.setWidgetResizable(True)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(part)
            self.stack.addWidget(area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(40), theme.px(24), theme.px(40), theme.px(24))
        layout.setSpacing(theme.px(20))
        layout.addWidget(self.title)
        layout.addWidget(self.stack, 1)
        recording.changed.connect(self._turn)

    def focus(self) -> None:
        """Go where Enter begins, or to the note while something is recorded."""
        is_busy = self._recording.is_busy
        (self.progress.note if is_busy else self.setup.title).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._turn()
        if not self._recording.is_busy:
            self.setup.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.setup.rest()

    def _turn(self) -> None:
        is_busy = self._recording.is_busy
        was_busy = self.stack.currentIndex() == 1
        self.stack.setCurrentIndex(1 if is_busy else 0)
        self.title.setVisible(not is_busy)  # what is recorded has a title of its own
        if was_busy and not is_busy and self.isVisible():
            self.setup.title.clear()
            self.setup.consent.setChecked(False)
            self.setup.begin()
