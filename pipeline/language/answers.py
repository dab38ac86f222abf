"""Answers a question from evidence: sentence by sentence, each checked, or "not discussed".

A decision that holds leads; then each meeting is read by itself. How this goes is told in
docs/minutes.md.
"""

from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass

from pipeline.domain.meaning import Answer, Citation, Claim, DecisionRecord
from pipeline.domain.work import AnswerTask, Notice, Progress
from pipeline.language import asking
from pipeline.language.bearing import is_borne
from pipeline.language.drafts import Draft, checked, draft_of, first_sentence, repeats
from pipeline.language.framing import dated, decided, said, when_of
from pipeline.language.gathering import Scene, decisions_of, scenes_of
from pipeline.language.lexicon import content_words
from pipeline.language.outright import place_of, read_back, told_outright
from pipeline.language.precedence import in_force, moment_of, near_decisions
from pipeline.language.prompting import plain
from pipeline.language.questions import (
    QuestionKind,
    fit_question,
    is_follow_up,
    key_words_of,
    kind_of,
    language_of,
    parts_of,
    phrases_of,
    standalone_question,
)
from pipeline.language.quotes import best_citation
from pipeline.language.relating import Asked, is_telling, nearest, telling_of, widened
from pipeline.language.serving import holds_words, serves
from pipeline.ports import Completion, LanguageModel, Message

_LINES = 220
"""Tokens of one meeting's lines: two calls over them, the first words included, stay below 800."""

_VALUES = {QuestionKind.NUMBER, QuestionKind.DURATION, QuestionKind.TIME, QuestionKind.PLACE}
_MOST_MEETINGS = 4
_MOST_DECISIONS = 3
_SENTENCES = 2
_LIMIT = 80
_DECIDED = 0.4
_SURE = 0.38
_UNSURE = 0.32
_OUTRIGHT = 0.15
"""How likely "Yes" is where lines answer a question: in general, where they hold its words, and
where one sentence holds the value that is asked for with all words of the question."""

Told = Generator[Progress | Notice | Claim, None, Answer]


def answer(task: AnswerTask, model: LanguageModel) -> Told:
    """Answer a question, yielding each sentence as soon as it has passed the checks.

    Args:
        task: what is asked, with the evidence; decisions that those found replaced, or that
            replaced them, belong to the evidence too.
        model: who reads and writes.

    Returns:
        The sentences that were yielded; none where the evidence doesn't bear an answer.

    Raises:
        InputError: the question is empty or too long.
    """
    return (yield from _Conversation(task, model).told())


@dataclass(frozen=True, slots=True)
class _Reading:
    """One meeting while it is read.

    Attributes:
        scene: the meeting.
        asked: the prompt for the answer.
        question: with the language of the meeting.
    """

    scene: Scene
    asked: tuple[Message, ...]
    question: Asked


class _Conversation:
    """One question on its way to an answer."""

    def __init__(self, task: AnswerTask, model: LanguageModel) -> None:
        self._task, self._model = task, model
        asked = fit_question(task.question, model)
        self._language = language_of(asked)
        self._written = task.language or self._language
        self._question = asked
        self._kind = kind_of(asked, self._language)
        self._words = key_words_of(asked, self._language)
        self._claims: list[Claim] = []
        self._plain: list[str] = []

    def told(self) -> Told:
        yield Progress("reading", 0, 0)
        yield from self._resolve()
        yield from self._tell_decisions()
        if not self._is_settled():
            yield from self._tell_meetings()
        return Answer(self._task.question, tuple(self._claims), bool(self._claims))

    def _resolve(self) -> Generator[Progress, None, None]:
        """Put what a follow-up question leans on into it."""
        history = self._task.history
        if not is_follow_up(history, self._question, self._language):
            return
        carried = standalone_question(history, self._question)
        before = standalone_question(history[:-1], history[-1].question)
        messages = asking.rewritten(self._question, before)
        completion = yield from self._stream(messages, 40)
        written = draft_of(completion.text.splitlines()[0] if completion.text.strip() else "")
        known = frozenset(content_words(f"{carried} {before}", self._language))
        words = content_words(written.text, self._language) if written else ()
        own = content_words(self._question, self._language)
        is_good = (
            bool(words)
            and not completion.is_cut
            and all(is_borne(w, known, self._language) for w in words)
            and all(is_borne(w, frozenset(words), self._language) for w in own)
            and len(set(words)) > len(set(own))
        )
        self._question = written.text if written and is_good else carried
        self._kind = kind_of(self._question, self._language)
        self._words = key_words_of(self._question, self._language)

    # Decisions

    def _tell_decisions(self) -> Generator[Progress | Claim, None, None]:
        """Lead with decisions that answer, the latest first: what holds, then what it replaced."""
        known = decisions_of(self._task.evidence)
        chosen: dict[str, DecisionRecord] = {}
        for record in near_decisions(known, self._words, self._language, _MOST_DECISIONS + 1):
            yield Progress("reading", 0, 0)
            holding = in_force(record, known)
            if holding.decision.id not in chosen and self._answers(record, holding):
                chosen[holding.decision.id] = holding
        told: set[str] = set()
        for record in sorted(chosen.values(), key=moment_of, reverse=True)[:_MOST_DECISIONS]:
            if record.decision.id in told:
                continue
            told.add(record.decision.id)
            yield self._tell_decision(record, "later" if record.superseded_by else "decided")
            for earlier in record.supersedes:
                if earlier in known and earlier not in told:
                    told.add(earlier)
                    yield self._tell_decision(known[earlier], "replaced")

    def _answers(self, record: DecisionRecord, holding: DecisionRecord) -> bool:
        if self._kind is QuestionKind.REASON:
            return False
        texts = dict.fromkeys((holding.decision.claim.text, record.decision.claim.text))
        lines = "\n".join(f"[{n}] {plain(text)}" for n, text in enumerate(texts, 1))
        heading = f"Decided on {plain(when_of(holding.meeting, 'en'))}:"
        questions = dict.fromkeys((self._question, *parts_of(self._question, self._language)))
        spoken = language_of(lines)
        return any(
            self._chance(asking.is_answered(f"{heading}\n{lines}", question)) >= _DECIDED
            for question in questions
            if any(serves(text, question, spoken, self._language) for text in texts)
        )

    def _tell_decision(self, record: DecisionRecord, frame: str) -> Claim:
        claim = decided(record, self._task.evidence, self._written, frame)
        return self._keep(claim, record.decision.claim.text)

    def _is_settled(self) -> bool:
        """Whether the decisions told hold the value and every word that the question asks for."""
        if not self._plain or self._kind not in _VALUES:
            return False
        told = " ".join(self._plain)
        words = frozenset(content_words(told, self._language))
        is_whole = all(is_borne(w, words, self._language) for w in self._words)
        return is_whole and serves(told, self._question, self._written, self._language)

    # Meetings

    def _tell_meetings(self) -> Generator[Progress | Claim, None, None]:
        parts = parts_of(self._question, self._language)
        for part in parts:
            scenes = scenes_of(self._task.evidence, part, self._language, self._model, _LINES)[
                :_MOST_MEETINGS
            ]
            if kind_of(part, self._language) in {QuestionKind.REASON, QuestionKind.OPEN}:
                scenes = tuple(sorted(scenes, key=_began))
            else:  # what is said outright can be shown at once
                scenes = tuple(sorted(scenes, key=lambda s: not self._outright(s, part)))
            for place, scene in enumerate(scenes):
                yield Progress("reading", place, len(scenes))
                if scene.turns:
                    most = _SENTENCES if len(parts) == 1 else 1
                    yield from self._tell_scene(scene, part, most=most, is_alone=not scenes[1:])

    def _tell_scene(
        self, scene: Scene, question: str, *, most: int, is_alone: bool
    ) -> Generator[Progress | Claim, None, None]:
        if outright := self._outright(scene, question):
            lines = asking.lines_of(nearest(scene, outright[0]), when_of(scene.meeting, "en"))
            if self._chance(asking.is_answered(lines, question)) >= _OUTRIGHT:
                yield from self._quote(outright, scene, is_alone=is_alone)
            return
        lines = asking.lines_of(scene, when_of(scene.meeting, "en"))
        chance = self._chance(asking.is_answered(lines, question))
        if chance < (_UNSURE if holds_words(question, scene, self._language) else _SURE):
            return
        reading = _Reading(
            scene,
            asking.answer_from(lines, question, self._named_language()),
            _asked_of(scene, question),
        )
        written = ""
        for _ in range(most):
            sentence, is_last = yield from self._next_sentence(reading.asked, written)
            written = f"{written} {sentence}".strip()
            draft = draft_of(sentence)
            claim = (yield from self._mended(draft, reading)) if draft else None
            if claim:
                yield self._tell(claim, scene, is_alone=is_alone)
                place = place_of(claim.citations[0], scene, reading.question, self._language)
                if place:
                    yield from self._quote((place,), scene, is_alone=is_alone)
            if is_last:
                return

    def _outright(self, scene: Scene, question: str) -> tuple[Citation, ...]:
        """The words that hold the value which is asked for, and those that say it again."""
        asked = _asked_of(scene, question)
        found = told_outright(scene, asked, self._language)
        if found is None:
            return ()
        further = (
            read_back(found, scene, asked.spoken),
            place_of(found, scene, asked, self._language),
        )
        return (found, *(citation for citation in further if citation))

    def _quote(
        self, citations: Sequence[Citation], scene: Scene, *, is_alone: bool
    ) -> Generator[Claim, None, None]:
        for citation in citations:
            if not any(citation in told.citations for told in self._claims):
                claim = said(scene, citation, self._written)
                yield self._tell(claim, scene, is_alone=is_alone)

    def _tell(self, claim: Claim, scene: Scene, *, is_alone: bool) -> Claim:
        shown = claim if is_alone else dated(claim, scene.meeting, self._written)
        return self._keep(shown, claim.text)

    def _next_sentence(
        self, asked: Sequence[Message], written: str
    ) -> Generator[Progress, None, tuple[str, bool]]:
        """Let the model write until a sentence ends, and stop it there: checks may ask it too.

        Returns:
            The sentence, and whether nothing follows it.
        """
        begun = (Message("assistant", written),) if written else ()
        text = ""
        with closing(self._model.stream((*asked, *begun), limit=_LIMIT)) as stream:
            while True:
                try:
                    text += next(stream)
                except StopIteration as end:
                    completion: Completion = end.value
                    return first_sentence(text, is_over=not completion.is_cut), True
                if sentence := first_sentence(text, is_over=False):
                    return sentence, False
                yield Progress("writing", len(self._claims), 0)

    def _mended(self, draft: Draft, reading: _Reading) -> Generator[Progress, None, Claim | None]:
        """The draft as a claim; else asked again over fewer lines; else the words; else None."""
        scene, question = reading.scene, reading.question
        if repeats(draft.text, self._plain, self._written):
            return None
        claim = checked(draft, scene, question, self._written).claim
        if claim is None:
            telling = self._telling(draft, reading)
            if telling is None:
                return None
            # Asked again for a reason or for what somebody said, a model finds another; people
            # say theirs themselves.
            if kind_of(question.question, self._language) in _VALUES:
                claim = yield from self._again(nearest(scene, telling), question)
            else:
                telling = widened(telling, scene)
            claim = claim or said(scene, telling, self._written)
        if not serves(claim.text, question.question, self._written, self._language):
            return None
        is_known = any(claim.citations[0] in told.citations for told in self._claims)
        return None if is_known or repeats(claim.text, self._plain, self._written) else claim

    def _telling(self, draft: Draft, reading: _Reading) -> Citation | None:
        """The words nearest to a draft and the question, if they tell; else any that do."""
        scene, question = reading.scene, reading.question
        text = f"{draft.text} {question.question}"
        near = best_citation(scene.meeting.recording_id, text, scene.turns, question.spoken)
        if is_telling(near, scene, question):
            return near
        return telling_of(scene, question, self._language)

    def _again(self, scene: Scene, question: Asked) -> Generator[Progress, None, Claim | None]:
        """Ask once more over the few lines that are most likely to tell."""
        lines = asking.lines_of(scene, when_of(scene.meeting, "en"))
        asked = asking.answer_from(lines, question.question, self._named_language())
        sentence, _ = yield from self._next_sentence(asked, "")
        draft = draft_of(sentence)
        return checked(draft, scene, question, self._written).claim if draft else None

    def _named_language(self) -> str:
        return phrases_of(self._written).name if self._written != "en" else ""

    # The model

    def _chance(self, messages: Sequence[Message]) -> float:
        return self._model.choose(messages, asking.YES_NO)[0]

    def _stream(
        self, messages: Sequence[Message], limit: int
    ) -> Generator[Progress, None, Completion]:
        with closing(self._model.stream(messages, limit=limit)) as stream:
            while True:
                try:
                    next(stream)
                except StopIteration as end:
                    return end.value
                yield Progress("writing", 0, 0)

    def _keep(self, claim: Claim, plain: str) -> Claim:
        self._claims.append(claim)
        self._plain.append(plain)
        return claim


def _asked_of(scene: Scene, question: str) -> Asked:
    return Asked(question, language_of(" ".join(turn.text for turn in scene.turns)))


def _began(scene: Scene) -> str:
    return scene.meeting.held_at.isoformat() if scene.meeting.held_at else ""
