"""Every page of the window, used by clicks and keys on an archive that was really made.

Each step waits for what it leads to; what never comes ends the process with its name.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from app.gui.meeting.editor import TurnEditor
from app.gui.search.sources import QuoteRow
from tests.benchmarks.window_probe import tell, wait_ms, wait_turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.gui.tables.actions import ActionsPage
    from app.gui.tables.decisions import DecisionsPage
    from app.gui.window import MainWindow

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """As a mouse does."""
    QTest.mouseClick(widget, LEFT, pos=at or widget.rect().center())
    wait_turn()


def until(is_so: Callable[[], bool], what: str, longest_s: float = 120) -> None:
    """Wait for something that comes soon."""
    end = time.monotonic() + longest_s
    while not is_so():
        if time.monotonic() > end:
            sys.exit(f"this never came: {what}")
        wait_ms(20)


def walk(window: MainWindow, word: str, question: str, *, can_hear: bool) -> None:
    """Use every page, the latest meeting being one with minutes.

    Args:
        window: open on an archive.
        word: is said in the latest meeting.
        question: can be answered from it.
        can_hear: whether there is something to play on.
    """
    window.activateWindow()  # as a window manager does
    if not QTest.qWaitForWindowActive(window):
        sys.exit("the window never had the keys")
    filter_library(window, word)
    move_about(window, can_hear=can_hear)
    correct(window)
    search_and_ask(window, word, question)
    catch_up(window)
    look_through_tables(window)
    choose_colours(window)


def filter_library(window: MainWindow, word: str) -> None:
    """The list narrows as one types."""
    page = window.library
    window.show_page("library")
    total = page.model.rowCount()
    QTest.keyClicks(page.field, word)
    until(lambda: 0 < page.model.rowCount() <= total, "meetings with the word")
    QTest.keyClicks(page.field, "zzz")
    until(lambda: page.model.rowCount() == 0, "no meeting")
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    until(lambda: page.model.rowCount() == total, "all meetings again")
    tell(step="filtered", meetings=total)


def open_first(window: MainWindow) -> None:
    """The latest meeting, by a click on its row."""
    window.show_page("library")
    view, model = window.library.list, window.library.model
    until(lambda: model.rowCount() > 0, "a meeting in the list")
    click(view.viewport(), view.visualRect(model.index(0, 0)).center())
    until(
        lambda: window.meeting.isVisible() and window.meeting.model.rowCount() > 0,
        "the transcript",
    )


def move_about(window: MainWindow, *, can_hear: bool) -> None:
    """By chapters, by keys, by dragging on the timeline."""
    open_first(window)
    page = window.meeting
    click(page.panel.tabs["chapters"])
    until(lambda: len(page.panel.chapters.buttons) > 1, "chapters")
    chapter = page.panel.chapters.buttons[-1]
    if page.player.is_playing:
        QTest.keyClick(page.view, Qt.Key.Key_K)
        until(lambda: not page.player.is_playing, "a pause by K")
    click(chapter)
    until(lambda: page.player.at_ms >= chapter.at_ms, "the beginning of the last chapter")
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_K)
    if can_hear:
        until(lambda: page.player.is_playing, "sound by K")
    before = page.player.at_ms
    QTest.keyClick(page.view, Qt.Key.Key_J)
    until(lambda: page.player.at_ms < before, "an earlier moment by J")
    if can_hear:
        QTest.keyClick(page.view, Qt.Key.Key_K)
        until(lambda: not page.player.is_playing, "silence by K")
    line = page.timeline
    middle = line.rect().center()
    QTest.mousePress(line, LEFT, pos=middle)
    QTest.mouseMove(line, middle - QPoint(line.width() // 4, 0))
    QTest.mouseRelease(line, LEFT, pos=middle - QPoint(line.width() // 4, 0))
    until(lambda: page.player.at_ms < before, "the moment that was dragged to")
    click(page.panel.tabs["brief"])
    tell(step="moved", chapter_ms=chapter.at_ms, chapters=len(page.panel.chapters.buttons))


def correct(window: MainWindow) -> None:
    """Words are changed, taken back and done again; each is a revision."""
    page = window.meeting

    def first() -> str:
        return str(page.model.index(0).data())

    heard = first()
    page.view.setFocus()
    page.view.setCurrentIndex(page.model.index(0))
    QTest.keyClick(page.view, Qt.Key.Key_F2)
    until(lambda: bool(page.view.findChildren(TurnEditor)), "the field over a turn")
    (editor,) = page.view.findChildren(TurnEditor)
    QTest.keyClick(editor.field, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(editor.field, "Good morning.")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    until(lambda: first() == "Good morning.", "the corrected words")
    QTest.keyClick(page.view, Qt.Key.Key_Z, CONTROL)
    until(lambda: first() == heard, "the words as they were heard")
    QTest.keyClick(page.view, Qt.Key.Key_Z, CONTROL | _SHIFT)
    until(lambda: first() == "Good morning.", "the corrected words again")
    QTest.keyClick(page.view, Qt.Key.Key_Z, CONTROL)
    until(lambda: first() == heard, "the words as they were heard, for good")
    tell(step="corrected", heard=heard)


def search_and_ask(window: MainWindow, word: str, question: str) -> None:
    """A word is found as it is typed; a question is answered, and its source played."""
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    page = window.search
    until(page.field.hasFocus, "the field of the search")
    begun = time.monotonic()
    QTest.keyClicks(page.field, word)
    until(lambda: page.model.rowCount() > 0, "hits")
    found_ms = 1_000 * (time.monotonic() - begun)
    page.field.clear()
    QTest.keyClicks(page.field, question)
    begun = time.monotonic()
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    until(lambda: bool(page.answers.exchanges), "the question")
    exchange = page.answers.exchanges[0]
    until(lambda: not page.answers.is_asking, "the answer", 300)
    answered_s = time.monotonic() - begun
    rows = exchange.findChildren(QuoteRow)
    if not rows:
        sys.exit(f"not answered: {exchange.note.text()}")
    click(rows[0].findChildren(QPushButton)[0])
    until(window.meeting.isVisible, "the meeting of the source")
    until(lambda: window.meeting.player.at_ms > 0, "the moment of the source")
    tell(
        step="asked",
        found_ms=found_ms,
        answered_s=answered_s,
        answer=exchange.answer.toPlainText(),
        sources=len(rows),
    )


def catch_up(window: MainWindow) -> None:
    """Who one is, is asked once; what is new is told and marked as read."""
    click(window.sidebar.pages["catch-up"])
    page = window.catch_up
    until(lambda: page.stack.currentWidget() is page.asking, "the question who one is")
    QTest.keyClicks(page.name, "Anna")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    until(lambda: page.stack.currentWidget() in (page.list, page.up_to_date), "what is new to Anna")
    is_new = page.stack.currentWidget() is page.list
    if is_new:
        click(page.read_all)
        until(lambda: page.stack.currentWidget() is page.up_to_date, "nothing new any more")
    tell(step="caught up", is_new=is_new, whose=page.whose.text())


def look_through_tables(window: MainWindow) -> None:
    """Decisions are narrowed, an action is ticked off."""
    click(window.sidebar.pages["decisions"])
    decisions = window.decisions
    until(lambda: _has_rows(decisions), "decisions")
    count = decisions.model.rowCount()
    QTest.keyClicks(decisions.field, "zzz")
    until(lambda: decisions.stack.currentWidget() is decisions.nothing, "no decision")
    QTest.keyClick(decisions.field, Qt.Key.Key_Escape)
    until(lambda: decisions.model.rowCount() == count, "all decisions")
    click(window.sidebar.pages["actions"])
    actions = window.to_do
    until(lambda: _has_rows(actions), "actions")
    actions.table.setFocus()
    actions.table.setCurrentIndex(actions.model.index(0, 0))
    QTest.keyClick(actions.table, Qt.Key.Key_Space)
    until(lambda: _is_done(window), "an action that is done")
    QTest.keyClick(actions.table, Qt.Key.Key_Space)
    until(lambda: not _is_done(window), "the action to do again")
    tell(step="tables", decisions=count, actions=actions.model.rowCount())


def _has_rows(page: DecisionsPage | ActionsPage) -> bool:
    return page.model.rowCount() > 0 and page.model.row_at(0) is not None


def _is_done(window: MainWindow) -> bool:
    row = window.to_do.model.row_at(0)
    return row is not None and bool(row.is_done)  # type: ignore[union-attr]


def record(window: MainWindow) -> None:
    """By keys alone, with a bookmark; what was recorded is in the list at once."""
    window.show_page("library")
    total = window.library.model.rowCount()
    QTest.keyClick(window, Qt.Key.Key_R, CONTROL)
    setup, progress = window.record.setup, window.record.progress
    until(lambda: setup.record.isEnabled() and setup.isVisible(), "something to record")
    QTest.keyClicks(setup.title, "Stand-up")
    QTest.keyClick(setup.title, Qt.Key.Key_Return)
    until(lambda: progress.time.text() >= "0:02", "two seconds that were recorded")
    QTest.keyClick(window, Qt.Key.Key_B, CONTROL)
    click(progress.stop)
    until(lambda: not window.recording.is_busy, "the end of the recording")
    window.show_page("library")
    until(lambda: window.library.model.rowCount() == total + 1, "the recording in the list")
    until(lambda: not window.works.is_busy, "the recording processed")
    tell(step="recorded", title=window.library.model.index(0, 0).data())


def choose_colours(window: MainWindow) -> None:
    """Dark, and light again; the queue is empty by then."""
    click(window.sidebar.settings)
    page = window.settings
    until(lambda: bool(page.findChildren(QComboBox)), "settings")
    box = next(b for b in page.findChildren(QComboBox) if b.accessibleName() == "Colours")
    for words in ("Dark", "Light"):
        box.setFocus()
        while box.currentText() != words:
            before = box.currentIndex()
            key = Qt.Key.Key_Down if before < box.findText(words) else Qt.Key.Key_Up
            QTest.keyClick(box, key)
            if box.currentIndex() == before:
                sys.exit(f"can't choose {words}")
        wait_turn()
        is_dark = window.palette().window().color().lightness() < 128
        if is_dark != (words == "Dark"):
            sys.exit(f"the window isn't {words}")
    window.show_page("queue")
    until(window.queue.empty.isVisible, "an empty queue")
    tell(step="settings")
