"""What is done to meetings as a whole: naming, exporting, dropping files, what needs review."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDateTime, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from app.gui.desks import Desks
from app.gui.library.delegate import badge_of
from app.gui.library.facts_dialog import FactsDialog
from app.gui.library.model import LibraryModel, Role
from app.gui.library.words import spoken, tip_of
from app.gui.window import MainWindow
from app.service.correct import Reword
from app.service.shelf import ShelfRow
from pipeline.domain.meaning import Decision, Support
from pipeline.domain.shelf import ShelfFilter
from pipeline.domain.sound import TrackSource
from tests.fakes.recorder import level
from tests.gui.pages import click
from tests.unit.app.house import House
from tests.unit.app.meetings import claim


def _choose(menu: QMenu, *words: str) -> None:
    """Take an entry of a menu, or of one in it."""
    for one in words[:-1]:
        (menu,) = [a.menu() for a in menu.actions() if a.text() == one]  # type: ignore[misc]
    (action,) = [a for a in menu.actions() if a.text() == words[-1]]
    action.trigger()


def _dialog(window: MainWindow, qtbot: QtBot) -> QFileDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
    (dialog,) = window.findChildren(QFileDialog)
    return dialog


def _select(window: MainWindow, *rows: int) -> None:
    view = window.library.list
    for row in rows:
        box = view.visualRect(window.library.model.index(row, 0))
        QTest.mouseClick(
            view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ControlModifier,
            box.center(),
        )


def _row(desks: Desks, qtbot: QtBot, id_: str = "budget000001") -> ShelfRow:
    model = LibraryModel(desks.reading)
    model.choose(ShelfFilter())
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    row: Any = model.index(model.place_of(id_), 0).data(Role.ROW)
    return row


def _open(window: MainWindow, qtbot: QtBot) -> QMenu:
    """The menu of a meeting that is open."""
    window.open_meeting("budget000001")
    qtbot.waitUntil(lambda: window.meeting.model.rowCount() > 0)
    window.meeting.header.menu.aboutToShow.emit()
    return window.meeting.header.menu


def test_words_that_were_corrected_need_review_until_the_minutes_are_renewed(
    gui_home: House, desks: Desks, qtbot: QtBot
) -> None:
    gui_home.earshot.shelf.set_seen(("budget000001",))
    assert badge_of(_row(desks, qtbot)) is None
    gui_home.earshot.editing.correct(
        Reword("budget000001", 1, 2, "Ben told me nothing of the rent.")
    )
    row = _row(desks, qtbot)
    assert badge_of(row) == ("Needs review", "", "accent")
    assert "words have changed" in tip_of(row)
    assert row.line in tip_of(row)
    assert "words have changed" in spoken(row)


@pytest.mark.parametrize(("spoken_in", "is_told"), [("en", True), ("de", False)])
def test_weak_decisions_need_review_before_somebody_looked(
    gui_home: House, desks: Desks, qtbot: QtBot, spoken_in: str, is_told: bool
) -> None:
    archive = gui_home.archive
    transcript = archive.transcripts.load("budget000001")
    minutes = archive.meaning.load("budget000001")
    assert transcript is not None
    assert minutes is not None
    weak = claim(transcript, 3, "we keep the warehouse", "They may keep it.", Support.WEAK)
    archive.meaning.save(
        type(minutes)(
            **{f: getattr(minutes, f) for f in minutes.__slots__}
            | {"decisions": (Decision("f" * 16, weak),)}
        ),
        is_main=True,
    )
    archive.recordings.set_details("budget000001", language=spoken_in)
    badge = badge_of(_row(desks, qtbot))
    assert badge is not None
    assert badge[0] == ("Needs review" if is_told else "New to you")
    gui_home.earshot.shelf.set_seen(("budget000001",))
    assert badge_of(_row(desks, qtbot)) is None


def test_what_is_recorded_stands_over_the_list(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    bar, told = window.library.recording, set[str]()

    def look() -> None:
        if bar.isVisibleTo(window.library):
            told.add(bar.words.text())

    window.recording.changed.connect(look)
    window.recording.levels.connect(look)
    gui_home.recorder.events = [level(754_000)]
    click(window.sidebar.record)
    qtbot.waitUntil(lambda: window.record.setup.pickers[TrackSource.MICROPHONE].count() > 1)
    window.record.setup.title.setText("Board")
    with qtbot.waitSignal(window.recording.began):
        click(window.record.setup.record)
    qtbot.waitUntil(lambda: not window.recording.is_busy)
    assert told == {"Recording: Board, 0:00", "Recording: Board, 12:34"}
    assert not bar.isVisibleTo(window.library)
    with qtbot.waitSignal(bar.opened):
        bar.button.click()
    qtbot.waitUntil(window.record.isVisible)


def test_several_are_offered_what_can_be_done_to_them(
    window: MainWindow, qtbot: QtBot, gui_home: House, tmp_path: Path
) -> None:
    bar = window.library.selection
    _select(window, 0)
    assert not bar.isVisible()
    _select(window, 1, 2)
    assert bar.isVisible()
    assert "3" in bar.words.text()
    (folder := tmp_path / "out").mkdir()
    (folder / "2026-09-14 Warehouse.md").write_text("mine")
    menu = bar.export.menu()
    menu.aboutToShow.emit()
    _choose(menu, "Transcript to read (Markdown)…")
    dialog = _dialog(window, qtbot)
    with qtbot.waitSignal(window.chores.done) as told:
        dialog.fileSelected.emit(str(folder))
    dialog.close()
    assert told.args is not None
    assert told.args[0].startswith("3 file(s) were written")
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 4
    assert "2026-09-14 Warehouse (2).md" in names
    assert (folder / "2026-09-14 Warehouse.md").read_text() == "mine", "nothing is replaced"
    with qtbot.waitSignal(window.library.deletion_wished) as wished:
        click(bar.delete)
    assert wished.args is not None
    assert len(wished.args[0]) == 3


def test_minutes_are_written_of_those_that_have_some(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    _select(window, 0, 1, 2)
    menu = window.library.selection.export.menu()
    menu.aboutToShow.emit()
    _choose(menu, "Minutes…")
    dialog = _dialog(window, qtbot)
    with qtbot.waitSignal(window.chores.done) as told:
        dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    assert told.args is not None
    assert "nothing yet" in told.args[0]
    (file,) = tmp_path.glob("*.md")
    assert "The warehouse is kept until June." in file.read_text()


def test_an_open_meeting_is_written_under_its_own_name(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    _choose(_open(window, qtbot), "Export", "Minutes…")
    dialog = _dialog(window, qtbot)
    (suggested,) = dialog.selectedFiles()
    assert Path(suggested).name.endswith("Budget.md")
    with qtbot.waitSignal(window.chores.done):
        dialog.fileSelected.emit(str(tmp_path / "mine.md"))
    dialog.close()
    assert "until June" in (tmp_path / "mine.md").read_text()


def test_an_open_meeting_gets_another_title_and_day(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    _choose(_open(window, qtbot), "Title and date…")
    qtbot.waitUntil(lambda: window.chores.facts is not None)
    dialog = window.chores.facts
    assert isinstance(dialog, FactsDialog)
    dialog.title.clear()
    assert not dialog.keep.isEnabled()
    QTest.keyClicks(dialog.title, "Rent of the warehouse")
    dialog.when.setDateTime(QDateTime(2026, 9, 8, 15, 30, 0))
    click(dialog.keep)
    qtbot.waitUntil(lambda: window.meeting.header.title.text() == "Rent of the warehouse")
    recording = gui_home.archive.recordings.get("budget000001")
    assert recording.held_at == datetime(2026, 9, 8, 15, 30)


def test_a_dialog_that_is_saved_as_it_was_changes_nothing(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    before = gui_home.archive.recordings.get("undated00001")
    window.chores.edit("undated00001")
    qtbot.waitUntil(lambda: window.chores.facts is not None)
    dialog = window.chores.facts
    assert dialog is not None
    assert not dialog.when.isEnabled()
    assert dialog.held_at is None
    click(dialog.keep)
    assert gui_home.archive.recordings.get("undated00001") == before


def test_an_open_meeting_that_is_deleted_is_left_without_an_error(
    window: MainWindow, qtbot: QtBot
) -> None:
    _choose(_open(window, qtbot), "Delete…")
    (box,) = window.findChildren(QMessageBox)
    (button,) = [b for b in box.buttons() if b.text() == "Delete"]
    with qtbot.waitSignal(window.chores.deleted):
        click(button)
    qtbot.waitUntil(window.library.isVisible)
    assert window.notice.words.text() == "Deleted 1 meeting(s)."
    window.meeting._look_again()  # pyright: ignore[reportPrivateUsage]
    qtbot.waitUntil(lambda: window.library.model.total == 2)
    assert window.notice.words.text() == "Deleted 1 meeting(s)."


def test_files_are_dropped_on_any_page_and_it_is_said_what_happens(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    window.show_page("decisions")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(gui_home.media("dropped.wav")))])
    held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    copying = Qt.DropAction.CopyAction
    window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), copying, data, *held))
    assert window.dropping.hint.isVisible()
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not window.dropping.hint.isVisible()
    window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), copying, data, *held))
    window.dropEvent(QDropEvent(QPointF(9, 9), copying, data, *held))
    assert not window.dropping.hint.isVisible()
    qtbot.waitUntil(window.library.isVisible)
    qtbot.waitUntil(lambda: window.library.model.total == 4)


def test_no_field_takes_a_file_for_its_words(window: MainWindow) -> None:
    fields = window.findChildren(QLineEdit)
    assert fields
    assert not any(field.acceptDrops() for field in fields)
