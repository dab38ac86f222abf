"""The archive's key: made once, kept in the keyring, behind a passphrase or in a 0600 file.

Beside the archive lies `archive.key`. It says where the key is, and holds it in the mode FILE.
The key itself never changes; a change of mode or passphrase wraps the same key anew.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from pipeline.archive import keyfile, passphrases
from pipeline.archive.keyfile import InKeyring, Plain, SavedKey, Wrapped
from pipeline.archive.keymode import KeyMode
from pipeline.archive.keyrings import Keyring, find_keyring, keyring_missing
from pipeline.domain.errors import ArchiveError
from pipeline.domain.saying import NO_WORDS, Said, say, together

ARCHIVE_FILE = "archive.db"
KEY_FILE = "archive.key"

FindKeyring = Callable[[], Keyring | None]


class ArchiveKey(NamedTuple):
    """A key that was found or made.

    Attributes:
        key: 32 bytes.
        mode: where it is kept.
        note: what the user should know about it; empty if there is nothing new.
    """

    key: bytes
    mode: KeyMode
    note: Said

    def __repr__(self) -> str:
        """Without the key: this ends up in logs."""
        return f"ArchiveKey(mode={self.mode!r}, note={self.note!r})"


def saved_mode(home: Path) -> KeyMode | None:
    """Where the key of this home is kept; None if there is none yet.

    Tells a door whether it has to ask for a new passphrase (twice) or for the known one.

    Raises:
        ArchiveError: the key file can't be read.
    """
    found = keyfile.read(home / KEY_FILE)
    return None if found is None else found.saved.mode


def open_or_create(
    home: Path,
    mode: KeyMode | None,
    passphrase: Callable[[], str],
    find: FindKeyring = find_keyring,
) -> ArchiveKey:
    """Find the key of this home, or make one if there is no archive yet.

    Args:
        home: the folder of the archive.
        mode: how to keep a new key; None takes the system's keyring if it answers, and a key
            file otherwise. An existing key stays where it is.
        passphrase: asked only in the mode PASSPHRASE.
        find: finds the system's keyring.

    Raises:
        ArchiveError: wrong passphrase, a lost or damaged key, a keyring that doesn't answer.
        InputError: a new passphrase that is empty.
        StorageError: the key file can't be written.
    """
    path = home / KEY_FILE
    found = keyfile.read(path)
    if found is None:
        _refuse_orphan(home / ARCHIVE_FILE, path)
        made = _create(path, mode, passphrase, find)
        if made is not None:
            return made
        found = keyfile.read(path)  # another process was faster; its key counts
        if found is None:
            raise keyfile.damaged(path)
    key = _unwrap(path, found.saved, passphrase, find)
    return ArchiveKey(key, found.saved.mode, found.note)


def change_mode(
    home: Path,
    known: ArchiveKey,
    mode: KeyMode,
    passphrase: Callable[[], str],
    find: FindKeyring = find_keyring,
) -> ArchiveKey:
    """Keep the same key in another way, or behind another passphrase.

    Whoever copied the old key file, and knew its passphrase, can still open the archive.

    Raises:
        ArchiveError: there is no keyring.
        InputError: the new passphrase is empty.
        StorageError: the key file can't be written; the old one holds.
    """
    path = home / KEY_FILE
    before = keyfile.read(path)
    saved = _wrap(path, known.key, mode, passphrase, find)
    keyfile.replace(path, saved)
    if before is not None and isinstance(before.saved, InKeyring):
        ring = find()
        if ring is not None:
            ring.remove(before.saved.account)
    return ArchiveKey(known.key, mode, _note(path, mode, chosen=True))


def _create(
    path: Path, mode: KeyMode | None, passphrase: Callable[[], str], find: FindKeyring
) -> ArchiveKey | None:
    key = secrets.token_bytes(32)
    if mode is None:
        try:
            saved = _wrap(path, key, KeyMode.KEYRING, passphrase, find)
        except ArchiveError:
            saved = Plain(key)  # said plainly in the note
    else:
        saved = _wrap(path, key, mode, passphrase, find)
    if not keyfile.create(path, saved):
        if isinstance(saved, InKeyring) and (ring := find()):
            ring.remove(saved.account)
        return None
    return ArchiveKey(key, saved.mode, _note(path, saved.mode, chosen=mode is not None))


def _wrap(
    path: Path, key: bytes, mode: KeyMode, passphrase: Callable[[], str], find: FindKeyring
) -> SavedKey:
    if mode is KeyMode.FILE:
        return Plain(key)
    if mode is KeyMode.PASSPHRASE:
        return passphrases.wrap(key, passphrase())
    ring = find()
    if ring is None:
        raise keyring_missing(path)
    account = f"archive-{secrets.token_hex(8)}"
    ring.put(account, key.hex())
    if ring.get(account) != key.hex():
        raise keyring_missing(path)
    return InKeyring(account)


def _unwrap(path: Path, saved: SavedKey, passphrase: Callable[[], str], find: FindKeyring) -> bytes:
    if isinstance(saved, Plain):
        return saved.key
    if isinstance(saved, Wrapped):
        return passphrases.unwrap(saved, passphrase())
    ring = find()
    if ring is None:
        raise keyring_missing(path)
    secret = ring.get(saved.account)
    try:
        key = bytes.fromhex(secret or "")
    except ValueError:
        key = b""
    if len(key) != 32:
        raise ArchiveError(
            "The archive's key is gone",
            say("The system's keyring has no entry “earshot / {account}”.", account=saved.account),
            "Restore the keyring of the user who made the archive.",
        )
    return key


def _refuse_orphan(archive: Path, path: Path) -> None:
    # A new key would never open it, and would look as if the old one were wrong.
    if archive.exists() and archive.stat().st_size > 0:
        raise ArchiveError(
            "The archive's key is gone",
            say(
                "There is an archive at {archive}, but no key at {path}.",
                archive=archive,
                path=path,
            ),
            "Restore the key file from a backup, or move the archive away to begin a new one.",
        )


def _note(path: Path, mode: KeyMode, *, chosen: bool) -> Said:
    if mode is not KeyMode.FILE:
        return NO_WORDS
    why = NO_WORDS if chosen else say("No system keyring answers here.")
    where = say(
        "The archive's key lies in {path}, readable by this user alone: whoever can read this "
        "user's files can read the archive.",
        path=path,
    )
    return together(why, where)
