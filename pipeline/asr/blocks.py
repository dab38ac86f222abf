"""A long recording is transcribed in blocks of a few minutes, cut where nobody speaks."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from pipeline.domain.sound import TimeSpan
from pipeline.ports import SAMPLE_RATE, AudioReader, Samples

BLOCK_MS = 240_000
"""A block is at most so long; with it the memory that its features take."""

_SEARCH_MS = 60_000

SpeechSpans = Sequence[tuple[int, int]]
"""First and end sample of each stretch of speech."""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a track.

    Attributes:
        span: where it lies.
        samples: its sound.
        speech: where in it there is speech, in samples from its start.
    """

    span: TimeSpan
    samples: Samples
    speech: SpeechSpans


def cut_blocks(
    audio: AudioReader, start_ms: int, find_speech: Callable[[Samples], SpeechSpans]
) -> Iterator[Block]:
    """Yield the track from `start_ms` on, in blocks that begin and end in silence.

    A minute without any silence is cut in its quietest tenth of a second.
    """
    most = BLOCK_MS * SAMPLE_RATE // 1000
    pieces: list[Samples] = []
    count = 0
    for piece in audio.blocks(start_ms):
        pieces.append(piece)
        count += len(piece)
        if count < most:
            continue
        held = np.concatenate(pieces)
        while len(held) >= most:
            # Exactly so much, so that a later run that starts here cuts in the same places.
            window = held[:most]
            speech = find_speech(window)
            cut = _quiet_place(window, speech)
            yield _block(start_ms, window[:cut], [s for s in speech if s[0] < cut])
            start_ms += cut * 1000 // SAMPLE_RATE
            held = held[cut:]
        pieces, count = [held], len(held)
    if count:
        rest = np.concatenate(pieces)
        yield _block(start_ms, rest, find_speech(rest))


def _block(start_ms: int, samples: Samples, speech: SpeechSpans) -> Block:
    end_ms = start_ms + len(samples) * 1000 // SAMPLE_RATE
    inside = [(start, min(end, len(samples))) for start, end in speech]
    return Block(TimeSpan(start_ms, end_ms), samples, inside)


def _quiet_place(samples: Samples, speech: SpeechSpans) -> int:
    """The sample at which to cut: the middle of the last pause, else the quietest place."""
    earliest = len(samples) - _SEARCH_MS * SAMPLE_RATE // 1000
    ends = [0, *(end for _, end in speech)]
    starts = [*(start for start, _ in speech), len(samples)]
    pauses = [
        (start + end) // 2
        for end, start in zip(ends, starts, strict=True)
        if start - end >= SAMPLE_RATE // 5 and earliest <= (start + end) // 2
    ]
    if pauses:
        cut = pauses[-1]
    else:
        step = SAMPLE_RATE // 10
        tail = samples[earliest:]
        tail = tail[: len(tail) // step * step].reshape(-1, step)
        cut = earliest + int(np.square(tail).sum(axis=1).argmin()) * step + step // 2
    return cut - cut % (SAMPLE_RATE // 1000)
