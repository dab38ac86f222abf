"""Several jobs, one after another, beside other processes on the same archive."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from pipeline.domain.errors import EarshotError, EngineError, NotFoundError
from pipeline.domain.saying import Said
from pipeline.domain.work import Job, JobState, Notice
from pipeline.jobs import owners
from pipeline.jobs.events import JobEvent, JobFinished, JobProgress

if TYPE_CHECKING:
    from pipeline.jobs.runner import JobRunner
    from pipeline.ports import Archive

_POLL_S = 1.0
_ACTIVE = (JobState.QUEUED, JobState.RUNNING)


class JobQueue:
    """Works until nothing is left to do.

    Args of the constructor:
        archive: holds the jobs.
        runner: processes one.
        wait: waits so many seconds, `threading.Event().wait` for instance, while another
            process does a job.
        is_gone: whether the process of this owner has ended, False if unsure.
    """

    def __init__(
        self,
        archive: Archive,
        runner: JobRunner,
        wait: Callable[[float], object],
        is_gone: Callable[[str], bool] = owners.is_gone,
    ) -> None:
        self._archive = archive
        self._runner = runner
        self._wait = wait
        self._is_gone = is_gone

    def work(self, job_ids: Sequence[int] | None = None) -> Generator[JobEvent, None, None]:
        """Process these jobs, or all that are pending, until none is left.

        A job that fails doesn't keep the next from running. A job that another process
        works on is watched, and taken over if that process dies. The last thing about each
        job is its `JobFinished`; a deleted one ends with a `Notice`. Closing the generator
        puts the job in progress back into the queue.
        """
        finished: set[int] = set()
        seen: set[int] = set(job_ids or ())
        while True:
            if job_ids is None:
                seen |= {job.id for job in self._archive.jobs.pending()}
            waiting: list[Job] = []
            for job_id in sorted(seen - finished):
                job = self._look(job_id)
                if job is None:
                    finished.add(job_id)
                    yield Notice("A recording was deleted before it was processed.")
                elif job.state not in _ACTIVE:
                    finished.add(job_id)
                    yield self._end_of(job, _error_of(job))
                elif (claimed := self._claim(job)) is not None:
                    end = yield from self._process(claimed)
                    if end is not None:
                        finished.add(job_id)
                        yield end
                    break  # look again at all: the process took its time
                else:
                    waiting.append(job)
            else:
                if not waiting:
                    return
                for job in waiting:
                    yield self._seen_elsewhere(job)
                self._wait(_POLL_S)

    def _process(self, job: Job) -> Generator[JobEvent, None, JobFinished | None]:
        try:
            with closing(self._runner.process(job)) as stream:
                yield from stream
        except EarshotError as error:
            return self._end_of(job, error, JobState.FAILED)
        after = self._look(job.id)
        if after is None or after.state in _ACTIVE:  # the lease was lost
            return None
        return self._end_of(after, _error_of(after))

    def _claim(self, job: Job) -> Job | None:
        if job.state is JobState.RUNNING and job.owner is not None and self._is_gone(job.owner):
            self._archive.jobs.release(job.id, job.owner)
        return self._runner.claim(job.id)

    def _look(self, job_id: int) -> Job | None:
        try:
            return self._archive.jobs.get(job_id)
        except NotFoundError:
            return None

    def _end_of(
        self, job: Job, error: EarshotError | None, state: JobState | None = None
    ) -> JobFinished:
        return JobFinished(job.id, job.recording_id, self._title(job), state or job.state, error)

    def _seen_elsewhere(self, job: Job) -> JobProgress:
        return JobProgress(
            job_id=job.id,
            recording_id=job.recording_id,
            title=self._title(job),
            stage=job.stage,
            step="another Earshot process is working on it",
            stage_fraction=0.0,
            fraction=job.fraction,
            elapsed_ms=0,
            remaining_ms=None,
            is_elsewhere=True,
        )

    def _title(self, job: Job) -> str:
        try:
            return self._archive.recordings.get(job.recording_id).title
        except NotFoundError:
            return job.recording_id


def _error_of(job: Job) -> EarshotError | None:
    if job.state is not JobState.FAILED:
        return None
    parts = dict(job.error.values)
    title, told = parts.get("title"), parts.get("told")
    if isinstance(title, Said) and isinstance(told, Said):
        return EngineError(title, told)
    before, _, after = job.error.partition(": ")
    return EngineError(Said(before), Said(after))
