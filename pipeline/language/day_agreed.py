"""By when something is done, where that is settled once it was taken on: "Monday?", "Monday it is".

People take a thing on first, and find the day in the turns thereafter. What they say of it is
short: a day and little else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from pipeline.language.dates import Due, due_in
from pipeline.language.lexicon import lexicon_of
from pipeline.language.lines import Line
from pipeline.language.negation import clauses
from pipeline.language.signs import Signs
from pipeline.language.taking_on import Commitment, is_day_alone
from pipeline.language.tokens import tokens

_TURNS = 3
_SHORTER = {"minute", "hour"}


def with_days(
    found: Sequence[Commitment], lines: Sequence[Line], signs: Signs, held_on: date | None
) -> tuple[Commitment, ...]:
    """Give those that have no day the one that was settled for them right after, if any was.

    Args:
        found: what was taken on, in order of time.
        lines: all sentences of the meeting.
        signs: of its language.
        held_on: the day of the meeting; without it nothing is looked for, as what is said of time
            then may be anything.
    """
    if held_on is None:
        return tuple(found)
    firsts = sorted(one.lines[0].index for one in found)
    told: list[Commitment] = []
    for one in found:
        end = next((i for i in firsts if i > one.lines[-1].index), len(lines))
        after = _right_after(one, lines[one.lines[-1].index + 1 : end], signs)
        named = None if one.due_words else _settled(one, after, signs, held_on)
        if named is None:
            told.append(one)
        else:
            line, due = named
            told.append(replace(one, lines=(*one.lines, line), due=due.day, due_words=due.words))
    return tuple(told)


def _right_after(one: Commitment, lines: Sequence[Line], signs: Signs) -> list[Line]:
    """The sentences that may still speak of it: those until the chair moves on."""
    found: list[Line] = []
    for line in lines:
        if line.place > one.lines[-1].place + _TURNS or signs.has("chapter.begins", line.words):
            break
        found.append(line)
    return found


def _settled(
    one: Commitment, after: Sequence[Line], signs: Signs, held_on: date
) -> tuple[Line, Due] | None:
    """The last day that the owner names, or that somebody else names and it is agreed to."""
    best: tuple[Line, Due] | None = None
    named: set[date | None] = set()
    for at, line in enumerate(after):
        due = due_in(line.text, held_on, signs.language)
        if due is None or line.bears_nothing or not _says_little_else(line, due, signs):
            continue
        is_refused = not line.is_question and _is_refused(line, signs, is_again=due.day in named)
        named.add(due.day)
        if is_refused:
            continue
        is_own = line.speaker in {one.owner, one.main.speaker} and not line.is_question
        if is_own or _is_agreed(line, due, after[at + 1 :], signs, held_on):
            best = line, due
    return best


def _says_little_else(line: Line, due: Due, signs: Signs) -> bool:
    if signs.has("action.another_day", line.words):
        return False  # "see you on Friday"
    units = lexicon_of(signs.language).values.get("units", {})
    if any(units.get(token.norm) in _SHORTER for token in tokens(due.words)):
        return False  # "we close in five minutes"
    return is_day_alone(line, due, signs)


def _is_agreed(line: Line, due: Due, after: Sequence[Line], signs: Signs, held_on: date) -> bool:
    """Whether the next to speak says yes, or names the day again."""
    for other in after:
        if other.speaker != line.speaker:
            again = due_in(other.text, held_on, signs.language)
            is_same = again is not None and due.day is not None and again.day == due.day
            is_taken = is_same and not _is_refused(other, signs, is_again=True)
            return is_taken or signs.has("acceptance.signs", other.words)
    return False


def _is_refused(line: Line, signs: Signs, *, is_again: bool) -> bool:
    """Whether a sentence names a day to say that it isn't that one: "Monday won't work".

    Args:
        line: names a day.
        signs: of its language.
        is_again: somebody named the day before, so that a "no" means that one; "no, Friday" after
            another day names it.
    """
    if is_again and signs.has("acceptance.refusal", line.words):
        return True
    return any(clause.is_denied for clause in clauses(line.text, signs.language))
