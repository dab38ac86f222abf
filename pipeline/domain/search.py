"""What is looked for in the archive, and what is found."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from pipeline.domain.sound import TimeSpan


class PassageKind(StrEnum):
    """What a passage of the index is."""

    SPEECH = "speech"
    DECISION = "decision"
    ACTION = "action"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of text that is found as a whole: a window of turns, or a claim of the minutes.

    Attributes:
        recording_id: whose.
        kind: speech for a window of turns.
        first_turn: the id of the first turn that it covers.
        last_turn: the id of the last.
        text: what is indexed; for speech, lines of "Name: words" under the chapter's title.
        claim_id: the id of the decision, action or question; None for speech.
    """

    recording_id: str
    kind: PassageKind
    first_turn: int
    last_turn: int
    text: str
    claim_id: str | None = None


@dataclass(frozen=True, slots=True)
class PassageHit:
    """A passage that was found.

    Attributes:
        passage: what.
        title: of the recording.
        held_at: when the meeting began, local time; None if unknown.
        score: higher is better; comparable within one answer only.
    """

    passage: Passage
    title: str
    held_at: datetime | None
    score: float


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """A question to the full-text index, as typed.

    Attributes:
        text: words, "phrases", prefix*, NEAR(a b, 5), speaker:name; any other syntax is
            taken as words.
        speaker: only turns of speakers whose name contains this, case and accents aside.
        since: only recordings of this day or later.
        until: only recordings of this day or earlier.
        recording_id: only this recording.
        limit: at most so many hits.
        kinds: only these kinds; none means all.
    """

    text: str
    speaker: str | None = None
    since: date | None = None
    until: date | None = None
    recording_id: str | None = None
    limit: int = 50
    kinds: tuple[PassageKind, ...] = ()


@dataclass(frozen=True, slots=True)
class SnippetPart:
    """A piece of a snippet.

    Attributes:
        text: the piece.
        is_hit: whether it matched the query.
    """

    text: str
    is_hit: bool


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A turn that was found.

    Attributes:
        recording_id: whose.
        title: of the recording.
        held_at: when the meeting began, local time; None if unknown.
        turn_id: which turn.
        speaker: the shown name.
        span: of the turn.
        snippet: the turn's text around the hits, in pieces.
        score: higher is better; comparable within one answer only.
        kind: speech for a turn; a claim's kind where a claim of the minutes was found.
        claim_id: the id of that claim; None for speech.
        is_similar: whether it has none of the words, and is like the question as a whole.
    """

    recording_id: str
    title: str
    held_at: datetime | None
    turn_id: int
    speaker: str
    span: TimeSpan
    snippet: tuple[SnippetPart, ...]
    score: float
    kind: PassageKind = PassageKind.SPEECH
    claim_id: str | None = None
    is_similar: bool = False


@dataclass(frozen=True, slots=True)
class RecordingSummary:
    """A line of the list of recordings.

    Attributes:
        recording_id: which.
        title: what the user calls it.
        held_at: when the meeting began, local time; None if unknown.
        duration_ms: its length.
        speakers: shown names, by order of first speech; empty before processing.
        turns: how many.
        state: of its latest job; "done", "queued", "running", "failed", "cancelled".
        tags: in alphabetical order.
    """

    recording_id: str
    title: str
    held_at: datetime | None
    duration_ms: int
    speakers: tuple[str, ...]
    turns: int
    state: str
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VocabularyTerm:
    """A word or name to listen for.

    Attributes:
        text: as it should be written.
        tag: only in recordings with this tag; None means everywhere.
    """

    text: str
    tag: str | None = None


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which decisions or actions are wanted.

    Attributes:
        ids: only these; None for all.
        recording_id: only of this recording.
        since: only of meetings of this day or later.
        until: only of meetings of this day or earlier.
        owner: only actions of owners whose shown name contains this, case and accents aside.
        in_force: only decisions that no later one replaced.
        is_open: only actions that are not done.
    """

    ids: tuple[str, ...] | None = None
    recording_id: str | None = None
    since: date | None = None
    until: date | None = None
    owner: str | None = None
    in_force: bool = False
    is_open: bool = False
