"""`process`: files in, transcripts out."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli import parse
from app.cli.door import door_of
from app.cli.options import AsJson, Languages, Models, Speakers, examples
from app.cli.process_view import STEPS, ProcessReport
from app.cli.progress import open_progress
from app.cli.recovering import recover
from app.cli.stop import listen_for_stop
from app.service.requests import ProcessRequest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.cli.door import Door

_STOPPED = 130


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        "process",
        short_help="Transcribe files and find out who spoke.",
        epilog=examples(
            "earshot process meeting.m4a",
            'earshot process meeting.mp4 --title "Budget" --date "2026-11-23 14:00" --speakers 4',
            "earshot process monday.wav tuesday.wav --language en,de",
            "earshot process",
        ),
    )(process)


def process(
    context: typer.Context,
    files: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="FILE...",
            readable=False,
            help="Audio or video; none goes on with what is begun.",
        ),
    ] = None,
    *,
    title: Annotated[
        str | None,
        typer.Option("--title", "-t", metavar="TEXT", help="A title; else the file's name."),
    ] = None,
    date: Annotated[
        str | None,
        typer.Option("--date", "-d", metavar="DATE", help="When the meeting began, local time."),
    ] = None,
    language: Languages = None,
    speakers: Speakers = None,
    model: Models = None,
    tag: Annotated[
        list[str] | None,
        typer.Option("--tag", metavar="TAG", help="A tag; it chooses vocabulary. Repeatable."),
    ] = None,
    again: Annotated[
        bool,
        typer.Option("--again", help="Process once more, with what has changed since."),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Transcribe recordings, find out who spoke when, and keep them encrypted and searchable.

    Ctrl-C stops cleanly; running it again goes on from there. A file whose bytes are known is
    recognised and not processed twice.
    """
    door = door_of(context)
    files = files or []
    if title is not None and len(files) > 1:
        raise typer.BadParameter("--title can't be shared by several files.")
    requests = [
        ProcessRequest(
            source=file,
            title=title,
            held_at=parse.held_at(date),
            languages=parse.languages(language or []),
            speakers=parse.speakers(speakers),
            models=parse.models(model or [], door.earshot.models.role_of),
            tags=tuple(tag or ()),
            again=again,
        )
        for file in files
    ]
    if not requests:
        recover(door)
    raise typer.Exit(run_requests(door, requests, as_json=as_json))


def run_requests(
    door: Door,
    requests: Sequence[ProcessRequest],
    *,
    as_json: bool = False,
    is_quiet: bool = False,
) -> int:
    """Run and report; returns the exit status."""
    view = open_progress(door.err)
    report = ProcessReport(door, view, is_quiet=as_json or is_quiet)
    is_stopped = False

    with view, listen_for_stop() as stop:
        view.show("", STEPS["check"], None)
        with closing(door.earshot.process(requests)) as events:
            try:
                for event in events:
                    report.hear(event)
                    if stop.is_set:
                        is_stopped = True
                        view.clear()
                        door.note("Stopping; Ctrl-C again stops at once.")
                        break
            except KeyboardInterrupt:
                is_stopped = True
    if as_json:
        door.print_json(report.as_json())
    if is_stopped:
        door.note("Stopped. What is done is kept; go on with: earshot process")
        return _STOPPED
    if not requests and not report.has_heard:
        door.note("Nothing is waiting. Name a file: earshot process FILE")
    return report.exit_code
