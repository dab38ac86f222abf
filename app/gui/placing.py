"""Where a window stands on the screens: where it was last, and always in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.gui.theme import Theme

GEOMETRY = "window/geometry"
"""Under this name it is kept between runs."""


def place(window: QWidget, theme: Theme, kept: object) -> None:
    """Put a window where it was last; what no screen holds any more comes into sight."""
    area = QGuiApplication.primaryScreen().availableGeometry().size()
    window.resize(QSize(theme.px(1280), theme.px(800)).boundedTo(area))
    if isinstance(kept, QByteArray):
        window.restoreGeometry(kept)
    screens = QGuiApplication.screens()
    middle = window.frameGeometry().center()
    there = next((s for s in screens if s.availableGeometry().contains(middle)), None)
    room = (there or QGuiApplication.primaryScreen()).availableGeometry()
    is_too_large = window.width() > room.width() or window.height() > room.height()
    if there is None or is_too_large:
        window.resize(window.size().boundedTo(room.size()))
        window.move(room.center() - window.rect().center())
