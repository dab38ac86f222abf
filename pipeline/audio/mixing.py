"""Several tracks of one recording as one, for a person to hear."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from pipeline.ports import AudioReader, Samples


@dataclass(frozen=True, slots=True)
class MixedReader:
    """Adds tracks up, sample by sample; implements `ports.AudioReader`."""

    tracks: Sequence[AudioReader]

    @property
    def duration_ms(self) -> int:
        """Of the longest."""
        return max(track.duration_ms for track in self.tracks)

    def blocks(self, start_ms: int = 0) -> Iterator[Samples]:
        """Yield the sound from `start_ms` on; blocks of any length."""
        flows = [_Flow(track.blocks(start_ms)) for track in self.tracks]
        while size := min((flow.held for flow in flows if flow.is_on), default=0):
            pieces = [piece for flow in flows if len(piece := flow.take(size))]
            mixed = np.zeros(max(map(len, pieces)), np.float32)
            for piece in pieces:
                mixed[: len(piece)] += piece
            yield np.clip(mixed, -1.0, 1.0)


class _Flow:
    """The blocks of one track, taken in pieces of any size."""

    def __init__(self, blocks: Iterator[Samples]) -> None:
        self._blocks = blocks
        self._rest: Samples = np.zeros(0, np.float32)
        self.is_on = True
        self._fill()

    @property
    def held(self) -> int:
        return len(self._rest)

    def take(self, size: int) -> Samples:
        piece, self._rest = self._rest[:size], self._rest[size:]
        self._fill()
        return piece

    def _fill(self) -> None:
        while self.is_on and not len(self._rest):
            block = next(self._blocks, None)
            if block is None:
                self.is_on = False
            else:
                self._rest = block
