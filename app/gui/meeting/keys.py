"""The keys of the page of a meeting."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.gui.meeting.page import MeetingPage

JUMP_MS = 5000


def add_keys(page: MeetingPage) -> None:
    """Give the page its keys; those that buttons use themselves only where no button is."""
    toggle = page.player.toggle
    tr = page.tr
    here = (page, page.view)
    _add(tr("Play or pause"), toggle, "Space", page, page.view, page.timeline)
    _add(tr("Back 5 seconds"), lambda: page.jump(-JUMP_MS), "Left", *here)
    _add(tr("On 5 seconds"), lambda: page.jump(JUMP_MS), "Right", *here)
    _add(tr("Correct the words"), page.corrections.edit_current, "F2", page.view)
    for keys, text, do in (
        ("Ctrl+Z", tr("Undo"), page.corrector.undo),
        ("Ctrl+Shift+Z", tr("Redo"), page.corrector.redo),
        ("K", tr("Play or pause"), toggle),
        ("J", tr("Back 5 seconds"), lambda: page.jump(-JUMP_MS)),
        ("L", tr("On 5 seconds"), lambda: page.jump(JUMP_MS)),
        (">", tr("Faster"), lambda: page.transport.step_speed(1)),
        ("<", tr("Slower"), lambda: page.transport.step_speed(-1)),
        ("Alt+Left", tr("Back"), page.leave),
        ("Esc", tr("Back"), page.step_back),
    ):
        _add(text, do, keys, page, is_everywhere=True)


def _add(
    text: str, do: Callable[[], None], keys: str, *where: QWidget, is_everywhere: bool = False
) -> None:
    for widget in where:
        action = QAction(text, widget)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
            if is_everywhere
            else Qt.ShortcutContext.WidgetShortcut
        )
        action.triggered.connect(do)
        widget.addAction(action)
