"""What is new since one last looked, by clicks and keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.gui.catchup.page import CatchUpPage
from app.gui.window import MainWindow
from pipeline.domain.search import ClaimFilter
from tests.unit.app.house import House


def _open(window: MainWindow) -> CatchUpPage:
    QTest.mouseClick(window.sidebar.pages["catch-up"], Qt.MouseButton.LeftButton)
    return window.catch_up


def _told(page: CatchUpPage, name: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.asking)
    QTest.keyClicks(page.name, name)
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.list)


def _words(page: CatchUpPage, recording_id: str) -> list[str]:
    (view,) = [view for view in page.meetings if view.recording_id == recording_id]
    return [label.text() for label in view.findChildren(QLabel)]


def test_it_asks_once_who_one_is(window: MainWindow, qtbot: QtBot, gui_home: House) -> None:
    page = _open(window)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.asking)
    assert not page.that_is_me.isEnabled()
    _told(page, "Anna", qtbot)
    assert 'name = "Anna"' in gui_home.home.settings.read_text("utf-8")
    window.show_page("library")
    _open(window)
    assert page.stack.currentWidget() is page.list
    assert page.whose.text() == "for Anna"


def test_named_people_are_suggested(window: MainWindow, qtbot: QtBot, gui_home: House) -> None:
    gui_home.archive.transcripts.rename_speaker("budget000001", "S1", "Carla")
    page = _open(window)
    qtbot.waitUntil(lambda: [b.text() for b in page.suggestions] == ["Carla"])
    QTest.mouseClick(page.suggestions[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.whose.text() == "for Carla")


def test_each_meeting_tells_what_is_for_me_with_its_moments(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = _open(window)
    _told(page, "Anna", qtbot)
    words = _words(page, "budget000001")
    for heading in ("For you to answer", "Decided", "In brief"):
        assert heading in words
    assert any("I need her answer by Monday" in text for text in words)
    assert "The warehouse is kept until June." in words
    bare = _words(page, "changed00001")
    assert any(text.startswith("It has no minutes yet") for text in bare)
    (view,) = [view for view in page.meetings if view.recording_id == "budget000001"]
    chip = next(b for b in view.findChildren(QPushButton) if b.property("class") == "chip")
    with qtbot.waitSignal(page.opened) as opened:
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert opened.args[0] == "budget000001"


def test_what_is_mine_to_do_can_be_ticked(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    page = _open(window)
    _told(page, "Ben", qtbot)
    (box,) = page.findChildren(QCheckBox)
    assert box.accessibleName().startswith("Send the contract to the landlord.")
    with qtbot.waitSignal(page.changed):
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
    assert gui_home.archive.meaning.actions(ClaimFilter())[0].is_done


def test_what_was_read_goes_and_then_one_is_up_to_date(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    page = _open(window)
    _told(page, "Anna", qtbot)
    (view,) = [view for view in page.meetings if view.recording_id == "budget000001"]
    QTest.mouseClick(view.read_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "budget000001" not in [v.recording_id for v in page.meetings])
    QTest.mouseClick(page.read_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.up_to_date)
    assert not page.read_all.isVisible()
    assert gui_home.earshot.shelf.counts().unseen == 0
    qtbot.waitUntil(lambda: window.sidebar.pages["catch-up"].hint == "")


def test_somebody_else_can_be_chosen(window: MainWindow, qtbot: QtBot) -> None:
    page = _open(window)
    _told(page, "Anna", qtbot)
    QTest.mouseClick(page.whose, Qt.MouseButton.LeftButton)
    assert page.stack.currentWidget() is page.asking
    assert page.name.text() == "Anna"
    page.name.selectAll()
    QTest.keyClicks(page.name, "Ben")
    QTest.mouseClick(page.that_is_me, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.whose.text() == "for Ben")
