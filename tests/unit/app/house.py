"""The whole application over fakes: real use cases, queue and runner; toy audio and models."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from app.service.earshot import Earshot
from app.service.live import LiveChoice
from app.service.locks import Lock
from app.service.parts import Parts
from app.service.ports import ComputeChoice, Exam, ExamScores, Rate, SoundDevices
from app.service.process import Workshop
from app.settings import Home, Settings
from models.catalogue import load_catalogue
from models.messages import InstallReport
from models.store import FileModelStore
from pipeline.domain.errors import ArchiveError, DeviceError, InputError
from pipeline.domain.live import ListenTrack, LiveLag, LiveText
from pipeline.domain.meaning import Chapter, Minutes
from pipeline.domain.search import Passage, PassageKind
from pipeline.domain.speech import Transcript
from pipeline.domain.tasks import AudioRef, ServedModel
from pipeline.domain.work import Device, InstalledModel, Notice, Progress, Role
from pipeline.engine.embedder import EngineEmbedder
from pipeline.jobs.queue import JobQueue
from pipeline.jobs.runner import JobRunner
from pipeline.jobs.scribes import open_scribes
from pipeline.jobs.settings import JobSettings, MinutesSettings
from pipeline.language.templates import load_template
from pipeline.ports import Archive, AudioVault, Vectors
from tests.fakes.archive import FakeArchive
from tests.fakes.clock import FakeClock
from tests.fakes.engine import FakeEngine, Script, write_script
from tests.fakes.ingest import FakeInspector
from tests.fakes.recorder import FakeRecorder, FakeSound
from tests.fakes.sound import FakeAudio, silence
from tests.unit.jobs.house import ToyModels, toy_attribute, toy_passages


class AppModels(ToyModels):
    """Every model that the settings name is there and knows every language but some."""

    def knowing(self, role: Role, language: str) -> Sequence[str]:
        return () if language in self.unknown_languages else (Settings().model(role),)


class PlainVault:
    """A vault in a folder that encrypts nothing, so that the toy engine can read its scripts."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.fails_with: Exception | None = None

    def path_of(self, recording_id: str) -> Path:
        return self.folder / recording_id

    def store(
        self,
        recording_id: str,
        key: bytes,
        source: BinaryIO,
        progress: Callable[[int], None],
        *,
        track_id: str | None = None,
    ) -> None:
        content = source.read()
        progress(len(content))
        self.folder.mkdir(exist_ok=True)
        path = self.track_path(recording_id, track_id) if track_id else self.path_of(recording_id)
        path.write_bytes(content)
        if self.fails_with is not None:
            raise self.fails_with

    def track_path(self, recording_id: str, track_id: str) -> Path:
        return self.folder / f"{recording_id}.{track_id}"

    def open(self, recording_id: str, key: bytes) -> BinaryIO:
        return self.path_of(recording_id).open("rb")

    def open_track(self, recording_id: str, track_id: str, key: bytes) -> BinaryIO:
        path = self.track_path(recording_id, track_id)
        if not path.exists():
            raise ArchiveError("The audio is gone", f"There is no {path}.", "")
        return path.open("rb")

    def remove(self, recording_id: str) -> None:
        for path in (self.path_of(recording_id), *self.folder.glob(f"{recording_id}.*")):
            path.unlink(missing_ok=True)

    def files(self) -> list[str]:
        """Names of what is kept; the toy engine's ledgers aside."""
        return sorted(p.name for p in self.folder.glob("*") if p.suffix != ".ledger")


class FakeMachine:
    """A machine as a test wants it."""

    def __init__(self) -> None:
        self.missing = False
        self.free = 50 << 30
        self.silent = False
        self.server = ""

    def versions(self) -> tuple[tuple[str, str], ...]:
        return (("av", "" if self.missing else "18.1.0"),)

    def compute(self, wish: Device) -> ComputeChoice:
        return ComputeChoice(Device.CPU, "no CUDA card was found.")

    def sound(self) -> SoundDevices:
        return (
            SoundDevices((), (), "No sound device.")
            if self.silent
            else SoundDevices(("Mic",), ("Out",))
        )

    def server_problem(self, served: ServedModel) -> str:
        return self.server

    def free_bytes(self, folder: Path) -> int:
        return self.free


class FakePlayer:
    """Plays in steps of a second, silently."""

    def __init__(self) -> None:
        self.played: list[tuple[int, int | None]] = []
        self.heard: list[tuple[AudioRef, ...]] = []
        self.is_broken = False

    def play(self, audio: Sequence[AudioRef], start_ms: int, end_ms: int | None) -> Iterator[int]:
        if self.is_broken:
            raise DeviceError("Nothing to play on", "No device.", "Connect one.")
        self.played.append((start_ms, end_ms))
        self.heard.append(tuple(audio))
        yield from range(start_ms, end_ms or audio[0].duration_ms, 1000)


@dataclass(frozen=True)
class FakeExam:
    """Counts turns against the lines of the reference."""

    lines: int

    def score(self, transcript: Transcript, duration_ms: int, language: str | None) -> ExamScores:
        missing = abs(self.lines - len(transcript.turns))
        words = Rate(missing / self.lines, missing, self.lines)
        time = Rate(0.0, 0, duration_ms)
        return ExamScores(words, words, words, time, time, 2, len(transcript.speakers))


class FakeExaminer:
    def prepare(self, session: str, stm: Path, rttm: Path | None) -> Exam:
        if not stm.exists():
            raise InputError("Reference can't be read", f"{stm} isn't there.", "")
        return FakeExam(len(stm.read_text().splitlines()))


@dataclass
class FakeLiveDesk:
    """Says at once what a test wants to be heard, then waits to be told that it is over."""

    model: str | None
    words: Sequence[LiveText | LiveLag | Notice]

    def decide(self, languages: Sequence[str] | None = None) -> LiveChoice:
        return LiveChoice(self.model, "Too slow.", ())

    def listen(
        self,
        tracks: Sequence[ListenTrack],
        model: str,
        *,
        vocabulary: Sequence[str] = (),
        is_over: Callable[[], bool],
    ) -> Iterator[LiveText | LiveLag | Notice]:
        yield Notice(f"{model} hears {len(tracks)} tracks.")
        yield from self.words


@dataclass(frozen=True)
class FakeBench:
    shop: Workshop
    peak_mb: float = 512.0


@dataclass
class ToyReader:
    """Reads with the toy engine; counts what it read."""

    engine: FakeEngine
    models: AppModels
    settings: Settings
    read: list[str] = field(default_factory=list)
    is_closed: bool = False

    @property
    def digest(self) -> str:
        return self._model().digest

    def embed(self, texts: Sequence[str], *, is_query: bool = False) -> Vectors:
        self.read += texts
        return EngineEmbedder(self.engine, self._model()).embed(texts, is_query=is_query)

    def close(self) -> None:
        self.is_closed = True

    def _model(self) -> InstalledModel:
        role = Role.TEXT_EMBEDDER
        return self.models.locate(role, self.settings.model(role))


@dataclass
class House:
    """Everything under one folder.

    Attributes:
        folder: for files.
        earshot: the service.
        reads: whether jobs index and make minutes.
        sounds: what is heard of a file, by its name.
        locks: settings that can't be changed.
    """

    folder: Path
    clock: FakeClock = field(default_factory=FakeClock)
    engine: FakeEngine = field(default_factory=FakeEngine)
    models: AppModels = field(default_factory=AppModels)
    inspector: FakeInspector = field(default_factory=FakeInspector)
    machine: FakeMachine = field(default_factory=FakeMachine)
    player: FakePlayer = field(default_factory=FakePlayer)
    reads: bool = False
    sounds: dict[str, FakeAudio] = field(default_factory=dict)
    installed: list[tuple[tuple[str, ...], Path | None]] = field(default_factory=list)
    locks: list[Lock] = field(default_factory=list[Lock])

    def __post_init__(self) -> None:
        self.archive = FakeArchive(self.clock)
        self.vault = PlainVault(self.folder / "audio")
        self.recorder = FakeRecorder(self.vault.track_path, self._toy_track)
        self.sound = FakeSound()
        self.live_words: list[LiveText | LiveLag | Notice] = []
        self.live_model: str | None = "whisper-base"
        self.home = Home(self.folder / "home", self.folder / "models")
        self.store = FileModelStore(self.home.models, load_catalogue())
        self.benches: list[FakeArchive] = []
        self.readers: list[ToyReader] = []
        self.earshot = Earshot(
            Parts(
                home=self.home,
                archive=lambda: self.archive,
                archive_protection=lambda: "Its key is in a test.",
                vault=lambda: self.vault,
                store=lambda: self.store,
                workshop=self.workshop,
                bench=self.bench,
                reader=self.reader,
                examiner=FakeExaminer,
                player=lambda: self.player,
                listen=lambda: self.listen,
                machine=lambda: self.machine,
                install=lambda: self.install,
                import_model=lambda: import_toy,
                recorder=lambda _settings, _sound: self.recorder,
                sound=lambda: self.sound,
                live=self.live,
                clock=lambda: self.clock,
                locks=lambda: tuple(self.locks),
            )
        )

    @contextmanager
    def workshop(
        self, settings: Settings, archive: Archive, vault: AudioVault
    ) -> Iterator[Workshop]:
        how = JobSettings(
            settings.models,
            has_index=self.reads,
            has_minutes=self.reads and settings.minutes.automatic,
            minutes=MinutesSettings(
                load_template(settings.minutes.template, (self.home.templates,)),
                settings.minutes.language,
            ),
        )
        scribes = open_scribes(
            archive=archive,
            engine=self.engine,
            clock=self.clock,
            models=self.models,
            settings=how,
            passages_of=app_passages,
        )
        runner = JobRunner(
            archive=archive,
            engine=self.engine,
            vault=vault,
            models=self.models,
            clock=self.clock,
            owner="here:1:a",
            settings=how,
            attribute=toy_attribute,
            scribes=scribes,
        )
        yield Workshop(
            archive=archive,
            vault=vault,
            inspector=self.inspector,
            models=self.models,
            clock=self.clock,
            settings=settings,
            queue=lambda: JobQueue(archive, runner, threading.Event().wait),
            engine=self.engine,
            scribes=scribes,
        )

    def _toy_track(self, path: Path) -> None:
        write_script(path, Script())

    @contextmanager
    def live(self, settings: Settings) -> Iterator[FakeLiveDesk]:
        yield FakeLiveDesk(self.live_model, self.live_words)

    @contextmanager
    def bench(self, settings: Settings) -> Iterator[FakeBench]:
        archive = FakeArchive(self.clock)
        self.benches.append(archive)
        with self.workshop(settings, archive, PlainVault(self.folder / "bench")) as shop:
            yield FakeBench(shop)

    def listen(self, refs: Sequence[AudioRef]) -> FakeAudio:
        """A minute of silence; `sounds` has something else for a file by its name."""
        return self.sounds.get(refs[0].path.name) or FakeAudio(silence(60))

    def reader(self, settings: Settings) -> ToyReader:
        self.readers.append(ToyReader(self.engine, self.models, settings))
        return self.readers[-1]

    def install(
        self,
        store: FileModelStore,
        names: Sequence[str],
        *,
        kit: Path | None = None,
        only: str | None = None,
    ) -> Iterator[Progress | InstallReport]:
        self.installed.append((tuple(names), kit))
        yield Progress("Fetching", 1, 2)
        yield InstallReport(tuple(names), 42)

    def media(self, name: str = "meeting.wav", script: Script | None = None) -> Path:
        """A toy recording: a script for the toy engine, which also makes its bytes its own."""
        path = self.folder / name
        write_script(path, script or Script())
        return path


def import_toy(
    store: FileModelStore, path: Path, *, name: str | None = None, role: Role | None = None
) -> Iterator[Progress | InstalledModel]:
    yield Progress("Importing", 1, 2)
    yield InstalledModel(
        name or "whisper-base", role or Role.TRANSCRIBER, path, "d" * 64, (("a", "b"),)
    )


def app_passages(
    transcript: Transcript, chapters: Sequence[Chapter], minutes: Minutes | None
) -> Sequence[Passage]:
    """As the toy ones of jobs, and one an action."""
    passages = list(toy_passages(transcript, chapters, minutes))
    for action in minutes.actions if minutes is not None else ():
        turn, text = action.claim.citations[0].turn_id, action.claim.text
        kind = PassageKind.ACTION
        passages.append(Passage(transcript.recording_id, kind, turn, turn, text, action.id))
    return passages
