"""The turns of a meeting, shared by its revisions.

A correction changes a turn or two of thousands. So what it changes is written as new rows beside
the others of the set, and a revision says which rows of the set are its turns, and in which order:
by their slots, which are the last bits of row ids. Rows are never changed. The index for search
holds those of the latest revision alone.
"""

import json
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from pipeline.archive import codec
from pipeline.archive.database import Database, Row
from pipeline.archive.schema import SPEAKER_BITS, TURN_BITS, TURN_MASK, turn_row, turn_rows
from pipeline.archive.text import indexable, storable
from pipeline.domain.speech import Turn

_MOST_MARKS = 900
"""So many values one statement may always have."""

_FEW = 50
"""Turns that are looked for one by one."""

_RECENT = 500
"""Slots in which turns are that were corrected of late."""

_SPEAKER_MASK = (1 << SPEAKER_BITS) - 1

_COLUMNS = f"id & {TURN_MASK}, turn, speaker, track, start_ms, words"


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker in a set of turns.

    Attributes:
        place: in the row ids of the set.
        last_slot: the greatest slot of a turn.
    """

    place: int
    last_slot: int


def pack_slots(slots: Sequence[int]) -> str | None:
    """Slots in order of time, as runs of consecutive ones; None where they are 0, 1, 2, ..."""
    runs: list[list[int]] = []
    for slot in slots:
        if runs and slot == sum(runs[-1]):
            runs[-1][1] += 1
        else:
            runs.append([slot, 1])
    return None if runs in ([], [[0, len(slots)]]) else json.dumps(runs, separators=(",", ":"))


def unpack_slots(packed: str | None, count: int) -> list[int]:
    """Back from `pack_slots`; `count` is how many there are."""
    if packed is None:
        return list(range(count))
    return [slot for first, length in json.loads(packed) for slot in range(first, first + length)]


def voices_of(database: Database, set_id: int) -> dict[str, Voice]:
    """Who talks in any revision that shares a set, by label, in the order of their places."""
    found: dict[str, Voice] = {}
    at, end = turn_rows(set_id)
    while True:
        sql = "SELECT id, speaker FROM turns WHERE id BETWEEN ? AND ? ORDER BY id LIMIT 1"
        row = database.row(sql, (at, end))
        if row is None:
            return found
        place = (row[0] >> TURN_BITS) & _SPEAKER_MASK
        at = turn_row(set_id, place, 0) + (1 << TURN_BITS)
        sql = "SELECT id FROM turns WHERE id < ? ORDER BY id DESC LIMIT 1"
        ((last,),) = database.rows(sql, (at,))
        found[row[1]] = Voice(place, last & TURN_MASK)


def speaking(database: Database, set_id: int, voices: Mapping[str, Voice]) -> list[str]:
    """Which of them talk in the latest revision, whose set this is."""
    sql = "SELECT 1 FROM turn_index WHERE rowid BETWEEN ? AND ? LIMIT 1"
    return [
        label
        for label, voice in voices.items()
        if database.rows(sql, (first := turn_row(set_id, voice.place, 0), first + TURN_MASK))
    ]


def read_turns(database: Database, set_id: int, slots: Sequence[int]) -> tuple[Turn, ...]:
    """The turns in some slots, in their order; reads the whole set."""
    sql = f"SELECT {_COLUMNS} FROM turns WHERE id BETWEEN ? AND ?"  # noqa: S608
    return _in_order(database.rows(sql, turn_rows(set_id)), slots)


def read_few_turns(
    database: Database, set_id: int, slots: Sequence[int], places: Iterable[int]
) -> tuple[Turn, ...]:
    """The same, reading no more than these; `places` are those of the speakers who may talk."""
    return _in_order(_rows_at(database, _COLUMNS, set_id, slots, places), slots)


def slots_of(
    database: Database,
    set_id: int,
    slots: Sequence[int],
    turns: Set[int],
    places: Sequence[int],
) -> dict[int, int]:
    """In which of some slots turns are, by their ids; one that is in none is left out.

    Before any correction a turn's id is its slot and one, and what was corrected last is in the
    greatest slots: a look there spares reading the whole set.
    """
    here = set(slots)
    found: dict[int, int] = {}
    columns = f"id & {TURN_MASK}, turn"
    guesses = [turn - 1 for turn in turns if turn - 1 in here]
    recent = sorted(here)[-_RECENT:]
    for likely in (guesses, recent) if len(turns) <= _FEW else ():
        rows = _rows_at(database, columns, set_id, likely, places)
        found |= {turn: slot for slot, turn in rows if turn in turns}
        if found.keys() == turns:
            return found
    sql = f"SELECT {columns} FROM turns WHERE id BETWEEN ? AND ?"  # noqa: S608
    rows = database.rows(sql, turn_rows(set_id))
    return {turn: slot for slot, turn in rows if turn in turns and slot in here}


def row_ids(
    database: Database, set_id: int, slots: Sequence[int], places: Iterable[int]
) -> list[int]:
    """The row ids of the turns in some slots, in no order."""
    return [id_ for (id_,) in _rows_at(database, "id", set_id, slots, places)]


def write_turns(
    database: Database, set_id: int, places: Mapping[str, int], turns: Iterable[tuple[int, Turn]]
) -> None:
    """Add turns with their slots, and find them from now on; `places` are those of speakers.

    Raises:
        InputError: a word holds bytes that are not text.
    """
    rows: list[tuple[object, ...]] = []
    texts: list[tuple[int, str]] = []
    for slot, turn in turns:
        row_id, span = turn_row(set_id, places[turn.speaker], slot), turn.span
        texts.append((row_id, indexable(storable(turn.text, "transcript"))))
        rows.append(
            (
                *(row_id, turn.id, turn.speaker, turn.track),
                *(span.start_ms, span.end_ms, codec.encode_words(turn.words)),
            )
        )
    database.change_many("INSERT INTO turns VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    database.change_many("INSERT INTO turn_index (rowid, text) VALUES (?, ?)", texts)


def index_turns(database: Database, rows: Iterable[int]) -> None:
    """Find turns that are there again."""
    sql = "SELECT start_ms, words FROM turns WHERE id = ?"
    for row_id in rows:
        ((start_ms, words),) = database.rows(sql, (row_id,))
        text = " ".join(word.text for word in codec.decode_words(words, start_ms))
        index = "INSERT INTO turn_index (rowid, text) VALUES (?, ?)"
        database.change(index, (row_id, indexable(text)))


def hide_turns(database: Database, rows: Iterable[int]) -> None:
    """Find turns no longer; they stay."""
    sql = "DELETE FROM turn_index WHERE rowid = ?"
    database.change_many(sql, ((row_id,) for row_id in rows))


def _rows_at(
    database: Database, columns: str, set_id: int, slots: Sequence[int], places: Iterable[int]
) -> list[Row]:
    ids = [turn_row(set_id, place, slot) for place in places for slot in slots]
    found: list[Row] = []
    for at in range(0, len(ids), _MOST_MARKS):
        some = ids[at : at + _MOST_MARKS]
        marks = ", ".join("?" * len(some))
        found += database.rows(f"SELECT {columns} FROM turns WHERE id IN ({marks})", some)  # noqa: S608
    return found


def _in_order(rows: Sequence[Row], slots: Sequence[int]) -> tuple[Turn, ...]:
    at = {row[0]: row for row in rows}
    return tuple(
        Turn(turn, speaker, track, codec.decode_words(words, start_ms))
        for _, turn, speaker, track, start_ms, words in map(at.__getitem__, slots)
    )
