"""Files brought in by the window, and the page of what is processed."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.gui.window import MainWindow
from app.gui.works import files_in
from pipeline.domain.work import JobOptions, JobState
from tests.fakes.engine import Script, write_script
from tests.unit.app.house import House


def _click(widget: object) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def test_a_file_is_taken_in_and_processed(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    source = gui_home.folder / "brought.wav"
    write_script(source, Script())
    window.library.files_given.emit([source])
    qtbot.waitUntil(lambda: window.library.model.total == 4 and not window.works.is_busy)
    (made,) = [s for s in gui_home.archive.recordings.all() if s.title == "brought"]
    assert made.state == "done"


def test_of_many_files_the_broken_ones_are_told_and_the_others_processed(
    window: MainWindow, qtbot: QtBot, gui_home: House, tmp_path: Path
) -> None:
    folder = tmp_path / "dropped"
    folder.mkdir()
    for n in range(6):
        write_script(folder / f"good {n}.wav", Script(parts=n + 1))
    (folder / "empty.wav").write_bytes(b"")
    (folder / ".hidden").write_bytes(b"x")
    assert len(files_in([folder])) == 7
    window.works.take_in([folder])
    qtbot.waitUntil(lambda: not window.works.is_busy, timeout=20_000)
    assert len(gui_home.archive.recordings.all()) == 9
    assert window.notice.isVisible()
    assert "6" in window.notice.words.text()
    _click(window.notice.offer)
    assert window.refusals is not None
    (item,) = [window.refusals.list.item(n) for n in range(window.refusals.list.count())]
    assert item.text().startswith("empty.wav\nFile is empty.")


def test_a_failure_is_told_in_words_and_can_be_tried_again(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    audio = gui_home.vault.path_of("budget000001")
    audio.parent.mkdir(exist_ok=True)
    write_script(audio)
    job = gui_home.archive.jobs.enqueue("budget000001", JobOptions())
    gui_home.archive.jobs.claim("me", 60, job.id)
    gui_home.archive.jobs.finish(job.id, "me", error="The engine stopped twice at one place.")
    window.show_page("queue")
    qtbot.waitUntil(lambda: len(window.queue.rows) == 1)
    (row,) = window.queue.rows
    assert row.state.text() == "The engine stopped twice at one place."
    assert row.button.text() == "Try again"
    _click(row.button)
    qtbot.waitUntil(
        lambda: (
            gui_home.archive.jobs.get(job.id).state is JobState.DONE and not window.works.is_busy
        )
    )


def test_a_failure_for_want_of_a_model_leads_to_the_models(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    job = gui_home.archive.jobs.enqueue("budget000001", JobOptions())
    gui_home.archive.jobs.claim("me", 60, job.id)
    gui_home.archive.jobs.finish(job.id, "me", error="Model missing: whisper-base isn't here.")
    window.show_page("queue")
    qtbot.waitUntil(lambda: len(window.queue.rows) == 1)
    (row,) = window.queue.rows
    assert row.models.isVisible()
    _click(row.models)
    qtbot.waitUntil(window.settings.models.isVisible)


def test_a_waiting_job_is_stopped_and_says_so(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    job = gui_home.archive.jobs.enqueue("budget000001", JobOptions())
    window.show_page("queue")
    qtbot.waitUntil(lambda: len(window.queue.rows) == 1)
    (row,) = window.queue.rows
    assert row.state.text() == "Waiting"
    _click(row.button)
    qtbot.waitUntil(lambda: gui_home.archive.jobs.get(job.id).state is JobState.CANCELLED)
    qtbot.waitUntil(lambda: row.state.text() == "Stopped. What was done is kept.")


def test_an_empty_queue_says_so(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("queue")
    qtbot.waitUntil(window.queue.empty.isVisible)
    assert not window.queue.rows


def test_deleting_asks_first(window: MainWindow, qtbot: QtBot, gui_home: House) -> None:
    def answer(words: str) -> None:
        window.chores.delete(["budget000001"])
        (box,) = window.findChildren(QMessageBox)
        assert "for good" in box.text()
        (button,) = [b for b in box.buttons() if b.text() == words]
        _click(button)
        qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))

    answer("Keep")
    assert len(gui_home.archive.recordings.all()) == 3
    answer("Delete")
    qtbot.waitUntil(lambda: window.library.model.total == 2)
    assert {s.title.split()[0] for s in gui_home.archive.recordings.all()} == {"An", "Warehouse"}
