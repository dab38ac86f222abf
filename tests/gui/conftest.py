"""A window over the whole application with fakes: real use cases, toy audio and models."""

import os
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.gui.desks import Desks
from app.gui.language import speak
from app.gui.ringing import Ringing
from app.gui.theme import Mode, Theme
from app.gui.window import MainWindow
from tests.gui.watchdog import Watchdog
from tests.unit.app.house import House
from tests.unit.app.meetings import CHANGED, hold, with_minutes

# the tests read English, whatever this system speaks
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="en")


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["earshot", "-platform", "offscreen"]


@pytest.fixture
def gui_home(tmp_path: Path) -> House:
    """Three meetings: one with minutes, one with words alone, one that failed."""
    house = House(tmp_path)
    with_minutes(house)
    hold(house, CHANGED, id_="changed00001", title="Warehouse", held_at=datetime(2026, 9, 14, 9))
    hold(
        house,
        ("S1: Hello.",),
        id_="undated00001",
        title="An ünusually long title " * 8,
        held_at=None,
    )
    return house


@pytest.fixture
def english_after(qapp: QApplication) -> Iterator[None]:
    """English again, and left to right, whatever a test spoke."""
    before = QLocale()
    yield
    for one in qapp.findChildren(QTranslator):
        qapp.removeTranslator(one)
        one.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


@pytest.fixture
def language(qapp: QApplication, request: pytest.FixtureRequest, english_after: None) -> str:
    """Comes before `window` among a test's arguments: words are taken as widgets are made."""
    return speak(qapp, request.param)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Mode.LIGHT)


@pytest.fixture
def desks(gui_home: House) -> Iterator[Desks]:
    made = Desks(lambda: gui_home.earshot, gui_home.folder / "logs")
    yield made
    made.close()


@pytest.fixture
def window(qtbot, desks: Desks, theme: Theme, tmp_path: Path) -> Iterator[MainWindow]:  # type: ignore[no-untyped-def]
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = MainWindow(desks, theme, state)
    Ringing(theme.app, made, is_keyed=True)  # keys that tests send pass windows by
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.library.model.rowCount() > 0)
    yield made
    made.close()


@pytest.fixture
def watchdog(qapp: QApplication) -> Iterator[Callable[[], float]]:
    """How long the event loop stood still at most, in ms, since the test began."""
    dog = Watchdog()
    yield dog.longest_ms
    dog.stop()


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Callable[[], Watchdog]]:
    """Begins to watch when it is called: making a window may take its time."""
    dogs: list[Watchdog] = []

    def begin() -> Watchdog:
        dogs.append(Watchdog())
        return dogs[-1]

    yield begin
    for dog in dogs:
        dog.stop()
