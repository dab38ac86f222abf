"""What a meeting meant: claims that point back to the moments that bear them out.

A participant is written as a marker in the text of a claim, `{S2}` for the speaker labelled "S2",
so that naming a speaker changes what is shown and nothing that is stored.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Speaker, Turn


class Support(StrEnum):
    """How firmly the evidence bears a claim out, as checked by code."""

    QUOTED = "quoted"
    PARAPHRASED = "paraphrased"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Citation:
    """Words that were said, and where.

    Attributes:
        recording_id: whose.
        turn_id: of the turn in which the quote stands, word for word.
        span: from its first to its last word.
        quote: the exact words, never empty.
    """

    recording_id: str
    turn_id: int
    span: TimeSpan
    quote: str

    def __post_init__(self) -> None:
        if not self.quote.strip():
            raise ValueError("a citation without words")


@dataclass(frozen=True, slots=True)
class Claim:
    """Something that the meeting bears out.

    Attributes:
        text: one sentence, participants as `{label}`.
        citations: at least one, the most telling first.
        support: how firmly they bear it out.
    """

    text: str
    citations: tuple[Citation, ...]
    support: Support

    def __post_init__(self) -> None:
        if not self.text.strip() or not self.citations:
            raise ValueError("a claim without words or without a citation")


@dataclass(frozen=True, slots=True)
class Decision:
    """Something that was settled, not merely proposed.

    Attributes:
        id: 16 hex digits, unique in the archive; stays while its text and citations stay.
        claim: what was decided, and the words that show that it was.
    """

    id: str
    claim: Claim


@dataclass(frozen=True, slots=True)
class ActionItem:
    """Something that somebody is to do.

    Attributes:
        id: as in `Decision`.
        claim: what is to be done.
        owner: a speaker's label, or the name of somebody who wasn't there; None if open.
        due: the day by which it is to be done; None if no day was said.
        due_words: when it is due, as it was said ("by Friday", "before our next meeting");
            empty if nothing was said.
    """

    id: str
    claim: Claim
    owner: str | None
    due: date | None
    due_words: str


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """Something that was asked and not settled in the meeting.

    Attributes:
        id: as in `Decision`.
        claim: the question, and the words that leave it open.
    """

    id: str
    claim: Claim


@dataclass(frozen=True, slots=True)
class Chapter:
    """A stretch of a meeting about one matter.

    Attributes:
        title: a few words.
        span: from its first to its last turn.
        first_turn: the id of its first turn.
        last_turn: the id of its last turn.
    """

    title: str
    span: TimeSpan
    first_turn: int
    last_turn: int


@dataclass(frozen=True, slots=True)
class Section:
    """Claims of one kind that a template asks for by itself.

    Attributes:
        name: the template's key, lower case.
        heading: as shown.
        claims: in order of time; may be empty.
    """

    name: str
    heading: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Extract:
    """Something that a template wants looked for beside decisions, actions and questions.

    Attributes:
        name: the template's key, lower case.
        heading: as shown.
        ask: what to look for, as one would ask a colleague who takes notes.
    """

    name: str
    heading: str
    ask: str


@dataclass(frozen=True, slots=True)
class Template:
    """What minutes contain and how they read.

    Attributes:
        name: lower case, as the user names it.
        title: as shown.
        sections: what is shown, in this order: "brief", "chapters", "decisions", "actions",
            "questions", "figures" and the names of `extracts`.
        brief_sentences: fewest and most sentences of the brief.
        tone: a few words on how the brief should read; empty for plain.
        extracts: what else is looked for.
    """

    name: str
    title: str
    sections: tuple[str, ...]
    brief_sentences: tuple[int, int] = (3, 6)
    tone: str = ""
    extracts: tuple[Extract, ...] = ()


@dataclass(frozen=True, slots=True)
class NameHint:
    """That a speaker seems to bear a name, since others address them so.

    Attributes:
        label: the speaker's.
        name: as it was spoken.
        citations: where; at least one.
    """

    label: str
    name: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Minutes:
    """The minutes of one recording, in one template and language.

    Attributes:
        recording_id: whose.
        revision: of the transcript from which they were made.
        template: its name.
        language: ISO 639-1 code in which the claims are written.
        brief: what somebody who was not there should know first.
        chapters: in order of time.
        decisions: in order of time.
        actions: in order of time.
        questions: what stayed open, in order of time.
        figures: numbers worth knowing.
        sections: what else the template asks for.
        names: what speakers are called by others.
        dropped: how many drafts of claims failed the checks and are not shown.
    """

    recording_id: str
    revision: int
    template: str
    language: str
    brief: tuple[Claim, ...]
    chapters: tuple[Chapter, ...]
    decisions: tuple[Decision, ...]
    actions: tuple[ActionItem, ...]
    questions: tuple[OpenQuestion, ...]
    figures: tuple[Claim, ...]
    sections: tuple[Section, ...] = ()
    names: tuple[NameHint, ...] = ()
    dropped: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a question.

    Attributes:
        question: as asked.
        claims: short sentences, in the order to be read; empty if nothing was found.
        is_discussed: False where the evidence isn't there.
    """

    question: str
    claims: tuple[Claim, ...]
    is_discussed: bool

    def __post_init__(self) -> None:
        if self.is_discussed != bool(self.claims):
            raise ValueError("an answer has claims, or it was not discussed")


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question that was asked before, and the answer it got.

    Attributes:
        question: as asked.
        answer: its sentences, joined by blanks.
    """

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class MeetingRef:
    """Which meeting something comes from, for people.

    Attributes:
        recording_id: which recording.
        title: what the user calls it.
        held_at: when it began, local time; None if unknown.
    """

    recording_id: str
    title: str
    held_at: datetime | None


@dataclass(frozen=True, slots=True)
class DecisionRecord:
    """A decision in the archive.

    Attributes:
        decision: what was decided; participants shown by their present names.
        meeting: where.
        superseded_by: the id of the later decision that replaced it; None while in force.
        supersedes: the ids of the decisions that it replaced, the latest first.
    """

    decision: Decision
    meeting: MeetingRef
    superseded_by: str | None
    supersedes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ActionRecord:
    """An action item in the archive.

    Attributes:
        action: what is to be done; its owner is a shown name here, not a label.
        meeting: where it was taken on.
        is_done: whether the user ticked it off.
    """

    action: ActionItem
    meeting: MeetingRef
    is_done: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """Consecutive turns of one meeting that may bear on a question.

    Attributes:
        meeting: where they were spoken.
        speakers: of that meeting, with their shown names.
        turns: in order of time, at least one.
        score: how well they were found to match; higher is better.
        decisions: those that were made here, in force or not.
    """

    meeting: MeetingRef
    speakers: tuple[Speaker, ...]
    turns: tuple[Turn, ...]
    score: float
    decisions: tuple[DecisionRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class Supersession:
    """That a later decision replaced an earlier one on the same matter.

    Attributes:
        earlier: the id of the decision that holds no longer.
        later: the id of the one that replaced it.
    """

    earlier: str
    later: str
