"""Tags of several meetings, ticked in one dialog."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.library.tagging import Tagging
from app.gui.window import MainWindow
from pipeline.domain.shelf import ShelfFilter
from tests.unit.app.house import House


def _open(window: MainWindow, qtbot: QtBot) -> Tagging:
    window.show()
    qtbot.waitUntil(lambda: window.library.model.rowCount() == 3)
    view = window.library.list
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.chores.tagging is not None)
    assert window.chores.tagging is not None
    return window.chores.tagging


def _tags(house: House) -> dict[str, tuple[str, ...]]:
    page = house.earshot.shelf.page(ShelfFilter(), 0, 10)
    return {row.entry.recording_id: row.entry.tags for row in page.rows}


def test_new_tags_are_given_to_all_and_what_some_bear_stays(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    gui_home.earshot.shelf.set_details("budget000001", tags=("board", "old"))
    dialog = _open(window, qtbot)
    shown = {dialog.list.item(n).text(): dialog.list.item(n) for n in range(dialog.list.count())}
    assert shown["board"].checkState() is Qt.CheckState.PartiallyChecked
    shown["old"].setCheckState(Qt.CheckState.Unchecked)
    QTest.keyClicks(dialog.field, "spring, Lisbon office,")
    with qtbot.waitSignal(window.chores.done):
        QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)

    assert _tags(gui_home) == {
        "budget000001": ("Lisbon office", "board", "spring"),
        "changed00001": ("Lisbon office", "spring"),
        "undated00001": ("Lisbon office", "spring"),
    }


def test_a_dialog_that_is_left_changes_nothing(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    dialog = _open(window, qtbot)
    QTest.keyClicks(dialog.field, "spring")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
    assert set(_tags(gui_home).values()) == {()}


def test_a_tag_that_cannot_be_used_is_refused_in_words(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    dialog = _open(window, qtbot)
    dialog.field.setText("x" * 2000)
    with qtbot.waitSignal(window.chores.failed):
        QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)

    assert set(_tags(gui_home).values()) == {()}
