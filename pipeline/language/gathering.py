"""From evidence that was found to the few lines of each meeting that a model reads."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from pipeline.domain.meaning import DecisionRecord, Evidence, MeetingRef
from pipeline.domain.speech import Speaker, Turn
from pipeline.language.bearing import is_borne
from pipeline.language.lexicon import content_words
from pipeline.language.prompting import turn_line
from pipeline.language.questions import QuestionKind, key_words_of, kind_of
from pipeline.language.quotes import sentences
from pipeline.ports import LanguageModel, Message

_LONG_TURN = 90
_NEAR = ((1, 0.5), (2, 0.25), (-1, 0.25))
"""How much of a turn's weight its neighbours get: answers follow what is asked."""


_VALUES = {QuestionKind.NUMBER, QuestionKind.DURATION, QuestionKind.TIME}


@dataclass(frozen=True, slots=True)
class Scene:
    """What one meeting has to say on a question.

    Attributes:
        meeting: which.
        speakers: of it.
        turns: those that the model reads, in order of time; long ones are cut to a part of
            their sentences.
        found: all turns that were found, whole, in order of time.
        score: of its best evidence.
    """

    meeting: MeetingRef
    speakers: tuple[Speaker, ...]
    turns: tuple[Turn, ...]
    found: tuple[Turn, ...]
    score: float

    @property
    def names(self) -> dict[str, str]:
        """The shown name of each label."""
        return {speaker.label: speaker.name for speaker in self.speakers}


def scenes_of(
    evidence: Sequence[Evidence], question: str, language: str, model: LanguageModel, budget: int
) -> tuple[Scene, ...]:
    """Gather evidence by meeting, each within a number of tokens; the best meeting first.

    Args:
        evidence: the best first.
        question: able to stand by itself.
        language: of the question, ISO 639-1.
        model: counts the tokens.
        budget: tokens that the lines of one meeting may take.
    """
    meetings: dict[str, list[Evidence]] = {}
    for piece in evidence:
        meetings.setdefault(piece.meeting.recording_id, []).append(piece)
    weigh = _Weigher(evidence, question, language)
    return tuple(
        Scene(
            pieces[0].meeting,
            pieces[0].speakers,
            _chosen(pieces, weigh, model, budget),
            _together(pieces),
            max(piece.score for piece in pieces),
        )
        for pieces in meetings.values()
    )


def decisions_of(evidence: Sequence[Evidence]) -> dict[str, DecisionRecord]:
    """All decisions among the evidence, by id, in the order in which they were found."""
    return {d.decision.id: d for piece in evidence for d in piece.decisions}


class _Weigher:
    """Weighs turns by what they share with the question; rare words count more."""

    def __init__(self, evidence: Sequence[Evidence], question: str, language: str) -> None:
        self._language = language
        self._wanted = frozenset(key_words_of(question, language))
        self._wants_number = kind_of(question, language) in _VALUES
        turns = {(e.meeting.recording_id, t.id): t for e in evidence for t in e.turns}
        self._count = len(turns)
        self._in_turns = Counter(word for turn in turns.values() for word in self._borne(turn.text))

    def __call__(self, text: str) -> float:
        weight = sum(log(1 + self._count / self._in_turns[w]) for w in self._borne(text))
        return weight + (0.5 if self._wants_number and any(c.isdigit() for c in text) else 0.0)

    def _borne(self, text: str) -> frozenset[str]:
        said = frozenset(content_words(text, self._language))
        return frozenset(w for w in self._wanted if is_borne(w, said, self._language))


def _together(pieces: Sequence[Evidence]) -> tuple[Turn, ...]:
    turns = {turn.id: turn for piece in pieces for turn in piece.turns}
    return tuple(sorted(turns.values(), key=lambda t: (t.span.start_ms, t.id)))


def _chosen(
    pieces: Sequence[Evidence], weigh: _Weigher, model: LanguageModel, budget: int
) -> tuple[Turn, ...]:
    """The turns that weigh most, within the budget, in order of time."""
    turns = [_shortened(turn, weigh) for turn in _together(pieces)]
    own = [weigh(turn.text) for turn in turns]
    rank = {t.id: place for place, piece in reversed(list(enumerate(pieces))) for t in piece.turns}
    total = [weight + 1 / (1 + rank[turn.id]) for turn, weight in zip(turns, own, strict=True)]
    for place, weight in enumerate(own):
        for step, share in _NEAR:
            if 0 <= place + step < len(turns):
                total[place + step] += share * weight
    names = {s.label: s.name for s in pieces[0].speakers}
    empty = model.count((Message("user", ""),))
    taken: list[int] = []
    for place in sorted(range(len(turns)), key=lambda i: (-total[i], i)):
        line = turn_line(turns[place], len(turns), names)
        cost = model.count((Message("user", line),)) - empty + 1
        if cost <= budget:
            budget -= cost
            taken.append(place)
    return tuple(turns[place] for place in sorted(taken))


def _shortened(turn: Turn, weigh: _Weigher) -> Turn:
    """A turn, or that part of a long one which bears most on the question, its words untouched."""
    if len(turn.words) <= _LONG_TURN:
        return turn
    parts = sentences(turn)
    best = max(range(len(parts)), key=lambda i: (weigh(parts[i].text), -i))
    first = last = best
    while True:
        before = parts[first - 1] if first else None
        after = parts[last + 1] if last + 1 < len(parts) else None
        room = _LONG_TURN - (parts[last].last - parts[first].first + 1)
        if after and after.last - after.first < room:
            last += 1
        elif before and before.last - before.first < room:
            first -= 1
        else:
            break
    words = turn.words[parts[first].first : parts[last].last + 1]
    return Turn(turn.id, turn.speaker, turn.track, words)
