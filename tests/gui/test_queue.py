"""Files brought in by the window, and the page of what is processed."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from app.gui.queue.page import QueueRow
from app.gui.window import MainWindow
from app.gui.works import files_in
from pipeline.domain.errors import DiskFullError, EarshotError, ModelError
from pipeline.domain.work import JobOptions, JobState
from tests.fakes.engine import Script, write_script
from tests.gui.pages import click
from tests.unit.app.house import House


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The models for speech are here."""
    monkeypatch.setattr("app.service.models.lacks_speech_model", lambda *_: False)


@pytest.fixture
def shown(window: MainWindow) -> list[Path]:
    """Folders that were shown."""
    folders: list[Path] = []
    window.ways_out.show_folder = folders.append
    return folders


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
    click(window.notice.offer)
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
    click(row.button)
    qtbot.waitUntil(
        lambda: (
            gui_home.archive.jobs.get(job.id).state is JobState.DONE and not window.works.is_busy
        )
    )


def _failed(
    window: MainWindow, qtbot: QtBot, house: House, why: str, id_: str = "budget000001"
) -> QueueRow:
    """The row of a job that failed."""
    job = house.archive.jobs.enqueue(id_, JobOptions())
    house.archive.jobs.claim("me", 60, job.id)
    house.archive.jobs.finish(job.id, "me", error=why)
    window.show_page("queue")
    qtbot.waitUntil(lambda: len(window.queue.rows) == 1)
    (row,) = window.queue.rows
    assert row.state.text() == why
    qtbot.waitUntil(row.way.isVisible)
    return row


def _keep_sound(house: House, id_: str = "budget000001") -> None:
    audio = house.vault.path_of(id_)
    audio.parent.mkdir(exist_ok=True)
    write_script(audio)


def test_a_failure_for_want_of_a_model_leads_to_the_models(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    _keep_sound(gui_home)
    row = _failed(window, qtbot, gui_home, "Model missing: whisper-base isn't here.")
    assert row.way.text() == "Models…"
    click(row.way)
    qtbot.waitUntil(window.settings.models.isVisible)


def test_a_failure_for_want_of_room_leads_to_what_takes_it_up(
    window: MainWindow, qtbot: QtBot, gui_home: House, installed: None
) -> None:
    _keep_sound(gui_home)
    gui_home.machine.free = 1 << 20
    row = _failed(window, qtbot, gui_home, "The disk is full: There is no room for a.db.")
    assert row.way.text() == "What takes up room…"
    click(row.way)
    qtbot.waitUntil(window.settings.storage.isVisible)


def test_a_failure_for_lost_sound_asks_for_the_file_and_takes_it_in_again(
    window: MainWindow, qtbot: QtBot, gui_home: House, installed: None
) -> None:
    source = gui_home.media("brought.wav")
    window.library.files_given.emit([source])
    qtbot.waitUntil(lambda: window.library.model.total == 4 and not window.works.is_busy)
    (made,) = [s for s in gui_home.archive.recordings.all() if s.title == "brought"]
    gui_home.vault.remove(made.recording_id)
    row = _failed(window, qtbot, gui_home, "The audio is gone: There is no a.", made.recording_id)
    assert row.way.text() == "Choose the file again…"
    click(row.way)
    (dialog,) = window.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(source)])
    dialog.close()
    qtbot.waitUntil(lambda: not window.queue.rows and not window.works.is_busy)
    assert gui_home.vault.path_of(made.recording_id).exists()


def test_a_failure_of_another_kind_leads_to_the_reports(
    window: MainWindow, qtbot: QtBot, gui_home: House, installed: None, shown: list[Path]
) -> None:
    _keep_sound(gui_home)
    row = _failed(window, qtbot, gui_home, "The engine stopped: It was ended by signal 9.")
    assert row.way.text() == "Reports…"
    click(row.way)
    qtbot.waitUntil(lambda: len(shown) == 1)
    assert gui_home.home.logs.is_relative_to(shown[0])


@pytest.mark.parametrize(
    ("error", "words", "leads_to"),
    [
        (ModelError("No model", "It isn't here.", "Install it."), "Models…", "models"),
        (DiskFullError("The disk is full", "No room.", "Free some."), "What takes up", "storage"),
    ],
)
def test_a_notice_leads_to_where_it_can_be_mended(
    window: MainWindow, qtbot: QtBot, error: EarshotError, words: str, leads_to: str
) -> None:
    window.tell(error)
    assert window.notice.offer.isVisible()
    assert window.notice.offer.text().startswith(words)
    click(window.notice.offer)
    qtbot.waitUntil(getattr(window.settings, leads_to).isVisible)
    assert not window.notice.isVisible()
    if leads_to == "models":  # where one is, nothing leads to
        window.tell(error)
        assert window.notice.isVisible()
        assert not window.notice.offer.isVisible()


def test_a_job_that_fails_leads_to_the_queue(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    source = gui_home.media("doomed.wav", Script(parts=4, trouble="die", at=2, times=9))
    window.library.files_given.emit([source])
    qtbot.waitUntil(lambda: window.notice.offer.text() == "Show the queue", timeout=20_000)
    assert window.notice.isVisible()
    click(window.notice.offer)
    qtbot.waitUntil(window.queue.isVisible)


def test_what_failed_is_named_at_the_foot_until_it_is_mended(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    assert not window.sidebar.footer.work.isVisible()
    _keep_sound(gui_home)
    job = gui_home.archive.jobs.enqueue("budget000001", JobOptions())
    gui_home.archive.jobs.claim("me", 60, job.id)
    gui_home.archive.jobs.finish(job.id, "me", error="The engine stopped: it ended.")
    window.refresh()
    qtbot.waitUntil(window.sidebar.footer.work.isVisible)
    assert "could not be processed" in window.sidebar.footer.work.accessibleName()
    click(window.sidebar.footer.work)
    qtbot.waitUntil(lambda: window.queue.isVisible() and len(window.queue.rows) == 1)
    (row,) = window.queue.rows
    click(row.button)
    qtbot.waitUntil(lambda: not window.queue.rows and not window.works.is_busy)
    qtbot.waitUntil(lambda: not window.sidebar.footer.work.isVisible())


def test_a_waiting_job_is_stopped_and_says_so(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    job = gui_home.archive.jobs.enqueue("budget000001", JobOptions())
    window.show_page("queue")
    qtbot.waitUntil(lambda: len(window.queue.rows) == 1)
    (row,) = window.queue.rows
    assert row.state.text() == "Waiting"
    click(row.button)
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
        click(button)
        qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))

    answer("Keep")
    assert len(gui_home.archive.recordings.all()) == 3
    answer("Delete")
    qtbot.waitUntil(lambda: window.library.model.total == 2)
    assert {s.title.split()[0] for s in gui_home.archive.recordings.all()} == {"An", "Warehouse"}
