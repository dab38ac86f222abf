"""SQLite's failures in our words."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from sqlcipher3 import dbapi2

from pipeline.domain.errors import ArchiveError, DiskFullError, InputError, StorageError
from pipeline.domain.saying import say

sqlite = cast("Any", dbapi2)
"""The driver; it ships no types."""

# SQLite's result codes, https://www.sqlite.org/rescode.html
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT = 5, 6, 8, 10, 11
_FULL, _CANTOPEN, _TOOBIG, _NOTADB = 13, 14, 18, 26


@contextmanager
def translated(path: Path) -> Generator[None]:
    """Turn what SQLite raises about the file at `path` into errors that a user can mend.

    Anything that isn't the world's doing (a wrong statement, a broken rule) passes through:
    it is our bug.
    """
    try:
        yield
    except sqlite.Error as error:
        known = _known(path, error)
        if known is None:
            raise
        raise known from error
    except OSError as error:
        raise _unwritable(path, error.strerror or str(error)) from error
    except UnicodeEncodeError as error:
        what = say("A text holds bytes that are not text.")
        raise InputError("Unreadable text", what, "Type it again.") from error


def wrong_key(path: Path) -> ArchiveError:
    """The first page can't be decrypted: SQLCipher can't tell a wrong key from a damaged page."""
    return ArchiveError(
        "The archive can't be opened",
        say("Wrong passphrase or key for {path}, or its beginning is damaged.", path=path),
        "Check the passphrase and that the key belongs to this archive, or restore a backup.",
    )


def newer_version(path: Path) -> ArchiveError:
    """It has tables that this version doesn't know."""
    return ArchiveError(
        "The archive is from a newer version",
        say(
            "{path} was written by a newer Earshot than this one. It was left as it is.", path=path
        ),
        "Update Earshot.",
    )


def _known(path: Path, error: Exception) -> ArchiveError | StorageError | InputError | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (_NOTADB, _CORRUPT):
        return ArchiveError(
            "The archive is damaged",
            say("A part of {path} can't be read: {reason}.", path=path, reason=error),
            "Restore it from a backup.",
        )
    if code in (_BUSY, _LOCKED):
        what = say("Another process has been writing to {path} for too long.", path=path)
        return StorageError("The archive is busy", what, "Try again in a moment.")
    if code == _TOOBIG:
        return InputError("Too long", "A text is longer than the archive can hold.", "Shorten it.")
    if code == _FULL:
        what = say("There is no room left for {path}.", path=path)
        return DiskFullError("The disk is full", what, "Free some space and try again.")
    if code in (_READONLY, _IOERR, _CANTOPEN):
        return _unwritable(path, str(error))
    return None


def _unwritable(path: Path, reason: str) -> StorageError:
    return StorageError(
        "The archive can't be written",
        say("The system refuses {path}: {reason}.", path=path, reason=reason),
        "Check that the folder is writable and that the disk is in order.",
    )
