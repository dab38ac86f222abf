"""A list that knows whether it is used by keys, so that one must see where these go."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QWidget

_BY_KEYS = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}


class KeyedList(QListView):
    """Whoever paints its rows marks the present one while it is keyed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_keyed = False

    @property
    def is_keyed(self) -> bool:
        """Whether keys were used last."""
        return self._is_keyed

    def set_keyed(self, is_keyed: bool) -> None:
        """Note by what it is used."""
        if self._is_keyed != is_keyed:
            self._is_keyed = is_keyed
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in _BY_KEYS:
            self.set_keyed(True)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.set_keyed(True)
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.set_keyed(False)
        super().mousePressEvent(event)
