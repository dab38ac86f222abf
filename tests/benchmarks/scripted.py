"""The scripted archives of `tests/data/answers`: series of meetings, with questions to them."""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from datetime import time as clock
from pathlib import Path
from typing import Any

from app.service.earshot import Earshot
from app.settings import Home, find_home
from app.wiring import open_earshot
from app.wiring.clock import SystemClock
from pipeline.archive.keymode import KeyMode
from pipeline.archive.keys import open_or_create
from pipeline.archive.store import SqliteArchive, open_archive
from pipeline.domain.sound import Recording, Track, TrackSource
from pipeline.domain.speech import Transcript
from tests.benchmarks.answers import Essentials
from tests.benchmarks.minutes_text import transcript_of

FOLDER = Path(__file__).parents[1] / "data" / "answers"
SEEN = ("clinic",)
"""The rules were written with these before the eyes; the others are held out."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question to an archive.

    Attributes:
        text: as it is asked.
        essentials: what makes an answer right; None where nobody spoke about it.
    """

    text: str
    essentials: Essentials | None


@dataclass(frozen=True, slots=True)
class Scripted:
    """An archive that was written down.

    Attributes:
        name: of its file.
        language: ISO 639-1, of meetings and questions.
        meetings: each with its transcript, the earliest first.
        questions: to it.
    """

    name: str
    language: str
    meetings: tuple[tuple[Recording, Transcript], ...]
    questions: tuple[Question, ...]


def all_scripted() -> tuple[Scripted, ...]:
    """All of them, by name."""
    return tuple(read(path.stem) for path in sorted(FOLDER.glob("*.json")))


def read(name: str) -> Scripted:
    """The archive of this name."""
    raw = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    meetings = tuple(_meeting(name, number, one) for number, one in enumerate(raw["meetings"], 1))
    language = raw["meetings"][0]["language"]
    questions = tuple(Question(q["question"], _essentials(q, language)) for q in raw["questions"])
    return Scripted(name, language, meetings, questions)


@contextmanager
def built(scripted: Scripted, folder: Path) -> Generator[SqliteArchive, None, None]:
    """An archive in a home of its own, with index and minutes; what is there is taken up again."""
    home = Home(folder, find_home().models)
    folder.mkdir(parents=True, exist_ok=True)
    key = open_or_create(folder, KeyMode.FILE, str).key
    with closing(open_archive(home.archive, key, SystemClock())) as archive:
        there = {line.recording_id for line in archive.recordings.all()}
        for recording, transcript in scripted.meetings:
            if recording.id in there:
                continue
            archive.recordings.add(recording, b"\0" * 32)
            labels = [speaker.label for speaker in transcript.speakers]
            archive.transcripts.save(recording.id, labels, transcript.turns, ())
            for speaker in transcript.speakers:
                archive.transcripts.rename_speaker(recording.id, speaker.label, speaker.name)
    with closing(open_earshot(home, _Silent())) as earshot:
        for recording, _ in scripted.meetings:
            _make_minutes(earshot, recording.id)
    with closing(open_archive(home.archive, key, SystemClock())) as archive:
        yield archive


def _make_minutes(earshot: Earshot, recording_id: str) -> None:
    with closing(earshot.reading.minutes(earshot.reading.request(recording_id))) as steps:
        for _ in steps:
            pass


def _meeting(name: str, number: int, raw: dict[str, Any]) -> tuple[Recording, Transcript]:
    id_ = f"{name:a<8}{number:04d}"
    said = [(one["speaker"], one["text"]) for one in raw["utterances"]]
    transcript = transcript_of(id_, said)
    recording = Recording(
        id=id_,
        title=raw["title"],
        held_at=datetime.combine(date.fromisoformat(raw["held_on"]), clock(10)),
        duration_ms=transcript.turns[-1].span.end_ms,
        language=raw["language"],
        tracks=(Track("1", TrackSource.FILE),),
        content_sha256=id_.encode().hex().zfill(64),
        source_name=f"{name}-{number}.json",
        added_at=datetime(2026, 11, 1, tzinfo=UTC),
        tags=(),
    )
    return recording, transcript


def _essentials(raw: dict[str, Any], language: str) -> Essentials | None:
    if "essentials" not in raw:
        return None
    return Essentials(
        groups=tuple(tuple(group) for group in raw["essentials"]),
        least=raw.get("least"),
        wrong=tuple(raw.get("wrong", ())),
        first=raw.get("first", ""),
        language=language,
    )


class _Silent:
    """Nobody is there to be asked, and nobody listens."""

    def passphrase(self, is_new: bool) -> str:
        raise AssertionError("nobody is there to type one")

    def asks_again(self) -> bool:
        return False

    def tell(self, note: str) -> None:
        """Nobody listens."""
