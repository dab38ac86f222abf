"""Long work: what is asked of the engine, how it reports, what it commits on the way."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from pipeline.domain.capture import ClockPoint
from pipeline.domain.live import Listened, ListenTrack, LiveLag, LiveText, Speed
from pipeline.domain.meaning import (
    Answer,
    Claim,
    Decision,
    Evidence,
    Exchange,
    Minutes,
    Template,
)
from pipeline.domain.saying import Said, Words
from pipeline.domain.sound import Track
from pipeline.domain.speech import Diarization, Transcript, Transcription


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
class AudioRef:
    """Where the engine finds the sound of a track.

    Attributes:
        path: an encrypted audio file, or a plain media file where `key` is None.
        key: the meeting's AES-256 key, 32 bytes.
        channel: the channel to take, from 0; None mixes all.
        duration_ms: decoded length, for progress; of a captured track the recording's, and
            just so much is read.
        points: of a captured track, at least two: when which frame was heard. It is read on the
            recording's clock.
        allow_unfinished: also read a file that a crash left without its end.
    """

    path: Path
    key: bytes | None = field(repr=False)
    channel: int | None
    duration_ms: int
    points: tuple[ClockPoint, ...] = field(default=(), repr=False)
    allow_unfinished: bool = False

    def __post_init__(self) -> None:
        if len(self.points) == 1:
            raise ValueError("one point is no clock")


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
class TranscribeTask:
    """Transcribe one track.

    Attributes:
        audio: the sound.
        model: a model of the role transcriber.
        languages: none: detect one for the recording; one: use it; several: detect for each
            speech span among these.
        vocabulary: terms to listen for, most important first.
        device: where to compute.
    """

    audio: AudioRef
    model: InstalledModel
    languages: tuple[str, ...] = ()
    vocabulary: tuple[str, ...] = ()
    device: Device = Device.AUTO


@dataclass(frozen=True, slots=True)
class DiarizeTask:
    """Find out who spoke when on one track.

    Attributes:
        audio: the sound.
        segmentation: a model of the role segmentation.
        embedder: a model of the role speaker-embedder.
        speakers: a hint.
        device: where to compute.
    """

    audio: AudioRef
    segmentation: InstalledModel
    embedder: InstalledModel
    speakers: SpeakerCount = ANY_COUNT
    device: Device = Device.AUTO


@dataclass(frozen=True, slots=True)
class InspectTask:
    """Look at a media file before it is taken in.

    Attributes:
        path: absolute; as the user gave it, not encrypted.
    """

    path: Path


@dataclass(frozen=True, slots=True)
class LocalModel:
    """A language model of this machine, with what the user set for it.

    Attributes:
        weights: a model of the role language-model: one GGUF file.
        adapters: LoRA adapters in GGUF that are laid over it, in this order.
        context_tokens: how much it may see at once; None for the engine's choice.
        device: where to compute.
    """

    weights: InstalledModel
    adapters: tuple[Path, ...] = ()
    context_tokens: int | None = None
    device: Device = Device.AUTO


@dataclass(frozen=True, slots=True)
class ServedModel:
    """A language model behind a server on this machine that speaks the OpenAI protocol.

    Attributes:
        url: the base, as "http://127.0.0.1:8080/v1"; the host is loopback.
        name: of the model, as the server knows it.
        context_tokens: how much it may see at once.
    """

    url: str
    name: str
    context_tokens: int = 4096


LanguageModelRef = LocalModel | ServedModel


@dataclass(frozen=True, slots=True)
class EmbedTask:
    """Turn texts into vectors.

    Attributes:
        model: a model of the role text-embedder.
        texts: at least one.
        is_query: questions, where the model tells them from passages.
    """

    model: InstalledModel
    texts: tuple[str, ...]
    is_query: bool = False


@dataclass(frozen=True, slots=True)
class Embeddings:
    """Vectors, one a text.

    Attributes:
        count: how many.
        dimensions: numbers in each.
        vectors: float32, little-endian, row after row, each row of length 1.
    """

    count: int
    dimensions: int
    vectors: bytes

    def __post_init__(self) -> None:
        if min(self.count, self.dimensions) < 1:
            raise ValueError("vectors without a number")
        if len(self.vectors) != 4 * self.count * self.dimensions:
            raise ValueError("not as many numbers as vectors have")


@dataclass(frozen=True, slots=True)
class MinutesTask:
    """Write the minutes of one recording.

    Attributes:
        model: who writes.
        embedder: finds the chapters.
        transcript: what was said.
        held_on: the day of the meeting, for due dates; None if unknown.
        template: what is wanted.
        language: ISO 639-1, of the minutes; None for that of the meeting.
        spoken: ISO 639-1, the language of the meeting; None if unknown.
        known: (key, response) of model calls that were made before; see `Remembered`.
    """

    model: LanguageModelRef
    embedder: InstalledModel
    transcript: Transcript
    held_on: date | None
    template: Template
    language: str | None
    spoken: str | None
    known: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerTask:
    """Answer a question from evidence.

    Attributes:
        model: who answers.
        question: as asked.
        history: of the same conversation, oldest first.
        evidence: the best first; may be empty.
        language: ISO 639-1 code of the answer; None for that of the question.
    """

    model: LanguageModelRef
    question: str
    history: tuple[Exchange, ...]
    evidence: tuple[Evidence, ...]
    language: str | None = None


@dataclass(frozen=True, slots=True)
class ReadyTask:
    """Load a language model and read what is the same in every question, before one is asked.

    Attributes:
        model: who will answer.
    """

    model: LanguageModelRef


@dataclass(frozen=True, slots=True)
class Ready:
    """The next `AnswerTask` with the same model begins with the question itself."""


@dataclass(frozen=True, slots=True)
class CompareTask:
    """Say for each pair of decisions whether the later one replaces the earlier.

    Attributes:
        model: who judges.
        pairs: (earlier, later).
        known: as in `MinutesTask`.
    """

    model: LanguageModelRef
    pairs: tuple[tuple[Decision, Decision], ...]
    known: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Verdicts:
    """The answers to a `CompareTask`.

    Attributes:
        replaced: one a pair.
    """

    replaced: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class ListenTask:
    """Hear tracks while they are recorded.

    It ends when all tracks have their end, when `stop` is there, or when its generator is closed.

    Attributes:
        tracks: one or two, never two of one source.
        model: a model of the role transcriber.
        languages: none: detect one; one: use it; several: detect for each stretch among these.
        vocabulary: terms to listen for, most important first.
        stop: a file whose appearance ends the task; None: there is no such file.
        device: where to compute.
    """

    tracks: tuple[ListenTrack, ...]
    model: InstalledModel
    languages: tuple[str, ...] = ()
    vocabulary: tuple[str, ...] = ()
    stop: Path | None = None
    device: Device = Device.AUTO

    def __post_init__(self) -> None:
        if not self.tracks or len({t.source for t in self.tracks}) < len(self.tracks):
            raise ValueError("no track, or two of one source")


@dataclass(frozen=True, slots=True)
class SpeedTask:
    """Measure for a few seconds how fast a model hears here.

    Attributes:
        model: a model of the role transcriber.
        speech: a sound file with speech, ten seconds or more.
        limit_ms: the measurement ends after so long, or when the first pass is done.
        device: where to compute.
    """

    model: InstalledModel
    speech: Path
    limit_ms: int = 5000
    device: Device = Device.AUTO


EngineTask = (
    TranscribeTask
    | DiarizeTask
    | InspectTask
    | EmbedTask
    | MinutesTask
    | AnswerTask
    | ReadyTask
    | CompareTask
    | ListenTask
    | SpeedTask
)


@dataclass(frozen=True, slots=True)
class Inspection:
    """What is in a media file.

    Attributes:
        duration_ms: decoded length.
        tracks: at least one.
    """

    duration_ms: int
    tracks: tuple[Track, ...]


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


EngineEvent = Progress | Notice | Checkpoint | Remembered | Claim | LiveText | LiveLag
"""What a task yields on the way; a `Claim` is a sentence of an answer, as soon as it stands."""

EngineResult = (
    Transcription
    | Diarization
    | Inspection
    | Embeddings
    | Minutes
    | Answer
    | Ready
    | Verdicts
    | Listened
    | Speed
)
"""What a task yields last."""


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
