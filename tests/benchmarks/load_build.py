"""Builds the archive of `load`: `python -m tests.benchmarks.load_build HOME TURNS`.

It may be killed at any moment and run again; it goes on with what is missing.
"""

import hashlib
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from app.settings import find_home
from models.catalogue import load_catalogue
from models.store import FileModelStore
from pipeline.archive.keymode import KeyMode
from pipeline.archive.keys import ARCHIVE_FILE, open_or_create
from pipeline.archive.store import SqliteArchive, open_archive
from pipeline.domain.search import Passage, PassageKind
from pipeline.domain.sound import Recording, Track, TrackSource
from pipeline.domain.work import Role
from pipeline.language.embedder import BertEmbedder
from pipeline.language.passages import passages_of
from pipeline.ports import Vectors
from tests.benchmarks.bench_archive import WallClock
from tests.benchmarks.earnings import Call, read_calls

MODEL = "load"
"""Stands for the embedder's digest."""

SAMPLE = 2_000
"""So many passages are really embedded; the others get one of these vectors, perturbed."""

TURNS, INDEX = "turns", "meetings in the index"
"""What is reported."""

SPENT = "spent.json"
"""In the home: processor seconds for each of both, all runs together."""

_NOISE = 0.6
_CLAIMS = 4
FIRST_DAY = datetime(2015, 1, 5, 9)

Report = Callable[[str, int, int], None]
"""What is being done, how much of it is done, of how much."""


def open_load(home: Path) -> SqliteArchive:
    """The archive in a home, made if it is missing."""
    key = open_or_create(home, KeyMode.FILE, input).key
    return open_archive(home / ARCHIVE_FILE, key, WallClock())


def open_embedder() -> BertEmbedder:
    """The starter embedder."""
    folder = find_home().models
    store = FileModelStore(folder, load_catalogue())
    return BertEmbedder(store.locate(Role.TEXT_EMBEDDER, "minilm-l6-v2"))


def fill(archive: SqliteArchive, calls: Sequence[Call], turns: int, report: Report) -> None:
    """Add calls as meetings, over and over with other dates, until there are so many turns."""
    there = {line.recording_id for line in archive.recordings.all()}
    number = done = 0
    while done < turns:
        call = calls[number % len(calls)]
        id_ = f"{number:012x}"
        if id_ not in there:
            with archive.transaction():
                _add(archive, id_, call, number)
        number, done = number + 1, done + len(call.turns)
        report(TURNS, min(done, turns), turns)


def _add(archive: SqliteArchive, id_: str, call: Call, number: int) -> None:
    recording = Recording(
        id=id_,
        title=f"Call {call.name}",
        held_at=FIRST_DAY + timedelta(days=number),
        duration_ms=call.turns[-1].span.end_ms,
        language="en",
        tracks=(Track("1", TrackSource.FILE),),
        content_sha256=f"{number:064x}",
        source_name="call.wav",
        added_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    archive.recordings.add(recording, os.urandom(32))
    archive.transcripts.save(id_, call.speakers, call.turns, [])
    for label, name in call.names:
        archive.transcripts.rename_speaker(id_, label, name)


def index(archive: SqliteArchive, sample: Vectors, report: Report) -> None:
    """Store the passages of all meetings that have none yet."""
    missing = archive.passages.missing(MODEL)
    if not missing:
        return
    total = len(archive.recordings.all())
    for place, recording_id in enumerate(missing, start=total - len(missing) + 1):
        transcript = archive.transcripts.load(recording_id)
        assert transcript is not None
        passages = [*passages_of(transcript)]
        passages += _claims(passages)
        vectors = _perturbed(sample, passages, int(recording_id, 16))
        archive.passages.save(recording_id, passages, vectors, MODEL)
        report(INDEX, place, total)


def embedded_sample(home: Path, calls: Sequence[Call]) -> Vectors:
    """Vectors of passages from all calls; kept beside the archive."""
    kept = home / "sample.npy"
    if kept.exists():
        return np.load(kept, allow_pickle=False)
    texts: list[str] = []
    for call in calls:
        texts += [" ".join(turn.text for turn in call.turns[at : at + 4]) for at in range(0, 40, 3)]
    vectors = open_embedder().embed([text for text in texts if text][:SAMPLE])
    np.save(kept, vectors)
    return vectors


def _claims(passages: Sequence[Passage]) -> list[Passage]:
    """Sentences of the meeting in the place of what its minutes would claim."""
    kinds = (PassageKind.DECISION, PassageKind.ACTION, PassageKind.ACTION, PassageKind.QUESTION)
    chosen = passages[:: max(1, len(passages) // _CLAIMS)][:_CLAIMS]
    return [
        Passage(p.recording_id, kind, p.first_turn, p.first_turn, _sentence(p.text), f"{n:016x}")
        for n, (p, kind) in enumerate(zip(chosen, kinds, strict=False))
    ]


def _sentence(text: str) -> str:
    return text.split("\n", maxsplit=1)[0].partition(": ")[2]


def _perturbed(sample: Vectors, passages: Sequence[Passage], seed: int) -> Vectors:
    places = [
        int.from_bytes(hashlib.sha256(p.text.encode()).digest()[:4], "big") % len(sample)
        for p in passages
    ]
    noise = np.random.default_rng(seed).standard_normal((len(places), sample.shape[1]))
    vectors = sample[places] + noise.astype(np.float32) * (_NOISE / sample.shape[1] ** 0.5)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def main() -> None:
    """Build, and say how far it is; how long it took is kept beside the archive."""
    home, turns = Path(sys.argv[1]), int(sys.argv[2])
    kept = home / SPENT
    spent: dict[str, float] = json.loads(kept.read_text()) if kept.exists() else {}
    last, told = time.process_time(), ""

    def report(what: str, done: int, total: int) -> None:
        nonlocal told, last
        now = time.process_time()
        spent[what] = spent.get(what, 0.0) + now - last
        last = now
        line = f"{what}: {100 * done // total} %"
        if line != told:
            told = line
            print(f"{line}, {done} of {total}, {spent[what]:.0f} s", flush=True)
            new = kept.with_suffix(".new")  # at once or not at all: it may be killed here too
            new.write_text(json.dumps(spent))
            new.replace(kept)

    archive = open_load(home)
    calls = read_calls()
    fill(archive, calls, turns, report)
    sample = embedded_sample(home, calls)
    last = time.process_time()
    index(archive, sample, report)
    archive.close()


if __name__ == "__main__":
    main()
