"""Jobs, and their stages and checkpoints."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from pipeline.archive import codec, rules
from pipeline.archive.database import Database, Row
from pipeline.archive.stages import SqliteStages
from pipeline.domain.saying import Words, as_said
from pipeline.domain.work import Job, JobOptions, JobState

if TYPE_CHECKING:
    from pipeline.ports import Clock

_COLUMNS = (
    "id, recording_id, options, state, owner, lease_until_ms, stage, fraction, error, error_said"
)
_ACTIVE = "state IN ('queued', 'running')"
_LARGEST_ID = 2**63 - 1


class SqliteJobs(SqliteStages):
    """Implements `JobStore`. Every method is one transaction, or joins the one around it."""

    def __init__(self, database: Database, clock: Clock) -> None:
        super().__init__(database)
        self._clock = clock

    def enqueue(self, recording_id: str, options: JobOptions) -> Job:
        """Add a job; the same recording's queued or running job is returned instead.

        Raises:
            NotFoundError: there is no such recording.
        """
        with self._database.transaction():
            active = self._one(f"recording_id = ? AND {_ACTIVE}", recording_id)
            if active is not None:
                return active
            self._require_recording(recording_id)
            sql = (
                "INSERT INTO jobs (recording_id, options, state) VALUES (?, ?, 'queued')"  # noqa: S608
                f" RETURNING {_COLUMNS}"
            )
            (row,) = self._database.rows(sql, (recording_id, codec.encode_options(options)))
        return _job(row)

    def claim(self, owner: str, lease_seconds: float, job_id: int | None = None) -> Job | None:
        """Take the oldest free job (or this one): queued, or running with a lease run out.

        Atomic between processes: no two owners ever get the same job.
        """
        sql = f"""
            UPDATE jobs SET
                state = 'running', owner = ?, lease_until_ms = ?, error = '', error_said = ''
            WHERE id = (
                SELECT id FROM jobs
                WHERE (state = 'queued' OR (state = 'running' AND lease_until_ms <= ?))
                    AND (? IS NULL OR id = ?)
                ORDER BY id LIMIT 1
            ) RETURNING {_COLUMNS}
        """  # noqa: S608
        now = codec.to_ms(self._clock.now())
        if job_id is not None and not _is_id(job_id):
            return None
        with self._database.transaction():
            values = (owner, self._lease_end(lease_seconds), now, job_id, job_id)
            row = self._database.row(sql, values)
        return None if row is None else _job(row)

    def renew(
        self, job_id: int, owner: str, lease_seconds: float, stage: str, fraction: float
    ) -> bool:
        """Prolong the lease and note how far it is; False if somebody else has the job now."""
        return self._held(
            "lease_until_ms = ?, stage = ?, fraction = ?",
            (self._lease_end(lease_seconds), stage, fraction),
            job_id,
            owner,
        )

    def finish(self, job_id: int, owner: str, error: Words = "", cancelled: bool = False) -> None:
        """Release: done, or failed with an error, or cancelled (claimable by `retry`).

        Nothing happens if somebody else has the job now: it is theirs to finish.
        """
        state = JobState.FAILED if error else JobState.DONE
        state = JobState.CANCELLED if cancelled else state
        fraction = "fraction = 1, " if state is JobState.DONE else ""
        self._held(
            f"{fraction}state = ?, error = ?, error_said = ?, owner = NULL, lease_until_ms = NULL",
            (state.value, str(error), codec.encode_said(as_said(error))),
            job_id,
            owner,
        )

    def release(self, job_id: int, owner: str) -> None:
        """Put it back into the queue, its checkpoints kept: the user stopped it."""
        changes = "state = 'queued', owner = NULL, lease_until_ms = NULL"
        self._held(changes, (), job_id, owner)

    def retry(self, job_id: int) -> Job:
        """Queue a failed or cancelled job again.

        If the recording has a queued or running job, that one is returned instead.

        Raises:
            NotFoundError: there is no such job.
            InputError: the job is done.
        """
        with self._database.transaction():
            job = self.get(job_id)
            active = self._one(f"recording_id = ? AND {_ACTIVE}", job.recording_id)
            if active is not None:
                return active
            if job.state is JobState.DONE:
                raise rules.done_job(job_id)
            sql = "UPDATE jobs SET state = 'queued', error = '', error_said = '' WHERE id = ?"
            self._database.change(sql, (job_id,))
            return self.get(job_id)

    def get(self, job_id: int) -> Job:
        """One job; raises `NotFoundError`."""
        job = self._one("id = ?", job_id) if _is_id(job_id) else None
        if job is None:
            raise rules.no_job(job_id)
        return job

    def latest(self, recording_id: str) -> Job | None:
        """The newest job of a recording."""
        return self._one("recording_id = ? ORDER BY id DESC LIMIT 1", recording_id)

    def pending(self) -> Sequence[Job]:
        """Jobs that are queued or running, oldest first."""
        sql = f"SELECT {_COLUMNS} FROM jobs WHERE {_ACTIVE} ORDER BY id"  # noqa: S608
        return [_job(row) for row in self._database.rows(sql)]

    def unsettled(self) -> Sequence[Job]:
        """The newest job of each recording, where it isn't done; oldest first."""
        sql = (
            f"SELECT {_COLUMNS} FROM jobs WHERE state <> 'done'"  # noqa: S608
            " AND id = (SELECT max(id) FROM jobs AS other"
            " WHERE other.recording_id = jobs.recording_id) ORDER BY id"
        )
        return [_job(row) for row in self._database.rows(sql)]

    def cancel(self, job_id: int) -> Job:
        """Take a waiting job out of the queue; `retry` puts it back.

        Raises:
            NotFoundError: there is no such job.
            InputError: it is being worked on, or done.
        """
        with self._database.transaction():
            job = self.get(job_id)
            now = codec.to_ms(self._clock.now())
            sql = (
                "UPDATE jobs SET state = 'cancelled', owner = NULL, lease_until_ms = NULL"
                " WHERE id = ? AND (state = 'queued' OR (state = 'running'"
                " AND lease_until_ms <= ?))"
            )
            if not self._database.change(sql, (job_id, now)) and (
                job.state in (JobState.RUNNING, JobState.DONE)
            ):
                raise rules.busy_job(job_id)
            return self.get(job_id)

    def _one(self, condition: str, value: object) -> Job | None:
        sql = f"SELECT {_COLUMNS} FROM jobs WHERE {condition}"  # noqa: S608
        row = self._database.row(sql, (value,))
        return None if row is None else _job(row)

    def _held(self, changes: str, values: tuple[object, ...], job_id: int, owner: str) -> bool:
        """Change a job if this owner has it."""
        if not _is_id(job_id):
            return False
        sql = f"UPDATE jobs SET {changes} WHERE id = ? AND owner = ? AND state = 'running'"  # noqa: S608
        return self._database.change(sql, (*values, job_id, owner)) > 0

    def _lease_end(self, seconds: float) -> int:
        return codec.to_ms(self._clock.now() + timedelta(seconds=seconds))


def _is_id(job_id: int) -> bool:
    return 0 < job_id <= _LARGEST_ID


def _job(row: Row) -> Job:
    id_, recording_id, options, state, owner, lease_until_ms, stage, fraction, error, said = row
    return Job(
        id=id_,
        recording_id=recording_id,
        options=codec.decode_options(options),
        state=JobState(state),
        owner=owner,
        lease_until=codec.from_ms(lease_until_ms),
        stage=stage,
        fraction=fraction,
        error=codec.decode_said(error, said),
    )
