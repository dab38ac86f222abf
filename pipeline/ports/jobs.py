"""What the pipeline asks of the archive for work that outlives a process."""

from collections.abc import Sequence
from typing import Protocol

from pipeline.domain.saying import Words
from pipeline.domain.work import Checkpoint, Job, JobOptions, StageRecord


class JobStore(Protocol):
    """Jobs, stages and checkpoints. Every method is one transaction."""

    def enqueue(self, recording_id: str, options: JobOptions) -> Job:
        """Add a job; the same recording's queued or running job is returned instead."""
        ...

    def claim(self, owner: str, lease_seconds: float, job_id: int | None = None) -> Job | None:
        """Take the oldest free job (or this one): queued, or running with a lease run out.

        Atomic between processes: no two owners ever get the same job.
        """
        ...

    def renew(
        self, job_id: int, owner: str, lease_seconds: float, stage: str, fraction: float
    ) -> bool:
        """Prolong the lease and note how far it is; False if somebody else has the job now."""
        ...

    def finish(self, job_id: int, owner: str, error: Words = "", cancelled: bool = False) -> None:
        """Release: done, or failed with an error, or cancelled (claimable by `retry`)."""
        ...

    def release(self, job_id: int, owner: str) -> None:
        """Put it back into the queue, its checkpoints kept: the user stopped it."""
        ...

    def retry(self, job_id: int) -> Job:
        """Queue a failed or cancelled job again."""
        ...

    def get(self, job_id: int) -> Job:
        """One job; raises `NotFoundError`."""
        ...

    def latest(self, recording_id: str) -> Job | None:
        """The newest job of a recording."""
        ...

    def pending(self) -> Sequence[Job]:
        """Jobs that are queued or running, oldest first."""
        ...

    def unsettled(self) -> Sequence[Job]:
        """The newest job of each recording, where it isn't done; oldest first."""
        ...

    def cancel(self, job_id: int) -> Job:
        """Take a waiting job out of the queue; `InputError` where it is worked on, or done."""
        ...

    def stage(self, recording_id: str, stage: str) -> StageRecord | None:
        """What was done last in this stage, if anything."""
        ...

    def stage_result(self, recording_id: str, stage: str, fingerprint: str) -> bytes | None:
        """The committed result of a stage, if it was made under this fingerprint."""
        ...

    def complete_stage(self, record: StageRecord, result: bytes) -> None:
        """Commit a stage's result with its record; its checkpoints go."""
        ...

    def add_checkpoint(
        self, recording_id: str, stage: str, fingerprint: str, checkpoint: Checkpoint
    ) -> None:
        """Commit a part of a stage; parts made under another fingerprint go."""
        ...

    def checkpoints(self, recording_id: str, stage: str, fingerprint: str) -> Sequence[Checkpoint]:
        """The committed parts, by index."""
        ...
