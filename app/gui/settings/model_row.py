"""A row of the list of models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.gui.reading import leading, listed
from app.gui.told import told

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from app.service.models import ModelLine

_STATE = 80


class ModelRow(QFrame):
    """A model's passport in two lines.

    Signals:
        installed, looked_at: carry its name.
        used: carries its role and name.
    """

    installed = Signal(str)
    looked_at = Signal(str)
    used = Signal(object, str)

    def __init__(self, line: ModelLine, theme: Theme, *, is_locked: bool = False) -> None:
        super().__init__()
        title = QLabel(line.title)
        title.setFont(theme.font(13, bold=True))
        title.setWordWrap(True)
        title.setAlignment(leading())
        size = self.locale().formattedDataSize(line.size, 1) if line.size else ""
        known = self.tr("all languages") if "*" in line.languages else listed(line.languages)
        facts = listed((line.name, size, line.licence, known), " · ")
        about = QLabel(
            "\n".join(part for part in (facts, told(line.missing or line.purpose)) if part)
        )
        about.setProperty("class", "soft")
        about.setWordWrap(True)
        about.setAlignment(leading())
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(title)
        words.addWidget(about)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        row.setSpacing(theme.px(8))
        row.addLayout(words, 1)
        row.addSpacing(theme.px(16))
        quiet = QHBoxLayout()
        quiet.setContentsMargins(0, theme.px(3), 0, 0)  # its words stand beside those of a button
        row.addLayout(quiet)
        self.passport = self._button(quiet, self.tr("Passport…"), line)
        self.passport.setProperty("class", "quiet")
        self.passport.clicked.connect(lambda: self.looked_at.emit(line.name))
        state = QWidget()  # as wide in every row, so that what stands before it is in one line
        state.setMinimumWidth(theme.px(_STATE))
        end = QHBoxLayout(state)
        end.setContentsMargins(0, 0, 0, 0)
        end.addStretch()
        row.addWidget(state, 0, Qt.AlignmentFlag.AlignTop)
        if line.is_chosen and line.state == "installed":
            chosen = QLabel(self.tr("In use"))
            chosen.setStyleSheet(f"color: {theme.tokens.accent}")
            chosen.setContentsMargins(0, theme.px(8), 0, 0)
            end.addWidget(chosen, 0, Qt.AlignmentFlag.AlignTop)
        elif line.state == "installed" and not is_locked:
            self._button(end, self.tr("Use"), line).clicked.connect(
                lambda: self.used.emit(line.role, line.name)
            )
        elif line.state != "installed" and not line.missing:
            words_ = self.tr("Repair") if line.state == "damaged" else self.tr("Install")
            self._button(end, words_, line).clicked.connect(lambda: self.installed.emit(line.name))

    def _button(self, layout: QHBoxLayout, words: str, line: ModelLine) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(f"{words}: {line.title}")
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button
