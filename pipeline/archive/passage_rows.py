"""The rows of passages: written, renamed, removed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from pipeline.archive import passage_codec
from pipeline.archive.database import Database
from pipeline.archive.revising import stored
from pipeline.archive.schema import TURN_MASK, passage_row, passage_rows, turn_rows
from pipeline.archive.text import indexable
from pipeline.domain.search import Passage, PassageKind

if TYPE_CHECKING:
    from pipeline.ports import Vectors


def write_passages(
    database: Database,
    recording_id: str,
    passages: Sequence[Passage],
    vectors: Vectors,
    model: str,
) -> None:
    """Store a recording's passages in place of others; it has a transcript.

    A passage that is the same in the same place stays as it is, but for its vector: to take one
    out of the index and put it in again costs most.
    """
    sql = "SELECT id FROM transcripts WHERE recording_id = ? AND is_latest"
    ((transcript_id,),) = database.rows(sql, (recording_id,))
    spoken = _spoken(database, recording_id)
    try:
        voices = passage_codec.pack_voices(passages, spoken)
    except KeyError:  # the transcript changed meanwhile, so these will have to be made anew
        transcript_id, voices = 0, ("[]", b"")
    sql = "DELETE FROM passage_sets WHERE recording_id = ? RETURNING id"
    earlier = database.rows(sql, (recording_id,))
    sql = (
        "INSERT INTO passage_sets (id, stamp, recording_id, transcript_id, model, dimensions,"
        " kinds, lengths, labels, voices, signs)"
        " VALUES (?, random(), ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"
    )
    values = (
        *(earlier[0][0] if earlier else None, recording_id, transcript_id, model),
        *(vectors.shape[1], passage_codec.pack_kinds(passages)),
        *(passage_codec.pack_lengths(passages), *voices, passage_codec.pack_signs(vectors)),
    )
    ((set_id,),) = database.rows(sql, values)
    rows = [
        (passage_row(set_id, at), *(p.kind.value, p.first_turn, p.last_turn, p.claim_id), text)
        for at, p in enumerate(passages)
        for text in (indexable(p.text),)
    ]
    columns = "id, kind, first_turn, last_turn, claim_id, text"
    sql = f"SELECT {columns} FROM passages WHERE id BETWEEN ? AND ?"  # noqa: S608
    there = {row[0]: row for row in database.rows(sql, passage_rows(set_id))}
    fresh = [row for row in rows if there.get(row[0]) != row]
    same = {row[0] for row in rows} - {row[0] for row in fresh}
    _drop(database, (id_ for id_ in there if id_ not in same))
    database.change_many("INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?)", fresh)
    sql = "INSERT INTO passage_index (rowid, text) VALUES (?, ?)"
    database.change_many(sql, ((row[0], row[-1]) for row in fresh))
    packed = passage_codec.pack_vectors(vectors)
    database.change_many(
        "INSERT OR REPLACE INTO vectors VALUES (?, ?)",
        ((row[0], vector) for row, vector in zip(rows, packed, strict=True)),
    )


def _drop(database: Database, ids: Iterable[int]) -> None:
    for id_ in ids:
        # the index looks the words up in the passages, so it goes before them
        database.change("DELETE FROM passage_index WHERE rowid = ?", (id_,))
        database.change("DELETE FROM passages WHERE id = ?", (id_,))
        database.change("DELETE FROM vectors WHERE id = ?", (id_,))


def read_vectors(database: Database, recording_id: str, model: str) -> dict[str, Vectors]:
    """The vectors that a model made of a recording's passages, by their texts."""
    sql = "SELECT id, signs FROM passage_sets WHERE recording_id = ? AND model = ?"
    found = database.row(sql, (recording_id, model))
    if found is None:
        return {}
    set_id, signs = found
    sql = (
        "SELECT text, vector FROM passages JOIN vectors USING (id)"
        " WHERE passages.id BETWEEN ? AND ? ORDER BY passages.id"
    )
    rows = database.rows(sql, passage_rows(set_id))
    if not rows:
        return {}
    vectors = passage_codec.restored_vectors([packed for _, packed in rows], signs)
    return {text: vector for (text, _), vector in zip(rows, vectors, strict=True)}


def _spoken(database: Database, recording_id: str) -> list[tuple[int, str]]:
    """(turn id, speaker's label) of the latest transcript, in order of time."""
    present = stored(database, recording_id)
    if present is None:
        return []
    sql = f"SELECT id & {TURN_MASK}, turn, speaker FROM turns WHERE id BETWEEN ? AND ?"  # noqa: S608
    rows = database.rows(sql, turn_rows(present.set_id))
    at = {slot: (turn, speaker) for slot, turn, speaker in rows}
    return [at[slot] for slot in present.slots]


def drop_passages(database: Database, recording_id: str) -> None:
    """Remove a recording's passages; nothing happens if there are none."""
    sql = "SELECT id FROM passage_sets WHERE recording_id = ?"
    for (set_id,) in database.rows(sql, (recording_id,)):
        rows = passage_rows(set_id)
        # the index looks the words up in the passages, so it goes before them
        for table, column in (("passage_index", "rowid"), ("passages", "id"), ("vectors", "id")):
            sql = f"DELETE FROM {table} WHERE {column} BETWEEN ? AND ?"  # noqa: S608
            database.change(sql, rows)
        database.change("DELETE FROM passage_sets WHERE id = ?", (set_id,))


def rename_in_passages(database: Database, recording_id: str, names: Mapping[str, str]) -> None:
    """Put new names of speakers in place of old ones.

    The vectors stay: a name tells little of a passage's meaning, and embedding needs a model.
    """
    sql = "SELECT id FROM passage_sets WHERE recording_id = ?"
    for (set_id,) in database.rows(sql, (recording_id,)):
        sql = "SELECT id, kind, text FROM passages WHERE id BETWEEN ? AND ?"
        for id_, kind, text in database.rows(sql, passage_rows(set_id)):
            changed = passage_codec.renamed(text, PassageKind(kind), names)
            if changed != text:
                database.change("DELETE FROM passage_index WHERE rowid = ?", (id_,))
                database.change("UPDATE passages SET text = ? WHERE id = ?", (changed, id_))
                sql = "INSERT INTO passage_index (rowid, text) VALUES (?, ?)"
                database.change(sql, (id_, changed))
