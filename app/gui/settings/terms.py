"""Vocabulary: words and names to listen for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pipeline.domain.search import VocabularyTerm

if TYPE_CHECKING:
    from app.gui.bridge import Desk
    from app.gui.theme import Theme


class TermsView(QWidget):
    """The list, a field to add to it, Delete to take out of it.

    Signals:
        failed: carries what went wrong.
    """

    failed = Signal(object)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        words = QLabel(
            self.tr("Names and words that Earshot should listen for, as people spell them.")
        )
        words.setProperty("class", "soft")
        words.setWordWrap(True)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Add a word or a name, with Enter"))
        self.field.setAccessibleName(self.tr("Add a word or a name"))
        self.field.returnPressed.connect(self._add)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Vocabulary"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setMinimumHeight(theme.px(280))
        remove = QAction(self.list)
        remove.setShortcut(QKeySequence.StandardKey.Delete)
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self._remove)
        self.list.addAction(remove)
        self.button = QPushButton(self.tr("Remove what is selected"))
        self.button.clicked.connect(self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(12), theme.px(24), theme.px(24))
        layout.setSpacing(theme.px(12))
        for widget in (words, self.field, self.list):
            layout.addWidget(widget)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch()

    def refresh(self) -> None:
        """Ask what is there."""
        self._desk.ask(lambda e: e.list_terms(), self._fill, self.failed.emit, key="terms")

    def _fill(self, terms: Sequence[VocabularyTerm]) -> None:
        self.list.clear()
        for term in terms:
            item = QListWidgetItem(f"{term.text}  ({term.tag})" if term.tag else term.text)
            item.setData(Qt.ItemDataRole.UserRole, term)
            self.list.addItem(item)

    def _add(self) -> None:
        text = self.field.text().strip()
        if text:
            term = VocabularyTerm(text)

            def added(_: object) -> None:
                self.field.clear()
                self.refresh()

            self._desk.ask(lambda e: e.add_terms((term,)), added, self.failed.emit)

    def _remove(self) -> None:
        terms = [item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()]
        if terms:
            self._desk.ask(
                lambda e: e.remove_terms(terms), lambda _: self.refresh(), self.failed.emit
            )
