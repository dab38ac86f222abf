"""The adapters behind the tasks. Imported in the child only; each engine when first needed."""

# ruff: noqa: PLC0415 - an engine takes seconds to import, and a task needs one of them

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.domain.tasks import (
    AnswerTask,
    CompareTask,
    DiarizeTask,
    EmbedTask,
    EngineEvent,
    EngineResult,
    EngineTask,
    InspectTask,
    ListenTask,
    MinutesTask,
    ReadyTask,
    SpeedTask,
    TranscribeTask,
)
from pipeline.domain.work import Checkpoint, Device, InstalledModel, Progress

if TYPE_CHECKING:
    from pipeline.engine.language_rooms import LanguageRooms
    from pipeline.engine.live_rooms import LiveRooms
    from pipeline.ports import Diarizer, Transcriber


@dataclass(slots=True)
class ModelRooms:
    """Does tasks with real models and keeps them loaded, by content and device.

    A language model and the models that listen are never in memory together: a job needs the
    ones after the others, and each loads in a second or two.

    Args of the constructor:
        is_called_off: whether the task in progress need not be done any more.
    """

    is_called_off: Callable[[], bool]
    _transcribers: dict[tuple[str, Device], Transcriber] = field(default_factory=dict)
    _diarizers: dict[tuple[str, str, Device], Diarizer] = field(default_factory=dict)
    _language: LanguageRooms | None = None
    _live: LiveRooms | None = None

    def run(
        self, task: EngineTask, done: Sequence[Checkpoint]
    ) -> Generator[EngineEvent | EngineResult, None, None]:
        """Do a task as `ports.Engine` says."""
        match task:
            case InspectTask():
                from pipeline.audio.inspect import FileInspector

                yield from FileInspector().inspect(task.path)
            case TranscribeTask() | DiarizeTask():
                yield from self._listen(task, done)
            case EmbedTask():
                yield from self._read().embed(task)
            case ListenTask() | SpeedTask():
                if self._live is None:
                    from pipeline.engine.live_rooms import LiveRooms

                    self._live = LiveRooms()
                yield from self._live.run(task)
            case MinutesTask() | AnswerTask() | ReadyTask() | CompareTask():
                self._transcribers.clear()
                self._diarizers.clear()
                yield from self._read().run(task)

    def _listen(
        self, task: TranscribeTask | DiarizeTask, done: Sequence[Checkpoint]
    ) -> Generator[EngineEvent | EngineResult, None, None]:
        from pipeline.audio.reader import open_audio

        if self._language is not None:
            self._language.close_model()
        if isinstance(task, TranscribeTask):
            yield Progress("loading the model", 0, 0)
            transcriber = self._transcriber(task.model, task.device)
            yield from transcriber.transcribe(
                open_audio(task.audio),
                languages=task.languages,
                vocabulary=task.vocabulary,
                done=done,
            )
        else:
            yield Progress("loading the models", 0, 0)
            yield from self._diarizer(task).diarize(
                open_audio(task.audio), speakers=task.speakers, done=done
            )

    def _read(self) -> LanguageRooms:
        if self._language is None:
            from pipeline.engine.language_rooms import LanguageRooms

            self._language = LanguageRooms(self.is_called_off)
        return self._language

    def _transcriber(self, model: InstalledModel, device: Device) -> Transcriber:
        key = (model.digest, device)
        if key not in self._transcribers:
            from pipeline.asr.whisper import WhisperTranscriber

            self._transcribers[key] = WhisperTranscriber(model, device)
        return self._transcribers[key]

    def _diarizer(self, task: DiarizeTask) -> Diarizer:
        key = (task.segmentation.digest, task.embedder.digest, task.device)
        if key not in self._diarizers:
            from pipeline.speakers.diarizer import PyannoteDiarizer

            self._diarizers[key] = PyannoteDiarizer(task.segmentation, task.embedder, task.device)
        return self._diarizers[key]


def open_rooms(is_called_off: Callable[[], bool]) -> ModelRooms:
    """Make ready for tasks; loads nothing yet."""
    return ModelRooms(is_called_off)
