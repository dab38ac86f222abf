"""Errors that a user can mend, told the same way at every door.

Anything that is not an `EarshotError` is a bug of ours and is reported as one.
"""

from typing import ClassVar


class EarshotError(Exception):
    """A failure with a cause that a person can act on.

    Attributes:
        title: what failed, a few words in sentence case.
        what: what happened, one or two sentences.
        todo: what to do next, one or two sentences; empty if there is nothing to do.
        exit_code: the status with which the command line ends.
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, title: str, what: str, todo: str = "") -> None:
        super().__init__(title, what, todo)
        self.title = title
        self.what = what
        self.todo = todo

    def __str__(self) -> str:
        return " ".join(part for part in (f"{self.title}:", self.what, self.todo) if part)


class InputError(EarshotError):
    """A file or a value from outside that can't be used."""

    exit_code = 3


class NotFoundError(EarshotError):
    """Something was named that isn't there, or that several things answer to."""

    exit_code = 4


class ModelError(EarshotError):
    """Weights that are missing, altered, unknown or can't be fetched; a broken catalogue."""

    exit_code = 5


class ArchiveError(EarshotError):
    """The archive can't be opened or read: wrong key, newer version, damage."""

    exit_code = 6


class WrongPassphraseError(ArchiveError):
    """The passphrase that was given doesn't open the archive."""


class StorageError(EarshotError):
    """The disk is full or refuses to be written to."""

    exit_code = 7


class DiskFullError(StorageError):
    """There is no room left: what was asked for works again once there is."""


class EngineError(EarshotError):
    """The process that runs the models failed or ended."""

    exit_code = 8


class NetworkRefusedError(EarshotError):
    """A connection was attempted that isn't loopback."""

    exit_code = 9


class DeviceError(EarshotError):
    """A sound or compute device is missing or refuses to work."""

    exit_code = 10


class CancelledError(EarshotError):
    """The user asked to stop; what was committed stays."""

    exit_code = 130
