"""Live text and the measurement before it, in a child of their own. Imported in the child only."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field

from pipeline.asr.live import LiveWish, listen
from pipeline.asr.live_ears import WhisperEars
from pipeline.asr.speed import measure
from pipeline.audio.growing import GrowingTrack
from pipeline.audio.reader import open_audio
from pipeline.domain.tasks import AudioRef, EngineEvent, EngineResult, ListenTask, SpeedTask
from pipeline.domain.work import Device, InstalledModel, Progress


@dataclass(slots=True)
class LiveRooms:
    """Keeps the model of live text loaded, so that what was measured needn't load it again."""

    _ears: dict[tuple[str, Device], WhisperEars] = field(default_factory=dict)

    def run(self, task: ListenTask | SpeedTask) -> Generator[EngineEvent | EngineResult, None]:
        """Do a task as `ports.Engine` says."""
        yield Progress("loading the model", 0, 0)
        ears = self._loaded(task.model, task.device)
        if isinstance(task, SpeedTask):
            speech = AudioRef(task.speech, None, None, 0)
            yield measure(ears, open_audio(speech), task.limit_ms)
            return
        stop = task.stop
        wish = LiveWish(
            task.languages,
            task.vocabulary,
            is_stopped=(lambda: False) if stop is None else stop.exists,
        )
        taps = [(track.source, GrowingTrack(track.path, track.key)) for track in task.tracks]
        yield from listen(taps, ears, wish)

    def _loaded(self, model: InstalledModel, device: Device) -> WhisperEars:
        key = (model.digest, device)
        if key not in self._ears:
            self._ears.clear()
            self._ears[key] = WhisperEars(model, device)
        return self._ears[key]
