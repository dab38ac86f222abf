"""What is wrong when a meeting is to be recorded: typed, over the real recorder and scripted sound.

What needs a real sound server or a real file system is in `tests/e2e/test_record.py`.
"""

import io
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace

import numpy as np
import pytest

from pipeline.audio.vault import FileAudioVault
from pipeline.capture.recorder import DiskRecorder
from pipeline.domain.capture import Captured, CaptureOrder, GapReason
from pipeline.domain.errors import DeviceError
from tests.fakes.sound_system import (
    HEADSET,
    MICROPHONE,
    FakeSoundSystem,
    Faults,
    RealSteady,
    counted,
    heard_in_real_time,
)
from tests.unit.app.house import House
from tests.unit.app.shell import Said, typed
from tests.unit.app.test_record import set_recording

KEY = bytes(range(32))
DENIED = DeviceError("Not permitted", "Earshot may not listen to it.", "Allow it.")


@pytest.fixture(autouse=True)
def nobody_types(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())


@pytest.fixture
def sound(house: House) -> Iterator[FakeSoundSystem]:
    """Devices that hear in real time; the house records them onto the disk."""
    system = FakeSoundSystem(clock=RealSteady())
    folder = house.folder / "audio"
    house.sound = system  # type: ignore[assignment]
    house.recorder = DiskRecorder(folder, system, clock=system.clock)  # type: ignore[assignment]
    house.vault = FileAudioVault(folder)  # type: ignore[assignment]
    with heard_in_real_time(system):
        yield system


def record(house: House, *words: str) -> Said:
    return typed(house, "record", "--for", "1s", "--later", *words)


def left(house: House) -> list[str]:
    """Files of recordings, and what the archive knows of any."""
    files = [path.name for path in (house.folder / "audio").glob("*.earshot")]
    return [*files, *house.archive.state.captures]


def refused(house: House, said: Said, title: str, todo: str, code: int = 10) -> str:
    """It failed with three lines, and left nothing."""
    lines = said.err.splitlines()[-3:]
    assert said.code == code, said.err
    assert lines[0] == title
    assert lines[2].startswith("→ ")
    assert todo in lines[2]
    assert not left(house)
    return lines[1]


def test_no_device_at_all(house: House, sound: FakeSoundSystem) -> None:
    sound.present = []
    what = refused(house, record(house), "Nothing to record from", "Plug in")
    assert what == "No device is plugged in."


def test_a_device_that_refuses_the_rate_is_recorded_at_its_own(
    house: House, sound: FakeSoundSystem
) -> None:
    sound.faults = {"mic": Faults(rate=44_100, block_frames=882), "out": Faults(rate=48_000)}
    said = record(house, "--json")
    assert said.code == 0, said.err
    assert said.json["recording"]["duration_ms"] == 1000
    captured = house.archive.captures.get(said.json["recording"]["id"])
    assert captured is not None
    report = captured.report
    assert report is not None
    assert [track.rate for track in report.tracks] == [16_000, 16_000]
    assert [track.frames for track in report.tracks] == pytest.approx([16_000] * 2, abs=480)


def test_a_device_that_refuses_everything(house: House, sound: FakeSoundSystem) -> None:
    sound.present = [MICROPHONE]
    why = DeviceError("Can't record", "Built-in Microphone refuses: bad rate.", "Choose another.")
    sound.faults = {"mic": Faults(refuses=why)}
    assert refused(house, record(house), "Can't record", "Choose") == why.what


def test_nobody_may_listen(house: House, sound: FakeSoundSystem) -> None:
    sound.faults = {"mic": Faults(refuses=DENIED), "out": Faults(refuses=DENIED)}
    assert refused(house, record(house), "Not permitted", "Allow it") == DENIED.what


def test_the_other_track_is_recorded_where_one_may_not_be(
    house: House, sound: FakeSoundSystem
) -> None:
    sound.faults = {"mic": Faults(refuses=DENIED)}
    said = record(house, "--json")
    assert said.code == 0, said.err
    assert "The microphone isn't there. Earshot may not listen to it. Allow it." in said.err
    (gap,) = said.json["capture"]["gaps"]
    assert (gap["track"], gap["reason"]) == ("1", GapReason.DEVICE.value)


def test_a_name_that_fits_two_devices(house: House, sound: FakeSoundSystem) -> None:
    sound.plug(HEADSET)
    sound.plug(replace(HEADSET, id="other", name="Headset of Ana"))
    what = refused(house, record(house, "--mic", "head"), "Which microphone?", "in brackets")
    assert '"head" fits 2 devices' in what
    assert '"Headset" (headset), "Headset of Ana" (other)' in what
    assert record(house, "--mic", "other").code == 0


def test_a_name_that_fits_none(house: House, sound: FakeSoundSystem) -> None:
    what = refused(house, record(house, "--mic", "usb"), "No such microphone", "earshot devices")
    assert '"Built-in Microphone"' in what


@contextmanager
def somebody_else(house: House) -> Generator[None]:
    """Another Earshot records into the same folder."""
    system = FakeSoundSystem(clock=RealSteady())
    other = DiskRecorder(house.folder / "audio", system, clock=system.clock)
    with heard_in_real_time(system):
        capture = other.start(CaptureOrder("other", "default", None), KEY)
        try:
            yield
        finally:
            capture.stop()
            for _ in capture.events():
                pass


def test_while_another_earshot_records(house: House, sound: FakeSoundSystem) -> None:
    with somebody_else(house):
        said = record(house)
        assert said.code == DeviceError.exit_code
        assert said.err.splitlines()[-3:] == [
            "Already recording",
            "Another Earshot records into this archive.",
            "→ Stop that recording first.",
        ]
        assert not house.archive.state.captures
        assert (house.folder / "audio" / "other.1.earshot").exists(), "theirs is left alone"
    assert record(house).code == 0


@pytest.mark.parametrize("seconds", [-86_400.0, 86_400.0])
def test_a_wall_clock_that_is_set_while_it_records(
    house: House, sound: FakeSoundSystem, seconds: float
) -> None:
    began = house.clock.now()

    def heard(first: int, count: int) -> np.ndarray:
        if house.clock.now() == began and house.archive.state.captures:
            house.clock.advance(seconds)
        return counted(first, count)

    sound.faults = {"mic": Faults(sound=heard)}
    said = record(house, "--json")
    assert said.code == 0, said.err
    assert house.clock.now() != began
    assert said.json["recording"]["duration_ms"] == 1000
    assert said.json["capture"]["gaps"] == []
    assert record(house).code == 0, "and the next one isn't kept waiting by the first"


def test_the_settings_forbid_it(house: House, sound: FakeSoundSystem) -> None:
    set_recording(house, "allowed = false")
    what = refused(house, record(house), "Recording isn't allowed", "Ask whoever", code=3)
    assert "[recording] allowed = false" in what
    assert not sound.opened, "no device was touched"


def test_a_folder_that_is_no_folder(house: House, sound: FakeSoundSystem) -> None:
    (house.folder / "audio").write_text("in the way")
    said = record(house)
    assert said.code == 7, said.err
    assert "The audio can't be stored or read" in said.err
    assert not house.archive.state.captures
    assert not sound.opened


@pytest.mark.parametrize("command", ["list", "recover"])
def test_one_that_died_before_a_sound_was_written_is_named(
    house: House, sound: FakeSoundSystem, command: str
) -> None:
    recorder = DiskRecorder(house.folder / "audio", sound, clock=sound.clock)
    captured = Captured("died", "Killed at once", house.clock.now(), "")
    house.archive.captures.begin(captured, KEY)
    recorder.prepare(CaptureOrder("died", "default", "default"), KEY)  # and nothing more of it
    assert (
        "“Killed at once” was interrupted before a sound was written" in typed(house, command).err
    )
    assert not left(house)
    assert "Killed" not in typed(house, command).err
