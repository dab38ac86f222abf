"""Captures, as every archive keeps them."""

from collections.abc import Generator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from app.service.keeping import Discarded, Keeper, Kept
from pipeline.audio.vault import FileAudioVault
from pipeline.domain.capture import (
    Captured,
    CapturedTrack,
    CaptureOrder,
    CaptureReport,
    ClockPoint,
    EndReason,
    Gap,
    GapReason,
    Mark,
    MarkKind,
)
from pipeline.domain.errors import InputError, NotFoundError
from pipeline.domain.sound import TimeSpan, TrackSource
from pipeline.domain.work import Progress
from pipeline.ports import Archive
from tests.contract.archive.house import KEY, recording
from tests.fakes.clock import FakeClock
from tests.fakes.sound_system import Faults, silent
from tests.unit.capture.studio import KEY as STUDIO_KEY
from tests.unit.capture.studio import Studio

ZONE = timezone(timedelta(hours=1))
BEGUN = Captured("rec000000001", "Budget “Q3”", datetime(2026, 2, 1, 9, 30, tzinfo=ZONE), "Yes.")
POINTS = (ClockPoint(0, 12.25), ClockPoint(960_000, 60_021.0625))
REPORT = CaptureReport(
    recording_id="rec000000001",
    duration_ms=60_021,
    tracks=(
        CapturedTrack("1", TrackSource.MICROPHONE, 16_000, 960_000, POINTS, ("Mic", "Headset")),
        CapturedTrack("2", TrackSource.SYSTEM, 16_000, 0, ()),
    ),
    gaps=(Gap("2", TimeSpan(0, 60_021), GapReason.DEVICE),),
    marks=(Mark(500, MarkKind.BOOKMARK), Mark(700, MarkKind.NOTE, "ask Ana 🎉")),
    pauses=((3_000, 12_000),),
    silent_from_ms=50_000,
    overruns=3,
    reason=EndReason.CRASH,
)


def test_comes_back_as_it_went_in(archive: Archive) -> None:
    assert archive.captures.get(BEGUN.recording_id) is None
    archive.captures.begin(BEGUN, KEY)
    assert archive.captures.get(BEGUN.recording_id) == BEGUN
    archive.captures.end(REPORT)
    assert archive.captures.get(BEGUN.recording_id) == replace(BEGUN, report=REPORT)


def test_what_has_no_report_is_unfinished(archive: Archive) -> None:
    other = replace(BEGUN, recording_id="aaa", started_at=BEGUN.started_at - timedelta(days=1))
    archive.captures.begin(BEGUN, KEY)
    archive.captures.begin(other, bytes(32))
    assert list(archive.captures.unfinished()) == [(BEGUN, KEY), (other, bytes(32))], (
        "oldest first, though the clock was set back between them"
    )
    archive.captures.end(REPORT)
    assert list(archive.captures.unfinished()) == [(other, bytes(32))]
    archive.captures.discard("aaa")
    archive.captures.discard("aaa")
    assert not archive.captures.unfinished()
    assert archive.captures.get("aaa") is None


def test_only_what_began_can_end(archive: Archive) -> None:
    with pytest.raises(NotFoundError):
        archive.captures.end(REPORT)
    archive.captures.begin(BEGUN, KEY)
    with pytest.raises(InputError):
        archive.captures.end(replace(REPORT, marks=(Mark(1, MarkKind.NOTE, "\udcff"),)))
    assert archive.captures.unfinished()


def test_an_end_is_taken_back_with_its_transaction(archive: Archive) -> None:
    archive.captures.begin(BEGUN, KEY)
    with pytest.raises(InputError), archive.transaction():
        archive.captures.end(REPORT)
        archive.recordings.add(recording(1), KEY)
        archive.recordings.add(recording(1), KEY)
    assert [c for c, _ in archive.captures.unfinished()] == [BEGUN]
    with pytest.raises(NotFoundError):
        archive.recordings.get("rec")


def test_goes_with_its_recording(archive: Archive) -> None:
    archive.captures.begin(BEGUN, KEY)
    archive.captures.end(REPORT)
    archive.recordings.add(recording(1), KEY)
    archive.recordings.add(recording(2), KEY)
    archive.recordings.delete("rec000000002")
    assert archive.captures.get(BEGUN.recording_id) is not None
    archive.recordings.delete("rec000000001")
    assert archive.captures.get(BEGUN.recording_id) is None


def test_two_recordings_of_the_same_sound_are_two(archive: Archive, tmp_path: Path) -> None:
    studio = Studio(tmp_path / "audio")
    studio.system.faults = {"mic": Faults(sound=silent), "out": Faults(sound=silent)}
    keeper = Keeper(lambda: archive, FileAudioVault(studio.folder), FakeClock())
    kept: list[Kept] = []
    for number in ("1", "2"):
        captured = replace(BEGUN, recording_id=f"silence{number}")
        archive.captures.begin(captured, STUDIO_KEY)
        studio.start(CaptureOrder(captured.recording_id, "default", "default", stop_after_ms=1000))
        while studio.run(1):
            pass
        for _ in range(2):  # as another process may, at the same time
            kept.append(drained(keeper.keep(captured, STUDIO_KEY, studio.report())))
        assert not studio.frames("1").any()
    one, again, two, _ = kept
    assert one == again
    assert one.recording.duration_ms == two.recording.duration_ms
    assert one.recording.content_sha256 != two.recording.content_sha256
    assert len(archive.recordings.all()) == 2
    assert len(archive.jobs.pending()) == 2


def drained(steps: Generator[Progress, None, Kept | Discarded]) -> Kept:
    while True:
        try:
            next(steps)
        except StopIteration as over:
            assert isinstance(over.value, Kept)
            return over.value
