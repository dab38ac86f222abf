"""The keys of the page of a meeting."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.gui.meeting.page import MeetingPage

translate = QCoreApplication.translate


JUMP_MS = 5000


def add_keys(page: MeetingPage) -> None:
    """Give the page its keys; those that buttons use themselves only where no button is."""
    toggle = page.player.toggle
    here = (page, page.view)
    _add(translate("meeting", "Play or pause"), toggle, "Space", page, page.view, page.timeline)
    _add(translate("meeting", "Back 5 seconds"), lambda: page.jump(-JUMP_MS), "Left", *here)
    _add(translate("meeting", "On 5 seconds"), lambda: page.jump(JUMP_MS), "Right", *here)
    _add(translate("meeting", "Correct the words"), page.corrections.edit_current, "F2", page.view)
    for keys, text, do in (
        ("Ctrl+Z", translate("meeting", "Undo"), page.corrector.undo),
        ("Ctrl+Shift+Z", translate("meeting", "Redo"), page.corrector.redo),
        ("K", translate("meeting", "Play or pause"), toggle),
        ("J", translate("meeting", "Back 5 seconds"), lambda: page.jump(-JUMP_MS)),
        ("L", translate("meeting", "On 5 seconds"), lambda: page.jump(JUMP_MS)),
        (">", translate("meeting", "Faster"), lambda: page.transport.step_speed(1)),
        ("<", translate("meeting", "Slower"), lambda: page.transport.step_speed(-1)),
        ("Alt+Left", translate("meeting", "Back"), page.leave),
        ("Esc", translate("meeting", "Back"), page.step_back),
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
