"""Where a meeting settles something: by signs in what is said, and by what stands around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.language.agreeing import acceptances, first_agreeing, is_accepted_at_once
from pipeline.language.concluding import Closings, leaves_open
from pipeline.language.lexicon import content_words
from pipeline.language.lines import Line
from pipeline.language.signs import Signs

_STRONG = 3.0
_LIKELY = 1.25
_MAYBE = 0.5
_LEAD = 0.5
_BESIDE_SETTLED = 2.0
_ACCEPTED = 0.5
_PROPOSED = 0.5
_NEEDED = 2.0
_REACH_BACK = 8
_FEW_WORDS = 3
_ALIKE = 0.4
_REACH_AGAIN = 6
_SEVERAL = 2
_TOLD_BACK, _TOLD_ON = 6, 2


@dataclass(frozen=True, slots=True)
class Settling:
    """Sentences that settle something.

    Attributes:
        lines: of one turn, in order, at least one.
        before: what they take up, where they only say "let us do that"; may be empty.
        score: how plainly; from 2 on.
        is_sealed: "that is decided" or the like stands beside it.
        is_agreed: it is a question or a proposal, and others agreed to it.
        answer: the first that agreed to it; None where nobody had to.
        is_in_passing: no sign of its own says so, but many small ones together.
    """

    lines: tuple[Line, ...]
    before: tuple[Line, ...]
    score: float
    is_sealed: bool = False
    is_agreed: bool = False
    answer: Line | None = None
    is_in_passing: bool = False


def settlings(lines: Sequence[Line], signs: Signs) -> tuple[Settling, ...]:
    """Find what is settled, in order of time.

    A sentence needs a sign of its own; how the meeting came to it (proposed before, accepted
    after, "that is decided" beside it) tells a decision from a remark.
    """
    found: list[Settling] = []
    closings = Closings(lines, signs)
    for line in lines:
        score = _score(line, lines, signs)
        if score < _NEEDED:
            if closings.closes(line):
                found.append(_in_passing(line, lines, signs))
            continue
        is_taking_up = _is_hollow(line, signs)
        before = _what_was_taken_up(line, lines, signs) if is_taking_up else ()
        if is_taking_up and not before:
            continue
        sealed = _is_beside_settled(line, lines, signs)
        last = found[-1] if found else None
        if last and _goes_on(last.lines[-1], line, signs):
            lines_, best = (*last.lines, line), max(last.score, score)
            merged = Settling(lines_, last.before, best, last.is_sealed or sealed)
            found[-1] = merged
        else:
            agreed = line.is_question or _is_proposal(line, signs)
            answer = first_agreeing(line, lines, signs) if agreed else None
            found.append(Settling((line,), before, score, sealed, agreed, answer))
    full = [_without_hollow(settling, signs) for settling in found]
    return tuple(_once_each(full, signs))


def without_tasks(found: Sequence[Settling], tasks: Sequence[Line]) -> tuple[Settling, ...]:
    """Leave out what looked settled in passing, but is a task that somebody got."""
    places = {line.index for line in tasks}
    return tuple(
        one
        for one in found
        if not (one.is_in_passing and places.issuperset(line.index for line in one.lines))
    )


def _in_passing(line: Line, lines: Sequence[Line], signs: Signs) -> Settling:
    agreed = line.is_question or _is_proposal(line, signs)
    answer = first_agreeing(line, lines, signs) if agreed else None
    return Settling((line,), (), _NEEDED, is_agreed=agreed, answer=answer, is_in_passing=True)


def _goes_on(before: Line, line: Line, signs: Signs) -> bool:
    """Whether a sentence goes on with the matter of the one right before it."""
    if before.place != line.place or before.index != line.index - 1:
        return False
    language = signs.language
    shared = set(content_words(before.text, language)) & set(content_words(line.text, language))
    return bool(shared) or _content(before, signs) < _FEW_WORDS or _is_hollow(before, signs)


def _score(line: Line, lines: Sequence[Line], signs: Signs) -> float:
    words = line.words
    is_plain = signs.has("decision.settled", words)
    if line.bears_nothing or signs.has("decision.course", words) or leaves_open(line, signs):
        return 0.0
    says_little = is_plain and _content(line, signs) < _FEW_WORDS
    if says_little or any(signs.has(f"decision.{name}", words) for name in ("unless", "reversed")):
        return 0.0
    if (is_plain or signs.has("decision.strong", words)) and not line.is_question:
        is_past = signs.has("decision.recalled", words) or _is_of_another_day(line, lines, signs)
        return 0.0 if is_past or _content(line, signs) < _SEVERAL else _STRONG
    if signs.has("decision.asked", words):
        return _NEEDED if is_accepted_at_once(line, lines, signs) else 0.0
    if _is_proposal(line, signs) and _content(line, signs) >= _FEW_WORDS:
        return _NEEDED if acceptances(line, lines, signs) >= _SEVERAL else 0.0
    return 0.0 if signs.has("decision.never", words) else _summed(line, lines, signs)


def _summed(line: Line, lines: Sequence[Line], signs: Signs) -> float:
    """What the sentence and all around it say together."""
    words = line.words
    beside = _is_beside_settled(line, lines, signs)
    takes_up = signs.has("decision.takes_up", words)
    likely = signs.has("decision.likely", words)
    maybe = signs.has("decision.maybe", words)
    if not (likely or takes_up or beside or maybe):
        return 0.0
    if not takes_up and not _content(line, signs):
        return 0.0
    if beside and not (likely or takes_up) and _content(line, signs) < _FEW_WORDS:
        return 0.0
    score = _LIKELY if likely or takes_up else _MAYBE if maybe and beside else 0.0
    score += _LEAD if signs.lead.match(words) else 0.0
    score += _BESIDE_SETTLED if beside else 0.0
    score += _ACCEPTED * acceptances(line, lines, signs)
    score += _PROPOSED if _was_proposed(line, lines, signs) else 0.0
    return score


def _content(line: Line, signs: Signs) -> int:
    return len(set(content_words(line.text, signs.language)))


def _is_of_another_day(line: Line, lines: Sequence[Line], signs: Signs) -> bool:
    """Whether the speaker tells of another meeting in the turn so far, or in sentences around."""
    first = line.index
    while first and lines[first - 1].place == line.place:
        first -= 1
    told = (*lines[first : line.index + 1], *_around(line, lines, _TOLD_BACK, _TOLD_ON))
    return any(
        other.speaker == line.speaker and signs.has("decision.another_day", other.words)
        for other in told
    )


def _is_beside_settled(line: Line, lines: Sequence[Line], signs: Signs) -> bool:
    """Whether "decided", or an asking for objections, stands right beside it."""
    for other in _around(line, lines, 2, 2):
        if other.place != line.place:
            continue
        if signs.has("decision.settled", other.words):
            return True
        if other.index < line.index and signs.has("decision.reversed", other.words):
            return True
        if other.index > line.index and signs.has("decision.objections", other.words):
            return True
    return False


def _is_proposal(line: Line, signs: Signs) -> bool:
    return not line.is_question and signs.has("decision.proposed", line.words)


def _was_proposed(line: Line, lines: Sequence[Line], signs: Signs) -> bool:
    mine = set(content_words(line.text, signs.language))
    for other in reversed(lines[: line.index]):
        if other.place < line.place - _REACH_BACK:
            return False
        if signs.has("proposal.signs", other.words) or other.is_question:
            theirs = set(content_words(other.text, signs.language))
            if mine & theirs:
                return True
    return False


def _is_hollow(line: Line, signs: Signs) -> bool:
    """Whether it settles something that it doesn't name."""
    return signs.has("decision.takes_up", line.words) and _content(line, signs) < _FEW_WORDS


def _what_was_taken_up(line: Line, lines: Sequence[Line], signs: Signs) -> tuple[Line, ...]:
    """The sentence after, if it goes on to name it; else the latest proposal of somebody else."""
    after = lines[line.index + 1 : line.index + 2]
    if after and after[0].place == line.place and not after[0].is_question:
        is_never = signs.has("decision.never", after[0].words)
        if _content(after[0], signs) >= _FEW_WORDS and not is_never:
            return (after[0],)
    for other in reversed(lines[: line.index]):
        if other.place < line.place - _REACH_BACK:
            break
        names_it = signs.has("proposal.signs", other.words)
        is_sound = not (other.bears_nothing or signs.has("decision.course", other.words))
        if names_it and is_sound and _content(other, signs) >= _FEW_WORDS - 1:
            return (other,)
    return ()


def _without_hollow(settling: Settling, signs: Signs) -> Settling:
    """Leave out sentences that name nothing, where another one does."""
    full = tuple(line for line in settling.lines if not _is_hollow(line, signs))
    return replace(settling, lines=full or settling.lines)


def _once_each(found: Sequence[Settling], signs: Signs) -> list[Settling]:
    """Leave out what is said again: the later, which confirms or replaces it, stands for it.

    A sentence in which the chair sums up isn't another decision where it repeats one.
    """
    kept: list[tuple[Settling, set[str]]] = []
    for settling in found:
        mine = _stems(settling, signs)
        again = [
            other for other, theirs in kept if _says_again(other, theirs, settling, mine, signs)
        ]
        if again and any(signs.has("decision.recap", line.words) for line in settling.lines):
            continue
        kept = [(other, theirs) for other, theirs in kept if other not in again]
        kept.append((settling, mine))
    return [settling for settling, _ in kept]


def _says_again(
    earlier: Settling, theirs: set[str], later: Settling, mine: set[str], signs: Signs
) -> bool:
    near = later.lines[0].place - earlier.lines[-1].place <= _REACH_AGAIN
    if near and later.is_sealed and len(theirs) <= _FEW_WORDS and _points(earlier, signs):
        return True
    return len(mine & theirs) >= max(2, _ALIKE * min(len(mine), len(theirs)))


def _points(settling: Settling, signs: Signs) -> bool:
    return any(signs.has("decision.points", line.words) for line in settling.lines)


def _stems(settling: Settling, signs: Signs) -> set[str]:
    lines = (*settling.lines, *settling.before)
    return {stem for line in lines for stem in content_words(line.text, signs.language)}


def _around(line: Line, lines: Sequence[Line], back: int, on: int) -> Sequence[Line]:
    return [
        *lines[max(0, line.index - back) : line.index],
        *lines[line.index + 1 : line.index + 1 + on],
    ]
