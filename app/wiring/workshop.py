"""Everything that processing needs, put together: the engine, the runner, the queue."""

from __future__ import annotations

import secrets
import tempfile
import threading
from collections.abc import Generator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.service.process import Workshop
from app.wiring.clock import SystemClock
from pipeline.archive.store import open_archive
from pipeline.audio.vault import FileAudioVault
from pipeline.engine.client import EngineClient
from pipeline.engine.inspector import EngineInspector
from pipeline.jobs.owners import this_process
from pipeline.jobs.queue import JobQueue
from pipeline.jobs.runner import JobRunner
from pipeline.jobs.scribes import open_scribes
from pipeline.jobs.settings import JobSettings, MinutesSettings
from pipeline.language.passages import passages_of
from pipeline.language.templates import load_template
from pipeline.speakers.attribution import attribute

if TYPE_CHECKING:
    from app.settings import Settings
    from pipeline.domain.work import InstalledModel, Role
    from pipeline.ports import Archive, AudioVault, ModelStore


class ModelsReadOnce:
    """A model store whose weights are read and hashed once a process, not once a job."""

    def __init__(self, store: ModelStore) -> None:
        self._store = store
        self._found: dict[tuple[Role, str], InstalledModel] = {}

    def locate(self, role: Role, name: str) -> InstalledModel:
        """As `pipeline.ports.ModelStore.locate`."""
        if (role, name) not in self._found:
            self._found[role, name] = self._store.locate(role, name)
        return self._found[role, name]

    def knowing(self, role: Role, language: str) -> Sequence[str]:
        """As `pipeline.ports.ModelStore.knowing`."""
        return self._store.knowing(role, language)


def job_settings(settings: Settings, templates: Sequence[Path]) -> JobSettings:
    """What the settings say about jobs.

    Args:
        settings: what the user has chosen.
        templates: folders of the user's own templates of minutes.

    Raises:
        NotFoundError: there is no template of the chosen name.
        InputError: the template can't be used; it names the line.
    """
    model = settings.language_model
    return JobSettings(
        models=settings.models,
        device=settings.device,
        has_minutes=settings.minutes.automatic,
        you="You" if settings.recording.you else "",
        minutes=MinutesSettings(
            template=load_template(settings.minutes.template, templates),
            language=settings.minutes.language,
            adapters=model.adapters,
            context_tokens=model.context_tokens,
            served=model.served,
        ),
    )


@contextmanager
def open_workshop(
    settings: Settings,
    archive: Archive,
    vault: AudioVault,
    *,
    store: ModelStore,
    engine: EngineClient,
    how: JobSettings,
) -> Generator[Workshop, None, None]:
    """Make ready to process; leaving ends the engine."""
    models = ModelsReadOnce(store)
    clock = SystemClock()
    scribes = open_scribes(
        archive=archive,
        engine=engine,
        clock=clock,
        models=models,
        settings=how,
        passages_of=passages_of,
    )

    def queue() -> JobQueue:
        runner = JobRunner(
            archive=archive,
            engine=engine,
            vault=vault,
            models=models,
            clock=clock,
            owner=this_process(),
            settings=how,
            attribute=attribute,
            scribes=scribes,
        )
        return JobQueue(archive, runner, threading.Event().wait)

    with closing(engine):
        yield Workshop(
            archive=archive,
            vault=vault,
            inspector=EngineInspector(engine),
            models=models,
            clock=clock,
            settings=settings,
            queue=queue,
            engine=engine,
            scribes=scribes,
        )


@dataclass(frozen=True, slots=True)
class _Bench:
    shop: Workshop
    engine: EngineClient

    @property
    def peak_mb(self) -> float:
        return self.engine.last_peak_mb


@contextmanager
def open_bench(
    settings: Settings, store: ModelStore, engine: EngineClient
) -> Generator[_Bench, None, None]:
    """A workshop whose archive is encrypted under a key that nobody keeps, and then removed."""
    speech_only = JobSettings(settings.models, settings.device, has_index=False, has_minutes=False)
    with tempfile.TemporaryDirectory(prefix="earshot-exam-") as name:
        folder = Path(name)
        archive = open_archive(folder / "archive.db", secrets.token_bytes(32), SystemClock())
        vault = FileAudioVault(folder / "audio")
        with (
            closing(archive),
            open_workshop(
                settings, archive, vault, store=store, engine=engine, how=speech_only
            ) as shop,
        ):
            yield _Bench(shop, engine)
