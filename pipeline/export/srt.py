"""SubRip captions."""

from pipeline.domain.speech import Transcript
from pipeline.export.cues import cues
from pipeline.export.stamps import one_line


def to_srt(transcript: Transcript) -> str:
    """Write captions with the speaker's name where a turn begins."""
    blocks: list[str] = []
    for number, cue in enumerate(cues(transcript), start=1):
        name = one_line(transcript.name_of(cue.speaker))
        text = f"{name}: {cue.text}" if cue.opens_turn else cue.text
        # An arrow within the text would be read as the line of times.
        text = text.replace("-->", "→")
        times = f"{_stamp(cue.span.start_ms)} --> {_stamp(cue.span.end_ms)}"
        blocks.append(f"{number}\n{times}\n{text}\n")
    return "\n".join(blocks)


def _stamp(ms: int) -> str:
    return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02},{ms % 1000:03}"
