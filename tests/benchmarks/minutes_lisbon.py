"""The three meetings of `lisbon`, from sound to minutes: as they come, and as a team does it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from app.service.briefs import BriefQuery, BriefReport
from app.service.earshot import Earshot
from app.service.process import FileRefused
from app.service.requests import ProcessRequest
from app.settings import Home, find_home
from app.wiring import open_earshot
from pipeline.domain.naming import shown_names
from pipeline.domain.search import VocabularyTerm
from pipeline.domain.speech import Transcript
from pipeline.jobs.events import JobFinished
from pipeline.scoring.reference import load_rttm
from tests.benchmarks.lab import SAMPLES
from tests.benchmarks.marking import Key, KeyAction, Marks, mark
from tests.benchmarks.matching import stems_of, words_of

TERMS = ("Anna", "Ben", "Chen", "Dalia", "Ines", "Marta", "Coimbra", "Porto", "Lisbon")
TOLD = 0.6
"""So many of a thing's words one line of a brief must hold."""
_FOLDER = SAMPLES / "lisbon"


@dataclass(frozen=True, slots=True)
class Told:
    """Whether a brief says one thing.

    Attributes:
        thing: what must be told.
        line: the line of the brief that says it best.
        share: how many of the thing's words that line holds, 0 to 1.
    """

    thing: str
    line: str
    share: float


@dataclass(frozen=True, slots=True)
class Series:
    """The three meetings under one condition.

    Attributes:
        marks: one a meeting.
        told: what the brief for the one who missed the last meeting says.
    """

    marks: tuple[Marks, ...]
    told: tuple[Told, ...]


class _Silent:
    def passphrase(self, is_new: bool) -> str:
        raise AssertionError("nobody is there to type one")

    def tell(self, note: str) -> None:
        """Nobody listens."""


def measure(folder: Path, *, is_prepared: bool) -> Series:
    """Process the three meetings and mark their minutes.

    Args:
        folder: the home; what was processed there before is taken up again.
        is_prepared: names are in the vocabulary, and speakers are named before minutes are made.
    """
    key = json.loads((_FOLDER / "key.json").read_text(encoding="utf-8"))
    names = [f"lisbon-{i}" for i in (1, 2, 3)]
    with _open(folder) as earshot:
        if is_prepared:
            earshot.add_terms([VocabularyTerm(text) for text in TERMS])
        requests = [_request(name) for name in names]
        with closing(earshot.process(requests)) as events:
            for event in events:
                if isinstance(event, FileRefused):
                    raise event.error
                if isinstance(event, JobFinished) and event.error is not None:
                    raise event.error
        ids = {r.title: r.recording_id for r in earshot.shelf.all()}
        marks = tuple(
            _marked(earshot, ids[name], key_of(name, key[name]), is_prepared=is_prepared)
            for name in names
        )
        missed = key["lisbon-3"]["missed_by"]
        report = earshot.reading.brief(missed["name"], BriefQuery(meeting=ids["lisbon-3"]))
    return Series(marks, told(missed["must_be_told"], report))


def key_of(name: str, found: Mapping[str, Any]) -> Key:
    """A meeting's key."""
    cast = json.loads((_FOLDER / f"{name}.json").read_text(encoding="utf-8"))["cast"]
    return Key(
        name=name,
        language="en",
        people=tuple(part.split("=")[0] for part in cast.split()),
        decisions=tuple(found["decisions"]),
        actions=tuple(KeyAction(a["owner"], a["what"], due_of(a["due"])) for a in found["actions"]),
        must_not=tuple(found["must_not_be_claimed"]),
    )


def due_of(text: str | None) -> date | str | None:
    """A day where it is one, else the words."""
    if text is None or not text[:4].isdigit():
        return text
    return date.fromisoformat(text)


def told(things: Sequence[str], report: BriefReport) -> tuple[Told, ...]:
    """What of the things a brief says: each in the line that holds most of its words."""
    lines = lines_of(report)
    without = stems_of([report.name], "en")
    found: list[Told] = []
    for thing in things:
        wanted = words_of(thing, "en", without).all
        best = max(
            ((len(wanted & words_of(line, "en").all) / len(wanted), line) for line in lines),
            default=(0.0, ""),
        )
        found.append(Told(thing, best[1], best[0]))
    return tuple(found)


def lines_of(report: BriefReport) -> list[str]:
    """All that a brief for a person shows, a line each."""
    return [
        line
        for meeting in report.meetings
        for line in (
            *(claim.text for claim in meeting.brief),
            *(record.decision.claim.text for record in meeting.decisions),
            *(message.citation.quote for message in meeting.messages),
            *(f"{a.action.claim.text} {a.action.due_words}" for a in meeting.actions),
            *(claim.text for claim in meeting.questions),
            *(mention.citation.quote for mention in meeting.mentions),
        )
    ]


def true_names(transcript: Transcript, rttm: Path) -> dict[str, str]:
    """For each label who it mostly is, by time shared with the reference."""
    voices = load_rttm(rttm)
    shared: dict[str, Counter[str]] = {}
    for turn in transcript.turns:
        for voice in voices:
            both = min(turn.span.end_ms, voice.span.end_ms) - max(
                turn.span.start_ms, voice.span.start_ms
            )
            if both > 0:
                shared.setdefault(turn.speaker, Counter())[voice.speaker] += both
    return {label: counts.most_common(1)[0][0] for label, counts in shared.items()}


def _marked(earshot: Earshot, recording_id: str, key: Key, *, is_prepared: bool) -> Marks:
    transcript = earshot.show(recording_id).transcript
    assert transcript is not None
    names = true_names(transcript, _FOLDER / f"{key.name}.rttm")
    if is_prepared:
        for label, name in names.items():
            given = {s.label: s.name for s in transcript.speakers}
            # two labels of one person: the second keeps its number
            if given[label] != name and name not in given.values():
                transcript = earshot.editing.rename_speaker(recording_id, label, name)
    request = earshot.reading.request(recording_id, again=True)
    with closing(earshot.reading.minutes(request)) as steps:
        for _ in steps:
            pass
    found = earshot.reading.stored_minutes(request)
    assert found is not None
    called = shown_names(transcript.speakers, found.minutes.names)
    by_call = {call: names[label] for label, call in called.items() if label in names}
    return mark(key, found.minutes, transcript, by_call)


def _request(name: str) -> ProcessRequest:
    about = json.loads((_FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return ProcessRequest(
        _FOLDER / f"{name}.flac",
        title=name,
        held_at=datetime.fromisoformat(about["date"]),
        languages=("en",),
    )


@contextmanager
def _open(folder: Path) -> Generator[Earshot, None, None]:
    folder.mkdir(parents=True, exist_ok=True)
    settings = "[minutes]\nautomatic = false\n"  # made below, once speakers are named
    (folder / "settings.toml").write_text(settings, encoding="utf-8")
    with closing(open_earshot(Home(folder, find_home().models), _Silent())) as earshot:
        yield earshot
