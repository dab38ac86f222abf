"""How much of a job is done, and how long the rest will take."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from pipeline.domain.saying import Words
from pipeline.domain.sound import Recording
from pipeline.jobs.events import JobProgress

if TYPE_CHECKING:
    from pipeline.ports import Clock

_ENOUGH_TO_JUDGE = 0.02


class Meter:
    """Adds up the stages of one job. Fractions only grow.

    Args of the constructor:
        job_id: which job; 0 for work outside of one.
        recording: whose.
        costs: about how many seconds each stage takes, by its name; at least one.
        clock: the time.
    """

    def __init__(
        self, job_id: int, recording: Recording, costs: Mapping[str, float], clock: Clock
    ) -> None:
        self._job_id = job_id
        self._recording = recording
        self._clock = clock
        self._costs = dict(costs)
        self._done = dict.fromkeys(self._costs, 0.0)
        self._worked_s = 0.0
        self._seen: set[str] = set()
        self._started = clock.now()

    @property
    def fraction(self) -> float:
        """Of the whole job, 0 to 1."""
        done = sum(cost * self._done[name] for name, cost in self._costs.items())
        return min(1.0, done / sum(self._costs.values()))

    def skip(self, stage: str) -> None:
        """Note that a stage was done in an earlier run."""
        self._done[stage] = 1.0

    def advance(self, stage: str, step: Words, fraction: float) -> JobProgress:
        """Note how far a stage is, and tell it."""
        before = self._done[stage]
        self._done[stage] = max(before, min(1.0, fraction))
        if stage in self._seen:
            self._worked_s += self._costs[stage] * (self._done[stage] - before)
        elif fraction > 0:  # the first word may be about work of an earlier run
            self._seen.add(stage)
        return JobProgress(
            job_id=self._job_id,
            recording_id=self._recording.id,
            title=self._recording.title,
            stage=stage,
            step=step,
            stage_fraction=self._done[stage],
            fraction=self.fraction,
            elapsed_ms=elapsed_ms(self._started, self._clock.now()),
            remaining_ms=self._remaining_ms(),
        )

    def _remaining_ms(self) -> int:
        total_s = sum(self._costs.values())
        rest_s = (1 - self.fraction) * total_s
        pace = 1.0
        if self._worked_s > _ENOUGH_TO_JUDGE * total_s:
            pace = elapsed_ms(self._started, self._clock.now()) / 1000 / self._worked_s
        return round(rest_s * pace * 1000)


def elapsed_ms(since: datetime, now: datetime) -> int:
    """Milliseconds between two moments; 0 if the clock was put back."""
    return max(0, round((now - since).total_seconds() * 1000))
