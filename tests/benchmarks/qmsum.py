"""QMSum: meetings as text, questions, and the turns that bear their answers out."""

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pipeline.domain.sound import Recording, TimeSpan, Track, TrackSource
from pipeline.domain.speech import Speaker, Transcript, Turn, Word

_NOISE = re.compile(r"\{\w+\}|\[\w+\]")
"""Marks of those who wrote it down: {disfmarker}, {vocalsound}."""

_MS_A_WORD = 300


@dataclass(frozen=True, slots=True)
class Question:
    """A specific question about one meeting.

    Attributes:
        text: as asked.
        relevant: ids of the turns that bear its answer out; at least one.
    """

    text: str
    relevant: frozenset[int]


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting, as if it had been transcribed.

    Attributes:
        recording: made up, as there is no sound.
        transcript: a turn for each of the data's, numbered from 1.
        questions: the specific ones.
    """

    recording: Recording
    transcript: Transcript
    questions: tuple[Question, ...]


def read_meetings(corpus: Path) -> list[Meeting]:
    """All meetings of the validation set, in the file's order."""
    lines = (corpus / "qmsum" / "ALL.val.jsonl").read_text(encoding="utf-8").splitlines()
    return [_meeting(number, json.loads(line)) for number, line in enumerate(lines)]


def _meeting(number: int, raw: dict[str, Any]) -> Meeting:
    id_ = f"qmsum{number:07d}"
    labels: dict[str, str] = {}
    turns: list[Turn] = []
    at = 0
    for place, said in enumerate(raw["meeting_transcripts"], start=1):
        label = labels.setdefault(said["speaker"], f"S{len(labels) + 1}")
        words: list[Word] = []
        for word in _NOISE.sub("", said["content"]).split() or ["."]:
            words.append(Word(TimeSpan(at, at + _MS_A_WORD), word, 1.0))
            at += _MS_A_WORD
        turns.append(Turn(place, label, "1", tuple(words)))
    speakers = tuple(Speaker(label, name) for name, label in labels.items())
    recording = Recording(
        id=id_,
        title=f"QMSum {number}",
        held_at=datetime(2026, 1, 1 + number % 28, 10),
        duration_ms=at,
        language="en",
        tracks=(Track("1", TrackSource.FILE),),
        content_sha256=f"{number:064x}",
        source_name=f"{number}.jsonl",
        added_at=datetime(2026, 11, 1, tzinfo=UTC),
        tags=(),
    )
    questions = tuple(
        Question(query["query"], relevant)
        for query in raw["specific_query_list"]
        if (relevant := _relevant(query["relevant_text_span"], len(turns)))
    )
    return Meeting(recording, Transcript(id_, 1, speakers, tuple(turns), ()), questions)


def _relevant(spans: list[list[str]], turns: int) -> frozenset[int]:
    """From first and last place, counted from 0, to ids."""
    places = (p for first, last in spans for p in range(int(first), int(last) + 1))
    return frozenset(place + 1 for place in places if place < turns)
