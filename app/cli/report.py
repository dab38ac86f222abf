"""A report on a bug of ours, kept on this machine for the user to read and pass on."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from app.version import own_version


def write_report(folder: Path, bug: BaseException, arguments: Sequence[str]) -> Path | None:
    """Write what is needed to find the bug; returns where, or None if even that fails.

    The text of the error is left out where it may quote what was said: only where it happened
    is kept, and the names of options, never their values.
    """
    now = datetime.now(UTC)
    path = folder / f"bug-{now:%Y%m%d-%H%M%S-%f}.txt"
    options = [word.partition("=")[0] for word in arguments if word.startswith("-")]
    command = next((word for word in arguments if word.isalpha()), "")
    places = "".join(traceback.format_tb(bug.__traceback__))
    text = (
        f"earshot {own_version()}, Python {sys.version.split()[0]}, {platform.platform()}\n"
        f"{now:%Y-%m-%d %H:%M:%S} UTC\n"
        f"command: {command} {' '.join(options)}\n\n"
        f"{places}{type(bug).__module__}.{type(bug).__qualname__}\n"
    )
    try:
        folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError:
        return None
    return path
