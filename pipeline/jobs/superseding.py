"""Which decisions of other meetings are replaced by those of one, and which replace them.

Candidates are found by the meaning of their text in the index of decisions; a language model
then says yes or no to each pair; the dates of the meetings say which of two is the later.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from pipeline.domain.meaning import Decision, Minutes, Supersession
from pipeline.domain.search import PassageKind, SearchQuery
from pipeline.domain.sound import Recording
from pipeline.domain.tasks import CompareTask, LanguageModelRef, Verdicts
from pipeline.domain.work import InstalledModel, Remembered
from pipeline.jobs.asking import Telling, ask, embed, part_of, persist

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.ports import Archive, Engine, Vectors

_NEAREST = 4
"""So many decisions of other meetings are looked at for each decision."""

_NEAR = 0.25
"""The least inner product of two decisions that may be about one matter."""

_MOST_PAIRS = 24
"""So many pairs, the nearest, are put to the language model for one meeting."""

_MARKER = re.compile(r"\{[^{}\s]{1,40}\}")


@dataclass(frozen=True, slots=True)
class _Pair:
    earlier: Decision
    later: Decision
    nearness: float


class Linker:
    """Finds supersessions.

    Args of the constructor:
        archive: holds the decisions of all meetings and their index.
        engine: runs embedder and language model.
    """

    def __init__(self, archive: Archive, engine: Engine) -> None:
        self._archive = archive
        self._engine = engine

    def links(
        self,
        recording: Recording,
        minutes: Minutes,
        model: LanguageModelRef,
        embedder: InstalledModel,
        remember: Callable[[Remembered], None],
    ) -> Telling[tuple[Supersession, ...]]:
        """Compare the decisions of minutes with those of other meetings, near in meaning.

        Args:
            recording: whose minutes they are.
            minutes: may not be stored yet.
            model: judges.
            embedder: whose index is asked.
            remember: is told of every call of the language model.
        """
        pairs = yield from part_of(self._pairs(recording, minutes, embedder), 0.0, 0.2)
        if not pairs:
            return ()

        def attempt() -> Telling[Verdicts]:
            known = tuple(self._archive.meaning.remembered(recording.id))
            both = tuple((pair.earlier, pair.later) for pair in pairs)
            return ask(self._engine, CompareTask(model, both, known), Verdicts, remember)

        def committed() -> int:
            return len(self._archive.meaning.remembered(recording.id))

        verdicts = yield from part_of(persist(attempt, committed), 0.2, 1.0)
        return tuple(
            Supersession(pair.earlier.id, pair.later.id)
            for pair, is_replaced in zip(pairs, verdicts.replaced, strict=True)
            if is_replaced
        )

    def _pairs(
        self, recording: Recording, minutes: Minutes, embedder: InstalledModel
    ) -> Telling[Sequence[_Pair]]:
        own = minutes.decisions
        vectors = yield from self._embed(embedder, own)
        found = [
            self._nearest(recording.id, vectors[i : i + 1], embedder, len(own))
            for i in range(len(own))
        ]
        others = {other.id: (place, other) for near in found for place, other in near}
        rows = yield from self._embed(embedder, [other for _, other in others.values()])
        row_of = {id_: row for row, id_ in enumerate(others)}
        pairs: list[_Pair] = []
        for i, near in enumerate(found):
            for place, other in near:
                nearness = float(vectors[i] @ rows[row_of[other.id]])
                is_later = self._moment(recording) > self._moment(place)
                both = (other, own[i]) if is_later else (own[i], other)
                pairs.append(_Pair(*both, nearness))
        pairs.sort(key=lambda pair: pair.nearness, reverse=True)
        return [pair for pair in pairs[:_MOST_PAIRS] if pair.nearness >= _NEAR]

    def _embed(self, embedder: InstalledModel, decisions: Sequence[Decision]) -> Telling[Vectors]:
        # Who spoke says nothing about the matter, and labels of two meetings mean other people.
        texts = tuple(_MARKER.sub("", decision.claim.text) for decision in decisions)
        return persist(lambda: embed(self._engine, embedder, texts), lambda: 0)

    def _nearest(
        self, recording_id: str, vector: Vectors, embedder: InstalledModel, own: int
    ) -> list[tuple[Recording, Decision]]:
        """Decisions of other meetings, with their meetings."""
        query = SearchQuery("", kinds=(PassageKind.DECISION,), limit=_NEAREST + own)
        hits = self._archive.passages.search(query, vector, embedder.digest)
        others = [hit.passage for hit in hits if hit.passage.recording_id != recording_id]
        found: list[tuple[Recording, Decision]] = []
        for passage in others[:_NEAREST]:
            # From the minutes, where participants are markers: a new name costs no new question.
            minutes = self._archive.meaning.load(passage.recording_id)
            decisions = {d.id: d for d in minutes.decisions} if minutes is not None else {}
            if passage.claim_id in decisions:
                recording = self._archive.recordings.get(passage.recording_id)
                found.append((recording, decisions[passage.claim_id]))
        return found

    def _moment(self, recording: Recording) -> tuple[datetime, datetime, str]:
        """When a meeting was; one that bears no date was when it came into the archive."""
        # What bears no zone was written down by the user's own clock.
        held_at = (recording.held_at or recording.added_at).astimezone()
        return held_at, recording.added_at, recording.id
