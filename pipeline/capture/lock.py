"""One recorder at a time in a folder, whichever process it is in."""

from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.audio.encrypted import storage_errors
from pipeline.domain.errors import DeviceError
from pipeline.domain.saying import say

if TYPE_CHECKING:
    from filelock import BaseFileLock

_PATIENCE_S = 1.0  # somebody may just be asking whether the lock is free


class RecordingLock:
    """The system frees it when the process dies, however it dies."""

    def __init__(self, folder: Path) -> None:
        """Name the folder; it has to be there for `take`."""
        self._path = folder / "recording.lock"
        self._lock: BaseFileLock | None = None

    def take(self) -> None:
        """Take it.

        Raises:
            DeviceError: somebody else has it.
            StorageError: the folder can't be written to.
        """
        if not self._try(_PATIENCE_S):
            what = say("Another Earshot records into this archive.")
            raise DeviceError("Already recording", what, "Stop that recording first.")

    def is_taken(self) -> bool:
        """Whether anybody has it; raises `StorageError`."""
        if not self._path.exists():
            return False
        if not self._try(0.0):
            return True
        self.free()
        return False

    def free(self) -> None:
        """Give it back."""
        lock, self._lock = self._lock, None
        if lock is not None:
            lock.release()

    def _try(self, seconds: float) -> bool:
        from filelock import FileLock, Timeout  # noqa: PLC0415 - only recording needs it

        lock = FileLock(self._path, mode=0o600, thread_local=False)
        with storage_errors(self._path):
            try:
                lock.acquire(timeout=seconds, poll_interval=0.05)
            except Timeout:
                return False
        self._lock = lock
        return True
