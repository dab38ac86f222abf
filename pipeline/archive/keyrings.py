"""The system's keyring, asked so that it can neither hang us nor fool us with an empty one."""

from __future__ import annotations

import os
import queue
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol, TypeVar

from pipeline.domain.errors import ArchiveError
from pipeline.domain.saying import say

_SERVICE = "earshot"
_SECONDS = 20.0
"""Long enough to type a keyring's password when it asks, short enough not to seem dead."""

T = TypeVar("T")


class Keyring(Protocol):
    """A place for secrets."""

    def get(self, account: str) -> str | None:
        """The secret; None if there is none. Raises `ArchiveError` if the keyring is dumb."""
        ...

    def put(self, account: str, secret: str) -> None:
        """Keep a secret. Raises `ArchiveError` if the keyring is dumb."""
        ...

    def remove(self, account: str) -> None:
        """Forget a secret; nothing happens if there is none."""
        ...


def find_keyring(
    environment: Mapping[str, str] = os.environ, seconds: float = _SECONDS
) -> Keyring | None:
    """The system's keyring if there is a real one; None otherwise, never an error."""
    wanted = "PYTHON_KEYRING_BACKEND" in environment
    if sys.platform == "linux" and not wanted and "DBUS_SESSION_BUS_ADDRESS" not in environment:
        return None  # no session, no keyring; importing the library would cost 0.1 s

    def look() -> Any:
        import keyring  # noqa: PLC0415

        return keyring.get_keyring()

    try:
        backend = in_time(look, seconds)
    except ArchiveError:
        return None
    return SystemKeyring(backend, seconds) if is_real(backend) else None


def is_real(backend: Any) -> bool:
    """Whether it keeps secrets: not the failing, the null or the empty chained one.

    The library itself gives a priority below 1 to those that it doesn't recommend, such as
    files in plain text.
    """
    if type(backend).__module__.startswith(("keyring.backends.fail", "keyring.backends.null")):
        return False
    if type(backend).__module__.startswith("keyring.backends.chainer"):
        return any(is_real(inner) for inner in backend.backends)
    return float(backend.priority) >= 1


class SystemKeyring:
    """Implements `Keyring` by a backend of the library `keyring`."""

    def __init__(self, backend: Any, seconds: float) -> None:
        self._backend = backend
        self._seconds = seconds

    def get(self, account: str) -> str | None:
        """The secret; None if there is none. Raises `ArchiveError` if the keyring is dumb."""
        return in_time(lambda: self._backend.get_password(_SERVICE, account), self._seconds)

    def put(self, account: str, secret: str) -> None:
        """Keep a secret. Raises `ArchiveError` if the keyring is dumb."""
        in_time(lambda: self._backend.set_password(_SERVICE, account, secret), self._seconds)

    def remove(self, account: str) -> None:
        """Forget a secret; nothing happens if there is none."""
        if self.get(account) is not None:
            in_time(lambda: self._backend.delete_password(_SERVICE, account), self._seconds)


def in_time(ask: Callable[[], T], seconds: float) -> T:
    """Ask in a thread of its own and wait so long; a locked keyring may never answer.

    Raises:
        ArchiveError: no answer in time, or a failure, whatever its kind: the backends raise
            their own errors, D-Bus's, the system's.
    """
    answers: queue.SimpleQueue[T | Exception] = queue.SimpleQueue()

    def work() -> None:
        try:
            answers.put(ask())
        except Exception as error:  # noqa: BLE001
            answers.put(error)

    threading.Thread(target=work, daemon=True, name="keyring").start()
    try:
        answer = answers.get(timeout=seconds)
    except queue.Empty:
        raise _silent("it doesn't answer; it may be locked") from None
    if isinstance(answer, Exception):
        raise _silent(f"{type(answer).__name__}: {answer}") from answer
    return answer


def keyring_missing(path: Path) -> ArchiveError:
    """The key should be in a keyring, and there is none."""
    return ArchiveError(
        "No keyring",
        say(
            "The archive's key belongs into the system's keyring, says {path}; none answers here.",
            path=path,
        ),
        "Log into the desktop session in which it was made, or choose a passphrase or a key file.",
    )


def _silent(reason: str) -> ArchiveError:
    return ArchiveError(
        "The keyring doesn't work",
        say("The system's keyring failed: {reason}.", reason=reason),
        "Unlock it and try again.",
    )
