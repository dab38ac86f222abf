"""`models list|install|import|verify|remove|use`."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table
from rich.text import Text

from app.cli import parse, shapes
from app.cli.door import door_of
from app.cli.options import AsJson, examples
from app.cli.progress import open_progress
from app.cli.show import clean, print_table
from app.service.models import ModelLine
from pipeline.domain.work import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeVar

    from app.cli.door import Door

    _Result = TypeVar("_Result")

_BROKEN = 5
_Names = Annotated[list[str] | None, typer.Argument(metavar="NAME...", help="Names of models.")]
_Role = Annotated[str, typer.Argument(metavar="ROLE", help="What it is used for.")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
    add = group.command
    add(
        "list",
        short_help="All known models, and which are used.",
        epilog=examples("earshot models list"),
    )(list_)
    add(
        "install",
        short_help="Fetch models, or take them from a kit.",
        epilog=examples(
            "earshot models install --starter",
            "earshot models install whisper-small",
            "earshot models install --starter --kit /media/stick/earshot-kit",
        ),
    )(install)
    add(
        "import",
        short_help="Take in weights that are here already.",
        epilog=examples(
            "earshot models import ~/Downloads/faster-whisper-small",
            "earshot models import ./our-whisper --name our-whisper --role transcriber",
        ),
    )(import_)
    add(
        "verify",
        short_help="Check every byte.",
        epilog=examples("earshot models verify", "earshot models verify whisper-base"),
    )(verify)
    add(
        "remove",
        short_help="Remove a model from this machine.",
        epilog=examples("earshot models remove whisper-tiny-en"),
    )(remove)
    add(
        "use",
        short_help="Choose the model for a role.",
        epilog=examples("earshot models use transcriber whisper-small"),
    )(use)
    app.add_typer(group, name="models", help="See, install, check and choose models.")


def list_(context: typer.Context, as_json: AsJson = False) -> None:
    """List all known models: which are here, and which are used."""
    door = door_of(context)
    lines = door.earshot.models.all()
    if as_json:
        door.print_json(shapes.model_list(lines))
        return
    for role, group in groupby(lines, key=lambda line: line.role):
        door.out.print(Text(role.value, "bold"))
        print_table(door.out, _table(list(group)))
    door.note("● is used for its role. Change it with: earshot models use ROLE NAME")


def install(
    context: typer.Context,
    names: _Names = None,
    *,
    starter: Annotated[
        bool, typer.Option("--starter", help="The set that Earshot works with, about 1.4 GB.")
    ] = False,
    kit: Annotated[
        Path | None,
        typer.Option(
            "--kit",
            metavar="PATH",
            readable=False,
            help="Take the files from a folder or zip, offline.",
        ),
    ] = None,
    only: Annotated[
        str | None,
        typer.Option("--only", metavar="index|hub", help="Fetch from no other kind of place."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Install models: fetched, checked byte by byte, then moved into place.

    This is the one command that opens connections. What has come is kept when it is stopped,
    and the next call goes on from there.
    """
    door = door_of(context)
    if only not in (None, "index", "hub"):
        raise typer.BadParameter("--only takes index or hub.")
    steps = door.earshot.models.install(names or [], starter=starter, kit=kit, only=only)
    for report in _shown(door, steps):
        if as_json:
            door.print_json(
                {"installed": list(report.names), "received_bytes": report.received_bytes}
            )
        else:
            door.out.print(f"Installed: {', '.join(report.names)}", soft_wrap=True)


def import_(
    context: typer.Context,
    path: Annotated[
        Path, typer.Argument(metavar="PATH", readable=False, help="A file, a folder or a zip.")
    ],
    name: Annotated[
        str | None,
        typer.Option(
            "--name", metavar="NAME", help="Its name; else it is recognised by its bytes."
        ),
    ] = None,
    role: Annotated[
        str | None,
        typer.Option("--role", metavar="ROLE", help="Its role, for a model of your own."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Take in weights that are on this machine already, without any connection."""
    door = door_of(context)
    chosen = None if role is None else parse.role(role)
    for model in _shown(door, door.earshot.models.take_in(path, name, chosen)):
        if as_json:
            door.print_json({"name": model.name, "role": model.role.value, "digest": model.digest})
        else:
            door.out.print(f"Imported {model.name} as a {model.role}.", soft_wrap=True)


def verify(context: typer.Context, names: _Names = None, as_json: AsJson = False) -> None:
    """Read every byte of models and compare it with the catalogue; none named means all here."""
    door = door_of(context)
    verdicts = list(_shown(door, door.earshot.models.verify(names or [])))
    if as_json:
        told = [{"name": v.name, "problems": list(v.problems)} for v in verdicts]
        door.print_json({"models": told})
    else:
        for verdict in verdicts:
            mark = ("✗", "red") if verdict.problems else ("✓", "green")
            door.out.print(Text.assemble(mark, " ", verdict.name))
            for problem in verdict.problems:
                door.out.print(Text(f"  {problem}"), soft_wrap=True)
        if not verdicts:
            door.note("No models here yet. Install them with: earshot models install --starter")
    if any(verdict.problems for verdict in verdicts):
        if not as_json:
            door.note("Install what is wrong again with: earshot models install NAME", "")
        raise typer.Exit(_BROKEN)


def remove(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The model's name.")],
    as_json: AsJson = False,
) -> None:
    """Remove a model's files from this machine."""
    door = door_of(context)
    size = door.earshot.models.remove(name)
    if as_json:
        door.print_json({"removed": name, "size": size})
    else:
        door.out.print(f"Removed {name} ({_size(size)}).", soft_wrap=True)


def use(
    context: typer.Context,
    role: _Role,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The model's name.")],
    as_json: AsJson = False,
) -> None:
    """Choose the model for a role, from now on."""
    door = door_of(context)
    chosen = parse.role(role)
    settings = door.earshot.models.use(chosen, name)
    if as_json:
        door.print_json({"models": {r.value: n for r, n in settings.models}})
    else:
        door.out.print(f"{name} is the {role} from now on.", soft_wrap=True)
    if chosen.value == "text-embedder":
        door.note("Make every recording ready for search by its meaning: earshot process")


def _shown(door: Door, steps: Iterator[Progress | _Result]) -> Iterator[_Result]:
    """Show progress, pass on what comes out."""
    with open_progress(door.err) as view:
        for step in steps:
            if isinstance(step, Progress):
                fraction = step.completed / step.total if step.total else None
                view.show("", step.step, fraction)
            else:
                view.clear()
                yield step


def _table(lines: list[ModelLine]) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(width=2, justify="right", no_wrap=True, style="cyan")
    table.add_column(width=max(36, *(len(line.name) for line in lines)), no_wrap=True)
    table.add_column(width=7, justify="right", no_wrap=True)
    table.add_column(width=9, no_wrap=True)
    table.add_column(no_wrap=True, overflow="ellipsis")
    for line in lines:
        is_here = line.state != "absent"
        state = Text(line.state, "red" if line.state == "damaged" else "green")
        table.add_row(
            "●" if line.is_chosen else "",
            clean(line.name),
            _size(line.size) if line.size else "",
            state if is_here else "",
            clean(line.licence),
            style="" if is_here else "dim",
        )
    return table


def _size(count: int) -> str:
    megabytes = count / 1e6
    return f"{megabytes / 1000:.1f} GB" if megabytes >= 1000 else f"{max(1, megabytes):.0f} MB"
