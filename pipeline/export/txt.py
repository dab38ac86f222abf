"""Plain text to read."""

from pipeline.domain.sound import Recording
from pipeline.domain.speech import Transcript
from pipeline.export.stamps import clock, duration, one_line


def to_txt(recording: Recording, transcript: Transcript) -> str:
    """Write a heading and a paragraph for each turn."""
    title = one_line(recording.title)
    about = [recording.held_at.strftime("%Y-%m-%d %H:%M")] if recording.held_at else []
    about.append(duration(recording.duration_ms))
    names = ", ".join(one_line(s.name) for s in transcript.speakers)
    about.append(names or "nobody speaks")
    paragraphs = [f"{title}\n{' · '.join(about)}\n"]
    for turn in transcript.turns:
        name = one_line(transcript.name_of(turn.speaker))
        paragraphs.append(f"[{clock(turn.span.start_ms)}] {name}: {one_line(turn.text)}\n")
    return "\n".join(paragraphs)
