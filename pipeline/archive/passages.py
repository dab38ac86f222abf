"""The index for search by words and by meaning together."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from pipeline.archive import codec, rules
from pipeline.archive.database import Database
from pipeline.archive.fusion import fuse
from pipeline.archive.passage_rows import read_vectors, write_passages
from pipeline.archive.schema import PASSAGE_BITS
from pipeline.archive.text import storable
from pipeline.domain.search import Passage, PassageHit, PassageKind, SearchQuery

if TYPE_CHECKING:
    from pipeline.archive.passage_search import PassageSearch
    from pipeline.ports import Vectors

POOL = 200
"""So many of the best by words, and as many by meaning, are merged."""

Scored = list[tuple[int, float]]
"""Row ids of passages with their scores, best first; higher is better."""


class SqlitePassages:
    """Implements `PassageStore`.

    What every search needs is kept in memory (about 100 bytes a passage with 384 dimensions),
    loaded by the first search and again where something changed, by this process or another.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._made: PassageSearch | None = None

    def save(
        self, recording_id: str, passages: Sequence[Passage], vectors: Vectors, model: str
    ) -> None:
        """Store a recording's passages in place of those that are there.

        They count as made from its present transcript.

        Args:
            recording_id: whose.
            passages: in order of time.
            vectors: shape (passages, dimensions), a row each.
            model: the digest of the text embedder.

        Raises:
            NotFoundError: there is no such recording, or it has no transcript.
            InputError: a text holds bytes that are not text.
        """
        if len(vectors) != len(passages):
            raise ValueError(f"{len(vectors)} vectors for {len(passages)} passages")
        for passage in passages:
            storable(passage.text, "passage")
        with self._database.transaction():
            if not self._database.rows("SELECT 1 FROM recordings WHERE id = ?", (recording_id,)):
                raise rules.no_recording(recording_id)
            sql = "SELECT 1 FROM transcripts WHERE recording_id = ? AND is_latest"
            if not self._database.rows(sql, (recording_id,)):
                raise rules.no_transcript(recording_id)
            write_passages(self._database, recording_id, passages, vectors, model)

    def vectors(self, recording_id: str, model: str) -> Mapping[str, Vectors]:
        """The vectors that an embedder made of a recording's passages, by their texts.

        Each has the shape (dimensions,), and is the same again when it is saved again.
        """
        with self._database.snapshot():
            return read_vectors(self._database, recording_id, model)

    def models(self) -> Sequence[str]:
        """Digests of the text embedders whose vectors are here."""
        rows = self._database.rows("SELECT DISTINCT model FROM passage_sets ORDER BY model")
        return [model for (model,) in rows]

    def missing(self, model: str) -> Sequence[str]:
        """Recordings with a transcript whose passages this embedder has not embedded yet.

        The latest meeting first. Those whose transcript changed since are among them.
        """
        sql = """
            SELECT recordings.id FROM transcripts
            JOIN recordings ON recordings.id = transcripts.recording_id
            LEFT JOIN passage_sets ON passage_sets.recording_id = recordings.id
                AND transcript_id = transcripts.id AND model = ?
            WHERE is_latest AND passage_sets.id IS NULL
            ORDER BY meeting_time DESC, recordings.id DESC
        """
        return [id_ for (id_,) in self._database.rows(sql, (model,))]

    def search(
        self, query: SearchQuery, vector: Vectors | None, model: str
    ) -> Sequence[PassageHit]:
        """Passages by words and, where `vector` (1, dimensions) is given, by meaning; best first.

        Filters hold before ranking. Passages that another embedder made are found by words.
        """
        limit = max(query.limit, 0)
        pool = max(POOL, 2 * limit)
        with self._database.snapshot():
            if not self._has_any():
                return []
            by_meaning = (
                []
                if vector is None
                else self._search.by_meaning_supported(query, vector, model, pool)
            )
            by_words = self._search.by_words_supported(
                query, pool, with_neighbours=bool(by_meaning)
            )
            return self._hits(fuse(by_words, by_meaning), limit)

    def by_words(self, query: SearchQuery, limit: int = POOL) -> Scored:
        """The best by BM25 over the words of the query; see `passage_words`."""
        with self._database.snapshot():
            return self._search.by_words(query, limit) if self._has_any() else []

    def by_meaning(
        self, query: SearchQuery, vector: Vectors, model: str, limit: int = POOL
    ) -> Scored:
        """The best by inner product with `vector`, shape (1, dimensions); see `passage_meaning`.

        Only passages that `model` embedded. The text of the query counts for nothing here but
        the speakers that it names.
        """
        with self._database.snapshot():
            if not self._has_any():
                return []
            return self._search.by_meaning(query, vector, model, limit)

    def load(self, row_ids: Sequence[int]) -> dict[int, Passage]:
        """Passages by their row ids."""
        marks = ", ".join("?" * len(row_ids))
        sql = f"""
            SELECT passages.id, recording_id, kind, first_turn, last_turn, text, claim_id
            FROM passages JOIN passage_sets ON passage_sets.id = passages.id >> {PASSAGE_BITS}
            WHERE passages.id IN ({marks})
        """  # noqa: S608
        return {
            id_: Passage(recording_id, PassageKind(kind), *rest)
            for id_, recording_id, kind, *rest in self._database.rows(sql, tuple(row_ids))
        }

    @property
    def _search(self) -> PassageSearch:
        if self._made is None:
            # it loads numpy, which an archive without passages has no use for
            from pipeline.archive.passage_search import PassageSearch  # noqa: PLC0415

            self._made = PassageSearch(self._database)
        return self._made

    def _has_any(self) -> bool:
        return bool(self._database.rows("SELECT 1 FROM passage_sets LIMIT 1"))

    def _hits(self, scored: Scored, limit: int) -> list[PassageHit]:
        """The best with their meetings; a window all of whose turns were in better ones is left."""
        kept: list[tuple[Passage, float]] = []
        seen: dict[str, set[int]] = {}
        for first in range(0, len(scored), max(limit, 1)):
            some = scored[first : first + max(limit, 1)]
            passages = self.load([id_ for id_, _ in some])
            for id_, score in some:
                passage = passages[id_]
                if passage.kind is PassageKind.SPEECH:
                    turns = set(range(passage.first_turn, passage.last_turn + 1))
                    of_recording = seen.setdefault(passage.recording_id, set())
                    if turns <= of_recording:
                        continue
                    of_recording |= turns
                kept.append((passage, score))
            if len(kept) >= limit:
                break
        sql = (
            "SELECT id, title, held_at FROM recordings WHERE id IN (SELECT value FROM json_each(?))"
        )
        wanted = json.dumps(sorted({passage.recording_id for passage, _ in kept}))
        meetings = {row[0]: row[1:] for row in self._database.rows(sql, (wanted,))}
        hits: list[PassageHit] = []
        for passage, score in kept[:limit]:
            title, held_at = meetings[passage.recording_id]
            hits.append(PassageHit(passage, title, codec.from_text(held_at), score))
        return hits
