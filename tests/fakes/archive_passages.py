"""Passages of the archive in memory: each search looks at all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.archive import rules
from pipeline.archive.fusion import fuse
from pipeline.archive.passage_codec import renamed
from pipeline.archive.query import Near, parse
from pipeline.archive.stop_words import is_stop_word
from pipeline.archive.text import fold, indexable, storable
from pipeline.domain.naming import shown_names
from pipeline.domain.search import Passage, PassageHit, SearchQuery
from pipeline.ports import Vectors
from tests.fakes.archive_search import is_wanted, match

if TYPE_CHECKING:
    from tests.fakes.archive import FakeArchive


@dataclass(frozen=True)
class PassageSet:
    """What one recording has."""

    passages: tuple[Passage, ...]
    vectors: Vectors
    model: str
    revision: int


class FakePassages:
    def __init__(self, archive: FakeArchive) -> None:
        self._archive = archive

    def save(
        self, recording_id: str, passages: Sequence[Passage], vectors: Vectors, model: str
    ) -> None:
        if len(vectors) != len(passages):
            raise ValueError(f"{len(vectors)} vectors for {len(passages)} passages")
        for passage in passages:
            storable(passage.text, "passage")
        self._archive.find(recording_id)
        transcript = self._archive.transcripts.load(recording_id)
        if transcript is None:
            raise rules.no_transcript(recording_id)
        turns = {turn.id for turn in transcript.turns}
        fits = all({p.first_turn, p.last_turn} <= turns for p in passages)
        kept = tuple(replace(p, text=indexable(p.text)) for p in passages)
        revision = transcript.revision if fits else 0
        self._archive.state.passages[recording_id] = PassageSet(kept, vectors, model, revision)

    def vectors(self, recording_id: str, model: str) -> Mapping[str, Vectors]:
        there = self._archive.state.passages.get(recording_id)
        if there is None or there.model != model:
            return {}
        texts = (passage.text for passage in there.passages)
        return dict(zip(texts, there.vectors, strict=True))

    def models(self) -> Sequence[str]:
        return sorted({there.model for there in self._archive.state.passages.values()})

    def missing(self, model: str) -> Sequence[str]:
        missing: list[str] = []
        for line in self._archive.recordings.all():
            transcript = self._archive.transcripts.load(line.recording_id)
            there = self._archive.state.passages.get(line.recording_id)
            if transcript and not (
                there and there.model == model and there.revision == transcript.revision
            ):
                missing.append(line.recording_id)
        return missing

    def search(
        self, query: SearchQuery, vector: Vectors | None, model: str
    ) -> Sequence[PassageHit]:
        everything = list(self._passing(query))
        by_words = _words(query, [passage for passage, _, _ in everything])
        by_meaning: list[tuple[int, float]] = []
        if vector is not None:
            by_meaning = [
                (place, float(own @ vector[0]))
                for place, (_, own, embedder) in enumerate(everything)
                if embedder == model and own.shape == vector[0].shape
            ]
            by_meaning.sort(key=lambda item: -item[1])
        return [
            self._hit(everything[place][0], score)
            for place, score in fuse(by_words, by_meaning)[: max(query.limit, 0)]
        ]

    def rename(self, recording_id: str, names: Mapping[str, str]) -> None:
        """Speakers have other names now."""
        there = self._archive.state.passages.get(recording_id)
        if there:
            passages = tuple(
                replace(p, text=renamed(p.text, p.kind, names)) for p in there.passages
            )
            self._archive.state.passages[recording_id] = replace(there, passages=passages)

    def _passing(self, query: SearchQuery) -> list[tuple[Passage, Vectors, str]]:
        names = [*parse(query.text).speakers, *([query.speaker] if query.speaker else [])]
        found: list[tuple[Passage, Vectors, str]] = []
        for recording_id, there in self._archive.state.passages.items():
            if not is_wanted(query, self._archive.find(recording_id)):
                continue
            for passage, vector in zip(there.passages, there.vectors, strict=True):
                voices = self._voices(passage) if there.revision else []
                if (not query.kinds or passage.kind in query.kinds) and all(
                    any(fold(indexable(name)) in voice for voice in voices) for name in names
                ):
                    found.append((passage, vector, there.model))
        return found

    def _voices(self, passage: Passage) -> list[str]:
        transcript = self._archive.transcripts.load(passage.recording_id)
        minutes = self._archive.state.meaning.main_minutes(passage.recording_id)
        assert transcript is not None
        shown = shown_names(transcript.speakers, minutes.names if minutes else ())
        ids = [turn.id for turn in transcript.turns]
        if passage.first_turn not in ids or passage.last_turn not in ids:
            return []
        first, last = ids.index(passage.first_turn), ids.index(passage.last_turn)
        labels = {turn.speaker for turn in transcript.turns[first : last + 1]}
        return [
            fold(name)
            for s in transcript.speakers
            if s.label in labels
            for name in (s.name, shown[s.label])
        ]

    def _hit(self, passage: Passage, score: float) -> PassageHit:
        recording = self._archive.find(passage.recording_id)
        return PassageHit(passage, recording.title, recording.held_at, score)


def _words(query: SearchQuery, passages: Sequence[Passage]) -> list[tuple[int, float]]:
    asked = parse(query.text).clauses
    telling = [c for c in asked if isinstance(c, Near) or not is_stop_word(c.text)] or asked
    scored: list[tuple[int, float]] = []
    for place, passage in enumerate(passages):
        counts = [len(match([clause], passage.text) or ()) for clause in telling]
        needed = [
            count
            for clause, count in zip(telling, counts, strict=True)
            if isinstance(clause, Near) or len(clause.text.split()) > 1
        ]
        if any(counts) and all(needed):
            scored.append((place, sum(counts) / (len(passage.text.split()) + 1)))
    return sorted(scored, key=lambda item: -item[1])
