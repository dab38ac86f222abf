"""The adapters behind the tasks. Imported in the child only; each engine when first needed."""

# ruff: noqa: PLC0415 - an engine takes seconds to import, and a task needs one of them

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

from pipeline.domain.speech import Diarization, Transcription
from pipeline.domain.work import (
    Checkpoint,
    Device,
    DiarizeTask,
    EngineTask,
    Inspection,
    InspectTask,
    InstalledModel,
    Notice,
    Progress,
    TranscribeTask,
)
from pipeline.ports import Diarizer, Transcriber


@dataclass(slots=True)
class ModelRooms:
    """Does tasks with real models and keeps them loaded, by content and device."""

    _transcribers: dict[tuple[str, Device], Transcriber] = field(default_factory=dict)
    _diarizers: dict[tuple[str, str, Device], Diarizer] = field(default_factory=dict)

    def run(
        self, task: EngineTask, done: Sequence[Checkpoint]
    ) -> Generator[
        Progress | Notice | Checkpoint | Transcription | Diarization | Inspection, None, None
    ]:
        """Do a task as `ports.Engine` says."""
        if isinstance(task, InspectTask):
            from pipeline.audio.inspect import FileInspector

            yield from FileInspector().inspect(task.path)
            return
        from pipeline.audio.reader import open_audio

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


def open_rooms() -> ModelRooms:
    """Make ready for tasks; loads nothing yet."""
    return ModelRooms()
