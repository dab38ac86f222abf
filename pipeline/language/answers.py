"""Answers a question from evidence: sentence by sentence, each checked, or "not discussed".

A decision that holds leads; then each meeting is looked at where it most likely answers. How this
goes is told in docs/minutes.md.
"""

from collections.abc import Generator, Sequence
from contextlib import closing

from pipeline.domain.meaning import Answer, Claim, DecisionRecord
from pipeline.domain.tasks import AnswerTask, Ready
from pipeline.domain.work import Notice, Progress
from pipeline.language import asking
from pipeline.language.bearing import is_borne
from pipeline.language.drafts import checked, draft_of, first_sentence, repeats
from pipeline.language.framing import answered, dated, decided, replaced, said, when_of
from pipeline.language.gathering import Scene, decisions_of, scenes_of
from pipeline.language.lexicon import content_words
from pipeline.language.precedence import in_force, moment_of, near_decisions
from pipeline.language.prompting import plain
from pipeline.language.questions import (
    VALUES,
    QuestionKind,
    fit_question,
    is_follow_up,
    kind_of,
    language_of,
    parts_of,
    phrases_of,
    standalone_question,
)
from pipeline.language.reading_back import read_back
from pipeline.language.relating import Asked
from pipeline.language.serving import serves
from pipeline.language.spots import Spot, spots_of
from pipeline.ports import Completion, LanguageModel, Message

_MOST_MEETINGS = 4
_MOST_DECISIONS = 2
_MOST_IN_VAIN = 4
"""After so many "No" before anything was told, the rest isn't asked: it is less likely still."""

_ALIKE, _STORIES_ALIKE = 0.6, 0.7
_LIMIT = 80
_DECIDED = 0.5
_PLAIN, _SURE, _HALF = 0.4, 0.5, 0.6
"""How likely "Yes" must be: where a sentence holds the value that is asked for with all words of
the question, in general, and where little more than half of these were spoken of."""

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


def be_ready(model: LanguageModel) -> Generator[Progress, None, Ready]:
    """Have a model read the worked examples that stand before each first question.

    Only what nearly every question begins with: whoever asks meanwhile waits for no more.
    """
    yield Progress("reading", 0, 0)
    model.choose(asking.is_answered("", ""), asking.YES_NO)
    return Ready()


class _Conversation:
    """One question on its way to an answer."""

    def __init__(self, task: AnswerTask, model: LanguageModel) -> None:
        self._task, self._model = task, model
        asked = fit_question(task.question, model)
        self._language = language_of(asked)
        self._written = task.language or self._language
        self._question = asked
        self._claims: list[Claim] = []
        self._plain: list[str] = []
        self._decided: set[str] = set()
        self._in_vain = 0

    def told(self) -> Told:
        yield Progress("reading", 0, 0)
        yield from self._resolve()
        scenes = scenes_of(self._task.evidence)
        for part in parts_of(self._question, self._language):
            settled = yield from self._tell_decisions(part)
            if not settled:
                yield from self._tell_meetings(part, scenes)
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

    # Decisions

    def _tell_decisions(self, part: str) -> Generator[Progress | Claim, None, bool]:
        """Lead with decisions that answer, the latest first: what holds, then what it replaced.

        Returns:
            Whether they hold the value and every word that is asked for.
        """
        known = decisions_of(self._task.evidence)
        words = tuple(Asked(part, self._language).matter)
        chosen: dict[str, DecisionRecord] = {}
        for record in near_decisions(known, words, self._language, _MOST_DECISIONS):
            yield Progress("reading", 0, 0)
            holding = in_force(record, known)
            if holding.decision.id not in chosen and self._decides(record, holding, part):
                chosen[holding.decision.id] = holding
        told: list[str] = []
        for record in sorted(chosen.values(), key=moment_of, reverse=True):
            earlier = [known[id_] for id_ in record.supersedes if id_ in known]
            for one in (record, *earlier):
                told.append(one.decision.claim.text)
                if one.decision.id not in self._decided:
                    self._decided.add(one.decision.id)
                    yield self._tell_decision(one, None if one is record else record, earlier)
        return self._is_settled(part, " ".join(told))

    def _decides(self, record: DecisionRecord, holding: DecisionRecord, part: str) -> bool:
        """Whether a decision, or the one that it was replaced by, answers."""
        if kind_of(part, self._language) is QuestionKind.REASON:
            return False
        texts = dict.fromkeys((holding.decision.claim.text, record.decision.claim.text))
        lines = "\n".join(f"[{n}] {plain(text)}" for n, text in enumerate(texts, 1))
        spoken = language_of(lines)
        if not any(serves(text, part, spoken, self._language) for text in texts):
            return False
        heading = f"Decided on {plain(when_of(holding.meeting, 'en'))}:"
        return self._chance(asking.is_answered(f"{heading}\n{lines}", part)) >= _DECIDED

    def _tell_decision(
        self, record: DecisionRecord, by: DecisionRecord | None, earlier: Sequence[DecisionRecord]
    ) -> Claim:
        """A decision: one that holds, or one that another replaced."""
        if by is None:
            claim = decided(record, self._task.evidence, self._written, earlier)
        else:
            claim = replaced(record, self._task.evidence, self._written, by)
        return self._keep(claim, record.decision.claim.text)

    def _is_settled(self, part: str, told: str) -> bool:
        if not told or kind_of(part, self._language) not in VALUES:
            return False
        words = frozenset(content_words(told, self._language))
        wanted = Asked(part, self._language).matter
        is_whole = all(is_borne(w, words, self._language) for w in wanted)
        return is_whole and serves(told, part, language_of(told), self._language)

    # Meetings

    def _tell_meetings(
        self, part: str, scenes: Sequence[Scene]
    ) -> Generator[Progress | Claim, None, None]:
        own = [scene for scene in scenes if scene.language == self._language]
        spots = self._in_order(spots_of(own, part, self._language), part)
        others = [scene for scene in scenes if scene not in own][: _MOST_MEETINGS - len(spots)]
        for place, spot in enumerate(spots):
            yield Progress("reading", place, len(spots) + len(others))
            if not self._is_vain():
                yield from self._tell_spot(spot, part, is_alone=len(scenes) == 1)
        for place, scene in enumerate(others, len(spots)):
            yield Progress("reading", place, len(spots) + len(others))
            if not self._is_vain():
                yield from self._tell_translated(scene, part, is_alone=len(scenes) == 1)

    def _in_order(self, spots: Sequence[Spot], part: str) -> list[Spot]:
        """Places about as good as the best: values with the latest first, for the latest holds;
        reasons and stories as they went.
        """
        is_value = kind_of(part, self._language) in VALUES
        least = (_ALIKE if is_value else _STORIES_ALIKE) * spots[0].score if spots else 0.0
        alike = [spot for spot in spots if spot.score >= least][:_MOST_MEETINGS]
        return sorted(alike, key=lambda spot: _began(spot.scene), reverse=is_value)

    def _is_vain(self) -> bool:
        return not self._claims and self._in_vain >= _MOST_IN_VAIN

    def _tell_spot(
        self, spot: Spot, part: str, *, is_alone: bool
    ) -> Generator[Progress | Claim, None, None]:
        if any(spot.citation in told.citations for told in self._claims):
            return
        if not self._is_answered(spot.scene, part, self._demanded(spot, part)):
            return
        claim = None
        # Asked for a reason or a story, a small model puts together what was said apart.
        is_value = kind_of(part, self._language) in VALUES
        if is_value and not spot.is_plain and spot.lead is None and not self._in_vain:
            claim = yield from self._worded(spot.scene, part)
        if claim:
            yield self._tell(claim, spot.scene, is_alone=is_alone)
        else:
            yield from self._quote(spot, part, is_alone=is_alone)

    def _demanded(self, spot: Spot, part: str) -> float:
        """How likely "Yes" must be for a place."""
        if spot.is_plain and kind_of(part, self._language) in VALUES:
            return _PLAIN
        return _SURE if spot.share >= 2 / 3 else _HALF

    def _quote(self, spot: Spot, part: str, *, is_alone: bool) -> Generator[Claim, None, None]:
        """The words as they were said, with what leads to them and who says their number again."""
        scene = spot.scene
        claims = [said(scene, spot.lead, self._written)] if spot.lead else []
        if spot.question:
            claims.append(answered(scene, spot.question, spot.citation, self._written))
        else:
            claims.append(said(scene, spot.citation, self._written))
        if kind_of(part, self._language) in VALUES:
            again = read_back(spot.citation, scene, scene.language)
            claims += [said(scene, again, self._written)] if again else []
        for claim in claims:
            if not any(claim.citations[0] in told.citations for told in self._claims):
                yield self._tell(claim, scene, is_alone=is_alone)

    def _tell_translated(
        self, scene: Scene, part: str, *, is_alone: bool
    ) -> Generator[Progress | Claim, None, None]:
        """Ask a meeting that was held in another language, where words can't be compared."""
        if self._is_answered(scene, part, _SURE):
            claim = yield from self._worded(scene, part)
            if claim:
                yield self._tell(claim, scene, is_alone=is_alone)

    def _is_answered(self, scene: Scene, part: str, demanded: float) -> bool:
        lines = asking.lines_of(scene, when_of(scene.meeting, "en"))
        if self._chance(asking.is_answered(lines, part)) >= demanded:
            return True
        self._in_vain += 1
        return False

    def _tell(self, claim: Claim, scene: Scene, *, is_alone: bool) -> Claim:
        shown = claim if is_alone else dated(claim, scene.meeting, self._written)
        return self._keep(shown, claim.text)

    def _worded(self, scene: Scene, part: str) -> Generator[Progress, None, Claim | None]:
        """A sentence of the model that answers, if all that it says was said and it serves."""
        lines = asking.lines_of(scene, when_of(scene.meeting, "en"))
        asked = asking.answer_from(lines, part, self._named_language())
        draft = draft_of((yield from self._first_sentence(asked)))
        if draft is None or repeats(draft.text, self._plain, self._written):
            return None
        claim = checked(draft, scene, Asked(part, scene.language), self._written).claim
        if claim is None or not serves(claim.text, part, self._written, self._language):
            return None
        return None if any(claim.citations[0] in t.citations for t in self._claims) else claim

    def _first_sentence(self, asked: Sequence[Message]) -> Generator[Progress, None, str]:
        """Let the model write until a sentence ends, and stop it there."""
        text = ""
        with closing(self._model.stream(asked, limit=_LIMIT)) as stream:
            while True:
                try:
                    text += next(stream)
                except StopIteration as end:
                    completion: Completion = end.value
                    return first_sentence(text, is_over=not completion.is_cut)
                if sentence := first_sentence(text, is_over=False):
                    return sentence
                yield Progress("writing", len(self._claims), 0)

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


def _began(scene: Scene) -> str:
    return scene.meeting.held_at.isoformat() if scene.meeting.held_at else ""
