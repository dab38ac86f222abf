"""Hearing oneself in the first run: recorded, played, kept nowhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.desks import Desks
from app.gui.settings.trial import Trial
from app.service.sound import RATE
from pipeline.domain.errors import EarshotError
from tests.fakes.output import FakeOutput
from tests.fakes.sound_system import MICROPHONE, FakeSoundSystem, RealSteady, heard_in_real_time
from tests.unit.app.house import House


@pytest.fixture
def output() -> FakeOutput:
    return FakeOutput()


@pytest.fixture
def trial(desks: Desks, output: FakeOutput, qtbot: QtBot) -> Trial:
    made = Trial(desks.listening, lambda: output)
    made.device = MICROPHONE
    qtbot.addWidget(made)
    made.show()
    return made


def _click(trial: Trial) -> None:
    QTest.mouseClick(trial.button, Qt.MouseButton.LeftButton)


def _files(house: House) -> set[str]:
    return {str(path) for path in house.folder.rglob("*") if path.is_file()}


def test_a_sentence_is_recorded_and_played_and_leaves_nothing(
    trial: Trial, output: FakeOutput, gui_home: House, qtbot: QtBot
) -> None:
    system = FakeSoundSystem(clock=RealSteady())
    gui_home.sound = system  # type: ignore[assignment]
    before = _files(gui_home)

    def is_over() -> bool:
        output.pass_time(400)
        return trial.button.isEnabled()

    with heard_in_real_time(system):
        with qtbot.waitSignal(trial.began):
            _click(trial)
        assert not trial.button.isEnabled()
        with qtbot.waitSignal(trial.ended):
            qtbot.waitUntil(is_over, timeout=20_000)

    assert len(output.heard) > 3 * 2 * RATE
    assert not trial.state.text()
    assert not any(stream.is_alive for stream in system.streams)
    assert _files(gui_home) == before


def test_a_microphone_that_delivers_nothing_is_said(trial: Trial, qtbot: QtBot) -> None:
    with qtbot.waitSignal(trial.ended, timeout=15_000):
        _click(trial)

    assert trial.state.text() == "The microphone delivered nothing."
    assert trial.button.isEnabled()


def test_without_a_loudspeaker_it_says_so(
    trial: Trial, output: FakeOutput, gui_home: House, qtbot: QtBot
) -> None:
    output.is_there = False
    system = FakeSoundSystem(clock=RealSteady())
    gui_home.sound = system  # type: ignore[assignment]
    with (
        heard_in_real_time(system),
        qtbot.waitSignal(trial.failed, timeout=15_000) as failed,
    ):
        _click(trial)

    assert failed.args is not None
    error = failed.args[0]
    assert isinstance(error, EarshotError)
    assert error.title == "Nothing to play on"
    assert trial.button.isEnabled()


def test_who_goes_on_is_not_listened_to(trial: Trial, gui_home: House, qtbot: QtBot) -> None:
    system = FakeSoundSystem(clock=RealSteady())
    gui_home.sound = system  # type: ignore[assignment]
    with heard_in_real_time(system):
        _click(trial)
        qtbot.waitUntil(lambda: any(stream.is_alive for stream in system.streams))
        trial.hide()
        qtbot.waitUntil(lambda: not any(stream.is_alive for stream in system.streams))
