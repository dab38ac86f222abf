"""The folder in which original audio lies, encrypted (see `encrypted` for the file format)."""

import fcntl
import os
import re
import secrets
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from pipeline.audio.encrypted import CHUNK_BYTES, EncryptedWriter, open_encrypted, storage_errors
from pipeline.domain.errors import InputError
from pipeline.domain.saying import say

__all__ = ["FileAudioVault", "open_encrypted"]

_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")


class FileAudioVault:
    """Implements `AudioVault` by a folder with one file a recording, or one a captured track."""

    def __init__(self, folder: Path) -> None:
        """Name the folder; it is made (0700) when something is stored."""
        self._folder = folder

    def path_of(self, recording_id: str) -> Path:
        """Where a recording's encrypted audio lies; it need not be there."""
        if not _NAME.fullmatch(recording_id):
            raise ValueError(f"not a recording's id: {recording_id!r}")
        return self._folder / f"{recording_id}.earshot"

    def track_path(self, recording_id: str, track_id: str) -> Path:
        """Where a captured track's encrypted audio lies; it need not be there."""
        if not _NAME.fullmatch(track_id):
            raise ValueError(f"not a track's id: {track_id!r}")
        return self.path_of(recording_id).with_suffix(f".{track_id}.earshot")

    def store(
        self,
        recording_id: str,
        key: bytes,
        source: BinaryIO,
        progress: Callable[[int], None],
        *,
        track_id: str | None = None,
    ) -> None:
        """Encrypt all bytes of `source`; all of it appears at once, or nothing.

        Args:
            recording_id: names the file; one that is there is replaced.
            key: 32 bytes.
            source: read from where it stands to its end.
            progress: told after each chunk how many bytes have been read so far.
            track_id: what `open_track` reads it back by; None: what `open` reads.

        Raises:
            InputError: `source` can't be read.
            StorageError: the disk is full or refuses to be written to; nothing is left behind.
        """
        path = self.track_path(recording_id, track_id) if track_id else self.path_of(recording_id)
        with storage_errors(path), _temporary(self._folder) as (temporary, file):
            writer, done = EncryptedWriter(file, key), 0
            for block in _blocks(source):
                writer.write(block)
                done += len(block)
                progress(done)
            writer.finish()
            file.flush()
            os.fsync(file.fileno())
            temporary.replace(path)
            _sync(self._folder)

    def open(self, recording_id: str, key: bytes) -> BinaryIO:
        """Read it back, seekable; see `open_encrypted`."""
        return open_encrypted(self.path_of(recording_id), key)

    def open_track(self, recording_id: str, track_id: str, key: bytes) -> BinaryIO:
        """Read a captured track back, seekable, also where a crash left it without its end."""
        path = self.track_path(recording_id, track_id)
        return open_encrypted(path, key, allow_unfinished=True)

    def remove(self, recording_id: str) -> None:
        """Remove all files of a recording, tracks and journal too; nothing if there are none.

        What makes them unreadable for good is the destruction of the key in the archive.
        """
        path = self.path_of(recording_id)
        with storage_errors(path):
            # An id holds no character that a pattern gives a meaning to.
            for file in (path, *self._folder.glob(f"{recording_id}.*.earshot")):
                file.unlink(missing_ok=True)


def _blocks(source: BinaryIO) -> Iterator[bytes]:
    while True:
        try:
            block = source.read(CHUNK_BYTES)
        except OSError as error:
            what = say(
                "The file could not be read to its end: {reason}.", reason=error.strerror or error
            )
            raise InputError("Unreadable file", what, "Copy it here and try again.") from error
        if not block:
            return
        yield block


@contextmanager
def _temporary(folder: Path) -> Generator[tuple[Path, BinaryIO]]:
    """A new file, locked while we write it, gone afterwards unless it was renamed."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    _sweep(folder)
    path, file = _locked(folder)
    with file:
        try:
            yield path, file
        finally:
            path.unlink(missing_ok=True)


def _locked(folder: Path) -> tuple[Path, BinaryIO]:
    while True:
        path = folder / f".{secrets.token_hex(8)}.part"
        file = os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb")
        fcntl.flock(file, fcntl.LOCK_EX)
        if path.exists():
            return path, file
        file.close()  # another process swept it before it was locked


def _sweep(folder: Path) -> None:
    """Remove what crashed stores left: their locks ended with them."""
    for path in folder.glob(".*.part"):
        try:
            with path.open("rb") as file:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                path.unlink(missing_ok=True)
        except (BlockingIOError, FileNotFoundError):
            continue  # somebody is writing it, or swept it first


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
