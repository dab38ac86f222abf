"""Which shown items say what a key holds: the rule by which minutes are scored.

The rule, in full: of both texts the content words are taken, by their stems cut to five letters,
without accents, without the participants' names and without what the key says in brackets, and the
numbers, spoken or written; British and American spellings count as the same, as in word error
rates. Two items may match where they share at least two of these and at least half of those of the
shorter text, and where their numbers don't contradict each other: if both hold numbers, they share
one. Where the key names the turns that bear an item out, a shown item must cite one of them, and
sharing two is enough. Each item matches at most one other; of all ways to pair them the one with
the highest sum of shares (of both texts together) is taken.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from pipeline.language.lexicon import lexicon_of, stem
from pipeline.language.numbers import quantities
from pipeline.language.tokens import fold, tokens

STEM = 5
LEAST = 2
SHARE = 0.5
_HYPHEN = re.compile(r"(?<=\w)-(?=\w)")


@dataclass(frozen=True, slots=True)
class Words:
    """What is compared of a text.

    Attributes:
        stems: of its content words.
        numbers: as digits.
    """

    stems: frozenset[str]
    numbers: frozenset[str]

    @property
    def all(self) -> frozenset[str]:
        """Both together."""
        return self.stems | self.numbers


@dataclass(frozen=True, slots=True)
class Pairing:
    """What became of the items of a key, and of those that were shown.

    Attributes:
        pairs: (place in the key, place among the shown).
        missed: places in the key that nothing shown says.
        repeated: places among the shown that say what another shown one was paired for.
        wrong: places among the shown that say nothing of the key.
    """

    pairs: tuple[tuple[int, int], ...]
    missed: tuple[int, ...]
    repeated: tuple[int, ...]
    wrong: tuple[int, ...]


def words_of(text: str, language: str, without: Collection[str] = ()) -> Words:
    """The content words and numbers of a text.

    Args:
        text: any text.
        language: ISO 639-1.
        without: words that don't count, as participants' names; by their stems.
    """
    lexicon = lexicon_of(language)
    text = _spelled(text) if language == "en" else text
    found = [q for q in quantities(text, language) if not q.is_one]
    rest = text
    for quantity in found:
        end = quantity.start + len(quantity.surface)
        rest = rest[: quantity.start] + " " * (end - quantity.start) + rest[end:]
    stems = {
        stem(fold(token.text), language)[:STEM]
        for token in tokens(_HYPHEN.sub("", rest))
        if not lexicon.has("stop", fold(token.text)) and len(token.text) > 1
    }
    numbers = {f"{value.normalize():f}" for q in found for value in (q.value, *q.also)}
    return Words(frozenset(stems - set(without)), frozenset(numbers))


def _spelled(text: str) -> str:
    """American spelling for British: "disc" is "disk", as the recogniser writes it or not."""
    from whisper_normalizer.english import EnglishSpellingNormalizer  # noqa: PLC0415

    spellings = EnglishSpellingNormalizer().mapping
    return re.sub(r"[A-Za-z]+", lambda m: spellings.get(m[0].lower(), m[0]), text)


def stems_of(names: Iterable[str], language: str) -> frozenset[str]:
    """How names come out among the stems of a text, to leave them out."""
    parts = (fold(part) for name in names for part in name.split())
    return frozenset(stem(part, language)[:STEM] for part in parts)


def share(one: Words, other: Words, least: float = SHARE) -> float:
    """How much two texts share of both together, 0 to 1; 0 where they can't match.

    Args:
        one: a text.
        other: another one.
        least: how much of the shorter one they must share.
    """
    if one.numbers and other.numbers and not one.numbers & other.numbers:
        return 0.0
    shared = len(one.all & other.all)
    sizes = len(one.all), len(other.all)
    return 2 * shared / sum(sizes) if shared >= LEAST and shared >= least * min(sizes) else 0.0


def pair(shares: "np.ndarray[Any, np.dtype[np.float64]]") -> Pairing:
    """Pair one to one.

    Args:
        shares: shape (items of the key, shown items); 0 where two can't match.
    """
    from scipy.optimize import linear_sum_assignment  # noqa: PLC0415

    rows, columns = linear_sum_assignment(shares, maximize=True)
    chosen = zip(rows.tolist(), columns.tolist(), strict=True)
    pairs = tuple((row, column) for row, column in chosen if shares[row, column] > 0)
    known, shown = {row for row, _ in pairs}, {column for _, column in pairs}
    rest = [column for column in range(shares.shape[1]) if column not in shown]
    return Pairing(
        pairs,
        tuple(row for row in range(shares.shape[0]) if row not in known),
        tuple(column for column in rest if shares[:, column].any()),
        tuple(column for column in rest if not shares[:, column].any()),
    )


def pair_words(
    key: Sequence[Words],
    shown: Sequence[Words],
    turns: Sequence[Collection[int]] = (),
    cited: Sequence[Collection[int]] = (),
) -> Pairing:
    """Pair by shared words, and by evidence where `turns` names it for the key."""
    shares = np.zeros((len(key), len(shown)))
    for row, wanted in enumerate(key):
        for column, one in enumerate(shown):
            if not turns:
                shares[row, column] = share(wanted, one)
            elif set(turns[row]) & set(cited[column]):
                shares[row, column] = share(wanted, one, least=0.0)
    return pair(shares)


def pair_turns(key: Sequence[Collection[int]], shown: Sequence[Collection[int]]) -> Pairing:
    """Pair by evidence: a shown item matches where it cites a turn that bears the key's item out.

    Args:
        key: for each item the turns that bear it out.
        shown: for each item the turns that it cites.
    """
    shares = np.zeros((len(key), len(shown)))
    for row, turns in enumerate(key):
        for column, cited in enumerate(shown):
            shares[row, column] = len(set(turns) & set(cited)) / max(1, len(set(cited)))
    return pair(shares)
