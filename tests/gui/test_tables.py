"""Decisions and actions of all meetings, by clicks and keys."""

import csv
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.gui.dates import short_day
from app.gui.desks import Desks
from app.gui.tables import kinds
from app.gui.tables.actions import ActionsPage
from app.gui.tables.decisions import DecisionsPage
from app.gui.tables.model import ClaimModel
from app.gui.theme import Theme
from app.gui.window import MainWindow
from app.service.claim_rows import Table, TableForm, table_text
from tests.unit.app.house import House
from tests.unit.app.test_reading import ID, indexed


@pytest.fixture
def gui_home(tmp_path: Path) -> House:
    """Two meetings with minutes; the decision of the first is replaced by that of the second."""
    house = House(tmp_path)
    indexed(house)
    return house


@pytest.fixture
def decisions(window: MainWindow, qtbot: QtBot) -> DecisionsPage:
    QTest.mouseClick(window.sidebar.pages["decisions"], Qt.MouseButton.LeftButton)
    _wait_for_rows(window.decisions, qtbot)
    return window.decisions


@pytest.fixture
def actions(window: MainWindow, qtbot: QtBot) -> ActionsPage:
    QTest.mouseClick(window.sidebar.pages["actions"], Qt.MouseButton.LeftButton)
    _wait_for_rows(window.to_do, qtbot)
    return window.to_do


def _rows(page: DecisionsPage | ActionsPage) -> list[Any]:
    return [page.model.row_at(place) for place in range(page.model.rowCount())]


def _wait_for_rows(page: DecisionsPage | ActionsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(_rows(page)) and all(_rows(page)))


def _wait_for(
    page: DecisionsPage | ActionsPage, title: str, cells: list[str], qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: _column(page, title) == cells)


def _column(page: DecisionsPage | ActionsPage, title: str) -> list[str]:
    titles = [column.title for column in page.model.kind.columns]
    column = titles.index(title)
    model = page.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def _day(month: int, day: int) -> str:
    return short_day(date(2026, month, day), date.today())


def _click_heading(page: DecisionsPage | ActionsPage, column: int) -> None:
    header = page.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(column) + 10, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_decisions_say_by_whom_and_what_replaced_them(decisions: DecisionsPage) -> None:
    assert _column(decisions, "Decision") == [
        "The warehouse is left.",
        "The warehouse is kept until June.",
    ]
    assert _column(decisions, "State") == [
        "In force",
        f"Replaced {_day(10, 5)}: The warehouse is left.",
    ]
    assert _column(decisions, "By") == ["Speaker 2", "Speaker 1"]
    assert decisions.count.text() == "2"


def test_the_toggle_and_the_filter_narrow(decisions: DecisionsPage, qtbot: QtBot) -> None:
    QTest.mouseClick(decisions.toggle, Qt.MouseButton.LeftButton)
    _wait_for(decisions, "State", ["In force"], qtbot)
    assert decisions.count.text() == "1 of 2"
    QTest.mouseClick(decisions.toggle, Qt.MouseButton.LeftButton)
    QTest.keyClicks(decisions.field, "JUNE budg")
    _wait_for(decisions, "Meeting", ["Budget"], qtbot)
    QTest.keyClicks(decisions.field, "zzz")
    qtbot.waitUntil(lambda: decisions.stack.currentWidget() is decisions.nothing)
    QTest.keyClick(decisions.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: decisions.model.rowCount() == 2)


@pytest.mark.parametrize("words", ["replaced", "Speaker 1 kept", _day(10, 5).split()[0] + " june"])
def test_the_filter_finds_what_a_row_shows(
    decisions: DecisionsPage, qtbot: QtBot, words: str
) -> None:
    QTest.keyClicks(decisions.field, words)
    _wait_for(decisions, "Decision", ["The warehouse is kept until June."], qtbot)


@pytest.mark.parametrize(
    ("words", "owners"), [("overdue ben", ["Ben"]), ("to do", ["Ben"]), ("nobody", [])]
)
def test_the_filter_finds_what_is_written_of_an_action(
    actions: ActionsPage, qtbot: QtBot, words: str, owners: list[str]
) -> None:
    QTest.keyClicks(actions.field, "zzz")
    qtbot.waitUntil(lambda: actions.stack.currentWidget() is actions.nothing)
    actions.field.selectAll()
    with qtbot.waitSignal(actions.model.listed):
        QTest.keyClicks(actions.field, words)
    _wait_for(actions, "Owner", owners, qtbot)


def test_a_heading_sorts_both_ways_then_not_at_all(decisions: DecisionsPage, qtbot: QtBot) -> None:
    _click_heading(decisions, 2)
    _wait_for(decisions, "Day", [_day(9, 7), _day(10, 5)], qtbot)
    _click_heading(decisions, 2)
    _wait_for(decisions, "Day", [_day(10, 5), _day(9, 7)], qtbot)
    _click_heading(decisions, 0)
    qtbot.waitUntil(lambda: _column(decisions, "Day")[0] == _day(9, 7))
    assert _column(decisions, "Decision")[0] == "The warehouse is kept until June."


def test_what_was_chosen_stays_chosen_where_others_come(
    decisions: DecisionsPage, qtbot: QtBot
) -> None:
    table, model = decisions.table, decisions.model
    table.setCurrentIndex(model.index(1, 3))
    kept = model.ids[1]
    _click_heading(decisions, 2)
    _wait_for(decisions, "Day", [_day(9, 7), _day(10, 5)], qtbot)
    assert model.ids[table.currentIndex().row()] == kept
    assert table.currentIndex().column() == 3
    QTest.keyClick(table, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: table.currentIndex().row() == 0)
    assert table.currentIndex().column() == 3, "the first by this column"


def test_enter_and_a_double_click_open_at_the_citation(
    decisions: DecisionsPage, window: MainWindow, qtbot: QtBot
) -> None:
    decisions.field.setFocus()
    QTest.keyClick(decisions.field, Qt.Key.Key_Down)
    QTest.keyClick(decisions.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(decisions.opened) as opened:
        QTest.keyClick(decisions.table, Qt.Key.Key_Return)
    cited = _rows(decisions)[1].citation
    assert opened.args == [ID, cited.span.start_ms]
    window.show_page("decisions")
    box = decisions.table.visualRect(decisions.model.index(0, 0))
    QTest.mouseClick(decisions.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    with qtbot.waitSignal(decisions.opened) as opened:
        QTest.mouseDClick(decisions.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert opened.args[0] == "change000002"


def test_an_action_is_ticked_by_space_and_leaves_the_open_ones(
    actions: ActionsPage, qtbot: QtBot, gui_home: House
) -> None:
    assert _column(actions, "Owner") == ["Ben"]
    assert _column(actions, "Due") == [_day(9, 11) + ", overdue"]
    actions.table.setFocus()
    actions.table.setCurrentIndex(actions.model.index(0, 1))
    QTest.keyClick(actions.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _rows(actions)[0].is_done)
    (done,) = gui_home.earshot.reading.action_rows(actions.model.ids)
    assert done.is_done
    assert _column(actions, "Due") == [_day(9, 11)]
    first = actions.model.index(0, 0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Done"
    QTest.mouseClick(actions.toggle, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: actions.stack.currentWidget() is actions.nothing)


def test_what_is_shown_is_exported(
    desks: Desks, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    target, asked = tmp_path / "decisions.csv", []

    def pick(_: QWidget, name: str) -> Path:
        asked.append(name)
        return target

    page = DecisionsPage(desks.reading, theme, pick)
    qtbot.addWidget(page)
    page.show()
    _wait_for_rows(page, qtbot)
    page.toggle.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.export_as(TableForm.CSV)
    qtbot.waitUntil(target.exists)
    rows = list(csv.reader(target.read_text("utf-8-sig").splitlines()))
    assert rows[0] == ["Decision", "Meeting", "Day", "By", "State"]
    assert [row[0] for row in rows[1:]] == ["The warehouse is left."]
    assert asked == ["Decisions.csv"]


def test_an_export_that_fails_is_told(
    desks: Desks, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    page = ActionsPage(desks.reading, theme, lambda *_: tmp_path / "gone" / "actions.md")
    qtbot.addWidget(page)
    page.show()
    _wait_for_rows(page, qtbot)
    with qtbot.waitSignal(page.failed):
        page.export_as(TableForm.MARKDOWN)


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "|x", " =2"])
def test_no_spreadsheet_computes_what_somebody_said(cell: str) -> None:
    text = table_text(Table(("What",), ((cell,),)), TableForm.CSV)
    (_, (shown,)) = csv.reader(text.removeprefix("\ufeff").splitlines())
    assert shown.startswith("'")


def test_markdown_stays_a_table_whatever_was_said() -> None:
    text = table_text(Table(("a", "b"), (("x | y\nz", "*bold*"),)), TableForm.MARKDOWN)
    assert text.splitlines() == ["| a | b |", "| --- | --- |", "| x \\| y z | \\*bold\\* |"]


def test_the_item_model_is_one(desks: Desks, qtbot: QtBot) -> None:
    model = ClaimModel(kinds.actions(), desks.reading)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    with qtbot.waitSignal(model.listed):
        model.refresh()
    with qtbot.waitSignal(model.listed):
        model.sort(3, Qt.SortOrder.DescendingOrder)
    with qtbot.waitSignal(model.listed):
        model.narrow("nothing like it", is_current_only=True)
    assert (model.rowCount(), model.total) == (0, 1)
    with qtbot.waitSignal(model.listed):
        model.narrow("contract", is_current_only=False)
    qtbot.waitUntil(lambda: model.row_at(0) is not None)
    assert model.rowCount() == 1


def test_no_rows_say_how_they_come(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    house = House(tmp_path / "empty")
    desks = Desks(lambda: house.earshot, tmp_path / "logs")
    page = DecisionsPage(desks.reading, theme)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty)
    assert not page.export.isEnabled()
    desks.close()
