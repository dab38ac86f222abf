"""Where a meeting turns from one matter to the next: by meaning, and by what is said there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
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
_FEW, _MORE = 3, 2.2
"""Nor more than so many, and so many more for the root of a thousand words: ten in an hour."""
_SHORTEST_SHARE = 0.25
"""Nor is a chapter shorter than this share of what is between two, were all equally long."""
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


class KeyTerms:
    """The words that tell a stretch of a meeting from the others.

    Args of the constructor:
        turns: all turns of the meeting; they are counted once, when first needed.
        language: ISO 639-1.
    """

    def __init__(self, turns: Sequence[Turn], language: str) -> None:
        self._turns = turns
        self._language = language
        self._all_over: Counter[str] = Counter()

    def of(self, inside: Stretch) -> tuple[str, ...]:
        """The key words of a stretch, as they were said, the best first."""
        if not self._all_over:
            self._all_over.update(stem for stem, _ in self._terms(self._turns))
        here: Counter[str] = Counter()
        written: dict[str, Counter[str]] = {}
        for stem, text in self._terms(self._turns[inside.first : inside.last + 1]):
            here[stem] += 1
            written.setdefault(stem, Counter())[text] += 1
        often = {stem: n for stem, n in here.items() if n > 1}
        scores = {s: n * log(2 + n / max(1, self._all_over[s] - n + 1)) for s, n in often.items()}
        best = sorted(scores, key=lambda s: (-scores[s], s))[:_TITLE_WORDS]
        return tuple(written[stem].most_common(1)[0][0] for stem in best)

    def _terms(self, turns: Sequence[Turn]) -> Iterator[tuple[str, str]]:
        """Pairs of a word's stem and the word as written, of words that can be a title."""
        lexicon = lexicon_of(self._language)
        for turn in turns:
            for token in tokens(turn.text):
                stems = content_words(token.text, self._language)
                if len(stems) != 1 or len(token.norm) < 4 or lexicon.has("stop", token.norm):
                    continue
                yield stems[0], token.text


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
    left, right = _peaks(nearness[1:]), _peaks(nearness[:0:-1])[::-1]
    for place in range(1, len(turns)):
        depths[place] = left[place - 1] + right[place - 1] - 2 * nearness[place]
    return depths


def _words(turns: Sequence[Turn], places: range, *, is_back: bool) -> str:
    words: list[str] = []
    for place in places:
        spoken = turns[place].text.split()
        words = [*spoken, *words] if is_back else [*words, *spoken]
        if len(words) >= _REACH_WORDS:
            break
    return " ".join(words[-_REACH_WORDS:] if is_back else words[:_REACH_WORDS])


def _peaks(values: Sequence[float]) -> list[float]:
    """How high it goes from each value on backwards, as long as it doesn't go down."""
    peaks: list[float] = []
    for place, value in enumerate(values):
        climbs = place > 0 and values[place - 1] >= value
        peaks.append(peaks[-1] if climbs else value)
    return peaks


def _cuts(turns: Sequence[Turn], depths: Sequence[float]) -> set[int]:
    inner = depths[1:]
    mean = sum(inner) / len(inner)
    spread = (sum((d - mean) ** 2 for d in inner) / len(inner)) ** 0.5
    words = sum(len(turn.words) for turn in turns)
    most = max(1, min(words // _WORDS_A_CHAPTER, round(_FEW + _MORE * (words / 1000) ** 0.5)))
    length = turns[-1].span.end_ms - turns[0].span.start_ms
    least = max(_SHORTEST_MS, _SHORTEST_SHARE * length / (most + 1))
    cuts: set[int] = set()
    for place in sorted(range(1, len(turns)), key=lambda p: -depths[p]):
        if depths[place] < mean + _DEEP * spread or len(cuts) >= most:
            break
        if all(_are_apart(turns, place, other, least) for other in (*cuts, 0, len(turns))):
            cuts.add(place)
    return cuts


def _are_apart(turns: Sequence[Turn], one: int, other: int, least_ms: float) -> bool:
    first, last = sorted((one, other))
    if last - first < _FEWEST_TURNS:
        return False
    end = turns[last].span.start_ms if last < len(turns) else turns[-1].span.end_ms
    return end - turns[first].span.start_ms >= least_ms
