"""What every command has at hand: the service, and where to write."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from rich.console import Console

if TYPE_CHECKING:
    import typer

    from app.service.earshot import Earshot
    from pipeline.domain.errors import EarshotError

_WIDE = 100_000
"""Columns where nobody's window limits a line."""

_CONTROL = {
    code: "\ufffd" for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\n\t"
}


@dataclass(frozen=True, slots=True)
class Door:
    """Passed to every command as the context's object.

    Attributes:
        earshot: the service.
        out: standard output: what was asked for.
        err: standard error: progress, notices, errors.
    """

    earshot: Earshot
    out: Console
    err: Console

    def print_json(self, value: object) -> None:
        """Write one JSON document to standard output, and nothing else ever."""
        self.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")

    def write(self, text: str) -> None:
        """Write text to standard output as it is."""
        self.out.file.write(text)

    def note(self, text: str, style: str = "dim") -> None:
        """Tell something beside the answer, on standard error."""
        self.err.print(safe(text), style=style, markup=False)

    def tell_error(self, error: EarshotError, about: str = "") -> None:
        """Tell what failed, why, and what to do."""
        tell_error(self.err, error, about)


def door_of(context: typer.Context) -> Door:
    """The door that `main` put into the context."""
    return cast(Door, context.obj)


class _Notes(Console):
    """Standard error: where nobody reads it any more, what is done goes on all the same."""

    def on_broken_pipe(self) -> None:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, self.file.fileno())
        os.close(nowhere)


class _Answers(Console):
    """Standard output: where nobody reads it any more, the command is at its end."""

    def on_broken_pipe(self) -> None:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, self.file.fileno())  # or the interpreter's last flush fails
        os.close(nowhere)
        raise BrokenPipeError


def open_console(is_error: bool = False) -> Console:
    """A console that wraps at the window's edge, and nowhere if there is no window."""
    stream, kind = (sys.stderr, _Notes) if is_error else (sys.stdout, _Answers)
    options: dict[str, Any] = {} if stream.isatty() else {"width": _WIDE}
    return kind(file=stream, highlight=False, emoji=False, markup=False, **options)


def tell_error(console: Console, error: EarshotError, about: str = "") -> None:
    """Write an error in at most three lines."""
    from rich.text import Text  # noqa: PLC0415

    place = f"{about}: " if about else ""
    console.print(Text.assemble((safe(f"{place}{error.title}"), "bold red")), soft_wrap=True)
    console.print(safe(error.what), soft_wrap=True)
    if error.todo:
        console.print(safe(f"→ {error.todo}"), soft_wrap=True)


def safe(text: str) -> str:
    """Take the sting out of text from files: no control character reaches the terminal."""
    return text.translate(_CONTROL)
