"""Commands that the documents show can be typed."""

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import typer.main

from app.cli.root import build

ROOT = Path(__file__).resolve().parents[3]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
SHOWN = re.compile(r"(?:^ {4}(?:\$ )?|`)earshot (?P<rest>[a-z-]+[^`\n]*)", re.MULTILINE)


def shown() -> list[tuple[str, list[str]]]:
    found: list[tuple[str, list[str]]] = []
    for page in PAGES:
        for match in SHOWN.finditer(page.read_text("utf-8")):
            rest = match["rest"].split("  #")[0].rstrip("…").strip()
            found.append((f"{page.name}: earshot {rest}", shlex.split(rest)))
    return found


def leaf(words: list[str]) -> tuple[Any, list[str]]:
    """The command that these words call, and what is left of them."""
    command: Any = typer.main.get_command(build())
    while words and hasattr(command, "get_command"):
        name, *words = words
        command = command.get_command(None, name)
        assert command is not None, f"there is no command {name}"
    return command, words


def test_commands_are_shown() -> None:
    assert any(label.startswith("README.md: earshot process") for label, _ in shown())


@pytest.mark.parametrize(("label", "words"), shown(), ids=[label for label, _ in shown()])
def test_a_command_that_is_shown_exists(label: str, words: list[str]) -> None:
    command, rest = leaf(words)
    known = {option for parameter in command.params for option in parameter.opts} | {"--help"}
    typed = {word.partition("=")[0] for word in rest if re.match(r"--?[a-z]", word)}
    assert typed <= known, f"{label}: {typed - known}"
