"""Where a meeting turns from one matter to the next: by meaning, and by what is said there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log
from typing import TYPE_CHECKING

from pipeline.domain.speech import Turn
from pipeline.language.lexicon import content_words, lexicon_of
from pipeline.language.sentences import sentences
from pipeline.language.signs import Signs
from pipeline.language.tokens import tokens

if TYPE_CHECKING:
    from pipeline.ports import TextEmbedder

_SHORTEST_MS = 25_000
_FEWEST_TURNS = 3
_REACH_WORDS = 90
"""So many words on either side of a gap are compared."""
_DEEP = 0.5
"""A gap must be deeper than the mean by so many standard deviations."""
_SIGN = 0.6
"""What the words of a chair who moves on add to the depth of a gap."""
_WORDS_A_CHAPTER = 120
"""No more chapters than one for so many words."""
_TITLE_WORDS = 4


@dataclass(frozen=True, slots=True)
class Stretch:
    """Consecutive turns about one matter.

    Attributes:
        first: place of its first turn, from 0.
        last: place of its last turn.
    """

    first: int
    last: int


def stretches_of(
    turns: Sequence[Turn], embedder: TextEmbedder, signs: Signs | None
) -> tuple[Stretch, ...]:
    """Cut a meeting into matters.

    The words before and after each gap between turns are embedded; where their meanings are
    farther apart than on either side, deep enough and far enough from the last cut, a new matter
    begins (Hearst's TextTiling, with embeddings).
    """
    if not turns:
        return ()
    if len(turns) < 2 * _FEWEST_TURNS:
        return (Stretch(0, len(turns) - 1),)
    depths = _depths(turns, embedder)
    if signs is not None:
        for place in range(1, len(turns)):
            if any(
                signs.has("chapter.begins", signs.plain_words(s.text))
                for s in sentences(turns[place])
            ):
                depths[place] += _SIGN
    cuts = _cuts(turns, depths)
    borders = [0, *sorted(cuts), len(turns)]
    return tuple(Stretch(a, b - 1) for a, b in pairwise(borders))


def key_terms(turns: Sequence[Turn], inside: Stretch, language: str) -> tuple[str, ...]:
    """The words that tell this stretch from the others, as they were said, the best first."""
    here: Counter[str] = Counter()
    all_over: Counter[str] = Counter()
    written: dict[str, Counter[str]] = {}
    lexicon = lexicon_of(language)
    for place, turn in enumerate(turns):
        for token in tokens(turn.text):
            stems = content_words(token.text, language)
            if len(stems) != 1 or len(token.norm) < 4 or lexicon.has("stop", token.norm):
                continue
            all_over[stems[0]] += 1
            if inside.first <= place <= inside.last:
                here[stems[0]] += 1
                written.setdefault(stems[0], Counter())[token.text] += 1
    scores = {s: n * log(2 + n / max(1, all_over[s] - n + 1)) for s, n in here.items() if n > 1}
    best = sorted(scores, key=lambda s: (-scores[s], s))[:_TITLE_WORDS]
    return tuple(written[stem].most_common(1)[0][0] for stem in best)


def _depths(turns: Sequence[Turn], embedder: TextEmbedder) -> list[float]:
    """How far the meaning moves at the beginning of each turn, against what is around it."""
    before = [
        _words(turns, range(place - 1, -1, -1), is_back=True) for place in range(1, len(turns))
    ]
    after = [
        _words(turns, range(place, len(turns)), is_back=False) for place in range(1, len(turns))
    ]
    vectors = embedder.embed([*before, *after])
    half = len(before)
    nearness = [0.0, *((vectors[:half] * vectors[half:]).sum(axis=1).tolist())]
    depths = [0.0] * len(turns)
    for place in range(1, len(turns)):
        left = _peak(nearness, place, -1)
        right = _peak(nearness, place, 1)
        depths[place] = left + right - 2 * nearness[place]
    return depths


def _words(turns: Sequence[Turn], places: range, *, is_back: bool) -> str:
    words: list[str] = []
    for place in places:
        spoken = turns[place].text.split()
        words = [*spoken, *words] if is_back else [*words, *spoken]
        if len(words) >= _REACH_WORDS:
            break
    return " ".join(words[-_REACH_WORDS:] if is_back else words[:_REACH_WORDS])


def _peak(nearness: Sequence[float], place: int, step: int) -> float:
    best = nearness[place]
    at = place + step
    while 1 <= at < len(nearness) and nearness[at] >= best:
        best = nearness[at]
        at += step
    return best


def _cuts(turns: Sequence[Turn], depths: Sequence[float]) -> set[int]:
    inner = depths[1:]
    mean = sum(inner) / len(inner)
    spread = (sum((d - mean) ** 2 for d in inner) / len(inner)) ** 0.5
    words = sum(len(turn.words) for turn in turns)
    most = max(1, words // _WORDS_A_CHAPTER)
    cuts: set[int] = set()
    for place in sorted(range(1, len(turns)), key=lambda p: -depths[p]):
        if depths[place] < mean + _DEEP * spread or len(cuts) >= most:
            break
        if all(_are_apart(turns, place, other) for other in (*cuts, 0, len(turns))):
            cuts.add(place)
    return cuts


def _are_apart(turns: Sequence[Turn], one: int, other: int) -> bool:
    first, last = sorted((one, other))
    if last - first < _FEWEST_TURNS:
        return False
    end = turns[last].span.start_ms if last < len(turns) else turns[-1].span.end_ms
    return end - turns[first].span.start_ms >= _SHORTEST_MS
