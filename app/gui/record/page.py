"""The page on which one records: first what, then how it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.gui.centring import Centring
from app.gui.record.progress import RecordProgress
from app.gui.record.setup import RecordSetup

if TYPE_CHECKING:
    from app.gui.desks import Desks
    from app.gui.record.controller import Recording
    from app.gui.theme import Theme


_ASKING, _FOLLOWING = 720, 860
"""Pixels that what is asked, and what is followed, takes up at most."""


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
        self.setup.wished.connect(recording.start)
        self.setup.failed.connect(self.failed)
        self.progress = RecordProgress(recording, theme)
        self.stack = QStackedWidget()
        head = QVBoxLayout()
        head.addWidget(self.title)
        for part, widest in ((self.setup, _ASKING), (self.progress, _FOLLOWING)):
            area = QScrollArea()  # large text on a small screen
            area.setWidgetResizable(True)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            part.setMaximumWidth(theme.px(widest))
            area.setWidget(part)
            self.stack.addWidget(area)
        Centring(self.stack, theme, _ASKING).add(head)  # what is recorded has a title of its own
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(40), theme.px(24), theme.px(40), theme.px(24))
        layout.setSpacing(theme.px(20))
        layout.addLayout(head)
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
        self.title.setVisible(not is_busy)
        if was_busy and not is_busy and self.isVisible():
            self.setup.title.clear()
            self.setup.consent.setChecked(False)
            self.setup.begin()
