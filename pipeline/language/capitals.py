"""Names of people, places and things in a text, as far as their letters and places tell."""

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.language.lexicon import Lexicon, lexicon_of
from pipeline.language.tokens import Token, fold, tokens

_SENTENCE_END = re.compile(r"[.!?…:;\n\"“„«(\[]|\s[-–—]\s")
_SHORTEST = 2


@lru_cache(maxsize=2048)
def names_in(text: str, language: str) -> tuple[str, ...]:
    """The names in a text, in order, each as written; markers such as `{S2}` are none.

    A name is a capitalised word that isn't an everyday word; neighbours are one name ("Marta
    Silva"), a possessive ending is taken off. At the beginning of a sentence, and for German
    everywhere, where all nouns are capitalised, a word counts only if nothing speaks against it:
    no article before it, no ending of common nouns.
    """
    lexicon = lexicon_of(language)
    words = tokens(text)
    runs: list[list[Token]] = []
    previous = -2
    for i, word in enumerate(words):
        if not is_name_at(text, words, i, lexicon):
            continue
        joined = previous == i - 1 and text[words[i - 1].end : word.start] in {" ", "-", "\u00a0"}
        if joined:
            runs[-1].append(word)
        else:
            runs.append([word])
        previous = i
    return tuple(bare(text[run[0].start : run[-1].end]) for run in runs)


def bare(name: str) -> str:
    """A name without a possessive ending."""
    return re.sub(r"['’`´](?:s|S)?$", "", name)


def is_name_at(text: str, words: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Whether the word at a place is a name, or a part of one."""
    word = words[place]
    plain = bare(word.text)
    is_clipped = word.start > 0 and text[word.start - 1] in "'’`"
    if word.is_marker or is_clipped or not plain[:1].isalpha() or not has_capital(plain):
        return False
    if is_acronym(plain):
        return not lexicon.has("stop", fold(plain)) or len(plain) > 3
    if not plain[0].isupper():
        return False
    if is_everyday(plain, lexicon):
        return False
    if is_sentence_start(text, words, place) or lexicon.language == "de":
        return not _speaks_against(words, place, lexicon)
    return True


def is_everyday(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is listed as common: never a name by itself."""
    norm = fold(word)
    return (
        len(norm) < _SHORTEST
        or any(lexicon.has(key, norm) for key in ("common", "stop", "reporting"))
        or norm in lexicon.values.get("months", {})
        or norm in lexicon.values.get("weekdays", {})
        or norm in lexicon.values.get("units", {})
        or norm in lexicon.values.get("scales", {})
        or (
            "'" in word.replace("’", "'")[1:]
            and fold(word.replace("’", "'").split("'")[0]) in lexicon.words.get("stop", ())
        )
    )


def has_capital(word: str) -> bool:
    """Whether a word has an upper-case letter."""
    return any(c.isupper() for c in word)


def is_acronym(word: str) -> bool:
    """Whether a word is written in capitals, as "GDPR" or "T5"."""
    return len(word) >= _SHORTEST and word.upper() == word and any(c.isupper() for c in word)


def is_sentence_start(text: str, words: Sequence[Token], place: int) -> bool:
    """Whether a word is the first of a sentence."""
    return place == 0 or bool(_SENTENCE_END.search(text[words[place - 1].end : words[place].start]))


def _speaks_against(words: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    norm = words[place].norm
    if any(
        norm.endswith(e) and len(norm) > len(e) + 1
        for e in lexicon.words.get("not_name_endings", ())
    ):
        return True
    return place > 0 and lexicon.has("articles", words[place - 1].norm)
