"""A shell for tests: runs commands over a house of fakes."""

import io
import json
from dataclasses import dataclass
from typing import Any

from rich.console import Console

from app.cli.run import run
from tests.unit.app.house import House


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def typed(house: House, *words: str, width: int = 100, is_terminal: bool = False) -> Said:
    """Run a command as if its words were typed."""
    out, err = io.StringIO(), io.StringIO()
    consoles = [
        Console(
            file=file,
            width=width,
            force_terminal=is_terminal,
            highlight=False,
            markup=False,
            emoji=False,
            color_system=None,
        )
        for file in (out, err)
    ]
    code = run(words, consoles[0], consoles[1], lambda: house.earshot)
    return Said(code, out.getvalue(), err.getvalue())
