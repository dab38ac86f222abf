"""The places of what was found at which a question may be answered, the likeliest first.

A place is a few sentences of one turn, with the lines around it that a model needs in order to
judge it. Beside words in common, the kind of the question tells what else to look for: a number, a
day, a place, a reason, who somebody is.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log

from pipeline.domain.meaning import Citation
from pipeline.domain.speech import Turn
from pipeline.language.bearing import affirmed_by, is_borne, is_proposal
from pipeline.language.gathering import Scene
from pipeline.language.lexicon import content_words, lexicon_of
from pipeline.language.names import names_in
from pipeline.language.numbers import QuantityKind, quantities
from pipeline.language.orders import is_order
from pipeline.language.questions import (
    VALUES,
    QuestionKind,
    behind_asking,
    kind_of,
    phrases_of,
)
from pipeline.language.reading_back import read_back
from pipeline.language.relating import Asked, neighbours
from pipeline.language.sentences import Sentence
from pipeline.language.serving import serves
from pipeline.language.talk import LEAD, Talk, size_of
from pipeline.language.tokens import tokens

_NONE: frozenset[str] = frozenset()
_TIMELY = {QuantityKind.DURATION, QuantityKind.TIME, QuantityKind.ORDINAL}
_BEFORE, _CLOSE = 6, 2
_LEAST, _NEARLY = 1 / 2, 3 / 4
_IN_TURN, _AROUND, _AWAY = 0.9, 0.5, 0.4
_SIGN, _NAMED, _ASKED, _TELLING, _OPEN = 0.25, 0.25, 0.2, 0.3, 0.25
"""What a sign of the kind, a name, a question for it and much that is told add to the share of
words; and what a proposal takes away."""
_TOUCHED = 0.1
_MUCH, _MANY = 8, 999
_LARGE = 100
_LONGEST_QUOTE, _ELLIPTIC = 45, 12
_OWN, _REST = 60, 20
"""Words that a model reads of the turn, and of the one after it."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that may answer.

    Attributes:
        scene: the meeting; its turns are the few lines around the place.
        citation: the words.
        question: that they answer, where it holds more of what is asked than they do.
        lead: what was said before that tells what they are about, where they don't.
        share: of the question's words that were spoken of there or shortly before, 0 to 1.
        is_plain: the words hold all of these, and the value that is asked for.
        score: how likely it answers, compared with other places.
    """

    scene: Scene
    citation: Citation
    question: Citation | None
    lead: Citation | None
    share: float
    is_plain: bool
    score: float


def spots_of(scenes: Sequence[Scene], question: str, language: str) -> tuple[Spot, ...]:
    """The best place of each meeting, the likeliest first.

    Args:
        scenes: what was found, a meeting each.
        question: able to stand by itself.
        language: ISO 639-1, of the question.
    """
    weights = _Weights(scenes, question)
    best = [
        _Places(scene, Asked(question, scene.language), language, weights).best()
        for scene in scenes
    ]
    return tuple(sorted((spot for spot in best if spot), key=lambda spot: -spot.score))


class _Weights:
    """How much a word of the question tells: rare ones more."""

    def __init__(self, scenes: Sequence[Scene], question: str) -> None:
        self._in_turns: Counter[str] = Counter()
        self._count = sum(len(scene.found) for scene in scenes)
        for scene in scenes:
            wanted = Asked(question, scene.language).matter
            for turn in scene.found:
                said = frozenset(content_words(turn.text, scene.language))
                self._in_turns.update(w for w in wanted if is_borne(w, said, scene.language))

    def of(self, words: frozenset[str]) -> float:
        """How much some words tell together."""
        return sum(log(2 + self._count / (1 + self._in_turns[word])) for word in words)


@dataclass(frozen=True, slots=True)
class _Reach:
    """Which words of the question were spoken of around a sentence.

    Attributes:
        near: in its turn, or in the question that it answers.
        around: there, and a few turns before.
        away: there, and some more turns before.
        close: what makes it a place at all: without any of these it is about something else.
    """

    near: frozenset[str]
    around: frozenset[str]
    away: frozenset[str]
    close: frozenset[str]


class _Places:
    """The places of one meeting."""

    def __init__(self, scene: Scene, asked: Asked, language: str, weights: _Weights) -> None:
        self._scene, self._asked, self._language = scene, asked, language
        self._spoken = asked.spoken
        self._kind = kind_of(asked.question, language)
        self._wanted = asked.matter
        # What a question leans on stands in brackets behind it, names too.
        names = " ".join(names_in(asked.question.replace("? (", " "), self._spoken))
        self._names = self._wanted & frozenset(content_words(names, self._spoken))
        self._head = frozenset(self._first_matter())
        self._weights = weights
        self._whole = weights.of(self._wanted) or 1.0
        is_who = self._kind is QuestionKind.PERSON
        self._talk = Talk(scene, self._wanted, names_count=not is_who)

    def best(self) -> Spot | None:
        """The likeliest of all; the first of equals; None where none is about the question."""
        best: Spot | None = None
        for place, turn in enumerate(self._talk.turns):
            if is_order(turn.text, self._spoken) or not self._is_said(turn):
                continue
            for number, part in enumerate(self._talk.parts[place]):
                spot = None if self._talk.asks(part) else self._spot(place, number)
                if spot and (best is None or spot.score > best.score):
                    best = spot
        return best

    def _spot(self, place: int, number: int) -> Spot | None:
        is_value = self._kind in VALUES
        if not (self._serves if is_value else self._touches)(place, number):
            return None
        asking = self._talk.question_before(place)
        asked = self._talk.last(asking) if asking is not None else None
        asks = self._talk.met_in(asked.quote) if asked else _NONE
        reach = self._reach(place, number, asks)
        share = len(reach.away) / len(self._wanted) if self._wanted else 0.0
        if share < _LEAST or not reach.close or not self._names <= reach.away:
            return None
        if self._head - reach.away and share < _NEARLY:
            return None
        first, last = self._run(place, number)
        own = self._talk.cite(place, first, last)
        held = self._talk.met_in(f"{self._talk.name(self._talk.turns[place])} {own.quote}")
        lead = next((i for i in self._talk.before(place) if self._talk.met[i] - reach.near), None)
        return Spot(
            scene=replace(self._scene, turns=self._lines(place, (first, last), asking, lead)),
            citation=own,
            question=asked if first == 0 and asks - held and _is_short(own) else None,
            lead=None if held | asks else self._leading(lead, own, asked),
            share=share,
            is_plain=(held | asks if is_value else held) >= self._wanted,
            score=self._weigh(held, reach) + self._bonus(place, number, own),
        )

    def _reach(self, place: int, number: int, asks: frozenset[str]) -> _Reach:
        """What was spoken of around a sentence; a value isn't of what was named only later."""
        before = self._talk.before(place)
        name = self._talk.met_in(self._talk.name(self._talk.turns[place]))
        if self._kind in VALUES:
            near = self._talk.met_in(self._talk.text(place, 0, number)) | name | asks
            close = near.union(*(self._talk.met[i] for i in before))
            around = near.union(
                self._talk.met[place], *(self._talk.met[i] for i in before[:_BEFORE])
            )
        else:
            near = self._talk.met[place] | asks
            after = [self._talk.met[i] for i in neighbours(self._talk.turns, place, 1, 1)]
            close = near.union(*after, *(self._talk.met[i] for i in before[:_CLOSE]))
            around = near.union(*after, *(self._talk.met[i] for i in before[:_BEFORE]))
        return _Reach(near, around, around.union(*(self._talk.met[i] for i in before)), close)

    def _weigh(self, held: frozenset[str], reach: _Reach) -> float:
        if self._kind is QuestionKind.REASON:  # where the matter is named, the reason seldom is
            share = self._weights.of(reach.away) / self._whole
            return _AROUND * share + (_TOUCHED if reach.near else 0.0)
        weight = self._weights.of(held) + _IN_TURN * self._weights.of(reach.near - held)
        weight += _AROUND * self._weights.of(reach.around - reach.near - held)
        weight += _AWAY * self._weights.of(reach.away - reach.around - held)
        return weight / self._whole

    def _first_matter(self) -> list[str]:
        """What the question is about before all else: "salary" in "what is the salary of …"."""
        words = content_words(self._asked.question, self._spoken)
        about = [w for w in words if w in self._wanted and w not in self._names]
        # "How many people does it hold?" may be answered by a number alone.
        return about[1:2] if about and about[0] == self._counted() else about[:1]

    def _counted(self) -> str:
        """The thing that "how many" counts."""
        rest = behind_asking(self._asked.question, self._language)
        first = tokens(rest)[0].text if self._kind is QuestionKind.NUMBER and tokens(rest) else ""
        return next(iter(content_words(first, self._spoken)), "")

    def _serves(self, place: int, number: int) -> bool:
        """Whether a sentence holds the value that is asked for."""
        text = self._talk.parts[place][number].text
        return serves(text, self._asked.question, self._spoken, self._language)

    def _touches(self, place: int, number: int) -> bool:
        """Whether a sentence speaks of the matter, where its turn does: there the answer begins."""
        text = self._talk.parts[place][number].text
        if self._kind is QuestionKind.REASON:
            return True
        is_elsewhere = not self._talk.met_in(self._talk.text(place, 0, _MANY))
        return is_elsewhere or bool(self._talk.met_in(text))

    def _is_open(self, place: int, number: int) -> bool:
        """Whether somebody only proposes or guesses, and nobody says yes or says it again."""
        if not is_proposal(self._talk.parts[place][number].text, lexicon_of(self._spoken)):
            return False
        turn, own = self._talk.turns[place], self._talk.cite(place, number, number)
        return (
            affirmed_by(turn, self._talk.turns, self._spoken) is None
            and read_back(own, self._scene, self._spoken) is None
        )

    def _is_said(self, turn: Turn) -> bool:
        """Whether a turn tells of saying or wanting, where it is asked what somebody said."""
        if not self._asked.saying:
            return True
        said = {token.norm for token in tokens(turn.text)}
        if said & (phrases_of(self._spoken).saying | phrases_of(self._spoken).wanting):
            return True
        name = content_words(self._talk.name(turn), self._spoken)
        return any(is_borne(word, self._asked.words, self._spoken) for word in name)

    def _bonus(self, place: int, number: int, own: Citation) -> float:
        """What speaks for a place beside the words that it shares with the question."""
        bonus = -_OPEN if self._is_open(place, number) else 0.0
        if self._kind in VALUES:
            bonus += self._of_value(self._talk.parts[place][number])
            return bonus + (_ASKED if self._is_asked_before(place) else 0.0)
        phrases = phrases_of(self._spoken)
        norms = {token.norm for token in tokens(own.quote)}
        told = len(frozenset(content_words(own.quote, self._spoken)) - self._wanted)
        if self._asked.saying and norms & (phrases.saying | phrases.wanting):
            bonus += _SIGN
        if self._kind is QuestionKind.REASON:
            bonus += _SIGN * min(2, len(norms & phrases.causes))
            bonus += _SIGN if 0 < self._talk.effect() - place <= _BEFORE + 1 else 0.0
        return bonus + _TELLING * min(1.0, told / _MUCH)

    def _of_value(self, part: Sentence) -> float:
        """How plainly a sentence holds the value: a month, a unit and a name tell more."""
        if self._kind is QuestionKind.PLACE:
            return _NAMED if names_in(part.text, self._spoken) else 0.0
        if self._kind is QuestionKind.TIME:
            months = lexicon_of(self._spoken).values.get("months", {})
            return _NAMED if any(t.norm in months for t in tokens(part.text)) else 0.0
        if self._kind is QuestionKind.DURATION:
            return 0.0
        numbers = [q for q in quantities(part.text, self._spoken) if q.kind not in _TIMELY]
        return 0.0 if any(q.unit or q.value >= _LARGE for q in numbers) else -_NAMED

    def _is_asked_before(self, place: int) -> bool:
        """Whether the turn before asks for the same sort of thing: "And where do we put it?"."""
        return any(
            self._talk.asks(part) and kind_of(part.text, self._spoken) is self._kind
            for before in neighbours(self._talk.turns, place, -1, 1)
            for part in self._talk.parts[before]
        )

    def _run(self, place: int, number: int) -> tuple[int, int]:
        """Which sentences of a turn belong together with one: those before it that name the matter,
        and, unless a value is asked for, those after it while it stays short.
        """
        parts = self._talk.parts[place]
        first = last = number
        while first and size_of(parts, first - 1, last) <= _LONGEST_QUOTE:
            more = self._talk.met_in(parts[first - 1].text) - self._talk.met_in(
                self._talk.text(place, first, last)
            )
            if not more or self._talk.asks(parts[first - 1]):
                break
            first -= 1
        while self._kind in VALUES:
            is_more = last + 1 < len(parts) and size_of(parts, first, last + 1) <= LEAD
            if not is_more or not self._serves(place, last + 1) or self._talk.asks(parts[last + 1]):
                return first, last
            last += 1
        while last + 1 < len(parts) and size_of(parts, first, last + 1) <= _LONGEST_QUOTE:
            if self._talk.asks(parts[last + 1]):
                break
            last += 1
        return first, last

    def _lines(
        self, place: int, run: tuple[int, int], asking: int | None, lead: int | None
    ) -> tuple[Turn, ...]:
        """The few lines that a model needs: those that lead to the place, itself, and the next."""
        chosen = {place: self._talk.cut(place, *run, _OWN)}
        if lead is not None:
            best = self._talk.best(lead)
            chosen[lead] = self._talk.cut(lead, best, best, LEAD)
        if asking is not None:
            end = len(self._talk.parts[asking]) - 1
            chosen[asking] = self._talk.cut(asking, end, end, LEAD)
        if self._kind is QuestionKind.REASON:
            best = self._talk.best(self._talk.effect())
            chosen.setdefault(
                self._talk.effect(), self._talk.cut(self._talk.effect(), best, best, LEAD)
            )
        for after in neighbours(self._talk.turns, place, 1, 1):
            chosen[after] = self._talk.cut(after, 0, 0, _REST)
        return tuple(chosen[i] for i in sorted(chosen))

    def _leading(self, place: int | None, own: Citation, asked: Citation | None) -> Citation | None:
        """A statement that ties some words to the question, by more than that it came before."""
        if place is None:
            return None
        best = self._talk.best(place)
        lead = self._talk.cite(place, best, best)
        said = f"{own.quote} {asked.quote if asked else ''}"
        here = frozenset(content_words(said, self._spoken))
        there = frozenset(content_words(lead.quote, self._spoken)) - self._wanted
        is_tied = any(is_borne(word, here, self._spoken) for word in there)
        return lead if is_tied and not self._talk.asks(self._talk.parts[place][best]) else None


def _is_short(own: Citation) -> bool:
    """Whether words are too few to be understood without the question that they answer."""
    return len(own.quote.split()) <= _ELLIPTIC
