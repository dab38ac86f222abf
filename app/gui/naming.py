"""The names that Earshot gives by itself, in the language of the window.

"Speaker 2", "You" and "Meeting 2026-10-07 09:00" are stored, looked for and exported in English;
here they become what a user reads. What the service hands over passes through `shown` as it
arrives, so that whatever paints or speaks it needs to know nothing of it. What is asked of the
service is asked by the stored names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication

from app.gui import dates
from app.gui.reading import amid
from app.service.ask import AnswerView, Sentence, Source
from app.service.briefs import BriefReport
from app.service.catch_up import CatchUp
from app.service.claim_rows import ActionRow, DecisionRow
from app.service.meeting import Meeting
from app.service.queue import QueueLine
from app.service.revisions import Difference
from app.service.shelf import YOU, ShelfPage, ShelfRow
from pipeline.domain.meaning import (
    ActionItem,
    ActionRecord,
    Chapter,
    Claim,
    Decision,
    DecisionRecord,
    MeetingRef,
    Minutes,
    OpenQuestion,
    Section,
)
from pipeline.domain.naming import Named, is_default_name, with_names
from pipeline.domain.search import PassageKind, SearchHit, SnippetPart
from pipeline.domain.shelf import ShelfEntry
from pipeline.domain.sound import Recording
from pipeline.export.minutes_document import MinutesDocument
from pipeline.language.briefing import Mention, Message, PersonalBrief

translate = QCoreApplication.translate

_T = TypeVar("_T")
_Turn = Callable[[Any], Any]

_SPEAKER = re.compile(r"\bSpeaker ([1-9][0-9]*)\b")
_TITLE = re.compile(r"Meeting (\d{4}-\d\d-\d\d \d\d:\d\d)")


def name(stored: str) -> str:
    """What a person is called in the window."""
    if stored == YOU:
        return translate("naming", "You", "a person's name: who holds the microphone")
    return _speaker(stored.removeprefix("Speaker ")) if is_default_name(stored) else stored


def title(stored: str) -> str:
    """What a meeting is called in the window."""
    found = _TITLE.fullmatch(stored)
    if found is None:
        return stored
    try:
        began = datetime.fromisoformat(found[1])
    except ValueError:
        return stored  # somebody typed a day that there isn't
    words = translate("naming", "Meeting %1, %2", "a title, with day and time")
    return words.replace("%1", dates.whole_day(began.date())).replace("%2", dates.clock(began))


def text(stored: str) -> str:
    """A sentence of the minutes; a name is one only where it stands for a speaker."""
    if not isinstance(stored, Named):
        return stored
    rest = with_names(stored.marked, dict.fromkeys(stored.names, ""))
    names = {label: amid(_amid(one), rest) for label, one in stored.names.items()}
    return with_names(stored.marked, names)


def asked(typed: str) -> str:
    """What was typed, with names as they are stored: "Sprecher 2" is "Speaker 2"."""
    words = re.escape(_speaker("%1")).replace("%1", "([1-9][0-9]*)")
    return re.sub(rf"\b{words}\b", r"Speaker \1", typed, flags=re.IGNORECASE)


def shown(value: _T) -> _T:
    """A value of the service, with names and titles as the window shows them.

    Lists come back as tuples; the speakers of a meeting keep their stored names.
    """
    made: Any = value
    if isinstance(value, SearchHit):
        made = _hit(value)
    elif isinstance(value, list | tuple):
        made = tuple(map(shown, value))
    elif turns := _FIELDS.get(type(value)):
        made = replace(made, **{field: turn(getattr(made, field)) for field, turn in turns.items()})
    return made


def _hit(found: SearchHit) -> SearchHit:
    """In a claim there may be names; in what was said they are words."""
    snippet = found.snippet
    if found.kind is not PassageKind.SPEECH:
        snippet = tuple(SnippetPart(_with_people(p.text), is_hit=p.is_hit) for p in snippet)
    return replace(found, title=title(found.title), speaker=name(found.speaker), snippet=snippet)


def _speaker(number: str) -> str:
    return translate("naming", "Speaker %1").replace("%1", number)


def _amid(stored: str) -> str:
    """A name amid a sentence, which must not read as an address."""
    if stored == YOU:
        return translate("naming", "You", "amid a sentence: You sends the contract")
    return name(stored)


def _with_people(words: str) -> str:
    """A piece of a claim as the index has it: who is to act may stand before it."""
    before = f"{YOU}: "
    if words.startswith(before):
        words = words.removeprefix(before)
        return f"{amid(name(YOU), words)}: {_with_people(words)}"
    rest = _SPEAKER.sub("", words)
    return _SPEAKER.sub(lambda found: amid(_speaker(found[1]), rest), words)


def _said(one: tuple[str, str] | None) -> tuple[str, str] | None:
    return one and (name(one[0]), one[1])


def _by_label(names: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple((label, name(one)) for label, one in names)


def _each(turn: Callable[[str], str]) -> _Turn:
    return lambda values: type(values)(map(turn, values))


def _owner(stored: str | None) -> str | None:
    """One person, or words with several in them."""
    if stored is None:
        return None
    one = name(stored)
    return one if one != stored else text(stored)


_FIELDS: Mapping[type, Mapping[str, _Turn]] = {
    ActionItem: {"claim": shown, "owner": _owner},
    ActionRecord: {"action": shown, "meeting": shown},
    ActionRow: {"text": text, "owner": _owner, "meeting": shown},
    AnswerView: {"sentences": shown, "sources": shown},
    BriefReport: {"meetings": shown},
    CatchUp: {"report": shown},
    Chapter: {"title": text},
    Claim: {"text": text},
    Decision: {"claim": shown},
    DecisionRecord: {"decision": shown, "meeting": shown},
    DecisionRow: {"text": text, "meeting": shown, "later": shown, "by": name},
    Difference: {"before": _said, "after": _said},
    Meeting: {
        "recording": shown,
        "document": shown,
        "names": _by_label,
        "touched": _each(text),
        "own": _each(name),
    },
    MeetingRef: {"title": title},
    Mention: {"speaker": name},
    Message: {"speaker": name},
    Minutes: {
        "brief": shown,
        "chapters": shown,
        "decisions": shown,
        "actions": shown,
        "questions": shown,
        "figures": shown,
        "sections": shown,
    },
    MinutesDocument: {"minutes": shown, "decisions": shown, "linked": shown},
    OpenQuestion: {"claim": shown},
    PersonalBrief: {
        "meeting": shown,
        "brief": shown,
        "decisions": shown,
        "messages": shown,
        "actions": shown,
        "questions": shown,
        "mentions": shown,
    },
    QueueLine: {"title": title},
    Recording: {"title": title},
    Section: {"claims": shown},
    Sentence: {"claim": shown, "sources": shown},
    ShelfEntry: {"title": title},
    ShelfPage: {"rows": shown},
    ShelfRow: {"entry": shown, "people": _each(name), "line": text},
    Source: {"title": title, "speaker": name},
}
