"""Who takes something on: promises, requests that are accepted, and what is left to somebody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from pipeline.language.addressees import People
from pipeline.language.day_agreed import with_days
from pipeline.language.lexicon import content_words
from pipeline.language.lines import Line
from pipeline.language.signs import Signs
from pipeline.language.taking_on import Commitment, Taker

_REACH = 3
_ALIKE = 0.6


def commitments(
    lines: Sequence[Line], signs: Signs, people: People, held_on: date | None
) -> tuple[Commitment, ...]:
    """Find what people take on, in order of time.

    A request counts with its acceptance as one; what a speaker adds in the next sentence ("I can
    have that by Friday") belongs to what came before; the same thing said twice counts once.
    """
    taker, joiner = Taker(lines, signs, people, held_on), _Joiner(lines, signs)
    found: list[Commitment] = []
    for line in lines:
        named = taker.third(line) or taker.promise(line) or taker.request(line)
        for one in (named,) if named else taker.assigned(line):
            merged = next(
                (i for i in reversed(range(len(found))) if joiner.belongs(found[i], one)), None
            )
            if merged is None:
                found.append(one)
            else:
                found[merged] = joiner.merge(found[merged], one)
    worth_it = tuple(c for c in found if joiner.is_worth_it(c))
    return with_days(worth_it, lines, signs, held_on)


class _Joiner:
    """Tells which sentences speak of one thing, and which are worth noting."""

    def __init__(self, lines: Sequence[Line], signs: Signs) -> None:
        self._lines = lines
        self._signs = signs

    def belongs(self, earlier: Commitment, later: Commitment) -> bool:
        """Whether both speak of one thing."""
        near = later.main.place - earlier.lines[-1].place
        if earlier.owner != later.owner and None not in (earlier.owner, later.owner):
            return earlier.is_shared and later.is_vague and near <= 1
        same_turn = near == 0
        follows = later.main.index - earlier.lines[-1].index <= 1
        if same_turn and follows and self._is_report(later):
            return True
        is_vague = later.is_vague or earlier.is_vague
        same_owner = later.owner == earlier.owner
        if is_vague and same_owner and later.due is not None and later.due == earlier.due:
            return True
        if is_vague and near <= 1 and (not same_turn or follows):
            return True
        if (
            " i can " in f" {earlier.main.words}"
            and same_turn
            and follows
            and not earlier.due_words
        ):
            is_loose = earlier.is_vague or earlier.what.startswith("do ")
            return is_loose or bool(self._stems(earlier) & self._stems(later))
        mine, theirs = self._stems(later), self._stems(earlier)
        shared = len(mine & theirs) / max(1, min(len(mine), len(theirs)))
        return shared >= _ALIKE or (near <= _REACH and earlier.is_asked and shared > 0)

    def merge(self, earlier: Commitment, later: Commitment) -> Commitment:
        """One out of two that belong together: the fuller words, the later day."""
        keep = later if earlier.is_vague and not later.is_vague else earlier
        if not (earlier.is_vague or later.is_vague or self._is_report(later)):
            fuller = len(self._stems(later)) >= len(self._stems(earlier))
            keep = later if fuller and later.main.speaker == later.owner else earlier
        lines = tuple(sorted({*earlier.lines, *later.lines}, key=lambda line: line.index))
        return replace(
            keep,
            lines=lines,
            owner=earlier.owner if earlier.is_shared else later.owner or earlier.owner,
            is_shared=earlier.is_shared,
            due=later.due or earlier.due,
            due_words=later.due_words or earlier.due_words,
            is_vague=earlier.is_vague and later.is_vague,
            is_asked=earlier.is_asked and later.is_asked,
        )

    def is_worth_it(self, one: Commitment) -> bool:
        """Whether it can be told what is to be done, and that it isn't mere politeness."""
        if self._is_report(one) and len(one.lines) == 1:
            return False
        if one.is_vague and len(one.lines) == 1 and not self._before(one.main):
            return False
        if (
            one.is_asked
            and not self._signs.has("action.please", one.main.words)
            and not one.due_words
        ):
            return False
        return bool(self._stems(one)) or one.is_vague

    def _is_report(self, one: Commitment) -> bool:
        return self._signs.has("action.report", one.what)

    def _stems(self, one: Commitment) -> set[str]:
        return set(content_words(one.what, self._signs.language))

    def _before(self, line: Line) -> Line | None:
        return self._lines[line.index - 1] if line.index else None
