"""Some seconds of a microphone, for hearing oneself."""

import threading

import pytest

from app.service.sentence import sentence
from app.service.sound import RATE
from pipeline.domain.errors import DeviceError
from tests.fakes.sound_system import MICROPHONE, FakeSoundSystem, RealSteady, heard_in_real_time


def _heard(system: FakeSoundSystem, over: threading.Event, seconds: float) -> tuple[int, bytes]:
    told = 0
    listening = sentence(system, MICROPHONE, over, seconds)
    while True:
        try:
            next(listening)
        except StopIteration as end:
            samples: bytes = end.value
            return told, samples
        told += 1


def test_so_many_seconds_are_taken_and_the_device_is_given_back() -> None:
    system = FakeSoundSystem(clock=RealSteady())
    with heard_in_real_time(system):
        told, samples = _heard(system, threading.Event(), 0.5)

    assert told
    assert len(samples) / (2 * RATE) == pytest.approx(0.5, abs=0.25)
    assert not any(stream.is_alive for stream in system.streams)


def test_a_device_that_delivers_nothing_is_given_up() -> None:
    system = FakeSoundSystem()
    _, samples = _heard(system, threading.Event(), 0.2)

    assert samples == b""
    assert not any(stream.is_alive for stream in system.streams)


def test_it_ends_at_once_when_nobody_waits_for_it() -> None:
    over = threading.Event()
    over.set()

    assert _heard(FakeSoundSystem(), over, 60) == (0, b"")


def test_a_device_that_is_gone_says_so() -> None:
    system = FakeSoundSystem()
    system.unplug(MICROPHONE)

    with pytest.raises(DeviceError):
        _heard(system, threading.Event(), 1)
