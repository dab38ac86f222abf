"""Searching as one types, and asking, by clicks and keys."""

import threading
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.gui.desks import Desks
from app.gui.search.exchange import ExchangeView
from app.gui.search.hits import Heading, HitsModel, Role, grouped
from app.gui.search.narrowing import Days, Narrowing
from app.gui.search.sources import QuoteRow
from app.gui.theme import Theme
from app.gui.window import MainWindow
from pipeline.domain.search import PassageKind, SearchHit, SnippetPart
from pipeline.domain.sound import TimeSpan
from pipeline.domain.tasks import AnswerTask, ReadyTask
from pipeline.domain.work import Progress
from tests.fakes.engine import Script
from tests.fakes.engine_language import language_model
from tests.unit.app.house import House
from tests.unit.app.test_reading import ID, indexed


@pytest.fixture
def gui_home(tmp_path: Path) -> House:
    """Two meetings with minutes and an index; a decision of the first holds no longer."""
    house = House(tmp_path)
    indexed(house)
    return house


def _hits(window: MainWindow) -> list[SearchHit]:
    model = window.search.model
    rows = [model.index(n).data(Role.ROW) for n in range(model.rowCount())]
    return [row for row in rows if isinstance(row, SearchHit)]


def _to_search(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)


def _asked(window: MainWindow, qtbot: QtBot, question: str) -> None:
    _to_search(window)
    QTest.keyClicks(window.search.field, question)
    QTest.keyClick(window.search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.search.answers.is_asking)


def _rows(window: MainWindow) -> list[QuoteRow]:
    return window.search.answers.exchanges[-1].findChildren(QuoteRow)


def test_ctrl_k_goes_to_the_field_from_anywhere(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("decisions")
    _to_search(window)
    assert window.stack.currentWidget() is window.search
    qtbot.waitUntil(window.search.field.hasFocus)
    assert window.search.stack.currentWidget() is window.search.empty


def test_words_are_found_as_they_are_typed_then_meaning_under_their_meetings(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    _to_search(window)
    QTest.keyClicks(window.search.field, "rent")
    qtbot.waitUntil(lambda: bool(_hits(window)))
    first = window.search.model.index(0).data(Role.ROW)
    assert isinstance(first, Heading)
    assert (first.title, first.count) == ("Budget", len(_hits(window)))
    (hit,) = [h for h in _hits(window) if h.turn_id == 2 and h.kind is PassageKind.SPEECH]
    assert [part.text for part in hit.snippet if part.is_hit] == ["rent"]
    qtbot.waitUntil(lambda: any(reader.read for reader in gui_home.readers))
    assert gui_home.readers[0].read[0] == "rent"
    assert not gui_home.readers[0].is_closed, "it stays ready for the next letters"
    QTest.keyClicks(window.search.field, " euros")
    qtbot.waitUntil(lambda: "rent euros" in gui_home.readers[0].read)
    assert len(gui_home.readers) == 1


def test_a_click_and_enter_open_the_meeting_at_that_time(window: MainWindow, qtbot: QtBot) -> None:
    _to_search(window)
    QTest.keyClicks(window.search.field, "landlord")
    qtbot.waitUntil(lambda: bool(_hits(window)))
    view = window.search.list
    place = window.search.model.index(1)
    wanted = place.data(Role.ROW)
    with qtbot.waitSignal(window.search.opened) as opened:
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(place).center()
        )
    assert opened.args == [ID, wanted.span.start_ms]
    _to_search(window)
    QTest.keyClick(window.search.field, Qt.Key.Key_Down)
    assert view.hasFocus()
    with qtbot.waitSignal(window.search.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [ID, wanted.span.start_ms]


def test_nothing_found_is_said_and_escape_clears(window: MainWindow, qtbot: QtBot) -> None:
    _to_search(window)
    QTest.keyClicks(window.search.field, "qqqq*")
    page = window.search
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.nothing)
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.empty
    assert page.field.text() == ""


def test_chips_narrow_what_is_found(window: MainWindow, qtbot: QtBot) -> None:
    page, chips = window.search, window.search.filters
    _to_search(window)
    QTest.keyClicks(page.field, "warehouse")
    qtbot.waitUntil(lambda: len({h.recording_id for h in _hits(window)}) == 2)
    QTest.mouseClick(chips.meeting, Qt.MouseButton.LeftButton)
    popup = chips.meetings
    qtbot.waitUntil(lambda: popup.list.count() == 3)
    QTest.keyClicks(popup.field, "chan")
    qtbot.waitUntil(lambda: popup.list.count() == 1)
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert chips.meeting.text() == "Change"
    assert chips.meeting.property("class") == "filter-on"
    qtbot.waitUntil(lambda: {h.recording_id for h in _hits(window)} == {"change000002"})
    decisions = [a for a in chips.kinds.menu().actions() if a.data() == "decision"]
    decisions[0].trigger()
    qtbot.waitUntil(lambda: {h.kind for h in _hits(window)} == {PassageKind.DECISION})
    assert chips.kinds.accessibleName() == "Kind: Decisions"


def test_days_are_counted_back_from_today() -> None:
    today = datetime(2026, 10, 7).date()
    assert Narrowing().since(today) is None
    week = Narrowing(days=Days.WEEK, person="Ben", meeting=("x", "Title"))
    assert str(week.since(today)) == "2026-10-01"
    query, scope = week.query("rent", today), week.scope(today)
    assert (query.since, query.speaker, query.recording_id) == (scope.since, "Ben", "x")
    assert (scope.speaker, scope.meeting) == ("Ben", "x")
    assert week.widened().is_wide


def test_enter_asks_and_the_answer_cites_what_plays(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    _asked(window, qtbot, "How much rent?")
    view = window.search.answers.exchanges[0]
    assert "Ben: “Ben told me that the rent is 900 euros.”" in view.answer.toPlainText()
    assert view.note.text().startswith("Checked: every sentence is borne out")
    assert "Answered by Qwen2.5-Coder 1.5B Instruct on this machine" in view.note.text()
    chip = view.answer.chips[0]
    assert chip.text().endswith("0:04")
    assert "900 euros" in chip.toolTip()
    assert chip.geometry().right() <= view.answer.width()
    with qtbot.waitSignal(window.search.opened) as opened:
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert opened.args[0] == ID
    window.show_page("search")
    row = _rows(window)[0]
    assert "Budget" in row.place.text()
    with qtbot.waitSignal(window.search.opened):
        QTest.keyClick(row.chip, Qt.Key.Key_Space)


def test_what_holds_no_longer_is_said_of_its_quote(window: MainWindow, qtbot: QtBot) -> None:
    _asked(window, qtbot, "Which warehouse?")
    places = {row.words.text(): row.place.text() for row in _rows(window)}
    old = [place for words, place in places.items() if "until June" in words]
    assert old, places
    assert all("no longer in force" in place for place in old)
    others = [place for words, place in places.items() if "until June" not in words]
    assert not any("no longer in force" in place for place in others)


def test_the_models_are_loaded_while_a_question_is_typed_and_not_for_a_word(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    def readied() -> int:
        return sum(isinstance(task, ReadyTask) for task, _ in gui_home.engine.runs)

    _to_search(window)
    QTest.keyClicks(window.search.field, "rent of")
    qtbot.waitUntil(lambda: bool(_hits(window)))
    assert readied() == 0
    window.search.field.clear()
    QTest.keyClicks(window.search.field, "How much is the rent")
    qtbot.waitUntil(lambda: readied() == 1)
    QTest.keyClicks(window.search.field, " then?")
    QTest.keyClick(window.search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.search.answers.exchanges))
    qtbot.waitUntil(lambda: not window.search.answers.is_asking)
    assert readied() == 1
    assert any(isinstance(task, AnswerTask) for task, _ in gui_home.engine.runs)


def test_follow_ups_keep_the_thread_and_a_new_question_begins_another(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    _asked(window, qtbot, "How much rent?")
    answers = window.search.answers
    assert answers.field.isVisible()
    QTest.keyClicks(answers.field, "And the contract?")
    QTest.keyClick(answers.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(answers.exchanges) == 2 and not answers.is_asking)
    tasks = [task for task, _ in gui_home.engine.runs if isinstance(task, AnswerTask)]
    assert [exchange.question for exchange in tasks[1].history] == ["How much rent?"]
    window.search.field.setText("")
    _asked(window, qtbot, "Who pays?")
    assert len(answers.exchanges) == 1
    tasks = [task for task, _ in gui_home.engine.runs if isinstance(task, AnswerTask)]
    assert tasks[2].history == ()


def test_not_discussed_says_what_was_looked_through(window: MainWindow, qtbot: QtBot) -> None:
    _asked(window, qtbot, "Zebras?")
    view = window.search.answers.exchanges[0]
    assert view.not_discussed.text() == "Not discussed."
    assert view.note.text().startswith("Looked through all meetings")
    assert "Checked" not in view.note.text()
    assert view.answer.chips == []


def test_escape_stops_an_answer_at_once_and_it_can_be_asked_again(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    thinks, may_go_on = threading.Event(), threading.Event()

    def think(item: object) -> None:
        if isinstance(item, Progress) and item.step == "answering":
            thinks.set()
            may_go_on.wait(10)

    gui_home.engine.on_item = think
    _to_search(window)
    QTest.keyClicks(window.search.field, "How much rent?")
    QTest.keyClick(window.search.field, Qt.Key.Key_Return)
    answers = window.search.answers
    qtbot.waitUntil(thinks.is_set)
    assert answers.is_asking
    QTest.keyClick(window.search.field, Qt.Key.Key_Escape)
    assert not answers.is_asking
    view = answers.exchanges[0]
    assert view.note.text() == "Stopped."
    may_go_on.set()
    QTest.mouseClick(view.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not answers.is_asking)
    assert "900 euros" in answers.exchanges[0].answer.toPlainText()


def _note(window: MainWindow) -> str:
    return window.search.answers.exchanges[-1].note.text()


def test_what_is_done_before_an_answer_is_said(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    """The model is loaded while the question is typed; who asks meanwhile sees that, too."""
    loaded = threading.Event()

    def hold_up(item: object) -> None:
        if isinstance(item, Progress) and item.step == "reading" and not item.total:
            loaded.wait(10)

    gui_home.engine.on_item = hold_up
    _to_search(window)
    QTest.keyClicks(window.search.field, "How much rent?")
    QTest.keyClick(window.search.field, Qt.Key.Key_Return)
    assert _note(window) == "Looking through what was said… Esc stops it."
    qtbot.waitUntil(lambda: _note(window) == "Loading the language model… Esc stops it.")
    loaded.set()
    qtbot.waitUntil(lambda: not window.search.answers.is_asking)
    assert _note(window).startswith("Checked")


def test_a_step_that_passes_at_once_is_not_named(theme: Theme, qtbot: QtBot) -> None:
    view = ExchangeView(theme, "How much rent?", shows_question=True)
    qtbot.addWidget(view)
    said = [view.note.text()]

    def look() -> None:
        if view.note.text() != said[-1]:
            said.append(view.note.text())

    watch = QTimer(view, interval=10)
    watch.timeout.connect(look)
    watch.start()
    view.show_step(Progress("loading the language model", 0, 0))
    for place in range(3):
        view.show_step(Progress("reading", place, 4))
    qtbot.waitUntil(lambda: len(said) > 1)
    assert said[1:] == ["Reading the likeliest moments, 3 of 4… Esc stops it."]
    view.show_step(Progress("reading", 3, 4))
    view.stop()
    view.show_step(Progress("reading", 3, 4))
    qtbot.waitUntil(lambda: len(said) > 2)
    qtbot.waitUntil(lambda: not view._lasting.isActive())
    assert said[2:] == ["Stopped."]


def test_what_is_found_late_does_not_take_the_place_of_an_answer(
    window: MainWindow, qtbot: QtBot, desks: Desks
) -> None:
    may_go_on, is_through = threading.Event(), threading.Event()
    desks.searching.ask(lambda _: may_go_on.wait(10))
    _asked(window, qtbot, "How much rent?")
    may_go_on.set()
    desks.searching.ask(lambda _: None, lambda _: is_through.set())
    qtbot.waitUntil(is_through.is_set)
    assert window.search.stack.currentWidget() is window.search.answers


def test_an_engine_that_dies_is_told_where_one_asked(
    window: MainWindow, qtbot: QtBot, gui_home: House, tmp_path: Path
) -> None:
    script = Script(trouble="exit", stage="ask", at=0, times=9)
    gui_home.models.folder = language_model(tmp_path / "weights", script).weights.folder
    _asked(window, qtbot, "How much rent?")
    view = window.search.answers.exchanges[0]
    qtbot.waitUntil(view.again.isVisible)
    assert view.note.property("class") == "error"


def test_an_answer_that_lacks_a_model_leads_to_the_models(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    gui_home.models.missing.add(gui_home.earshot.settings.models[-1][1])
    _asked(window, qtbot, "How much rent?")
    view = window.search.answers.exchanges[0]
    qtbot.waitUntil(view.models.isVisible)
    QTest.mouseClick(view.models, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.settings.models.isVisible)


def test_an_answer_is_copied_as_plain_words(window: MainWindow, qtbot: QtBot) -> None:
    _asked(window, qtbot, "How much rent?")
    answer = window.search.answers.exchanges[0].answer
    answer.selectAll()
    data: QMimeData = answer.createMimeDataFromSelection()
    assert "900 euros" in data.text()
    assert "\ufffc" not in data.text()


def test_the_item_model_is_one(qapp: object) -> None:
    model = HitsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    hits = [
        SearchHit(
            recording_id=id_,
            title=id_,
            held_at=None,
            turn_id=turn,
            speaker="Ben",
            span=TimeSpan(turn * 1000, turn * 1000 + 500),
            snippet=(SnippetPart("words", is_hit=True),),
            score=1.0,
        )
        for id_, turn in (("b", 2), ("a", 1), ("b", 1))
    ]
    model.show(hits)
    rows = [row.recording_id for row in grouped(hits)]
    assert rows == ["b", "b", "b", "a", "a"], "a meeting stands together, the best first"
    assert model.row_of("a", 1, None) == 4
    assert model.row_of("a", 9, None) == -1
    model.show([replace(hits[0], is_similar=True)])
    assert model.index(1).data() == "Ben, Similar, 0:02: words"
    model.show(())
    assert model.rowCount() == 0
