"""A whole house of fakes around the real job runner."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from pipeline.domain.errors import ModelError
from pipeline.domain.meaning import Chapter, Minutes
from pipeline.domain.search import Passage, PassageKind
from pipeline.domain.sound import Recording, TimeSpan, Track, TrackSource
from pipeline.domain.speech import Diarization, SpeakerSpan, Transcript, Transcription, Turn, Word
from pipeline.domain.work import InstalledModel, Job, JobOptions, Role
from pipeline.jobs.runner import JobRunner
from pipeline.jobs.scribes import Scribes, open_scribes
from pipeline.jobs.settings import JobSettings
from tests.fakes.archive import FakeArchive
from tests.fakes.clock import FakeClock
from tests.fakes.engine import FakeEngine, Script, computed, toy_model, write_script
from tests.fakes.engine_language import language_model

SETTINGS = JobSettings(
    models=(
        (Role.TRANSCRIBER, "toy"),
        (Role.SEGMENTATION, "toy"),
        (Role.SPEAKER_EMBEDDER, "toy"),
        (Role.TEXT_EMBEDDER, "reader"),
        (Role.LANGUAGE_MODEL, "writer"),
    )
)
SPEECH_ONLY = replace(SETTINGS, has_index=False, has_minutes=False)
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

    def store(
        self,
        recording_id: str,
        key: bytes,
        source: BinaryIO,
        progress: object,
        *,
        track_id: str | None = None,
    ) -> None:
        raise NotImplementedError

    def track_path(self, recording_id: str, track_id: str) -> Path:
        return self._folder / f"{recording_id}.{track_id}.audio"

    def open(self, recording_id: str, key: bytes) -> BinaryIO:
        raise NotImplementedError

    def open_track(self, recording_id: str, track_id: str, key: bytes) -> BinaryIO:
        raise NotImplementedError

    def remove(self, recording_id: str) -> None:
        raise NotImplementedError


class ToyModels:
    """Every toy model is there, until it is taken away, and knows every language but some."""

    def __init__(self) -> None:
        self.missing: set[str] = set()
        self.unknown_languages: set[str] = set()
        self.folder = Path("nowhere")

    def locate(self, role: Role, name: str) -> InstalledModel:
        if name in self.missing:
            raise ModelError("No such model", f"{name} isn't installed.", f"Install {name}.")
        return replace(toy_model(role, name), folder=self.folder)

    def knowing(self, role: Role, language: str) -> Sequence[str]:
        is_hard = language in self.unknown_languages
        return ["polyglot"] if is_hard else ["writer", "other", "polyglot"]


@dataclass(frozen=True)
class ToyAttribution:
    speakers: tuple[str, ...]
    turns: tuple[Turn, ...]
    spans: tuple[SpeakerSpan, ...]


def toy_attribute(
    transcriptions: Mapping[str, Transcription],
    diarizations: Mapping[str, Diarization],
    sources: Mapping[str, TrackSource],
) -> ToyAttribution:
    """One turn a segment, all by the first speaker."""
    segments = [(t, s) for t, heard in transcriptions.items() for s in heard.segments]
    turns = tuple(Turn(i, "S1", t, s.words) for i, (t, s) in enumerate(segments, start=1))
    spans = tuple(span for heard in diarizations.values() for span in heard.spans)
    return ToyAttribution(("S1",), turns, spans)


def toy_passages(
    transcript: Transcript, chapters: Sequence[Chapter], minutes: Minutes | None
) -> list[Passage]:
    """One a turn, under the title of its chapter, and one a decision."""
    id_ = transcript.recording_id
    passages: list[Passage] = []
    for turn in transcript.turns:
        title = next((c.title for c in chapters if c.first_turn <= turn.id <= c.last_turn), "")
        text = f"{title}\n{transcript.name_of(turn.speaker)}: {turn.text}".strip()
        passages.append(Passage(id_, PassageKind.SPEECH, turn.id, turn.id, text))
    for decision in minutes.decisions if minutes is not None else ():
        turn_id = decision.claim.citations[0].turn_id
        kind, text = PassageKind.DECISION, decision.claim.text
        passages.append(Passage(id_, kind, turn_id, turn_id, text, decision.id))
    return passages


@dataclass
class House:
    folder: Path
    clock: FakeClock = field(default_factory=FakeClock)
    engine: FakeEngine = field(default_factory=FakeEngine)
    models: ToyModels = field(default_factory=ToyModels)

    def __post_init__(self) -> None:
        self.archive = FakeArchive(self.clock)
        self.vault = ToyVault(self.folder)

    def scribes(self, settings: JobSettings = SETTINGS) -> Scribes:
        return open_scribes(
            archive=self.archive,
            engine=self.engine,
            clock=self.clock,
            models=self.models,
            settings=settings,
            passages_of=toy_passages,
        )

    def runner(self, owner: str = "here:1:a", settings: JobSettings = SPEECH_ONLY) -> JobRunner:
        return JobRunner(
            archive=self.archive,
            engine=self.engine,
            vault=self.vault,
            models=self.models,
            clock=self.clock,
            owner=owner,
            settings=settings,
            attribute=toy_attribute,
            scribes=self.scribes(settings),
        )

    def add(
        self,
        recording_id: str = "meeting",
        script: Script = SCRIPT,
        *,
        tracks: tuple[Track, ...] = ONE_TRACK,
        language: str | None = None,
        held_at: datetime | None = None,
        tags: tuple[str, ...] = (),
        options: JobOptions = NO_WISHES,
    ) -> Job:
        """Take in a recording and queue its job."""
        recording = Recording(
            id=recording_id,
            title=f"The {recording_id}",
            held_at=held_at,
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

    def add_talk(
        self,
        recording_id: str,
        *texts: str,
        held_at: datetime | None = None,
        language: str | None = "en",
    ) -> Recording:
        """Take in a recording whose transcript is there, a turn a text."""
        self.add(recording_id, held_at=held_at, language=language)
        self.say(recording_id, *texts)
        return self.archive.recordings.get(recording_id)

    def say(self, recording_id: str, *texts: str) -> None:
        """Give a recording a transcript in which one speaker says this, turn after turn."""
        turns: list[Turn] = []
        for number, text in enumerate(texts, start=1):
            span = TimeSpan(1000 * number, 1000 * number + 900)
            words = tuple(Word(span, word, 1.0) for word in text.split())
            turns.append(Turn(number, "S1", "1", words))
        self.archive.transcripts.save(recording_id, ("S1",) if turns else (), turns, ())

    def index(self, recording_id: str = "meeting") -> tuple[Passage, ...]:
        """What is indexed of a recording."""
        return self.archive.state.passages[recording_id].passages

    def script_writer(self, script: Script = SCRIPT) -> None:
        """Let the language model do what a script says; its questions are counted."""
        self.models.folder = language_model(self.folder / "writer", script).weights.folder

    def asked(self) -> list[int]:
        """The windows that the language model was asked about, since `script_writer`."""
        return computed(self.models.folder / "script", "ask")

    def computed(self, stage: str, recording_id: str = "meeting") -> list[int]:
        return computed(self.vault.path_of(recording_id), stage)

    def words(self, recording_id: str = "meeting") -> list[str]:
        transcript = self.archive.transcripts.load(recording_id)
        return [turn.text for turn in transcript.turns] if transcript else []
