"""Weights that the catalogue doesn't know: what they are called, and what they are for."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.gui.buttons import yes_and_no
from app.gui.reading import mirror
from app.gui.settings.roles import role_names
from pipeline.domain.work import Role

if TYPE_CHECKING:
    from app.gui.theme import Theme


class ImportDialog(QDialog):
    """Asked where weights weren't recognised by their bytes.

    Args of the constructor:
        path: of the weights.
        theme: colours and measures.

    Signals:
        chosen: carries the name and the role.
    """

    chosen = Signal(str, object)

    def __init__(self, path: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A model that Earshot doesn't know"))
        title = QLabel(self.windowTitle())
        title.setProperty("class", "lead")
        words = self.tr(
            "By its bytes, “%1” is no model of the catalogue. It can be taken as it is: its"
            " bytes are noted now, and any later change is noticed."
        )
        said = QLabel(words.replace("%1", path.name))
        said.setProperty("class", "small")
        for label in (title, said):
            label.setWordWrap(True)
        self.field = QLineEdit(suggested(path.name))
        self.field.setAccessibleName(self.tr("Name"))
        self.role = QComboBox()
        self.role.setAccessibleName(self.tr("Used for"))
        for role, name in role_names().items():
            self.role.addItem(name, role)
        if path.suffix.lower() == ".gguf":
            self.role.setCurrentIndex(self.role.findData(Role.LANGUAGE_MODEL))
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(20))
        form.setVerticalSpacing(theme.px(12))
        form.addRow(self.tr("Name"), self.field)
        form.addRow(self.tr("Used for"), self.role)
        buttons, self.take = yes_and_no(
            self.tr("Import"), self.tr("Cancel"), self._choose, self.reject
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(24),) * 4)
        layout.setSpacing(theme.px(14))
        layout.addWidget(title)
        layout.addWidget(said)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.setMinimumWidth(theme.px(460))
        self.field.setFocus()
        mirror(self)

    def _choose(self) -> None:
        self.accept()
        self.chosen.emit(self.field.text().strip(), Role(self.role.currentData()))


def suggested(name: str) -> str:
    """A name for a model, made from that of its file or folder."""
    stem = re.sub(r"\.(gguf|zip|bin)\Z", "", name.lower())
    return re.sub(r"[^a-z0-9._+-]+", "-", stem).strip("-._+")
