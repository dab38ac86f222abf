"""Where an archive's key may be kept."""

from enum import StrEnum


class KeyMode(StrEnum):
    """Where an archive's key is kept."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105  (a name, not a secret)
    FILE = "file"
