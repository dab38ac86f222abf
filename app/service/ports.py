"""What the use cases ask of the world beyond the ports of the pipeline."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.domain.speech import Transcript
    from pipeline.domain.tasks import AudioRef, ServedModel
    from pipeline.domain.work import Device
    from pipeline.ports import Vectors


class Player(Protocol):
    """Plays sound aloud."""

    def play(self, audio: Sequence[AudioRef], start_ms: int, end_ms: int | None) -> Iterator[int]:
        """Play tracks together, and yield the present time in milliseconds a few times a second.

        Closing the generator stops the sound. Raises `DeviceError` where there is no device.
        """
        ...


class Reader(Protocol):
    """Reads what is typed into the search; nothing is loaded before it is asked."""

    @property
    def digest(self) -> str:
        """The identity of the text embedder, by name; raises `ModelError` if it is unknown."""
        ...

    def embed(self, texts: Sequence[str], *, is_query: bool = False) -> Vectors:
        """As `pipeline.ports.TextEmbedder.embed`, for at least one text.

        Raises:
            ModelError: the text embedder is missing, altered, or can't be used.
            EngineError: it failed.
        """
        ...

    def close(self) -> None:
        """Give its memory back."""
        ...


@dataclass(frozen=True, slots=True)
class Rate:
    """An error rate with its parts.

    Attributes:
        value: 0 is perfect, and it may exceed 1; None where the reference is empty.
        errors: words, or milliseconds.
        total: of the reference, in the same unit.
    """

    value: float | None
    errors: int
    total: int


@dataclass(frozen=True, slots=True)
class ExamScores:
    """How a transcript compares with what people wrote down.

    Attributes:
        wer: word errors, whoever spoke; utterances ordered by start.
        cpwer: word errors with the best assignment of speakers.
        tcpwer: the same, words at most 5 s from where they were said.
        der_strict: speaking time with the wrong speaker; every border exact, overlap scored.
        der: the same, 0.25 s on either side of a border forgiven.
        speakers_reference: people in the reference.
        speakers_found: people that were found.
    """

    wer: Rate
    cpwer: Rate
    tcpwer: Rate
    der_strict: Rate
    der: Rate
    speakers_reference: int
    speakers_found: int


class Exam(Protocol):
    """References that were read and are right."""

    def score(self, transcript: Transcript, duration_ms: int, language: str | None) -> ExamScores:
        """Compare; the language decides how texts are normalised."""
        ...


class Examiner(Protocol):
    """Prepares exams."""

    def prepare(self, session: str, stm: Path, rttm: Path | None) -> Exam:
        """Read the references of one recording, so that mistakes are told before the work.

        Args:
            session: the recording's name in files that hold several.
            stm: an STM file, or a CTM file by its ending.
            rttm: speaker times; None takes those of the utterances.

        Raises:
            InputError: a file can't be read or doesn't hold the recording.
        """
        ...


@dataclass(frozen=True, slots=True)
class ComputeChoice:
    """Where models will compute.

    Attributes:
        device: cpu or cuda.
        why: one sentence.
    """

    device: Device
    why: str


@dataclass(frozen=True, slots=True)
class SoundDevices:
    """Sound devices that are seen.

    Attributes:
        inputs: names of microphones and other inputs.
        outputs: names of loudspeakers and headphones.
        problem: why none can be used; empty if all is well.
    """

    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    problem: str = ""


class Machine(Protocol):
    """Looks at this machine, for `doctor`."""

    def versions(self) -> tuple[tuple[str, str], ...]:
        """(library, version) of what Earshot stands on; the version is empty if it is missing."""
        ...

    def compute(self, wish: Device) -> ComputeChoice:
        """Which device will be used, and why."""
        ...

    def sound(self) -> SoundDevices:
        """Which sound devices are seen."""
        ...

    def server_problem(self, served: ServedModel) -> str:
        """Why a language model behind a server can't be used; empty if it seems that it can."""
        ...

    def free_bytes(self, folder: Path) -> int:
        """Free disk space where this folder is or would be."""
        ...
