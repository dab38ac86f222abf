"""`templates list|copy|check`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from app.cli import reading_shapes
from app.cli.door import door_of
from app.cli.options import AsJson, examples
from app.cli.show import clean, print_table


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(invoke_without_command=True, rich_markup_mode=None)
    group.callback()(show_all)
    group.command(
        "list",
        short_help="All templates, and where they lie.",
        epilog=examples("earshot templates list"),
    )(list_)
    group.command(
        "copy",
        short_help="Copy one, to change it.",
        epilog=examples("earshot templates copy general mine"),
    )(copy)
    group.command(
        "check",
        short_help="Try a file before it is used.",
        epilog=examples("earshot templates check mine.toml"),
    )(check)
    app.add_typer(group, name="templates", help="What minutes contain and how they read.")


def show_all(context: typer.Context) -> None:
    """What minutes contain and how they read; without a command, the list."""
    if context.invoked_subcommand is None:
        list_(context)


def list_(context: typer.Context, as_json: AsJson = False) -> None:
    """List the templates and where they lie; your own come before shipped ones."""
    door = door_of(context)
    files = door.earshot.reading.list_templates()
    if as_json:
        door.print_json(reading_shapes.templates(files))
        return
    chosen = door.earshot.settings.minutes.template
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True, style="bold")
    table.add_column(overflow="fold", style="dim")
    for file in files:
        mark = "●" if file.name == chosen else ""
        table.add_row(
            mark, clean(file.name), clean("shipped" if file.is_shipped else str(file.path))
        )
    print_table(door.out, table)
    door.note("Change one: earshot templates copy NAME NEW")


def copy(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The template to copy.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="What the copy is called.")],
    as_json: AsJson = False,
) -> None:
    """Copy a template into your own folder, to be changed there with any editor."""
    door = door_of(context)
    path = door.earshot.reading.copy_template(name, new)
    if as_json:
        door.print_json({"name": new, "path": str(path)})
        return
    door.out.print(clean(str(path)), soft_wrap=True)
    door.note(f"Change it, then: earshot templates check {path}")


def check(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", readable=False, help="A template file.")],
    as_json: AsJson = False,
) -> None:
    """Read a template file as it would be used; a mistake is told with its line."""
    door = door_of(context)
    template = door.earshot.reading.check_template(file)
    if as_json:
        door.print_json(reading_shapes.template(template))
        return
    sections = ", ".join(template.sections)
    door.out.print(clean(f"{file} is in order: {template.title}: {sections}"), soft_wrap=True)
