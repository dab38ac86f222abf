"""Everything that processing needs, put together: the engine, the runner, the queue."""

from __future__ import annotations

import secrets
import tempfile
import threading
from collections.abc import Generator
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
from pipeline.jobs.stages import JobSettings
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


@contextmanager
def open_workshop(
    settings: Settings,
    archive: Archive,
    vault: AudioVault,
    store: ModelStore,
    engine: EngineClient,
) -> Generator[Workshop, None, None]:
    """Make ready to process; leaving ends the engine."""
    models = ModelsReadOnce(store)
    clock = SystemClock()
    job_settings = JobSettings(settings.models, settings.device)

    def queue() -> JobQueue:
        runner = JobRunner(
            archive=archive,
            engine=engine,
            vault=vault,
            models=models,
            clock=clock,
            owner=this_process(),
            settings=job_settings,
            attribute=attribute,
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
    with tempfile.TemporaryDirectory(prefix="earshot-exam-") as name:
        folder = Path(name)
        archive = open_archive(folder / "archive.db", secrets.token_bytes(32), SystemClock())
        vault = FileAudioVault(folder / "audio")
        with (
            closing(archive),
            open_workshop(settings, archive, vault, store, engine) as shop,
        ):
            yield _Bench(shop, engine)
