"""NIST segment time marked: a line for each turn."""

from pipeline.domain.speech import Transcript
from pipeline.export.stamps import one_line, seconds, tokens


def to_stm(transcript: Transcript) -> str:
    """Write `recording 1 speaker start end text` for each turn, times in seconds."""
    names = tokens(transcript.speakers)
    lines: list[str] = []
    for turn in transcript.turns:
        text = one_line(turn.text)
        if text.startswith("<"):
            # What begins like this would be taken for the optional label.
            text = f"<NA> {text}"
        times = f"{seconds(turn.span.start_ms)} {seconds(turn.span.end_ms)}"
        name = names.get(turn.speaker, turn.speaker)
        lines.append(f"{transcript.recording_id} 1 {name} {times} {text}\n")
    return "".join(lines)
