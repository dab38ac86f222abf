"""The hold on a job: shown to be alive while working, checked before anything is committed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from pipeline.domain.errors import NotFoundError

if TYPE_CHECKING:
    from pipeline.ports import Clock, JobStore

_PULSE_S = 2.0


class LeaseLostError(Exception):
    """Somebody else has the job now, or it was deleted; nothing may be committed any more."""


class Lease:
    """This process's hold on one job."""

    def __init__(
        self, jobs: JobStore, job_id: int, owner: str, seconds: float, clock: Clock
    ) -> None:
        self._jobs = jobs
        self.job_id = job_id
        self._owner = owner
        self._seconds = seconds
        self._clock = clock
        self._renewed_at: datetime | None = None

    def pulse(self, stage: str, fraction: float) -> None:
        """Renew if some time has passed; raises `LeaseLostError`."""
        now = self._clock.now()
        if self._renewed_at is None or abs((now - self._renewed_at).total_seconds()) >= _PULSE_S:
            self.hold(stage, fraction)

    def hold(self, stage: str, fraction: float) -> None:
        """Renew now; inside a transaction, what is committed with it is ours for certain.

        Raises:
            LeaseLostError: the job isn't ours any more.
        """
        try:
            is_ours = self._jobs.renew(self.job_id, self._owner, self._seconds, stage, fraction)
        except NotFoundError as error:
            raise LeaseLostError from error
        if not is_ours:
            raise LeaseLostError
        self._renewed_at = self._clock.now()
