"""An organisation's own exam of the models, on its own meetings, in a throw-away archive."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.service.ports import Examiner, ExamScores
from app.service.process import FileProgress, FileRefused, FileTaken, ProcessEvent, process
from app.service.requests import ProcessRequest
from pipeline.domain.errors import EngineError
from pipeline.domain.work import Role, StageName, StageRecord
from pipeline.jobs.events import JobFinished

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.service.process import Workshop
    from pipeline.domain.sound import Recording
    from pipeline.ports import Archive

_BY_TRACK = (StageName.TRANSCRIBE, StageName.DIARIZE)


class Bench(Protocol):
    """A workshop that leaves nothing behind."""

    @property
    def shop(self) -> Workshop:
        """Its archive is new and will be gone."""
        ...

    @property
    def peak_mb(self) -> float:
        """The most memory that the engine's process has held, in MiB; 0 if unknown."""
        ...


@dataclass(frozen=True, slots=True)
class ExamResult:
    """What an exam found.

    Attributes:
        audio: the file's name.
        duration_ms: its length.
        models: (role, name) of the models that sat the exam.
        scores: against the references.
        has_rttm: whether speaker times come from an RTTM; else from the utterances of the STM.
        processing_ms: from file to turns, loading of models included.
        peak_mb: the most memory that the engine's process has held, in MiB; 0 if unknown.
    """

    audio: str
    duration_ms: int
    models: tuple[tuple[Role, str], ...]
    scores: ExamScores
    has_rttm: bool
    processing_ms: int
    peak_mb: float

    @property
    def rtf(self) -> float:
        """Processing time over audio time."""
        return self.processing_ms / self.duration_ms if self.duration_ms else 0.0


def evaluate(
    request: ProcessRequest,
    stm: Path,
    rttm: Path | None,
    examiner: Examiner,
    open_bench: Callable[[], AbstractContextManager[Bench]],
) -> Generator[ProcessEvent | ExamResult, None, None]:
    """Process a file with the models of the request or the settings, and score it.

    The user's archive is neither read nor written.

    Raises:
        InputError: the audio or a reference can't be used.
        ModelError: a model is missing.
        EngineError: the processing failed.
    """
    exam = examiner.prepare(request.source.stem, stm, rttm)
    with open_bench() as bench:
        recording_id = ""
        with closing(process([request], bench.shop)) as events:
            for event in events:
                if isinstance(event, FileRefused):
                    raise event.error
                if isinstance(event, JobFinished) and event.error is not None:
                    raise event.error
                if isinstance(event, FileTaken):
                    recording_id = event.taken.recording.id
                if not isinstance(event, FileProgress | FileTaken):
                    yield event
        archive = bench.shop.archive
        transcript = archive.transcripts.load(recording_id)
        if transcript is None:
            raise EngineError("No transcript", "The processing was ended before its end.", "")
        recording = archive.recordings.get(recording_id)
        scores = exam.score(transcript, recording.duration_ms, recording.language)
        stages = _stages(archive, recording)
        models = dict.fromkeys((role, name) for s in stages for role, name, _ in s.models)
        yield ExamResult(
            audio=request.source.name,
            duration_ms=recording.duration_ms,
            models=tuple(models),
            scores=scores,
            has_rttm=rttm is not None,
            processing_ms=sum(stage.elapsed_ms for stage in stages),
            peak_mb=bench.peak_mb,
        )


def _stages(archive: Archive, recording: Recording) -> list[StageRecord]:
    names = [f"{kind}:{track.id}" for track in recording.tracks for kind in _BY_TRACK]
    found = (archive.jobs.stage(recording.id, name) for name in [*names, StageName.ATTRIBUTE])
    return [record for record in found if record is not None]
