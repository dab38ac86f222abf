"""One encrypted file, one connection to it, transactions that join.

SQLCipher is used directly here, not through sqlite-utils: importing that costs half a second
where pandas is installed, and `list` and `search` have half a second in all. It comes in where
it earns its keep, for migrations (see `store`).
"""

import os
import threading
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pipeline.archive.failures import sqlite, translated, wrong_key
from pipeline.domain.errors import ArchiveError

_BUSY_SECONDS = 30.0
_CACHE_KB = 32_000
_LITTLE_KB = 8_000
_SMALLEST = 4_096
"""Bytes of a page; a file of less can't be an archive."""

Row = tuple[Any, ...]


class Database:
    """A connection that threads share, one at a time.

    One connection with a lock, and not one a thread: what a thread does here takes
    milliseconds, a closed archive is closed for all of them, and nothing stays open in a
    thread that ended. Other processes read while we write (WAL).
    """

    def __init__(self, path: Path, key: bytes) -> None:
        """Open the file, making it (0600) and its folder (0700) if they are missing.

        Raises:
            ArchiveError: wrong key or damage.
            StorageError: the system refuses the file.
        """
        if len(key) != 32:
            raise ValueError("an archive's key has 32 bytes")
        self.path = path
        self._lock = threading.RLock()
        self._depth = 0
        self._after_commit: list[Callable[[], None]] = []
        with translated(path):
            _make(path)
            self.connection: Any = sqlite.connect(
                str(path), timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
        try:
            self._unlock(key)
        except BaseException:
            self.connection.close()
            raise

    def _unlock(self, key: bytes) -> None:
        # SQLCipher writes its own log to stderr, where it would stand beside our message
        self.connection.execute("PRAGMA cipher_log_level = NONE")
        self.connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        try:
            with translated(self.path):
                self.connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except ArchiveError as error:
            raise wrong_key(self.path) from error

    def prepare(self) -> None:
        """Set how it is read and written; may change the file, so call it once it is known."""
        with translated(self.path):
            for pragma in (
                "journal_mode = WAL",
                "secure_delete = ON",  # deleted rows are overwritten with zeros
                "foreign_keys = ON",
                "temp_store = MEMORY",  # no plain text in temporary files
                "cell_size_check = ON",
                f"cache_size = -{_CACHE_KB}",
            ):
                self.connection.execute(f"PRAGMA {pragma}")

    def hold_little(self) -> None:
        """Keep fewer pages of the file in memory from now on."""
        with self._lock, translated(self.path):
            self.connection.execute(f"PRAGMA cache_size = -{_LITTLE_KB}")

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """Run a statement and return all its rows."""
        with self._lock, translated(self.path):
            return self.connection.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Sequence[object] = ()) -> Row | None:
        """Run a statement and return its first row, if any."""
        found = self.rows(sql, parameters)
        return found[0] if found else None

    def change(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """Run a statement and return how many rows it changed."""
        with self._lock, translated(self.path):
            return self.connection.execute(sql, parameters).rowcount

    def change_many(self, sql: str, parameters: Iterable[Sequence[object]]) -> None:
        """Run a statement once for each of `parameters`."""
        with self._lock, translated(self.path):
            self.connection.executemany(sql, parameters)

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All or nothing; one inside another takes back only its own part when it fails."""
        with self._lock:
            level = self._depth
            # IMMEDIATE: a transaction that begins by reading could not become a writer
            # while another process writes
            begin = f"SAVEPOINT level{level}" if level else "BEGIN IMMEDIATE"
            waiting, begun = len(self._after_commit), False
            self._depth = level + 1
            try:
                self.change(begin)
                begun = True
                yield
                self.change(f"RELEASE level{level}" if level else "COMMIT")
            except BaseException:
                del self._after_commit[waiting:]
                # an interrupt may come between the beginning and our note of it; what it
                # leaves of an inner level goes with the outermost
                if begun or level == 0:
                    self._take_back(level)
                raise
            finally:
                self._depth = level
            if level == 0:
                self._run_after_commit()

    def _take_back(self, level: int) -> None:
        if not self.connection.in_transaction:
            return  # a full disk makes SQLite take back everything by itself
        if level:
            self.change(f"ROLLBACK TO level{level}")
            self.change(f"RELEASE level{level}")
        else:
            self.change("ROLLBACK")

    @contextmanager
    def snapshot(self) -> Generator[None]:
        """Several reads of one and the same state."""
        with self._lock:
            if self.connection.in_transaction:
                yield
                return
            self.change("BEGIN")
            try:
                yield
            finally:
                self.change("COMMIT")

    def after_commit(self, action: Callable[[], None]) -> None:
        """Do this once the outermost transaction is committed; never if it is taken back."""
        self._after_commit.append(action)

    def _run_after_commit(self) -> None:
        actions, self._after_commit = self._after_commit, []
        for action in actions:
            action()

    def close(self) -> None:
        """Close the file; a second time does nothing."""
        with self._lock, translated(self.path):
            self.connection.close()


def _make(path: Path) -> None:
    # An existing folder keeps its rights: it may be shared with others on purpose.
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        status = path.stat()
        if 0 < status.st_size < _SMALLEST:
            # SQLite would take it for an empty database and write over what is left
            raise wrong_key(path) from None
        if status.st_mode & 0o077:
            path.chmod(0o600)
