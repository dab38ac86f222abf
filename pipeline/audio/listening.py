"""The sound of a track for a person to hear: it begins anywhere at once.

The engine decodes all that lies before a moment, so that a checkpoint shifts no word by a frame.
Whoever jumps about in a recording of ten hours can't wait for that; here the container seeks, and
time stamps tell where it came to. That is exact to a few hundredths of a second.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import av
import av.container
import av.error
import numpy as np

from pipeline.audio.decode import open_media
from pipeline.audio.mixing import MixedReader
from pipeline.audio.reader import open_audio
from pipeline.audio.vault import open_encrypted
from pipeline.domain.tasks import AudioRef
from pipeline.ports import SAMPLE_RATE, AudioReader, Samples

_NEAR_MS = 30_000
"""So much is decoded and passed over sooner than a container is trusted to seek."""

_LATEST_S = 1.0
"""A container that comes out later than this after the moment does not seek well enough."""


@dataclass(frozen=True, slots=True)
class SeekingReader:
    """A file with all its channels mixed; implements `ports.AudioReader`."""

    ref: AudioRef

    @property
    def duration_ms(self) -> int:
        """Decoded length."""
        return self.ref.duration_ms

    def blocks(self, start_ms: int = 0) -> Iterator[Samples]:
        """Yield the sound from `start_ms` on; blocks of any length.

        Raises:
            InputError: it can't be decoded.
            ArchiveError: a byte of it was altered.
        """
        begin = open_audio(self.ref).blocks
        if start_ms < _NEAR_MS:
            yield from begin(start_ms)
            return
        pieces = self._from(start_ms)
        with closing(pieces):
            first = next(pieces, None)
            if first is not None:
                yield first
                yield from pieces
                return
        yield from begin(start_ms)  # this container doesn't seek

    def _from(self, start_ms: int) -> Generator[Samples, None, None]:
        with self._source() as source, open_media(source, self.ref.path.name) as container:
            yield from _sought(container, start_ms)

    @contextmanager
    def _source(self) -> Generator[BinaryIO | Path, None, None]:
        if self.ref.key is None:
            yield self.ref.path
            return
        allow = self.ref.allow_unfinished
        with open_encrypted(self.ref.path, self.ref.key, allow_unfinished=allow) as file:
            yield file


def open_listening(refs: Sequence[AudioRef]) -> AudioReader:
    """Make the tracks of a recording readable as one, mixed; nothing is opened yet."""
    readers = [open_audio(ref) if ref.points else SeekingReader(ref) for ref in refs]
    return readers[0] if len(readers) == 1 else MixedReader(readers)


def _sought(
    container: av.container.InputContainer, start_ms: int
) -> Generator[Samples, None, None]:
    """The sound from a moment on; nothing where the container can't find it."""
    stream = container.streams.audio[0]
    base = stream.time_base
    if base is None:
        return
    first = stream.start_time or 0
    try:
        container.seek(first + round(start_ms / 1000 / base), stream=stream, backward=True)
    except (av.error.FFmpegError, OSError):
        return
    resampler = av.AudioResampler("fltp", "mono", SAMPLE_RATE)
    wanted_s = start_ms / 1000
    is_there = False
    for frame in _frames(container, stream):
        skip = 0
        if not is_there:
            if frame.time is None:
                return
            at_s = frame.time - float(first * base)
            if at_s > wanted_s + _LATEST_S:
                return
            if at_s + frame.samples / frame.sample_rate <= wanted_s:
                continue
            is_there = True
            skip = max(0, round((wanted_s - at_s) * SAMPLE_RATE))
        frame.pts = None
        for out in resampler.resample(frame):
            sound = out.to_ndarray()[0].astype(np.float32, copy=False)
            yield np.clip(sound[skip:], -1.0, 1.0)
            skip = max(0, skip - len(sound))


def _frames(
    container: av.container.InputContainer, stream: av.AudioStream
) -> Iterator[av.AudioFrame]:
    for packet in container.demux(stream):
        try:
            yield from packet.decode()
        except av.error.FFmpegError:
            continue
