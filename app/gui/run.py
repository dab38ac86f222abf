"""Open the window, and end with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from app.gui.desks import Desks
from app.gui.theme import Theme
from app.gui.window import MainWindow

if TYPE_CHECKING:
    from app.gui.bridge import OpenService
    from app.settings import Home


def run(home: Home, open_service: OpenService, arguments: list[str]) -> int:
    """Show the window until it is closed; returns the exit status."""
    app = QApplication(arguments)
    app.setApplicationName("earshot")
    app.setApplicationDisplayName("Earshot")
    window, close = build(app, home, open_service)
    window.show()
    try:
        return app.exec()
    finally:
        close()


def build(
    app: QApplication, home: Home, open_service: OpenService
) -> tuple[MainWindow, Callable[[], None]]:
    """Put the window together; returns it, and what ends its threads."""
    state = QSettings(str(home.folder / "window.ini"), QSettings.Format.IniFormat)
    theme = Theme(app)
    desks = Desks(open_service, home.logs)
    return MainWindow(desks, theme, state), desks.close
