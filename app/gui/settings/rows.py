"""Rows of the settings: a name, a control, a reason where it is locked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.gui.icons import icon

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from app.settings_edit import Value

translate = QCoreApplication.translate

Place = tuple[str, str]
"""A setting: (section, key), as in the settings file."""

Locks = Mapping[Place, str]
"""Settings that can't be changed here, and why."""


_W = TypeVar("_W", bound=QWidget)

_NARROW = 520
"""Pixels; below it, a name stands above its control."""


class LockNote(QWidget):
    """A padlock, and why something can't be changed here."""

    def __init__(self, theme: Theme, reason: str) -> None:
        super().__init__()
        sign = QLabel()
        side = theme.px(14)
        sign.setPixmap(icon("lock", theme.tokens.soft).pixmap(side, side))
        words = QLabel(reason)
        words.setProperty("class", "small")
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setAccessibleName(translate("settings", "Locked. %1").replace("%1", reason))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, theme.px(4))
        row.setSpacing(theme.px(6))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)


class Section(QWidget):
    """Settings under one heading.

    Args of the constructor:
        theme: colours and measures.
        title: the heading.
        change: takes a place and its new value.
        locks: what can't be changed here, and why.
    """

    def __init__(
        self, theme: Theme, title: str, change: Callable[[Place, Value], None], locks: Locks
    ) -> None:
        super().__init__()
        self._theme, self._change, self._locks = theme, change, locks
        heading = QLabel(title)
        heading.setProperty("class", "section")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(24))
        self._rows: list[tuple[QLabel, QWidget, QWidget | None]] = []
        self._is_narrow: bool | None = None
        self._grid.setVerticalSpacing(theme.px(12))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, theme.px(28))
        self.column.setSpacing(theme.px(14))
        self.column.addWidget(heading)
        self.column.addLayout(self._grid)

    def choice(
        self, place: Place, name: str, options: Sequence[tuple[str, Value]], present: Value
    ) -> QComboBox:
        """One of several: (words, value) each."""
        box = QComboBox()
        for words, value in options:
            box.addItem(words, value)
        found = next((n for n, (_, value) in enumerate(options) if value == present), -1)
        if found < 0:
            box.addItem(str(present), present)
            found = box.count() - 1
        box.setCurrentIndex(found)
        box.activated.connect(lambda n: self._change(place, box.itemData(n)))
        return self._row(place, name, box)

    def flag(self, place: Place, words: str, present: bool) -> QCheckBox:
        """On or off."""
        box = QCheckBox(words)
        box.setChecked(present)
        box.clicked.connect(lambda on: self._change(place, bool(on)))
        return self._row(place, "", box)

    def text(self, place: Place, name: str, present: str, hint: str = "") -> QLineEdit:
        """A line; an empty one takes the default."""
        field = QLineEdit(present)
        field.setPlaceholderText(hint)
        field.editingFinished.connect(
            lambda: field.isModified() and self._change(place, field.text().strip() or None)
        )
        return self._row(place, name, field)

    def words(self, text: str) -> QLabel:
        """A sentence."""
        label = QLabel(text)
        label.setWordWrap(True)
        label.setProperty("class", "soft")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(label)
        return label

    def row(self, name: str, widget: QWidget) -> None:
        """Anything else beside a name."""
        self._row(("", ""), name, widget)

    def _row(self, place: Place, name: str, widget: _W) -> _W:
        label = QLabel(name)
        label.setWordWrap(True)
        label.setBuddy(widget)
        widget.setAccessibleName(name or getattr(widget, "text", lambda: "")())
        reason = self._locks.get(place)
        said: QWidget | None = None
        if reason:
            widget.setEnabled(False)
            widget.setAccessibleDescription(reason)
            said = LockNote(self._theme, reason)
        self._rows.append((label, widget, said))
        self._is_narrow = None
        self._arrange()
        return widget

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """A name stands before its control, or above it where there is no room."""
        is_narrow = self.width() < self._theme.px(_NARROW)
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        grid = self._grid
        while grid.takeAt(0) is not None:
            pass
        grid.setColumnMinimumWidth(0, 0 if is_narrow else self._theme.px(220))
        grid.setColumnStretch(0, 1 if is_narrow else 0)
        grid.setColumnStretch(1, 0 if is_narrow else 1)
        line = 0
        for label, widget, said in self._rows:
            grid.addWidget(label, line, 0)
            label.setVisible(bool(label.text()) or not is_narrow)
            line += 1 if is_narrow else 0
            grid.addWidget(widget, line, 0 if is_narrow else 1)
            line += 1
            if said is not None:
                grid.addWidget(said, line, 0 if is_narrow else 1)
                line += 1
