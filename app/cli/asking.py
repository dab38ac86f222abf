"""Asking for the archive's passphrase."""

from __future__ import annotations

import getpass
import os
import sys
from typing import TYPE_CHECKING

from app.cli.door import safe
from pipeline.domain.errors import ArchiveError, InputError
from pipeline.domain.saying import say

if TYPE_CHECKING:
    from rich.console import Console

VARIABLE = "EARSHOT_PASSPHRASE"


class TerminalAsker:
    """Implements `app.wiring.Asker`: the environment, or whoever sits at the terminal."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def passphrase(self, is_new: bool) -> str:
        """Ask; raises `ArchiveError` where nobody can be asked, `InputError` for a slip."""
        given = os.environ.get(VARIABLE)
        if given is not None:
            return given
        if not sys.stdin.isatty():
            raise ArchiveError(
                "A passphrase is needed",
                "The archive is behind a passphrase, and nobody can be asked here.",
                say("Run it in a terminal, or set {variable}.", variable=VARIABLE),
            )
        if not is_new:
            return getpass.getpass("Passphrase of the archive: ")
        first = getpass.getpass("A passphrase for the new archive: ")
        if getpass.getpass("The same again: ") != first:
            raise InputError("Passphrases differ", "The second wasn't the first.", "Try once more.")
        return first

    def asks_again(self) -> bool:
        """A command that was given a wrong one ends; it is easily run again."""
        return False

    def tell(self, note: str) -> None:
        """Tell it on standard error."""
        self._console.print(safe(note), style="dim", soft_wrap=True)
