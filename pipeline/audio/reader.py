"""The sound of one track, as the engine reads it."""

from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np

from pipeline.audio.captured import clocked_blocks
from pipeline.audio.decode import decode
from pipeline.audio.vault import open_encrypted
from pipeline.domain.tasks import AudioRef
from pipeline.ports import SAMPLE_RATE, Samples


@dataclass(frozen=True, slots=True)
class TrackReader:
    """Decodes a track as often as it is asked; implements `ports.AudioReader`."""

    ref: AudioRef

    @property
    def duration_ms(self) -> int:
        """Decoded length."""
        return self.ref.duration_ms

    def blocks(self, start_ms: int = 0) -> Iterator[Samples]:
        """Yield the sound from `start_ms` on.

        What lies before is decoded and passed over, which is slower than to seek and exact in
        every format: a checkpoint must not shift words by a frame. A captured track is sought in,
        and read on the recording's clock.
        """
        if self.ref.points:
            yield from self._captured(start_ms)
            return
        skip = start_ms * SAMPLE_RATE // 1000
        channel = self.ref.channel
        with self._source() as source:
            for block in decode(source, self.ref.path.name, mix=channel is None):
                samples = block[channel or 0]
                if skip >= len(samples):
                    skip -= len(samples)
                    continue
                yield np.ascontiguousarray(samples[skip:])
                skip = 0

    def _captured(self, start_ms: int) -> Iterator[Samples]:
        name, points, end_ms = self.ref.path.name, self.ref.points, self.ref.duration_ms
        with self._source() as source, ExitStack() as stack:
            file = stack.enter_context(source.open("rb")) if isinstance(source, Path) else source
            yield from clocked_blocks(file, name, points, end_ms, start_ms)

    @contextmanager
    def _source(self) -> Generator[BinaryIO | Path, None, None]:
        if self.ref.key is None:
            yield self.ref.path
            return
        allow = self.ref.allow_unfinished
        with open_encrypted(self.ref.path, self.ref.key, allow_unfinished=allow) as file:
            yield file


def open_audio(ref: AudioRef) -> TrackReader:
    """Make a track readable; nothing is opened before `blocks` is called."""
    return TrackReader(ref)
