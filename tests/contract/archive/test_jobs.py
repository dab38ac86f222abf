"""Jobs, stages and checkpoints, as every archive keeps them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from pipeline.domain.errors import InputError, NotFoundError
from pipeline.domain.work import Checkpoint, JobOptions, JobState, Role, SpeakerCount
from pipeline.ports import Archive
from tests.contract.archive.house import KEY, recording, stage_record
from tests.fakes.clock import FakeClock

OPTIONS = JobOptions(("pt", "en"), SpeakerCount(2, 4), ((Role.TRANSCRIBER, "whisper-base"),))


@pytest.fixture(autouse=True)
def some_recordings(archive: Archive) -> None:
    for number in (1, 2, 3):
        archive.recordings.add(recording(number), KEY)


def enqueue(archive: Archive, number: int) -> int:
    return archive.jobs.enqueue(recording(number).id, OPTIONS).id


def test_one_recording_is_queued_once(archive: Archive) -> None:
    job = archive.jobs.enqueue(recording(1).id, OPTIONS)
    assert (job.state, job.options, job.owner) == (JobState.QUEUED, OPTIONS, None)
    assert archive.jobs.enqueue(recording(1).id, JobOptions()) == job
    assert archive.jobs.get(job.id) == job
    assert archive.jobs.latest(recording(1).id) == job
    assert archive.jobs.latest(recording(2).id) is None
    with pytest.raises(NotFoundError):
        archive.jobs.enqueue("nothing", JobOptions())


def test_the_oldest_free_job_is_claimed(archive: Archive, clock: FakeClock) -> None:
    first, second, third = (enqueue(archive, n) for n in (3, 1, 2))
    assert [job.id for job in archive.jobs.pending()] == [first, second, third]
    job = archive.jobs.claim("me", 30)
    assert job is not None
    assert (job.id, job.owner, job.state) == (first, "me", JobState.RUNNING)
    assert job.lease_until == clock.now() + timedelta(seconds=30)
    chosen = archive.jobs.claim("you", 30, job_id=third)
    assert chosen is not None and chosen.id == third
    assert archive.jobs.claim("you", 30, job_id=first) is None
    assert archive.jobs.claim("you", 30, job_id=999) is None
    last = archive.jobs.claim("you", 30)
    assert last is not None and last.id == second
    assert archive.jobs.claim("you", 30) is None


def test_a_lease_that_ran_out_frees_the_job(archive: Archive, clock: FakeClock) -> None:
    job_id = enqueue(archive, 1)
    archive.jobs.claim("me", 30)
    clock.advance(20)
    assert archive.jobs.renew(job_id, "me", 30, "diarize:1", 0.5)
    clock.advance(20)
    assert archive.jobs.claim("you", 30) is None
    clock.advance(10)
    taken = archive.jobs.claim("you", 30)
    assert taken is not None
    assert (taken.owner, taken.stage, taken.fraction) == ("you", "diarize:1", 0.5)
    assert not archive.jobs.renew(job_id, "me", 30, "attribute", 0.9)
    archive.jobs.finish(job_id, "me", error="too late")
    archive.jobs.release(job_id, "me")
    assert archive.jobs.get(job_id) == taken


@pytest.mark.parametrize(
    ("error", "cancelled", "state", "fraction"),
    [
        ("", False, JobState.DONE, 1.0),
        ("no disk", False, JobState.FAILED, 0.25),
        ("", True, JobState.CANCELLED, 0.25),
    ],
)
def test_ends(
    archive: Archive, error: str, cancelled: bool, state: JobState, fraction: float
) -> None:
    job_id = enqueue(archive, 1)
    archive.jobs.claim("me", 30)
    archive.jobs.renew(job_id, "me", 30, "transcribe:1", 0.25)
    archive.jobs.finish(job_id, "me", error=error, cancelled=cancelled)
    job = archive.jobs.get(job_id)
    assert (job.state, job.error, job.fraction) == (state, error, fraction)
    assert (job.owner, job.lease_until, job.stage) == (None, None, "transcribe:1")
    assert archive.jobs.pending() == []
    assert archive.jobs.claim("me", 30) is None


def test_a_stopped_job_waits_in_its_place(archive: Archive) -> None:
    first = enqueue(archive, 1)
    enqueue(archive, 2)
    archive.jobs.claim("me", 30)
    archive.jobs.add_checkpoint(recording(1).id, "diarize:1", "f", Checkpoint(0, b"x"))
    archive.jobs.release(first, "me")
    assert archive.jobs.get(first).state is JobState.QUEUED
    again = archive.jobs.claim("you", 30)
    assert again is not None and again.id == first
    assert archive.jobs.checkpoints(recording(1).id, "diarize:1", "f")


def test_a_failed_job_is_retried(archive: Archive) -> None:
    job_id = enqueue(archive, 1)
    archive.jobs.claim("me", 30)
    assert archive.jobs.retry(job_id).state is JobState.RUNNING, "no harm to a running one"
    archive.jobs.finish(job_id, "me", error="no disk")
    retried = archive.jobs.retry(job_id)
    assert (retried.state, retried.error) == (JobState.QUEUED, "")
    archive.jobs.claim("me", 30)
    archive.jobs.finish(job_id, "me")
    with pytest.raises(InputError):
        archive.jobs.retry(job_id)


def test_a_retry_never_makes_a_second_active_job(archive: Archive) -> None:
    old = enqueue(archive, 1)
    archive.jobs.claim("me", 30)
    archive.jobs.finish(old, "me", cancelled=True)
    new = enqueue(archive, 1)
    assert new > old
    assert archive.jobs.retry(old).id == new
    assert [job.id for job in archive.jobs.pending()] == [new]
    latest = archive.jobs.latest(recording(1).id)
    assert latest is not None and latest.id == new


@pytest.mark.parametrize("job_id", [0, -1, 999, 2**80])
def test_an_unknown_job_is_told(archive: Archive, job_id: int) -> None:
    calls: list[Callable[[], object]] = [
        lambda: archive.jobs.get(job_id),
        lambda: archive.jobs.retry(job_id),
    ]
    for call in calls:
        with pytest.raises(NotFoundError):
            call()


def test_a_result_counts_for_its_fingerprint(archive: Archive) -> None:
    id_ = recording(1).id
    assert archive.jobs.stage(id_, "transcribe:1") is None
    for fingerprint, result in (("a" * 64, b"first"), ("b" * 64, b"")):
        record = stage_record(id_, fingerprint)
        archive.jobs.complete_stage(record, result)
        assert archive.jobs.stage(id_, "transcribe:1") == record
        assert archive.jobs.stage_result(id_, "transcribe:1", fingerprint) == result
    assert archive.jobs.stage_result(id_, "transcribe:1", "a" * 64) is None
    assert archive.jobs.stage_result(id_, "attribute", "b" * 64) is None
    with pytest.raises(NotFoundError):
        archive.jobs.complete_stage(stage_record("nothing"), b"")


def test_parts_go_when_their_stage_is_done_or_changes(archive: Archive) -> None:
    id_, jobs = recording(1).id, archive.jobs
    second, first = Checkpoint(1, b"b\0"), Checkpoint(0, b"")
    for part in (second, first):
        jobs.add_checkpoint(id_, "transcribe:1", "a", part)
    jobs.add_checkpoint(id_, "transcribe:2", "a", first)
    assert jobs.checkpoints(id_, "transcribe:1", "a") == [first, second]
    assert jobs.checkpoints(id_, "transcribe:1", "b") == []
    jobs.add_checkpoint(id_, "transcribe:1", "b", replace(first, payload=b"new"))
    assert jobs.checkpoints(id_, "transcribe:1", "a") == []
    jobs.add_checkpoint(id_, "transcribe:1", "b", replace(first, payload=b"newer"))
    assert jobs.checkpoints(id_, "transcribe:1", "b") == [Checkpoint(0, b"newer")]
    jobs.complete_stage(stage_record(id_), b"")
    assert jobs.checkpoints(id_, "transcribe:1", "b") == []
    assert jobs.checkpoints(id_, "transcribe:2", "a") == [first]
    with pytest.raises(NotFoundError):
        jobs.add_checkpoint("nothing", "transcribe:1", "a", first)


def test_a_waiting_job_can_be_taken_out_and_put_back(archive: Archive, clock: FakeClock) -> None:
    first, second = recording(1), recording(2)
    waiting = archive.jobs.enqueue(first.id, JobOptions())
    running = archive.jobs.enqueue(second.id, JobOptions())
    archive.jobs.claim("me", 60, running.id)
    assert archive.jobs.cancel(waiting.id).state is JobState.CANCELLED
    assert archive.jobs.cancel(waiting.id).state is JobState.CANCELLED
    with pytest.raises(InputError):
        archive.jobs.cancel(running.id)
    assert [job.id for job in archive.jobs.unsettled()] == [waiting.id, running.id]
    archive.jobs.finish(running.id, "me")
    assert [job.id for job in archive.jobs.unsettled()] == [waiting.id]
    archive.jobs.retry(waiting.id)
    assert archive.jobs.claim("me", 60) is not None
    clock.advance(61)
    assert archive.jobs.cancel(waiting.id).state is JobState.CANCELLED


def test_only_the_newest_job_of_a_recording_is_unsettled(archive: Archive) -> None:
    one = recording(1)
    old = archive.jobs.enqueue(one.id, JobOptions())
    archive.jobs.cancel(old.id)
    new = archive.jobs.enqueue(one.id, JobOptions(languages=("de",)))
    assert [job.id for job in archive.jobs.unsettled()] == [new.id]
    archive.jobs.claim("me", 60, new.id)
    archive.jobs.finish(new.id, "me")
    assert not archive.jobs.unsettled()
