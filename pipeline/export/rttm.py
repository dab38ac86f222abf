"""NIST Rich Transcription Time Marked: who spoke when, overlap included."""

from pipeline.domain.speech import Transcript
from pipeline.export.stamps import seconds, tokens


def to_rttm(transcript: Transcript) -> str:
    """Write a SPEAKER line for each speaker span."""
    names = tokens(transcript.speakers)
    lines = (
        f"SPEAKER {transcript.recording_id} 1 {seconds(s.span.start_ms)} "
        f"{seconds(s.span.duration_ms)} <NA> <NA> {names.get(s.label, s.label)} <NA> <NA>\n"
        for s in transcript.spans
    )
    return "".join(lines)
