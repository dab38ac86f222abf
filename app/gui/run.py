"""Open the window, and end with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from app.gui.asker import WindowAsker
from app.gui.desks import Desks
from app.gui.theme import Theme
from app.gui.window import MainWindow

if TYPE_CHECKING:
    from app.service.earshot import Earshot
    from app.settings import Home

OpenEarshot = Callable[[WindowAsker], "Earshot"]
"""Opens the service with somebody who can be asked for the passphrase."""


def run(home: Home, open_earshot: OpenEarshot, arguments: list[str]) -> int:
    """Show the window until it is closed; returns the exit status."""
    app = QApplication(arguments)
    app.setApplicationName("earshot")
    app.setApplicationDisplayName("Earshot")
    app.setDesktopFileName("earshot")
    window, close = build(app, home, open_earshot)
    window.show()
    try:
        return app.exec()
    finally:
        close()


def build(
    app: QApplication, home: Home, open_earshot: OpenEarshot
) -> tuple[MainWindow, Callable[[], None]]:
    """Put the window together; returns it, and what ends its threads."""
    state = QSettings(str(home.folder / "window.ini"), QSettings.Format.IniFormat)
    theme = Theme(app)
    asker = WindowAsker()
    desks = Desks(lambda: open_earshot(asker), home.logs)
    window = MainWindow(desks, theme, state)
    asker.setParent(window)
    asker.told.connect(window.notice.say)
    return window, desks.close
