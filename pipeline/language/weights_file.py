"""Weights in the safetensors format, mapped into memory instead of read.

A query needs a few hundred rows of a table that makes up half of the file or more: mapped, the
rest is never read, and what is read is shared with the system's cache. The format is a header in
JSON and plain numbers: nothing in it is ever executed.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
"""Any shape."""

_LONGEST_HEADER = 100_000_000
_STORED = {"F32": np.dtype("<f4"), "F16": np.dtype("<f2"), "BF16": np.dtype("<u2")}


class WeightsFileError(Exception):
    """The file is no safetensors file, is cut short, or lacks what is asked for."""


class WeightsFile:
    """Named tensors of one file."""

    def __init__(self, path: Path) -> None:
        """Map it; raises `WeightsFileError`, or `OSError` where it can't be read."""
        size = path.stat().st_size
        with path.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            if size < 8 or length > min(size - 8, _LONGEST_HEADER):
                raise WeightsFileError(f"{path.name} is no safetensors file")
            self._entries = _entries(path, file.read(length))
        self._bytes = (
            np.memmap(path, np.uint8, "r", offset=8 + length) if size > 8 + length else b""
        )
        self._name = path.name

    @property
    def names(self) -> tuple[str, ...]:
        """Of all tensors."""
        return tuple(self._entries)

    def tensor(self, name: str, shape: tuple[int, ...] | None = None) -> Floats:
        """A tensor as float32: a read-only view of the file, or a copy of one in 16 bits.

        Raises `WeightsFileError` where it is missing, not of floats, or of another shape than
        `shape`.
        """
        raw = self._raw(name, shape)
        if raw.dtype.kind == "u":
            return _from_bfloat16(raw)
        return np.require(raw, np.float32, ["C", "A"])

    def rows(self, name: str, indices: npt.NDArray[np.intp]) -> Floats:
        """Rows of a table, as float32; reads no others."""
        taken = self._raw(name, None)[indices]
        return _from_bfloat16(taken) if taken.dtype.kind == "u" else taken.astype(np.float32)

    def shape(self, name: str) -> tuple[int, ...]:
        """Of a tensor; raises `WeightsFileError` where it is missing."""
        return self._raw(name, None).shape

    def _raw(self, name: str, shape: tuple[int, ...] | None) -> npt.NDArray[Any]:
        entry = self._entries.get(name)
        if entry is None:
            raise WeightsFileError(f"{self._name} has no {name}")
        try:
            stored = _STORED[entry["dtype"]]
            found = tuple(int(n) for n in entry["shape"])
            first, end = (int(n) for n in entry["data_offsets"])
        except (KeyError, TypeError, ValueError) as error:
            raise WeightsFileError(f"{self._name} holds {name} in a form not known here") from error
        if shape is not None and found != shape:
            raise WeightsFileError(f"{name} has the shape {found}, not {shape}")
        fits = 0 <= first <= end <= len(self._bytes) and min(found, default=1) >= 0
        if not fits or end - first != math.prod(found) * stored.itemsize:
            raise WeightsFileError(f"{self._name} is cut short at {name}")
        return np.frombuffer(self._bytes, stored, math.prod(found), first).reshape(found)


def _entries(path: Path, header: bytes) -> Mapping[str, dict[str, Any]]:
    try:
        content = json.loads(header)
        return {str(name): dict(entry) for name, entry in content.items() if name != "__metadata__"}
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise WeightsFileError(f"{path.name} is no safetensors file") from error


def _from_bfloat16(halves: npt.NDArray[np.uint16]) -> Floats:
    """A bfloat16 is the upper half of a float32."""
    return (halves.astype(np.uint32) << 16).view(np.float32)
