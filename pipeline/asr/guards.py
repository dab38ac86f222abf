"""What a recogniser makes up is told by its structure, never by a list of phrases.

Four signs: the recogniser itself hears no speech and isn't sure of its words; the words repeat
themselves; they compress too well; they stand where the voice activity detector hears nothing.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Segment, Word

COMPRESSION_LIMIT = 2.4
"""Text that zlib shrinks by more than this repeats itself; the limit is Whisper's own."""

_NO_SPEECH = 0.6
_UNSURE = -1.0
_REPEATS = 4
_LONGEST_PHRASE = 8
_NEAR_MS = 300
_SHORTEST_MS = 20
_LONGEST_WORD_MS = 2000


@dataclass(frozen=True, slots=True)
class Heard:
    """A segment with what the recogniser says about it.

    Attributes:
        segment: the words.
        no_speech: the probability that there is no speech, 0 to 1.
        log_probability: the mean over its tokens.
    """

    segment: Segment
    no_speech: float
    log_probability: float


def is_loop(words: Sequence[Word]) -> bool:
    """Whether the words repeat themselves as no speaker does."""
    text = " ".join(word.text for word in words).encode()
    squeezed = len(text) / len(zlib.compress(text)) if text else 0.0
    return squeezed > COMPRESSION_LIMIT or len(without_loops(words)) < len(words)


def is_imagined(heard: Heard) -> bool:
    """Whether the recogniser doubts both that there is speech and what it is."""
    return heard.no_speech > _NO_SPEECH and heard.log_probability < _UNSURE


def without_loops(words: Sequence[Word]) -> tuple[Word, ...]:
    """Keep the first of any phrase that follows itself more than four times."""
    keys = [_key(word) for word in words]
    kept: list[Word] = []
    position = 0
    while position < len(words):
        length, repeats = _loop_at(keys, position)
        kept.extend(words[position : position + length])
        position += length * repeats
    return tuple(kept)


def _key(word: Word) -> str:
    return word.text.casefold().strip(".,!?;:…")


def _loop_at(keys: list[str], start: int) -> tuple[int, int]:
    """Length of the phrase at `start`, and how often it stands there if that is too often."""
    for length in range(1, _LONGEST_PHRASE + 1):
        phrase = keys[start : start + length]
        repeats = 1
        while keys[start + repeats * length : start + (repeats + 1) * length] == phrase:
            repeats += 1
        if repeats > _REPEATS:
            return length, repeats
    return 1, 1


def without_repeats(words: Sequence[Word], least: int = 5) -> tuple[Word, ...]:
    """Keep the first of two phrases of so many words or more that follow each other.

    For hearings that can't be repeated: a decoder that misses its end says the sentence again.
    """
    keys = [_key(word) for word in words]
    kept: list[Word] = []
    position = 0
    while position < len(words):
        most = (len(words) - position) // 2
        for length in range(most, least - 1, -1):
            after = position + length
            if keys[position:after] == keys[after : after + length]:
                position = after
                break
        else:
            kept.append(words[position])
            position += 1
    return tuple(kept)


def only_where_speech_is(segment: Segment, speech: Sequence[TimeSpan]) -> Segment | None:
    """Drop words that stand where there is silence, and end the others with the speech.

    Args:
        segment: what the recogniser yields.
        speech: where the voice activity detector hears speech, ordered.
    """
    kept: list[Word] = []
    for word in segment.words:
        near = TimeSpan(max(0, word.span.start_ms - _NEAR_MS), word.span.end_ms + _NEAR_MS)
        heard = [span for span in speech if span.overlap_ms(near) > 0]
        if heard:
            end_ms = min(word.span.end_ms, max(span.end_ms for span in heard) + _NEAR_MS)
            start_ms = min(word.span.start_ms, end_ms)
            kept.append(replace(word, span=TimeSpan(start_ms, end_ms)))
    return _with_words(segment, kept)


def in_order(segments: Sequence[Segment], within: TimeSpan) -> tuple[Segment, ...]:
    """Make word times run forwards and stay within a span; a stretched word is cut short.

    Whisper's alignment stretches a word over the pause after it, and sometimes puts a word
    before its predecessor.
    """
    ordered: list[Segment] = []
    floor_ms = within.start_ms
    for segment in segments:
        words: list[Word] = []
        for word in segment.words:
            start_ms = min(max(word.span.start_ms, floor_ms), within.end_ms)
            end_ms = max(word.span.end_ms, start_ms + _SHORTEST_MS)
            end_ms = min(end_ms, start_ms + _LONGEST_WORD_MS, within.end_ms)
            words.append(replace(word, span=TimeSpan(start_ms, end_ms)))
            floor_ms = start_ms
        if (tidy := _with_words(segment, words)) is not None:
            ordered.append(tidy)
    return tuple(ordered)


def _with_words(segment: Segment, words: Sequence[Word]) -> Segment | None:
    if not words:
        return None
    end_ms = max(word.span.end_ms for word in words)
    return Segment(TimeSpan(words[0].span.start_ms, end_ms), tuple(words), segment.language)
