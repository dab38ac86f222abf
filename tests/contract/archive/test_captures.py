"""Captures, as every archive keeps them."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from pipeline.domain.capture import (
    Captured,
    CapturedTrack,
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
from pipeline.ports import Archive
from tests.contract.archive.house import KEY, recording

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
