"""NIST conversation time marked: a line for each word."""

from pipeline.domain.speech import Transcript
from pipeline.export.stamps import seconds


def to_ctm(transcript: Transcript) -> str:
    """Write `recording track start duration word probability`, ordered by track and time."""
    words = sorted(
        ((turn.track, word) for turn in transcript.turns for word in turn.words),
        key=lambda item: (item[0], item[1].span.start_ms, item[1].span.end_ms),
    )
    lines = (
        f"{transcript.recording_id} {track} {seconds(word.span.start_ms)} "
        f"{seconds(word.span.duration_ms)} {'_'.join(word.text.split())} {word.probability:.3f}\n"
        for track, word in words
    )
    return "".join(lines)
