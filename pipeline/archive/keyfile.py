"""The file `archive.key`: read, written whole or not at all, kept to its owner."""

from __future__ import annotations

import errno
import os
import secrets
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

from pipeline.archive.keymode import KeyMode
from pipeline.domain.errors import ArchiveError, StorageError
from pipeline.domain.saying import NO_WORDS, Said, say

_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP}
"""What file systems without hard links say, such as those of memory sticks."""

_COMMENT = "# Without this file the archive beside it can't be read. Keep it, and keep it secret.\n"


@dataclass(frozen=True, slots=True)
class Plain:
    """The key itself, 32 bytes."""

    mode: ClassVar[KeyMode] = KeyMode.FILE
    key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class InKeyring:
    """The name of its entry in the system's keyring."""

    mode: ClassVar[KeyMode] = KeyMode.KEYRING
    account: str


@dataclass(frozen=True, slots=True)
class Wrapped:
    """The key, encrypted under a key that Argon2id makes of a passphrase.

    Attributes:
        salt: 16 bytes.
        memory_kib: Argon2's memory.
        passes: Argon2's iterations.
        lanes: Argon2's parallelism.
        nonce: 12 bytes of AES-256-GCM.
        wrapped: the encrypted key with its tag, 48 bytes.
    """

    mode: ClassVar[KeyMode] = KeyMode.PASSPHRASE
    salt: bytes
    memory_kib: int
    passes: int
    lanes: int
    nonce: bytes
    wrapped: bytes = field(repr=False)


SavedKey = Plain | InKeyring | Wrapped


@dataclass(frozen=True, slots=True)
class Found:
    """What a key file says.

    Attributes:
        saved: where the key is.
        note: what was wrong with the file and was mended; empty otherwise.
    """

    saved: SavedKey
    note: Said


def read(path: Path) -> Found | None:
    """Read a key file; None if there is none. Rights that are too wide are mended and told.

    Raises:
        ArchiveError: it can't be read, or isn't a key file.
    """
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            saved = _parse(tomllib.load(file))
        note = NO_WORDS
        if status.st_mode & 0o077:
            path.chmod(0o600)
            note = say(
                "Other users could read {path}; it is closed now. Who read it before may know it.",
                path=path,
            )
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ArchiveError(
            "The archive's key can't be read",
            say("The system refuses {path}: {reason}.", path=path, reason=error.strerror),
            "Check that the file belongs to you.",
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise damaged(path) from error
    return Found(saved, note)


def create(path: Path, saved: SavedKey) -> bool:
    """Write a key file that isn't there yet; False if another process wrote one first.

    Raises:
        StorageError: the folder can't be written.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        temporary = _write_beside(path, saved)
        try:
            os.link(temporary, path)  # unlike a rename, it never takes another's place
        except FileExistsError:
            return False
        except OSError as error:
            if error.errno not in _NO_LINKS or path.exists():
                raise
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
        _sync(path.parent)
    except OSError as error:
        raise _unwritable(path, error) from error
    return True


def replace(path: Path, saved: SavedKey) -> None:
    """Put a key file in the place of the old one.

    Raises:
        StorageError: the folder can't be written; the old file stands.
    """
    try:
        temporary = _write_beside(path, saved)
        temporary.replace(path)
        for leftover in path.parent.glob(f".{path.name}.*"):  # of a crash; may hold the key
            leftover.unlink(missing_ok=True)
        _sync(path.parent)
    except OSError as error:
        raise _unwritable(path, error) from error


def damaged(path: Path) -> ArchiveError:
    """It isn't a key file."""
    return ArchiveError(
        "The archive's key is damaged",
        say("{path} is not a key file of this version.", path=path),
        "Restore it from a backup.",
    )


def _parse(found: dict[str, Any]) -> SavedKey:
    mode = KeyMode(found["mode"])
    if mode is KeyMode.KEYRING:
        return InKeyring(str(found["account"]))
    if mode is KeyMode.FILE:
        return Plain(_bytes(found["key"], 32))
    return Wrapped(
        salt=_bytes(found["salt"], 16),
        memory_kib=_number(found["memory_kib"], 4 << 20),
        passes=_number(found["passes"], 100),
        lanes=_number(found["lanes"], 64),
        nonce=_bytes(found["nonce"], 12),
        wrapped=_bytes(found["wrapped"], 48),
    )


def _bytes(text: str, length: int) -> bytes:
    value = bytes.fromhex(text)
    if len(value) != length:
        raise ValueError("wrong length")
    return value


def _number(value: int, largest: int) -> int:
    # A forged file must not make Argon2 take all the memory there is.
    if not 1 <= value <= largest:
        raise ValueError("out of range")
    return value


def _text(saved: SavedKey) -> str:
    if isinstance(saved, Plain):
        values: dict[str, object] = {"key": saved.key.hex()}
    elif isinstance(saved, InKeyring):
        values = {"account": saved.account}
    else:
        values = {
            "salt": saved.salt.hex(),
            "memory_kib": saved.memory_kib,
            "passes": saved.passes,
            "lanes": saved.lanes,
            "nonce": saved.nonce.hex(),
            "wrapped": saved.wrapped.hex(),
        }
    lines = {"mode": saved.mode.value} | values
    return _COMMENT + "".join(
        f'{name} = "{value}"\n' if isinstance(value, str) else f"{name} = {value}\n"
        for name, value in lines.items()
    )


def _write_beside(path: Path, saved: SavedKey) -> Path:
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(6)}")
    handle = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(_text(saved))
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        temporary.unlink()
        raise
    return temporary


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _unwritable(path: Path, error: OSError) -> StorageError:
    return StorageError(
        "The archive's key can't be written",
        say("The system refuses {path}: {reason}.", path=path, reason=error.strerror),
        "Check that the folder is writable and has room.",
    )
