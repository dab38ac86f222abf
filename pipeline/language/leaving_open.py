"""What a meeting leaves open: questions to which it says that nobody has the answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.language.lexicon import content_words
from pipeline.language.lines import Line
from pipeline.language.signs import Signs

_REACH = 2
_FEW_WORDS = 2
_NEAR = 4


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """A question that stays.

    Attributes:
        asked: the sentence that asks, or that names what isn't known.
        what: the question within it, in plain words; empty where all of the sentence asks.
        said: the sentence that leaves it open; may be the same.
    """

    asked: Line
    what: str
    said: Line


def left_open(lines: Sequence[Line], signs: Signs) -> tuple[LeftOpen, ...]:
    """Find what stays open, in order of time; a question asked again counts once.

    A question that somebody answers isn't open because another sentence has such a sign: the sign
    must follow the question within two turns, or stand in the sentence itself.
    """
    found: list[LeftOpen] = []
    for line in lines:
        one = _embedded(line, lines, signs) or _before(line, lines, signs)
        one = one or _unanswered(line, lines, signs)
        if (
            one is None
            or line.bears_nothing
            or one.asked.bears_nothing
            or signs.has("question.small", one.asked.words)
        ):
            continue
        if not any(_alike(one, other, signs) for other in found):
            found.append(one)
    return tuple(found)


def _embedded(line: Line, lines: Sequence[Line], signs: Signs) -> LeftOpen | None:
    if line.is_question:
        return None
    match = signs.find("question.embedded", line.words)
    if match is None and _stays(line, lines, signs):
        match = signs.find("question.reported", line.words)
    if match is None or len(content_words(match["what"], signs.language)) < _FEW_WORDS:
        return None
    return LeftOpen(line, match["what"], line)


def _stays(line: Line, lines: Sequence[Line], signs: Signs) -> bool:
    """Whether what follows at once says that nobody knows."""
    after = lines[line.index + 1 : line.index + 1 + _REACH]
    return any(signs.has("question.open", other.words) for other in after)


def _unanswered(line: Line, lines: Sequence[Line], signs: Signs) -> LeftOpen | None:
    """A question that two can't answer, or one, whereupon the chair moves on."""
    if not signs.has("question.unknown", line.words):
        return None
    near = lines[max(0, line.index - _NEAR) : line.index]
    asked = [o for o in near if o.is_question and o.speaker != line.speaker]
    if not asked or len(content_words(asked[-1].text, signs.language)) <= _FEW_WORDS:
        return None
    others = [o for o in lines[asked[-1].index + 1 : line.index] if o.speaker != line.speaker]
    neither = any(signs.has("question.unknown", o.words) for o in others)
    after = lines[line.index + 1 : line.index + 1 + _REACH]
    if neither or any(signs.has("chapter.begins", o.words) for o in after):
        return LeftOpen(asked[-1], "", line)
    return None


def _before(line: Line, lines: Sequence[Line], signs: Signs) -> LeftOpen | None:
    if line.is_question or not signs.has("question.open", line.words):
        return None
    points = signs.has("question.points", line.words)
    if not points and len(content_words(line.text, signs.language)) >= _FEW_WORDS + 2:
        return LeftOpen(line, "", line)
    for other in reversed(lines[: line.index]):
        if other.place < line.place - _REACH:
            return None
        asks = other.is_question or signs.has("question.asks", other.words)
        if asks and len(content_words(other.text, signs.language)) >= _FEW_WORDS:
            return LeftOpen(other, "", line)
    return None


def _alike(one: LeftOpen, other: LeftOpen, signs: Signs) -> bool:
    mine = set(content_words(one.asked.text, signs.language))
    theirs = set(content_words(other.asked.text, signs.language))
    return len(mine & theirs) > max(1, min(len(mine), len(theirs)) // 2)
