"""What is asked of the engine, what it tells on the way, and what it gives back."""

from dataclasses import dataclass, field
from datetime import date
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
from pipeline.domain.sound import Track
from pipeline.domain.speech import Diarization, Transcript, Transcription
from pipeline.domain.work import (
    ANY_COUNT,
    Checkpoint,
    Device,
    InstalledModel,
    Notice,
    Progress,
    Remembered,
    SpeakerCount,
)


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
