"""How much a sentence looks like the one with which a group closes a matter.

People mostly settle things in passing: "okay, so Tuesday then". No single sign tells such a
sentence from a remark. What tells is many small ones together: it takes up what others have just
said, holds a figure, begins or ends like a conclusion, comes from whoever leads the meeting, others
agree, somebody promises something thereafter, and nobody speaks of the matter again. Each counts
for as much as it did on written meetings with a key (logistic regression, rounded).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from functools import cached_property

from pipeline.language.lexicon import content_words
from pipeline.language.lines import Line
from pipeline.language.numbers import quantities
from pipeline.language.signs import Signs

_BACK = 8
_ON = 3
_SOON = 2
_ASKED_BACK = 6
_SPOKEN_OF = 3
_SHORT = 5
_FEW = 2
_SENTENCE = 14
_NODS = 0.1
_NEEDED = 0.4
_AGAIN = 6
_OPENS = 2

_BIAS = -4.3
_WEIGHTS = {
    "strong": 1.9,
    "given": 1.5,
    "figure": 1.2,
    "asked": 1.1,
    "concludes": 1.0,
    "chair": 1.0,
    "ends": 0.9,
    "gone": 0.9,
    "spoken of": 0.8,
    "keeps": 0.7,
    "agreed": 0.7,
    "fragment": 0.6,
    "proposed": 0.6,
    "denies": 0.5,
    "yes": 0.5,
    "likely": 0.5,
    "echoed": 0.5,
    "answers": 0.5,
    "promised": 0.5,
    "asked before": 0.4,
    "plural": -0.2,
    "course": -0.3,
    "promises": -0.5,
    "asks on": -0.5,
    "heads": -0.5,
    "empty": -0.5,
    "defers": -0.6,
    "never": -0.6,
    "short": -0.6,
    "few": -0.7,
    "request": -0.8,
    "person": -0.8,
}


class Closings:
    """Weighs the sentences of one meeting.

    Args of the constructor:
        lines: all sentences of the meeting.
        signs: of its language.
    """

    def __init__(self, lines: Sequence[Line], signs: Signs) -> None:
        self._lines = lines
        self._signs = signs
        self._matters = [matter_of(line, signs) for line in lines]
        self._shown: dict[int, dict[str, float]] = {}

    def weight(self, line: Line) -> float:
        """The log odds that a sentence closes a matter."""
        found = self.signs_at(line)
        return _BIAS + sum(_WEIGHTS[name] * value for name, value in found.items())

    def closes(self, line: Line) -> bool:
        """Whether a sentence closes a matter, and does so more plainly than those around it."""
        if self.is_free_talk or not self._may_close(line) or self.weight(line) < _NEEDED:
            return False
        return not any(self._outweighs(other, line) for other in self._around(line))

    def _may_close(self, line: Line) -> bool:
        """Whether nothing speaks against it: a question needs somebody who agrees."""
        has = self._signs.has
        if line.bears_nothing or has("conclusion.puts off", line.words):
            return False
        if leaves_open(line, self._signs) or self._tells_of_another_day(line):
            return False
        if not line.is_question:
            return not self._informs(line)
        if has("conclusion.wants to know", line.words) or has("action.not_if", line.words):
            return False
        shown = self.signs_at(line)
        return bool(shown["agreed"] or shown["echoed"])

    def _tells_of_another_day(self, line: Line) -> bool:
        """Whether the turn so far tells how something went once, and it doesn't conclude."""
        has = self._signs.has
        so_far = [o for o in self._near(line, -1) if o.place == line.place]
        is_told = any(has("decision.another_day", o.words) for o in (*so_far, line))
        return is_told and not has("conclusion.opens", line.words)

    def _informs(self, line: Line) -> bool:
        """Whether it only tells somebody who wanted to know: "Does it rain?", "No, it's dry"."""
        asked = [o for o in self._near(line, -1) if o.speaker != line.speaker][:1]
        return self._signs.has("conclusion.replies", line.words) and any(
            o.is_question and self._signs.has("conclusion.wants to know", o.words) for o in asked
        )

    def _around(self, line: Line) -> list[Line]:
        """Sentences near it that may close the same matter."""
        mine = self._matters[line.index]
        near = [o for o in self._near(line, -_AGAIN) + self._near(line, _AGAIN) if o is not line]
        return [o for o in near if self._shares(mine, self._matters[o.index])]

    @staticmethod
    def _shares(mine: frozenset[str], theirs: frozenset[str]) -> bool:
        return 2 * len(mine & theirs) >= min(len(mine), len(theirs)) > 0

    def _outweighs(self, other: Line, line: Line) -> bool:
        """Whether another sentence closes the matter more plainly, or with a later figure."""
        if not self._may_close(other) or (theirs := self.weight(other)) < _NEEDED:
            return False
        mine = self.weight(line)
        figures = [{w for w in self._matters[o.index] if w[0].isdigit()} for o in (line, other)]
        if all(figures) and not figures[0] & figures[1]:
            return other.index > line.index
        return (theirs, other.index) > (mine, line.index)

    @cached_property
    def is_free_talk(self) -> bool:
        """Whether many turns only nod: there people think aloud, and mean little as settled."""
        turns: dict[int, bool] = {}
        for line, matter in zip(self._lines, self._matters, strict=True):
            says = bool(matter) or line.is_question
            turns[line.place] = turns.get(line.place, False) or says
        return len(turns) - sum(turns.values()) > _NODS * len(turns)

    @cached_property
    def chair(self) -> str | None:
        """Who leads the meeting: who moves it on and asks most."""
        led: Counter[str] = Counter()
        for line in self._lines:
            opens = self._signs.has("chapter.begins", line.words)
            led[line.speaker] += _OPENS * opens + line.is_question
        return led.most_common(1)[0][0] if led else None

    def signs_at(self, line: Line) -> dict[str, float]:
        """What a sentence and those around it show, each from 0 to 1."""
        if line.index not in self._shown:
            self._shown[line.index] = self._signs_at(line)
        return self._shown[line.index]

    def _signs_at(self, line: Line) -> dict[str, float]:
        has, words, bare = self._signs.has, line.words, line.words.rstrip("?")
        length = len(words.split())
        matter = self._matters[line.index]
        before = self._near(line, -_BACK)
        others = [o for o in before if o.speaker != line.speaker]
        after = self._near(line, _ON)
        soon = [o for o in after if o.place <= line.place + _SOON]
        answers = [o for o in after if o.speaker != line.speaker]
        given = self._said(before)
        concludes = has("conclusion.opens", bare)
        found: dict[str, float | bool] = {
            "given": len(matter & given) / max(1, len(matter)),
            "concludes": concludes and bool(matter & self._said(others)),
            "ends": has("conclusion.ends", bare),
            "figure": any(word[0].isdigit() for word in matter),
            "fragment": length <= _SENTENCE and not has("conclusion.verb", bare),
            "keeps": has("conclusion.keeps", words),
            "denies": has("conclusion.denies", words),
            "yes": has("conclusion.yes", words),
            "strong": has("decision.strong", words) or has("decision.settled", words),
            "likely": has("decision.likely", words),
            "asked": has("decision.asked", words),
            "proposed": has("decision.proposed", words) or has("proposal.signs", words),
            "chair": line.speaker == self.chair,
            "agreed": self._agreeing(line, answers) / 2,
            "echoed": self._is_echoed(matter, answers),
            "answers": any(o.is_question for o in others if o.place >= line.place - 1),
            "asked before": self._was_asked(line, before),
            "spoken of": min(1, self._count(matter, others) / _SPOKEN_OF),
            "gone": bool(matter) and not matter & self._said(self._later(line)),
            "promised": any(self._promises(o) for o in soon),
            "promises": self._promises(line),
            "request": bool(self._signs.find("action.request", words)),
            "asks on": any(o.is_question for o in after if o.place == line.place),
            "person": has("conclusion.person", words),
            "plural": has("conclusion.plural", words),
            "defers": has("decision.unless", words) or has("conclusion.defers", words),
            "never": has("decision.never", bare),
            "course": has("decision.course", words),
            "heads": has("chapter.begins", words),
            "empty": not matter,
            "few": len(matter) <= _FEW,
            "short": length <= _SHORT,
        }
        return {name: float(value) for name, value in found.items()}

    def _near(self, line: Line, reach: int) -> list[Line]:
        """The sentences before, or after, within so many turns."""
        found: list[Line] = []
        step = 1 if reach > 0 else -1
        index = line.index + step
        while 0 <= index < len(self._lines):
            other = self._lines[index]
            if abs(other.place - line.place) > abs(reach):
                break
            found.append(other)
            index += step
        return found

    def _later(self, line: Line) -> list[Line]:
        return [o for o in self._near(line, _BACK) if o.place > line.place + _SOON]

    def _said(self, lines: Collection[Line]) -> set[str]:
        return {word for line in lines for word in self._matters[line.index]}

    def _count(self, matter: frozenset[str], lines: Collection[Line]) -> int:
        return sum(bool(matter & self._matters[line.index]) for line in lines)

    def _agreeing(self, line: Line, answers: Collection[Line]) -> int:
        """How many agree, two at most; "yeah" alone after a statement only says "I listen"."""
        signs = self._signs
        return min(
            2,
            len(
                {
                    o.speaker
                    for o in answers
                    if signs.has("acceptance.signs", o.words)
                    and (
                        line.is_question
                        or not signs.find("acceptance.hearing", o.words)
                        or len(o.words.split()) > _FEW
                    )
                }
            ),
        )

    def _is_echoed(self, matter: frozenset[str], answers: Sequence[Line]) -> bool:
        """Whether the first to answer says it again, and little else."""
        first = answers[0] if answers else None
        said = self._matters[first.index] if first else frozenset[str]()
        return bool(matter & said) and len(said) <= _FEW + 1

    def _was_asked(self, line: Line, before: Collection[Line]) -> bool:
        """Whether a question or a proposal before it holds something of it."""
        matter = self._matters[line.index]
        return any(
            bool(matter & self._matters[o.index])
            and (
                o.is_question
                or self._signs.has("proposal.signs", o.words)
                or self._signs.has("decision.proposed", o.words)
            )
            for o in before
            if o.place >= line.place - _ASKED_BACK
        )

    def _promises(self, line: Line) -> bool:
        return self._signs.has("action.commit", line.words) or self._signs.has(
            "action.take", line.words
        )


def leaves_open(line: Line, signs: Signs) -> bool:
    """Whether a sentence says that its matter stays open, or that nobody knows."""
    names = ("question.open", "question.unknown")
    return not line.is_question and any(signs.has(name, line.words) for name in names)


def matter_of(line: Line, signs: Signs) -> frozenset[str]:
    """What a sentence speaks of: its content words and its numbers."""
    numbers = (q for q in quantities(line.text, signs.language) if not q.is_one)
    values = (f"{q.value.normalize():f}" for q in numbers)
    return frozenset((*content_words(line.text, signs.language), *values))
