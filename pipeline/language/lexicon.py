"""What the checks know of a language: word lists, one data file each, read when first needed."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from pipeline.language.tokens import fold, tokens

LANGUAGES = ("en", "de", "fr", "es", "pt")
"""Those with a word list; other languages are checked by numbers and by plain comparison."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The word lists of one language.

    Attributes:
        language: ISO 639-1 code.
        words: by the key in the file; folded words.
        phrases: by the key in the file; folded words, each a tuple, the longest first.
        values: by the key in the file; a folded word and what it stands for.
        suffixes: endings that light stemming removes, the longest first.
        openings: by the key in the file and by their first word, the phrases.
    """

    language: str
    words: Mapping[str, frozenset[str]]
    phrases: Mapping[str, tuple[tuple[str, ...], ...]]
    values: Mapping[str, Mapping[str, str]]
    suffixes: tuple[str, ...]
    openings: Mapping[str, Mapping[str, tuple[tuple[str, ...], ...]]]

    def has(self, key: str, word: str) -> bool:
        """Whether a folded word stands in a list."""
        return word in self.words.get(key, _NONE)

    def phrase_at(self, key: str, norms: tuple[str, ...], place: int) -> int:
        """How many words of a listed phrase begin at a place; 0 if none does."""
        if place >= len(norms):
            return 0
        for phrase in self.openings.get(key, _NOTHING).get(norms[place], ()):
            if norms[place : place + len(phrase)] == phrase:
                return len(phrase)
        return 0

    def has_phrase(self, key: str, norms: tuple[str, ...]) -> bool:
        """Whether a listed phrase stands anywhere among folded words."""
        return any(
            norms[place : place + len(phrase)] == phrase
            for place, word in enumerate(norms)
            for phrase in self.openings.get(key, _NOTHING).get(word, ())
        )


_NONE: frozenset[str] = frozenset()
_NOTHING: Mapping[str, tuple[tuple[str, ...], ...]] = {}
_NOT_PLURAL = ("ss", "us", "is")


@lru_cache(maxsize=16)
def lexicon_of(language: str) -> Lexicon:
    """The word lists of a language; empty ones where there is no file for it."""
    code = language.lower().replace("_", "-").split("-")[0]
    if code not in LANGUAGES:
        return Lexicon(code, {}, {}, {}, (), {})
    place = files("pipeline.language").joinpath("words", f"{code}.toml")
    data: dict[str, Any] = tomllib.loads(place.read_text("utf-8"))
    phrases = {k: _phrases(v) for k, v in data["phrases"].items()}
    return Lexicon(
        language=code,
        words={k: frozenset(fold(w) for w in v.split()) for k, v in data["words"].items()},
        phrases=phrases,
        values={
            k: {fold(word): str(meaning) for meaning, ws in v.items() for word in ws.split()}
            for k, v in data["values"].items()
        },
        suffixes=tuple(sorted((fold(s) for s in data["suffixes"].split()), key=len, reverse=True)),
        openings={k: _by_first(v) for k, v in phrases.items()},
    )


def _phrases(lines: list[str]) -> tuple[tuple[str, ...], ...]:
    folded = {tuple(t.norm for t in tokens(line)) for line in lines}
    return tuple(sorted((p for p in folded if p), key=lambda p: (-len(p), p)))


def _by_first(
    phrases: tuple[tuple[str, ...], ...],
) -> dict[str, tuple[tuple[str, ...], ...]]:
    firsts = {phrase[0] for phrase in phrases}
    return {first: tuple(p for p in phrases if p[0] == first) for first in firsts}


@lru_cache(maxsize=65536)
def stem(word: str, language: str) -> str:
    """A folded word without its inflexion, roughly: words of one stem count as the same."""
    lexicon = lexicon_of(language)
    if word[:1].isdigit():
        return word
    word = fold(lexicon.values.get("irregular", {}).get(word, word))
    for _ in range(2):
        for suffix in lexicon.suffixes:
            if suffix == "s" and word.endswith(_NOT_PLURAL):
                continue
            if word.endswith(suffix) and len(word) - len(suffix) >= 3:
                word = word[: len(word) - len(suffix)]
                break
        else:
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiou":
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word[-1] in "ey" else word


@lru_cache(maxsize=8192)
def content_words(text: str, language: str) -> tuple[str, ...]:
    """The stems of the words that carry meaning, in order, markers and numbers left out."""
    lexicon = lexicon_of(language)
    return tuple(
        stem(part, lexicon.language)
        for t in tokens(text)
        if not t.is_marker
        for part in _parts(t.text)
        if len(part) > 1 and not part[0].isdigit() and not lexicon.has("stop", part)
    )


def _parts(word: str) -> tuple[str, ...]:
    """A word, or the pieces beside an apostrophe: "l'équipe" is "l" and "équipe"."""
    whole = fold(word)
    pieces = word.replace("’", "'").replace("`", "'").replace("´", "'").split("'")
    if len(pieces) == 1 or len(pieces[-1]) <= 2:
        return (fold(pieces[0]) if len(pieces) > 1 else whole,)
    return tuple(fold(piece) for piece in pieces)


def reporting_stems(language: str) -> frozenset[str]:
    """Stems of words that tell that somebody said something."""
    return listed_stems("reporting", language)


@lru_cache(maxsize=32)
def listed_stems(key: str, language: str) -> frozenset[str]:
    """Stems of the words in a list; empty where the language has no such list."""
    lexicon = lexicon_of(language)
    return frozenset(content_words(" ".join(sorted(lexicon.words.get(key, ()))), language))
