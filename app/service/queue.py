"""What is waiting, what is being processed, what failed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.domain.errors import NotFoundError
from pipeline.domain.work import Job, JobState

if TYPE_CHECKING:
    from pipeline.ports import Archive


@dataclass(frozen=True, slots=True)
class QueueLine:
    """A job of the queue.

    Attributes:
        job: the work order; its error is in words.
        title: of the recording.
    """

    job: Job
    title: str


def queue(archive: Archive) -> tuple[QueueLine, ...]:
    """Jobs that are not done: running first, then waiting, then failed and stopped ones."""
    order = {JobState.RUNNING: 0, JobState.QUEUED: 1, JobState.FAILED: 2, JobState.CANCELLED: 3}
    lines: list[QueueLine] = []
    for job in archive.jobs.unsettled():
        try:
            lines.append(QueueLine(job, archive.recordings.get(job.recording_id).title))
        except NotFoundError:
            continue  # deleted meanwhile
    return tuple(sorted(lines, key=lambda line: (order[line.job.state], line.job.id)))
