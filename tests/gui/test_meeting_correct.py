"""Corrections on the page of a meeting, by clicks and keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.gui.meeting import menu as menus
from app.gui.meeting.comparing import CompareDialog
from app.gui.meeting.editor import TurnEditor
from app.gui.meeting.model import Role
from app.gui.meeting.page import MeetingPage
from app.service.correct import Join
from tests.gui.test_meeting import output, page
from tests.unit.app.house import House

__all__ = ["output", "page"]

ID = "budget000001"


def _texts(page: MeetingPage) -> list[str]:
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def _choose(menu: QMenu, *path: str) -> None:
    """Choose an action by the beginnings of its words."""
    found = next(a for a in menu.actions() if a.text().startswith(path[0]))
    below = found.menu()
    if len(path) > 1 and isinstance(below, QMenu):
        _choose(below, *path[1:])
    else:
        assert found.isEnabled()
        found.trigger()


def _editor(page: MeetingPage, qtbot: QtBot, row: int) -> TurnEditor:
    page.view.setFocus()
    page.view.setCurrentIndex(page.model.index(row))
    QTest.keyClick(page.view, Qt.Key.Key_F2)
    found = page.view.findChildren(TurnEditor)
    assert len(found) == 1
    return found[0]


def test_words_are_corrected_in_place_undone_and_redone(
    page: MeetingPage, qtbot: QtBot, gui_home: House
) -> None:
    editor = _editor(page, qtbot, 1)
    assert editor.toPlainText() == "Ben told me that the rent is 900 euros."
    QTest.keyClicks(editor, "Ben told me that the rent is 800 euros.")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _texts(page)[1].endswith("800 euros."))
    assert gui_home.archive.transcripts.load(ID).revision == 2  # type: ignore[union-attr]
    assert page.panel.brief.make is not None
    assert page.view.currentIndex().row() == 1
    QTest.keyClick(page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: _texts(page)[1].endswith("900 euros."))
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page.view, Qt.Key.Key_Z, both)
    qtbot.waitUntil(lambda: _texts(page)[1].endswith("800 euros."))
    assert not page.corrector.can_redo


def test_escape_leaves_the_words_as_they_were(
    page: MeetingPage, qtbot: QtBot, gui_home: House
) -> None:
    editor = _editor(page, qtbot, 0)
    QTest.keyClicks(editor, "Something else.")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.view.findChildren(TurnEditor))
    assert gui_home.archive.transcripts.load(ID).revision == 1  # type: ignore[union-attr]
    assert page.recording_id == ID  # it closed the field, not the page


def test_the_turn_is_heard_while_it_is_corrected(page: MeetingPage, qtbot: QtBot) -> None:
    editor = _editor(page, qtbot, 2)
    QTest.keyClick(editor, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert page.player.is_playing
    assert page.player.at_ms == page.model.index(2).data(Role.TURN).span.start_ms


def test_a_turn_is_split_joined_and_given_away(page: MeetingPage, qtbot: QtBot) -> None:
    _choose(page.corrections.menu_of(1, 2), "Split before “let”")
    qtbot.waitUntil(lambda: page.model.rowCount() == 7)
    assert _texts(page)[:2] == ["Good morning,", "let us decide about the warehouse."]
    _choose(page.corrections.menu_of(1, -1), "Join")
    qtbot.waitUntil(lambda: page.model.rowCount() == 6)
    _choose(page.corrections.menu_of(1, -1), "Said by", "Ben")
    qtbot.waitUntil(lambda: page.model.index(0).data(Role.NAME) == "Ben")
    _choose(page.corrections.menu_of(1, -1), "Said by", "Somebody new")
    qtbot.waitUntil(lambda: page.model.index(0).data(Role.PLACE) == 2)
    for _ in range(4):
        page.corrector.undo()
        qtbot.waitUntil(lambda: page.corrector.can_redo)
    qtbot.waitUntil(lambda: page.model.index(0).data(Role.NAME) == "Speaker 1")
    assert page.model.rowCount() == 6


def test_a_speaker_is_renamed_here_and_everywhere(
    page: MeetingPage, qtbot: QtBot, gui_home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    gui_home.earshot.rename_speaker("changed00001", "S1", "Anna")
    monkeypatch.setattr(menus, "ask_name", lambda parent, name: ("Anna", True))
    _choose(page.corrections.menu_of(1, -1), "Rename Speaker 1 here")
    qtbot.waitUntil(lambda: page.model.index(0).data(Role.NAME) == "Anna")
    monkeypatch.setattr(menus, "ask_name", lambda parent, name: ("Anne", True))
    _choose(page.corrections.menu_of(1, -1), "Rename Anna in all")
    qtbot.waitUntil(lambda: page.model.index(0).data(Role.NAME) == "Anne")
    other = gui_home.archive.transcripts.load("changed00001")
    assert other is not None
    assert other.name_of("S1") == "Anne"
    page.corrector.undo()
    qtbot.waitUntil(lambda: page.model.index(0).data(Role.NAME) == "Anna")


def test_two_speakers_are_made_one(page: MeetingPage, qtbot: QtBot) -> None:
    _choose(page.corrections.menu_of(2, -1), "Ben is the same person as", "Speaker 1")
    qtbot.waitUntil(lambda: page.meeting is not None and len(page.meeting.names) == 1)
    assert {page.model.index(row).data(Role.PLACE) for row in range(6)} == {0}


def test_revisions_are_compared_and_restored(page: MeetingPage, qtbot: QtBot) -> None:
    _choose(page.corrections.menu_of(1, 2), "Split")
    qtbot.waitUntil(lambda: page.model.rowCount() == 7)
    page.panel.details.compare_wished.emit(1)
    qtbot.waitUntil(lambda: bool(page.findChildren(CompareDialog)))
    dialog = page.findChildren(CompareDialog)[0]
    assert len(dialog.lines) == 2
    dialog.reject()
    page.panel.details.restore_wished.emit(1)
    qtbot.waitUntil(lambda: page.model.rowCount() == 6)


def test_what_was_changed_elsewhere_is_told(
    page: MeetingPage, qtbot: QtBot, gui_home: House
) -> None:
    gui_home.earshot.correct(Join(ID, 1, 1))
    with qtbot.waitSignal(page.failed) as failed:
        _choose(page.corrections.menu_of(3, -1), "Join")
    assert failed.args[0].title == "Changed elsewhere"
