"""What tests of a meeting's page share: where words are, menus that are clicked, fields."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from app.gui.meeting.editor import TurnEditor
from app.gui.meeting.model import Role
from app.gui.meeting.page import MeetingPage

CONTROL = Qt.KeyboardModifier.ControlModifier


def texts(page: MeetingPage) -> list[str]:
    """The words of all turns."""
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def names(page: MeetingPage) -> list[str]:
    """Who says them."""
    return [page.model.index(row).data(Role.NAME) for row in range(page.model.rowCount())]


def point_of(page: MeetingPage, row: int, word: int) -> QPoint:
    """Some point of the view that lies on a word."""
    index = page.model.index(row)
    page.view.scrollTo(index)
    words = page.view.delegate.words_rect(page.view.visualRect(index), False)
    for y in range(words.top() + 4, words.bottom(), 8):
        for x in range(words.left() + 2, words.right(), 3):
            if page.view.word_under(QPoint(x, y)) == (index, word):
                return QPoint(x, y)
    raise AssertionError(f"word {word} of row {row} is nowhere")


def name_point(page: MeetingPage, row: int) -> QPoint:
    """A point on the name of who says a turn."""
    box = page.view.visualRect(page.model.index(row))
    return page.view.delegate.name_rect(box, False).topLeft() + QPoint(4, 6)


def choose(page: MeetingPage, row: int, word: int, *path: str) -> None:
    """Right-click a word, and click through the menu by the beginnings of its words."""
    at = point_of(page, row, word)
    viewport = page.view.viewport()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, at, viewport.mapToGlobal(at)))
    click_menu(*path)


def click_menu(*path: str) -> None:
    """Click through the menu that is open."""
    first = QApplication.activePopupWidget()
    assert first is not None
    window = first.parentWidget().window()
    for place, words in enumerate(path):
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        found = next(action for action in menu.actions() if action.text().startswith(words))
        assert found.isEnabled()
        if place + 1 < len(path):
            menu.setActiveAction(found)
            QTest.keyClick(menu, Qt.Key.Key_Right)  # opens the menu beside it
        else:
            QTest.mouseClick(
                menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(found).center()
            )
    window.activateWindow()  # as a window manager does
    assert QTest.qWaitForWindowActive(window)


def type_name(page: MeetingPage, qtbot: QtBot, name: str) -> None:
    """Type into the dialog that asks for a name, and press Enter."""
    qtbot.waitUntil(lambda: bool(page.findChildren(QInputDialog)))
    dialog = page.findChildren(QInputDialog)[-1]
    field = dialog.findChildren(QLineEdit)[0]
    field.selectAll()
    QTest.keyClicks(field, name)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.findChildren(QInputDialog))


def edit(page: MeetingPage, row: int) -> TurnEditor:
    """Open the field over a turn by its key."""
    page.view.setFocus()
    page.view.setCurrentIndex(page.model.index(row))
    QTest.keyClick(page.view, Qt.Key.Key_F2)
    found = page.view.findChildren(TurnEditor)
    assert len(found) == 1
    return found[0]


def type_words(editor: TurnEditor, words: str) -> None:
    """Type other words in place of all that are there."""
    QTest.keyClick(editor.field, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(editor.field, words)


def undo(page: MeetingPage, qtbot: QtBot, until: Callable[[], bool]) -> None:
    """Take the last step back by its key, and wait for what that leads to."""
    QTest.keyClick(page.view, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(until)


def redo(page: MeetingPage, qtbot: QtBot, until: Callable[[], bool]) -> None:
    """Do again what was taken back."""
    QTest.keyClick(page.view, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(until)
