"""Results of stages as bytes for the archive: compact JSON, and back without loss."""

import json
import struct
from collections.abc import Callable
from typing import Any, TypeVar

from pipeline.domain.errors import ArchiveError
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Diarization, Segment, SpeakerSpan, Transcription, Word
from pipeline.domain.work import Checkpoint

_ELAPSED = struct.Struct(">Q")
_T = TypeVar("_T")


def encode(result: Transcription | Diarization) -> bytes:
    """Turn a stage's result into bytes."""
    if isinstance(result, Transcription):
        plain = [result.language, [_plain_segment(segment) for segment in result.segments]]
    else:
        plain = [_plain_spans(result.spans), _plain_spans(result.exclusive)]
    return json.dumps(plain, separators=(",", ":")).encode("ascii")


def decode_transcription(data: bytes) -> Transcription:
    """Read a transcription back; raises `ArchiveError`."""
    return _decode(data, lambda p: Transcription(tuple(map(_segment, p[1])), p[0]))


def decode_diarization(data: bytes) -> Diarization:
    """Read a diarization back; raises `ArchiveError`."""
    return _decode(data, lambda p: Diarization(*(tuple(map(_span, spans)) for spans in p)))


def stamp(checkpoint: Checkpoint, elapsed_ms: int) -> Checkpoint:
    """Put the time that a stage has taken so far in front of a checkpoint, for the archive."""
    return Checkpoint(checkpoint.index, _ELAPSED.pack(elapsed_ms) + checkpoint.payload)


def unstamp(stored: Checkpoint) -> tuple[Checkpoint, int]:
    """The checkpoint as the adapter wrote it, and the stage's time in ms until then."""
    if len(stored.payload) < _ELAPSED.size:
        raise _damage()
    (elapsed_ms,) = _ELAPSED.unpack_from(stored.payload)
    return Checkpoint(stored.index, stored.payload[_ELAPSED.size :]), elapsed_ms


def _decode(data: bytes, build: Callable[[Any], _T]) -> _T:
    try:
        return build(json.loads(data))
    except (ValueError, TypeError, LookupError) as error:
        raise _damage() from error


def _damage() -> ArchiveError:
    return ArchiveError(
        "A stored result can't be read",
        "What an earlier stage committed is not in the form in which it was written.",
        "Delete the recording and process the file again.",
    )


def _plain_segment(segment: Segment) -> list[object]:
    words = [[w.span.start_ms, w.span.end_ms, w.text, w.probability] for w in segment.words]
    return [segment.span.start_ms, segment.span.end_ms, segment.language, words]


def _segment(plain: Any) -> Segment:
    start_ms, end_ms, language, words = plain
    return Segment(TimeSpan(start_ms, end_ms), tuple(map(_word, words)), language)


def _word(plain: Any) -> Word:
    start_ms, end_ms, text, probability = plain
    return Word(TimeSpan(start_ms, end_ms), text, probability)


def _plain_spans(spans: tuple[SpeakerSpan, ...]) -> list[list[object]]:
    return [[s.span.start_ms, s.span.end_ms, s.label] for s in spans]


def _span(plain: Any) -> SpeakerSpan:
    start_ms, end_ms, label = plain
    return SpeakerSpan(TimeSpan(start_ms, end_ms), label)
