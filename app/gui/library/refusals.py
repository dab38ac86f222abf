"""The list of files that can't be used, each with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.gui.reading import mirror, plain
from app.gui.told import in_full

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from app.service.process import FileRefused


class Refusals(QDialog):
    """Names each file, says why, and what to do.

    Args of the constructor:
        refused: the files.
        theme: colours and measures.
    """

    def __init__(
        self, refused: Sequence[FileRefused], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Files that can't be used"))
        said = QLabel(self.tr("%n file(s) can't be used. The others are in.", None, len(refused)))
        said.setProperty("class", "lead")
        said.setWordWrap(True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setSpacing(theme.px(4))
        self.list.setAccessibleName(self.windowTitle())
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for one in refused:
            error = one.error
            item = QListWidgetItem(f"{one.source.name}\n{in_full(error)}")
            item.setToolTip(str(one.source))
            self.list.addItem(item)
        buttons = QDialogButtonBox()
        self.copy = buttons.addButton(
            self.tr("Copy the list"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copy.clicked.connect(self._copy)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        self._text = "\n".join(f"{one.source}: {plain(in_full(one.error))}" for one in refused)
        layout = QVBoxLayout(self)
        margin = theme.px(24)
        layout.setContentsMargins(margin, margin, margin, theme.px(20))
        layout.setSpacing(theme.px(12))
        for widget in (said, self.list, buttons):
            layout.addWidget(widget)
        self.resize(QSize(theme.px(640), theme.px(480)))
        mirror(self)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
