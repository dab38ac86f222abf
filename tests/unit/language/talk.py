"""Turns for tests, one word every 300 ms."""

from collections.abc import Sequence
from datetime import date

from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Speaker, Transcript, Turn, Word
from pipeline.language.evidence import Case

WORD_MS = 300
MONDAY = date(2026, 9, 7)


def turn(number: int, speaker: str, text: str, start_ms: int = 0) -> Turn:
    """A turn whose words are `text` cut at blanks."""
    words = tuple(
        Word(TimeSpan(start_ms + i * WORD_MS, start_ms + i * WORD_MS + 250), word, 1.0)
        for i, word in enumerate(text.split())
    )
    return Turn(number, speaker, "1", words)


def turns(*lines: tuple[str, str]) -> tuple[Turn, ...]:
    """Turns of (speaker, text), one after the other, numbered from 1."""
    found: list[Turn] = []
    start = 0
    for number, (speaker, text) in enumerate(lines, 1):
        found.append(turn(number, speaker, text, start))
        start = found[-1].span.end_ms + 500
    return tuple(found)


def transcript(*lines: tuple[str, str]) -> Transcript:
    """A transcript of (speaker, text)."""
    spoken = turns(*lines)
    labels = sorted({t.speaker for t in spoken})
    return Transcript("r", 1, tuple(Speaker(s, s) for s in labels), spoken, ())


def case(
    lines: Sequence[tuple[str, str]],
    cited: Sequence[int] = (),
    *,
    names: tuple[str, ...] = (),
    held_on: date | None = MONDAY,
    language: str = "en",
    written: str | None = None,
) -> Case:
    """A case over these lines; without `cited` (turn numbers) all of them are cited."""
    spoken = turns(*lines)
    chosen = [t for t in spoken if not cited or t.id in cited]
    return Case(
        "r",
        tuple(chosen),
        tuple(t for t in spoken if t not in chosen),
        ("S1", "S2", "S3"),
        names,
        held_on,
        language,
        written,
    )
