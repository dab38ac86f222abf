"""Sound without files."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from pipeline.ports import SAMPLE_RATE, Samples


@dataclass(frozen=True, slots=True)
class FakeAudio:
    """Samples in memory; implements `ports.AudioReader`."""

    samples: Samples
    block: int = 2 * SAMPLE_RATE

    @property
    def duration_ms(self) -> int:
        return len(self.samples) * 1000 // SAMPLE_RATE

    def blocks(self, start_ms: int = 0) -> Iterator[Samples]:
        first = start_ms * SAMPLE_RATE // 1000
        for start in range(first, len(self.samples), self.block):
            yield self.samples[start : start + self.block]


def silence(seconds: float) -> Samples:
    return np.zeros(round(seconds * SAMPLE_RATE), np.float32)
