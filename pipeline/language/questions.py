"""Questions: what they ask for, whether they can be asked, and what they lean on."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from typing import Any

from pipeline.domain.errors import InputError
from pipeline.domain.meaning import Exchange
from pipeline.domain.saying import say
from pipeline.language.lexicon import LANGUAGES, content_words, lexicon_of
from pipeline.language.names import names_in
from pipeline.language.prompting import plain
from pipeline.language.tokens import Token, fold, tokens
from pipeline.ports import LanguageModel, Message

LONGEST_QUESTION = 2_000
"""Characters; what is longer is no question but a text."""

_MOST_TOKENS = 600
_FEW = 2
_CARRIED = 6


class QuestionKind(StrEnum):
    """What sort of answer a question asks for."""

    NUMBER = "number"
    DURATION = "duration"
    TIME = "time"
    PERSON = "person"
    PLACE = "place"
    REASON = "reason"
    OPEN = "open"


VALUES = frozenset(
    {QuestionKind.NUMBER, QuestionKind.DURATION, QuestionKind.TIME, QuestionKind.PLACE}
)
"""The kinds that ask for something that can be told from the words alone."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """How questions look in a language, and how the code's own words read in it.

    Attributes:
        name: of the language, in English.
        months: as written in a date, from January.
        frames: sentences with places for a date, a name, a quote or a text, by their key.
        kinds: folded words with which a question of a kind begins.
        asks: folded question words that tell no kind.
        amounts: folded verbs that make "what" ask for a number: "what does it cost".
        places: folded words that stand before a place: "in", "at".
        joins: folded words that join two questions.
        saying: folded words by which somebody is said to say, ask or want something.
        wanting: folded words that tell, beside those, what somebody asked for.
        until: folded words before a day up to which something lasts.
        generic: folded words of a question that need not be said where it is answered.
        causes: folded words that are signs of a reason.
        leaning: folded words that stand for something said before.
        openings: folded words with which a follow-up question begins.
    """

    name: str
    months: tuple[str, ...]
    frames: Mapping[str, str]
    kinds: Mapping[QuestionKind, tuple[tuple[str, ...], ...]]
    asks: frozenset[str]
    amounts: frozenset[str]
    places: frozenset[str]
    joins: frozenset[str]
    saying: frozenset[str]
    wanting: frozenset[str]
    until: frozenset[str]
    generic: frozenset[str]
    causes: frozenset[str]
    leaning: frozenset[str]
    openings: tuple[tuple[str, ...], ...]


@lru_cache(maxsize=16)
def phrases_of(language: str) -> Phrases:
    """What is known of a language; of English where there is nothing."""
    place = files("pipeline.language").joinpath("words", "asking.toml")
    data: dict[str, Any] = tomllib.loads(place.read_text("utf-8"))
    found = data.get(language, data["en"])
    return Phrases(
        name=found["name"],
        months=tuple(found["months"].split()),
        frames={key: value for key, value in found.items() if isinstance(value, str)},
        kinds={
            QuestionKind(k): tuple(_norms(line) for line in v) for k, v in found["kinds"].items()
        },
        asks=frozenset(fold(word) for word in found["asks"].split()),
        amounts=frozenset(fold(word) for word in found["amounts"].split()),
        places=frozenset(fold(word) for word in found["places"].split()),
        joins=frozenset(fold(word) for word in found["joins"].split()),
        saying=frozenset(fold(word) for word in found["saying"].split()),
        wanting=frozenset(fold(word) for word in found["wanting"].split()),
        until=frozenset(fold(word) for word in found["until"].split()),
        generic=frozenset(fold(word) for word in found["generic"].split()),
        causes=frozenset(fold(word) for word in found["causes"].split()),
        leaning=frozenset(fold(word) for word in found["leaning"]["words"].split()),
        openings=tuple(_norms(line) for line in found["leaning"]["openings"]),
    )


def language_of(text: str) -> str:
    """The language whose everyday words a text holds most of; English if none stands out."""
    norms = [token.norm for token in tokens(text)]
    counts = {code: sum(lexicon_of(code).has("stop", n) for n in norms) for code in LANGUAGES}
    best = max(counts, key=lambda code: (counts[code], code == "en"))
    return best if counts[best] else "en"


def kind_of(question: str, language: str) -> QuestionKind:
    """What sort of answer a question asks for, by its first question word."""
    found = _asking_words(question, language)
    if found:
        return found[2]
    return QuestionKind.NUMBER if _amounts(question, language) else QuestionKind.OPEN


def key_words_of(question: str, language: str) -> tuple[str, ...]:
    """The stems of what a question is about: its content words without those that tell its kind."""
    kind = kind_of(question, language)
    found = _asking_words(question, language)
    if found:
        words = tokens(question)
        start, end = words[found[0]].start, words[found[1] - 1].end
        question = f"{question[:start]} {question[end:]}"
    amounts = _amounts(question, language) if kind is QuestionKind.NUMBER else ()
    for word in reversed(amounts):
        question = f"{question[: word.start]} {question[word.end :]}"
    return tuple(dict.fromkeys(content_words(question, language)))


def behind_asking(question: str, language: str) -> str:
    """What follows the words that tell the kind; empty where there are none."""
    found = _asking_words(question, language)
    words = tokens(question)
    return question[words[found[1] - 1].end :] if found else ""


def _amounts(question: str, language: str) -> tuple[Token, ...]:
    """The verbs by which a question without another question word asks for a number."""
    phrases = phrases_of(language)
    words = tokens(question)
    asks = next((i for i, word in enumerate(words) if word.norm in phrases.asks), len(words))
    return tuple(word for word in words[asks + 1 :] if word.norm in phrases.amounts)


def parts_of(question: str, language: str) -> tuple[str, ...]:
    """The questions that "and" joins in one, each able to stand by itself; else the question."""
    phrases = phrases_of(language)
    words = tokens(question)
    norms = tuple(word.norm for word in words)
    for place in range(1, len(words) - 1):
        rest = question[words[place + 1].start :]
        if norms[place] in phrases.joins and _begins_to_ask(norms[place + 1 :], phrases):
            first = question[: words[place].start].rstrip(" ,;")
            if content_words(first, language) and content_words(rest, language):
                return (f"{first}?", *(_with_terms(p, first) for p in parts_of(rest, language)))
    return (question,)


def begins_to_ask(text: str, language: str) -> bool:
    """Whether a sentence begins with a question word, as a recogniser writes questions too.

    A word that begins a clause as often ("when we are done, …") isn't taken for one if a comma
    follows.
    """
    norms = _norms(text)
    return bool(norms) and "," not in text and _begins_to_ask(norms, phrases_of(language))


def _begins_to_ask(norms: tuple[str, ...], phrases: Phrases) -> bool:
    lines = (words for lines in phrases.kinds.values() for words in lines)
    return norms[0] in phrases.asks or any(norms[: len(words)] == words for words in lines)


def _asking_words(question: str, language: str) -> tuple[int, int, QuestionKind] | None:
    """The first words that tell the kind: places of the first and after the last, and the kind."""
    norms = _norms(question)
    for place in range(len(norms)):
        matching = [
            (place + len(words), kind)
            for kind, lines in phrases_of(language).kinds.items()
            for words in lines
            if norms[place : place + len(words)] == words
        ]
        if matching:
            return (place, *max(matching))
    return None


def demand_question(question: str) -> str:
    """A question that may be asked: its words on one line.

    Raises:
        InputError: it is empty or longer than `LONGEST_QUESTION` characters.
    """
    if len(question) > LONGEST_QUESTION:
        raise InputError(
            "The question is too long",
            say(
                "It has {count:,} characters; at most {most:,} are read.",
                count=len(question),
                most=LONGEST_QUESTION,
            ),
            "Ask in a few sentences; to look for a longer text, use earshot search.",
        )
    asked = plain(question)
    if not any(c.isalnum() for c in asked):
        raise InputError(
            "There is no question",
            "It holds no word.",
            'Ask in words, as in: earshot ask "When does the project start?"',
        )
    return asked


def fit_question(question: str, model: LanguageModel) -> str:
    """A question that may be asked and that leaves the model room for evidence.

    Raises:
        InputError: it is empty, or too long in characters or in this model's tokens.
    """
    asked = demand_question(question)
    most = min(_MOST_TOKENS, model.context_tokens // 4)
    length = model.count((Message("user", asked),))
    if length > most:
        raise InputError(
            "The question is too long",
            say(
                "It takes {length} tokens of the language model; {most} leave room for evidence.",
                length=length,
                most=most,
            ),
            "Ask in a few sentences; to look for a longer text, use earshot search.",
        )
    return asked


def is_follow_up(history: Sequence[Exchange], question: str, language: str) -> bool:
    """Whether a question leans on what was asked before: "and when does it start?"."""
    if not history:
        return False
    phrases = phrases_of(language)
    norms = _norms(question)
    if any(norms[: len(words)] == words for words in phrases.openings if len(words) < len(norms)):
        return True
    if names_in(question, language):
        return False
    few = len(content_words(question, language)) <= _FEW
    return few and (len(norms) <= _FEW or any(norm in phrases.leaning for norm in norms))


def standalone_question(history: Sequence[Exchange], question: str) -> str:
    """The question with what it leans on, without a model: for retrieval.

    A follow-up question gets the content words of the question before it, and of that one's
    predecessors as long as they lean too. Any other question stays as it is.
    """
    language = language_of(question)
    if not is_follow_up(history, question, language):
        return question
    return _with_terms(question, standalone_question(history[:-1], history[-1].question))


def _with_terms(question: str, before: str) -> str:
    """A question with those content words of another that it lacks, in brackets behind it."""
    language = language_of(f"{before} {question}")
    own = set(content_words(question, language))
    known = set(key_words_of(before, language))
    carried = [
        token.text
        for token in tokens(before)
        if (stems := set(content_words(token.text, language)) & known) and not own & stems
    ]
    return f"{question} ({' '.join(carried[:_CARRIED])})" if carried else question


def _norms(text: str) -> tuple[str, ...]:
    return tuple(token.norm for token in tokens(text))
