"""The search over all latest transcripts."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.archive import codec
from pipeline.archive.database import Database, Row
from pipeline.archive.query import ParsedQuery, parse, to_fts
from pipeline.archive.schema import PLACE_BITS
from pipeline.archive.text import HIT_END, HIT_START, fold, indexable
from pipeline.domain.search import SearchHit, SearchQuery, SnippetPart
from pipeline.domain.sound import TimeSpan

MAX_RANKED = 20_000
"""Where more turns match, only so many of those stored last are ranked.

Ranking half a million turns takes a second; nobody finds anything among them anyway.
"""

_SNIPPET_WORDS = 40


def search(database: Database, query: SearchQuery) -> Sequence[SearchHit]:
    """Find turns, best first (BM25); without words, a speaker's turns, newest first.

    Filters hold before ranking. Never fails on what was typed.
    """
    asked = parse(query.text)
    limit = min(max(query.limit, 0), MAX_RANKED)
    if limit == 0 or not (asked.clauses or asked.speakers):
        return []
    narrow = _Narrowing(query, asked)
    with database.snapshot():
        if asked.clauses:
            expression = to_fts(asked)
            ranked = _ranked(database, expression, narrow, limit)
            texts = _snippets(database, expression, ranked)
        else:
            ranked = _turns_of_speakers(database, narrow, limit)
            texts = _beginnings(database, ranked)
        details = _details(database, ranked)
    return [_hit(details[id_], texts[id_], -score) for id_, score in ranked.items()]


class _Narrowing:
    """The filters as SQL over a row id.

    Attributes:
        ctes: common table expressions, with WITH.
        condition: to be formatted with the row id's column; empty if there is no filter.
        parameters: of both, in their order.
    """

    def __init__(self, query: SearchQuery, asked: ParsedQuery) -> None:
        names = [fold(indexable(name)) for name in asked.speakers]
        if query.speaker:
            names.append(fold(indexable(query.speaker)))
        conditions: list[str] = []
        self.parameters: list[object] = []
        for clause, value in (
            ("recordings.id = ?", query.recording_id and indexable(query.recording_id)),
            ("substr(meeting_time, 1, 10) >= ?", query.since and query.since.isoformat()),
            ("substr(meeting_time, 1, 10) <= ?", query.until and query.until.isoformat()),
        ):
            if value is not None:
                conditions.append(clause)
                self.parameters.append(value)
        self._speakers = bool(names)
        for name in names:
            conditions.append("instr(folded, ?) > 0")
            self.parameters.append(name)
        where = " AND ".join(["is_latest", *conditions])
        people = (
            "JOIN speakers ON speakers.recording_id = recordings.id AND place IS NOT NULL"
            if names
            else ""
        )
        label = "label" if names else "NULL"
        self.ctes = (
            f"WITH wanted (transcript, label) AS MATERIALIZED (SELECT transcripts.id, {label}"  # noqa: S608
            " FROM transcripts JOIN recordings ON recordings.id = transcripts.recording_id"
            f" {people} WHERE {where})"
        )
        self._any = bool(conditions)

    def condition(self, row_id: str) -> str:
        """What a turn with this row id must fulfil."""
        if not self._any:
            return "TRUE"
        transcript = f"({row_id} >> {PLACE_BITS}) IN (SELECT transcript FROM wanted)"  # noqa: S608
        if not self._speakers:
            return transcript
        # asked second: it looks into another table, which is slow for a common word
        return (
            f"{transcript} AND (({row_id} >> {PLACE_BITS}),"  # noqa: S608
            f" (SELECT speaker FROM turns WHERE id = {row_id})) IN wanted"
        )


def _ranked(
    database: Database, expression: str, narrow: _Narrowing, limit: int
) -> dict[int, float]:
    sql = f"""
        {narrow.ctes}
        SELECT id, score FROM (
            SELECT rowid AS id, bm25(turn_index) AS score FROM turn_index
            WHERE turn_index MATCH ? AND {narrow.condition("turn_index.rowid")}
            ORDER BY rowid DESC LIMIT {MAX_RANKED}
        ) ORDER BY score, id DESC LIMIT ?
    """  # noqa: S608
    return dict(database.rows(sql, (*narrow.parameters, expression, limit)))


def _turns_of_speakers(database: Database, narrow: _Narrowing, limit: int) -> dict[int, float]:
    sql = f"""
        {narrow.ctes}
        SELECT turns.id, 0.0 FROM wanted JOIN turns ON speaker = label
            AND turns.id BETWEEN transcript << {PLACE_BITS} AND (transcript + 1 << {PLACE_BITS}) - 1
        ORDER BY turns.id DESC LIMIT ?
    """  # noqa: S608
    return dict(database.rows(sql, (*narrow.parameters, limit)))


def _marks(count: int) -> str:
    return ", ".join("?" * count)


def _snippets(database: Database, expression: str, ids: dict[int, float]) -> dict[int, str]:
    if not ids:
        return {}
    # "+rowid" keeps SQLite from running the whole match again for each id
    sql = f"""
        SELECT rowid, snippet(turn_index, 0, ?, ?, '…', {_SNIPPET_WORDS}) FROM turn_index
        WHERE turn_index MATCH ? AND rowid BETWEEN ? AND ? AND +rowid IN ({_marks(len(ids))})
    """  # noqa: S608
    span = (min(ids), max(ids))
    return dict(database.rows(sql, (HIT_START, HIT_END, expression, *span, *ids)))


def _beginnings(database: Database, ids: dict[int, float]) -> dict[int, str]:
    sql = f"SELECT rowid, text FROM turn_index WHERE rowid IN ({_marks(len(ids))})"  # noqa: S608
    texts = database.rows(sql, tuple(ids))
    return {id_: _shorten(text) for id_, text in texts}


def _shorten(text: str) -> str:
    words = text.split(" ")
    return text if len(words) <= _SNIPPET_WORDS else " ".join(words[:_SNIPPET_WORDS]) + "…"


def _details(database: Database, ids: dict[int, float]) -> dict[int, Row]:
    sql = f"""
        SELECT turns.id, recordings.id, title, held_at, turn, coalesce(name, speaker),
            start_ms, end_ms
        FROM turns
        JOIN transcripts ON transcripts.id = turns.id >> {PLACE_BITS}
        JOIN recordings ON recordings.id = transcripts.recording_id
        LEFT JOIN speakers ON speakers.recording_id = recordings.id AND label = speaker
        WHERE turns.id IN ({_marks(len(ids))})
    """  # noqa: S608
    return {row[0]: row[1:] for row in database.rows(sql, tuple(ids))}


def _hit(details: Row, marked: str, score: float) -> SearchHit:
    recording_id, title, held_at, turn, speaker, start_ms, end_ms = details
    return SearchHit(
        recording_id=recording_id,
        title=title,
        held_at=codec.from_text(held_at),
        turn_id=turn,
        speaker=speaker,
        span=TimeSpan(start_ms, end_ms),
        snippet=_parts(marked),
        score=score,
    )


def _parts(marked: str) -> tuple[SnippetPart, ...]:
    before, *rest = marked.split(HIT_START)
    parts = [SnippetPart(before, is_hit=False)]
    for piece in rest:
        hit, _, after = piece.partition(HIT_END)
        parts += [SnippetPart(hit, is_hit=True), SnippetPart(after, is_hit=False)]
    return tuple(part for part in parts if part.text)
