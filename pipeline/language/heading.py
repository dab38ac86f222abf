"""Titles of chapters."""

from __future__ import annotations

import json
from collections.abc import Generator, Sequence

from pipeline.domain.speech import Turn
from pipeline.language.chapters import KeyTerms, Stretch
from pipeline.language.lexicon import content_words
from pipeline.language.phrasing import Writer, lines_of_turns
from pipeline.language.prompting import plain
from pipeline.ports import Message

_SCHEMA = json.dumps(
    {
        "type": "object",
        "properties": {"title": {"type": "string"}},
        "required": ["title"],
        "additionalProperties": False,
    }
)
_MESSAGES = (
    Message("system", "You name chapters of a meeting in two to five words, from its lines."),
    Message(
        "user",
        "[1] Speaker 2: The van broke down again.\n[2] Speaker 1: What does the garage say?\n"
        "[3] Speaker 2: It needs a new gearbox, two thousand.\n\nWhat is this chapter about?",
    ),
    Message("assistant", '{"title": "Repairing the van"}'),
)
_LIMIT = 32
_MOST_TURNS = 12
_MOST_WORDS = 7
_BORNE = 0.5


def heading_of(
    turns: Sequence[Turn], stretch: Stretch, writer: Writer, language: str, key_terms: KeyTerms
) -> Generator[str, None, str]:
    """A few words on what a stretch is about; its own key words where the model's aren't in it."""
    inside = turns[stretch.first : stretch.last + 1]
    shown = writer.fitting(inside[:_MOST_TURNS])
    ask = Message("user", f"{lines_of_turns(shown)}\n\nWhat is this chapter about?")
    response = yield from writer.say((*_MESSAGES, ask), _SCHEMA, _LIMIT)
    title = _title(response)
    if title and _is_borne(title, inside, language):
        return title
    terms = key_terms.of(stretch)
    if terms:
        joined = ", ".join(terms[:3])
        return joined[:1].upper() + joined[1:]
    return " ".join(inside[0].text.split()[:6])


def _title(response: str) -> str:
    try:
        found: object = json.loads(response)
    except ValueError:
        return ""
    title = found.get("title") if isinstance(found, dict) else None
    if not isinstance(title, str) or not 1 <= len(title.split()) <= _MOST_WORDS:
        return ""
    text = plain(title).strip(" .\"'")
    return text[:1].upper() + text[1:]


def _is_borne(title: str, turns: Sequence[Turn], language: str) -> bool:
    wanted = set(content_words(title, language))
    said = {stem for turn in turns for stem in content_words(turn.text, language)}
    return bool(wanted) and len(wanted & said) >= _BORNE * len(wanted)
