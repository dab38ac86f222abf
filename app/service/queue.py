"""What is waiting, what is being processed, what failed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.service.lacks import Lack
from pipeline.domain.errors import NotFoundError
from pipeline.domain.work import Job, JobState

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.domain.sound import Recording
    from pipeline.ports import Archive


@dataclass(frozen=True, slots=True)
class QueueLine:
    """A job of the queue.

    Attributes:
        job: the work order; its error is in words.
        title: of the recording.
        lack: of a failed one, without which it would fail again.
    """

    job: Job
    title: str
    lack: Lack = Lack.NOTHING


def queue(archive: Archive, lack_of: Callable[[Recording], Lack]) -> tuple[QueueLine, ...]:
    """Jobs that are not done: running first, then waiting, then failed and stopped ones.

    Args:
        archive: holds the jobs.
        lack_of: tells what a job that failed lacks now.
    """
    order = {JobState.RUNNING: 0, JobState.QUEUED: 1, JobState.FAILED: 2, JobState.CANCELLED: 3}
    lines: list[QueueLine] = []
    for job in archive.jobs.unsettled():
        try:
            recording = archive.recordings.get(job.recording_id)
            lack = lack_of(recording) if job.state is JobState.FAILED else Lack.NOTHING
        except NotFoundError:
            continue  # deleted meanwhile
        lines.append(QueueLine(job, recording.title, lack))
    return tuple(sorted(lines, key=lambda line: (order[line.job.state], line.job.id)))
