"""Search in an archive of a million turns, by words and meaning together, with filters.

`EARSHOT_LOAD_HOME` names a folder in which the archive is kept from one run to the next.
"""

import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from pipeline.archive.keys import ARCHIVE_FILE
from pipeline.archive.store import SqliteArchive
from pipeline.domain.search import PassageKind, SearchQuery
from pipeline.ports import Vectors
from tests.benchmarks.earnings import Call, read_calls
from tests.benchmarks.load_build import (
    FIRST_DAY,
    INDEX,
    MODEL,
    SAMPLE,
    SPENT,
    TURNS,
    open_embedder,
    open_load,
)
from tests.benchmarks.page import Table

_TURNS = 1_000_000
_KILLED_AT = 40
"""Per cent of the index at which the process that builds it is killed, once."""

_EACH = 120
_HITS = 20
_QUESTIONS = (
    "how much did revenue grow compared with last year",
    "what is the outlook for the next quarter",
    "why did the gross margin decline",
    "are there plans to buy other companies",
    "how did the pandemic affect demand",
    "when will the new factory be ready",
    "who is responsible for supply in Europe",
    "what did they say about raising prices",
    "how large is the order backlog",
    "did anybody mention a dividend or buying back shares",
    "what are the biggest risks this year",
    "how many people were hired",
)


@dataclass(frozen=True, slots=True)
class Took:
    """How long a search took, in milliseconds."""

    wall: float
    processor: float


def run() -> Table:
    """Build what is missing, ask, and tell."""
    kept = os.environ.get("EARSHOT_LOAD_HOME")
    if kept:
        Path(kept).mkdir(parents=True, exist_ok=True)
        return _run(Path(kept), _TURNS)
    with tempfile.TemporaryDirectory() as folder:
        return _run(Path(folder), _TURNS)


def _run(home: Path, turns: int) -> Table:
    killed = _build(home, turns)
    calls = read_calls()
    asked = _texts(calls)
    vectors, embedding_ms = _embed(asked)
    archive = open_load(home)
    begun = time.perf_counter()
    archive.passages.search(SearchQuery("revenue growth"), vectors[:1], MODEL)
    first_ms = 1_000 * (time.perf_counter() - begun)
    taken = _search(archive, calls, asked, vectors)
    everything = [took for each in taken.values() for took in each]
    note = _note(archive, home, killed, first_ms, embedding_ms, len(asked))
    archive.close()
    rows = [_row(name, each) for name, each in taken.items()]
    return Table(
        "A million turns",
        note,
        ("filter", "searches", "p50", "p95", "longest", "processor p50", "processor p95"),
        (*rows, _row("**all**", everything)),
    )


def _build(home: Path, turns: int) -> str:
    """Build in a process that is killed on the way and started again; tell what happened."""
    command = [sys.executable, "-m", "tests.benchmarks.load_build", str(home), str(turns)]
    killed = ""
    while True:
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as worker:
            assert worker.stdout is not None
            for line in worker.stdout:
                print(f"  {line}", end="", flush=True)
                told = re.match(rf"{INDEX}: ([0-9]+) %, ([0-9]+) of ([0-9]+)", line)
                if told and not killed and _KILLED_AT <= int(told[1]) < 100:
                    worker.kill()
                    killed = f"killed with {told[2]} of {told[3]} meetings in it"
        if worker.returncode == 0:
            return killed
        if worker.returncode > 0:
            raise RuntimeError("the load archive could not be built")


def _texts(calls: Sequence[Call]) -> list[str]:
    """Questions that were asked in the calls, words from them, and some of our own."""
    chooser = random.Random(11)
    spoken = [turn.text for call in calls for turn in call.turns]
    sentences = [s for text in spoken for s in re.split(r"(?<=[.?!]) ", text)]
    asked = [s for s in sentences if s.endswith("?") and 6 <= len(s.split()) <= 30]
    searched: list[str] = []
    while len(searched) < _EACH:
        words = [w.strip(".,?!") for w in chooser.choice(spoken).split() if len(w) > 4]
        if len(words) > 4:
            searched.append(" ".join(chooser.sample(words, chooser.randint(1, 4))))
    return [*chooser.sample(asked, _EACH), *searched, *_QUESTIONS]


def _embed(texts: Sequence[str]) -> tuple[Vectors, float]:
    """Vectors, and how long one takes in milliseconds."""
    embedder = open_embedder()
    vectors = embedder.embed(texts, is_query=True)
    begun = time.perf_counter()
    for text in texts[:50]:
        embedder.embed([text], is_query=True)
    return vectors, 1_000 * (time.perf_counter() - begun) / 50


def _filters(
    archive: SqliteArchive, calls: Sequence[Call], chooser: random.Random
) -> dict[str, Callable[[SearchQuery], SearchQuery]]:
    meetings = [line.recording_id for line in archive.recordings.all()]
    people = [name for call in calls for _, name in call.names]
    kinds = (PassageKind.DECISION, PassageKind.ACTION)

    def speaker(query: SearchQuery) -> SearchQuery:
        known = chooser.choice(people).split()[-1]
        return replace(query, speaker=chooser.choice([known, f"Speaker {chooser.randint(1, 6)}"]))

    def dates(query: SearchQuery) -> SearchQuery:
        first = FIRST_DAY.date() + timedelta(days=chooser.randrange(len(meetings)))
        return replace(query, since=first, until=first + timedelta(days=chooser.randint(1, 700)))

    return {
        "none": lambda query: query,
        "speaker": speaker,
        "dates": dates,
        "meeting": lambda query: replace(query, recording_id=chooser.choice(meetings)),
        "kind": lambda query: replace(query, kinds=kinds),
        "speaker, dates and kind": lambda query: replace(
            speaker(dates(query)), kinds=(PassageKind.SPEECH,)
        ),
    }


def _search(
    archive: SqliteArchive, calls: Sequence[Call], asked: Sequence[str], vectors: Vectors
) -> dict[str, list[Took]]:
    chooser = random.Random(12)
    filters = _filters(archive, calls, chooser)
    taken: dict[str, list[Took]] = {name: [] for name in filters}
    pairs = [(name, place) for name in filters for place in range(len(asked))]
    chooser.shuffle(pairs)
    for name, place in pairs:
        query = filters[name](SearchQuery(asked[place], limit=_HITS))
        wall, processor = time.perf_counter(), time.thread_time()
        archive.passages.search(query, vectors[place : place + 1], MODEL)
        took = Took(time.perf_counter() - wall, time.thread_time() - processor)
        taken[name].append(Took(1_000 * took.wall, 1_000 * took.processor))
    return taken


def _row(name: str, taken: Sequence[Took]) -> tuple[str, ...]:
    wall = sorted(took.wall for took in taken)
    processor = sorted(took.processor for took in taken)
    shown = (
        *(_at(wall, 0.5), _at(wall, 0.95), wall[-1]),
        *(_at(processor, 0.5), _at(processor, 0.95)),
    )
    return (name, str(len(taken)), *(f"{value:.0f} ms" for value in shown))


def _at(ordered: Sequence[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def _note(
    archive: SqliteArchive,
    home: Path,
    killed: str,
    first_ms: float,
    embedding_ms: float,
    texts: int,
) -> str:
    lines = archive.recordings.all()
    turns = sum(line.turns for line in lines)
    ((passages,),) = archive.passages._database.rows("SELECT count(*) FROM passages")
    assert archive.passages.missing(MODEL) == []
    spent = json.loads((home / SPENT).read_text())
    size = (home / ARCHIVE_FILE).stat().st_size / 2**30
    resumed = f" Building the index was {killed}, and went on from there." if killed else ""
    return (
        f"The 169 earnings calls of the corpus as meetings, over and over with other dates: "
        f"{len(lines):,} meetings, {turns:,} turns, {passages:,} passages with vectors of 384 "
        f"numbers, {size:.2f} GiB. Monologues are cut at ends of sentences, as a recogniser does. "
        f"{SAMPLE:,} passages were really embedded; each other one has the vector of one of "
        f"these, perturbed: how long a search takes doesn't depend on the values. "
        f"Storing the turns took {spent[TURNS] / 60:.0f} minutes of one processor, "
        f"the index {spent[INDEX] / 60:.0f}, embedding apart.{resumed} "
        f"{texts} texts were searched for (questions asked in the calls, words from them, "
        f"questions of our own), each with every filter, in mixed order, for {_HITS} hits, "
        f"words and meaning together, in one process. Embedding a text takes "
        f"{embedding_ms:.0f} ms beside that, and the first search, which loads what is kept "
        f"in memory, {first_ms:.0f} ms."
    )
