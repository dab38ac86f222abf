"""Room on the disk: how long it lasts, and a reserve so that a recording always ends well."""

import errno
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}

RESERVE_BYTES = 512 << 10
"""Enough for what waits to be written, the final chunks, the end of the journal, and for the
archive to take it in."""

_LARGEST_SHARE = 0.05

Room = Callable[[Path], tuple[int, int]]
"""Gives (free bytes, bytes in all) of the disk that a folder lies on."""


def room_of(folder: Path) -> tuple[int, int]:
    """Ask the system; raises `OSError`."""
    usage = shutil.disk_usage(folder)
    return usage.free, usage.total


@dataclass(frozen=True, slots=True)
class Forecast:
    """How long the disk lasts.

    Attributes:
        bytes_per_s: what the recording takes.
        spare_bytes: what must stay free, if the disk is large enough for it.
    """

    bytes_per_s: float
    spare_bytes: int

    def seconds(self, free: int, total: int) -> float:
        """How long there is room; 0 where the recording has to end."""
        spare = min(self.spare_bytes, total * _LARGEST_SHARE)
        return max(0.0, (free - spare) / self.bytes_per_s)


class Reserve:
    """A file that only takes up room, until the room is needed."""

    def __init__(self, path: Path) -> None:
        """Name it; `fill` makes it."""
        self.path = path
        self.is_spent = False

    def fill(self) -> None:
        """Take the room; raises `OSError`."""
        with self.path.open("wb", buffering=0) as file:
            file.write(bytes(RESERVE_BYTES))  # zeros that are written, since holes take no room
            os.fsync(file.fileno())

    def spend(self) -> bool:
        """Give the room away; False if that was done before."""
        was, self.is_spent = self.is_spent, True
        self.path.unlink(missing_ok=True)
        return not was

    def remove(self) -> None:
        """It is no longer needed."""
        self.path.unlink(missing_ok=True)


class WholeFile:
    """A new file each write to which is whole or isn't there; on a full disk it takes the reserve.

    Unbuffered: what `write` has taken survives the end of the process.
    """

    def __init__(self, path: Path, reserve: Reserve) -> None:
        """Make it, for its owner alone; raises `OSError`, also where there is one."""
        flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0)
        self._file = os.open(path, flags, 0o600)
        self._reserve, self._size = reserve, 0

    def write(self, data: bytes) -> int:
        """Append all of it; raises `OSError`, and then nothing was appended."""
        try:
            self._append(data)
        except OSError as error:
            if error.errno not in NO_ROOM or not self._reserve.spend():
                raise
            self._append(data)
        self._size += len(data)
        return len(data)

    def sync(self) -> None:
        """Bring it onto the disk, so that it survives a power cut."""
        os.fsync(self._file)

    def close(self) -> None:
        """Sync and close; may be called twice."""
        if self._file >= 0:
            file, self._file = self._file, -1
            try:
                os.fsync(file)
            finally:
                os.close(file)

    def _append(self, data: bytes) -> None:
        rest = memoryview(data)
        try:
            while rest:
                rest = rest[os.write(self._file, rest) :]
        except OSError:
            # A torn piece must go: its place is where the next attempt begins.
            os.ftruncate(self._file, self._size)
            os.lseek(self._file, self._size, os.SEEK_SET)
            raise
