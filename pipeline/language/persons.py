"""Recognising one person in what was said: by name, by a genitive, by a pronoun right after."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence

_NO_LETTERS = re.compile(r"^\W+|\W+$")
_ENDING = re.compile(r"(?:'s)?\W*$")
_OPENING = re.compile(r"^\W*")


class Person:
    """One person, by name; a first name will do where nobody else who is known has it.

    Args of the constructor:
        name: as typed.
        known: names of people who are about, this one perhaps among them.
    """

    def __init__(self, name: str, known: Iterable[str] = ()) -> None:
        words = name_words(name)
        others = [other for shown in known if (other := name_words(shown))]
        others = [other for other in others if not is_part(words, other)]
        self._calls = [words] if words else []
        self._others = frozenset(other[0] for other in others)
        if len(words) > 1 and words[0] not in self._others:
            self._calls.append(words[:1])

    @property
    def is_nobody(self) -> bool:
        """Whether the name has no letters."""
        return not self._calls

    def is_called(self, shown: str) -> bool:
        """Whether this is a shown name of the person."""
        words = name_words(shown)
        return any(is_part(call, words) or words == call for call in self._calls)

    def marked(self, sentence: Sequence[str], language: str | None) -> list[str]:
        """Folded words, with `@` in place of the person's name."""
        bare = [_bare(word) for word in sentence]
        marked: list[str] = []
        at = 0
        while at < len(sentence):
            size = next((len(c) for c in self._calls if _stands(c, bare[at:], language)), 0)
            if size:
                marked.append(_in_place_of(sentence[at], sentence[at + size - 1]))
            else:
                marked.append(sentence[at])
            at += size or 1
        return marked

    def names_another(self, sentence: Sequence[str]) -> bool:
        """Whether somebody else who is known is named in folded words."""
        return any(_bare(word) in self._others for word in sentence)


def with_pronouns(words: Sequence[str], pronouns: Collection[str]) -> list[str]:
    """Folded words, with `@` in place of every pronoun too."""
    return [_in_place_of(word, word) if _bare(word) in pronouns else word for word in words]


def folded_words(words: Iterable[str]) -> list[str]:
    """Words in lower case and without accents, their punctuation kept; `@` is for persons."""
    return [_fold(word).replace("@", " ") for word in words]


def name_words(name: str) -> list[str]:
    """The comparable words of a name."""
    return [bare for word in _fold(name).split() if (bare := _bare(word))]


def is_part(few: Sequence[str], many: Sequence[str]) -> bool:
    """Whether all words of one name are among those of another, in the same order."""
    rest = iter(many)
    return bool(few) and all(word in rest for word in few)


def _stands(call: Sequence[str], words: Sequence[str], language: str | None) -> bool:
    *before, last = call
    if len(words) < len(call) or list(words[: len(before)]) != before:
        return False
    # German writes its genitive without an apostrophe.
    return words[len(before)] == last or (language == "de" and words[len(before)] == last + "s")


def _in_place_of(first: str, last: str) -> str:
    opening, ending = _OPENING.match(first), _ENDING.search(last)
    return f"{opening[0] if opening else ''}@{ending[0] if ending else ''}"


def _bare(word: str) -> str:
    return _NO_LETTERS.sub("", word).removesuffix("'s")


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()
