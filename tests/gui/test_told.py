"""Errors, notices and reasons of the queue, in the language of the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.gui.language import NAMES, speak
from app.gui.library.refusals import Refusals
from app.gui.notice import NoticeBar
from app.gui.reading import plain
from app.gui.theme import Theme
from app.gui.told import in_full, told
from app.gui.window import MainWindow
from app.service.process import FileRefused
from pipeline.domain.errors import InputError, StorageError
from pipeline.domain.saying import Said, say
from pipeline.domain.work import JobOptions
from tests.texts import texts
from tests.unit.app.house import House

PATH = "/home/ana/Besprechung.wav"
FULL = StorageError(
    "The disk is full",
    say("There is no room for {path}.", path=PATH),
    "Free some space.",
)


pytestmark = pytest.mark.usefixtures("english_after")


def test_an_error_is_told_in_german(qapp: QApplication, theme: Theme, qtbot: QtBot) -> None:
    speak(qapp, "de")
    bar = NoticeBar(theme)
    qtbot.addWidget(bar)
    bar.tell(FULL)
    wanted = f"Der Datenträger ist voll. Für {PATH} ist kein Platz. Schaffen Sie Platz."
    assert bar.words.text() == bar.accessibleName() == wanted


def test_an_error_is_told_in_arabic_with_a_path_that_is_read_its_own_way(
    qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    speak(qapp, "ar")
    bar = NoticeBar(theme)
    qtbot.addWidget(bar)
    bar.tell(FULL)
    assert bar.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert f"\u2068{PATH}\u2069" in bar.words.text()
    assert plain(bar.words.text()) == f"القرص ممتلئ. لا متسع لـ {PATH}. أفسح مكانًا."


def test_a_command_amid_arabic_keeps_the_order_of_its_words(qapp: QApplication) -> None:
    speak(qapp, "ar")
    found = told(say("Run `earshot models install {name}`.", name="whisper-base"))
    command = "`earshot models install \u2068whisper-base\u2069`"
    assert found == f"نفّذ \u2068{command}\u2069."


def test_sentences_of_japanese_have_no_blank_between_them(qapp: QApplication) -> None:
    speak(qapp, "ja")
    assert in_full(FULL) == (
        f"ディスクがいっぱいです。{PATH} のための空きがありません。空きを増やしてください。"
    )


@pytest.mark.parametrize("code", [code for code in NAMES if code != "en"])
def test_no_text_stays_english_and_none_loses_a_value(qapp: QApplication, code: str) -> None:
    speak(qapp, code)
    looked_at = 0
    for text in texts():
        # signs between values alone may be the same everywhere
        if not text.one and " " in text.template.replace("} {", ""):
            looked_at += 1
            assert plain(told(Said(text.template))) != text.template or "{" in text.template
    assert looked_at > 500
    assert plain(told("The disk is full.")) != "The disk is full."


def test_numbers_and_counts_are_written_as_the_language_does(qapp: QApplication) -> None:
    speak(qapp, "de")
    need = say("{need:,.0f} MB are needed in {folder} and {free:,.0f} MB are free.",
               need=12345.6, folder="/x", free=1.0)  # fmt: skip
    assert told(need) == "In /x werden 12.346 MB gebraucht, und 1 MB sind frei."
    assert told(say("It has {count:,} letters.", count=12345)) == "Er hat 12.345 Buchstaben."
    ready = [
        told(
            say(
                "{n} recordings are ready for search by meaning now.",
                one="{n} recording is ready for search by meaning now.",
                n=n,
            )
        )
        for n in (1, 2)
    ]
    assert ready == [
        "1 Aufnahme lässt sich jetzt nach Bedeutung suchen.",
        "2 Aufnahmen lassen sich jetzt nach Bedeutung suchen.",
    ]


def test_what_nobody_has_translated_is_told_in_english(qapp: QApplication) -> None:
    error = InputError(Said("Never translated"), say("{n} xyz", one="{n} x", n=1), Said("{a"))
    speak(qapp, "de")
    assert in_full(error) == "Never translated. 1 x {a"
    speak(qapp, "en")
    assert in_full(FULL) == f"The disk is full. There is no room for {PATH}. Free some space."


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_the_queue_gives_the_reason_of_a_failure_in_german(
    language: str, window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    jobs = gui_home.archive.jobs
    for id_, error in (
        ("changed00001", FULL.in_full),
        ("undated00001", "An old reason: So it is."),
    ):
        job = jobs.enqueue(id_, JobOptions())
        jobs.claim("me", 60, job.id)
        jobs.finish(job.id, "me", error=error)
    window.show_page("queue")
    qtbot.waitUntil(lambda: len(window.queue.rows) == 2)
    shown = {row.state.text() for row in window.queue.rows}
    assert shown == {
        f"Der Datenträger ist voll: Für {PATH} ist kein Platz. Schaffen Sie Platz.",
        "An old reason: So it is.",
    }


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_the_library_and_a_meeting_s_page_give_it_in_german_too(
    language: str, window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    jobs = gui_home.archive.jobs
    job = jobs.enqueue("changed00001", JobOptions())
    jobs.claim("me", 60, job.id)
    jobs.finish(job.id, "me", error=FULL.in_full)
    wanted = f"Der Datenträger ist voll: Für {PATH} ist kein Platz. Schaffen Sie Platz."
    window.library.refresh()
    row = window.library.model.index(window.library.model.place_of("changed00001"), 0)
    qtbot.waitUntil(lambda: row.data(Qt.ItemDataRole.ToolTipRole) == wanted)
    assert wanted in row.data(Qt.ItemDataRole.AccessibleTextRole)
    window.open_meeting("changed00001")
    qtbot.waitUntil(lambda: window.meeting.meeting is not None)
    assert wanted in [label.text() for label in window.meeting.panel.brief.findChildren(QLabel)]


def test_a_list_of_refusals_is_copied_in_the_language_of_the_window(
    qapp: QApplication, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    speak(qapp, "ar")
    source = tmp_path / "a.wav"
    error = InputError("File is empty", say("{source} holds no bytes.", source=source))
    dialog = Refusals([FileRefused(source, error)], theme)
    qtbot.addWidget(dialog)
    dialog.copy.click()
    assert QApplication.clipboard().text() == f"{source}: الملف فارغ. لا بايتات في {source}."
