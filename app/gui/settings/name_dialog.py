"""A dialog that asks for a name, and says in place why one can't be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.gui.buttons import yes_and_no
from app.gui.reading import mirror
from app.gui.told import told

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from pipeline.domain.errors import EarshotError


class NameDialog(QDialog):
    """Stays open until whoever uses it accepts the name.

    Args of the constructor:
        theme: colours and measures.
        title: what the name is for.
        hint: what a name may be made of.
        start: a name to begin with.

    Signals:
        chosen: carries the name; answer with `accept` or `refuse`.
    """

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, title: str, hint: str, start: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        said = QLabel(title)
        said.setProperty("class", "lead")
        said.setWordWrap(True)
        self.field = QLineEdit(start)
        self.field.setAccessibleName(self.tr("Name"))
        self.field.selectAll()
        self.words = QLabel(hint)
        self.words.setProperty("class", "small")
        self.words.setWordWrap(True)
        buttons, self.keep = yes_and_no(
            self.tr("Copy"),
            self.tr("Cancel"),
            lambda: self.chosen.emit(self.field.text().strip()),
            self.reject,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(24),) * 4)
        layout.setSpacing(theme.px(12))
        for widget in (said, self.field, self.words, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(theme.px(400))
        self.field.setFocus()
        mirror(self)

    def refuse(self, error: EarshotError) -> None:
        """Say why not, and let another name be typed."""
        self.words.setText(told(error.told))
        self.words.setProperty("class", "error")
        self.words.style().polish(self.words)
        self.field.setFocus()
        self.field.selectAll()
