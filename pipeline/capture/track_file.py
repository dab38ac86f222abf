"""One track on disk: a WAV without an end, encrypted in chunks of a quarter of a second."""

import struct
from pathlib import Path
from typing import BinaryIO, cast

from pipeline.audio.encrypted import EncryptedWriter
from pipeline.capture.disk import Reserve, WholeFile

HEADER_BYTES = 44
FRAME_BYTES = 2

_UNKNOWN = 0xFFFFFFFF
_CHUNKS_A_SECOND = 4
_TAG_BYTES = 16


def wav_header(rate: int) -> bytes:
    """A header for mono int16 of unknown length, which decoders read to the end of the file."""
    return struct.pack(
        "<4sI4s4sIHHIIHH4sI",
        *(b"RIFF", _UNKNOWN, b"WAVE", b"fmt ", 16, 1, 1, rate),
        *(rate * FRAME_BYTES, FRAME_BYTES, 16, b"data", _UNKNOWN),
    )


def bytes_per_s(rate: int) -> float:
    """What a track takes on disk."""
    return rate * FRAME_BYTES + _CHUNKS_A_SECOND * _TAG_BYTES


def track_path(folder: Path, recording_id: str, track_id: str) -> Path:
    """Where a track lies."""
    return folder / f"{recording_id}.{track_id}.earshot"


class TrackFile:
    """Appends frames; each whole chunk survives the end of the process at once."""

    def __init__(self, path: Path, key: bytes, rate: int, reserve: Reserve) -> None:
        """Make the file; raises `OSError`."""
        self._file = WholeFile(path, reserve)
        chunk_bytes = rate // _CHUNKS_A_SECOND * FRAME_BYTES
        self._writer = EncryptedWriter(cast(BinaryIO, self._file), key, chunk_bytes)
        self._writer.write(wav_header(rate))

    def write(self, frames: bytes) -> None:
        """Append little-endian int16; raises `OSError`, after which the frames wait."""
        self._writer.write(frames)

    def sync(self) -> None:
        """Bring it onto the disk."""
        self._file.sync()

    def finish(self) -> None:
        """Write what waits and the end, and close."""
        self._writer.write(b"")
        self._writer.finish()
        self._file.close()

    def close(self) -> None:
        """Close it as it is, without an end."""
        self._file.close()
