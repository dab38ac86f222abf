"""How fast a model hears on this machine: real passes over real speech, for a few seconds."""

import time
from collections.abc import Callable, Iterator
from itertools import cycle
from statistics import median

import numpy as np

from pipeline.asr.live_ears import Ears
from pipeline.domain.errors import InputError
from pipeline.domain.live import LONG_S, SHORT_S, Speed
from pipeline.domain.saying import say
from pipeline.ports import SAMPLE_RATE, AudioReader, Samples


def measure(
    ears: Ears, audio: AudioReader, limit_ms: int, clock: Callable[[], float] = time.monotonic
) -> Speed:
    """Hear short and long pieces of speech in turn until the time is up.

    The first pass, which also fills caches, counts only where it is the only one: then it has
    taken all of the time, and the machine is too slow anyway.

    Raises:
        InputError: there is less speech than a long piece.
    """
    sound = _speech(ears, audio)
    began = clock()
    took: dict[int, list[float]] = {SHORT_S: [], LONG_S: []}
    warm = _pass(ears, sound, SHORT_S, clock)
    passes = 1
    for seconds in _sizes():
        if (clock() - began) * 1000 >= limit_ms:
            break
        took[seconds].append(_pass(ears, sound, seconds, clock))
        passes += 1
    short_s = median(took[SHORT_S] or [warm])
    long_s = median(took[LONG_S] or [short_s * LONG_S / SHORT_S])
    return Speed(round(short_s * 1000), round(long_s * 1000), passes)


def _sizes() -> Iterator[int]:
    return cycle((LONG_S, SHORT_S))


def _pass(ears: Ears, sound: Samples, seconds: int, clock: Callable[[], float]) -> float:
    """One hearing, as live text does it; in English, which every Whisper model knows."""
    began = clock()
    piece = sound[: seconds * SAMPLE_RATE]
    ears.find_speech(piece)
    ears.hear(piece, 0, "en")
    return clock() - began


def _speech(ears: Ears, audio: AudioReader) -> Samples:
    """The first seconds of speech, pauses left out: nobody asks a model about a pause."""
    pieces: list[Samples] = []
    for block in audio.blocks():
        pieces += [block[start:end] for start, end in ears.find_speech(block)]
        if sum(map(len, pieces)) >= LONG_S * SAMPLE_RATE:
            return np.concatenate(pieces)
    raise InputError(
        "Too little speech",
        say("The measurement needs {seconds} s of speech.", seconds=LONG_S),
        "Name another file.",
    )
