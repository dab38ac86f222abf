"""The rules of a recording, over scripted devices on a fake clock."""

import os
from pathlib import Path

import numpy as np
import pytest

from pipeline.capture.track_file import track_path
from pipeline.domain.capture import (
    CaptureOrder,
    EndReason,
    GapReason,
    MarkKind,
    WarningKind,
    WatchSettings,
)
from pipeline.domain.errors import DeviceError, StorageError
from tests.fakes.sound_system import (
    HEADSET,
    MICROPHONE,
    SPEAKERS,
    FakeSoundSystem,
    Faults,
    silent,
)
from tests.unit.capture.studio import RATE, Studio, aligned


def test_two_tracks_on_one_clock(studio: Studio) -> None:
    studio.start()
    studio.run(10)
    report = studio.stop()
    assert report.duration_ms == pytest.approx(10_000, abs=60)
    assert report.reason is EndReason.STOPPED
    assert [track.id for track in report.tracks] == ["1", "2"]
    for track in report.tracks:
        assert track.frames == pytest.approx(report.duration_ms * 16, abs=32)
        assert aligned(studio, track.id, 5000) == pytest.approx(0, abs=1)
    assert report.gaps == ()
    assert not studio.warnings()
    assert len(studio.levels()) == pytest.approx(100, abs=4)


@pytest.mark.parametrize("jitter_s", [0.0, 0.02])
@pytest.mark.parametrize("tells", [True, False])
def test_a_drop_out_is_a_gap_in_its_place(studio: Studio, jitter_s: float, tells: bool) -> None:
    studio.system.faults["mic"] = Faults(jitter_s=jitter_s)
    studio.start()
    studio.run(5)
    stream = studio.system.stream(MICROPHONE)
    stream.drop_blocks, stream.tells_drops = 25, tells
    studio.run(5)
    report = studio.stop()
    (gap,) = report.gaps
    assert gap.reason is GapReason.OVERRUN
    assert gap.span.start_ms == pytest.approx(5000, abs=50)
    assert gap.span.duration_ms == pytest.approx(500, abs=25)
    assert abs(aligned(studio, "1", 9000)) <= 25
    assert abs(aligned(studio, "1", 3000)) <= 25
    assert report.overruns == tells
    assert studio.warnings() == ([WarningKind.OVERRUN] if tells else [])


def test_a_burst_after_a_stall_loses_nothing(studio: Studio) -> None:
    studio.start()
    studio.run(5)
    stream = studio.system.stream(MICROPHONE)
    stream.is_stalled = True
    studio.run(1.2)
    stream.is_stalled = False
    studio.run(4)
    report = studio.stop()
    assert report.gaps == ()
    assert aligned(studio, "1", 9000) == pytest.approx(0, abs=1)
    assert aligned(studio, "1", 5500) == pytest.approx(0, abs=1)


def test_a_process_that_stood_still_says_so(studio: Studio) -> None:
    studio.start()
    studio.run(5)
    for device in (MICROPHONE, SPEAKERS):
        studio.system.stream(device).drop_blocks = 150
    studio.sleep(3)
    studio.run(5)
    report = studio.stop()
    assert [gap.reason for gap in report.gaps] == [GapReason.ASLEEP, GapReason.ASLEEP]
    for gap in report.gaps:
        assert gap.span.start_ms == pytest.approx(5000, abs=50)
        assert gap.span.end_ms == pytest.approx(8000, abs=50)
    assert studio.warnings() == [WarningKind.ASLEEP]
    assert report.duration_ms == pytest.approx(13_000, abs=60)


def slow_sync(studio: Studio, monkeypatch: pytest.MonkeyPatch, *, is_stopped: bool) -> None:
    """The next time that something is brought onto the disk takes three seconds."""
    sync, left = os.fsync, [3.0]

    def slow(file: int) -> None:
        while left[0] > 0:
            left[0] -= 0.5
            studio.sleep(0.5)
            if not is_stopped:
                studio.system.hear()
                studio.session.tend()
        sync(file)

    monkeypatch.setattr(os, "fsync", slow)


def test_a_process_that_stood_still_while_the_disk_was_waited_for_says_so(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio.start()
    studio.run(5)
    for device in (MICROPHONE, SPEAKERS):
        studio.system.stream(device).drop_blocks = 150
    slow_sync(studio, monkeypatch, is_stopped=True)
    studio.run(8)
    report = studio.stop()
    assert studio.warnings() == [WarningKind.ASLEEP]
    assert [gap.reason for gap in report.gaps] == [GapReason.ASLEEP, GapReason.ASLEEP]
    assert [gap.span.duration_ms for gap in report.gaps] == pytest.approx([3000] * 2, abs=50)


def test_a_disk_that_is_slow_is_not_sleep(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    studio.start()
    studio.run(5)
    slow_sync(studio, monkeypatch, is_stopped=False)
    studio.run(8)
    report = studio.stop()
    assert studio.warnings() == []
    assert report.gaps == ()
    assert aligned(studio, "1", 6500) == pytest.approx(0, abs=1)


def test_a_process_that_stood_still_loses_nothing_that_was_kept(studio: Studio) -> None:
    studio.start()
    studio.run(5)
    studio.sleep(3)
    studio.run(5)
    report = studio.stop()
    assert report.gaps == ()
    assert aligned(studio, "1", 6500) == pytest.approx(0, abs=1)


def test_drift_is_told_and_frames_are_kept(studio: Studio) -> None:
    studio.system.faults["mic"] = Faults(ppm=200, jitter_s=0.005)
    studio.start()
    studio.run(300, step=0.2)
    report = studio.stop()
    mic, out = report.tracks
    assert report.gaps == ()
    assert out.frames - mic.frames == pytest.approx(300 * RATE * 200e-6, abs=200)
    assert mic.points[-1].at_ms == pytest.approx(report.duration_ms, abs=30)


def test_pauses_stop_the_clock(studio: Studio) -> None:
    session = studio.start()
    studio.run(3)
    session.pause()
    studio.run(10)
    assert session.is_paused
    assert studio.levels()[-1].is_paused
    assert session.at_ms == pytest.approx(3000, abs=1)
    session.resume()
    studio.run(2)
    report = studio.stop()
    assert report.duration_ms == pytest.approx(5000, abs=60)
    assert report.pauses == ((3000, 10_000),)
    assert report.gaps == ()
    frames = studio.frames("1")
    assert len(frames) == pytest.approx(report.duration_ms * 16, abs=32)
    # The last frame before and the first after are 10 s apart.
    before = studio.heard_at_ms(frames, 2900 * 16, 2900)
    after = studio.heard_at_ms(frames, 3100 * 16, 13_100)
    assert before == pytest.approx(2900, abs=2)
    assert after == pytest.approx(13_100, abs=2)


def test_a_recording_can_end_while_it_is_paused(studio: Studio) -> None:
    session = studio.start()
    studio.run(3)
    session.pause()
    studio.run(1)
    report = studio.stop()
    assert report.duration_ms == 3000
    assert report.pauses == ()


def test_marks_are_on_disk_at_once(studio: Studio) -> None:
    session = studio.start()
    studio.run(1)
    session.mark(MarkKind.NOTE, "ask Ana")
    report = studio.report()
    assert [(mark.at_ms, mark.text) for mark in report.marks] == [(1000, "ask Ana")]
    assert report.reason is EndReason.CRASH


def test_it_ends_when_it_was_told_to(studio: Studio) -> None:
    studio.start(CaptureOrder("r1", "default", "default", stop_after_ms=4321))
    assert not studio.run(10)
    report = studio.report()
    assert report.reason is EndReason.TIME
    assert report.duration_ms == 4321
    assert [track.frames for track in report.tracks] == pytest.approx([4321 * 16] * 2, abs=2)


def test_silence_ends_it_and_nothing_is_cut(tmp_path: Path) -> None:
    watch = WatchSettings(silent_track_s=5, all_silent_s=10, stop_after_silence_s=20)
    studio = Studio(tmp_path / "audio", watch=watch)
    studio.system.faults = {"mic": Faults(sound=silent), "out": Faults(sound=silent)}
    studio.start()
    assert not studio.run(60)
    report = studio.report()
    assert report.reason is EndReason.SILENCE
    assert report.silent_from_ms == pytest.approx(0, abs=150)
    assert report.duration_ms == pytest.approx(30_000, abs=200)
    assert studio.warnings() == [WarningKind.SILENT_TRACK] * 2 + [WarningKind.ALL_SILENT]


def test_a_disk_that_fills_is_told_and_ends_it_in_time(studio: Studio) -> None:
    studio.start()
    studio.run(3)
    studio.room = (200 << 20, 1 << 40)
    studio.run(2)
    studio.run(2)
    assert studio.warnings() == [WarningKind.DISK_LOW]
    studio.room = (64 << 20, 1 << 40)
    assert not studio.run(3)
    report = studio.report()
    assert report.reason is EndReason.DISK
    assert report.duration_ms == pytest.approx(7000, abs=1100)


@pytest.mark.parametrize(
    ("order", "error"),
    [
        (CaptureOrder("r1", "nosuch", "default"), "No such microphone"),
        (CaptureOrder("r1", "e", None), "Which microphone"),
    ],
)
def test_a_wish_that_cannot_be_met_is_refused(
    studio: Studio, order: CaptureOrder, error: str
) -> None:
    studio.system.plug(HEADSET)
    with pytest.raises(DeviceError, match=error):
        studio.start(order)
    assert not studio.folder.exists()
    assert all(not stream.is_alive for stream in studio.system.streams)


def test_without_any_device_nothing_begins(tmp_path: Path) -> None:
    studio = Studio(tmp_path / "audio", FakeSoundSystem([]))
    with pytest.raises(DeviceError, match="No device is plugged in"):
        studio.start()


def test_a_refusal_is_told_in_the_systems_words(studio: Studio) -> None:
    for device in ("mic", "out"):
        refusal = DeviceError("Not allowed", "Privacy settings.", "Allow it in the settings.")
        studio.system.faults[device] = Faults(refuses=refusal)
    with pytest.raises(DeviceError, match="Allow it in the settings"):
        studio.start()


def test_a_full_disk_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    studio = Studio(tmp_path / "audio", room=(1 << 20, 1 << 40))
    with pytest.raises(StorageError, match="no room"):
        studio.start()
    assert list(studio.folder.iterdir()) == []
    assert all(not stream.is_alive for stream in studio.system.streams)


def test_a_recording_that_is_there_is_never_written_over(studio: Studio) -> None:
    studio.start()
    studio.run(1)
    studio.stop()
    before = track_path(studio.folder, "r1", "1").read_bytes()
    with pytest.raises(StorageError):
        studio.start()
    assert track_path(studio.folder, "r1", "1").read_bytes() == before
    assert studio.frames("1").size


def test_levels_say_how_loud_it_is(studio: Studio) -> None:
    def half(first: int, count: int) -> np.ndarray:
        return np.full(count, 16_384, "<i2")

    studio.system.faults = {"mic": Faults(sound=half), "out": Faults(sound=silent)}
    studio.start()
    studio.run(3)
    loud, quiet = studio.levels()[-1].tracks
    assert loud.rms_db == pytest.approx(-6.02, abs=0.01)
    assert loud.peak_db == pytest.approx(-6.02, abs=0.01)
    assert quiet.rms_db == -120
