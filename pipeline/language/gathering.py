"""From evidence that was found to what each meeting has to say on a question."""

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.domain.meaning import DecisionRecord, Evidence, MeetingRef
from pipeline.domain.speech import Speaker, Turn
from pipeline.language.questions import language_of
from pipeline.language.sentences import sentences

_MOST_WORDS = 110


@dataclass(frozen=True, slots=True)
class Scene:
    """What one meeting has to say on a question.

    Attributes:
        meeting: which.
        speakers: of it.
        turns: the few that a model reads, in order of time; long ones are cut to a part of their
            sentences.
        found: all turns that were found, whole, in order of time.
        language: ISO 639-1, in which they were spoken.
        score: of its best evidence.
    """

    meeting: MeetingRef
    speakers: tuple[Speaker, ...]
    turns: tuple[Turn, ...]
    found: tuple[Turn, ...]
    language: str
    score: float

    @property
    def names(self) -> dict[str, str]:
        """The shown name of each label."""
        return {speaker.label: speaker.name for speaker in self.speakers}


def scenes_of(evidence: Sequence[Evidence]) -> tuple[Scene, ...]:
    """Gather evidence by meeting, the best meeting first; a model reads its best lines.

    Args:
        evidence: the best first.
    """
    meetings: dict[str, list[Evidence]] = {}
    for piece in evidence:
        meetings.setdefault(piece.meeting.recording_id, []).append(piece)
    scenes: list[Scene] = []
    for pieces in meetings.values():
        found = _together(pieces)
        scenes.append(
            Scene(
                pieces[0].meeting,
                pieces[0].speakers,
                tuple(_few(pieces[0].turns)),
                found,
                language_of(" ".join(turn.text for turn in found)),
                max(piece.score for piece in pieces),
            )
        )
    return tuple(scenes)


def decisions_of(evidence: Sequence[Evidence]) -> dict[str, DecisionRecord]:
    """All decisions among the evidence, by id, in the order in which they were found."""
    return {d.decision.id: d for piece in evidence for d in piece.decisions}


def _together(pieces: Sequence[Evidence]) -> tuple[Turn, ...]:
    turns = {turn.id: turn for piece in pieces for turn in piece.turns}
    return tuple(sorted(turns.values(), key=lambda t: (t.span.start_ms, t.id)))


def _few(turns: Sequence[Turn]) -> list[Turn]:
    """The first turns, as many whole sentences as a model reads quickly."""
    kept: list[Turn] = []
    room = _MOST_WORDS
    for turn in turns:
        fitting = [part for part in sentences(turn) if part.last < room]
        if not fitting:
            break
        words = turn.words[: fitting[-1].last + 1]
        kept.append(Turn(turn.id, turn.speaker, turn.track, words))
        room -= len(words)
        if len(words) < len(turn.words):
            break
    return kept or [Turn(turns[0].id, turns[0].speaker, turns[0].track, turns[0].words[:room])]
