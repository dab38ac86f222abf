"""What makes something of a transcript, put together; for jobs, and for whoever asks later."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.domain.errors import EarshotError
from pipeline.domain.saying import Said, say
from pipeline.domain.sound import Recording
from pipeline.domain.work import Notice, Progress, StageName
from pipeline.jobs.asking import Telling
from pipeline.jobs.events import JobProgress
from pipeline.jobs.indexing import Indexer, PassagesOf
from pipeline.jobs.lease import Lease
from pipeline.jobs.meter import Meter
from pipeline.jobs.minutes import MinutesMaker
from pipeline.jobs.readers import Overrides, Readers
from pipeline.jobs.settings import JobSettings
from pipeline.jobs.stages import meaning_costs

if TYPE_CHECKING:
    from pipeline.ports import Archive, Clock, Engine, ModelStore


@dataclass(frozen=True, slots=True)
class Scribes:
    """Who reads and writes.

    Attributes:
        readers: know the models.
        indexer: brings transcripts into the index.
        maker: makes minutes.
        stages: those that belong to every job, in their order.
    """

    readers: Readers
    indexer: Indexer
    maker: MinutesMaker
    stages: tuple[StageName, ...]

    def costs(self, recording: Recording, overrides: Overrides) -> dict[str, float]:
        """About how many seconds each stage of a job will take, by its name."""
        usual = meaning_costs(recording)
        costs = {stage.value: usual[stage] for stage in self.stages}
        try:
            self.readers.embedder(overrides)
            self.readers.language_model(overrides)
        except EarshotError:  # told when the stage comes; it will take no time
            return dict.fromkeys(costs, 0.0)
        return costs

    def work(
        self, recording: Recording, overrides: Overrides, lease: Lease, meter: Meter
    ) -> Generator[JobProgress | Notice, None, None]:
        """Do the stages of a job after its transcript, which stands whatever happens here.

        What fails is told in a notice and left undone.

        Raises:
            LeaseLostError: the job isn't ours any more.
        """
        for stage in self.stages:
            yield meter.advance(stage, "starting", 0.0)
            try:
                with closing(self._steps(stage, recording, overrides, lease, meter)) as steps:
                    fraction = 0.0
                    for item in steps:
                        lease.pulse(stage, meter.fraction)
                        if isinstance(item, Progress):
                            fraction = item.completed / item.total if item.total else fraction
                            yield meter.advance(stage, item.step, fraction)
                        else:
                            yield item
            except EarshotError as error:
                lease.hold(stage, meter.fraction)
                yield Notice(_words(stage, recording, error))
            yield meter.advance(stage, "done", 1.0)

    def _steps(
        self,
        stage: StageName,
        recording: Recording,
        overrides: Overrides,
        lease: Lease,
        meter: Meter,
    ) -> Telling[object]:
        def hold() -> None:
            lease.hold(stage, meter.fraction)

        if stage is StageName.INDEX:
            return self.indexer.index(recording.id, hold, overrides)
        return self.maker.write(recording, hold, overrides=overrides)


def open_scribes(
    *,
    archive: Archive,
    engine: Engine,
    clock: Clock,
    models: ModelStore,
    settings: JobSettings,
    passages_of: PassagesOf,
) -> Scribes:
    """Put the scribes together.

    Args:
        archive: holds transcripts, minutes and the index.
        engine: runs the models.
        clock: the time.
        models: finds them.
        settings: which of them, and what minutes contain.
        passages_of: `pipeline.language.passages.passages_of`.
    """
    readers = Readers(models, settings)
    indexer = Indexer(
        archive=archive, engine=engine, clock=clock, readers=readers, passages_of=passages_of
    )
    maker = MinutesMaker(
        archive=archive,
        engine=engine,
        clock=clock,
        readers=readers,
        indexer=indexer,
        settings=settings.minutes,
    )
    wanted = {
        StageName.INDEX: settings.has_index,
        StageName.MINUTES: settings.has_minutes,
    }
    return Scribes(
        readers, indexer, maker, tuple(stage for stage, is_on in wanted.items() if is_on)
    )


def _words(stage: StageName, recording: Recording, error: EarshotError) -> Said:
    if stage is StageName.INDEX:
        return say(
            "“{title}” can't be searched by meaning yet. {reason}",
            title=recording.title,
            reason=error.told,
        )
    return say(
        "“{title}” has no minutes yet. {reason} `earshot minutes {id}` makes them later.",
        title=recording.title,
        reason=error.told,
        id=recording.id,
    )
