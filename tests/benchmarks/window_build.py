"""Builds the library of `window`: `python -m tests.benchmarks.window_build HOME MEETINGS`.

It may be killed at any moment and run again; it goes on with what is missing.
"""

import hashlib
import os
import random
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from pipeline.archive.keymode import KeyMode
from pipeline.archive.keys import ARCHIVE_FILE, open_or_create
from pipeline.archive.store import SqliteArchive, open_archive
from pipeline.domain.meaning import (
    ActionItem,
    Chapter,
    Citation,
    Claim,
    Decision,
    Minutes,
    OpenQuestion,
    Support,
)
from pipeline.domain.sound import Recording, TimeSpan, Track, TrackSource
from pipeline.domain.speech import Transcript, Turn, Word
from tests.benchmarks.bench_archive import WallClock
from tests.benchmarks.lab import SAMPLES

MEETINGS = 10_000
TURNS = 24
"""Of each meeting but the last, which is `LONG`."""

LONG = 900
"""Turns of the latest meeting: an hour and a half."""

_LAST_DAY = datetime(2026, 11, 20, 9, 30)
_PEOPLE = ("Ana", "Bruno", "Catarina", "Daniel", "Elena", "Farid", "Grace", "Hugo", "Ines", "Jun")
_TAGS = ("Lisbon office", "Product", "Hiring", "Customers", "Board")
_BATCH = 100
_NEW = 12
"""So many of the latest nobody has looked at yet."""


def build(home: Path, meetings: int = MEETINGS) -> None:
    """Bring so many meetings with minutes into the archive of a home."""
    home.mkdir(parents=True, exist_ok=True)
    key = open_or_create(home, KeyMode.FILE, input).key
    archive = open_archive(home / ARCHIVE_FILE, key, WallClock())
    there = {line.recording_id for line in archive.recordings.all()}
    spoken = _sentences()
    for first in range(0, meetings, _BATCH):
        numbers = [n for n in range(first, min(meetings, first + _BATCH)) if _id(n) not in there]
        if numbers:
            with archive.transaction():
                for number in numbers:
                    _add(archive, number, spoken)
                archive.shelf.set_seen([_id(n) for n in numbers if n >= _NEW], is_seen=True)
    archive.close()


def _id(number: int) -> str:
    return f"{number:012x}"


def _add(archive: SqliteArchive, number: int, spoken: Sequence[str]) -> None:
    """One meeting; the lower its number, the later it was held, four on a working day."""
    chooser = random.Random(number)
    id_ = _id(number)
    lines = [chooser.choice(spoken) for _ in range(LONG if number == 0 else TURNS)]
    turns = _turns(lines, chooser)
    recording = Recording(
        id=id_,
        title=" ".join(chooser.choice(spoken).split()[:5]).strip(".,?!"),
        held_at=_LAST_DAY - timedelta(days=number // 4, hours=-2 * (number % 4)),
        duration_ms=turns[-1].span.end_ms,
        language="en",
        tracks=(Track("1", TrackSource.FILE),),
        content_sha256=f"{number:064x}",
        source_name="meeting.wav",
        added_at=datetime(2026, 1, 1, tzinfo=UTC),
        tags=tuple(sorted(set(chooser.choices(_TAGS, k=number % 3)))),
    )
    archive.recordings.add(recording, os.urandom(32))
    transcript = archive.transcripts.save(id_, ("S1", "S2", "S3", "S4"), turns, ())
    for label, name in zip(("S1", "S2", "S3"), chooser.sample(_PEOPLE, 3), strict=True):
        archive.transcripts.rename_speaker(id_, label, name)
    archive.meaning.save(_minutes(transcript, chooser), is_main=True)


def _turns(lines: Sequence[str], chooser: random.Random) -> list[Turn]:
    made: list[Turn] = []
    at = 1_000
    for place, line in enumerate(lines, start=1):
        words: list[Word] = []
        for text in line.split():
            words.append(Word(TimeSpan(at, at + 280), text, chooser.choice((0.4, 0.9, 0.98))))
            at += 330
        at += 600
        label = f"S{place if place <= 4 else chooser.randint(1, 4)}"
        made.append(Turn(place, label, "1", tuple(words)))
    return made


def _minutes(transcript: Transcript, chooser: random.Random) -> Minutes:
    id_ = transcript.recording_id
    cited = chooser.sample(transcript.turns, 9)

    def claim(place: int) -> Claim:
        turn = cited[place]
        words = " ".join(word.text for word in turn.words)
        text = f"{{{turn.speaker}}}: {words}" if place % 2 else words
        return Claim(text, (Citation(id_, turn.id, turn.span, words),), Support.QUOTED)

    def named(place: int) -> str:
        return hashlib.sha256(f"{id_} {place}".encode()).hexdigest()[:16]

    turns = transcript.turns
    half = len(turns) // 2
    halves = ((turns[0], turns[half - 1]), (turns[half], turns[-1]))
    return Minutes(
        recording_id=id_,
        revision=transcript.revision,
        template="general",
        language="en",
        brief=(claim(0), claim(1), claim(2)),
        chapters=tuple(
            Chapter(f"Part {n}", TimeSpan(a.span.start_ms, b.span.end_ms), a.id, b.id)
            for n, (a, b) in enumerate(halves, start=1)
        ),
        decisions=(Decision(named(3), claim(3)), Decision(named(4), claim(4))),
        actions=(
            ActionItem(named(5), claim(5), "S1", date(2026, 12, 4), "by Friday"),
            ActionItem(named(6), claim(6), "S2", None, ""),
        ),
        questions=(OpenQuestion(named(7), claim(7)),),
        figures=(claim(8),),
        sections=(),
        names=(),
        dropped=0,
    )


def _sentences() -> list[str]:
    """What is said in the sample meetings, turn by turn."""
    lines = [
        line
        for file in sorted((SAMPLES / "lisbon").glob("*.stm"))
        for line in file.read_text(encoding="utf-8").splitlines()
    ]
    return [line.split(maxsplit=5)[5] for line in lines]


if __name__ == "__main__":
    build(Path(sys.argv[1]), int(sys.argv[2]) if sys.argv[2:] else MEETINGS)
