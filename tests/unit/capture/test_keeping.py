import pytest

from pipeline.capture.keeping import DeviceKeeper
from pipeline.domain.errors import DeviceError
from pipeline.domain.sound import TrackSource
from tests.fakes.sound_system import HEADSET, MICROPHONE, FakeSoundSystem, FakeSteady, Faults
from tests.unit.capture.studio import run_at_once


class Desk:
    """A keeper, tended twice a second on a fake clock."""

    def __init__(self, wish: str = "default") -> None:
        self.clock = FakeSteady()
        self.system = FakeSoundSystem([MICROPHONE, HEADSET], self.clock)
        self.keeper = DeviceKeeper(
            TrackSource.MICROPHONE,
            wish,
            16_000,
            system=self.system,
            clock=self.clock,
            spawn=run_at_once,
        )

    def run(self, seconds: float) -> None:
        for _ in range(round(seconds * 2)):
            self.clock.at += 0.5
            self.system.hear()
            self.keeper.tend(self.system.devices(), self.system.has_changed())

    @property
    def open(self) -> list[str]:
        return [source.device.id for source in self.keeper.sources if not source.is_over]


def test_a_device_that_refuses_is_asked_less_and_less() -> None:
    desk = Desk()
    desk.system.faults["mic"] = Faults(refuses=DeviceError("In use", "Somebody has it."))
    desk.run(60)
    assert 10 <= len(desk.system.opened) <= 16
    assert desk.keeper.error is not None
    del desk.system.faults["mic"]
    desk.run(5)
    assert desk.open == ["mic"]
    assert desk.keeper.error is None


def test_a_change_is_a_reason_to_ask_at_once() -> None:
    desk = Desk()
    desk.system.faults["mic"] = Faults(refuses=DeviceError("In use", "Somebody has it."))
    desk.run(30)
    asked = len(desk.system.opened)
    desk.system.make_default(HEADSET)
    desk.run(0.5)
    assert len(desk.system.opened) == asked + 1
    assert desk.open == ["headset"]


def test_the_old_default_delivers_until_the_new_one_is_open() -> None:
    desk = Desk()
    desk.run(2)
    desk.system.faults["headset"] = Faults(refuses=DeviceError("Not yet", "It wakes up."))
    desk.system.make_default(HEADSET)
    desk.run(2)
    assert desk.open == ["mic"]
    del desk.system.faults["headset"]
    desk.run(3)
    assert desk.open == ["headset"]
    assert [source.device.id for source in desk.keeper.sources] == ["mic", "headset"]


@pytest.mark.parametrize(("stall_s", "opened"), [(1.0, 1), (2.5, 2)])
def test_a_stream_that_delivers_nothing_is_opened_anew(stall_s: float, opened: int) -> None:
    desk = Desk("mic")
    desk.run(3)
    desk.system.stream(MICROPHONE).is_stalled = True
    desk.run(stall_s)
    for stream in desk.system.streams:
        stream.is_stalled = False
    desk.run(3)
    assert len(desk.system.opened) == opened
    assert desk.open == ["mic"]


def test_a_process_that_stood_still_does_not_blame_the_device() -> None:
    desk = Desk("mic")
    desk.run(3)
    desk.clock.at += 60  # nothing was heard, since nobody ran
    desk.keeper.tend(desk.system.devices(), False)
    desk.run(3)
    assert desk.system.opened == ["mic"]


def test_after_close_nothing_is_open_and_nothing_is_opened() -> None:
    desk = Desk()
    desk.run(1)
    desk.keeper.close()
    desk.run(5)
    assert desk.open == []
    assert desk.system.opened == ["mic"]
    assert all(not stream.is_alive for stream in desk.system.streams)


def test_a_device_that_was_named_is_waited_for() -> None:
    desk = Desk("headset")
    desk.run(1)
    desk.system.unplug(HEADSET)
    desk.run(5)
    assert desk.open == []
    desk.system.plug(HEADSET)
    desk.run(1)
    assert desk.open == ["headset"]
