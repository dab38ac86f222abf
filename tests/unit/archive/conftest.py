"""An archive on disk with a few meetings."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline.archive.store import SqliteArchive, open_archive
from pipeline.domain.sound import Recording, TimeSpan, Track, TrackSource
from pipeline.domain.speech import Turn, Word
from tests.fakes.clock import FakeClock

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "archive.db"


@pytest.fixture
def archive(path: Path) -> Iterator[SqliteArchive]:
    opened = open_archive(path, KEY, FakeClock())
    yield opened
    opened.close()


def fill(archive: SqliteArchive, number: int, *texts: str, key: bytes = KEY) -> str:
    """Add a recording with a turn for each text; return its id."""
    made = Recording(
        id=f"rec{number:09d}",
        title=f"Meeting {number}",
        held_at=datetime(2026, 2, 1, 10),
        duration_ms=60_000,
        language="en",
        tracks=(Track("1", TrackSource.FILE),),
        content_sha256=f"{number:064x}",
        source_name="meeting.wav",
        added_at=datetime(2026, 3, 1, tzinfo=UTC),
    )
    archive.recordings.add(made, key)
    archive.transcripts.save(made.id, ["S1"], turns_of(texts), [])
    return made.id


def turns_of(texts: tuple[str, ...]) -> list[Turn]:
    """A turn for each text, a second each."""
    return [
        Turn(
            number,
            "S1",
            "1",
            tuple(Word(TimeSpan(number * 1_000, number * 1_000 + 9), w, 0.5) for w in text.split()),
        )
        for number, text in enumerate(texts, start=1)
    ]
