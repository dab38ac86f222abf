"""The search over all latest transcripts."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from pipeline.archive import codec
from pipeline.archive.database import Database, Row
from pipeline.archive.query import ParsedQuery, parse, to_fts
from pipeline.archive.schema import SPEAKER_BITS, TRANSCRIPT_SHIFT, TURN_BITS, TURN_MASK
from pipeline.archive.text import HIT_END, HIT_START, fold, indexable
from pipeline.domain.search import SearchHit, SearchQuery, SnippetPart
from pipeline.domain.sound import TimeSpan

MAX_RANKED = 4_000
"""Where more turns match, only so many of those stored last are ranked.

Each has its length read from a page that is decrypted for it: 20,000 take a tenth of a second.
Passages are ranked without any such bound.
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
    """The filters, as arithmetic on row ids (see `schema`).

    Attributes:
        cte: the common table expression `wanted`: beginnings of row ids that pass.
        shift: by how many bits a row id is shifted to become such a beginning.
        parameters: of the expression, in their order.
    """

    def __init__(self, query: SearchQuery, asked: ParsedQuery) -> None:
        names = [fold(indexable(name)) for name in asked.speakers]
        if query.speaker:
            names.append(fold(indexable(query.speaker)))
        filters: list[tuple[str, object]] = [("instr(folded, ?) > 0", name) for name in names]
        if query.recording_id is not None:
            filters.append(("recordings.id = ?", indexable(query.recording_id)))
        if query.since is not None:
            filters.append(("substr(meeting_time, 1, 10) >= ?", query.since.isoformat()))
        if query.until is not None:
            filters.append(("substr(meeting_time, 1, 10) <= ?", query.until.isoformat()))
        self.shift, beginning, people = TRANSCRIPT_SHIFT, "turn_set", ""
        if names:
            self.shift, beginning = TURN_BITS, f"(turn_set << {SPEAKER_BITS}) + place"
            people = "JOIN speakers ON speakers.recording_id = recordings.id"
        where = " AND ".join(("is_latest", *(condition for condition, _ in filters)))
        self.cte = (
            f"WITH wanted (beginning) AS MATERIALIZED (SELECT {beginning} FROM transcripts"  # noqa: S608
            f" JOIN recordings ON recordings.id = transcripts.recording_id {people} WHERE {where})"
        )
        self.parameters = [value for _, value in filters]

    def condition(self, row_id: str) -> str:
        """What a turn with this row id must fulfil."""
        if not self.parameters:
            return "TRUE"
        return f"({row_id} >> {self.shift}) IN (SELECT beginning FROM wanted)"  # noqa: S608


def _ranked(
    database: Database, expression: str, narrow: _Narrowing, limit: int
) -> dict[int, float]:
    sql = f"""
        {narrow.cte}
        SELECT id, score FROM (
            SELECT rowid AS id, bm25(turn_index) AS score FROM turn_index
            WHERE turn_index MATCH ? AND {narrow.condition("turn_index.rowid")}
            ORDER BY rowid DESC LIMIT {MAX_RANKED}
        ) ORDER BY score, id >> {TRANSCRIPT_SHIFT} DESC, id & {TURN_MASK} LIMIT ?
    """  # noqa: S608
    return dict(database.rows(sql, (*narrow.parameters, expression, limit)))


def _turns_of_speakers(database: Database, narrow: _Narrowing, limit: int) -> dict[int, float]:
    """The newest transcripts' first; stops at the limit, for one speaker may have very many."""
    sql = f"{narrow.cte} SELECT beginning FROM wanted WHERE beginning IS NOT NULL"  # noqa: S608
    voices = sorted((voice for (voice,) in database.rows(sql, narrow.parameters)), reverse=True)
    found: list[tuple[int, int]] = []
    for _, group in groupby(voices, lambda voice: voice >> SPEAKER_BITS):
        turns: list[tuple[int, int]] = []
        for voice in group:
            sql = (
                "SELECT start_ms, id FROM turns WHERE id >= ? AND id < ?"
                " AND EXISTS (SELECT 1 FROM turn_index WHERE rowid = turns.id)"
                " ORDER BY start_ms, id LIMIT ?"
            )
            rows = (voice << TURN_BITS, voice + 1 << TURN_BITS, limit)
            turns += database.rows(sql, rows)
        found += sorted(turns)
        if len(found) >= limit:
            break
    return {id_: 0.0 for _, id_ in found[:limit]}


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
        JOIN transcripts ON turn_set = turns.id >> {TRANSCRIPT_SHIFT} AND is_latest
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
