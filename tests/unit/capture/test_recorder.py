"""The recorder with its threads, in real time: a moment each."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pipeline.capture.recorder import DiskRecorder
from pipeline.capture.running import DiskCapture
from pipeline.domain.capture import (
    CaptureEnded,
    CaptureEvent,
    CaptureOrder,
    CaptureReport,
    CaptureWarning,
    EndReason,
    Levels,
    MarkKind,
    WarningKind,
)
from pipeline.domain.errors import DeviceError, StorageError
from tests.fakes.sound_system import FakeSoundSystem, RealSteady, heard_in_real_time
from tests.unit.capture.studio import KEY

ORDER = CaptureOrder("r1", "default", "default")


@contextmanager
def recording(folder: Path, order: CaptureOrder = ORDER) -> Iterator[DiskCapture]:
    system = FakeSoundSystem(clock=RealSteady())
    with heard_in_real_time(system):
        capture = DiskRecorder(folder, system, clock=system.clock).start(order, KEY)
        try:
            yield capture
        finally:
            capture.stop()
            ended(capture)


def until(capture: DiskCapture, at_ms: int) -> list[CaptureEvent]:
    events: list[CaptureEvent] = []
    for event in capture.events():
        events.append(event)
        if isinstance(event, Levels) and event.at_ms >= at_ms:
            break
    return events


def ended(capture: DiskCapture) -> CaptureReport | None:
    for event in capture.events():
        if isinstance(event, CaptureEnded):
            return event.report
    return None


def test_it_records_until_it_is_stopped(tmp_path: Path) -> None:
    with recording(tmp_path / "audio") as capture:
        until(capture, 400)
        mark = capture.mark(MarkKind.NOTE, "hello")
        capture.stop()
        report = ended(capture)
    assert report is not None
    assert report.reason is EndReason.STOPPED
    assert report.marks == (mark,)
    assert report.gaps == ()
    assert 400 <= report.duration_ms <= 3000
    for track in report.tracks:
        assert track.frames == pytest.approx(report.duration_ms * 16, abs=32)
    assert not [one for one in threading.enumerate() if one.name.startswith("earshot-capture")]
    assert DiskRecorder(tmp_path / "audio", FakeSoundSystem()).recover("r1", KEY) == report


def test_it_ends_by_itself(tmp_path: Path) -> None:
    order = CaptureOrder("r1", "default", None, stop_after_ms=300)
    with recording(tmp_path / "audio", order) as capture:
        report = ended(capture)
    assert report is not None
    assert (report.reason, report.duration_ms) == (EndReason.TIME, 300)


def test_a_pause_holds_the_clock(tmp_path: Path) -> None:
    with recording(tmp_path / "audio") as capture:
        until(capture, 200)
        capture.pause()
        at = capture.at_ms
        assert capture.is_paused
        paused = [event for event in until_paused(capture) if isinstance(event, Levels)]
        assert paused[-1].is_paused
        assert capture.at_ms == at
        capture.resume()
        until(capture, at + 200)
        capture.stop()
        report = ended(capture)
    assert report is not None
    ((where, length),) = report.pauses
    assert where == pytest.approx(at, abs=1)
    assert length > 0


def until_paused(capture: DiskCapture) -> list[CaptureEvent]:
    events: list[CaptureEvent] = []
    for event in capture.events():
        events.append(event)
        if isinstance(event, Levels) and event.is_paused:
            break
    return events


def test_one_recorder_at_a_time(tmp_path: Path) -> None:
    other = DiskRecorder(tmp_path / "audio", FakeSoundSystem())
    assert not other.is_recording()
    with recording(tmp_path / "audio"):
        assert other.is_recording()
        with pytest.raises(DeviceError, match="Another Earshot"):
            other.start(CaptureOrder("r2", "default", None), KEY)
        with pytest.raises(DeviceError, match="Another Earshot"):
            other.recover("r1", KEY)
    assert not other.is_recording()


def test_a_recording_that_cannot_begin_frees_the_lock(tmp_path: Path) -> None:
    recorder = DiskRecorder(tmp_path / "audio", FakeSoundSystem([]))
    with pytest.raises(DeviceError):
        recorder.start(ORDER, KEY)
    assert not recorder.is_recording()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError):
        DiskRecorder(tmp_path / "file" / "audio", FakeSoundSystem()).start(ORDER, KEY)


@pytest.mark.parametrize("is_gone", [False, True])
def test_a_disk_that_breaks_ends_it_and_what_was_is_kept_if_it_can_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_gone: bool
) -> None:
    write = os.write

    def refused(file: int, data: bytes) -> int:
        if is_gone and (tmp_path / "audio").exists():
            (tmp_path / "audio").rename(tmp_path / "elsewhere")
        raise OSError(5, "Input/output error")

    system = FakeSoundSystem(clock=RealSteady())
    recorder = DiskRecorder(tmp_path / "audio", system, clock=system.clock)
    with heard_in_real_time(system):
        capture = recorder.start(ORDER, KEY)
        until(capture, 900)
        monkeypatch.setattr(os, "write", refused)
        if is_gone:
            with pytest.raises(StorageError, match="Input/output error"):
                list(capture.events())
        else:
            *_, warning, end = capture.events()
            assert isinstance(warning, CaptureWarning)
            assert warning.kind is WarningKind.FAILED
            assert "Input/output error" in warning.text
            assert isinstance(end, CaptureEnded)
            assert end.report.reason is EndReason.DISK
            assert end.report.duration_ms >= 400
        monkeypatch.setattr(os, "write", write)
    assert not recorder.is_recording()
    if is_gone:
        (tmp_path / "audio").rmdir() if (tmp_path / "audio").exists() else None
        (tmp_path / "elsewhere").rename(tmp_path / "audio")
    report = recorder.recover("r1", KEY)
    assert report is not None
    assert report.reason is EndReason.CRASH
    assert report.duration_ms >= 400


def test_a_mistake_of_ours_ends_it_and_what_was_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", told.append)
    broken = threading.Event()

    def room(folder: Path) -> tuple[int, int]:
        return 1 << 40, 1 // (not broken.is_set()) << 41

    system = FakeSoundSystem(clock=RealSteady())
    recorder = DiskRecorder(tmp_path / "audio", system, clock=system.clock, room=room)
    with heard_in_real_time(system):
        capture = recorder.start(ORDER, KEY)
        until(capture, 900)
        broken.set()
        *_, warning, end = capture.events()
    assert isinstance(warning, CaptureWarning)
    assert "Earshot made a mistake" in warning.text
    assert isinstance(end, CaptureEnded)
    assert end.report.reason is EndReason.CRASH
    assert end.report.duration_ms >= 400
    assert [type(args.exc_value) for args in told] == [ZeroDivisionError]
    assert not recorder.is_recording()


def test_room_that_cannot_be_told_ends_nothing(tmp_path: Path) -> None:
    broken = threading.Event()

    def room(folder: Path) -> tuple[int, int]:
        if broken.is_set():
            raise OSError(5, "Input/output error")
        return 1 << 40, 1 << 41

    system = FakeSoundSystem(clock=RealSteady())
    recorder = DiskRecorder(tmp_path / "audio", system, clock=system.clock, room=room)
    with heard_in_real_time(system):
        capture = recorder.start(ORDER, KEY)
        broken.set()
        until(capture, 1200)
        capture.stop()
        report = ended(capture)
    assert report is not None
    assert report.reason is EndReason.STOPPED
