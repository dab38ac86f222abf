"""The jobs of the archive in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from pipeline.archive import rules
from pipeline.domain.saying import Said, as_said
from pipeline.domain.work import Checkpoint, Job, JobOptions, JobState, StageRecord

if TYPE_CHECKING:
    from tests.fakes.archive import FakeArchive

ACTIVE = (JobState.QUEUED, JobState.RUNNING)


class FakeJobs:
    def __init__(self, archive: FakeArchive) -> None:
        self._archive = archive

    def enqueue(self, recording_id: str, options: JobOptions) -> Job:
        with self._archive.transaction():
            self._archive.find(recording_id)
            for job in self.pending():
                if job.recording_id == recording_id:
                    return job
            self._archive.state.last_job += 1
            return self._put(
                Job(
                    id=self._archive.state.last_job,
                    recording_id=recording_id,
                    options=options,
                    state=JobState.QUEUED,
                    owner=None,
                    lease_until=None,
                    stage="",
                    fraction=0.0,
                    error=Said(""),
                )
            )

    def claim(self, owner: str, lease_seconds: float, job_id: int | None = None) -> Job | None:
        until = self._archive.clock.now() + timedelta(seconds=lease_seconds)
        with self._archive.transaction():
            for job in self.pending():
                if job_id in (None, job.id) and self._is_free(job):
                    return self._put(
                        replace(
                            job,
                            state=JobState.RUNNING,
                            owner=owner,
                            lease_until=until,
                            error=Said(""),
                        )
                    )
            return None

    def renew(
        self, job_id: int, owner: str, lease_seconds: float, stage: str, fraction: float
    ) -> bool:
        with self._archive.transaction():
            job = self._held(job_id, owner)
            if job is None:
                return False
            until = self._archive.clock.now() + timedelta(seconds=lease_seconds)
            self._put(replace(job, lease_until=until, stage=stage, fraction=fraction))
            return True

    def finish(self, job_id: int, owner: str, error: str = "", cancelled: bool = False) -> None:
        with self._archive.transaction():
            job = self._held(job_id, owner)
            if job is None:
                return
            state = JobState.FAILED if error else JobState.DONE
            state = JobState.CANCELLED if cancelled else state
            fraction = 1.0 if state is JobState.DONE else job.fraction
            self._put(
                self._freed(replace(job, state=state, error=as_said(error), fraction=fraction))
            )

    def release(self, job_id: int, owner: str) -> None:
        with self._archive.transaction():
            job = self._held(job_id, owner)
            if job is not None:
                self._put(self._freed(replace(job, state=JobState.QUEUED)))

    def retry(self, job_id: int) -> Job:
        with self._archive.transaction():
            job = self.get(job_id)
            active = [j for j in self.pending() if j.recording_id == job.recording_id]
            if active:
                return active[0]
            if job.state is JobState.DONE:
                raise rules.done_job(job_id)
            return self._put(self._freed(replace(job, state=JobState.QUEUED, error=Said(""))))

    def get(self, job_id: int) -> Job:
        if job_id not in self._archive.state.jobs:
            raise rules.no_job(job_id)
        return self._archive.state.jobs[job_id]

    def latest(self, recording_id: str) -> Job | None:
        jobs = [j for j in self._archive.state.jobs.values() if j.recording_id == recording_id]
        return max(jobs, key=lambda j: j.id, default=None)

    def pending(self) -> Sequence[Job]:
        return [j for _, j in sorted(self._archive.state.jobs.items()) if j.state in ACTIVE]

    def unsettled(self) -> Sequence[Job]:
        newest = {j.recording_id: j for _, j in sorted(self._archive.state.jobs.items())}
        left = [j for j in newest.values() if j.state is not JobState.DONE]
        return sorted(left, key=lambda j: j.id)

    def cancel(self, job_id: int) -> Job:
        job = self.get(job_id)
        is_held = job.state is JobState.RUNNING and not self._is_free(job)
        if is_held or job.state is JobState.DONE:
            raise rules.busy_job(job_id)
        if job.state in ACTIVE:
            job = self._put(replace(self._freed(job), state=JobState.CANCELLED))
        return job

    def stage(self, recording_id: str, stage: str) -> StageRecord | None:
        found = self._archive.state.stages.get((recording_id, stage))
        return found[0] if found else None

    def stage_result(self, recording_id: str, stage: str, fingerprint: str) -> bytes | None:
        found = self._archive.state.stages.get((recording_id, stage))
        return found[1] if found and found[0].fingerprint == fingerprint else None

    def complete_stage(self, record: StageRecord, result: bytes) -> None:
        with self._archive.transaction():
            self._archive.find(record.recording_id)
            where = (record.recording_id, record.stage)
            self._archive.state.stages[where] = (record, result)
            self._drop_checkpoints(*where, keep=None)

    def add_checkpoint(
        self, recording_id: str, stage: str, fingerprint: str, checkpoint: Checkpoint
    ) -> None:
        with self._archive.transaction():
            self._archive.find(recording_id)
            self._drop_checkpoints(recording_id, stage, keep=fingerprint)
            parts = self._archive.state.checkpoints.setdefault(
                (recording_id, stage, fingerprint), {}
            )
            parts[checkpoint.index] = checkpoint

    def checkpoints(self, recording_id: str, stage: str, fingerprint: str) -> Sequence[Checkpoint]:
        parts = self._archive.state.checkpoints.get((recording_id, stage, fingerprint), {})
        return [part for _, part in sorted(parts.items())]

    def _drop_checkpoints(self, recording_id: str, stage: str, keep: str | None) -> None:
        parts = self._archive.state.checkpoints
        for where in [w for w in parts if w[:2] == (recording_id, stage) and w[2] != keep]:
            del parts[where]

    def _is_free(self, job: Job) -> bool:
        return job.lease_until is None or job.lease_until <= self._archive.clock.now()

    def _held(self, job_id: int, owner: str) -> Job | None:
        job = self.get(job_id)
        return job if job.state is JobState.RUNNING and job.owner == owner else None

    def _freed(self, job: Job) -> Job:
        return replace(job, owner=None, lease_until=None)

    def _put(self, job: Job) -> Job:
        self._archive.state.jobs[job.id] = job
        return job
