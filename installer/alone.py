"""Lets one set-up work in a folder at a time; a second one waits for it."""

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def alone(lock: Path, say: Callable[[str], None]) -> Generator[None]:
    """Hold the lock while the block runs; the system frees it however the process ends."""
    if sys.platform == "win32":
        yield
        return
    import fcntl  # noqa: PLC0415 - not on Windows

    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("another set-up is at work here: waiting for it")
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
