"""Garbage that a desk leaves is collected by the window's thread."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.tidy import Tidy

_MANY = 20_000


class _Ring:
    """Refers to itself, and notes in which thread it ended."""

    def __init__(self, ended_in: list[threading.Thread]) -> None:
        self._ended_in, self._self = ended_in, self

    def __del__(self) -> None:
        self._ended_in.append(threading.current_thread())


@pytest.fixture
def tidy(qapp: QApplication) -> Iterator[Tidy]:
    gc.collect()
    made = Tidy()
    yield made
    made.stop()


def _leave_rings() -> list[threading.Thread]:
    ended_in: list[threading.Thread] = []

    def work() -> None:
        for _ in range(_MANY):
            _Ring(ended_in)

    desk = threading.Thread(target=work)
    desk.start()
    desk.join()
    return ended_in


def test_python_alone_collects_in_any_thread(qapp: QApplication) -> None:
    ended_in = _leave_rings()
    assert any(thread is not threading.main_thread() for thread in ended_in)


def test_rings_end_on_the_windows_thread(tidy: Tidy, qtbot: QtBot) -> None:
    ended_in = _leave_rings()
    assert ended_in == []
    qtbot.waitUntil(lambda: len(ended_in) == _MANY)
    assert set(ended_in) == {threading.main_thread()}


def test_while_a_long_meeting_is_read_nobody_waits_for_garbage(tidy: Tidy) -> None:
    tidy.collect()
    read: list[list[int]] = [[] for _ in range(250_000)]
    ended_in: list[threading.Thread] = []
    _Ring(ended_in)
    tidy.collect()
    assert ended_in == []
    read.clear()
    for _ in range(1000):
        _Ring(ended_in)  # more than Python's own threshold
    tidy.collect()
    assert len(ended_in) == 1001


def test_a_burst_that_stays_is_looked_through_at_last(tidy: Tidy) -> None:
    kept: list[list[int]] = [[] for _ in range(250_000)]
    ended_in: list[threading.Thread] = []
    _Ring(ended_in)
    for _ in range(20):
        tidy.collect()
    assert len(ended_in) == 1
    assert len(kept) == 250_000


def test_afterwards_python_collects_again(qapp: QApplication) -> None:
    Tidy().stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
