import os
from pathlib import Path

import numpy as np
import pytest

from pipeline.capture.journal import journal_path
from pipeline.capture.track_file import track_path
from pipeline.domain.capture import CaptureOrder, CaptureReport, EndReason, MarkKind
from pipeline.domain.errors import ArchiveError
from pipeline.domain.sound import TrackSource
from tests.fakes.sound_system import MICROPHONE, FakeSoundSystem
from tests.unit.capture.studio import KEY, Studio


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    """Died after 5 s, in which the microphone went."""
    studio = Studio(tmp_path / "audio")
    session = studio.start()
    studio.run(2)
    session.mark(MarkKind.BOOKMARK, "budget")
    studio.run(1)
    studio.system.unplug(MICROPHONE)
    studio.run(2)
    return studio


def test_a_recorder_that_died_leaves_all_but_the_last_moment(studio: Studio) -> None:
    report = studio.report()
    assert report.reason is EndReason.CRASH
    assert 4000 <= report.duration_ms <= 5000
    assert [mark.text for mark in report.marks] == ["budget"]
    for track in report.tracks:
        assert 4000 <= track.frames / 16 <= 5000
        frames = studio.frames(track.id, allow_unfinished=True)
        assert len(frames) == track.frames
    (gap,) = report.gaps
    assert gap.span.start_ms == pytest.approx(3000, abs=50)
    assert gap.span.end_ms == report.duration_ms


def test_recovering_twice_tells_the_same_and_changes_nothing(studio: Studio) -> None:
    first = studio.report()
    before = {path: path.read_bytes() for path in studio.folder.glob("*.earshot")}
    assert studio.report() == first
    assert {path: path.read_bytes() for path in studio.folder.glob("*.earshot")} == before
    assert not [path for path in studio.folder.iterdir() if path.suffix == ".reserve"]


def test_what_ended_well_stays_as_it_ended(tmp_path: Path) -> None:
    studio = Studio(tmp_path / "audio")
    studio.start()
    studio.run(2)
    report = studio.stop()
    assert report.reason is EndReason.STOPPED
    assert studio.report() == report


def test_what_never_began_is_nothing(tmp_path: Path) -> None:
    studio = Studio(tmp_path / "audio")
    assert studio.recorder.recover("r1", KEY) is None
    studio.folder.mkdir()
    assert studio.recorder.recover("r1", KEY) is None


@pytest.mark.parametrize("seconds", [0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.2])
def test_one_that_died_in_its_first_second_is_known_and_lost_no_more_than_that(
    tmp_path: Path, seconds: float
) -> None:
    studio = Studio(tmp_path / "audio")
    studio.start()
    studio.run(seconds)
    report = studio.report()
    assert report.reason is EndReason.CRASH
    assert [track.source for track in report.tracks] == list(TrackSource)[:2]
    for track in report.tracks:
        assert seconds - 0.6 <= track.frames / 16_000 <= seconds


@pytest.mark.parametrize("keeps", [0, 10, 32, 500])
def test_sound_whose_journal_lost_its_beginning_is_kept(studio: Studio, keeps: int) -> None:
    whole = studio.report()
    os.truncate(journal_path(studio.folder, "r1"), keeps)
    report = studio.report()
    assert [t.frames for t in report.tracks] == [t.frames for t in whole.tracks]
    assert [t.source for t in report.tracks] == [t.source for t in whole.tracks]
    assert {t.rate for t in report.tracks} == {16_000}
    assert report.duration_ms == pytest.approx(whole.duration_ms, abs=250)


def test_a_chunk_that_is_torn_costs_itself_alone(studio: Studio) -> None:
    whole = studio.report()
    path = track_path(studio.folder, "r1", "2")
    os.truncate(path, path.stat().st_size - 1)
    torn = studio.report()
    assert torn.tracks[0] == whole.tracks[0]
    assert whole.tracks[1].frames - torn.tracks[1].frames == 4000
    assert torn.tracks[1].points[-1].frame == torn.tracks[1].frames


@pytest.mark.parametrize("zeros", [1, 700, 40_000])
def test_zeros_after_a_power_cut_cost_nothing(studio: Studio, zeros: int) -> None:
    whole = studio.report()
    for path in (track_path(studio.folder, "r1", "2"), journal_path(studio.folder, "r1")):
        with path.open("ab") as file:
            file.write(bytes(zeros))
    assert studio.report() == whole


def test_a_power_cut_before_the_first_chunk_is_nothing(tmp_path: Path) -> None:
    studio = Studio(tmp_path / "audio")
    studio.start()
    for path in studio.folder.glob("*.earshot"):
        os.truncate(path, 0)
    assert studio.recorder.recover("r1", KEY) is None


@pytest.mark.parametrize("which", ["journal", "track"])
def test_what_was_altered_is_refused(studio: Studio, which: str) -> None:
    journal = journal_path(studio.folder, "r1")
    path = journal if which == "journal" else track_path(studio.folder, "r1", "2")
    bytes_ = bytearray(path.read_bytes())
    place = 32 + 100 if which == "journal" else len(bytes_) - 8016
    bytes_[place] ^= 1
    path.write_bytes(bytes_)
    with pytest.raises(ArchiveError):
        studio.recorder.recover("r1", KEY)


def test_another_key_is_refused(studio: Studio) -> None:
    with pytest.raises(ArchiveError):
        studio.recorder.recover("r1", bytes(32))


def test_any_cut_of_all_files_recovers(tmp_path: Path) -> None:
    studio = Studio(tmp_path / "audio", FakeSoundSystem())
    studio.start(CaptureOrder("r1", "default", "default"))
    studio.run(3)
    studio.stop()
    sizes = {path: path.read_bytes() for path in studio.folder.glob("*.earshot")}
    chooser = np.random.default_rng(5)
    for _ in range(60):
        for path, whole in sizes.items():
            path.write_bytes(whole[: int(chooser.integers(0, len(whole) + 1))])
        report: CaptureReport | None = studio.recorder.recover("r1", KEY)
        if report is None:
            continue
        for track in report.tracks:
            if track.frames:
                assert len(studio.frames(track.id, allow_unfinished=True)) == track.frames
                assert track.points[-1].frame == track.frames
