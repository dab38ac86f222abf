"""Small meetings for the tests of answers: turns from plain lines."""

from datetime import datetime

from pipeline.domain.meaning import (
    Citation,
    Claim,
    Decision,
    DecisionRecord,
    Evidence,
    MeetingRef,
    Support,
)
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Speaker, Turn, Word


def turns_of(lines: str) -> tuple[tuple[Speaker, ...], tuple[Turn, ...]]:
    """Speakers and turns from lines of "Name: words"; a turn begins every ten seconds."""
    speakers: dict[str, str] = {}
    turns: list[Turn] = []
    for number, line in enumerate(lines.strip().splitlines(), 1):
        name, words = line.strip().split(": ", 1)
        label = speakers.setdefault(name, f"S{len(speakers) + 1}")
        start = number * 10_000
        turns.append(
            Turn(
                number,
                label,
                "1",
                tuple(
                    Word(TimeSpan(start + i * 300, start + i * 300 + 250), word, 1.0)
                    for i, word in enumerate(words.split())
                ),
            )
        )
    return tuple(Speaker(label, name) for name, label in speakers.items()), tuple(turns)


def meeting(recording_id: str, day: str | None) -> MeetingRef:
    """A meeting at ten o'clock of a day, "2026-09-21"."""
    held_at = datetime.fromisoformat(f"{day}T10:00") if day else None
    return MeetingRef(recording_id, f"meeting {recording_id}", held_at)


def evidence(
    recording_id: str,
    day: str | None,
    lines: str,
    *,
    score: float = 1.0,
    decisions: tuple[DecisionRecord, ...] = (),
) -> Evidence:
    """All lines of a meeting as one piece of evidence."""
    speakers, turns = turns_of(lines)
    return Evidence(meeting(recording_id, day), speakers, turns, score, decisions)


def decision(
    id_: str, text: str, quote: str, *, recording_id: str = "a", turn: int = 1
) -> Decision:
    """A decision with one citation."""
    span = TimeSpan(turn * 10_000, turn * 10_000 + 1_000)
    citation = Citation(recording_id, turn, span, quote)
    return Decision(id_, Claim(text, (citation,), Support.PARAPHRASED))
