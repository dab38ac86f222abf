"""Files kept by what they contain: `blobs/<sha256>`, written whole or not at all."""

import contextlib
import errno
import hashlib
import os
import shutil
from collections.abc import Generator, Set
from pathlib import Path

from pipeline.domain.errors import StorageError
from pipeline.domain.saying import say

_BLOCK = 1 << 20


def hash_in_steps(path: Path) -> Generator[int, None, str]:
    """Hash a file; yields bytes read so far, returns the SHA-256 as 64 hex digits."""
    digest = hashlib.sha256()
    done = 0
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
            done += len(block)
            yield done
    return digest.hexdigest()


def hash_file(path: Path) -> str:
    """SHA-256 of a file, 64 hex digits."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


@contextlib.contextmanager
def storage_errors(folder: Path) -> Generator[None]:
    """Tell failures of the disk under `folder` as `StorageError`."""
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise StorageError(
            "Models can't be stored",
            say(
                "Writing under {folder} failed: {reason}.",
                folder=folder,
                reason=error.strerror or error,
            ),
            "Free some space on that disk." if full else "Check who may write to that folder.",
        ) from error


def sync_folder(folder: Path) -> None:
    """Have the names in a folder reach the disk, where the system can do that."""
    with contextlib.suppress(PermissionError, NotADirectoryError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


class Blobs:
    """Content-addressed files in one folder; nothing in it is ever half written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, sha256: str) -> Path:
        """Where the bytes with this hash lie, or would lie."""
        return self.folder / sha256

    def holds(self, sha256: str, size: int) -> bool:
        """Whether there is a file of the right name and size; its bytes aren't read."""
        path = self.path(sha256)
        return path.is_file() and path.stat().st_size == size

    def adopt(self, source: Path, sha256: str) -> None:
        """Move a file whose hash was checked into place; on the same disk."""
        with storage_errors(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            with source.open("rb") as stream:
                os.fsync(stream.fileno())
            source.replace(self.path(sha256))
            sync_folder(self.folder)

    def link(self, sha256: str, target: Path) -> None:
        """Give the bytes a second name; a copy on disks without hard links."""
        with storage_errors(target.parent):
            target.parent.mkdir(parents=True, exist_ok=True)
            try:
                target.hardlink_to(self.path(sha256))
            except OSError:
                shutil.copyfile(self.path(sha256), target)

    def discard(self, sha256: str) -> None:
        """Remove the bytes with this hash, if they are there."""
        with storage_errors(self.folder):
            self.path(sha256).unlink(missing_ok=True)

    def keep_only(self, wanted: Set[str]) -> None:
        """Remove every file whose hash isn't among `wanted`."""
        with storage_errors(self.folder):
            present = list(self.folder.iterdir()) if self.folder.is_dir() else []
            for path in present:
                if path.name not in wanted:
                    path.unlink()
