"""Lines over the list of meetings: what is being recorded, and what can be done to several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.gui import dates

if TYPE_CHECKING:
    from app.gui.theme import Theme


class RecordingBar(QWidget):
    """Says that a meeting is being recorded, which stands in the list when it has ended.

    Signals:
        opened: its page is wanted.
    """

    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title, self._second = "", -1
        dot = QLabel("●")
        dot.setStyleSheet(f"color: {theme.tokens.record}")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(self.tr("Show it"))
        self.button.clicked.connect(self.opened)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        row.setSpacing(theme.px(8))
        row.addWidget(dot)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.hide()

    def show_recording(self, title: str, at_ms: int, *, is_paused: bool) -> None:
        """Tell what is recorded, and for how long; an empty title: nothing is."""
        if (title, at_ms // 1000) == (self._title, self._second):
            return
        self._title, self._second = title, at_ms // 1000
        words = self.tr("Paused: %1, %2") if is_paused else self.tr("Recording: %1, %2")
        self.words.setText(words.replace("%2", dates.offset(at_ms)).replace("%1", title))
        self.button.setAccessibleName(f"{self.button.text()}: {title}")
        self.setVisible(bool(title))


class SelectionBar(QWidget):
    """What can be done to several meetings at once; there is none for one, which has a menu.

    Signals:
        tags_wished, deletion_wished, dropped: a button was pressed; the last: choose none.
    """

    tags_wished = Signal()
    deletion_wished = Signal()
    dropped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = QLabel()
        self.tags = QPushButton(self.tr("Tags…"))
        self.tags.clicked.connect(self.tags_wished)
        self.export = QPushButton(self.tr("Export"))
        self.delete = QPushButton(self.tr("Delete…"))
        self.delete.clicked.connect(self.deletion_wished)
        none = QPushButton(self.tr("Choose none"))
        none.clicked.connect(self.dropped)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        row.setSpacing(theme.px(8))
        row.addWidget(self.words)
        for button in (self.tags, self.export, self.delete, none):
            button.setProperty("class", "filter")
            button.setFixedHeight(theme.px(26))
            row.addWidget(button)
        row.addStretch()
        self.hide()

    def show_count(self, count: int) -> None:
        """Tell how many are chosen."""
        self.words.setText(self.tr("%n meeting(s) chosen", None, count))
        self.setVisible(count > 1)
