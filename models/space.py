"""Whether the disk has room, asked before anything is written."""

import shutil
from pathlib import Path

from pipeline.domain.errors import StorageError
from pipeline.domain.saying import say

_SPARE = 64 << 20


def free_bytes(folder: Path) -> int:
    """What may still be written on the disk that has `folder`."""
    return shutil.disk_usage(folder).free


def demand(folder: Path, need: int, free: int) -> None:
    """Raise `StorageError` unless `need` bytes fit into `free`, with a little to spare."""
    if free < need + _SPARE:
        raise StorageError(
            "The disk is too small",
            say(
                "{need:,.0f} MB are needed in {folder} and {free:,.0f} MB are free.",
                need=(need + _SPARE) / 1000000.0,
                folder=folder,
                free=free / 1000000.0,
            ),
            "Free some space, or set EARSHOT_MODELS to a folder on a bigger disk.",
        )
