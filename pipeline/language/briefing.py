"""What somebody who wasn't there should know of a meeting: composed by code, without a model.

Messages are found in what was said: sentences that are meant for the person, named or meant by a
pronoun right after. They are quoted, never rewritten.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.domain.meaning import (
    ActionRecord,
    Citation,
    Claim,
    DecisionRecord,
    MeetingRef,
    Minutes,
    NameHint,
)
from pipeline.domain.naming import is_default_name, shown_names
from pipeline.domain.speech import Transcript, Turn
from pipeline.language.addressing import MessageKind, cues_of, kind_of
from pipeline.language.persons import Person, folded_words, with_pronouns
from pipeline.language.sentences import Sentence, citation_of, sentences
from pipeline.language.showing import shown_claim

_REACH = 3
"""So many sentences after a name a pronoun may still mean that person."""

_SHORT = 9
"""A message of fewer words is shown with what was said before it."""

_CONTEXT_WORDS = 45


@dataclass(frozen=True, slots=True)
class MeetingRecord:
    """All that a briefing is made of.

    Attributes:
        meeting: which.
        language: that was spoken, ISO 639-1; None if unknown.
        transcript: what was said.
        minutes: as stored, speakers as markers; None if there are none.
        decisions: of the meeting, with their links.
        actions: of the meeting.
    """

    meeting: MeetingRef
    language: str | None
    transcript: Transcript
    minutes: Minutes | None
    decisions: tuple[DecisionRecord, ...]
    actions: tuple[ActionRecord, ...]

    @property
    def names(self) -> dict[str, str]:
        """The shown name of each speaker's label."""
        return shown_names(self.transcript.speakers, self._hints)

    @property
    def brief(self) -> tuple[Claim, ...]:
        """The brief of the minutes, with names."""
        claims = self.minutes.brief if self.minutes else ()
        return tuple(shown_claim(claim, self.names) for claim in claims)

    @property
    def _hints(self) -> tuple[NameHint, ...]:
        return self.minutes.names if self.minutes else ()


@dataclass(frozen=True, slots=True)
class Mention:
    """That somebody was spoken of.

    Attributes:
        speaker: who said it, by the shown name.
        citation: the sentence.
    """

    speaker: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class Message:
    """Something said in a meeting that is meant for somebody who wasn't there.

    Attributes:
        kind: told, or asked for an answer or an agreement.
        speaker: who said it, by the shown name.
        citation: the words.
        context: what was said right before, where the words don't stand by themselves.
    """

    kind: MessageKind
    speaker: str
    citation: Citation
    context: Citation | None = None


@dataclass(frozen=True, slots=True)
class PersonalBrief:
    """One meeting, for one person.

    Attributes:
        meeting: which.
        was_there: whether a speaker bears the name.
        brief: what the meeting was about.
        decisions: what was decided.
        messages: what the person was told or asked.
        actions: what is theirs to do.
        questions: what stayed open and is theirs to answer.
        mentions: where else they were spoken of.
    """

    meeting: MeetingRef
    was_there: bool
    brief: tuple[Claim, ...]
    decisions: tuple[DecisionRecord, ...]
    messages: tuple[Message, ...]
    actions: tuple[ActionRecord, ...]
    questions: tuple[Claim, ...]
    mentions: tuple[Mention, ...]


def brief_for(name: str, record: MeetingRecord, known: Sequence[str] = ()) -> PersonalBrief:
    """Compose what one meeting holds for one person.

    Args:
        name: whom it is for; a first name will do.
        record: the meeting.
        known: names of other people, who may be meant by a pronoun after they are named.
    """
    person = Person(name, [*known, *_people(record)])
    names = record.names
    own = {label for label, shown in names.items() if person.is_called(shown)}
    messages, mentions = _spoken_of(person, record, own)
    asked = [m.citation.turn_id for m in messages if m.kind is MessageKind.ASKED]
    return PersonalBrief(
        meeting=record.meeting,
        was_there=bool(own),
        brief=record.brief,
        decisions=record.decisions,
        messages=messages,
        actions=tuple(a for a in record.actions if person.is_called(a.action.owner or "")),
        questions=_questions(record, asked),
        mentions=mentions,
    )


def _spoken_of(
    person: Person, record: MeetingRecord, own: set[str]
) -> tuple[tuple[Message, ...], tuple[Mention, ...]]:
    """Look at every sentence of others, in order, with who a pronoun may mean."""
    if person.is_nobody:
        return (), ()
    cues, names = cues_of(record.language), record.names
    messages: list[Message] = []
    mentions: list[Mention] = []
    away = _REACH + 1
    before: Turn | None = None
    for turn in record.transcript.turns:
        found: list[tuple[Sentence, MessageKind | None]] = []
        for sentence in sentences(turn):
            words = turn.words[sentence.first : sentence.last + 1]
            folded = folded_words([word.text for word in words])
            marked = person.marked(folded, record.language)
            is_named = any("@" in word for word in marked)
            away = _REACH + 1 if person.names_another(folded) else away + 1
            away = 0 if is_named else away
            text = " ".join(with_pronouns(marked, cues.pronouns) if away <= _REACH else marked)
            kind = None
            if "@" in text and turn.speaker not in own:
                kind = kind_of(text, cues, may_be_called=not own)
            if kind is not None:
                away = 0
            if kind is not None or (is_named and turn.speaker not in own):
                found.append((sentence, kind))
        who = names.get(turn.speaker, turn.speaker)
        for run, kind in _runs(found):
            citation = citation_of(record.meeting.recording_id, turn, run[0].first, run[-1].last)
            if kind is None:
                mentions.append(Mention(who, citation))
            else:
                context = _context(record.meeting.recording_id, turn, run, before)
                messages.append(Message(kind, who, citation, context))
        before = turn
    return tuple(messages), tuple(mentions)


def _runs(
    found: Sequence[tuple[Sentence, MessageKind | None]],
) -> Iterator[tuple[list[Sentence], MessageKind | None]]:
    """Neighbouring sentences of a message together; who is asked anything in it, is asked."""
    run: list[Sentence] = []
    kinds: list[MessageKind] = []
    for sentence, kind in found:
        if run and (kind is None or sentence.first != run[-1].last + 1):
            yield run, _strongest(kinds)
            run, kinds = [], []
        if kind is None:
            yield [sentence], None
        else:
            run.append(sentence)
            kinds.append(kind)
    if run:
        yield run, _strongest(kinds)


def _strongest(kinds: Sequence[MessageKind]) -> MessageKind:
    return MessageKind.ASKED if MessageKind.ASKED in kinds else MessageKind.TOLD


def _context(
    recording_id: str, turn: Turn, run: Sequence[Sentence], before: Turn | None
) -> Citation | None:
    if run[-1].last - run[0].first + 1 >= _SHORT:
        return None
    earlier = [part for part in sentences(turn) if part.last < run[0].first]
    source = turn
    if not earlier and before is not None:
        source, earlier = before, list(sentences(before))
    if not earlier:
        return None
    kept = earlier[-1:]
    for part in reversed(earlier[:-1]):
        if kept[-1].last - part.first + 1 > _CONTEXT_WORDS:
            break
        kept.insert(0, part)
    return citation_of(recording_id, source, kept[0].first, kept[-1].last)


def _questions(record: MeetingRecord, asked: Sequence[int]) -> tuple[Claim, ...]:
    """What stayed open right where the person was asked: in that turn, or up to two before."""
    if record.minutes is None:
        return ()
    order = {turn.id: at for at, turn in enumerate(record.transcript.turns)}
    places = [order[turn_id] for turn_id in asked if turn_id in order]
    return tuple(
        shown_claim(question.claim, record.names)
        for question in record.minutes.questions
        if any(
            0 <= place - order[c.turn_id] <= 2
            for c in question.claim.citations
            if c.turn_id in order
            for place in places
        )
    )


def _people(record: MeetingRecord) -> Iterator[str]:
    yield from (shown for shown in record.names.values() if not is_default_name(shown))
    yield from (item.action.owner or "" for item in record.actions)
