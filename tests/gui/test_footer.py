"""The foot of the sidebar, counts beside its rows, and what scrolls below a heading."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from app.gui import dates
from app.gui.fade import Fade
from app.gui.footer import Footer
from app.gui.theme import Theme
from app.gui.window import MainWindow
from app.gui.works import Works
from pipeline.jobs.events import JobProgress
from tests.unit.app.house import House


@pytest.fixture
def footer(qtbot: QtBot, theme: Theme) -> Footer:
    made = Footer(theme)
    qtbot.addWidget(made)
    made.resize(theme.px(192), theme.px(90))
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_line_fills_while_something_is_processed(footer: Footer, theme: Theme) -> None:
    footer.set_work("Budget: transcribing, 43 %", "Processing 1 of 2, 43 %", 0.43)
    assert footer.work.text() == "Processing 1 of 2, 43 %"
    assert footer.work.toolTip() == footer.work.accessibleName() == "Budget: transcribing, 43 %"
    image = footer.line.grab().toImage()
    filled = [image.pixelColor(x, 1) == theme.color("accent") for x in range(image.width())]
    assert filled.count(True) == round(image.width() * 0.43)
    assert filled[0] and not filled[-1]
    footer.set_work("")
    assert not footer.work.isVisible()
    assert footer.line.share == 0


def test_the_words_stand_below_each_other_beside_the_dot(footer: Footer) -> None:
    lines = footer.offline.heightForWidth(footer.offline.width())
    assert lines > footer.offline.fontMetrics().height()  # it takes two
    assert footer.offline.mapTo(footer, QPoint(0, 0)).x() > footer.work.fontMetrics().height()


def test_refused_attempts_are_told(footer: Footer) -> None:
    footer.set_refused(2)
    assert "2 attempt" in footer.offline.text()


@pytest.mark.parametrize(
    ("count", "left_ms", "expected"),
    [
        (1, None, "Processing, 43 %"),
        (2, 118_000, "Processing 1 of 2, 43 %, 2 min"),
    ],
)
def test_work_is_told_in_few_words(
    window: MainWindow, count: int, left_ms: int | None, expected: str
) -> None:
    event = JobProgress(1, "b", "Budget", "transcribe:1", "", 0.5, 0.43, 1000, left_ms)
    works: Works = window.works
    works._count = count
    works._hear(event)
    assert window.sidebar.footer.work.toolTip() == "Budget: transcribing, 43 %"
    assert window.sidebar.footer.work._words == expected


def test_actions_are_counted_as_mine_once_it_is_known_who_i_am(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    actions = window.sidebar.pages["actions"]
    qtbot.waitUntil(lambda: actions.hint == "1")
    gui_home.earshot.change_settings({("", "name"): "Ben"})
    window.refresh()
    qtbot.waitUntil(lambda: actions.hint == "1 mine")
    gui_home.earshot.change_settings({("", "name"): "Anna"})
    window.refresh()
    qtbot.waitUntil(lambda: actions.hint == "")


def test_the_day_before_is_yesterday() -> None:
    assert dates.day(date(2026, 2, 28), date(2026, 3, 1)) == "Yesterday"
    assert dates.day(date(2026, 2, 27), date(2026, 3, 1)) == "Friday 27 February"


def test_what_is_scrolled_under_a_heading_fades(qtbot: QtBot, theme: Theme) -> None:
    view = QListWidget()
    qtbot.addWidget(view)
    view.addItems([f"Row {n}" for n in range(60)])
    fade = Fade(view, theme)
    view.resize(200, 160)
    with qtbot.waitExposed(view):
        view.show()
    assert not fade.isVisible()
    view.scrollToBottom()
    assert fade.isVisible()
    assert fade.geometry().topLeft() == view.viewport().geometry().topLeft()
    view.scrollToTop()
    assert not fade.isVisible()
