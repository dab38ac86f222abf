"""Devices that go, come back, change or mislead, and a recording that goes on."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.domain.capture import (
    CaptureOrder,
    GapReason,
    WarningKind,
)
from pipeline.domain.errors import DeviceError
from tests.fakes.sound_system import (
    HEADSET,
    MICROPHONE,
    FakeSoundSystem,
    FakeSteady,
    Faults,
)
from tests.unit.capture.studio import RATE, Studio, aligned


def test_an_unplugged_device_is_marked_and_taken_again(studio: Studio) -> None:
    studio.start()
    studio.run(5)
    studio.system.unplug(MICROPHONE)
    studio.run(5)
    assert studio.levels()[-1].tracks[0].is_open is False
    studio.system.plug(MICROPHONE)
    back = studio.session.at_ms
    studio.run(5)
    report = studio.stop()
    (gap,) = report.gaps
    assert (gap.track, gap.reason) == ("1", GapReason.DEVICE)
    assert gap.span.start_ms == pytest.approx(5000, abs=50)
    assert back <= gap.span.end_ms <= back + 600
    assert studio.warnings() == [WarningKind.DEVICE_LOST, WarningKind.DEVICE_BACK]
    frames = studio.frames("1")
    start, end = (round(ms * 16) for ms in (gap.span.start_ms, gap.span.end_ms))
    assert not frames[start + 160 : end - 160].any()
    assert frames[:start].all()
    assert aligned(studio, "1", 13_000) == pytest.approx(0, abs=1)
    assert len(frames) == pytest.approx(len(studio.frames("2")), abs=32)


def test_a_device_that_never_returns_is_silence_to_the_end(studio: Studio) -> None:
    studio.start()
    studio.run(5)
    studio.system.unplug(MICROPHONE)
    studio.run(20)
    report = studio.stop()
    (gap,) = report.gaps
    assert gap.span.end_ms == report.duration_ms
    assert len(studio.frames("1")) == pytest.approx(len(studio.frames("2")), abs=32)


def test_the_default_is_followed(studio: Studio) -> None:
    studio.system.plug(HEADSET)
    studio.start()
    studio.run(5)
    studio.system.make_default(HEADSET)
    studio.run(5)
    report = studio.stop()
    assert report.tracks[0].devices == ("Built-in Microphone", "Headset")
    assert studio.warnings() == [WarningKind.DEVICE_CHANGED]
    assert sum(gap.span.duration_ms for gap in report.gaps) <= 100
    assert aligned(studio, "1", 9000) == pytest.approx(0, abs=1)
    assert [one.device.id for one in studio.system.streams if one.is_alive] == []


def test_a_device_that_was_named_is_kept_when_the_default_changes(studio: Studio) -> None:
    studio.system.plug(HEADSET)
    studio.start(CaptureOrder("r1", "built-in", None))
    studio.run(2)
    studio.system.make_default(HEADSET)
    studio.run(3)
    report = studio.stop()
    assert report.tracks[0].devices == ("Built-in Microphone",)
    assert len(report.tracks) == 1


def test_a_headset_that_falls_to_8_khz_goes_on(studio: Studio) -> None:
    studio.start()
    studio.run(3)
    studio.system.faults["mic"] = Faults(rate=8000)
    studio.system.stream(MICROPHONE).close()
    studio.run(4)
    report = studio.stop()
    (gap,) = report.gaps
    assert gap.span.duration_ms <= 600
    assert studio.frames("1")[-RATE * 2 :].any()
    assert len(studio.frames("1")) == pytest.approx(report.duration_ms * 16, abs=32)


def test_a_device_that_says_it_lives_and_is_silent_is_opened_again(studio: Studio) -> None:
    studio.start()
    studio.run(5)
    studio.system.stream(MICROPHONE).is_stalled = True
    studio.run(10)
    report = studio.stop()
    assert studio.system.opened.count("mic") >= 2
    (gap,) = report.gaps
    assert gap.span.start_ms == pytest.approx(5000, abs=50)
    assert gap.span.duration_ms <= 4000
    assert aligned(studio, "1", 14_000) == pytest.approx(0, abs=1)


def test_a_driver_whose_time_is_nonsense_is_heard_when_it_delivers(studio: Studio) -> None:
    studio.system.faults["mic"] = Faults(ahead_s=3600.0)
    studio.start()
    studio.run(10, step=0.003)  # so late does a block arrive at most
    report = studio.stop()
    assert report.gaps == ()
    assert report.tracks[0].frames == pytest.approx(report.duration_ms * 16, abs=32)
    assert aligned(studio, "1", 5000) == pytest.approx(0, abs=4)


def test_what_a_loudspeaker_is_going_to_play_is_put_to_when_it_plays_it(studio: Studio) -> None:
    studio.system.faults["out"] = Faults(ahead_s=0.2)
    studio.start()
    studio.run(10)
    report = studio.stop()
    assert [track.frames for track in report.tracks] == pytest.approx(
        [report.duration_ms * 16] * 2, abs=32
    )
    assert aligned(studio, "1", 5000) == pytest.approx(0, abs=1)
    assert aligned(studio, "2", 5000) == pytest.approx(-200, abs=1)


def test_a_track_that_hangs_does_not_hold_up_the_other(tmp_path: Path) -> None:
    studio = Studio(tmp_path / "audio")
    studio.system.faults["mic"] = Faults(refuses=DeviceError("In use", "Zoom has it.", "End it."))
    studio.start()
    studio.run(4)
    del studio.system.faults["mic"]
    studio.run(6)
    report = studio.stop()
    assert studio.warnings() == [WarningKind.DEVICE_LOST, WarningKind.DEVICE_BACK]
    (gap,) = report.gaps
    assert gap.span.start_ms == 0
    assert aligned(studio, "1", 9500) == pytest.approx(0, abs=1)
    assert aligned(studio, "2", 1000) == pytest.approx(0, abs=1)


class Impatient(FakeSteady):
    """A clock for which looking takes time, so that nobody waits forever."""

    def now(self) -> float:
        self.at += 0.02
        return self.at


def test_a_device_whose_opening_never_returns_holds_up_nothing(tmp_path: Path) -> None:
    never = threading.Event()
    system = FakeSoundSystem(clock=Impatient())
    system.faults["mic"] = Faults(hangs=never)
    threads: list[threading.Thread] = []

    def spawn(work: Callable[[], None]) -> None:
        threads.append(threading.Thread(target=work, daemon=True))
        threads[-1].start()

    studio = Studio(tmp_path / "audio", system, spawn=spawn)
    studio.start()
    studio.run(3)
    report = studio.stop()
    never.set()
    for thread in threads:
        thread.join(5)
    mic, out = report.tracks
    assert (mic.devices, out.devices) == ((), ("Speakers",))
    assert mic.frames == pytest.approx(out.frames, abs=32)
    assert [gap.span.duration_ms for gap in report.gaps] == [report.duration_ms]
    assert all(not stream.is_alive for stream in system.streams)
