"""A track that somebody is still recording, read as it grows.

The recorder appends whole encrypted chunks; inside is a WAV without a known length. Whoever reads
beside it sees whole chunks only: what is half written waits for the next look.
"""

from __future__ import annotations

import struct
from io import BufferedReader
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np

from pipeline.audio.encrypted import EncryptedReader, open_encrypted
from pipeline.domain.errors import ArchiveError, InputError
from pipeline.domain.saying import say
from pipeline.ports import SAMPLE_RATE, Samples

if TYPE_CHECKING:
    from av.audio.resampler import AudioResampler

_HEADER_BYTES = 32
_MOST_BYTES = 16 << 20
"""Plain bytes that one look takes at most; a reader that comes late catches up in several."""
_CHUNK = struct.Struct("<4sI")
_FORMAT = struct.Struct("<HHIIHH")
_PCM = 1


class GrowingTrack:
    """Reads a track file that another thread or process appends to."""

    def __init__(self, path: Path, key: bytes) -> None:
        """Name the file, which need not be there yet; `key` has 32 bytes."""
        self._path, self._key = path, key
        self._seen_bytes = 0  # of the file, when it was last looked into
        self._taken = 0  # plain bytes
        self._failed_at = -1
        self._plain = b""
        self._rate = 0
        self._channels = 1
        self._resampler: AudioResampler | None = None
        self._is_finished = False

    @property
    def is_finished(self) -> bool:
        """Whether the recorder has ended the file, and all of it was read."""
        return self._is_finished

    def read(self) -> Samples:
        """What is new since the last call, mono at 16 kHz, shape (samples,); often nothing.

        Raises:
            ArchiveError: a chunk in the middle of the file was altered; the key doesn't fit.
            InputError: the file holds no WAV as the recorder writes it.
            StorageError: the system refuses the file.
        """
        if self._is_finished:
            return np.zeros(0, np.float32)
        try:
            size = self._path.stat().st_size
        except FileNotFoundError:
            size = 0
        if size >= _HEADER_BYTES and size != self._seen_bytes:
            self._plain += self._fresh(size)
        samples = self._samples()
        if self._is_finished and self._resampler is not None:
            samples = np.concatenate((samples, self._resampled(self._resampler, None)))
        return samples

    def _fresh(self, size: int) -> bytes:
        """Plain bytes beyond those that were taken; counts them as taken."""
        with open_encrypted(self._path, self._key, allow_unfinished=True) as file:
            file.seek(self._taken)
            try:
                data = file.read(_MOST_BYTES)
            except ArchiveError:
                # The system may show a chunk's length before all of its bytes. What is still so
                # after the file has grown is damage.
                if self._failed_at not in (-1, size):
                    raise
                self._failed_at = size
                return b""
            self._failed_at = -1
            self._taken += len(data)
            if len(data) < _MOST_BYTES:
                self._seen_bytes = size
                self._is_finished = cast(
                    EncryptedReader, cast(BufferedReader, file).raw
                ).is_finished
        return data

    def _samples(self) -> Samples:
        if not self._rate and not self._read_head():
            return np.zeros(0, np.float32)
        width = 2 * self._channels
        whole = len(self._plain) - len(self._plain) % width
        frames = np.frombuffer(self._plain[:whole], "<i2").reshape(-1, self._channels)
        self._plain = self._plain[whole:]
        samples = (frames.mean(axis=1) / 32768).astype(np.float32)
        if self._rate == SAMPLE_RATE or not len(samples):
            return samples
        if self._resampler is None:
            # Loads FFmpeg's libraries, which only other rates need.
            from av.audio.resampler import AudioResampler  # noqa: PLC0415

            self._resampler = AudioResampler("flt", "mono", SAMPLE_RATE)
        return self._resampled(self._resampler, samples)

    def _resampled(self, resampler: AudioResampler, samples: Samples | None) -> Samples:
        from av import AudioFrame  # noqa: PLC0415

        frame = None
        if samples is not None:
            frame = AudioFrame.from_ndarray(samples[np.newaxis], format="flt", layout="mono")
            frame.sample_rate = self._rate
        pieces = [out.to_ndarray()[0] for out in resampler.resample(frame)]
        return np.concatenate(pieces) if pieces else np.zeros(0, np.float32)

    def _read_head(self) -> bool:
        """Pass over the WAV's head; False while not all of it is there."""
        data = self._plain
        if len(data) < 12:
            return False
        if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
            raise self._no_wav()
        at = 12
        while len(data) >= at + _CHUNK.size:
            name, length = _CHUNK.unpack_from(data, at)
            at += _CHUNK.size
            if name == b"data":
                self._plain = data[at:]
                if not self._rate:
                    raise self._no_wav()
                return True
            if len(data) < at + length:
                break
            if name == b"fmt ":
                kind, self._channels, rate, _, _, bits = _FORMAT.unpack_from(data, at)
                if kind != _PCM or bits != 16 or not self._channels or not rate:
                    raise self._no_wav()
                self._rate = rate
            at += length + length % 2
        self._rate = 0
        return False

    def _no_wav(self) -> InputError:
        what = say("{name} doesn't hold sound as the recorder writes it.", name=self._path.name)
        return InputError("Can't listen along", what, "Report it; the recording itself goes on.")
