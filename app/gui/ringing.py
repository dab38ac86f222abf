"""Whether keys or the mouse were used last: only for keys a button is ringed that has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QScrollArea, QWidget

KEYED = "keyed"
"""A property of what has the focus and is used by keys; the style sheet rings it."""

_RINGED = (QAbstractButton, QComboBox, QScrollArea)
"""Fields always show the focus: one has to see where letters go."""

_ADDED = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta}
"""Held while the mouse is used."""


class Ringing(QObject):
    """Watches what windows are given, and marks what has the focus.

    A window's own events are watched, before they reach its widgets: few, where those of all
    widgets would be thousands.

    Args of the constructor:
        app: whose windows.
        parent: as long as it lives.
        is_keyed: whether keys count as used already.
    """

    def __init__(self, app: QApplication, parent: QObject, *, is_keyed: bool = False) -> None:
        super().__init__(parent)
        self._app, self._is_keyed = app, is_keyed
        app.focusWindowChanged.connect(self._watch)
        app.focusChanged.connect(self._on_focus)
        self._watch(app.focusWindow())

    @property
    def is_keyed(self) -> bool:
        """Whether keys were used last."""
        return self._is_keyed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self._use(is_keyed=False)
        elif event.type() == QEvent.Type.KeyPress and _leads(event):
            self._use(is_keyed=True)
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _use(self, *, is_keyed: bool) -> None:
        if self._is_keyed != is_keyed:
            self._is_keyed = is_keyed
            _mark(self._app.focusWidget(), is_keyed=is_keyed)

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        _mark(now, is_keyed=self._is_keyed)


def _leads(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() not in _ADDED


def _mark(widget: QWidget | None, *, is_keyed: bool) -> None:
    if isinstance(widget, _RINGED) and bool(widget.property(KEYED)) != is_keyed:
        widget.setProperty(KEYED, is_keyed)
        widget.style().polish(widget)
        widget.update()
