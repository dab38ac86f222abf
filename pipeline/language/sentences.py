"""Sentences of a turn, as far as a recogniser's punctuation and pauses tell them."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from pipeline.domain.meaning import Citation
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Turn
from pipeline.language.tokens import fold

_ENDS = (".", "!", "?", "…", "。", "？", "！", "؟", "।")
_CLOSING = "\"'”’»)]"
_LONG = 40
_PAUSE_MS = 600
_SHORTEST = 4


@dataclass(frozen=True, slots=True)
class Sentence:
    """Consecutive words of a turn.

    Attributes:
        text: its words as written, joined by blanks.
        first: index of its first word in the turn.
        last: index of its last word.
        span: when it was spoken.
    """

    text: str
    first: int
    last: int
    span: TimeSpan

    @property
    def is_question(self) -> bool:
        """Whether it is written as one."""
        return self.text.rstrip(_CLOSING).endswith(("?", "？", "؟"))


def span_of(turn: Turn, first: int, last: int) -> TimeSpan:
    """From the start of one word of a turn to the end of a later one."""
    words = turn.words[first : last + 1]
    return TimeSpan(words[0].span.start_ms, max(w.span.end_ms for w in words))


def citation_of(recording_id: str, turn: Turn, first: int, last: int) -> Citation:
    """Cite consecutive words of a turn, by the indexes of the first and the last.

    Raises:
        ValueError: these words are all blank.
    """
    quote = " ".join(word.text for word in turn.words[first : last + 1])
    return Citation(recording_id, turn.id, span_of(turn, first, last), quote)


def sentences(turn: Turn) -> tuple[Sentence, ...]:
    """Cut a turn into sentences; every word is in exactly one.

    Where full stops are missing, what is longer than 40 words is cut at its longest pause of more
    than 0.6 s, else at a comma or after 40 words.
    """
    found: list[tuple[int, int]] = []
    first = 0
    for i in range(len(turn.words)):
        if i == len(turn.words) - 1 or _ends_sentence(turn, i):
            found += _cut(turn, first, i)
            first = i + 1
    return tuple(
        Sentence(" ".join(w.text for w in turn.words[a : b + 1]), a, b, span_of(turn, a, b))
        for a, b in found
    )


def _ends_sentence(turn: Turn, index: int) -> bool:
    text = turn.words[index].text.rstrip(_CLOSING)
    if not text.endswith(_ENDS):
        return False
    if not text.endswith("."):
        return True
    following = turn.words[index + 1].text
    if following[:1].islower():
        return False
    return not _is_shortened(text.rstrip("."), following)


def _is_shortened(body: str, following: str) -> bool:
    """Whether a full stop only marks an abbreviation, an initial or an ordinal."""
    known = _known()
    if len(body) == 1 and body.isalpha() and body.isupper():
        return body != "I"
    if body.isdigit() and len(body) <= 2 and fold(following) in known["months_after_ordinal"]:
        return True
    if fold(body) in known["before_numbers"]:  # "no. 5", but "I said no. Did you ..."
        return following[:1].isdigit()
    return fold(body) in known["abbreviations"]


def _cut(turn: Turn, first: int, last: int) -> list[tuple[int, int]]:
    if last - first + 1 <= _LONG:
        return [(first, last)]
    words = turn.words
    places = range(first + _SHORTEST - 1, min(last - _SHORTEST, first + _LONG - 1) + 1)
    pause, at = max((words[i + 1].span.start_ms - words[i].span.end_ms, -i) for i in places)
    cut = -at
    if pause <= _PAUSE_MS:
        commas = [i for i in places if i >= first + _LONG // 2 and words[i].text.endswith(",")]
        cut = commas[-1] if commas else places[-1]
    return [(first, cut), *_cut(turn, cut + 1, last)]


@lru_cache(maxsize=1)
def _known() -> dict[str, frozenset[str]]:
    place = files("pipeline.language").joinpath("words", "any.toml")
    data = tomllib.loads(place.read_text("utf-8"))
    return {key: frozenset(fold(w) for w in text.split()) for key, text in data["words"].items()}
