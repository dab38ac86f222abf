"""Files in, transcripts out: take in each file, then work off the queue."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.service.ingest import TakenIn, take_in
from app.settings import Settings
from pipeline.domain.errors import EarshotError, EngineError, ModelError
from pipeline.domain.saying import lines, say
from pipeline.domain.work import Notice, Progress, Role, StageName
from pipeline.jobs.events import JobFinished, JobProgress

if TYPE_CHECKING:
    from pathlib import Path

    from app.service.requests import ProcessRequest
    from pipeline.jobs.queue import JobQueue
    from pipeline.jobs.scribes import Scribes
    from pipeline.ports import Archive, AudioVault, Clock, Engine, Ingest, ModelStore

NEEDED_ROLES = (Role.TRANSCRIBER, Role.SEGMENTATION, Role.SPEAKER_EMBEDDER)
"""Without a model for each of these nothing can be processed."""


@dataclass(frozen=True, slots=True)
class FileProgress:
    """A file is being taken in.

    Attributes:
        source: which file.
        progress: how far it is.
    """

    source: Path
    progress: Progress


@dataclass(frozen=True, slots=True)
class FileTaken:
    """A file is in the archive now, or was there already.

    Attributes:
        source: which file.
        taken: what became of it.
    """

    source: Path
    taken: TakenIn


@dataclass(frozen=True, slots=True)
class FileRefused:
    """A file can't be used; the others go on.

    Attributes:
        source: which file.
        error: why.
    """

    source: Path
    error: EarshotError


ProcessEvent = FileProgress | FileTaken | FileRefused | Notice | JobProgress | JobFinished


@dataclass(frozen=True, slots=True)
class Workshop:
    """What processing needs.

    Attributes:
        archive: takes recordings, jobs and transcripts.
        vault: takes sound.
        inspector: looks at files.
        models: finds weights.
        clock: the time.
        settings: what holds where nothing else is said.
        queue: makes the queue that works the jobs off.
        engine: runs the models.
        scribes: index recordings and make minutes.
    """

    archive: Archive
    vault: AudioVault
    inspector: Ingest
    models: ModelStore
    clock: Clock
    settings: Settings
    queue: Callable[[], JobQueue]
    engine: Engine
    scribes: Scribes


def process(
    requests: Sequence[ProcessRequest], shop: Workshop
) -> Generator[ProcessEvent, None, None]:
    """Take in all files, then process what is to be done about them; none means all pending.

    A file that is refused and a job that fails don't keep the others from being processed.
    Closing the generator puts the job in progress back into the queue.

    Raises:
        ModelError: a model is missing or altered; nothing was taken in.
    """
    jobs: list[int] = []
    if requests:
        jobs = yield from take_in_all(requests, shop)
    elif shop.archive.jobs.pending():
        check_models(requests, shop)
    if jobs or not requests:
        # One file may be named twice.
        wanted = tuple(dict.fromkeys(jobs)) if requests else None
        with closing(shop.queue().work(wanted)) as events:
            yield from events
    if not requests:
        yield from _renewed(shop)


def take_in_all(
    requests: Sequence[ProcessRequest], shop: Workshop
) -> Generator[FileProgress | FileTaken | FileRefused | Notice, None, list[int]]:
    """Bring files into the archive and queue their processing; returns the jobs.

    A file that is refused doesn't keep the others from being taken in.

    Raises:
        ModelError: a model is missing or altered; nothing was taken in.
    """
    check_models(requests, shop)
    jobs: list[int] = []
    for request in requests:
        try:
            with closing(_taken_in(request, shop)) as steps:
                for event in steps:
                    if isinstance(event, FileTaken) and event.taken.job is not None:
                        jobs.append(event.taken.job.id)
                    yield event
        except EarshotError as error:
            yield FileRefused(request.source, error)
    return jobs


def check_models(requests: Sequence[ProcessRequest], shop: Workshop) -> None:
    """Read the weights that will be needed; raises `ModelError` before anything is begun."""
    chosen = {role: shop.settings.model(role) for role in NEEDED_ROLES}
    wanted = [{**chosen, **dict(request.models)} for request in requests] or [chosen]
    faults: dict[str, ModelError] = {}
    for role, name in dict.fromkeys(pair for names in wanted for pair in names.items()):
        try:
            shop.models.locate(role, name)
        except ModelError as error:
            faults[name] = error
    if len(faults) > 1:
        starter = {name for _, name in Settings().models}
        names = "--starter" if starter.issuperset(faults) else " ".join(faults)
        raise ModelError(
            "Models can't be used",
            lines(*(fault.what for fault in faults.values())),
            say("Run `earshot models install {names}`.", names=names),
        )
    for fault in faults.values():
        raise fault


def _renewed(shop: Workshop) -> Generator[ProcessEvent, None, None]:
    """Index what the present text embedder hasn't read, as after another one was chosen."""
    if StageName.INDEX not in shop.scribes.stages:
        return
    steps = shop.scribes.indexer.renew()
    count = 0
    try:
        with closing(steps):
            count = yield from steps
    except (ModelError, EngineError) as error:
        yield Notice(say("Not everything is ready for search by meaning. {why}", why=error.told))
    if count:
        yield Notice(
            say(
                "{n} recordings are ready for search by meaning now.",
                one="{n} recording is ready for search by meaning now.",
                n=count,
            )
        )


def _taken_in(
    request: ProcessRequest, shop: Workshop
) -> Generator[FileProgress | FileTaken | Notice, None, None]:
    steps = take_in(
        request,
        shop.archive,
        shop.vault,
        shop.inspector,
        shop.clock,
        languages=shop.settings.languages,
    )
    with closing(steps):
        for step in steps:
            if isinstance(step, TakenIn):
                yield FileTaken(request.source, step)
            elif isinstance(step, Progress):
                yield FileProgress(request.source, step)
            else:
                yield step
