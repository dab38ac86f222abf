"""One writer at a time in a folder of models, across processes."""

import contextlib
import sys
from collections.abc import Generator
from pathlib import Path
from typing import BinaryIO

from models.blobs import storage_errors
from pipeline.domain.errors import ModelError
from pipeline.domain.saying import say


@contextlib.contextmanager
def writing(folder: Path) -> Generator[None]:
    """Hold the folder's lock; it is freed when the process ends, however that happens.

    Raises:
        ModelError: another process holds it.
        StorageError: the folder can't be written to.
    """
    with storage_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        stream = (folder / ".lock").open("ab")
    with stream:
        if not _try_lock(stream):
            raise ModelError(
                "The models are in use",
                say("Another Earshot is installing or removing models in {folder}.", folder=folder),
                "Wait until it has finished, then try again.",
            )
        yield


def _try_lock(stream: BinaryIO) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415

            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415

            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
