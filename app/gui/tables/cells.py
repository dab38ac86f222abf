"""Paints the cells of a table: each text is read its own way."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.gui.reading import own_way


class CellDelegate(QStyledItemDelegate):
    """A sentence in English keeps its full stop at its end in a window that is in Arabic."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = own_way(option.text)  # type: ignore[attr-defined]
