"""A process that works off the queue of an archive, made to be killed: see test_crash.py.

    python -m tests.e2e.crash_worker real|toy HOME

Prints a line for each event, "FRACTION CHILD_PID", so that its killer can choose the moment.
HOME/ledger gets a line for each run of the engine and for each checkpoint that it gives.
"""

# ruff: noqa: PLC0415 - a toy worker must start fast

import sys
import threading
from collections.abc import Generator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from pipeline.archive.store import open_archive
from pipeline.domain.tasks import DiarizeTask, EngineEvent, EngineResult, EngineTask, TranscribeTask
from pipeline.domain.work import Checkpoint, Device, Role
from pipeline.engine.client import EngineClient
from pipeline.jobs.events import JobFinished, JobProgress
from pipeline.jobs.owners import this_process
from pipeline.jobs.queue import JobQueue
from pipeline.jobs.runner import Attribute, JobRunner
from pipeline.jobs.scribes import open_scribes
from pipeline.jobs.settings import JobSettings
from pipeline.language.passages import passages_of
from pipeline.ports import AudioVault, ModelStore

KEY = bytes(range(32))


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


class Ledger:
    """An engine that writes down what passes through it."""

    def __init__(self, engine: EngineClient, path: Path) -> None:
        self.engine = engine
        self._path = path

    def run(
        self, task: EngineTask, done: Sequence[Checkpoint] = ()
    ) -> Generator[EngineEvent | EngineResult, None, None]:
        if not isinstance(task, TranscribeTask | DiarizeTask):
            yield from self.engine.run(task, done)
            return
        stage = "transcribe" if isinstance(task, TranscribeTask) else "diarize"
        name = task.audio.path.name
        self._note("run", name, stage, len(done))
        for item in self.engine.run(task, done):
            if isinstance(item, Checkpoint):
                self._note("part", name, stage, item.index)
            yield item

    def close(self) -> None:
        self.engine.close()

    def _note(self, *words: object) -> None:
        with self._path.open("a") as ledger:
            ledger.write(" ".join(map(str, words)) + "\n")


def runner_of(
    home: Path,
    engine: Ledger,
    *,
    vault: AudioVault,
    models: ModelStore,
    settings: JobSettings,
    attribute: Attribute,
) -> JobRunner:
    """A runner that only listens: what is killed here are the stages that take checkpoints."""
    clock = SystemClock()
    archive = open_archive(home / "archive.db", KEY, clock)
    settings = replace(settings, has_index=False, has_minutes=False)
    return JobRunner(
        archive=archive,
        engine=engine,
        vault=vault,
        models=models,
        clock=clock,
        owner=this_process(),
        settings=settings,
        attribute=attribute,
        scribes=open_scribes(
            archive=archive,
            engine=engine,
            clock=clock,
            models=models,
            settings=settings,
            passages_of=passages_of,
        ),
    )


def real_runner(home: Path) -> tuple[JobRunner, Ledger]:
    """With real models."""
    from models.catalogue import load_catalogue
    from models.store import FileModelStore
    from pipeline.audio.vault import FileAudioVault
    from pipeline.speakers.attribution import attribute
    from tests.conftest import MODELS

    engine = Ledger(EngineClient(log_path=home / "engine.log"), home / "ledger")
    names = (
        (Role.TRANSCRIBER, "whisper-base"),
        (Role.SEGMENTATION, "segmentation-3.0"),
        (Role.SPEAKER_EMBEDDER, "campplus-zh-en"),
    )
    runner = runner_of(
        home,
        engine,
        vault=FileAudioVault(home / "audio"),
        models=FileModelStore(MODELS, load_catalogue()),
        settings=JobSettings(names, Device.CPU),
        attribute=attribute,
    )
    return runner, engine


def toy_runner(home: Path) -> tuple[JobRunner, Ledger]:
    """With a real archive, a real child, and toy work in it."""
    from tests.unit.jobs.house import SETTINGS, ToyModels, ToyVault, toy_attribute

    engine = Ledger(EngineClient(rooms="tests.fakes.engine"), home / "ledger")
    runner = runner_of(
        home,
        engine,
        vault=ToyVault(home / "audio"),
        models=ToyModels(),
        settings=SETTINGS,
        attribute=toy_attribute,
    )
    return runner, engine


def main(kind: str, home: Path) -> None:
    runner, engine = {"real": real_runner, "toy": toy_runner}[kind](home)
    archive = open_archive(home / "archive.db", KEY, SystemClock())
    for event in JobQueue(archive, runner, threading.Event().wait).work():
        if isinstance(event, JobProgress):
            print(f"{event.fraction:.4f} {engine.engine.pid or 0}", flush=True)
        elif isinstance(event, JobFinished) and event.error is not None:
            raise event.error
    engine.close()
    archive.close()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
