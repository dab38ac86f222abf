"""The bridge between the window's thread and the service."""

import sys
import threading

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.gui.bridge import Desk
from app.gui.desks import Desks
from pipeline.domain.errors import EarshotError, InputError
from tests.unit.app.house import House


@pytest.fixture
def desk(gui_home: House, desks: Desks) -> Desk:
    return desks.searching


def test_an_answer_arrives_on_the_windows_thread(desk: Desk, qtbot: QtBot) -> None:
    heard: list[object] = []
    threads: list[str] = []

    def work(_: object) -> str:
        threads.append(threading.current_thread().name)
        return "here"

    desk.ask(work, lambda value: heard.append((value, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("here", threading.main_thread())]
    assert threads == ["desk-searching"]


def test_a_newer_request_takes_the_place_of_one_that_waits(desk: Desk, qtbot: QtBot) -> None:
    gate = threading.Event()
    asked: list[int] = []
    heard: list[int] = []
    desk.ask(lambda _: gate.wait(10))
    for n in range(5):
        desk.ask(lambda _, n=n: asked.append(n) or n, heard.append, key="typed")
    gate.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert asked == heard == [4]


def test_an_error_is_told_and_the_desk_goes_on(desk: Desk, qtbot: QtBot, gui_home: House) -> None:
    errors: list[EarshotError] = []
    heard: list[int] = []

    def fail(_: object) -> None:
        raise InputError("Title", "What.", "Todo.")

    def bug(_: object) -> None:
        raise ZeroDivisionError

    desk.ask(fail, None, errors.append)
    desk.ask(bug, None, errors.append)
    desk.ask(lambda _: 7, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert [e.title for e in errors] == ["Title", "Something went wrong inside Earshot"]
    (report,) = (gui_home.folder / "logs").iterdir()
    assert "ZeroDivisionError" in report.read_text()


def test_cancelling_closes_the_generator_and_silences_it(desk: Desk, qtbot: QtBot) -> None:
    closed = threading.Event()
    heard: list[int] = []

    def steps(_: object):  # type: ignore[no-untyped-def]
        try:
            n = 0
            while True:
                n += 1
                yield n
        finally:
            closed.set()

    ticket = desk.follow(steps, heard.append)
    qtbot.waitUntil(lambda: len(heard) > 3)
    ticket.cancel()
    count = len(heard)
    assert closed.wait(10)
    desk.ask(lambda _: 0, lambda _: heard.append(-1))
    qtbot.waitUntil(lambda: heard[-1] == -1)
    assert len(heard) == count + 1


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True is immortal there")
def test_emitting_costs_no_reference(qtbot: QtBot) -> None:
    """Qt for Python 6.12.0 gave one back too many at each emit: after some, Python aborts."""

    class Teller(QObject):
        told = Signal(int)

    teller = Teller()
    before = sys.getrefcount(True)
    for n in range(100):
        teller.told.emit(n)
    assert abs(sys.getrefcount(True) - before) < 50
