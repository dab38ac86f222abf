"""Does each channel of a stereo file carry its own speaker?

Telephone recorders and interview kits put one person on each channel; a room microphone puts
everybody on both. In the first case the channels are best kept apart: nobody has to guess who
spoke. Told apart by structure: where a person is on one channel only, either one channel is
much louder, or both are loud and have nothing in common.
"""

from dataclasses import dataclass, field

import numpy as np

from pipeline.audio.decode import Block
from pipeline.ports import SAMPLE_RATE

_FRAME = SAMPLE_RATE // 10
_MAX_LAG = SAMPLE_RATE // 100
_SILENCE = 10 ** (-55 / 20)
_DOMINANCE = 10 ** (10 / 20)
_ALIKE = 0.3
_SHARE = 0.8
_LEAST_OWN = 5


@dataclass(slots=True)
class ChannelEar:
    """Listens to two channels, block by block."""

    left: int = 0
    right: int = 0
    unrelated: int = 0
    shared: int = 0
    _rest: Block = field(default_factory=lambda: np.zeros((2, 0), np.float32))

    def hear(self, block: Block) -> None:
        """Take in the next block, shape (2, samples)."""
        joined = np.concatenate((self._rest, block), axis=1)
        count = joined.shape[1] // _FRAME
        frames = joined[:, : count * _FRAME].reshape(2, count, _FRAME)
        self._rest = joined[:, count * _FRAME :]
        level = np.sqrt(np.mean(np.square(frames), axis=2))
        active = level.max(axis=0) > _SILENCE
        left = active & (level[0] > _DOMINANCE * level[1])
        right = active & (level[1] > _DOMINANCE * level[0])
        self.left += int(left.sum())
        self.right += int(right.sum())
        both = np.flatnonzero(active & ~left & ~right)
        if len(both):
            alike = _likeness(frames[:, both])
            self.unrelated += int((alike < _ALIKE).sum())
            self.shared += int((alike >= _ALIKE).sum())

    @property
    def is_separate(self) -> bool:
        """Whether each channel has its own speaker, by what was heard so far."""
        apart = self.left + self.right + self.unrelated
        each = min(self.left, self.right) + self.unrelated
        return each >= _LEAST_OWN and apart >= _SHARE * (apart + self.shared)


def _likeness(frames: Block) -> np.ndarray:
    """The highest normalised cross-correlation within 10 ms, shape (frames,)."""
    size = 2 * _FRAME
    spectra = np.fft.rfft(frames - frames.mean(axis=2, keepdims=True), size, axis=2)
    cross = np.fft.irfft(spectra[0] * np.conj(spectra[1]), size, axis=1)
    near = np.concatenate((cross[:, : _MAX_LAG + 1], cross[:, -_MAX_LAG:]), axis=1)
    power = np.sqrt(np.prod(np.sum(np.square(frames), axis=2), axis=0))
    return np.abs(near).max(axis=1) / np.maximum(power, 1e-9)
