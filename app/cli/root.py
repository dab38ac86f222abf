"""All commands under one name, each imported when it is called."""

from __future__ import annotations

from importlib import import_module
from typing import Annotated, Any, cast

import typer
import typer.main
from typer.core import TyperGroup

_ROOMS = {
    "record": "record",
    "devices": "record",
    "recover": "record",
    "process": "process",
    "list": "library",
    "show": "library",
    "minutes": "minutes",
    "brief": "briefs",
    "digest": "briefs",
    "decisions": "claims",
    "actions": "claims",
    "ask": "ask",
    "search": "find",
    "play": "find",
    "rename-speaker": "library",
    "edit": "library",
    "export": "find",
    "delete": "library",
    "templates": "templates",
    "vocabulary": "vocabulary",
    "models": "models",
    "evaluate": "checks",
    "doctor": "checks",
}
"""Each command's module in this package, in the order in which help shows them."""


class _LazyGroup(TyperGroup):
    """Looks commands up without importing all of them: `list` must not wait for `evaluate`."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        # Only the names are read here, to suggest one for a slip of the fingers.
        self.commands = cast(Any, dict.fromkeys(_ROOMS))

    def list_commands(self, ctx: Any) -> list[str]:
        return list(_ROOMS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name not in _ROOMS:
            return None
        room = typer.Typer(rich_markup_mode=None)
        # With a callback it stays a group, even where the module has a single command.
        room.callback()(lambda: None)
        import_module(f"app.cli.{_ROOMS[cmd_name]}").register(room)
        return typer.main.get_group(room).commands[cmd_name]


def build() -> typer.Typer:
    """Put the command `earshot` together; runs nothing."""
    app = typer.Typer(
        name="earshot",
        cls=_LazyGroup,
        invoke_without_command=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    app.callback()(root)
    return app


def root(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", help="Show the version and end.", is_eager=True)
    ] = False,
) -> None:
    """Transcribe meetings on this machine, know who spoke, and find what was said."""
    if version:
        from app.version import own_version  # noqa: PLC0415

        typer.echo(f"earshot {own_version()}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
