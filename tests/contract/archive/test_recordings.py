"""Recordings, as every archive keeps them."""

from datetime import UTC, datetime, timedelta

import pytest

from pipeline.domain.errors import InputError, NotFoundError
from pipeline.domain.work import Checkpoint, JobOptions
from pipeline.ports import Archive
from tests.contract.archive.house import KEY, fill, found, recording, stage_record
from tests.fakes.clock import FakeClock


def test_comes_back_as_it_went_in(archive: Archive) -> None:
    first = recording(1, language="pt", title="عربي 🎉 Résumé", held_at=None, tags=())
    archive.recordings.add(first, KEY)
    assert archive.recordings.get(first.id) == first
    assert archive.recordings.with_content(first.content_sha256) == first
    assert archive.recordings.with_content("0" * 64) is None
    assert archive.recordings.key_of(first.id) == KEY


def test_keeps_the_zone_of_a_meeting(archive: Archive) -> None:
    zoned = datetime(2026, 2, 1, 10, 30, tzinfo=UTC) + timedelta(microseconds=5)
    archive.recordings.add(recording(1, held_at=zoned), KEY)
    assert archive.recordings.get("rec").held_at == zoned


def test_refuses_the_same_bytes_twice(archive: Archive) -> None:
    archive.recordings.add(recording(1), KEY)
    with pytest.raises(InputError, match="rec000000001"):
        archive.recordings.add(recording(2, content_sha256=recording(1).content_sha256), KEY)
    with pytest.raises(InputError):
        archive.recordings.add(recording(1, content_sha256="f" * 64), KEY)
    assert len(archive.recordings.all()) == 1


def test_is_found_by_an_unambiguous_beginning(archive: Archive) -> None:
    for id_ in ("abc111111111", "abd222222222", "ab"):
        archive.recordings.add(recording(1, id=id_, content_sha256=id_), KEY)
    assert archive.recordings.get("abc").id == "abc111111111"
    assert archive.recordings.get(" ABD2 ").id == "abd222222222"
    assert archive.recordings.get("ab").id == "ab"
    with pytest.raises(NotFoundError, match=r"abc111111111.*abd222222222"):
        archive.recordings.get("a")


@pytest.mark.parametrize("reference", ["", " ", "%", "_", "'; --", "\0", "\udcff", "r" * 9999])
def test_names_nothing_by_odd_references(archive: Archive, reference: str) -> None:
    archive.recordings.add(recording(1), KEY)
    with pytest.raises(NotFoundError) as caught:
        archive.recordings.get(reference)
    assert len(str(caught.value)) < 500


def test_keeps_a_title_of_any_length(archive: Archive) -> None:
    long = recording(1, title="é" * 10_000)
    archive.recordings.add(long, KEY)
    assert archive.recordings.get(long.id).title == long.title


@pytest.mark.parametrize("field", ["title", "source_name"])
def test_refuses_half_a_surrogate_pair(archive: Archive, field: str) -> None:
    with pytest.raises(InputError):
        archive.recordings.add(recording(1, **{field: "broken \udcff"}), KEY)
    assert archive.recordings.all() == []


def test_lists_the_latest_meeting_first(archive: Archive) -> None:
    archive.recordings.add(recording(2), KEY)
    archive.recordings.add(recording(3, held_at=None), KEY)  # added on 1 March
    archive.recordings.add(recording(1), KEY)
    listed = archive.recordings.all()
    assert [line.title for line in listed] == ["Meeting 3", "Meeting 2", "Meeting 1"]


def test_lists_what_is_known_of_each(archive: Archive) -> None:
    made = fill(archive, 1, ("S2", "hello there"), ("S1", "hello"), ("S2", "again"))
    archive.transcripts.rename_speaker(made.id, "S1", "Ana")
    (line,) = archive.recordings.all()
    assert line.speakers == ("Speaker 1", "Ana")
    assert (line.turns, line.duration_ms, line.tags) == (3, 60_000, ("board", "lisbon"))
    assert line.held_at == made.held_at


def test_lists_how_the_latest_job_stands(archive: Archive, clock: FakeClock) -> None:
    archive.recordings.add(recording(1), KEY)

    def state() -> str:
        return archive.recordings.all()[0].state

    assert state() == "queued"
    job = archive.jobs.enqueue(recording(1).id, JobOptions())
    archive.jobs.claim("me", 60)
    assert state() == "running"
    clock.advance(60)
    assert state() == "queued", "whoever had it is gone"
    archive.jobs.finish(job.id, "me", error="no disk")
    assert state() == "failed"


def test_changes_what_is_given_and_leaves_the_rest(archive: Archive) -> None:
    archive.recordings.add(recording(1), KEY)
    id_ = recording(1).id
    moment = datetime(2025, 1, 1, 8)
    changed = archive.recordings.set_details(id_, title="New", tags=["b", "a", "b"])
    assert changed == recording(1, title="New", tags=("a", "b"))
    changed = archive.recordings.set_details(id_, held_at=moment, language="en")
    assert changed == recording(1, title="New", tags=("a", "b"), held_at=moment, language="en")
    assert archive.recordings.get(id_) == changed
    with pytest.raises(InputError):
        archive.recordings.set_details(id_, title="\ud800")
    with pytest.raises(NotFoundError):
        archive.recordings.set_details("nothing", title="x")


def test_deletes_all_that_derives(archive: Archive) -> None:
    made = fill(archive, 1, ("S1", "a secret"))
    kept = fill(archive, 2, ("S1", "a secret"))
    archive.transcripts.rename_speaker(made.id, "S1", "Ana")
    job = archive.jobs.enqueue(made.id, JobOptions())
    archive.jobs.add_checkpoint(made.id, "diarize:1", "f", Checkpoint(0, b"x"))
    archive.jobs.complete_stage(stage_record(made.id), b"y")
    archive.recordings.delete(made.id)
    assert found(archive, "secret") == {(kept.id, 1)}
    assert [line.recording_id for line in archive.recordings.all()] == [kept.id]
    assert archive.transcripts.load(made.id) is None
    assert archive.jobs.stage(made.id, "transcribe:1") is None
    assert archive.jobs.checkpoints(made.id, "diarize:1", "f") == []
    for gone in (
        lambda: archive.recordings.get(made.id),
        lambda: archive.recordings.key_of(made.id),
        lambda: archive.recordings.delete(made.id),
        lambda: archive.jobs.get(job.id),
    ):
        with pytest.raises(NotFoundError):
            gone()
    archive.recordings.add(made, KEY)
    assert archive.transcripts.load(made.id) is None, "nothing comes back with the same id"
