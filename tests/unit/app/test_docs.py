"""docs/cli.md names every command, option and exit status, and none that isn't there."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer.main

from app.cli.root import build
from app.cli.run import STOPPED
from pipeline.domain import errors

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "cli.md").read_text("utf-8")


def commands() -> Iterator[tuple[str, Any]]:
    root: Any = typer.main.get_command(build())
    for name in root.list_commands(None):
        command = root.get_command(None, name)
        if hasattr(command, "commands"):
            for inner in command.list_commands(None):
                yield f"{name} {inner}", command.get_command(None, inner)
        else:
            yield name, command


COMMANDS = dict(commands())


def section(name: str) -> str:
    """What the page says about a command; vocabulary shares one list of options."""
    if name.startswith("vocabulary"):
        name = "vocabulary remove"
    match = re.search(rf"^### {re.escape(name)}\n(.*?)(?=^##)", PAGE + "##", re.M | re.S)
    assert match, f"docs/cli.md says nothing about {name}"
    return match[1]


def options(name: str) -> set[str]:
    return {
        option
        for parameter in COMMANDS[name].params
        for option in parameter.opts
        if option.startswith("-") and option != "--help"
    }


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_is_documented(name: str) -> None:
    text = section(name)
    told = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", text))
    assert options(name) <= told, f"{name}: {options(name) - told}"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_documented_option_exists(name: str) -> None:
    if name.startswith("vocabulary"):
        return
    bullets = "\n".join(re.findall(r"^- (.*?):", section(name), re.M))
    told = set(re.findall(r"`(--?[a-z][a-z-]*)`", bullets))
    assert told <= options(name), f"{name}: {told - options(name)}"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_an_example_on_the_page_and_in_its_help(name: str) -> None:
    assert f"    earshot {name}" in PAGE
    help_text = COMMANDS[name].epilog
    assert help_text is not None
    assert f"earshot {name}" in help_text


def test_every_heading_is_a_command() -> None:
    assert set(re.findall(r"^### (.+)$", PAGE, re.M)) == set(COMMANDS)


def test_exit_statuses_are_those_of_the_errors() -> None:
    kinds = [k for k in vars(errors).values() if isinstance(k, type) and issubclass(k, Exception)]
    statuses = {kind.exit_code for kind in kinds if issubclass(kind, errors.EarshotError)}
    told = {int(code) for code in re.findall(r"^\| (\d+) \|", PAGE, re.M)}
    assert told == statuses | {0, 1, 2, STOPPED}
