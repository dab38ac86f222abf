"""What a recorder may rely on, of the scripted sound system and of a real sound server alike."""

import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import numpy as np
import pytest

from pipeline.capture.libpulse import load_libpulse
from pipeline.capture.pulse import PulseSystem
from pipeline.domain.capture import AudioDevice
from pipeline.domain.errors import DeviceError
from pipeline.domain.sound import TrackSource
from pipeline.ports.capture import SoundSystem
from tests.e2e.sound import missing_tools, sound_server
from tests.fakes.sound_system import (
    HEADSET,
    FakeSoundSystem,
    RealSteady,
    heard_in_real_time,
)

LIMIT_S = 20.0
BOTH = [TrackSource.MICROPHONE, TrackSource.SYSTEM]


@dataclass
class Machine:
    """A machine with a microphone and a loudspeaker.

    Attributes:
        system: its sound.
        plug: brings in another loudspeaker or headset, and tells its id.
        unplug: takes that away again.
    """

    system: SoundSystem
    plug: Callable[[], str]
    unplug: Callable[[], None]


class Ear:
    """Keeps what is delivered."""

    def __init__(self) -> None:
        self.blocks: list[tuple[bytes, float]] = []
        self.thread = 0
        self._changed = threading.Condition()

    def __call__(self, frames: bytes, when: float, is_overrun: bool) -> None:
        with self._changed:
            self.thread = threading.get_ident()
            self.blocks.append((frames, when))
            self._changed.notify_all()

    @property
    def samples(self) -> int:
        return sum(len(frames) for frames, _ in self.blocks) // 2

    def wait_for(self, samples: int) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: self.samples >= samples, LIMIT_S)


def until(condition: Callable[[], bool]) -> bool:
    """Ask until it is so: a sound system tells of changes when it likes to."""
    turn, end = threading.Event(), time.monotonic() + LIMIT_S
    while not condition():
        if time.monotonic() > end:
            return False
        turn.wait(0.02)
    return True


@contextmanager
def scripted() -> Generator[Machine]:
    system = FakeSoundSystem(clock=RealSteady())

    def plug() -> str:
        system.plug(HEADSET)
        return HEADSET.id

    with heard_in_real_time(system):
        yield Machine(system, plug, lambda: system.unplug(HEADSET))
        system.close()


@contextmanager
def of_a_server() -> Generator[Machine]:
    with sound_server() as server:
        server.load_sink("room", "Room")
        server.load_microphone("desk", "room")
        system = PulseSystem(load_libpulse(), server.address)
        modules: list[str] = []

        def plug() -> str:
            modules.append(server.load_sink("headset", "Headset"))
            return "headset.monitor"

        yield Machine(system, plug, lambda: server.unload(modules.pop()))
        system.close()


@pytest.fixture(params=["scripted", "server"])
def machine(request: pytest.FixtureRequest) -> Iterator[Machine]:
    if request.param == "server" and (why := missing_tools()):
        pytest.skip(why)
    with scripted() if request.param == "scripted" else of_a_server() as machine:
        yield machine


def of(machine: Machine, source: TrackSource) -> AudioDevice:
    """The first device of a kind."""

    def found() -> list[AudioDevice]:
        return [device for device in machine.system.devices() if device.source is source]

    assert until(lambda: bool(found()))
    return found()[0]


def plugged(machine: Machine) -> AudioDevice:
    """Plug one in, and find it."""
    id_ = machine.plug()

    def found() -> list[AudioDevice]:
        return [device for device in machine.system.devices() if device.id == id_]

    assert until(lambda: bool(found()))
    return found()[0]


def test_devices_are_told_microphones_first(machine: Machine) -> None:
    assert until(lambda: [d.source for d in machine.system.devices()] == BOTH)
    for device in machine.system.devices():
        assert device.id
        assert device.name
        assert device.rate > 0
        assert device.is_default
    assert machine.system.missing() == ""


@pytest.mark.parametrize("source", BOTH)
@pytest.mark.parametrize("rate", [16_000, 48_000])
def test_frames_come_as_they_were_asked_for(
    machine: Machine, source: TrackSource, rate: int
) -> None:
    ear, device = Ear(), of(machine, source)
    began = time.monotonic()
    stream = machine.system.open(device, rate, ear)
    assert stream.is_alive
    assert stream.rate == rate
    ear.wait_for(rate // 2 * stream.channels)
    stream.close()
    assert ear.thread != threading.get_ident()
    for frames, _ in ear.blocks:
        assert isinstance(frames, bytes)
        assert len(frames) % (2 * stream.channels) == 0
    whens = [when for _, when in ear.blocks]
    assert whens == sorted(whens)
    assert began - 1 < whens[0] < time.monotonic() + 0.25
    lasts = np.diff(whens)
    counts = np.array([len(frames) / (2 * stream.channels) / rate for frames, _ in ear.blocks])
    assert abs(lasts - counts[:-1]).max() < 0.1, "each block begins where the last one ended"


def test_two_streams_of_one_device_hear_each_for_itself(machine: Machine) -> None:
    device, ears = of(machine, TrackSource.SYSTEM), (Ear(), Ear())
    one, other = (machine.system.open(device, 16_000, ear) for ear in ears)
    for ear in ears:
        ear.wait_for(800)
    one.close()
    before = ears[1].samples
    ears[1].wait_for(before + 1600)
    assert other.is_alive
    other.close()


def test_nothing_is_delivered_after_closing(machine: Machine) -> None:
    ear, other = Ear(), Ear()
    device = of(machine, TrackSource.MICROPHONE)
    stream = machine.system.open(device, 16_000, ear)
    ear.wait_for(800)
    stream.close()
    assert not stream.is_alive
    before = ear.samples
    again = machine.system.open(device, 16_000, other)  # so long that much more would have come
    other.wait_for(8000)
    assert ear.samples == before
    stream.close()
    again.close()


def test_a_device_that_is_not_there_is_refused(machine: Machine) -> None:
    nobody = replace(of(machine, TrackSource.MICROPHONE), id="nobody", name="Nobody's")
    with pytest.raises(DeviceError, match="Nobody's"):
        machine.system.open(nobody, 16_000, Ear())


def test_one_that_is_unplugged_while_it_is_open_dies_and_may_come_back(machine: Machine) -> None:
    device, ear = plugged(machine), Ear()
    machine.system.has_changed()
    assert not machine.system.has_changed()
    stream = machine.system.open(device, 16_000, ear)
    ear.wait_for(800)
    machine.unplug()
    assert until(lambda: not stream.is_alive)
    assert until(lambda: device.id not in [one.id for one in machine.system.devices()])
    assert until(machine.system.has_changed)
    with pytest.raises(DeviceError, match=device.name):
        machine.system.open(device, 16_000, ear)
    stream.close()
    back = plugged(machine)
    assert until(machine.system.has_changed)
    assert (back.id, back.name, back.source) == (device.id, device.name, device.source)
    again = Ear()
    stream = machine.system.open(back, 16_000, again)
    again.wait_for(800)
    stream.close()


def test_closing_the_system_ends_its_streams(machine: Machine) -> None:
    ear = Ear()
    stream = machine.system.open(of(machine, TrackSource.SYSTEM), 16_000, ear)
    ear.wait_for(800)
    machine.system.close()
    assert not stream.is_alive
    stream.close()
