"""What happened to a recording, record by record, each on disk as soon as it is written.

An encrypted file in chunks of 512 bytes. A record is one line of JSON, padded with spaces to whole
chunks, so that it never waits for the next one. Reading stops at the first record that is torn.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from threading import Lock
from typing import Any, BinaryIO, cast

from pipeline.audio.encrypted import EncryptedWriter, open_encrypted
from pipeline.capture.disk import Reserve, WholeFile

CHUNK_BYTES = 512


@dataclass(frozen=True, slots=True)
class TrackBegun:
    """There is such a track; all of them are told before the first frame."""

    track: str
    source: str
    rate: int


@dataclass(frozen=True, slots=True)
class DeviceOpened:
    """A device delivers into a track from now on."""

    track: str
    device: str
    at_ms: float


@dataclass(frozen=True, slots=True)
class PointFound:
    """When a frame was heard; a later one about the same frame is better."""

    track: str
    frame: int
    at_ms: float


@dataclass(frozen=True, slots=True)
class TrackLost:
    """From here on there is silence, until a gap with the same start says where it ended."""

    track: str
    start_ms: int
    reason: str


@dataclass(frozen=True, slots=True)
class GapFound:
    """A stretch is missing."""

    track: str
    start_ms: int
    end_ms: int
    reason: str


@dataclass(frozen=True, slots=True)
class Marked:
    """Somebody marked a moment."""

    at_ms: int
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Paused:
    """The recording's clock stands still."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class Resumed:
    """It goes on, after so long."""

    at_ms: int
    for_ms: int


@dataclass(frozen=True, slots=True)
class Overran:
    """The sound system dropped frames; how often in all."""

    count: int


@dataclass(frozen=True, slots=True)
class Ended:
    """The recording ended well; always the last."""

    at_ms: int
    reason: str
    silent_from_ms: int | None


Record = (
    TrackBegun
    | DeviceOpened
    | PointFound
    | TrackLost
    | GapFound
    | Marked
    | Paused
    | Resumed
    | Overran
    | Ended
)

_KINDS: dict[str, type[Any]] = {
    kind.__name__: kind
    for kind in (
        *(TrackBegun, DeviceOpened, PointFound, TrackLost, GapFound),
        *(Marked, Paused, Resumed, Overran, Ended),
    )
}


def journal_path(folder: Path, recording_id: str) -> Path:
    """Where a recording's journal lies."""
    return folder / f"{recording_id}.journal.earshot"


class Journal:
    """Writes records; from any thread."""

    def __init__(self, path: Path, key: bytes, reserve: Reserve) -> None:
        """Make the file; raises `OSError`."""
        self._file = WholeFile(path, reserve)
        self._writer = EncryptedWriter(cast(BinaryIO, self._file), key, CHUNK_BYTES)
        self._lock = Lock()

    def write(self, record: Record, *, is_urgent: bool = False) -> None:
        """Append a record; urgent ones survive a power cut. Raises `OSError`."""
        with self._lock:
            self._writer.write(encoded(record))
            if is_urgent:
                self._file.sync()

    def sync(self) -> None:
        """Bring it onto the disk."""
        self._file.sync()

    def finish(self) -> None:
        """Write the end, and close."""
        with self._lock:
            self._writer.finish()
            self._file.close()

    def close(self) -> None:
        """Close it as it is."""
        self._file.close()


def read_journal(path: Path, key: bytes) -> Iterator[Record]:
    """Yield records up to the first that is torn.

    Raises:
        ArchiveError: there is none, or it was altered.
        StorageError: the system refuses the file.
    """
    with open_encrypted(path, key, allow_unfinished=True) as file:
        while line := file.readline():
            if not line.endswith(b"\n"):
                return
            yield _decoded(line)


def encoded(record: Record) -> bytes:
    """A record as it lies in the file."""
    line = json.dumps([type(record).__name__, asdict(record)], ensure_ascii=True).encode()
    return line + b" " * (-(len(line) + 1) % CHUNK_BYTES) + b"\n"


def _decoded(line: bytes) -> Record:
    name, values = json.loads(line)
    kind = _KINDS[name]
    known = {field.name for field in fields(kind)}
    return cast(Record, kind(**{key: value for key, value in values.items() if key in known}))
