"""What the transcriber commits after each block."""

import json
from dataclasses import dataclass
from typing import Any

from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Segment, Word
from pipeline.domain.work import Checkpoint


@dataclass(frozen=True, slots=True)
class BlockResult:
    """A transcribed block.

    Attributes:
        end_ms: where the next block starts.
        language: the recording's language, once it is known.
        segments: what was said.
    """

    end_ms: int
    language: str | None
    segments: tuple[Segment, ...]


def pack(index: int, result: BlockResult) -> Checkpoint:
    """Pack a block as JSON."""
    body = {
        "end_ms": result.end_ms,
        "language": result.language,
        "segments": [
            {
                "language": segment.language,
                "words": [
                    [w.span.start_ms, w.span.end_ms, w.text, w.probability] for w in segment.words
                ],
            }
            for segment in result.segments
        ],
    }
    return Checkpoint(index, json.dumps(body, ensure_ascii=False).encode())


def unpack(checkpoint: Checkpoint) -> BlockResult:
    """Unpack what `pack` packed."""
    body: dict[str, Any] = json.loads(checkpoint.payload)
    return BlockResult(
        body["end_ms"],
        body["language"],
        tuple(_segment(item["language"], item["words"]) for item in body["segments"]),
    )


def _segment(language: str, items: list[tuple[int, int, str, float]]) -> Segment:
    words = tuple(Word(TimeSpan(start, end), text, p) for start, end, text, p in items)
    end_ms = max(word.span.end_ms for word in words)
    return Segment(TimeSpan(words[0].span.start_ms, end_ms), words, language)
