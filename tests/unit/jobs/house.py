"""A whole house of fakes around the real job runner."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from pipeline.domain.errors import ModelError
from pipeline.domain.sound import Recording, Track, TrackSource
from pipeline.domain.speech import Diarization, SpeakerSpan, Transcription, Turn
from pipeline.domain.work import InstalledModel, Job, JobOptions, Role
from pipeline.jobs.runner import JobRunner
from pipeline.jobs.stages import JobSettings
from tests.fakes.archive import FakeArchive
from tests.fakes.clock import FakeClock
from tests.fakes.engine import FakeEngine, Script, computed, toy_model, write_script

SETTINGS = JobSettings(
    models=(
        (Role.TRANSCRIBER, "toy"),
        (Role.SEGMENTATION, "toy"),
        (Role.SPEAKER_EMBEDDER, "toy"),
    )
)
SCRIPT = Script()
NO_WISHES = JobOptions()
ONE_TRACK = (Track("1", TrackSource.FILE),)
TWO_TRACKS = (Track("1", TrackSource.FILE, 0), Track("2", TrackSource.FILE, 1))


class ToyVault:
    """Audio that nobody encrypted: toy scripts."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path_of(self, recording_id: str) -> Path:
        return self._folder / f"{recording_id}.audio"

    def store(self, recording_id: str, key: bytes, source: BinaryIO, progress: object) -> None:
        raise NotImplementedError

    def open(self, recording_id: str, key: bytes) -> BinaryIO:
        raise NotImplementedError

    def remove(self, recording_id: str) -> None:
        raise NotImplementedError


class ToyModels:
    """Every toy model is there, until it is taken away."""

    def __init__(self) -> None:
        self.missing: set[str] = set()

    def locate(self, role: Role, name: str) -> InstalledModel:
        if name in self.missing:
            raise ModelError("No such model", f"{name} isn't installed.", f"Install {name}.")
        return toy_model(role, name)


@dataclass(frozen=True)
class ToyAttribution:
    speakers: tuple[str, ...]
    turns: tuple[Turn, ...]
    spans: tuple[SpeakerSpan, ...]


def toy_attribute(
    transcriptions: Mapping[str, Transcription], diarizations: Mapping[str, Diarization]
) -> ToyAttribution:
    """One turn a segment, all by the first speaker."""
    segments = [(t, s) for t, heard in transcriptions.items() for s in heard.segments]
    turns = tuple(Turn(i, "S1", t, s.words) for i, (t, s) in enumerate(segments, start=1))
    spans = tuple(span for heard in diarizations.values() for span in heard.spans)
    return ToyAttribution(("S1",), turns, spans)


@dataclass
class House:
    folder: Path
    clock: FakeClock = field(default_factory=FakeClock)
    engine: FakeEngine = field(default_factory=FakeEngine)
    models: ToyModels = field(default_factory=ToyModels)

    def __post_init__(self) -> None:
        self.archive = FakeArchive(self.clock)
        self.vault = ToyVault(self.folder)

    def runner(self, owner: str = "here:1:a", settings: JobSettings = SETTINGS) -> JobRunner:
        return JobRunner(
            archive=self.archive,
            engine=self.engine,
            vault=self.vault,
            models=self.models,
            clock=self.clock,
            owner=owner,
            settings=settings,
            attribute=toy_attribute,
        )

    def add(
        self,
        recording_id: str = "meeting",
        script: Script = SCRIPT,
        *,
        tracks: tuple[Track, ...] = ONE_TRACK,
        language: str | None = None,
        tags: tuple[str, ...] = (),
        options: JobOptions = NO_WISHES,
    ) -> Job:
        """Take in a recording and queue its job."""
        recording = Recording(
            id=recording_id,
            title=f"The {recording_id}",
            held_at=None,
            duration_ms=60_000,
            language=language,
            tracks=tracks,
            content_sha256=recording_id.encode().hex().zfill(64),
            source_name="a.wav",
            added_at=datetime(2026, 3, 1, tzinfo=UTC),
            tags=tags,
        )
        write_script(self.vault.path_of(recording_id), script)
        self.archive.recordings.add(recording, b"k" * 32)
        return self.archive.jobs.enqueue(recording_id, options)

    def computed(self, stage: str, recording_id: str = "meeting") -> list[int]:
        return computed(self.vault.path_of(recording_id), stage)

    def words(self, recording_id: str = "meeting") -> list[str]:
        transcript = self.archive.transcripts.load(recording_id)
        return [turn.text for turn in transcript.turns] if transcript else []
