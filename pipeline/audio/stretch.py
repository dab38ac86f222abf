"""Faster or slower speech at its own pitch.

Waveform similarity overlap-add (Verhelst and Roelands, "An overlap-add technique based on waveform
similarity (WSOLA) for high quality time-scale modification of speech", ICASSP 1993): windows are
taken from the sound at another pace than they are laid down, each a little earlier or later, where
it goes on best from the one before.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from pipeline.ports import SAMPLE_RATE, Samples

SLOWEST, FASTEST = 0.5, 3.0

_WINDOW = SAMPLE_RATE * 32 // 1000
_HOP = _WINDOW // 2
_REACH = SAMPLE_RATE * 10 // 1000
"""A window may be taken so much earlier or later: more than the period of a deep voice."""

_SHAPE: npt.NDArray[np.float32] = (
    0.5 - 0.5 * np.cos(2 * np.pi * np.arange(_WINDOW) / _WINDOW)
).astype(np.float32)


class Stretcher:
    """Stretches sound that comes in pieces.

    Args of the constructor:
        speed: 0.5 to 3; 2 makes half the sound of it.
    """

    def __init__(self, speed: float) -> None:
        if not SLOWEST <= speed <= FASTEST:
            raise ValueError(f"not a speed: {speed}")
        self._speed = speed
        self._held: Samples = np.zeros(0, np.float32)
        self._begin = 0
        self._wanted = 0.0
        self._last: int | None = None
        self._tail: Samples = np.zeros(_HOP, np.float32)

    def feed(self, samples: Samples) -> Samples:
        """Take a piece of any length; returns what is ready, maybe nothing."""
        if self._speed == 1:
            return samples
        self._held = np.concatenate((self._held, samples))
        made: list[Samples] = []
        while (window := self._next()) is not None:
            made.append(self._tail + window[:_HOP])
            self._tail = window[_HOP:]
        return np.concatenate(made) if made else np.zeros(0, np.float32)

    def finish(self) -> Samples:
        """What is left at the end."""
        if self._speed == 1:
            return np.zeros(0, np.float32)
        rest = self.feed(np.zeros(_WINDOW + 2 * _REACH, np.float32))
        return np.concatenate((rest, self._tail))

    def _next(self) -> Samples | None:
        """The next window, shaped; None where more sound is needed."""
        nominal = round(self._wanted)
        if self._last is None:
            at = nominal
            if self._end < at + _WINDOW:
                return None
        else:
            follow = self._last + _HOP
            first = max(self._begin, nominal - _REACH)
            if self._end < max(nominal + _REACH, follow) + _WINDOW:
                return None
            heard = self._at(follow, _HOP)
            around = self._at(first, nominal + _REACH - first + _HOP)
            at = first + _best(around, heard)
        window = self._at(at, _WINDOW) * _SHAPE
        self._last = at
        self._wanted += _HOP * self._speed
        self._forget(min(at + _HOP, round(self._wanted) - _REACH))
        return window

    @property
    def _end(self) -> int:
        return self._begin + len(self._held)

    def _at(self, begin: int, count: int) -> Samples:
        return self._held[begin - self._begin : begin - self._begin + count]

    def _forget(self, before: int) -> None:
        if before - self._begin > SAMPLE_RATE:
            self._held = self._held[before - self._begin :]
            self._begin = before


def _best(around: Samples, heard: Samples) -> int:
    """Where in `around` the sound is most like what would have followed."""
    likeness = np.correlate(around, heard, "valid")
    energy = np.cumsum(np.concatenate((np.zeros(1, np.float32), around.astype(np.float64) ** 2)))
    norms = np.sqrt(energy[len(heard) :] - energy[: -len(heard)] + 1e-9)
    return int(np.argmax(likeness / norms))
