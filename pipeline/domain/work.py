"""Long work: the models that do it, how it reports, the jobs that it is, what it commits."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from pipeline.domain.saying import Said, Words


class Role(StrEnum):
    """What a model is used for."""

    TRANSCRIBER = "transcriber"
    SEGMENTATION = "segmentation"
    SPEAKER_EMBEDDER = "speaker-embedder"
    TEXT_EMBEDDER = "text-embedder"
    LANGUAGE_MODEL = "language-model"


class Device(StrEnum):
    """Where models compute."""

    AUTO = "auto"
    CPU = "cpu"
    CUDA = "cuda"


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """Verified weights on this machine.

    Attributes:
        name: as in the catalogue.
        role: what it is used for.
        folder: holds its files under the catalogue's file names.
        digest: SHA-256 over its files' names and hashes, 64 hex digits: the model's identity.
        files: (name within `folder`, SHA-256) of each.
    """

    name: str
    role: Role
    folder: Path
    digest: str
    files: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SpeakerCount:
    """How many people speak, as far as somebody knows.

    Attributes:
        minimum: at least 1.
        maximum: None means no limit.
    """

    minimum: int = 1
    maximum: int | None = None

    def __post_init__(self) -> None:
        if self.minimum < 1 or (self.maximum is not None and self.maximum < self.minimum):
            raise ValueError(f"not a number of speakers: {self.minimum} to {self.maximum}")


ANY_COUNT = SpeakerCount()
"""No hint: find the number of speakers."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a piece of work is.

    Attributes:
        step: what is being done, a word or two, for people.
        completed: in any unit.
        total: in the same unit; 0 if unknown.
    """

    step: Words
    completed: float
    total: float


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the user should know that doesn't stop the work.

    Attributes:
        text: one sentence.
    """

    text: Words


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A part of a stage that need not be done again.

    Attributes:
        index: from 0, without gaps.
        payload: meaningful to the adapter that wrote it, and to nobody else.
    """

    index: int
    payload: bytes


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a language model said, so that the same need not be asked again.

    Attributes:
        key: SHA-256 over the model, the whole prompt and all that decides the response.
        response: what it said.
    """

    key: str
    response: str


class StageName(StrEnum):
    """The steps from a recording to a searchable transcript with minutes, in their order."""

    TRANSCRIBE = "transcribe"
    DIARIZE = "diarize"
    ATTRIBUTE = "attribute"
    INDEX = "index"
    MINUTES = "minutes"


class JobState(StrEnum):
    """Where a job stands."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class JobOptions:
    """What the user asked of the processing of one recording.

    Attributes:
        languages: as in `TranscribeTask`.
        speakers: as in `DiarizeTask`.
        models: (role, model name) pairs that override the settings.
    """

    languages: tuple[str, ...] = ()
    speakers: SpeakerCount = ANY_COUNT
    models: tuple[tuple[Role, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Job:
    """A work order: process one recording.

    Attributes:
        id: unique in the archive, ascending in the order of asking.
        recording_id: whose.
        options: how.
        state: where it stands.
        owner: the process that holds the lease, "host:pid:random"; None if nobody does.
        lease_until: when the lease ends if it isn't renewed, UTC.
        stage: the stage in progress or last tried.
        fraction: how much of the whole is done, 0 to 1.
        error: why it failed, in words; empty otherwise.
    """

    id: int
    recording_id: str
    options: JobOptions
    state: JobState
    owner: str | None
    lease_until: datetime | None
    stage: str
    fraction: float
    error: Said


@dataclass(frozen=True, slots=True)
class StageRecord:
    """That a stage was done, and with what.

    Attributes:
        recording_id: whose.
        stage: "transcribe:1" for the stage on track 1, "attribute" for the whole recording.
        fingerprint: SHA-256 over everything that decides the result: audio, models, options,
            fingerprints of the stages before, version of the code's output.
        models: (role, name, digest) of the models that ran.
        finished_at: UTC.
        elapsed_ms: wall time that the stage took, all tries together.
    """

    recording_id: str
    stage: str
    fingerprint: str
    models: tuple[tuple[Role, str, str], ...]
    finished_at: datetime
    elapsed_ms: int
