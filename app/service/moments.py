"""From passages that were found to the moments in them: a turn, and what of it is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.service.snippets import Known, Wanted, by_sentence, by_words, matches, sentences
from pipeline.archive.query import asked_for, parse
from pipeline.archive.stems import telling_words
from pipeline.archive.text import fold, indexable
from pipeline.domain.search import PassageHit, PassageKind, SearchHit, SearchQuery, SnippetPart

if TYPE_CHECKING:
    from pipeline.domain.speech import Transcript, Turn
    from pipeline.ports import Archive, Vectors

BY_MEANING = 10
"""So many moments are shown that have none of the words; there is always a next nearest."""

_COMPARED_WORDS = 300
"""Sentences of so many words are compared with the question: more would be waited for."""

_LOOKED_UP = 2
"""So few words are looked up rather than asked about."""

_WORDED, _LIKEST = 4, 3
_NEARLY, _HALF = 0.8, 0.5
"""What has none of the words is held against the likest of the first moments that have: shown is
what is nearly as like words that are looked up, or half as like a question."""

Embed = Callable[[Sequence[str]], "Vectors"]


@dataclass(frozen=True, slots=True)
class Likeness:
    """How to tell what is like the question.

    Attributes:
        question: of shape (1, dimensions).
        embed: gives sentences vectors of the same kind.
    """

    question: Vectors
    embed: Embed


class Moments:
    """Finds the moments in passages that answer one query.

    Args of the constructor:
        archive: holds the transcripts.
        query: what is asked.
    """

    def __init__(self, archive: Archive, query: SearchQuery) -> None:
        self._archive = archive
        self._wanted = Wanted.of(telling_words(asked_for(query.text)))
        self._is_looked_up = len(self._wanted.stems) <= _LOOKED_UP
        names = [*parse(query.text).speakers, *([query.speaker] if query.speaker else [])]
        self._speakers = [fold(indexable(name)) for name in names]
        self._excerpts: dict[tuple[str, int, int], Transcript | None] = {}

    def of(self, hits: Sequence[PassageHit], likeness: Likeness | None) -> list[SearchHit]:
        """A moment a passage, in the same order.

        A moment has words of the question; a few have none and are like it as a whole.
        """
        turns = [self._turns(hit) for hit in hits]
        texts = [turn.text for some in turns for turn in some]
        known = self._wanted.found_in([*texts, *(hit.passage.text for hit in hits)])
        moments: dict[int, SearchHit] = {}
        wordless: list[int] = []
        for place, (hit, some) in enumerate(zip(hits, turns, strict=True)):
            if not some:
                continue
            if _is_claim(hit) and (likeness is None or matches(hit.passage.text, known)):
                moments[place] = self._claim(hit, some, known)
            elif not _is_claim(hit) and any(matches(turn.text, known) for turn in some):
                moments[place] = self._worded(hit, some, known)
            else:
                wordless.append(place)
        if likeness is not None:
            spoken = [(place, hits[place], turns[place]) for place in wordless[:BY_MEANING]]
            alike = self._alike(spoken, likeness, list(moments.values()))
            # one or two words are looked up: where they were said comes before what is like them
            if self._is_looked_up:
                return [*moments.values(), *alike.values()]
            moments.update(alike)
        return [moments[place] for place in sorted(moments)]

    def _turns(self, hit: PassageHit) -> list[Turn]:
        """Those of a passage whose speaker is wanted."""
        excerpt = self._excerpt(hit)
        if excerpt is None:
            return []
        return [
            turn
            for turn in excerpt.turns
            if _is_claim(hit)
            or all(part in fold(excerpt.name_of(turn.speaker)) for part in self._speakers)
        ]

    def _excerpt(self, hit: PassageHit) -> Transcript | None:
        passage = hit.passage
        place = (passage.recording_id, passage.first_turn, passage.last_turn)
        if place not in self._excerpts:
            self._excerpts[place] = self._archive.transcripts.excerpt(*place)
        return self._excerpts[place]

    def _claim(self, hit: PassageHit, turns: Sequence[Turn], known: Known) -> SearchHit:
        return self._hit(hit, turns[0], by_words(hit.passage.text, known))

    def _worded(self, hit: PassageHit, turns: Sequence[Turn], known: Known) -> SearchHit:
        """The turn with most of the wanted words, the first of several."""
        best = max(turns, key=lambda turn: matches(turn.text, known))
        return self._hit(hit, best, by_words(best.text, known))

    def _alike(
        self,
        found: Sequence[tuple[int, PassageHit, Sequence[Turn]]],
        likeness: Likeness,
        worded: Sequence[SearchHit],
    ) -> dict[int, SearchHit]:
        """The sentence that is most like the question, for each passage, by its place.

        Left out is what is much less like it than those that have its words are; where nothing
        has them, than the likest one is.
        """
        share = _COMPARED_WORDS // max(1, len(found))
        candidates = [
            (place, hit, turn, text)
            for place, hit, turns in found
            for turn, text in (
                [(turns[0], hit.passage.text)] if _is_claim(hit) else _longest(turns, share)
            )
        ]
        if not candidates:
            return {}
        known = [_text(hit) for hit in worded[:_WORDED]]
        vectors = likeness.embed([*(text for *_, text in candidates), *known])
        scores: list[float] = (vectors @ likeness.question[0]).tolist()
        best: dict[int, tuple[float, SearchHit]] = {}
        for (place, hit, turn, text), score in zip(candidates, scores, strict=False):
            if place not in best or score > best[place][0]:
                similar = self._hit(hit, turn, by_sentence(text))
                best[place] = (score, replace(similar, is_similar=True))
        likest = sorted(scores[len(candidates) :] or [max(scores)], reverse=True)[:_LIKEST]
        floor = (_NEARLY if self._is_looked_up else _HALF) * sum(likest) / len(likest)
        return {place: hit for place, (score, hit) in best.items() if score >= floor}

    def _hit(self, hit: PassageHit, turn: Turn, snippet: tuple[SnippetPart, ...]) -> SearchHit:
        excerpt = self._excerpt(hit)
        assert excerpt is not None  # noqa: S101 - the turn is out of it
        return SearchHit(
            recording_id=hit.passage.recording_id,
            title=hit.title,
            held_at=hit.held_at,
            turn_id=turn.id,
            speaker=excerpt.name_of(turn.speaker),
            span=turn.span,
            snippet=snippet,
            score=hit.score,
            kind=hit.passage.kind,
            claim_id=hit.passage.claim_id,
        )


def _text(hit: SearchHit) -> str:
    return "".join(part.text for part in hit.snippet)


def _is_claim(hit: PassageHit) -> bool:
    return hit.passage.kind is not PassageKind.SPEECH


def _longest(turns: Sequence[Turn], words: int) -> Iterator[tuple[Turn, str]]:
    """The longest sentences of some turns, one or more: short ones ("Yes.") are like nothing."""
    found = [(turn, sentence) for turn in turns for sentence in sentences(turn.text)]
    found = found or [(turn, turn.text) for turn in turns]
    for turn, sentence in sorted(found, key=lambda pair: -len(pair[1])):
        yield turn, sentence
        words -= len(sentence.split())
        if words <= 0:
            return
