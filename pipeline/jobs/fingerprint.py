"""Fingerprints: whether a result that was committed is still the result that would come out."""

import hashlib
import json
from collections.abc import Mapping, Sequence

Plain = None | bool | int | str | Sequence["Plain"] | Mapping[str, "Plain"]


def fingerprint(decisive: Mapping[str, Plain]) -> str:
    """SHA-256, 64 hex digits, over everything that decides a result.

    The values go through canonical JSON: keys in order, ASCII, no blanks.
    """
    text = json.dumps(decisive, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(text.encode("ascii")).hexdigest()
