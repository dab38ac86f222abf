"""What goes wrong around a window: it says so, stays live, and goes on when it is mended."""

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from app.gui.desks import Desks
from app.gui.library.delegate import badge_of
from app.gui.library.model import Role
from app.gui.theme import Theme
from app.gui.window import MainWindow
from app.service.earshot import Earshot
from app.wiring.clock import SystemClock
from pipeline.archive.store import open_archive
from pipeline.domain.errors import StorageError
from pipeline.domain.work import JobOptions
from tests.fakes.engine import Script, write_script
from tests.fakes.output import FakeOutput
from tests.gui.pages import click, meetings_listed
from tests.gui.watchdog import Watchdog
from tests.unit.app.house import House
from tests.unit.archive.conftest import KEY, fill


def test_a_full_disk_is_told_and_nothing_is_half_taken_in(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    gui_home.vault.fails_with = StorageError("The disk is full", "No room left.", "Free some.")
    source = gui_home.media("large.wav")
    window.library.files_given.emit([source])
    qtbot.waitUntil(lambda: "The disk is full" in window.notice.words.text())
    qtbot.waitUntil(lambda: not window.works.is_busy)
    assert len(gui_home.archive.recordings.all()) == 3
    assert gui_home.vault.files() == []


def test_an_engine_that_dies_in_the_middle_is_told_and_the_job_can_be_tried_again(
    window: MainWindow, qtbot: QtBot, gui_home: House, watch: Callable[[], Watchdog]
) -> None:
    source = gui_home.media("doomed.wav", Script(parts=4, trouble="die", at=2, times=9))
    dog = watch()
    window.library.files_given.emit([source])
    qtbot.waitUntil(lambda: "The engine" in window.notice.words.text(), timeout=20_000)
    qtbot.waitUntil(lambda: not window.works.is_busy)
    model = window.library.model
    qtbot.waitUntil(lambda: "doomed" in [model.index(n, 0).data() for n in range(4)])
    place = next(n for n in range(4) if model.index(n, 0).data() == "doomed")
    qtbot.waitUntil(
        lambda: badge_of(model.index(place, 0).data(Role.ROW)) == ("Failed", "", "record")
    )
    click(window.sidebar.pages["library"])
    window.show_page("queue")
    qtbot.waitUntil(lambda: len(window.queue.rows) == 1)
    (row,) = window.queue.rows
    qtbot.waitUntil(lambda: row.button.text() == "Try again")
    assert dog.longest_ms() < 100
    write_script(gui_home.vault.path_of(model.index(place, 0).data(Role.ID)), Script(parts=4))
    click(row.button)
    qtbot.waitUntil(lambda: not window.queue.rows and not window.works.is_busy, timeout=20_000)


class _Gate:
    """Holds the engine up until it is opened."""

    def __init__(self) -> None:
        self.opened = threading.Event()

    def __call__(self, _: object) -> None:
        self.opened.wait(60)


@pytest.fixture
def large_window(
    qtbot: QtBot, tmp_path: Path, theme: Theme
) -> Iterator[tuple[MainWindow, House, Path]]:
    """A window whose archive is a real file, which each desk opens for itself."""
    house = House(tmp_path / "house")
    house.folder.mkdir()
    path = tmp_path / "archive.db"
    with closing(open_archive(path, KEY, SystemClock())) as archive:
        fill(archive, 1, "the harbour stays open")
    parts = replace(
        house.earshot._parts,  # pyright: ignore[reportPrivateUsage]
        archive=lambda: open_archive(path, KEY, SystemClock()),
        clock=SystemClock,
    )
    desks = Desks(lambda: Earshot(parts), tmp_path / "logs")
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(desks, theme, state)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: meetings_listed(window) == 1)
    gate = _Gate()
    house.engine.on_item = gate
    yield window, house, path
    gate.opened.set()
    window.close()
    desks.close()


def test_of_a_folder_of_500_files_20_are_refused_with_reasons_and_480_wait(
    large_window: tuple[MainWindow, House, Path],
    qtbot: QtBot,
    tmp_path: Path,
    watch: Callable[[], Watchdog],
) -> None:
    window, _, path = large_window
    folder = tmp_path / "dropped"
    folder.mkdir()
    for n in range(480):
        write_script(folder / f"good {n:03}.wav", Script(parts=n + 1))
    for n in range(10):
        (folder / f"empty {n}.wav").write_bytes(b"")
        (folder / f"noise {n}.wav").write_bytes(b"bad" + bytes([n]))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    drop = QDropEvent(
        QPointF(QPoint(5, 5)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dog = watch()
    window.dropEvent(drop)
    with qtbot.waitSignal(window.works.brought, timeout=120_000) as brought:
        qtbot.waitUntil(lambda: "of 500 files" in window.sidebar.footer.work.accessibleName())
        QTest.keyClicks(window.library.field, "good 47")  # and one can work meanwhile
    assert brought.args is not None
    (intake,) = brought.args
    assert (intake.total, intake.taken, len(intake.refused)) == (500, 480, 20)
    assert dog.longest_ms() < 100
    with closing(open_archive(path, KEY, SystemClock())) as archive:
        assert len(archive.jobs.unsettled()) == 480
    assert re.findall(r"\d+", window.notice.words.text()) == ["480", "20"]
    click(window.notice.offer)
    assert window.refusals is not None
    listed = window.refusals.list
    told = [listed.item(n).text() for n in range(listed.count())]
    assert len(told) == 20
    assert sum("File is empty" in line for line in told) == 10
    assert sum("It is no audio" in line for line in told) == 10
    click(window.refusals.copy)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 20
    window.refusals.close()
    window.show_page("queue")
    qtbot.waitUntil(lambda: len(window.queue.rows) == 40)
    qtbot.waitUntil(lambda: "440 more" in window.queue.more.text())


def test_a_meeting_that_is_deleted_elsewhere_is_left(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    window.open_meeting("budget000001")
    qtbot.waitUntil(lambda: window.meeting.model.rowCount() > 0)
    gui_home.earshot.shelf.delete("budget000001")
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.library, timeout=10_000)
    qtbot.waitUntil(window.notice.isVisible)
    assert "budget000001" in window.notice.words.text()
    qtbot.waitUntil(lambda: meetings_listed(window) == 2)


def test_an_archive_that_is_busy_for_a_while_is_told_once_and_then_followed_again(
    window: MainWindow, qtbot: QtBot, gui_home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_meeting("budget000001")
    qtbot.waitUntil(lambda: window.meeting.model.rowCount() > 0)
    asked: list[str] = []

    def busy(_: object, reference: str) -> None:
        asked.append(reference)
        raise StorageError("The archive is busy", "Another process writes.", "Try again.")

    with monkeypatch.context() as patch:
        patch.setattr(Earshot, "meeting_state", busy)
        qtbot.waitUntil(lambda: "is busy" in window.notice.words.text(), timeout=10_000)
        window.notice.hide()
        seen = len(asked)
        qtbot.waitUntil(lambda: len(asked) > seen, timeout=10_000)
        assert window.meeting.isVisible()
        assert not window.notice.isVisible()
    gui_home.archive.recordings.set_details("budget000001", title="Rent")
    qtbot.waitUntil(lambda: window.meeting.header.title.text() == "Rent", timeout=10_000)


def test_rows_that_go_and_come_elsewhere_leave_selection_and_place(
    large_window: tuple[MainWindow, House, Path], qtbot: QtBot
) -> None:
    window, _, path = large_window
    model, view = window.library.model, window.library.list
    with closing(open_archive(path, KEY, SystemClock())) as archive:
        made = [fill(archive, n, "words") for n in range(2, 40)]
        window.refresh()
        qtbot.waitUntil(lambda: meetings_listed(window) == 39)
        kept = model.index(20, 0).data(Role.ID)
        view.setCurrentIndex(model.index(20, 0))
        view.scrollTo(model.index(20, 0))
        place = view.verticalScrollBar().value()
        archive.recordings.delete(made[-1])
        archive.recordings.delete(made[3])
        fill(archive, 60, "words")
    window.refresh()
    qtbot.waitUntil(lambda: meetings_listed(window) == 38)
    assert window.library.selected_ids() == [kept]
    assert abs(view.verticalScrollBar().value() - place) <= 64
    shown = [model.index(n, 0).data(Role.ID) for n in range(38)]
    assert "rec000000060" in shown
    assert made[-1] not in shown


def test_no_loudspeaker_is_told_and_the_place_is_kept(
    desks: Desks, theme: Theme, qtbot: QtBot, gui_home: House, tmp_path: Path
) -> None:
    state = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    window = MainWindow(desks, theme, state, output=FakeOutput(is_there=False))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.open_meeting("budget000001", 4_000)
    qtbot.waitUntil(lambda: window.meeting.model.rowCount() > 0)
    qtbot.waitUntil(lambda: window.meeting.player.at_ms == 4_000)
    QTest.keyClick(window.meeting.view, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: "Nothing to play on" in window.notice.words.text())
    assert not window.meeting.player.is_playing
    assert window.meeting.player.at_ms == 4_000
    window.close()


@pytest.mark.parametrize("corner", [(9_000, 7_000), (-5_000, 100)])
@pytest.mark.parametrize("size", [(1100, 700), (6000, 4000)])
def test_a_window_that_was_on_a_screen_that_is_gone_comes_back_in_sight(
    desks: Desks,
    theme: Theme,
    qtbot: QtBot,
    tmp_path: Path,
    corner: tuple[int, int],
    size: tuple[int, int],
) -> None:
    before = QMainWindow()
    before.setGeometry(*corner, *size)
    state = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    state.setValue("window/geometry", QByteArray(before.saveGeometry()))
    window = MainWindow(desks, theme, state)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    area = window.screen().availableGeometry()
    assert area.contains(window.frameGeometry().center())
    assert window.width() <= max(area.width(), window.minimumWidth())
    assert window.height() <= max(area.height(), window.minimumHeight())
    window.close()


def test_a_job_that_fails_elsewhere_shows_without_being_asked_for(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    job = gui_home.archive.jobs.enqueue("changed00001", JobOptions())
    gui_home.archive.jobs.claim("another", 60, job.id)
    gui_home.archive.jobs.finish(job.id, "another", error="The disk is full: No room.")
    model = window.library.model
    place = model.place_of("changed00001")
    qtbot.waitUntil(
        lambda: badge_of(model.index(place, 0).data(Role.ROW)) == ("Failed", "", "record"),
        timeout=10_000,
    )
    assert model.index(place, 0).data(Role.ROW).entry.when == datetime(2026, 9, 14, 9)
