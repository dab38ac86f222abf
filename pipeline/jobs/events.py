"""What a door hears while jobs run."""

from dataclasses import dataclass

from pipeline.domain.errors import EarshotError
from pipeline.domain.saying import Words
from pipeline.domain.work import JobState, Notice


@dataclass(frozen=True, slots=True)
class JobProgress:
    """How far a job is. `fraction` and `stage_fraction` never go back while a job runs.

    Attributes:
        job_id: which job; 0 for work outside of one.
        recording_id: whose.
        title: of the recording.
        stage: "transcribe:1", "diarize:1", "attribute", "index", "minutes".
        step: what the stage is at, a word or two, for people.
        stage_fraction: of this stage, 0 to 1.
        fraction: of the whole job, 0 to 1, weighted by what stages usually cost.
        elapsed_ms: since this process took the job.
        remaining_ms: about how long it will take; None where that isn't known.
        is_elsewhere: another process does the job; this one looks on.
    """

    job_id: int
    recording_id: str
    title: str
    stage: str
    step: Words
    stage_fraction: float
    fraction: float
    elapsed_ms: int
    remaining_ms: int | None
    is_elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class JobFinished:
    """A job of the queue has come to its end.

    Attributes:
        job_id: which job.
        recording_id: whose.
        title: of the recording.
        state: DONE, FAILED or CANCELLED.
        error: why it failed; None otherwise.
    """

    job_id: int
    recording_id: str
    title: str
    state: JobState
    error: EarshotError | None = None


JobEvent = JobProgress | Notice | JobFinished
