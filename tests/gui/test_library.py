"""The list of meetings, by clicks and keys."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.gui.desks import Desks
from app.gui.library.delegate import INSET, badge_of, people_line
from app.gui.library.model import LibraryModel, Role
from app.gui.library.page import LibraryPage
from app.gui.library.words import line_of
from app.gui.theme import Theme
from app.gui.window import MainWindow
from pipeline.domain.shelf import ShelfFilter
from pipeline.domain.work import JobOptions
from tests.unit.app.house import House
from tests.unit.app.meetings import hold


def _titles(model: QAbstractItemModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_shows_the_latest_meeting_first_with_a_line_of_its_brief(window: MainWindow) -> None:
    rows = [window.library.model.index(n, 0).data(Role.ROW) for n in range(3)]
    assert [row.entry.title.split()[0] for row in rows] == ["An", "Warehouse", "Budget"]
    assert rows[2].line.startswith("Speaker 1 keeps the warehouse.")
    assert people_line(rows[2]) == "Speaker 1, Ben, 1 min"
    assert badge_of(rows[2]) == ("New to you", "accent_ground", "accent")


def test_typing_narrows_the_list_and_says_where_nothing_fits(
    window: MainWindow, qtbot: QtBot
) -> None:
    QTest.keyClicks(window.library.field, "landlo")
    qtbot.waitUntil(lambda: _titles(window.library.model) == ["Budget"])
    QTest.keyClicks(window.library.field, "zzz")
    qtbot.waitUntil(lambda: window.library.stack.currentIndex() == 2)
    QTest.keyClick(window.library.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.library.model.rowCount() == 3)


def test_a_click_opens_a_meeting_and_so_does_enter(window: MainWindow, qtbot: QtBot) -> None:
    view = window.library.list
    with qtbot.waitSignal(window.library.opened) as opened:
        box = view.visualRect(window.library.model.index(1, 0))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert opened.args == ["changed00001"]
    window.show_page("library")
    window.library.field.setFocus()
    QTest.keyClick(window.library.field, Qt.Key.Key_Down)
    view.setCurrentIndex(window.library.model.index(2, 0))
    with qtbot.waitSignal(window.library.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == ["budget000001"]


def test_several_are_selected_and_deleted_together(window: MainWindow, qtbot: QtBot) -> None:
    view = window.library.list
    opened: list[str] = []
    window.library.opened.connect(opened.append)
    for row in (0, 2):
        box = view.visualRect(window.library.model.index(row, 0))
        QTest.mouseClick(
            view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ControlModifier,
            box.center(),
        )
    with qtbot.waitSignal(window.library.deletion_wished) as wished:
        QTest.keyClick(view, Qt.Key.Key_Delete)
    assert wished.args == [["undated00001", "budget000001"]]
    assert not opened


def test_files_that_are_dropped_are_taken_in(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    file = gui_home.folder / "dropped.wav"
    file.write_bytes(b"")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(QPoint(5, 5)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(window.dropping.given) as given:
        window.dropEvent(event)
    assert given.args == [[file]]


def test_a_thousand_meetings_are_fetched_as_one_scrolls(
    qtbot: QtBot, desks: Desks, gui_home: House, qapp: object
) -> None:
    for n in range(250):
        hold(gui_home, ("S1: Hello.",), id_=f"many{n:08}", title=f"Meeting {n}")
    model = LibraryModel(desks.reading)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.choose(ShelfFilter())
    qtbot.waitUntil(lambda: model.rowCount() == 100)
    root = model.index(-1, 0)
    while model.canFetchMore(root):
        before = model.rowCount()
        model.fetchMore(root)
        model.fetchMore(root)  # a second wish while the first is under way changes nothing
        qtbot.waitUntil(lambda before=before: model.rowCount() > before)
    ids = [model.index(n, 0).data(Role.ID) for n in range(model.rowCount())]
    assert len(ids) == len(set(ids)) == 253


def test_the_window_never_stands_still_while_it_fills(
    window: MainWindow, qtbot: QtBot, watchdog: object
) -> None:
    with qtbot.waitSignal(window.library.model.loaded):
        window.library.model.refresh()
    assert watchdog() < 100  # type: ignore[operator]


def test_the_watchdog_barks(qtbot: QtBot, watchdog: object) -> None:
    qtbot.wait(20)
    time.sleep(0.15)  # what must never happen
    assert watchdog() > 100  # type: ignore[operator]


@pytest.mark.parametrize(("state", "words"), [("failed", "Failed"), ("queued", "Waiting")])
def test_a_badge_tells_the_state(
    gui_home: House, qtbot: QtBot, desks: Desks, state: str, words: str
) -> None:
    job = gui_home.archive.jobs.enqueue("budget000001", JobOptions())
    if state == "failed":
        gui_home.archive.jobs.claim("me", 60, job.id)
        gui_home.archive.jobs.finish(job.id, "me", error="The engine stopped.")
    model = LibraryModel(desks.reading)
    model.choose(ShelfFilter())
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    badge = badge_of(model.index(model.place_of("budget000001"), 0).data(Role.ROW))
    assert badge is not None
    assert badge[0] == words


def test_a_running_job_says_what_it_is_at(gui_home: House, qtbot: QtBot, desks: Desks) -> None:
    job = gui_home.archive.jobs.enqueue("budget000001", JobOptions())
    gui_home.archive.jobs.claim("me", 60, job.id)
    gui_home.archive.jobs.renew(job.id, "me", 60, "transcribe:1", 0.43)
    model = LibraryModel(desks.reading)
    model.choose(ShelfFilter())
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    badge = badge_of(model.index(model.place_of("budget000001"), 0).data(Role.ROW))
    assert badge == ("Transcribing 43 %", "", "soft")


def test_a_failed_meeting_says_why_in_its_line(gui_home: House, qtbot: QtBot, desks: Desks) -> None:
    job = gui_home.archive.jobs.enqueue("budget000001", JobOptions())
    gui_home.archive.jobs.claim("me", 60, job.id)
    gui_home.archive.jobs.finish(job.id, "me", error="Too little room.\nMake room.")
    model = LibraryModel(desks.reading)
    model.choose(ShelfFilter())
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    index = model.index(model.place_of("budget000001"), 0)
    assert line_of(index.data(Role.ROW)) == "Too little room. Make room."
    assert "Too little room." in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_frame_of_a_row_is_in_sight_and_its_words_begin_below_the_field(
    window: MainWindow, theme: Theme
) -> None:
    page = window.library
    view = page.list
    row = view.visualRect(page.model.index(0, 0))
    left = view.viewport().mapTo(page, row.topLeft()).x()
    assert left + theme.px(INSET) == page.field.mapTo(page, QPoint(0, 0)).x()
    assert left >= 0


def test_a_row_is_ringed_once_keys_are_used(window: MainWindow, qtbot: QtBot) -> None:
    view = window.library.list
    view.setFocus()
    assert not view.is_keyed
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.is_keyed
    window.library.opened.disconnect()
    box = view.visualRect(window.library.model.index(1, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert not view.is_keyed


def test_where_nothing_is_there_is_nothing_to_filter(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    house = House(tmp_path)
    desks = Desks(lambda: house.earshot, tmp_path / "logs")
    page = LibraryPage(desks.reading, theme)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.choose(ShelfFilter())
    qtbot.waitUntil(page.record_button.isVisible)
    assert not page.field.isVisible()
    desks.close()
