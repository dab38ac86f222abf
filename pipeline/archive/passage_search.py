"""Search over passages: what is kept in memory, filters, and the two rankings."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from pipeline.archive.database import Database
from pipeline.archive.passage_codec import KINDS
from pipeline.archive.passage_meaning import (
    Signs,
    first_pass,
    guessed,
    inner_products,
    nearest,
    promising,
    read_signs,
    smallest,
)
from pipeline.archive.passage_memory import (
    Catalogue,
    Mask,
    Positions,
    Voices,
    read_catalogue,
    read_stamp,
    read_voices,
    wanted_kinds,
    wanted_names,
    wanted_sets,
)
from pipeline.archive.passage_words import Words, has_required
from pipeline.archive.query import parse
from pipeline.archive.support import Neighbourhood
from pipeline.domain.search import PassageKind, SearchQuery
from pipeline.ports import Vectors

Scored = list[tuple[int, float]]

_CANDIDATES = 2_000
"""So many of the best by words are ranked again with their neighbours."""


class PassageSearch:
    """Answers within a snapshot of the archive, which its callers see to."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._catalogue: Catalogue | None = None
        self._words: Words | None = None
        self._signs: Signs | None = None
        self._voices: Voices | None = None
        self._links: Mask | None = None
        self._mask: tuple[object, Catalogue, Voices | None, Mask | None] | None = None

    def by_words(self, query: SearchQuery, limit: int) -> Scored:
        """The best by BM25; of equal ones the latest meeting's first."""
        catalogue = self._present()
        passes = self._passes(query, catalogue)
        scores = self._all_words(catalogue).scores(parse(query.text), passes)
        if scores is None:
            return []
        found = np.flatnonzero(scores)
        found = found[smallest(-scores[found], limit)]
        return self._ranked(catalogue, found, scores[found], limit)

    def by_meaning(self, query: SearchQuery, vector: Vectors, model: str, limit: int) -> Scored:
        """The best by inner product."""
        catalogue = self._present()
        signs = self._read_signs(catalogue, model, vector.shape[1])
        passes = self._passes(query, catalogue)
        found, scores = nearest(self._database, catalogue, signs, vector, passes)
        rows = catalogue.rows(found[:limit]).tolist()
        return list(zip(rows, scores[:limit].tolist(), strict=True))

    def by_words_supported(
        self, query: SearchQuery, limit: int, *, with_neighbours: bool
    ) -> Scored:
        """As `by_words`, words of neighbours counting too (see `support`).

        Args:
            query: what is asked.
            limit: at most so many.
            with_neighbours: find what has none of the words, too, if its neighbours have.
        """
        catalogue = self._present()
        passes, asked = self._passes(query, catalogue), parse(query.text)
        words = self._all_words(catalogue)
        scores = words.scores(asked, passes)
        if scores is None:
            return []
        found = np.flatnonzero(scores)
        found = found[smallest(-scores[found], _CANDIDATES)]
        joints = self._joints(catalogue)
        if with_neighbours and not has_required(asked):
            found = Neighbourhood(found, joints, passes).members
        around = Neighbourhood(found, joints, passes)
        return self._ranked(catalogue, found, words.scores_around(asked, around, found), limit)

    def by_meaning_supported(
        self, query: SearchQuery, vector: Vectors, model: str, limit: int
    ) -> Scored:
        """As `by_meaning`, neighbours counting too (see `support`).

        Nearness counts squared: a moment that is close to the question outweighs several that
        are lukewarm. Of neighbours that are not among the best, the signs have to tell.
        """
        catalogue = self._present()
        signs = self._read_signs(catalogue, model, vector.shape[1])
        at, apart = first_pass(signs, vector, self._passes(query, catalogue))
        near = np.zeros(catalogue.size, dtype=np.float32)
        is_known = np.zeros(catalogue.size, dtype=bool)
        near[at], is_known[at] = guessed(apart, signs.dimensions), True
        found = at[promising(signs, vector, at, apart)]
        near[found] = inner_products(self._database, catalogue, found, vector)
        squares = np.square(np.maximum(near, 0, out=near), out=near)
        around = Neighbourhood(found, self._joints(catalogue), is_known)
        return self._ranked(catalogue, found, around.mean(squares), limit)

    def _ranked(
        self,
        catalogue: Catalogue,
        found: Positions,
        scores: npt.NDArray[np.float32],
        limit: int,
    ) -> Scored:
        """Best first; of equal ones the latest meeting's."""
        days = catalogue.days[catalogue.set_of[found]]
        order = np.lexsort((found, -days, -scores))[:limit]
        rows = catalogue.rows(found[order]).tolist()
        return list(zip(rows, scores[order].tolist(), strict=True))

    def _joints(self, catalogue: Catalogue) -> Mask:
        """Whether a passage and the next are neighbours: windows of one recording's speech."""
        links = self._links
        if links is None:
            is_speech = catalogue.kinds == KINDS.index(PassageKind.SPEECH)
            is_same = catalogue.set_of[:-1] == catalogue.set_of[1:]
            links = self._links = is_same & is_speech[:-1] & is_speech[1:]
        return links

    def _all_words(self, catalogue: Catalogue) -> Words:
        if self._words is None:
            self._words = Words(self._database, catalogue)
        return self._words

    def _read_signs(self, catalogue: Catalogue, model: str, dimensions: int) -> Signs:
        made = self._signs
        if made is None or (made.model, made.dimensions) != (model, dimensions):
            made = self._signs = read_signs(self._database, catalogue, model, dimensions)
        return made

    def _present(self) -> Catalogue:
        """What is there now; all that was made from an earlier state is forgotten."""
        stamp = read_stamp(self._database, "passages")
        if self._catalogue is None or self._catalogue.stamp != stamp:
            self._catalogue = read_catalogue(self._database)
            self._words = self._signs = self._voices = self._links = None
        return self._catalogue

    def _passes(self, query: SearchQuery, catalogue: Catalogue) -> Mask | None:
        names = wanted_names(query)
        voices = self._talking(catalogue) if names else None
        asked = (query.recording_id, query.since, query.until, query.kinds, *names)
        made = self._mask
        if made is None or made[0] != asked or made[1] is not catalogue or made[2] is not voices:
            masks: list[Mask] = []
            sets, kinds = wanted_sets(query, catalogue), wanted_kinds(query)
            if sets is not None:
                masks.append(sets[catalogue.set_of])
            if kinds is not None:
                masks.append(np.isin(catalogue.kinds, kinds))
            if voices is not None:
                masks.append(voices.mask(names, catalogue.size))
            mask = None if not masks else np.logical_and.reduce(masks)
            made = self._mask = (asked, catalogue, voices, mask)
        return made[3]

    def _talking(self, catalogue: Catalogue) -> Voices:
        stamp = read_stamp(self._database, "speakers")
        if self._voices is None or self._voices.stamp != stamp:
            self._voices = read_voices(self._database, catalogue)
        return self._voices
