"""Going about the window: its pages, and what a hand does on them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget

from app.gui.library.model import Role as LibraryRole
from app.gui.window import MainWindow
from pipeline.domain.sound import TrackSource


def click(widget: QWidget) -> None:
    """Click in the middle of it."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


PAGES = (
    *("library", "search", "catch-up", "decisions", "actions"),
    *("queue", "record", "settings", "first-run", "meeting"),
)


def show(qtbot, window: MainWindow, name: str) -> QWidget:
    """Bring a page to the front, filled."""
    if name == "meeting":
        model = window.library.model
        rows_ = (model.index(row, 0) for row in range(model.rowCount()))
        titled = next(index for index in rows_ if index.data() == "Budget")
        window.open_meeting(titled.data(LibraryRole.ID))
        qtbot.waitUntil(lambda: bool(window.meeting.panel.brief.claims))
    else:
        window.show_page(name)
    if name in ("decisions", "actions"):
        page = window.page(name)
        qtbot.waitUntil(lambda: page.model.rowCount() > 0)  # type: ignore[attr-defined]
    if name == "settings":
        qtbot.waitUntil(lambda: window.settings.findChild(QComboBox) is not None)
    if name == "record":
        picker = window.record.setup.pickers[TrackSource.MICROPHONE]
        qtbot.waitUntil(lambda: picker.count() > 0)
    return window.page(name)


def meetings_listed(window: MainWindow) -> int:
    """How many meetings the list in the library has."""
    return window.library.model.rowCount()
