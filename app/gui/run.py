"""Open the window, and end with it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from app.gui.asker import WindowAsker
from app.gui.desks import Desks
from app.gui.language import SYSTEM, speak
from app.gui.reading import mirror
from app.gui.ringing import Ringing
from app.gui.theme import Mode, Theme
from app.gui.tidy import Tidy
from app.gui.window import MainWindow

if TYPE_CHECKING:
    from app.service.earshot import Earshot
    from app.settings import Home

OpenEarshot = Callable[[WindowAsker], "Earshot"]
"""Opens the service with somebody who can be asked for the passphrase."""


_SWITCH_S = 0.001
"""A desk that computes lets the window's thread go on after so long; Python's own is 5 ms, and one
painting takes many turns."""


def run(
    home: Home,
    open_earshot: OpenEarshot,
    arguments: list[str],
    refused: Callable[[], int],
) -> int:
    """Show the window until it is closed; returns the exit status.

    Args:
        home: where things lie.
        open_earshot: opens the service.
        arguments: for Qt.
        refused: tells how many attempts to connect were refused.
    """
    app = QApplication(arguments)
    app.setApplicationName("earshot")
    app.setApplicationDisplayName("Earshot")
    app.setDesktopFileName("earshot")
    window, close = build(app, home, open_earshot, refused)
    window.show()
    tidy = Tidy(app)
    try:
        return app.exec()
    finally:
        close()
        tidy.stop()


def build(
    app: QApplication,
    home: Home,
    open_earshot: OpenEarshot,
    refused: Callable[[], int] = lambda: 0,
) -> tuple[MainWindow, Callable[[], None]]:
    """Put the window together; returns it, and what ends its threads."""
    sys.setswitchinterval(_SWITCH_S)
    state = QSettings(str(home.folder / "window.ini"), QSettings.Format.IniFormat)
    # before anything is built: words are taken as widgets are made
    speak(app, str(state.value("window/language", SYSTEM)))
    theme = Theme(app, *_look(state))
    asker = WindowAsker()
    desks = Desks(lambda: open_earshot(asker), home.logs)
    window = MainWindow(desks, theme, state, refused)
    mirror(window)
    Ringing(app, window)
    asker.setParent(window)
    asker.told.connect(window.notice.say)
    window.library.unlock_wished.connect(asker.unlock)
    asker.unlocking.connect(lambda _: window.library.be_asked())

    def close() -> None:
        asker.close()
        desks.close()

    return window, close


def _look(state: QSettings) -> tuple[Mode, float]:
    """The appearance that was chosen; what can't be read means the system's."""
    mode, scale = str(state.value("window/mode", "")), str(state.value("window/scale", "100"))
    known = {m.value: m for m in Mode}
    return known.get(mode, Mode.SYSTEM), int(scale) / 100 if scale.isdecimal() else 1.0
