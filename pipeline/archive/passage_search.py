"""Search over passages: what is kept in memory, filters, and the two rankings."""

from __future__ import annotations

import numpy as np

from pipeline.archive.database import Database
from pipeline.archive.passage_meaning import Signs, nearest, read_signs, smallest
from pipeline.archive.passage_memory import (
    Catalogue,
    Mask,
    Voices,
    read_catalogue,
    read_stamp,
    read_voices,
    wanted_kinds,
    wanted_names,
    wanted_sets,
)
from pipeline.archive.passage_words import Words
from pipeline.archive.query import parse
from pipeline.domain.search import SearchQuery
from pipeline.ports import Vectors

Scored = list[tuple[int, float]]


class PassageSearch:
    """Answers within a snapshot of the archive, which its callers see to."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._catalogue: Catalogue | None = None
        self._words: Words | None = None
        self._signs: Signs | None = None
        self._voices: Voices | None = None

    def by_words(self, query: SearchQuery, limit: int) -> Scored:
        """The best by BM25; of equal ones the latest meeting's first."""
        catalogue = self._present()
        if self._words is None:
            self._words = Words(self._database, catalogue)
        scores = self._words.scores(parse(query.text), self._passes(query, catalogue))
        if scores is None:
            return []
        found = np.flatnonzero(scores)
        found = found[smallest(-scores[found], limit)]
        days = catalogue.days[catalogue.set_of[found]]
        found = found[np.lexsort((found, -days, -scores[found]))]
        return list(zip(catalogue.rows(found).tolist(), scores[found].tolist(), strict=True))

    def by_meaning(self, query: SearchQuery, vector: Vectors, model: str, limit: int) -> Scored:
        """The best by inner product."""
        catalogue, dimensions = self._present(), vector.shape[1]
        if self._signs is None or (self._signs.model, self._signs.dimensions) != (
            model,
            dimensions,
        ):
            self._signs = read_signs(self._database, catalogue, model, dimensions)
        passes = self._passes(query, catalogue)
        found, scores = nearest(self._database, catalogue, self._signs, vector, passes)
        rows = catalogue.rows(found[:limit]).tolist()
        return list(zip(rows, scores[:limit].tolist(), strict=True))

    def _present(self) -> Catalogue:
        """What is there now; all that was made from an earlier state is forgotten."""
        stamp = read_stamp(self._database, "passages")
        if self._catalogue is None or self._catalogue.stamp != stamp:
            self._catalogue = read_catalogue(self._database)
            self._words = self._signs = self._voices = None
        return self._catalogue

    def _passes(self, query: SearchQuery, catalogue: Catalogue) -> Mask | None:
        masks: list[Mask] = []
        sets = wanted_sets(query, catalogue)
        if sets is not None:
            masks.append(sets[catalogue.set_of])
        kinds = wanted_kinds(query)
        if kinds is not None:
            masks.append(np.isin(catalogue.kinds, kinds))
        names = wanted_names(query)
        if names:
            masks.append(self._talking(catalogue).mask(names, catalogue.size))
        return None if not masks else np.logical_and.reduce(masks)

    def _talking(self, catalogue: Catalogue) -> Voices:
        stamp = read_stamp(self._database, "speakers")
        if self._voices is None or self._voices.stamp != stamp:
            self._voices = read_voices(self._database, catalogue)
        return self._voices
