"""An archive that doesn't open at once: the window asks, says why, and goes on when it can."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.gui.asker import WindowAsker
from app.gui.run import build
from app.gui.unlock import UnlockDialog
from app.gui.window import MainWindow
from app.settings import Home
from app.wiring import open_earshot
from app.wiring.clock import SystemClock
from pipeline.archive.database import Database
from pipeline.archive.keymode import KeyMode
from pipeline.archive.keys import open_or_create
from pipeline.archive.schema import MIGRATION_SET
from pipeline.archive.store import open_archive
from tests.gui.pages import click, meetings_listed
from tests.gui.watchdog import Watchdog
from tests.unit.archive.conftest import fill

Open = Callable[[Home], MainWindow]

pytestmark = pytest.mark.usefixtures("english_after")


@pytest.fixture
def open_window(qapp: QApplication, qtbot: QtBot) -> Iterator[Open]:
    """Opens real windows over real homes, as `earshot` does."""
    closing_them: list[Callable[[], None]] = []

    def make(home: Home) -> MainWindow:
        window, close = build(qapp, home, lambda asker: open_earshot(home, asker))
        closing_them.append(close)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        return window

    yield make
    for close in closing_them:
        close()


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home", tmp_path / "models")


def _make_archive(home: Home, mode: KeyMode = KeyMode.FILE, words: str = "") -> bytes:
    key = open_or_create(home.folder, mode, lambda: words).key
    with closing(open_archive(home.archive, key, SystemClock())) as archive:
        fill(archive, 1, "the harbour stays open")
    return key


def _dialog(window: MainWindow, qtbot: QtBot, but_not: object = None) -> UnlockDialog:
    def shown() -> list[UnlockDialog]:
        dialogs = window.findChildren(UnlockDialog)
        return [d for d in dialogs if d.isVisible() and d is not but_not]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    return shown()[0]


def test_a_wrong_passphrase_is_told_and_asked_for_again(
    open_window: Open, home: Home, qtbot: QtBot
) -> None:
    _make_archive(home, KeyMode.PASSPHRASE, "correct horse")
    window = open_window(home)
    first = _dialog(window, qtbot)
    assert not first.unlock.isEnabled()
    QTest.keyClicks(first.first, "wrong horse")
    QTest.keyClick(first.first, Qt.Key.Key_Return)
    second = _dialog(window, qtbot, but_not=first)
    assert any("doesn't open" in label.text() for label in second.findChildren(QLabel))
    assert meetings_listed(window) == 0
    QTest.keyClicks(second.first, "correct horse")
    click(second.unlock)
    qtbot.waitUntil(lambda: meetings_listed(window) == 1)
    qtbot.waitUntil(lambda: not window.works.is_busy)
    assert not [d for d in window.findChildren(UnlockDialog) if d.isVisible()]


def test_who_calls_it_off_is_left_in_peace_and_can_unlock_later(
    open_window: Open, home: Home, qtbot: QtBot
) -> None:
    _make_archive(home, KeyMode.PASSPHRASE, "correct horse")
    window = open_window(home)
    QTest.keyClick(_dialog(window, qtbot), Qt.Key.Key_Escape)
    trouble = window.library.trouble
    qtbot.waitUntil(
        lambda: trouble.isVisible() and trouble.title.text() == "Your archive is locked"
    )
    assert not window.library.field.isVisible()
    with qtbot.waitSignal(window.library.model.failed):
        window.refresh()  # as the clock does every other second
    assert not [d for d in window.findChildren(UnlockDialog) if d.isVisible()]
    assert trouble.button.text() == "Unlock…"
    click(trouble.button)
    again = _dialog(window, qtbot)
    QTest.keyClicks(again.first, "correct horse")
    click(again.unlock)
    qtbot.waitUntil(lambda: meetings_listed(window) == 1)
    assert window.library.list.isVisible()
    assert window.library.field.isVisible()


def test_closing_a_locked_window_leaves_no_thread_waiting(
    qapp: QApplication, home: Home, qtbot: QtBot
) -> None:
    _make_archive(home, KeyMode.PASSPHRASE, "correct horse")
    window, close = build(qapp, home, lambda asker: open_earshot(home, asker))
    qtbot.addWidget(window)
    window.show()
    _dialog(window, qtbot)
    window.close()
    close()
    assert not [t.name for t in threading.enumerate() if t.name == "desk-reading"]


def test_an_asker_that_is_closed_asks_nobody(qapp: QApplication) -> None:
    asker = WindowAsker()
    asker.close()
    with pytest.raises(Exception, match="locked"):
        asker.passphrase(is_new=False)


def test_an_archive_that_another_process_brings_up_to_date_is_waited_for(
    open_window: Open, home: Home, qtbot: QtBot, watch: Callable[[], Watchdog]
) -> None:
    key = _make_archive(home)
    other = Database(home.archive, key)
    other.change(
        "DELETE FROM _sqlite_migrations WHERE migration_set = ? AND name = ?",
        (MIGRATION_SET, "006_reasons"),
    )
    other.change("ALTER TABLE jobs DROP COLUMN error_said")
    other.change("BEGIN IMMEDIATE")
    other.change("UPDATE recordings SET title = 'From before'")
    window = open_window(home)
    dog = watch()
    trouble = window.library.trouble
    qtbot.waitUntil(trouble.isVisible)
    assert trouble.title.text() == "Opening your archive…"
    assert not trouble.button.isVisible()
    assert dog.longest_ms() < 100
    other.change("COMMIT")
    other.close()
    qtbot.waitUntil(lambda: meetings_listed(window) == 1)
    assert window.library.model.index(0, 0).data() == "From before"


def test_an_archive_of_a_newer_version_is_left_alone_and_tried_again(
    open_window: Open, home: Home, qtbot: QtBot
) -> None:
    key = _make_archive(home)
    with closing(Database(home.archive, key)) as newer:
        newer.change(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, ?, '')",
            (MIGRATION_SET, "099_tomorrow"),
        )
    window = open_window(home)
    trouble = window.library.trouble
    qtbot.waitUntil(lambda: "newer version" in trouble.title.text())
    assert "Update Earshot." in trouble.words.text()
    assert not window.notice.isVisible(), "it is said in one place"
    with closing(Database(home.archive, key)) as older:
        older.change("DELETE FROM _sqlite_migrations WHERE name = '099_tomorrow'")
    click(trouble.button)
    qtbot.waitUntil(lambda: meetings_listed(window) == 1)


def test_a_home_that_cannot_be_made_is_told(
    open_window: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_text("in the way")
    home = Home(tmp_path / "file" / "home", tmp_path / "models")
    window = open_window(home)
    trouble = window.library.trouble
    qtbot.waitUntil(lambda: bool(trouble.error))
    assert str(tmp_path / "file") in trouble.words.text()
    (tmp_path / "file").unlink()
    click(trouble.button)
    qtbot.waitUntil(lambda: window.library.stack.currentIndex() == 1)
