"""Everything that is known about a transcript, as JSON. Its shape is described in docs/cli.md."""

import json

from pipeline.domain.sound import Recording
from pipeline.domain.speech import Transcript

VERSION = 1
"""Grows when a field changes its meaning or goes; new fields don't count."""


def to_json(recording: Recording, transcript: Transcript) -> str:
    """Write one JSON object; times are integer milliseconds from the recording's start."""
    document = {
        "format": "earshot-transcript",
        "version": VERSION,
        "recording": {
            "id": recording.id,
            "title": recording.title,
            "held_at": recording.held_at.isoformat() if recording.held_at else None,
            "duration_ms": recording.duration_ms,
            "language": recording.language,
            "source_name": recording.source_name,
            "content_sha256": recording.content_sha256,
            "added_at": recording.added_at.isoformat(),
            "tags": list(recording.tags),
            "tracks": [
                {"id": t.id, "source": t.source.value, "channel": t.channel}
                for t in recording.tracks
            ],
        },
        "revision": transcript.revision,
        "speakers": [{"label": s.label, "name": s.name} for s in transcript.speakers],
        "turns": [
            {
                "id": turn.id,
                "speaker": turn.speaker,
                "name": transcript.name_of(turn.speaker),
                "track": turn.track,
                "start_ms": turn.span.start_ms,
                "end_ms": turn.span.end_ms,
                "text": turn.text,
                "words": [
                    {
                        "start_ms": word.span.start_ms,
                        "end_ms": word.span.end_ms,
                        "text": word.text,
                        "probability": round(word.probability, 4),
                    }
                    for word in turn.words
                ],
            }
            for turn in transcript.turns
        ],
        "spans": [
            {"start_ms": s.span.start_ms, "end_ms": s.span.end_ms, "speaker": s.label}
            for s in transcript.spans
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
