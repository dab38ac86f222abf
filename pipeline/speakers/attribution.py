"""Words to speakers: each word goes to whoever speaks during most of it."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from pipeline.domain.sound import TimeSpan, TrackSource
from pipeline.domain.speech import Diarization, SpeakerSpan, Transcription, Turn, Word
from pipeline.speakers.microphone import without_echo

_PAUSE_MS = 2000
"""Silence after which the same speaker begins another turn."""
_LONG_MS = 45_000
"""A turn that is longer ends with the sentence: it is what is cited, and must be findable."""
_NOBODY = ""
_NO_SOURCES: Mapping[str, TrackSource] = MappingProxyType({})
_SENTENCE_ENDS = (".", "?", "!", "…", "。", "？", "！")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who said what.

    Attributes:
        speakers: labels by order of first speech, "S1", "S2", ...
        turns: ordered by start, with ids from 1.
        spans: speaker spans of all tracks, with overlap, ordered by start.
    """

    speakers: tuple[str, ...]
    turns: tuple[Turn, ...]
    spans: tuple[SpeakerSpan, ...]


def attribute(
    transcriptions: Mapping[str, Transcription],
    diarizations: Mapping[str, Diarization],
    sources: Mapping[str, TrackSource] = _NO_SOURCES,
) -> Attribution:
    """Give the words of every track to its speakers.

    No word is lost or doubled; what a microphone heard from the loudspeaker is said once, by
    who is on the system's track. Labels are local to a track at first, and are given anew for
    the recording as a whole.

    Args:
        transcriptions: by track id.
        diarizations: by track id; a track without one has a single speaker.
        sources: by track id, where they matter.
    """
    theirs = sorted(
        (
            w
            for t in transcriptions
            if sources.get(t) is TrackSource.SYSTEM
            for w in _words_of(transcriptions[t])
        ),
        key=lambda word: word.span,
    )
    heard = [
        span
        for track, diarization in diarizations.items()
        if sources.get(track) is TrackSource.SYSTEM
        for span in diarization.spans
    ]
    drafts: list[tuple[str, str, tuple[Word, ...]]] = []
    spans: list[tuple[str, SpeakerSpan]] = []
    for track, transcription in transcriptions.items():
        diarization = diarizations.get(track, Diarization((), ()))
        words = _words_of(transcription)
        if theirs and sources.get(track) is TrackSource.MICROPHONE:
            words, diarization = without_echo(words, diarization, theirs, heard, _owners)
        owners = _owners(words, diarization)
        spans.extend((track, span) for span in diarization.spans)
        drafts.extend((track, owner, run) for owner, run in _runs(words, owners))
    drafts.sort(key=lambda draft: (draft[2][0].span, draft[0]))
    spans.sort(key=lambda pair: (pair[1].span, pair[0], pair[1].label))
    labels = _labels(drafts, spans)
    turns = tuple(
        Turn(number, labels[track, owner], track, words)
        for number, (track, owner, words) in enumerate(drafts, 1)
    )
    named = tuple(SpeakerSpan(span.span, labels[track, span.label]) for track, span in spans)
    return Attribution(tuple(labels.values()), turns, named)


def _words_of(transcription: Transcription) -> list[Word]:
    return [word for segment in transcription.segments for word in segment.words]


def _labels(
    drafts: Sequence[tuple[str, str, tuple[Word, ...]]], spans: Sequence[tuple[str, SpeakerSpan]]
) -> dict[tuple[str, str], str]:
    """Labels for the whole recording, by order of first speech, for (track, local label)."""
    firsts: dict[tuple[str, str], int] = {}
    for track, owner, words in drafts:
        firsts.setdefault((track, owner), words[0].span.start_ms)
    for track, span in spans:
        key = (track, span.label)
        firsts[key] = min(firsts.get(key, span.span.start_ms), span.span.start_ms)
    order = sorted(firsts, key=lambda key: (firsts[key], key))
    return {key: f"S{number}" for number, key in enumerate(order, 1)}


def _owners(words: Sequence[Word], diarization: Diarization) -> list[str]:
    """The local label for each word."""
    spans = diarization.exclusive
    starts = [span.span.start_ms for span in spans]
    owners = [_owner(word, spans, starts) for word in words]
    for index, owner in enumerate(owners):
        if owner == _NOBODY and index:
            owners[index] = owners[index - 1]
    return owners


def _owner(word: Word, spans: Sequence[SpeakerSpan], starts: Sequence[int]) -> str:
    """Who speaks during most of a word; where nobody does, who speaks nearest to it."""
    if not spans:
        return _NOBODY
    shares: dict[str, int] = {}
    index = max(0, bisect_left(starts, word.span.start_ms) - 1)
    nearest = min(spans[index : index + 2], key=lambda span: _distance(span.span, word.span))
    while index < len(spans) and spans[index].span.start_ms < word.span.end_ms:
        shared = spans[index].span.overlap_ms(word.span)
        shares[spans[index].label] = shares.get(spans[index].label, 0) + shared
        index += 1
    best = max(shares, key=lambda label: shares[label], default=_NOBODY)
    return best if shares.get(best, 0) > 0 else nearest.label


def _distance(one: TimeSpan, other: TimeSpan) -> int:
    return max(0, one.start_ms - other.end_ms, other.start_ms - one.end_ms)


def _runs(words: Sequence[Word], owners: Sequence[str]) -> list[tuple[str, tuple[Word, ...]]]:
    """Cut words where the speaker changes, a long silence lies, or a turn gets too long."""
    runs: list[tuple[str, tuple[Word, ...]]] = []
    start = 0
    for index in range(1, len(words) + 1):
        if index < len(words):
            before, word = words[index - 1], words[index]
            is_same = owners[index] == owners[index - 1]
            is_near = word.span.start_ms - before.span.end_ms < _PAUSE_MS
            is_long = before.span.end_ms - words[start].span.start_ms > _LONG_MS
            if is_same and is_near and not (is_long and before.text.endswith(_SENTENCE_ENDS)):
                continue
        runs.append((owners[start], tuple(words[start:index])))
        start = index
    return runs if words else []
