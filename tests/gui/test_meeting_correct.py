"""Corrections on the page of a meeting, by clicks and keys."""

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.gui.meeting.comparing import CompareDialog
from app.gui.meeting.editor import TurnEditor
from app.gui.meeting.model import Role
from app.gui.meeting.page import MeetingPage
from app.service.correct import Join
from tests.fakes.output import FakeOutput
from tests.gui.meeting_page import (
    CONTROL,
    choose,
    click_menu,
    edit,
    name_point,
    names,
    point_of,
    redo,
    texts,
    type_name,
    type_words,
    undo,
)
from tests.gui.test_meeting import output, page
from tests.unit.app.house import House
from tests.unit.app.meetings import hold

__all__ = ["output", "page"]

ID = "budget000001"
LEFT = Qt.MouseButton.LeftButton


def test_words_are_corrected_in_place_undone_and_redone(
    page: MeetingPage, qtbot: QtBot, gui_home: House
) -> None:
    editor = edit(page, 1)
    assert editor.words == "Ben told me that the rent is 900 euros."
    type_words(editor, "Ben told me that the rent is 800 euros.")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: texts(page)[1].endswith("800 euros."))
    assert gui_home.archive.transcripts.load(ID).revision == 2  # type: ignore[union-attr]
    assert page.panel.brief.make is not None
    assert page.view.currentIndex().row() == 1
    undo(page, qtbot, lambda: texts(page)[1].endswith("900 euros."))
    redo(page, qtbot, lambda: texts(page)[1].endswith("800 euros."))
    assert not page.corrector.can_redo


def test_the_words_stay_where_they_stood(page: MeetingPage) -> None:
    row = page.view.visualRect(page.model.index(1))
    words = page.view.delegate.words_rect(row, False)
    field = edit(page, 1).field
    first = field.mapTo(page.view.viewport(), field.cursorRect().topLeft())
    cursor = field.textCursor()
    cursor.setPosition(0)
    field.setTextCursor(cursor)
    first = field.viewport().mapTo(page.view.viewport(), field.cursorRect().topLeft())
    assert abs(first.x() - words.left()) <= 1
    assert abs(first.y() - words.top()) <= 6  # the cursor is lower than its line


def test_a_double_click_puts_the_cursor_before_the_word(
    page: MeetingPage, qtbot: QtBot, output: FakeOutput
) -> None:
    at = point_of(page, 1, 4)
    QTest.mouseClick(page.view.viewport(), LEFT, pos=at)
    QTest.mouseDClick(page.view.viewport(), LEFT, pos=at)
    editor = page.view.findChildren(TurnEditor)[0]
    assert not page.player.is_playing
    QTest.keyClicks(editor.field, "all ")
    QTest.mouseClick(editor.keep, LEFT)
    qtbot.waitUntil(lambda: texts(page)[1].startswith("Ben told me that all the rent"))


def test_escape_leaves_the_words_as_they_were(
    page: MeetingPage, qtbot: QtBot, gui_home: House
) -> None:
    editor = edit(page, 0)
    type_words(editor, "Something else.")
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.view.findChildren(TurnEditor))
    assert gui_home.archive.transcripts.load(ID).revision == 1  # type: ignore[union-attr]
    assert page.recording_id == ID  # it closed the field, not the page


def test_an_empty_field_and_the_same_words_change_nothing(
    page: MeetingPage, qtbot: QtBot, gui_home: House
) -> None:
    for words in (" ", texts(page)[0]):
        editor = edit(page, 0)
        type_words(editor, words)
        QTest.keyClick(editor.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not page.view.findChildren(TurnEditor))
    assert gui_home.archive.transcripts.load(ID).revision == 1  # type: ignore[union-attr]


def test_the_field_grows_with_its_words(page: MeetingPage) -> None:
    editor = edit(page, 0)
    before = editor.height()
    QTest.keyClicks(editor.field, " and so on" * 20)
    assert editor.height() > before + 60
    bar = editor.field.verticalScrollBar()
    assert bar.maximum() == 0


def test_the_field_stays_in_sight_in_another_width(page: MeetingPage, qtbot: QtBot) -> None:
    editor = edit(page, 5)
    type_words(editor, "Nobody knows.")
    page.resize(620, 420)
    viewport = page.view.viewport()
    qtbot.waitUntil(lambda: viewport.rect().contains(editor.geometry().center()))
    page.resize(1064, 800)
    qtbot.waitUntil(lambda: viewport.rect().contains(editor.geometry().center()))
    assert editor.words == "Nobody knows."
    row = page.view.visualRect(page.model.index(5))
    words = page.view.delegate.words_rect(row, False)
    qtbot.waitUntil(lambda: editor.geometry().left() < words.left() < editor.geometry().right())


def test_the_rows_below_make_room_for_the_field(page: MeetingPage, qtbot: QtBot) -> None:
    at = point_of(page, 2, 1)
    editor = edit(page, 1)
    assert page.view.delegate.shift_of(2) > 0
    assert page.view.delegate.shift_of(1) == 0
    moved = at + QPoint(0, page.view.delegate.shift_of(2))
    assert page.view.word_under(moved) == (page.model.index(2), 1)
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.view.delegate.shift_of(2) == 0)


def test_a_turn_is_heard_over_and_over_while_it_is_corrected(
    page: MeetingPage, qtbot: QtBot, output: FakeOutput
) -> None:
    span = page.model.index(2).data(Role.TURN).span
    editor = edit(page, 2)
    QTest.keyClick(editor.field, Qt.Key.Key_Space, CONTROL)
    assert editor.loop.isChecked()
    assert page.player.is_looping
    heard: list[int] = []
    page.player.moved.connect(heard.append)
    for _ in range(2 * (span.duration_ms + 1000) // 300):
        qtbot.waitUntil(lambda: output.held_ms >= 300)
        output.pass_time(300)
        qtbot.waitUntil(lambda: output.held_ms >= 300)
    assert min(heard) >= span.start_ms - 150
    assert max(heard) <= span.end_ms + 150
    again = [b for a, b in pairwise(heard) if b < a - 1000]
    assert again  # it began anew
    QTest.mouseClick(editor.loop, LEFT)
    assert not page.player.is_playing
    QTest.mouseClick(editor.loop, LEFT)
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.view.findChildren(TurnEditor))
    assert not page.player.is_playing


def test_a_turn_is_split_joined_and_given_away(page: MeetingPage, qtbot: QtBot) -> None:
    choose(page, 0, 2, "Split before “let”")
    qtbot.waitUntil(lambda: page.model.rowCount() == 7)
    assert texts(page)[:2] == ["Good morning,", "let us decide about the warehouse."]
    choose(page, 0, 0, "Join")
    qtbot.waitUntil(lambda: page.model.rowCount() == 6)
    choose(page, 0, 0, "Said by", "Ben")
    qtbot.waitUntil(lambda: names(page)[0] == "Ben")
    choose(page, 0, 0, "Said by", "Somebody new")
    qtbot.waitUntil(lambda: page.model.index(0).data(Role.PLACE) == 2)
    page.view.setFocus()
    for _ in range(4):  # faster than they are made
        QTest.keyClick(page.view, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: names(page)[0] == "Speaker 1" and page.model.rowCount() == 6)
    redo(page, qtbot, lambda: page.model.rowCount() == 7)


def test_a_turn_is_split_by_keys_alone(page: MeetingPage, qtbot: QtBot) -> None:
    page.view.setFocus()
    page.view.setCurrentIndex(page.model.index(0))
    QTest.keyClick(page.view, Qt.Key.Key_Menu)
    click_menu("Split before", "us")
    qtbot.waitUntil(lambda: texts(page)[:2] == ["Good morning, let", texts(page)[1]])
    assert texts(page)[1] == "us decide about the warehouse."


def test_a_speaker_is_renamed_here_and_everywhere(
    page: MeetingPage, qtbot: QtBot, gui_home: House
) -> None:
    gui_home.earshot.editing.rename_speaker("changed00001", "S1", "Anna")
    hold(gui_home, ("S1: Hello.",), id_="other0000001", title="Other")
    gui_home.earshot.editing.rename_speaker("other0000001", "S1", "Anne")
    choose(page, 0, 0, "Rename Speaker 1 here")
    type_name(page, qtbot, "Anna")
    qtbot.waitUntil(lambda: names(page)[0] == "Anna")
    QTest.mouseClick(page.view.viewport(), LEFT, pos=name_point(page, 0))
    click_menu("Rename Anna in all")
    type_name(page, qtbot, "Anne")
    qtbot.waitUntil(lambda: names(page)[0] == "Anne")

    def named(id_: str) -> str:
        found = gui_home.archive.transcripts.load(id_)
        return found.name_of("S1") if found else ""

    assert named("changed00001") == "Anne"
    page.view.setFocus()
    undo(page, qtbot, lambda: names(page)[0] == "Anna")
    assert named("changed00001") == "Anna"
    assert named("other0000001") == "Anne"  # it was called so before
    redo(page, qtbot, lambda: names(page)[0] == "Anne")
    undo(page, qtbot, lambda: names(page)[0] == "Anna")
    undo(page, qtbot, lambda: names(page)[0] == "Speaker 1")


def test_two_speakers_are_made_one_and_the_minutes_go_back_with_them(
    page: MeetingPage, qtbot: QtBot
) -> None:
    def owner() -> str | None:
        assert page.meeting is not None
        assert page.meeting.document is not None
        return page.meeting.document.minutes.actions[0].owner

    assert owner() == "Ben"
    choose(page, 1, 0, "Ben is the same person as", "Speaker 1")
    qtbot.waitUntil(lambda: page.meeting is not None and len(page.meeting.names) == 1)
    assert {page.model.index(row).data(Role.PLACE) for row in range(6)} == {0}
    assert owner() == "Speaker 1"
    page.view.setFocus()
    undo(page, qtbot, lambda: page.meeting is not None and len(page.meeting.names) == 2)
    assert owner() == "Ben"


def _button(page: MeetingPage, name: str) -> QPushButton:
    found = page.panel.details.findChildren(QPushButton)
    return next(button for button in found if button.accessibleName() == name)


def _click_in_details(page: MeetingPage, qtbot: QtBot, name: str) -> None:
    QTest.mouseClick(page.panel.tabs["details"], LEFT)
    button = _button(page, name)
    page.panel.details.ensureWidgetVisible(button)
    QTest.mouseClick(button, LEFT, pos=QPoint(8, 8))


def test_revisions_are_compared_and_restored(page: MeetingPage, qtbot: QtBot) -> None:
    choose(page, 0, 2, "Split")
    qtbot.waitUntil(lambda: page.model.rowCount() == 7)
    _click_in_details(page, qtbot, "Compare: Revision 1")
    qtbot.waitUntil(lambda: bool(page.findChildren(CompareDialog)))
    dialog = page.findChildren(CompareDialog)[0]
    assert len(dialog.lines) == 2
    assert [line.text().partition(" · ")[0] for line in dialog.told] == ["Split a turn"]
    assert "<s" in dialog.lines[0].text()
    assert dialog.lines[1].accessibleName() == "New: let us decide about the warehouse."
    QTest.mouseClick(dialog.restore, LEFT)
    qtbot.waitUntil(lambda: page.model.rowCount() == 6)
    _click_in_details(page, qtbot, "Restore: Revision 2")
    qtbot.waitUntil(lambda: page.model.rowCount() == 7)
    undo_is_there = page.corrector.can_undo
    assert undo_is_there
    said = [label.accessibleName() for label in page.panel.details.findChildren(QLabel)]
    done = [line.partition(" · ")[0] for line in said if line.startswith("Revision ")]
    assert done == [
        "Revision 4: Restored revision 2",
        "Revision 3: Restored revision 1",
        "Revision 2: Split a turn",
        "Revision 1: Processed",
    ]


def test_what_was_changed_elsewhere_is_told(
    page: MeetingPage, qtbot: QtBot, gui_home: House
) -> None:
    gui_home.earshot.editing.correct(Join(ID, 1, 1))
    with qtbot.waitSignal(page.failed) as failed:
        choose(page, 2, 0, "Join")
    assert failed.args[0].title == "Changed elsewhere"


def test_claims_say_that_their_words_were_corrected_and_a_split_touches_none(
    page: MeetingPage, qtbot: QtBot
) -> None:
    def told() -> list[str]:
        return [c.text() for c in page.panel.brief.claims if "corrected since" in c.text()]

    choose(page, 1, 7, "Split before “900”")
    qtbot.waitUntil(lambda: page.panel.brief.make is not None)
    assert told() == []
    assert page.panel.brief.make is not None
    assert page.panel.brief.make.text() == "Renew the minutes"
    page.view.setFocus()
    editor = edit(page, 2)
    type_words(editor, "800 euros.")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(told()) == 2)
    assert any(text.startswith("The rent is 900 euros.") for text in told())


def test_a_chip_leads_to_its_words_after_a_split(page: MeetingPage, qtbot: QtBot) -> None:
    flow = next(c for c in page.panel.brief.claims if c.text().startswith("The rent is 900"))
    choose(page, 1, 7, "Split before “900”")
    qtbot.waitUntil(lambda: page.model.rowCount() == 7)
    flow = next(c for c in page.panel.brief.claims if c.text().startswith("The rent is 900"))
    QTest.mouseClick(flow.chips[0], LEFT)
    assert page.player.is_playing
    assert page.view.currentIndex().row() == 2


def test_minutes_are_renewed_and_only_what_changed_is_read_again(
    page: MeetingPage, qtbot: QtBot, gui_home: House
) -> None:
    def keys() -> set[str]:
        return {key for key, _ in gui_home.archive.meaning.remembered("talk00000001")}

    def make(words: str) -> None:
        button = page.panel.brief.make
        assert button is not None
        assert button.text() == words
        with qtbot.waitSignal(page.maker.made, timeout=20_000):
            QTest.mouseClick(button, LEFT)
        qtbot.waitUntil(lambda: page.panel.brief.make is None)

    gui_home.reads = True
    lines = [f"S{n % 2 + 1}: It is decided, number {n}." for n in range(6)]
    hold(gui_home, lines, id_="talk00000001", title="Talk")
    with qtbot.waitSignal(page.opened):
        page.open("talk00000001")
    make("Make the minutes")
    before = keys()
    assert len(before) == 3  # two turns are read at a time
    page.view.setFocus()
    editor = edit(page, 2)
    type_words(editor, "It is decided, number nine.")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.panel.brief.make is not None)
    make("Renew the minutes")
    assert len(keys() - before) == 1
    assert len(keys() & before) == 2
    assert any("number nine" in claim.text() for claim in page.panel.brief.claims)
