"""Several jobs run one after another; two processes never do the same one."""

import threading

from pipeline.domain.errors import EngineError, InputError
from pipeline.domain.work import JobOptions, JobState, Notice
from pipeline.jobs.events import JobEvent, JobFinished, JobProgress
from pipeline.jobs.queue import JobQueue
from tests.fakes.engine import FakeEngine, Script
from tests.unit.jobs.house import House


def never(_: float) -> None:
    raise AssertionError("nobody should have to wait")


def ends(events: list[JobEvent]) -> dict[str, JobState]:
    return {e.recording_id: e.state for e in events if isinstance(e, JobFinished)}


def test_all_pending_jobs_run_and_a_failure_does_not_stop_the_next(house: House):
    house.add("one")
    house.add("two", Script(trouble="input"))
    house.add("three")
    events = list(JobQueue(house.archive, house.runner(), never).work())
    assert ends(events) == {
        "one": JobState.DONE,
        "two": JobState.FAILED,
        "three": JobState.DONE,
    }
    (failed,) = [e for e in events if isinstance(e, JobFinished) and e.error]
    assert isinstance(failed.error, InputError)
    assert failed.title == "The two"


def test_only_the_named_jobs_run(house: House):
    house.add("one")
    two = house.add("two")
    events = list(JobQueue(house.archive, house.runner(), never).work([two.id]))
    assert ends(events) == {"two": JobState.DONE}
    assert house.archive.jobs.get(1).state is JobState.QUEUED


def test_a_job_of_another_process_is_watched_to_its_end(house: House):
    job = house.add("one")
    house.archive.jobs.claim("other:1:b", 60)
    waits: list[float] = []

    def meanwhile(seconds: float) -> None:
        waits.append(seconds)
        house.archive.jobs.renew(job.id, "other:1:b", 60, "diarize:1", len(waits) / 4)
        if len(waits) == 3:
            house.archive.jobs.finish(job.id, "other:1:b", "Bad sound: It hurts. Stop.")

    queue = JobQueue(house.archive, house.runner(), meanwhile, is_gone=lambda _: False)
    events = list(queue.work([job.id]))
    seen = [e.fraction for e in events if isinstance(e, JobProgress) and e.is_elsewhere]
    assert seen == [0.0, 0.25, 0.5]
    end = events[-1]
    assert isinstance(end, JobFinished)
    assert end.state is JobState.FAILED
    assert isinstance(end.error, EngineError)
    assert str(end.error) == "Bad sound: It hurts. Stop."
    assert house.engine.runs == []


def test_the_job_of_a_process_that_died_here_is_taken_over_at_once(house: House):
    house.add("one")
    house.archive.jobs.claim("here:99:dead", 60)
    queue = JobQueue(
        house.archive, house.runner(), never, is_gone=lambda owner: owner == "here:99:dead"
    )
    assert ends(list(queue.work())) == {"one": JobState.DONE}


def test_the_job_of_a_process_elsewhere_is_taken_over_when_its_lease_ends(house: House):
    house.add("one")
    house.archive.jobs.claim("elsewhere:1:x", 60)
    queue = JobQueue(house.archive, house.runner(), house.clock.advance, lambda _: False)
    assert ends(list(queue.work())) == {"one": JobState.DONE}


def test_a_deleted_job_is_let_go(house: House):
    job = house.add("one")
    house.archive.jobs.claim("other:1:b", 60)
    queue = JobQueue(
        house.archive,
        house.runner(),
        lambda _: house.archive.recordings.delete("one"),
        is_gone=lambda _: False,
    )
    events = list(queue.work([job.id]))
    assert isinstance(events[-1], Notice)


def test_closing_the_queue_puts_the_job_in_progress_back(house: House):
    house.add("one")
    stream = JobQueue(house.archive, house.runner(), never).work()
    next(e for e in stream if isinstance(e, JobProgress) and e.stage_fraction > 0.5)
    stream.close()
    assert house.archive.jobs.get(1).state is JobState.QUEUED
    assert house.engine.called_off == 1


def test_two_workers_on_one_archive_do_each_job_once(house: House):
    names = [f"m{i}" for i in range(6)]
    for name in names:
        house.add(name, Script(parts=2))
    barrier = threading.Barrier(2)
    heard: list[list[JobEvent]] = [[], []]

    def work(which: int) -> None:
        runner = House.runner(house, owner=f"here:{which}:w")
        runner._engine = FakeEngine()  # pyright: ignore[reportPrivateUsage]
        barrier.wait()
        queue = JobQueue(house.archive, runner, threading.Event().wait, is_gone=lambda _: False)
        heard[which].extend(queue.work())

    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    for name in names:
        assert house.computed("transcribe", name) == [0, 1]
        assert house.computed("diarize", name) == [0, 1]
        assert house.archive.jobs.latest(name).state is JobState.DONE  # pyright: ignore[reportOptionalMemberAccess]


def test_an_empty_queue_ends_at_once(house: House):
    assert list(JobQueue(house.archive, house.runner(), never).work()) == []
    house.add("one")
    house.archive.jobs.enqueue("one", JobOptions())
    assert len(house.archive.jobs.pending()) == 1
