"""The window as keys alone reach it."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QMenu, QTableView, QWidget

from app.gui.theme import Mode
from app.gui.window import MainWindow
from tests.gui.pages import PAGES, show


def reachable(window: MainWindow) -> list[QWidget]:
    """Enabled widgets in sight that Tab should come to."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window)
        and widget.isEnabled()
        and widget.window() is window
        and widget.focusProxy() is None
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    ]


def tabbed(window: MainWindow) -> list[QWidget]:
    """The widgets to which Tab leads, until it begins anew."""
    window.sidebar.record.setFocus(Qt.FocusReason.TabFocusReason)
    begin = window.focusWidget()
    order = [begin]
    for _ in range(400):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        here = window.focusWidget()
        if here is begin:
            return order
        assert here is not order[-1], f"{type(here).__name__} keeps the focus"
        order.append(here)
    raise AssertionError("Tab never comes back to where it began")


@pytest.mark.parametrize("name", PAGES)
def test_tab_reaches_every_control_in_reading_order(qtbot, window, name) -> None:  # type: ignore[no-untyped-def]
    page = show(qtbot, window, name)
    with qtbot.waitActive(window):
        window.activateWindow()
    order = tabbed(window)
    missed = [
        f"{type(w).__name__} {w.accessibleName() or getattr(w, 'text', str)()}"
        for w in reachable(window)
        if w not in order
    ]
    assert missed == []
    inside = [widget for widget in order if page.isAncestorOf(widget)]
    first = order.index(inside[0]) if inside else 0
    assert order[first : first + len(inside)] == inside  # the page in one piece
    assert all(window.sidebar.isAncestorOf(w) for w in order if w not in inside)
    if name != "meeting":  # which has two columns
        tops = [_top(page, widget) for widget in inside]
        for (above, first_name), (below, second_name) in itertools.pairwise(tops):
            assert below > above - 24, f"{first_name} before {second_name}"


def _top(page: QWidget, widget: QWidget) -> tuple[int, str]:
    middle = widget.mapTo(page, QPoint(0, 0)).y()
    return middle, widget.accessibleName() or type(widget).__name__


def test_a_meeting_is_gone_through_from_words_to_minutes_to_sound(qtbot, window) -> None:  # type: ignore[no-untyped-def]
    page = show(qtbot, window, "meeting")
    qtbot.waitActive(window)
    order = tabbed(window)
    assert page.panel.brief.claims[0].chips[0] in order  # type: ignore[attr-defined]
    parts = [window.sidebar, page.view, page.panel, page.transport, page.timeline]  # type: ignore[attr-defined]
    places = [n for w in order for n, part in enumerate(parts) if w is part or part.isAncestorOf(w)]
    assert places == sorted(places)


@pytest.mark.parametrize("name", ["library", "meeting"])
def test_the_menu_of_a_row_opens_by_key(qtbot, window, name) -> None:  # type: ignore[no-untyped-def]
    page = show(qtbot, window, name)
    view = page.list if name == "library" else page.view  # type: ignore[attr-defined]
    view.setFocus()
    view.setCurrentIndex(view.model().index(1 if name == "meeting" else 0, 0))
    place = view.visualRect(view.currentIndex()).center()
    opened: list[int] = []

    def close() -> bool:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            opened.append(len(menu.actions()))
            menu.close()
        return bool(opened)

    # what the Menu key and Shift+F10 send
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, place, view.viewport().mapToGlobal(place)
    )
    timer = QTimer(window, interval=20)
    timer.timeout.connect(close)
    timer.start()
    QApplication.sendEvent(view.viewport(), event)
    qtbot.waitUntil(lambda: bool(opened))
    timer.stop()
    assert opened[0] > 0


def test_a_table_is_sorted_by_key(qtbot, window) -> None:  # type: ignore[no-untyped-def]
    page = show(qtbot, window, "actions")
    header = page.table.horizontalHeader()  # type: ignore[attr-defined]
    page.table.setFocus()  # type: ignore[attr-defined]
    page.table.setCurrentIndex(page.model.index(0, 3))  # type: ignore[attr-defined]
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        qtbot.keyClick(page.table, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)  # type: ignore[attr-defined]
        assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (3, order)


def _picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
@pytest.mark.parametrize("name", PAGES)
def test_what_has_the_focus_shows_it(qtbot, window, theme, name, mode) -> None:  # type: ignore[no-untyped-def]
    theme.choose(mode)
    show(qtbot, window, name)
    with qtbot.waitActive(window):
        window.activateWindow()
    same = []
    for widget in tabbed(window):
        if isinstance(widget, QListView | QTableView):
            widget.setCurrentIndex(widget.model().index(0, 0))
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        with_focus = _picture(widget)
        widget.clearFocus()
        without = _picture(widget)
        if with_focus == without:
            same.append(f"{type(widget).__name__} {widget.accessibleName()}")
    assert same == []
