"""A key behind a passphrase: Argon2id makes a wrapping key, AES-256-GCM wraps the archive's.

Parameters are the second choice of RFC 9106 (64 MiB, 3 passes, 4 lanes), stored beside the
wrapped key so that they can grow.
"""

import secrets
import unicodedata
from dataclasses import replace

from pipeline.archive.keyfile import Wrapped
from pipeline.domain.errors import InputError, WrongPassphraseError

_PURPOSE = b"earshot archive key 1"


def wrap(key: bytes, passphrase: str) -> Wrapped:
    """Wrap a key; raises `InputError` for an empty passphrase."""
    if not passphrase.strip():
        raise InputError("No passphrase", "A passphrase can't be empty.", "Choose several words.")
    blank = Wrapped(
        salt=secrets.token_bytes(16),
        memory_kib=64 << 10,
        passes=3,
        lanes=4,
        nonce=secrets.token_bytes(12),
        wrapped=b"",
    )
    return replace(blank, wrapped=_cipher(blank, passphrase).encrypt(blank.nonce, key, _PURPOSE))


def unwrap(saved: Wrapped, passphrase: str) -> bytes:
    """Take the key out again; raises `WrongPassphraseError`."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415  (costs 30 ms; see below)

    try:
        return _cipher(saved, passphrase).decrypt(saved.nonce, saved.wrapped, _PURPOSE)
    except InvalidTag:
        raise WrongPassphraseError(
            "Wrong passphrase",
            "The archive doesn't open with this passphrase.",
            "Try again; mind the keyboard's layout and capital letters.",
        ) from None


def _cipher(saved: Wrapped, passphrase: str):
    # Imported here: an archive whose key lies in a file is opened without these.
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    # One accented letter has two spellings in Unicode, and keyboards differ in which they type.
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return AESGCM(
        hash_secret_raw(
            secret,
            saved.salt,
            time_cost=saved.passes,
            memory_cost=saved.memory_kib,
            parallelism=saved.lanes,
            hash_len=32,
            type=Type.ID,
        )
    )
