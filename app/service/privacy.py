"""What is stored where, how large it is, who keeps the key, and what was refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from app.settings import Home
    from pipeline.domain.saying import Said


@dataclass(frozen=True, slots=True)
class Stored:
    """A place in which Earshot keeps something.

    Attributes:
        what: "archive", "audio", "models" or "logs".
        path: the file or folder.
        bytes: of all files in it.
    """

    what: str
    path: Path
    bytes: int


@dataclass(frozen=True, slots=True)
class Privacy:
    """What a user may want to know about where their words are.

    Attributes:
        stored: each place.
        protection: says in a sentence who keeps the archive's key.
        refused: how many attempts of this process to connect were refused.
    """

    stored: tuple[Stored, ...]
    protection: Said
    refused: int


def privacy(home: Home, protection: Callable[[], Said], refused: int) -> Privacy:
    """Look at the disk."""
    places = (
        ("archive", home.archive),
        ("audio", home.audio),
        ("models", home.models),
        ("logs", home.logs),
    )
    stored = tuple(Stored(what, path, _size(path)) for what, path in places)
    return Privacy(stored, protection(), refused)


def _size(path: Path) -> int:
    files = [path] if path.is_file() else [p for p in path.rglob("*") if p.is_file()]
    total = 0
    for file in files:
        try:
            total += file.stat().st_size
        except OSError:  # it went while we looked
            continue
    return total
