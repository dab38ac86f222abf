"""A line over the transcript in which one types what to look for in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

if TYPE_CHECKING:
    from app.gui.meeting.page import MeetingPage
    from app.gui.theme import Theme


class FindBar(QWidget):
    """Looks for words.

    Signals:
        changed: carries what is looked for; empty when it is closed.
        stepped: 1 to the next place, -1 to the one before.
        closed: the bar is gone.
    """

    changed = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this meeting"))
        self.field.setAccessibleName(self.tr("Find in this meeting"))
        self.field.textChanged.connect(self.changed)
        self.field.returnPressed.connect(lambda: self.stepped.emit(1))
        self.missing = QLabel(self.tr("Not said here"))
        self.missing.setProperty("class", "soft")
        self.missing.hide()
        close = QPushButton(self.tr("Done"))
        close.setProperty("class", "quiet")
        close.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(40), 0, theme.px(24), theme.px(12))
        row.addWidget(self.field, 1)
        row.addWidget(self.missing)
        row.addWidget(close)
        for keys, step in (("Down", 1), ("Up", -1), ("Shift+Return", -1)):
            action = QAction(self.field)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, s=step: self.stepped.emit(s))
            self.field.addAction(action)
        self.hide()

    def open_bar(self) -> None:
        """Show it, ready to type."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_bar(self) -> None:
        """Hide it; nothing is marked any more."""
        if self.isHidden():
            return
        self.field.clear()
        self.hide()
        self.closed.emit()

    def set_missing(self, is_missing: bool) -> None:
        """Say that what is looked for was not said."""
        self.missing.setVisible(is_missing)


class Finding(QObject):
    """Looks for what is typed in the bar, and shows where it stands.

    Args of the constructor:
        page: whose words.
    """

    def __init__(self, page: MeetingPage) -> None:
        super().__init__(page)
        self._page = page
        page.finder.changed.connect(self._on_find)
        page.finder.stepped.connect(self._step)
        page.finder.closed.connect(page.view.setFocus)

    def _on_find(self, text: str) -> None:
        self._page.model.look_for(text)
        self._step(1, stays=True)

    def _step(self, step: int, *, stays: bool = False) -> None:
        page = self._page
        here = max(0, page.view.currentIndex().row())
        row = page.model.next_found(here - 1 if stays else here, step)
        page.finder.set_missing(bool(page.model.needle) and row < 0)
        if row >= 0:
            page.view.show_turn(row)
