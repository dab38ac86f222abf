"""Runs one stage in the engine: resumes it, commits its parts, tries again when a child dies."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from pipeline.domain.speech import Diarization, Transcription
from pipeline.domain.work import Checkpoint, Notice, Progress, StageRecord
from pipeline.jobs import codec
from pipeline.jobs.asking import no_result, persist
from pipeline.jobs.events import JobProgress
from pipeline.jobs.lease import Lease
from pipeline.jobs.meter import Meter, elapsed_ms
from pipeline.jobs.stages import EngineStage

if TYPE_CHECKING:
    from pipeline.ports import Archive, Clock, Engine


class StageRunner:
    """Runs the engine stages of one job, which this process holds by `lease`."""

    def __init__(
        self,
        *,
        archive: Archive,
        engine: Engine,
        clock: Clock,
        recording_id: str,
        lease: Lease,
        meter: Meter,
    ) -> None:
        self._archive = archive
        self._engine = engine
        self._clock = clock
        self._recording_id = recording_id
        self._lease = lease
        self._meter = meter

    def run(
        self, stage: EngineStage
    ) -> Generator[JobProgress | Notice, None, Transcription | Diarization]:
        """Do a stage, commit its result and return it.

        Raises:
            EngineError: the engine died twice without a new checkpoint in between.
            EarshotError: what else the engine says; nothing of it is tried again.
            LeaseLostError: the job isn't ours any more.
        """
        timer = _Timer(self._clock, self._checkpoints(stage))
        yield self._meter.advance(stage.name, "starting", 0.0)
        result = yield from persist(
            lambda: self._attempt(stage, timer), lambda: len(self._checkpoints(stage))
        )
        self._commit(stage, result, timer)
        return result

    def _attempt(
        self, stage: EngineStage, timer: _Timer
    ) -> Generator[JobProgress | Notice, None, Transcription | Diarization]:
        done = [codec.unstamp(checkpoint)[0] for checkpoint in self._checkpoints(stage)]
        step, fraction = "starting", 0.0
        with closing(self._engine.run(stage.task, done)) as stream:
            for item in stream:
                match item:
                    case Progress(step_, completed, total):
                        step = step_
                        fraction = completed / total if total > 0 else fraction
                        yield self._meter.advance(stage.name, step, fraction)
                    case Checkpoint():
                        with self._archive.transaction():
                            self._lease.hold(stage.name, self._meter.fraction)
                            self._archive.jobs.add_checkpoint(
                                self._recording_id,
                                stage.name,
                                stage.fingerprint,
                                codec.stamp(item, timer.elapsed_ms()),
                            )
                    case Notice():
                        yield item
                    case Transcription() | Diarization():
                        return item
                    case _:
                        raise TypeError(f"this stage has no use for a {type(item).__name__}")
                self._lease.pulse(stage.name, self._meter.fraction)
        raise no_result()

    def _commit(
        self, stage: EngineStage, result: Transcription | Diarization, timer: _Timer
    ) -> None:
        record = StageRecord(
            recording_id=self._recording_id,
            stage=stage.name,
            fingerprint=stage.fingerprint,
            models=tuple((m.role, m.name, m.digest) for m in stage.models),
            finished_at=self._clock.now(),
            elapsed_ms=timer.elapsed_ms(),
        )
        with self._archive.transaction():
            self._lease.hold(stage.name, self._meter.fraction)
            self._archive.jobs.complete_stage(record, codec.encode(result))

    def _checkpoints(self, stage: EngineStage) -> Sequence[Checkpoint]:
        return self._archive.jobs.checkpoints(self._recording_id, stage.name, stage.fingerprint)


class _Timer:
    """The time that a stage has taken, earlier runs up to their last checkpoint included."""

    def __init__(self, clock: Clock, stored: Sequence[Checkpoint]) -> None:
        self._clock = clock
        self._started = clock.now()
        self._before_ms = codec.unstamp(stored[-1])[1] if stored else 0

    def elapsed_ms(self) -> int:
        return self._before_ms + elapsed_ms(self._started, self._clock.now())
