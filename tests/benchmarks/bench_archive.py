"""How fast the archive is: `python -m tests.benchmarks.bench_archive --help`.

Without `--words` the meetings are made of random words with the frequencies of natural speech.
"""

import argparse
import io
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from pipeline.archive.keymode import KeyMode
from pipeline.archive.keys import ARCHIVE_FILE, open_or_create
from pipeline.archive.store import SqliteArchive, open_archive
from pipeline.audio.vault import FileAudioVault
from pipeline.domain.search import SearchQuery
from pipeline.domain.sound import Recording, TimeSpan, Track, TrackSource
from pipeline.domain.speech import Turn, Word

START = datetime(2020, 1, 1, 9)


class WallClock:
    """The time."""

    def now(self) -> datetime:
        """The present, in UTC."""
        return datetime.now(UTC)


@contextmanager
def timed(what: str) -> Iterator[None]:
    start = time.perf_counter()
    yield
    print(f"{what:<58} {(time.perf_counter() - start) * 1_000:10.1f} ms", flush=True)


def some_words() -> list[str]:
    """200,000 words of Zipf's distribution over 20,000, so that some are in every turn."""
    chooser = random.Random(1)
    weights = [1 / (rank + 2) for rank in range(20_000)]
    return [f"w{rank}" for rank in chooser.choices(range(20_000), weights, k=200_000)]


def words_of(files: Sequence[Path]) -> list[str]:
    """Words of texts; of files with `|` in their lines, only what stands before it."""
    lines = (line for file in files for line in file.read_text().splitlines())
    return [word for line in lines for word in line.split("|")[0].split()]


def fill(archive: SqliteArchive, words: Sequence[str], recordings: int, turns: int) -> None:
    """Add meetings with turns of 3 to 60 words by four speakers."""
    chooser = random.Random(2)
    for number in range(recordings):
        made = Recording(
            id=f"{number:012x}",
            title=f"Meeting {number}",
            held_at=START + timedelta(days=number),
            duration_ms=3_600_000,
            language="en",
            tracks=(Track("1", TrackSource.FILE),),
            content_sha256=f"{number:064x}",
            source_name="meeting.wav",
            added_at=datetime(2026, 1, 1, tzinfo=UTC),
        )
        with archive.transaction():
            archive.recordings.add(made, os.urandom(32))
            archive.transcripts.save(
                made.id,
                ["S1", "S2", "S3", "S4"],
                [some_turn(chooser, words, place) for place in range(1, turns + 1)],
                [],
            )


def some_turn(chooser: random.Random, words: Sequence[str], place: int) -> Turn:
    size = chooser.choice((3, 10, 20, 60))
    start = chooser.randrange(len(words) - size)
    spoken = tuple(
        Word(TimeSpan(place * 9_000 + 100 * i, place * 9_000 + 100 * i + 90), word, 0.9)
        for i, word in enumerate(words[start : start + size])
    )
    return Turn(place, f"S{chooser.randint(1, 4)}", "1", spoken)


def bench_searches(archive: SqliteArchive, words: Sequence[str], recordings: int) -> None:
    counted = sorted(set(words[:50_000]), key=words[:50_000].count, reverse=True)
    common, second, rare = counted[0], counted[1], counted[len(counted) // 10]
    middle = START.date() + timedelta(days=recordings // 2)
    last_id = f"{recordings // 3:012x}"
    queries = {
        "most common word": SearchQuery(common),
        "two most common words": SearchQuery(f"{common} {second}"),
        "their phrase": SearchQuery(f'"{second} {common}"'),
        "NEAR": SearchQuery(f"NEAR({common} {second}, 3)"),
        "rare word": SearchQuery(rare),
        "prefix of 1 letter": SearchQuery(f"{common[:1]}*"),
        "prefix of 2 letters": SearchQuery(f"{common[:2]}*"),
        "common word, one recording": SearchQuery(common, recording_id=last_id),
        "common word, until the middle": SearchQuery(common, until=middle),
        "common word, one day": SearchQuery(common, since=middle, until=middle),
        "common word, by speaker": SearchQuery(f'{common} speaker:"speaker 2"'),
        "common word, by nobody": SearchQuery(common, speaker="nobody"),
        "by speaker alone": SearchQuery('speaker:"speaker 3"'),
    }
    for name, query in queries.items():
        found = 0
        with timed(f"search: {name}"):
            found = len(archive.transcripts.search(query))
        if found == 0 and "nobody" not in name:
            print(f"    (nothing found for {query.text})")


_PROCESS = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from pipeline.archive.keys import ARCHIVE_FILE, open_or_create
from pipeline.archive.store import open_archive
from pipeline.domain.search import SearchQuery

class Clock:
    def now(self):
        return datetime.now(UTC)

home = Path(sys.argv[1])
archive = open_archive(home / ARCHIVE_FILE, open_or_create(home, None, input).key, Clock())
if sys.argv[2:]:
    archive.transcripts.search(SearchQuery(sys.argv[2]))
else:
    archive.recordings.all()
archive.close()
"""


def bench_processes(home: Path, word: str) -> None:
    for name, arguments in (("list", []), ("search", [word])):
        for _ in range(3):
            with timed(f"process: key, open, {name}"):
                command = [sys.executable, "-c", _PROCESS, str(home), *arguments]
                subprocess.run(command, check=True)


def bench_vault(folder: Path, megabytes: int) -> None:
    vault, key, content = FileAudioVault(folder), os.urandom(32), os.urandom(megabytes << 20)
    start = time.perf_counter()
    vault.store("a", key, io.BytesIO(content), lambda _: None)
    print(f"vault: store {megabytes / (time.perf_counter() - start):8.0f} MB/s")
    start = time.perf_counter()
    with vault.open("a", key) as file:
        while file.read(1 << 20):
            pass
    print(f"vault: read  {megabytes / (time.perf_counter() - start):8.0f} MB/s")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--recordings", type=int, default=1_000)
    parser.add_argument("--turns", type=int, default=100, help="of each recording")
    parser.add_argument("--words", type=Path, nargs="*", help="texts to take the words from")
    parser.add_argument("--vault-megabytes", type=int, default=512)
    asked = parser.parse_args()
    words = words_of(asked.words) if asked.words else some_words()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        key = open_or_create(home, KeyMode.FILE, input).key
        path = home / ARCHIVE_FILE
        with timed("make the archive"):
            archive = open_archive(path, key, WallClock())
        with timed(f"save {asked.recordings} recordings of {asked.turns} turns"):
            fill(archive, words, asked.recordings, asked.turns)
        archive.close()
        print(json.dumps({"archive_megabytes": path.stat().st_size >> 20, "on": str(date.today())}))
        with timed("open"):
            archive = open_archive(path, key, WallClock())
        with timed("list"):
            archive.recordings.all()
        bench_searches(archive, words, asked.recordings)
        with timed("rename a speaker"):
            archive.transcripts.rename_speaker(f"{1:012x}", "S1", "Ana")
        with timed("load a transcript"):
            archive.transcripts.load(f"{1:012x}")
        with timed("delete a recording"):
            archive.recordings.delete(f"{1:012x}")
        archive.close()
        bench_processes(home, words[0])
        bench_vault(home / "audio", asked.vault_megabytes)


if __name__ == "__main__":
    main()
