"""A chip that opens a short list with a field to narrow it: for meetings and people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from app.gui.theme import Theme

Offer = Callable[[str, Callable[[Sequence[tuple[object, str]]], None]], None]
"""Looks up what fits some letters, and hands over (value, words) pairs when they are there."""


class ChoicePopup(QFrame):
    """A field and a list below it.

    Args of the constructor:
        theme: colours and measures.
        offer: looks up what can be chosen.
        everything: the words of the first row, which chooses None.
        placeholder: of the field.

    Signals:
        chosen: carries the (value, words) pair; the value None for everything.
    """

    chosen = Signal(object, str)

    def __init__(
        self, theme: Theme, offer: Offer, everything: str, placeholder: str, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme, self._offer, self._everything = theme, offer, everything
        self.setProperty("class", "popup")
        self.field = QLineEdit()
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(placeholder)
        self.field.textChanged.connect(self._look_up)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(placeholder)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(self._choose)
        layout = QVBoxLayout(self)
        space = theme.px(8)
        layout.setContentsMargins(space, space, space, space)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self._style()
        theme.changed.connect(self._style)

    def open_below(self, widget: QWidget) -> None:
        """Show it below a chip, with the field empty."""
        self.field.clear()
        self._look_up("")
        self.resize(self._theme.px(320), self._theme.px(300))
        corner = widget.rect().bottomLeft()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner = widget.rect().bottomRight() - QPoint(self.width(), 0)
        self.move(widget.mapToGlobal(corner) + QPoint(0, self._theme.px(4)))
        self.show()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() != QEvent.Type.KeyPress:
                return False
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                row = min(self.list.count() - 1, max(0, self.list.currentRow() + step))
                self.list.setCurrentRow(row)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                for item in self.list.selectedItems():
                    self._choose(item)
                return True
        return super().eventFilter(watched, event)

    def _look_up(self, text: str) -> None:
        def show(found: Sequence[tuple[object, str]]) -> None:
            if text != self.field.text():
                return
            self.list.clear()
            rows = list(found) if text else [(None, self._everything), *found]
            for value, words in rows:
                item = QListWidgetItem(words)
                item.setData(Qt.ItemDataRole.UserRole, value)
                item.setToolTip(words)
                self.list.addItem(item)
            self.list.setCurrentRow(0)

        self._offer(text, show)

    def _choose(self, item: QListWidgetItem) -> None:
        self.hide()
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole), item.text())

    def _style(self) -> None:
        t, px = self._theme.tokens, self._theme.px
        self.setStyleSheet(
            f'QFrame[class="popup"] {{ background: {t.surface}; border: 1px solid {t.line};'
            f" border-radius: {px(8)}px; }}"
            f" QListWidget::item {{ padding: {px(6)}px {px(8)}px; border-radius: {px(4)}px; }}"
            f" QListWidget::item:selected {{ background: {t.accent_ground}; color: {t.text}; }}"
            f" QListWidget::item:hover {{ background: {t.side}; }}"
        )
