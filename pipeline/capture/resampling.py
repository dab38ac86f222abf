"""Whatever a device delivers, as mono int16 at the rate of the file."""

from typing import Any

import numpy as np
import numpy.typing as npt

Mono = npt.NDArray[np.int16]


def mixed(frames: bytes, channels: int) -> Mono:
    """All channels in one; a last frame that is not whole is left out."""
    samples = np.frombuffer(frames, "<i2", count=len(frames) // (2 * channels) * channels)
    if channels == 1:
        return samples
    return (samples.reshape(-1, channels).sum(axis=1, dtype=np.int32) // channels).astype(np.int16)


class Resampler:
    """Converts a stream, block by block; one that has the right rate passes through."""

    def __init__(self, source_rate: int, rate: int) -> None:
        """From `source_rate` to `rate`, in frames a second."""
        self._source_rate, self._rate = source_rate, rate
        self._resampler: Any = None

    def take(self, samples: Mono) -> Mono:
        """The next block; a few frames of it come with the block after."""
        if self._source_rate == self._rate or not len(samples):
            return samples
        import av  # noqa: PLC0415 - most devices have the rate that is asked for

        if self._resampler is None:
            self._resampler = av.AudioResampler("s16", "mono", self._rate)
        row = np.ascontiguousarray(samples.reshape(1, -1))
        frame = av.AudioFrame.from_ndarray(row, format="s16", layout="mono")
        frame.sample_rate, frame.pts = self._source_rate, None
        return _joined(self._resampler.resample(frame))

    def end(self) -> Mono:
        """What is left; the next block begins a new stream."""
        if self._resampler is None:
            return np.zeros(0, np.int16)
        resampler, self._resampler = self._resampler, None
        return _joined(resampler.resample(None))


def _joined(frames: list[Any]) -> Mono:
    rows = [frame.to_ndarray()[0] for frame in frames]
    return np.concatenate(rows) if rows else np.zeros(0, np.int16)
