"""The tags of what is selected in the list of meetings: ticked, unticked, or a new one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.gui.buttons import yes_and_no
from app.gui.reading import mirror

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from app.service.tagging import TagUse


class Tagging(QDialog):
    """Which tags the meetings bear.

    A tag that only some of them bear is ticked in part, and stays so unless somebody touches it.

    Args of the constructor:
        uses: every known tag, with how many of the meetings bear it.
        count: of the meetings.
        theme: colours and measures.
    """

    def __init__(
        self, uses: Sequence[TagUse], count: int, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tags"))
        said = QLabel(self.tr("Tags of %n meeting(s)", None, count))
        said.setProperty("class", "lead")
        said.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self._before: dict[str, Qt.CheckState] = {}
        for use in uses:
            self._add(use, count)
        self.list.setVisible(bool(uses))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("New tags, separated by commas"))
        self.field.setAccessibleName(self.field.placeholderText())
        buttons, self.keep = yes_and_no(
            self.tr("Save"), self.tr("Cancel"), self.accept, self.reject
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(24),) * 4)
        layout.setSpacing(theme.px(16))
        for widget in (said, self.list, self.field, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(theme.px(360))
        self.field.setFocus()
        mirror(self)

    @property
    def added(self) -> tuple[str, ...]:
        """Tags that all of the meetings shall bear."""
        typed = [part.strip() for part in re.split("[,،、，]", self.field.text())]
        ticked = self._turned_to(Qt.CheckState.Checked)
        return tuple(dict.fromkeys((*ticked, *(tag for tag in typed if tag))))

    @property
    def removed(self) -> tuple[str, ...]:
        """Tags that none of them shall bear any more."""
        gone = self._turned_to(Qt.CheckState.Unchecked)
        return tuple(tag for tag in gone if tag not in self.added)

    def _add(self, use: TagUse, count: int) -> None:
        item = QListWidgetItem(use.tag)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        state = Qt.CheckState.Checked if use.meetings == count else Qt.CheckState.PartiallyChecked
        item.setCheckState(state if use.meetings else Qt.CheckState.Unchecked)
        self._before[use.tag] = item.checkState()
        self.list.addItem(item)

    def _turned_to(self, state: Qt.CheckState) -> list[str]:
        items = (self.list.item(row) for row in range(self.list.count()))
        return [
            item.text()
            for item in items
            if item.checkState() is state and self._before[item.text()] is not state
        ]
