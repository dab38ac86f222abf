"""Settings, by clicks and keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from app.gui.settings.page import SettingsPage
from app.gui.settings.rows import LockNote
from app.gui.theme import Theme
from app.gui.window import MainWindow
from app.service.locks import Lock
from tests.gui.pages import click
from tests.unit.app.house import House


def _named(page: SettingsPage, kind: type, name: str) -> object:
    return next(w for w in page.findChildren(kind) if w.accessibleName() == name)


def _choose(box: QComboBox, words: str) -> None:
    box.setFocus()
    place = box.findText(words)
    box.setCurrentIndex(place)
    box.activated.emit(place)


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> SettingsPage:
    click(window.sidebar.settings)
    qtbot.waitUntil(lambda: bool(window.settings.findChildren(QComboBox)))
    return window.settings


def test_what_is_chosen_is_written_at_once(
    page: SettingsPage, qtbot: QtBot, gui_home: House
) -> None:
    _choose(_named(page, QComboBox, "Template"), "Board")  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: gui_home.earshot.settings.minutes.template == "board")
    _choose(_named(page, QComboBox, "Language spoken"), "Deutsch")  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: gui_home.earshot.settings.languages == ("de",))
    _choose(_named(page, QComboBox, "Language spoken"), "Find out for each meeting")  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: gui_home.earshot.settings.languages == ())
    box = _named(page, QCheckBox, "Write minutes of each meeting by itself")
    box.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not gui_home.earshot.settings.minutes.automatic)


def test_colours_and_text_size_change_and_are_kept(
    page: SettingsPage, theme: Theme, tmp_path: Path
) -> None:
    _choose(_named(page, QComboBox, "Colours"), "Dark")  # type: ignore[arg-type]
    _choose(_named(page, QComboBox, "Text size"), "150 %")  # type: ignore[arg-type]
    assert theme.tokens.is_dark
    assert theme.font(10).pixelSize() == 15
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert (state.value("window/mode"), int(str(state.value("window/scale")))) == ("dark", 150)


def test_a_locked_setting_says_why(window: MainWindow, qtbot: QtBot, gui_home: House) -> None:
    reason = "Your organisation asks for it."
    gui_home.locks += [
        Lock("recording", "consent-required", reason),
        Lock("window", "mode", reason),
        Lock("minutes", "template", reason),
        Lock("models", "transcriber", reason),
    ]
    click(window.sidebar.settings)
    page = window.settings
    name = "Record only after somebody acknowledged it"
    qtbot.waitUntil(lambda: any(w.text() == name for w in page.findChildren(QCheckBox)))
    for kind, named in ((QCheckBox, name), (QComboBox, "Colours"), (QComboBox, "Template")):
        box = _named(page, kind, named)
        assert not box.isEnabled()  # type: ignore[attr-defined]
        assert box.accessibleDescription() == reason  # type: ignore[attr-defined]
    click(page.tabs[1])
    notes = [w for w in page.findChildren(LockNote) if w.isVisible()]
    assert len(notes) == 1
    (words,) = [w for w in notes[0].findChildren(QLabel) if w.text()]
    assert words.accessibleName() == f"Locked. {reason}"
    click(page.tabs[3])
    assert not any(row.use.isVisible() for row in page.templates.rows)
    assert gui_home.earshot.settings.minutes.template == "general"


def test_words_to_listen_for_come_and_go(page: SettingsPage, qtbot: QtBot, gui_home: House) -> None:
    QTest.keyClicks(page.terms.field, "Coimbra")
    QTest.keyClick(page.terms.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.terms.list.count() == 1)
    page.terms.list.selectAll()
    page.terms.button.click()
    qtbot.waitUntil(lambda: page.terms.list.count() == 0)
    assert not gui_home.archive.vocabulary.all()


def test_models_are_listed_with_their_licences_and_can_be_installed(
    page: SettingsPage, qtbot: QtBot, gui_home: House
) -> None:
    qtbot.waitUntil(lambda: len(page.models.rows) > 5)
    page.models.install((), starter=True)
    qtbot.waitUntil(lambda: bool(gui_home.installed))
    names, _ = gui_home.installed[0]
    assert "whisper-base" in names
