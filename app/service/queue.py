"""What is waiting, what is being processed, what failed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.domain.errors import NotFoundError
from pipeline.domain.work import Job, JobState

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.ports import Archive


@dataclass(frozen=True, slots=True)
class QueueLine:
    """A job of the queue.

    Attributes:
        job: the work order; its error is in words.
        title: of the recording.
        lacks_model: whether it failed, and would again, for a model for speech isn't here.
    """

    job: Job
    title: str
    lacks_model: bool = False


def queue(archive: Archive, lacks_model: Callable[[], bool]) -> tuple[QueueLine, ...]:
    """Jobs that are not done: running first, then waiting, then failed and stopped ones.

    Args:
        archive: holds the jobs.
        lacks_model: tells whether a model that every job needs is missing; asked at most once.
    """
    order = {JobState.RUNNING: 0, JobState.QUEUED: 1, JobState.FAILED: 2, JobState.CANCELLED: 3}
    lines: list[QueueLine] = []
    for job in archive.jobs.unsettled():
        try:
            lines.append(QueueLine(job, archive.recordings.get(job.recording_id).title))
        except NotFoundError:
            continue  # deleted meanwhile
    if any(_has_failed(line) for line in lines) and lacks_model():
        lines = [replace(line, lacks_model=_has_failed(line)) for line in lines]
    return tuple(sorted(lines, key=lambda line: (order[line.job.state], line.job.id)))


def _has_failed(line: QueueLine) -> bool:
    return line.job.state is JobState.FAILED
