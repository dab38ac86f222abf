"""The written meetings of tests/data, against their keys."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from pipeline.domain.speech import Transcript
from tests.benchmarks.marking import Key, KeyAction, Marks, mark
from tests.benchmarks.minutes_lisbon import due_of
from tests.benchmarks.minutes_text import Desk, open_desk, transcript_of

FOLDER = Path(__file__).resolve().parents[1] / "data" / "meetings"
SEEN = "abcdeklmn"
"""Their first letters: the rules of extraction were written with these before the eyes."""


def measure(desk: Desk) -> tuple[Marks, ...]:
    """Mark the minutes of all, in order of name."""
    return tuple(_measured(path, desk) for path in sorted(FOLDER.glob("*.json")))


def read(path: Path) -> tuple[Key, Transcript, date]:
    """A meeting's key, its text as a transcript, and its day."""
    found = json.loads(path.read_text(encoding="utf-8"))
    utterances = [(u["speaker"], u["text"]) for u in found["utterances"]]
    evidence = found["evidence"]
    key = Key(
        name=path.stem,
        language=found["language"],
        people=tuple(dict.fromkeys(speaker for speaker, _ in utterances)),
        decisions=tuple(found["decisions"]),
        actions=tuple(_action(action) for action in found["actions"]),
        must_not=tuple(found["must_not_be_claimed"]),
        decision_turns=_turns(evidence["decisions"]),
        action_turns=_turns(evidence["actions"]),
    )
    day = date.fromisoformat(found["held_on"])
    return key, transcript_of(path.stem, utterances), day


def _measured(path: Path, desk: Desk) -> Marks:
    key, transcript, day = read(path)
    minutes = desk.minutes(transcript, day, key.language)
    return mark(key, minutes, transcript, {s.label: s.name for s in transcript.speakers})


def _action(found: dict[str, Any]) -> KeyAction:
    return KeyAction(found["owner"], found["what"], due_of(found["due"]))


def _turns(evidence: list[list[int]]) -> tuple[tuple[int, ...], ...]:
    """Turn ids count from 1, the indexes of the key from 0."""
    return tuple(tuple(index + 1 for index in indexes) for indexes in evidence)


def main() -> None:
    """Print every miss, those of the meetings that are held out included."""
    from tests.benchmarks.minutes import misses, work_folder  # noqa: PLC0415

    with work_folder("minutes-calls") as folder, open_desk(folder) as desk:
        for marks in measure(desk):
            print("\n".join(misses(marks)))


if __name__ == "__main__":
    main()
