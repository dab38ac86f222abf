"""`minutes`."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.door import Door, door_of
from app.cli.options import AsJson, Output, Reference, examples
from app.cli.outline_view import print_outline
from app.cli.telling import result_of
from pipeline.export.minutes_document import minutes_outline
from pipeline.export.minutes_json import minutes_to_json
from pipeline.export.outline_text import outline_to_md, outline_to_txt
from pipeline.export.write import check_target, write_text

if TYPE_CHECKING:
    from pipeline.export.minutes_document import MinutesDocument


class MinutesFormat(StrEnum):
    """How minutes are written."""

    TEXT = "text"
    MD = "md"
    JSON = "json"


_ENDINGS = {"txt": MinutesFormat.TEXT, "md": MinutesFormat.MD, "json": MinutesFormat.JSON}


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        "minutes",
        short_help="What a meeting came to; every sentence cites its moment.",
        epilog=examples(
            "earshot minutes k3m9",
            "earshot minutes k3m9 --template board --language de",
            "earshot minutes k3m9 -o minutes.md",
        ),
    )(minutes)


def minutes(
    context: typer.Context,
    reference: Reference,
    *,
    template: Annotated[
        str | None,
        typer.Option("--template", "-t", metavar="NAME", help="What they contain; else settings."),
    ] = None,
    language: Annotated[
        str | None,
        typer.Option(
            "--language", "-l", metavar="CODE", help="In which language; else the meeting's."
        ),
    ] = None,
    again: Annotated[
        bool, typer.Option("--again", help="Look whether models or settings have changed since.")
    ] = False,
    form: Annotated[
        MinutesFormat | None,
        typer.Option("--format", "-f", help="Else by the ending of --output, else text."),
    ] = None,
    output: Output = None,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
    as_json: AsJson = False,
) -> None:
    """Show the minutes of a meeting, and make them where there are none or the transcript changed.

    Stored minutes are shown at once. Each sentence is followed by the moment that bears it out.
    """
    door = door_of(context)
    form = MinutesFormat.JSON if as_json else form or _form_of(output)
    if output is not None:
        check_target(output, force)  # before a model is asked for minutes that can't be written
    request = door.earshot.reading.request(reference, template, language, again)
    document = result_of(door, door.earshot.reading.minutes(request))
    if output is not None:
        write_text(output, _render(document, form), force)
        door.note(f"Written to {output}")
    elif form is MinutesFormat.TEXT:
        _print(door, document)
    else:
        door.write(_render(document, form))


def _print(door: Door, document: MinutesDocument) -> None:
    print_outline(door, minutes_outline(document))
    if not document.transcript.turns:
        door.note("Nobody speaks in this recording.")


def _render(document: MinutesDocument, form: MinutesFormat) -> str:
    match form:
        case MinutesFormat.TEXT:
            return outline_to_txt(minutes_outline(document))
        case MinutesFormat.MD:
            return outline_to_md(minutes_outline(document))
        case MinutesFormat.JSON:
            return minutes_to_json(document)


def _form_of(output: Path | None) -> MinutesFormat:
    if output is None:
        return MinutesFormat.TEXT
    ending = output.suffix.lower().removeprefix(".")
    if ending not in _ENDINGS:
        raise typer.BadParameter(
            f"“{output.name}” doesn't say in which format; add --format with one of: "
            f"{', '.join(MinutesFormat)}."
        )
    return _ENDINGS[ending]
