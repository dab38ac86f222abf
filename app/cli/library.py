"""`list`, `show`, `edit`, `delete`, `rename-speaker`."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from app.cli import parse, shapes, show
from app.cli.door import door_of, safe
from app.cli.options import AsJson, Reference, examples
from app.cli.recovering import recover

_SHOWN = 100
"""Recordings that are listed where nobody asks for more: nobody reads a thousand lines."""


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(
        "list",
        short_help="The recordings, the latest meeting first.",
        epilog=examples("earshot list", "earshot list --limit 1000", "earshot list --json"),
    )(list_)
    app.command(
        "show",
        short_help="Who spoke when, and what was said.",
        epilog=examples("earshot show k3m9", "earshot show k3m9 --json"),
    )(show_)
    app.command(
        "edit",
        short_help="Change title, date or tags.",
        epilog=examples('earshot edit k3m9 --title "Budget" --date "2026-11-23 14:00"'),
    )(edit)
    app.command(
        "rename-speaker",
        short_help="Name a speaker.",
        epilog=examples('earshot rename-speaker k3m9 "Speaker 1" Anna'),
    )(rename_speaker)
    app.command(
        "delete",
        short_help="Delete for good: the key is destroyed.",
        epilog=examples("earshot delete k3m9", "earshot delete k3m9 --yes"),
    )(delete)


def list_(
    context: typer.Context,
    limit: Annotated[
        int | None,
        typer.Option("--limit", min=1, help="At most so many; 100, or all with --json."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List recordings, the latest meeting first."""
    door = door_of(context)
    recover(door)
    recordings = door.earshot.shelf.all()
    if as_json:
        door.print_json(shapes.recording_list(recordings[:limit]))
    elif recordings:
        shown = recordings[: limit or _SHOWN]
        show.print_list(door.out, shown)
        if more := len(recordings) - len(shown):
            door.note(f"{more:,} older ones: earshot list --limit {len(recordings)}")
    else:
        door.note("No recordings yet. Begin with: earshot process FILE")


def show_(context: typer.Context, reference: Reference, as_json: AsJson = False) -> None:
    """Show a recording: who spoke when, and what was said."""
    door = door_of(context)
    view = door.earshot.show(reference)
    if as_json:
        door.print_json(shapes.recording_view(view))
        return
    show.print_recording(door.out, view)
    if view.job is not None and view.job.error:
        door.note(f"Its processing failed. {view.job.error}", "red")
    elif view.transcript is None:
        door.note("It has not been processed to the end. Go on with: earshot process")


def edit(
    context: typer.Context,
    reference: Reference,
    *,
    title: Annotated[
        str | None, typer.Option("--title", "-t", metavar="TEXT", help="A new title.")
    ] = None,
    date: Annotated[
        str | None,
        typer.Option("--date", "-d", metavar="DATE", help="When the meeting began, local time."),
    ] = None,
    tag: Annotated[
        list[str] | None,
        typer.Option("--tag", metavar="TAG", help="Its tags, in place of all it has. Repeatable."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Change a recording's title, date or tags."""
    door = door_of(context)
    recording = door.earshot.shelf.set_details(
        reference,
        title=title,
        held_at=parse.held_at(date),
        tags=tuple(tag) if tag else None,
    )
    if as_json:
        door.print_json(shapes.recording(recording))
    else:
        show.print_head(door.out, recording, None)
    if date is not None and door.earshot.reading.has_minutes(recording.id):
        door.note(
            f"Its minutes bring their days up to date with: earshot minutes {reference} --again"
        )


def rename_speaker(
    context: typer.Context,
    reference: Reference,
    old: Annotated[str, typer.Argument(metavar="OLD", help="The present name, or a label: S1.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The new name.")],
    as_json: AsJson = False,
) -> None:
    """Name a speaker of a recording; search finds the new name at once."""
    door = door_of(context)
    transcript = door.earshot.editing.rename_speaker(reference, old, new)
    if as_json:
        door.print_json(shapes.transcript(transcript))
    else:
        names = ", ".join(speaker.name for speaker in transcript.speakers)
        door.out.print(safe(f"Speakers now: {names}"), soft_wrap=True)


def delete(
    context: typer.Context,
    reference: Reference,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Don't ask.")] = False,
    as_json: AsJson = False,
) -> None:
    """Delete a recording: its key is destroyed, so no copy of its audio can be read again."""
    door = door_of(context)
    recording = door.earshot.show(reference).recording
    title = safe(recording.title)
    if not yes:
        if not sys.stdin.isatty():
            raise typer.BadParameter("Nobody can be asked here; add --yes to delete.")
        typer.confirm(f"Delete “{title}” for good?", abort=True, err=True)
    door.earshot.shelf.delete(recording.id)
    if as_json:
        door.print_json({"deleted": recording.id})
    else:
        door.out.print(f"Deleted “{title}” ({recording.id}).", soft_wrap=True)
