"""How values become columns and come back."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from pipeline.domain.saying import Said
from pipeline.domain.sound import TimeSpan, Track, TrackSource
from pipeline.domain.speech import SpeakerSpan, Word
from pipeline.domain.work import JobOptions, Role, SpeakerCount

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def to_ms(moment: datetime) -> int:
    """Milliseconds since 1970, rounded down."""
    return (moment - _EPOCH) // _MILLISECOND


def from_ms(since_1970: int | None) -> datetime | None:
    """UTC."""
    return None if since_1970 is None else _EPOCH + since_1970 * _MILLISECOND


def to_text(moment: datetime | None) -> str | None:
    """ISO 8601 with its zone, if it has one; always of one width, so that it sorts."""
    return None if moment is None else moment.isoformat(timespec="microseconds")


def from_text(text: str | None) -> datetime | None:
    """Back from `to_text`."""
    return None if text is None else datetime.fromisoformat(text)


def encode_words(words: Sequence[Word]) -> bytes:
    """Pack words; their times count from the start of the first."""
    zero = words[0].span.start_ms if words else 0
    return _compact(
        [[w.span.start_ms - zero, w.span.duration_ms, w.text, w.probability] for w in words]
    ).encode()


def decode_words(packed: bytes, zero: int) -> tuple[Word, ...]:
    """Back from `encode_words`; `zero` is the start of the first word in milliseconds."""
    rows: list[tuple[int, int, str, float]] = json.loads(packed)
    return tuple(
        Word(TimeSpan(zero + start, zero + start + length), text, probability)
        for start, length, text, probability in rows
    )


def encode_spans(spans: Sequence[SpeakerSpan]) -> bytes:
    """Pack speaker spans."""
    return _compact([[s.span.start_ms, s.span.end_ms, s.label] for s in spans]).encode()


def decode_spans(packed: bytes) -> tuple[SpeakerSpan, ...]:
    """Back from `encode_spans`."""
    rows: list[tuple[int, int, str]] = json.loads(packed)
    return tuple(SpeakerSpan(TimeSpan(start, end), label) for start, end, label in rows)


def encode_tracks(tracks: Sequence[Track]) -> str:
    """Pack tracks."""
    return _compact([[t.id, t.source.value, t.channel] for t in tracks])


def decode_tracks(packed: str) -> tuple[Track, ...]:
    """Back from `encode_tracks`."""
    rows: list[tuple[str, str, int | None]] = json.loads(packed)
    return tuple(Track(id_, TrackSource(source), channel) for id_, source, channel in rows)


def encode_strings(strings: Sequence[str]) -> str:
    """Pack a list of strings."""
    return _compact(list(strings))


def decode_strings(packed: str) -> tuple[str, ...]:
    """Back from `encode_strings`."""
    return tuple(json.loads(packed))


def encode_options(options: JobOptions) -> str:
    """Pack what was asked of a job."""
    return _compact(
        {
            "languages": list(options.languages),
            "speakers": [options.speakers.minimum, options.speakers.maximum],
            "models": [[role.value, name] for role, name in options.models],
        }
    )


def decode_options(packed: str) -> JobOptions:
    """Back from `encode_options`."""
    found: dict[str, Any] = json.loads(packed)
    return JobOptions(
        languages=tuple(found["languages"]),
        speakers=SpeakerCount(*found["speakers"]),
        models=tuple((Role(role), name) for role, name in found["models"]),
    )


def encode_models(models: Sequence[tuple[Role, str, str]]) -> str:
    """Pack which models ran."""
    return _compact([[role.value, name, digest] for role, name, digest in models])


def decode_models(packed: str) -> tuple[tuple[Role, str, str], ...]:
    """Back from `encode_models`."""
    rows: list[tuple[str, str, str]] = json.loads(packed)
    return tuple((Role(role), name, digest) for role, name, digest in rows)


def encode_said(said: Said) -> str:
    """Pack what a text was made of; of one that is nothing but its text, ""."""
    return "" if said.is_plain else _compact(said.to_plain())


def decode_said(text: str, packed: str) -> Said:
    """Back from the text and `encode_said`; an earlier version kept the text alone."""
    return Said.from_plain(json.loads(packed)) if packed else Said(text)
