"""What is shown in the list's place while there is no archive to list: why, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.gui.asker import LockedError
from app.gui.library.delegate import INSET
from app.gui.told import told

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from pipeline.domain.errors import EarshotError


class Trouble(QWidget):
    """It is being opened, it is locked, or it can't be opened.

    Signals:
        again: it should be tried once more; carries whether the passphrase is to be asked for.
    """

    again = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.error: EarshotError | None = None
        self.title = QLabel()
        self.title.setProperty("class", "title")
        self.words = QLabel()
        self.words.setProperty("class", "empty")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self.title, self.words):
            label.setWordWrap(True)
        self.button = QPushButton()
        self.button.setProperty("class", "primary")
        self.button.clicked.connect(lambda: self.again.emit(isinstance(self.error, LockedError)))
        buttons = QHBoxLayout()
        buttons.addWidget(self.button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(INSET), 0, theme.px(40), 0)
        layout.setSpacing(theme.px(16))
        layout.addWidget(self.title)
        layout.addWidget(self.words)
        layout.addLayout(buttons)
        layout.addStretch()

    def wait(self) -> None:
        """Say that it is being opened."""
        self.error = None
        self._say(
            self.tr("Opening your archive…"),
            self.tr(
                "This takes a moment when another Earshot writes to it or brings it up to date."
            ),
        )
        self.button.hide()

    def show_error(self, error: EarshotError) -> None:
        """Say why there is nothing to list."""
        self.error = error
        self._say(told(error.title), told(error.told))
        is_locked = isinstance(error, LockedError)
        self.button.setText(self.tr("Unlock…") if is_locked else self.tr("Try again"))
        self.button.show()

    def _say(self, title: str, words: str) -> None:
        self.title.setText(title)
        self.words.setText(words)
        self.setAccessibleName(f"{title}. {words}")
