"""Questions to the archive, answered from what was said, with citations; or "not discussed"."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from app.service.claims import check_days
from app.service.evidence import Gathering
from app.service.study import Study, meaning_of
from pipeline.domain.errors import EngineError, InputError
from pipeline.domain.meaning import Answer, Citation, Claim, Evidence, Exchange, Support
from pipeline.domain.naming import with_names
from pipeline.domain.saying import say
from pipeline.domain.search import ClaimFilter, SearchQuery
from pipeline.domain.tasks import AnswerTask, LocalModel
from pipeline.domain.work import Notice, Progress

if TYPE_CHECKING:
    from pipeline.domain.tasks import LanguageModelRef
    from pipeline.ports import Archive

_HITS = 36
_REMEMBERED = 6
"""So many exchanges of a conversation are kept in mind."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Which part of the archive may answer.

    Attributes:
        meeting: only this recording, by id or the beginning of it.
        since: only meetings of this day or later.
        until: only meetings of this day or earlier.
        speaker: only what speakers of this name said.
    """

    meeting: str | None = None
    since: date | None = None
    until: date | None = None
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A moment that an answer cites.

    Attributes:
        number: from 1, in the order of citing.
        citation: the words and where they are.
        title: of the meeting.
        held_at: when it began, local time; None if unknown.
        speaker: who said it, by the shown name.
        is_in_force: False where a later decision replaced the one that these words made.
    """

    number: int
    citation: Citation
    title: str
    held_at: datetime | None
    speaker: str
    is_in_force: bool = True


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an answer, as soon as it stands.

    Attributes:
        claim: names in place of markers.
        sources: what bears it out; a moment that was cited before has its number from then.
    """

    claim: Claim
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class AnswerView:
    """A whole answer.

    Attributes:
        question: as asked.
        is_discussed: False where the evidence isn't there.
        sentences: in the order to be read.
        sources: all that they cite, by number.
        model: the one that answered, by name or (in `Talk`) by title; empty where none was asked.
        meetings: in how many it was looked for what was asked.
    """

    question: str
    is_discussed: bool
    sentences: tuple[Sentence, ...]
    sources: tuple[Source, ...]
    model: str = ""
    meetings: int = 0

    @property
    def is_borne_out(self) -> bool:
        """Whether each sentence passed the checks of its quotes, and none only weakly."""
        firm = {Support.QUOTED, Support.PARAPHRASED}
        return bool(self.sentences) and all(s.claim.support in firm for s in self.sentences)


AskEvent = Progress | Notice | Sentence | AnswerView


class Conversation:
    """Questions that follow one another.

    Args of the constructor:
        archive: holds what was said.
        study: its engine stays warm between questions.
        scope: which part of the archive may answer.
        history: questions and answers that went before.
    """

    def __init__(
        self, archive: Archive, study: Study, scope: Scope, history: tuple[Exchange, ...] = ()
    ) -> None:
        check_days(scope.since, scope.until)
        self._archive = archive
        self._study = study
        self._scope = scope
        self._meeting = None if scope.meeting is None else archive.recordings.get(scope.meeting).id
        self._history = history

    @property
    def history(self) -> tuple[Exchange, ...]:
        """What was asked and answered, the latest last; only the latest few are kept."""
        return self._history

    def ask(self, question: str) -> Generator[AskEvent, None, None]:
        """Answer a question; sentences come as soon as they stand, the whole answer comes last.

        Closing the generator stops the model; the conversation goes on without this question.

        Raises:
            InputError: the question is empty or too long.
            ModelError: there is no language model.
            EngineError: the engine failed.
        """
        question = checked_question(question)
        evidence = yield from self._evidence(question)
        if not evidence:
            yield AnswerView(question, is_discussed=False, sentences=(), sources=())
            return
        numbering = _Numbering(evidence)
        sentences: list[Sentence] = []
        model = self._study.scribes.readers.language_model()
        task = AnswerTask(model, question, self._history, evidence)
        with closing(self._study.engine.run(task)) as stream:
            for item in stream:
                if isinstance(item, Claim):
                    sentences.append(numbering.sentence(item))
                    yield sentences[-1]
                elif isinstance(item, Progress | Notice):
                    yield item
                elif isinstance(item, Answer):
                    whole = self._whole(item, numbering)
                    meetings = len({part.meeting.recording_id for part in evidence})
                    yield replace(whole, model=_name_of(model), meetings=meetings)
                    return
        raise EngineError("The engine stopped", "It gave no answer.", "Ask again.")

    def _whole(self, answer: Answer, numbering: _Numbering) -> AnswerView:
        sentences = tuple(numbering.sentence(claim) for claim in answer.claims)
        told = " ".join(sentence.claim.text for sentence in sentences) or "Not discussed."
        self._history = (*self._history, Exchange(answer.question, told))[-_REMEMBERED:]
        return AnswerView(answer.question, answer.is_discussed, sentences, tuple(numbering.sources))

    def _evidence(self, question: str) -> Generator[Progress | Notice, None, tuple[Evidence, ...]]:
        """Search for the question, with what it leans on in the ones before."""
        from pipeline.language.questions import standalone_question  # noqa: PLC0415 - as below

        text = standalone_question(self._history, question)
        meaning = yield from meaning_of(text, self._study)
        query = SearchQuery(
            text=text,
            speaker=self._scope.speaker,
            since=self._scope.since,
            until=self._scope.until,
            recording_id=self._meeting,
            limit=_HITS,
        )
        hits = self._archive.passages.search(query, meaning.vector, meaning.model)
        within = ClaimFilter(
            recording_id=self._meeting, since=self._scope.since, until=self._scope.until
        )
        return Gathering(self._archive, within).evidence(hits)


def checked_question(question: str) -> str:
    """A question on one line; raises `InputError` if it is empty or too long."""
    # It loads numpy, for which the list of commands must not wait.
    from pipeline.language.questions import LONGEST_QUESTION  # noqa: PLC0415

    if len(question) > LONGEST_QUESTION:
        raise InputError(
            "Question too long",
            say(
                "It has {count:,} characters; at most {most:,} can be asked.",
                count=len(question),
                most=LONGEST_QUESTION,
            ),
            "Ask one thing at a time, in a sentence or two.",
        )
    cleaned = " ".join(question.split())
    if not any(letter.isalnum() for letter in cleaned):
        raise InputError("No question", "Nothing was asked.", "Type a question.")
    return cleaned


def _name_of(model: LanguageModelRef) -> str:
    return model.weights.name if isinstance(model, LocalModel) else model.name


class _Numbering:
    """Gives each moment that is cited a number, and says whose words they are."""

    def __init__(self, evidence: Sequence[Evidence]) -> None:
        self.sources: list[Source] = []
        self._meetings = {part.meeting.recording_id: part.meeting for part in evidence}
        self._names = {
            part.meeting.recording_id: {s.label: s.name for s in part.speakers} for part in evidence
        }
        self._speakers = {
            (part.meeting.recording_id, turn.id): turn.speaker
            for part in evidence
            for turn in part.turns
        }
        self._replaced = {
            (cited.recording_id, cited.turn_id)
            for part in evidence
            for record in part.decisions
            if record.superseded_by is not None
            for cited in record.decision.claim.citations[:1]
        }

    def sentence(self, claim: Claim) -> Sentence:
        """A claim with its sources; its markers are those of the meeting that it cites first."""
        names = self._names.get(claim.citations[0].recording_id, {})
        shown = replace(claim, text=with_names(claim.text, names))
        return Sentence(shown, tuple(self._source(c) for c in claim.citations))

    def _source(self, citation: Citation) -> Source:
        for source in self.sources:
            if source.citation == citation:
                return source
        meeting = self._meetings.get(citation.recording_id)
        label = self._speakers.get((citation.recording_id, citation.turn_id), "")
        self.sources.append(
            Source(
                number=len(self.sources) + 1,
                citation=citation,
                title=meeting.title if meeting else citation.recording_id,
                held_at=meeting.held_at if meeting else None,
                speaker=self._names.get(citation.recording_id, {}).get(label, label),
                is_in_force=(citation.recording_id, citation.turn_id) not in self._replaced,
            )
        )
        return self.sources[-1]
