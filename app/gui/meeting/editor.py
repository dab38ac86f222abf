"""A field over a turn in which its words are corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from app.gui.theme import Theme


class TurnEditor(QPlainTextEdit):
    """Enter keeps, Escape leaves as it was, Ctrl+Space hears the turn.

    Signals:
        kept: the words are to be kept.
        dropped: they are not.
        hear_wished: play the turn.
    """

    kept = Signal()
    dropped = Signal()
    hear_wished = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(theme.font(15))
        self.setAccessibleName(self.tr("Words of this turn"))
        self.setToolTip(self.tr("Enter keeps, Escape leaves it as it was, Ctrl+Space plays it"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._is_over = False

    def event(self, event: QEvent) -> bool:
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()  # it leaves the field, not the page
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._end(is_kept=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._end(is_kept=False)
        elif event.key() == Qt.Key.Key_Space and has_control:
            self.hear_wished.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        }:
            self._end(is_kept=True)

    def _end(self, *, is_kept: bool) -> None:
        if not self._is_over:
            self._is_over = True
            (self.kept if is_kept else self.dropped).emit()
