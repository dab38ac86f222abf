"""What search keeps in memory of all passages; loading this module loads numpy."""

import json
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from pipeline.archive import minutes_codec
from pipeline.archive.database import Database
from pipeline.archive.passage_codec import KINDS, VOICE_BITS
from pipeline.archive.query import parse
from pipeline.archive.schema import PASSAGE_BITS
from pipeline.archive.text import fold, indexable
from pipeline.domain.naming import shown_names
from pipeline.domain.search import SearchQuery
from pipeline.domain.speech import Speaker

Mask = npt.NDArray[np.bool_]
"""Which passages pass, one by one; None in its place where all do."""

Positions = npt.NDArray[np.int64]
"""Passages by their place in the arrays of a `Catalogue`."""

_PLACE = (1 << PASSAGE_BITS) - 1


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All passages, set after set: a set is what one recording has.

    Attributes:
        stamp: of the state of the archive from which it was made.
        set_ids: of each set, ascending.
        recordings: id of each set's recording.
        models: digest of the embedder of each set.
        dimensions: of each set's vectors.
        days: local date of each set's meeting, as the number yyyymmdd.
        starts: position of each set's first passage, and the end of the last.
        set_of: for each passage the place of its set.
        kinds: for each passage its place in `KINDS`.
        lengths: of each passage in words.
    """

    stamp: int
    set_ids: npt.NDArray[np.int64]
    recordings: tuple[str, ...]
    models: tuple[str, ...]
    dimensions: npt.NDArray[np.int64]
    days: npt.NDArray[np.int64]
    starts: npt.NDArray[np.int64]
    set_of: npt.NDArray[np.int32]
    kinds: npt.NDArray[np.uint8]
    lengths: npt.NDArray[np.float32]

    @property
    def size(self) -> int:
        """How many passages there are."""
        return len(self.kinds)

    def positions(self, rows: npt.NDArray[np.int64]) -> Positions:
        """From row ids, all of passages that are here, to positions."""
        sets = np.searchsorted(self.set_ids, rows >> PASSAGE_BITS)
        return self.starts[sets] + (rows & _PLACE)

    def rows(self, positions: Positions) -> npt.NDArray[np.int64]:
        """From positions to row ids."""
        sets = self.set_of[positions]
        return (self.set_ids[sets] << PASSAGE_BITS) + positions - self.starts[sets]


def read_catalogue(database: Database) -> Catalogue:
    """Read what there is now."""
    sql = """
        SELECT passage_sets.id, recording_id, model, dimensions, substr(meeting_time, 1, 10),
            kinds, lengths
        FROM passage_sets JOIN recordings ON recordings.id = recording_id ORDER BY passage_sets.id
    """
    rows = database.rows(sql)
    ids, recordings, models, dimensions, days, kinds, lengths = (
        zip(*rows, strict=True) if rows else ((),) * 7
    )
    counts = np.array([len(packed) for packed in kinds], dtype=np.int64)
    return Catalogue(
        stamp=read_stamp(database, "passages"),
        set_ids=np.array(ids, dtype=np.int64),
        recordings=recordings,
        models=models,
        dimensions=np.array(dimensions, dtype=np.int64),
        days=np.array([int(day.replace("-", "")) for day in days], dtype=np.int64),
        starts=np.concatenate(([0], counts.cumsum())).astype(np.int64),
        set_of=np.repeat(np.arange(len(rows), dtype=np.int32), counts),
        kinds=np.frombuffer(b"".join(kinds), dtype=np.uint8),
        lengths=np.frombuffer(b"".join(lengths), dtype="<u2").astype(np.float32),
    )


def read_stamp(database: Database, name: str) -> int:
    """Of a state of the archive (see `migrations`): as long as it is the same, so is the state."""
    ((stamp,),) = database.rows("SELECT stamp FROM states WHERE name = ?", (name,))
    return int(stamp)


@dataclass(frozen=True, slots=True)
class Voices:
    """Who talks in which passage.

    Attributes:
        stamp: of the state of speakers' names from which it was made.
        names: different ones, folded; of somebody with several names, line after line.
        name_of: for each voice (a speaker of a recording) the place of its name.
        voice_of: for each pair of a voice and a passage, the voice ...
        passage_of: ... and the position of the passage.
    """

    stamp: int
    names: tuple[str, ...]
    name_of: npt.NDArray[np.int64]
    voice_of: npt.NDArray[np.int64]
    passage_of: npt.NDArray[np.int64]

    def mask(self, wanted: list[str], size: int) -> Mask:
        """Passages in which for each of the wanted names somebody talks who bears it."""
        passes = np.ones(size, dtype=bool)
        for part in wanted:
            bears = np.array([part in name for name in self.names], dtype=bool)
            heard = np.zeros(size, dtype=bool)
            heard[self.passage_of[bears[self.name_of][self.voice_of]]] = True
            passes &= heard
        return passes


def read_voices(database: Database, catalogue: Catalogue) -> Voices:
    """Read who talks where, by the names that are shown now."""
    names = _names(database)
    different: dict[str, int] = {}
    name_of: list[int] = []
    voices: list[Any] = []
    passages: list[Any] = []
    rows = database.rows("SELECT labels, voices FROM passage_sets ORDER BY id")
    for place, (labels, packed) in enumerate(rows):
        pairs = np.frombuffer(packed, dtype="<u4").astype(np.int64)
        voices.append((pairs >> VOICE_BITS) + len(name_of))
        passages.append((pairs & ((1 << VOICE_BITS) - 1)) + catalogue.starts[place])
        shown = names.get(catalogue.recordings[place], {})
        for label in json.loads(labels):
            name_of.append(different.setdefault(shown.get(label, ""), len(different)))
    empty = np.zeros(0, dtype=np.int64)
    return Voices(
        stamp=read_stamp(database, "speakers"),
        names=tuple(different),
        name_of=np.array(name_of, dtype=np.int64),
        voice_of=np.concatenate(voices or [empty]),
        passage_of=np.concatenate(passages or [empty]),
    )


def _names(database: Database) -> dict[str, dict[str, str]]:
    """For each recording and label, folded: the name, and the one that is shown in its place."""
    speakers: dict[str, list[Speaker]] = {}
    for recording_id, label, name in database.rows(
        "SELECT recording_id, label, name FROM speakers"
    ):
        speakers.setdefault(recording_id, []).append(Speaker(label, name))
    sql = "SELECT recording_id, heard_names FROM minutes WHERE is_main AND heard_names != '[]'"
    heard = {id_: minutes_codec.decode_names(packed) for id_, packed in database.rows(sql)}
    folded: dict[str, dict[str, str]] = {}
    for recording_id, people in speakers.items():
        shown = shown_names(people, heard.get(recording_id, ()))
        folded[recording_id] = {
            s.label: fold("\n".join(dict.fromkeys((s.name, shown[s.label])))) for s in people
        }
    return folded


def wanted_names(query: SearchQuery) -> list[str]:
    """Folded parts of names that the query asks for."""
    asked = [*parse(query.text).speakers, *([query.speaker] if query.speaker else [])]
    return [fold(indexable(name)) for name in asked]


def wanted_sets(query: SearchQuery, catalogue: Catalogue) -> Mask | None:
    """Which sets pass by recording and day."""
    if query.recording_id is None and query.since is None and query.until is None:
        return None
    passes = np.ones(len(catalogue.set_ids), dtype=bool)
    if query.recording_id is not None:
        passes &= np.array([id_ == query.recording_id for id_ in catalogue.recordings], dtype=bool)
    if query.since is not None:
        passes &= catalogue.days >= int(query.since.strftime("%Y%m%d"))
    if query.until is not None:
        passes &= catalogue.days <= int(query.until.strftime("%Y%m%d"))
    return passes


def wanted_kinds(query: SearchQuery) -> npt.NDArray[np.uint8] | None:
    """Which kinds pass, as they are stored."""
    if not query.kinds:
        return None
    return np.array([KINDS.index(kind) for kind in query.kinds], dtype=np.uint8)
