"""Errors that a user can mend, told the same way at every door.

Anything that is not an `EarshotError` is a bug of ours and is reported as one.
"""

from typing import ClassVar

from pipeline.domain.saying import Said, Words, as_said, say, together


class EarshotError(Exception):
    """A failure with a cause that a person can act on.

    Each part is a literal or was made by `say`, so that the window can translate it.

    Attributes:
        title: what failed, a few words in sentence case.
        what: what happened, one or two sentences.
        todo: what to do next, one or two sentences; empty if there is nothing to do.
        exit_code: the status with which the command line ends.
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, title: Words, what: Words, todo: Words = "") -> None:
        super().__init__(title, what, todo)
        self.title = as_said(title)
        self.what = as_said(what)
        self.todo = as_said(todo)

    @property
    def told(self) -> Said:
        """What happened, and what to do."""
        return together(self.what, self.todo)

    @property
    def in_full(self) -> Said:
        """All of it, in a line."""
        return say("{title}: {told}", title=self.title, told=self.told)

    def __str__(self) -> str:
        return str(self.in_full)


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
