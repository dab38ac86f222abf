"""Decisions and actions of all meetings, by clicks and keys."""

import csv
from datetime import date
from pathlib import Path

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
    page = window.decisions
    qtbot.waitUntil(lambda: bool(page.model.rows) and all(r.by for r in page.model.rows))
    return page


@pytest.fixture
def actions(window: MainWindow, qtbot: QtBot) -> ActionsPage:
    QTest.mouseClick(window.sidebar.pages["actions"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.to_do.model.rows))
    return window.to_do


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
    assert _column(decisions, "State") == ["In force"]
    assert decisions.count.text() == "1 of 2"
    QTest.mouseClick(decisions.toggle, Qt.MouseButton.LeftButton)
    QTest.keyClicks(decisions.field, "JUNE budg")
    assert _column(decisions, "Meeting") == ["Budget"]
    QTest.keyClicks(decisions.field, "zzz")
    assert decisions.stack.currentWidget() is decisions.nothing
    QTest.keyClick(decisions.field, Qt.Key.Key_Escape)
    assert decisions.model.rowCount() == 2


def test_a_heading_sorts_both_ways_then_not_at_all(decisions: DecisionsPage) -> None:
    _click_heading(decisions, 2)
    assert _column(decisions, "Day") == [_day(9, 7), _day(10, 5)]
    _click_heading(decisions, 2)
    assert _column(decisions, "Day") == [_day(10, 5), _day(9, 7)]
    _click_heading(decisions, 0)
    assert _column(decisions, "Decision")[0] == "The warehouse is kept until June."


def test_enter_and_a_double_click_open_at_the_citation(
    decisions: DecisionsPage, window: MainWindow, qtbot: QtBot
) -> None:
    decisions.field.setFocus()
    QTest.keyClick(decisions.field, Qt.Key.Key_Down)
    QTest.keyClick(decisions.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(decisions.opened) as opened:
        QTest.keyClick(decisions.table, Qt.Key.Key_Return)
    cited = decisions.model.rows[1].citation
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
    qtbot.waitUntil(lambda: actions.model.rows[0].is_done)
    assert gui_home.earshot.reading.action_rows()[0].is_done
    assert _column(actions, "Due") == [_day(9, 11)]
    first = actions.model.index(0, 0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Done"
    QTest.mouseClick(actions.toggle, Qt.MouseButton.LeftButton)
    assert actions.stack.currentWidget() is actions.nothing


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
    qtbot.waitUntil(lambda: bool(page.model.rows) and all(r.by for r in page.model.rows))
    page.toggle.click()
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
    qtbot.waitUntil(lambda: bool(page.model.rows))
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


def test_the_item_model_is_one(qapp: object, gui_home: House) -> None:
    model = ClaimModel(kinds.actions())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(gui_home.earshot.reading.action_rows())
    model.sort(3, Qt.SortOrder.DescendingOrder)
    model.narrow("nothing like it", is_current_only=True)
    assert model.rowCount() == 0
    model.narrow("contract", is_current_only=False)
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
