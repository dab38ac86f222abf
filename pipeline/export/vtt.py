"""WebVTT captions with voice tags (W3C WebVTT, section 3.5)."""

from pipeline.domain.speech import Transcript
from pipeline.export.cues import cues
from pipeline.export.stamps import one_line


def to_vtt(transcript: Transcript) -> str:
    """Write captions, each with its speaker in a voice tag."""
    blocks = ["WEBVTT\n"]
    for cue in cues(transcript):
        name = _escape(one_line(transcript.name_of(cue.speaker)))
        times = f"{_stamp(cue.span.start_ms)} --> {_stamp(cue.span.end_ms)}"
        blocks.append(f"{times}\n<v {name}>{_escape(cue.text)}</v>\n")
    return "\n".join(blocks)


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _stamp(ms: int) -> str:
    return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}"
