"""Quotes: where words stand in a turn, word for word, and which words bear a text out best."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log

from pipeline.domain.meaning import Citation
from pipeline.domain.speech import Turn
from pipeline.language.lexicon import content_words
from pipeline.language.sentences import Sentence, citation_of, sentences
from pipeline.language.tokens import fold

__all__ = ["Sentence", "best_citation", "citation_of", "find_quote", "sentences"]

_LONGEST = 60


def find_quote(recording_id: str, turn: Turn, quote: str) -> Citation | None:
    """Find where a quote's words stand consecutively in a turn.

    Case, accents, punctuation, blanks and typographic variants may differ; words may not, and
    nothing shorter than a word counts.

    Returns:
        The turn's own words, as written there, with the span of their times; None if the quote
        doesn't stand in the turn.
    """
    wanted, _, _ = _joined(quote.split())
    if not wanted:
        return None
    whole, starts, ends = _joined([word.text for word in turn.words])
    at = whole.find(wanted)
    while at >= 0:
        first, last = starts.get(at), ends.get(at + len(wanted))
        if first is not None and last is not None:
            return citation_of(recording_id, turn, first, last)
        at = whole.find(wanted, at + 1)
    return None


def _joined(words: Sequence[str]) -> tuple[str, dict[int, int], dict[int, int]]:
    """Words folded and joined without blanks, so that it doesn't matter where blanks stand.

    Digits of neighbouring words are kept apart, unless they are groups of one number.

    Returns:
        The text, and the index of the word that starts and that ends at an offset.
    """
    parts: list[str] = []
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    length = 0
    previous = ""
    for index, word in enumerate(map(fold, words)):
        if not word:
            continue
        meets = previous[-1:].isdigit() and word[:1].isdigit()
        if meets and not (len(word) == 3 and word.isdigit() and previous.isdigit()):
            parts.append("\n")
            length += 1
        parts.append(word)
        starts[length] = index
        length += len(word)
        ends[length] = index
        previous = word
    return "".join(parts), starts, ends


@dataclass(frozen=True, slots=True)
class _Candidate:
    turn: Turn
    first: int
    last: int
    words: frozenset[str]
    size: int


def best_citation(
    recording_id: str, text: str, turns: Sequence[Turn], language: str = "en"
) -> Citation:
    """The sentence of these turns, or two neighbouring ones, that best bears out a text.

    Words in common count by how rare they are in these turns; numbers and capitalised words count
    twice. A second sentence is taken along only if it adds something. The earlier of two equals
    wins.

    Args:
        recording_id: whose turns.
        text: a claim or its draft.
        turns: at least one, in order of time.
        language: ISO 639-1, of the turns.
    """
    candidates = [c for turn in turns for c in _candidates(turn, language)]
    in_sentences = Counter(w for c in candidates for w in c.words)
    wanted = key_words(text, language)

    def score(candidate: _Candidate) -> float:
        shared = wanted & candidate.words
        gained = sum(
            log(1 + len(candidates) / in_sentences[w]) * (2 if w[:1].isdigit() else 1)
            for w in shared
        )
        return gained / (1 + 0.015 * candidate.size)

    best = max(candidates, key=score)
    return citation_of(recording_id, best.turn, best.first, best.last)


def key_words(text: str, language: str) -> frozenset[str]:
    """Stems of the content words of a text, and its numbers in digits."""
    from pipeline.language.numbers import quantities  # noqa: PLC0415

    numbers = {str(q.value.normalize()) for q in quantities(text, language)}
    return frozenset(content_words(text, language)) | numbers


def _candidates(turn: Turn, language: str) -> list[_Candidate]:
    parts = sentences(turn)
    words = [key_words(part.text, language) for part in parts]
    single = [
        _Candidate(turn, p.first, p.last, w, p.last - p.first + 1)
        for p, w in zip(parts, words, strict=True)
    ]
    pairs = [
        _Candidate(turn, a.first, b.last, a.words | b.words, a.size + b.size)
        for a, b in pairwise(single)
        if a.size + b.size <= _LONGEST
    ]
    return single + pairs
