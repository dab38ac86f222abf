"""Other words for a turn: what stays keeps its time, what is new takes the time that is there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from pipeline.domain.errors import InputError
from pipeline.domain.saying import say
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Word

if TYPE_CHECKING:
    from pipeline.domain.speech import Turn

_LONGEST = 20_000
"""Letters of a turn."""


def reworded(turn: Turn, text: str) -> Turn:
    """A turn with other words. Those that stay keep their times and how sure they were heard.

    New words share the time of those that they replace, or the pause in which they stand, by
    their lengths; a person wrote them, so they are certain.

    Raises:
        InputError: nothing is left, or it is too long.
    """
    wanted = text.split()
    if not wanted or len(text) > _LONGEST:
        raise InputError(
            "Words can't be kept",
            "A turn needs a word."
            if not wanted
            else say("It has {count:,} letters.", count=len(text)),
            "Type what was said, or leave the turn as it was.",
        )
    old = turn.words
    before = [bare(word.text) for word in old]
    words: list[Word] = []
    matcher = SequenceMatcher(None, before, [bare(word) for word in wanted], autojunk=False)
    for kind, first, last, begin, end in matcher.get_opcodes():
        if kind == "equal":
            pairs = zip(old[first:last], wanted[begin:end], strict=True)
            words += [replace(word, text=text) for word, text in pairs]
        elif begin < end:
            words += _timed(wanted[begin:end], _room(old, first, last))
    return replace(turn, words=tuple(words))


def _room(words: Sequence[Word], first: int, last: int) -> TimeSpan:
    """The time of some words; of none: the pause before the word that follows."""
    if first < last:
        end = max(word.span.end_ms for word in words[first:last])
        return TimeSpan(words[first].span.start_ms, max(end, words[first].span.start_ms))
    begin = words[first - 1].span.end_ms if first else words[0].span.start_ms
    end = words[first].span.start_ms if first < len(words) else begin
    return TimeSpan(begin, max(begin, end))


def _timed(texts: Sequence[str], room: TimeSpan) -> list[Word]:
    letters = [len(text) for text in texts]
    total, at, found = sum(letters), 0, list[Word]()
    for text, count in zip(texts, letters, strict=True):
        begin = room.start_ms + room.duration_ms * at // total
        at += count
        end = room.start_ms + room.duration_ms * at // total
        found.append(Word(TimeSpan(begin, end), text, 1.0))
    return found


def bare(word: str) -> str:
    """A word without its case and the marks around it."""
    return word.casefold().strip(".,;:!?…\"'“”‘’«»()¿¡") or word
