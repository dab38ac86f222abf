"""What the pipeline asks of models, and of the process that runs them."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from pipeline.domain.speech import Diarization, Transcription
from pipeline.domain.tasks import EngineEvent, EngineResult, EngineTask, Inspection
from pipeline.domain.work import (
    ANY_COUNT,
    Checkpoint,
    InstalledModel,
    Notice,
    Progress,
    Role,
    SpeakerCount,
)

Samples = npt.NDArray[np.float32]
"""Mono audio at 16 kHz, shape (samples,), full scale -1 to 1."""

Vectors = npt.NDArray[np.float32]
"""Embeddings, shape (count, dimensions), each of length 1."""

SAMPLE_RATE = 16_000
"""Hz; every model here listens at this rate."""


class AudioReader(Protocol):
    """The decoded sound of one track, read from front to back as often as needed."""

    @property
    def duration_ms(self) -> int:
        """Decoded length."""
        ...

    def blocks(self, start_ms: int = 0) -> Iterator[Samples]:
        """Yield the sound from `start_ms` to the end in blocks of at most a few seconds."""
        ...


class Transcriber(Protocol):
    """Speech to words."""

    def transcribe(
        self,
        audio: AudioReader,
        *,
        languages: Sequence[str] = (),
        vocabulary: Sequence[str] = (),
        done: Sequence[Checkpoint] = (),
    ) -> Iterator[Progress | Notice | Checkpoint | Transcription]:
        """Transcribe a track; `done` are the checkpoints of an earlier, interrupted run."""
        ...


class Diarizer(Protocol):
    """Who spoke when."""

    def diarize(
        self,
        audio: AudioReader,
        *,
        speakers: SpeakerCount = ANY_COUNT,
        done: Sequence[Checkpoint] = (),
    ) -> Iterator[Progress | Notice | Checkpoint | Diarization]:
        """Diarize a track; `done` are the checkpoints of an earlier, interrupted run."""
        ...


class SpeakerEmbedder(Protocol):
    """Voices to vectors."""

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        ...

    def embed(self, stretches: Sequence[Samples]) -> Vectors:
        """Embed stretches of sound, each with one speaker.

        Args:
            stretches: each of shape (samples,), of any length.

        Returns:
            Shape (stretches, dimensions); a row of NaN where a stretch is too short to tell.
        """
        ...


class TextEmbedder(Protocol):
    """Texts to vectors whose inner product tells how near their meanings are."""

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        ...

    def embed(self, texts: Sequence[str], *, is_query: bool = False) -> Vectors:
        """Embed texts; what is longer than the model can read counts by its beginning.

        Returns:
            Shape (texts, dimensions), each row of length 1.
        """
        ...


@dataclass(frozen=True, slots=True)
class Message:
    """A part of a conversation with a language model.

    Attributes:
        role: "system", "user" or "assistant".
        text: what was said.
    """

    role: str
    text: str


@dataclass(frozen=True, slots=True)
class Completion:
    """What a language model said.

    Attributes:
        text: all of it.
        is_cut: the limit came before its end.
    """

    text: str
    is_cut: bool


class LanguageModel(Protocol):
    """Continues a conversation, always in the same way for the same input.

    What is asked with the same beginning as the call before costs only its end.
    """

    @property
    def identity(self) -> str:
        """Names exactly what answers: weights, adapters, template. Part of `Remembered.key`."""
        ...

    @property
    def context_tokens(self) -> int:
        """How many tokens prompt and response may have together."""
        ...

    def count(self, messages: Sequence[Message]) -> int:
        """Tokens of a prompt, the chat template included."""
        ...

    def stream(
        self, messages: Sequence[Message], *, limit: int, schema: str | None = None
    ) -> Generator[str, None, Completion]:
        """Yield the response piece by piece, and return the whole.

        Closing the generator stops the model at once.

        Args:
            messages: the conversation; the last may be of the assistant, who then goes on.
            limit: at most so many tokens are generated.
            schema: a JSON schema that the response must follow; it may still be cut short.

        Raises:
            ModelError: prompt and limit don't fit into the context: a bug, not a user's fault;
                a server that is down or answers nonsense.
        """
        ...

    def choose(self, messages: Sequence[Message], options: Sequence[str]) -> tuple[float, ...]:
        """How likely each option is as the beginning of the response; they sum to 1.

        Args:
            messages: as in `stream`.
            options: at least two words that begin differently, as "Yes" and "No".
        """
        ...


class Engine(Protocol):
    """Runs the tasks that need models; in the product, in a child process."""

    def run(
        self, task: EngineTask, done: Sequence[Checkpoint] = ()
    ) -> Generator[EngineEvent | EngineResult, None, None]:
        """Run one task; the last thing it yields is the result.

        Closing the generator cancels the task. Raises `EngineError` when the child dies.
        """
        ...

    def close(self) -> None:
        """End the child and give its memory back; the next `run` starts another."""
        ...


class ModelStore(Protocol):
    """The models on this machine."""

    def locate(self, role: Role, name: str) -> InstalledModel:
        """Find a model whose files are all there; raises `ModelError` with what to do."""
        ...

    def knowing(self, role: Role, language: str) -> Sequence[str]:
        """Names of models of a role that know a language (ISO 639-1), installed ones first."""
        ...


class Ingest(Protocol):
    """Looks at a media file before it is taken in."""

    def inspect(self, source: Path) -> Iterator[Progress | Notice | Inspection]:
        """Decode all of it once; the last thing it yields is what was found.

        Raises `InputError` for what can't be read, has no sound, or ends early.
        """
        ...
