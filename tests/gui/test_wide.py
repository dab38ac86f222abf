"""Pages on a wide screen: what is read stands in the middle, lists and tables take the room."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.gui.theme import Theme
from app.gui.window import MainWindow
from tests.gui.pages import show


def _settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def _sides(widget: QWidget, page: QWidget) -> tuple[int, int]:
    """What is free before and behind a widget, in pixels."""
    left = widget.mapTo(page, QPoint(0, 0)).x()
    return left, page.width() - left - widget.width()


def _columns(window: MainWindow, name: str) -> list[QWidget]:
    """What goes from one side of a column to the other, from top to bottom."""
    match name:
        case "search":
            return [window.search.field, window.search.filters]
        case "catch-up":
            return [window.catch_up.meetings[0]]
        case "record":
            return [window.record.title, window.record.setup]
        case "first-run":
            return [window.first_run.stack]
        case _:
            return [window.settings.templates.rows[0]]


def _bring(window: MainWindow, qtbot: QtBot, name: str) -> QWidget:
    window.library.model.refresh(0, 1)
    page = show(qtbot, window, name)
    if name == "catch-up":
        window.catch_up.name.setText("Ben")
        window.catch_up.that_is_me.click()
        qtbot.waitUntil(lambda: bool(window.catch_up.meetings))
    if name == "settings":
        window.settings.open_tab(window.settings.templates)
        qtbot.waitUntil(lambda: bool(window.settings.templates.rows))
    _settle()
    return page


READ = ("search", "catch-up", "record", "settings", "first-run")


@pytest.mark.parametrize("name", READ)
@pytest.mark.parametrize("width", [1280, 1920])
def test_what_is_read_stands_in_the_middle(
    window: MainWindow, qtbot: QtBot, name: str, width: int
) -> None:
    window.resize(width, 1000)
    page = _bring(window, qtbot, name)
    for widget in _columns(window, name):
        before, behind = _sides(widget, page)
        assert abs(before - behind) <= 2, (type(widget).__name__, before, behind)
        assert 700 < widget.width() < 900


@pytest.mark.parametrize("name", READ)
def test_on_a_narrow_page_it_takes_the_room_that_there_is(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    window.resize(window.minimumSize())
    page = _bring(window, qtbot, name)
    for widget in _columns(window, name):
        before, behind = _sides(widget, page)
        assert before == 40
        assert 40 <= behind <= 52


def test_hits_stand_below_the_field(window: MainWindow, qtbot: QtBot) -> None:
    """What is painted begins where the field does, whatever the width, and in every direction."""
    window.show_page("search")
    page = window.search
    page.search("warehouse")
    qtbot.waitUntil(lambda: page.model.rowCount() > 1)
    try:
        for width in (1000, 1280, 1920):
            window.resize(width, 1000)
            for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
                window.setLayoutDirection(direction)
                _settle()
                begins, ends = _inked(page.list)
                left = page.field.mapTo(page, QPoint(0, 0)).x()
                inside = page.list.mapTo(page, QPoint(0, 0)).x()
                assert abs(inside + begins - left) <= 3, (width, direction)
                assert abs(inside + ends - (left + page.field.width())) <= 3, (width, direction)
    finally:
        window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _inked(view: QWidget) -> tuple[int, int]:
    """The first and the last column of pixels that something is painted in."""
    picture = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = picture.pixel(0, 0)
    inked = [
        x
        for x in range(picture.width())
        if any(picture.pixel(x, y) != ground for y in range(0, picture.height(), 2))
    ]
    return inked[0], inked[-1]


def test_a_row_of_the_library_takes_a_wide_page(window: MainWindow) -> None:
    ends = []
    for width in (1280, 1920):
        window.resize(width, 1000)
        _settle()
        begins, end = _inked(window.library.list)
        assert begins == 12 or begins == 13
        ends.append(end)
    assert ends[1] - ends[0] > 500


def test_columns_share_a_wide_table_unless_a_hand_has_set_them(
    window: MainWindow, qtbot: QtBot, theme: Theme
) -> None:
    window.resize(1280, 800)
    page = window.decisions
    show(qtbot, window, "decisions")
    _settle()
    header = page.table.horizontalHeader()
    assert [header.sectionSize(n) for n in (1, 4)] == [160, 230]
    window.resize(1920, 1000)
    _settle()
    assert header.sectionSize(1) > 220
    assert 320 < header.sectionSize(4) <= 420
    assert header.sectionSize(0) > 600
    header.resizeSection(4, 300)
    window.resize(1900, 1000)
    _settle()
    assert header.sectionSize(4) == 300
    theme.choose(scale=1.5)
    _settle()
    assert header.sectionSize(1) >= 240
    theme.choose(scale=1.0)
