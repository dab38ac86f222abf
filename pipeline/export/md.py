"""Markdown to read and to put into a wiki."""

import re

from pipeline.domain.sound import Recording
from pipeline.domain.speech import Transcript
from pipeline.export.stamps import clock, duration, one_line

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~&])")
_LIST_START = re.compile(r"^([-+=]|\d+[.)])(?=\s|$|-|=)")


def to_md(recording: Recording, transcript: Transcript) -> str:
    """Write a heading, what is known about the meeting, and a paragraph for each turn."""
    about = [f"- Length: {duration(recording.duration_ms)}"]
    if recording.held_at:
        about.insert(0, f"- Date: {recording.held_at.strftime('%Y-%m-%d %H:%M')}")
    names = ", ".join(escape(s.name) for s in transcript.speakers)
    about.append(f"- Participants: {names or 'nobody speaks'}")
    if recording.tags:
        about.append(f"- Tags: {', '.join(escape(tag) for tag in recording.tags)}")
    blocks = [f"# {escape(recording.title)}", "\n".join(about)]
    for turn in transcript.turns:
        name = escape(transcript.name_of(turn.speaker))
        blocks.append(f"**{name}** · {clock(turn.span.start_ms)}\\\n{escape(turn.text)}")
    return "\n\n".join(blocks) + "\n"


def escape(text: str) -> str:
    """Take every mark of Markdown in a text for a letter; line breaks become blanks."""
    marked = _MARKS.sub(r"\\\1", one_line(text))
    return _LIST_START.sub(lambda m: m[1][:-1] + "\\" + m[1][-1], marked)
