"""Tab goes on in reading order where controls are made after those that follow them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_after(first: QWidget, *parts: QWidget) -> None:
    """Have Tab lead from a control into parts of a page, one after another.

    Args:
        first: stands before them.
        parts: what takes the focus in them follows, in the order in which it was made; nothing
            happens before all are in one window.
    """
    here = first
    for part in parts:
        for widget in (part, *part.findChildren(QWidget)):
            takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes_focus and widget.focusProxy() is None and widget.window() is here.window():
                QWidget.setTabOrder(here, widget)
                here = widget
