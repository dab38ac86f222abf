"""`search`, `play`, `export`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli import parse, shapes, show
from app.cli.door import Door, door_of
from app.cli.options import AsJson, From, Meeting, Output, Reference, Speaker, To, examples
from app.cli.stop import listen_for_stop
from pipeline.domain.search import PassageKind, SearchQuery
from pipeline.export.formats import ExportFormat
from pipeline.export.stamps import clock


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(
        "search",
        short_help="Find what was said, in all recordings.",
        epilog=examples(
            "earshot search budget",
            "earshot search '\"host the recordings\"'",
            'earshot search "lisb* budget" --speaker anna --from 2026-11-01',
            "earshot search how long do we keep recordings --kind decision",
        ),
    )(search)
    app.command(
        "play",
        short_help="Hear a moment again.",
        epilog=examples(
            "earshot play k3m9 --at 12:30", "earshot play k3m9 --at 12:30 --until 13:00"
        ),
    )(play)
    app.command(
        "export",
        short_help="Write text, captions, JSON, RTTM, STM, CTM.",
        epilog=examples(
            "earshot export k3m9 --format srt --output meeting.srt",
            "earshot export k3m9 -o minutes.md",
            "earshot export k3m9 --format json | jq .speakers",
        ),
    )(export)


def search(
    context: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="WORDS",
            help='Words, "a phrase", beginn*, NEAR(budget lisbon, 5), speaker:anna.',
        ),
    ],
    *,
    speaker: Speaker = None,
    since: From = None,
    until: To = None,
    meeting: Meeting = None,
    kind: Annotated[
        list[PassageKind] | None,
        typer.Option("--kind", help="Only these: speech, or claims of the minutes. Repeatable."),
    ] = None,
    words_only: Annotated[
        bool, typer.Option("--words", help="Look for words alone, not for meaning.")
    ] = False,
    limit: Annotated[int, typer.Option("--limit", min=1, help="At most so many hits.")] = 50,
    as_json: AsJson = False,
) -> None:
    """Find what was said, in all recordings, by words and by meaning."""
    door = door_of(context)
    query = SearchQuery(
        text=" ".join(words),
        speaker=speaker,
        since=parse.day(since),
        until=parse.day(until),
        recording_id=None if meeting is None else door.earshot.show(meeting).recording.id,
        limit=limit,
        kinds=tuple(kind or ()),
    )
    found = door.earshot.search(query, words_only=words_only)
    if as_json:
        door.print_json(shapes.hits(found.hits))
    elif found.hits:
        show.print_hits(door.out, found.hits)
    else:
        door.note("Nothing found.")
    if found.note:
        door.note(found.note)


def play(
    context: typer.Context,
    reference: Reference,
    at: Annotated[str, typer.Option("--at", metavar="TIME", help="Where to begin: 12:30.")] = "0",
    until: Annotated[
        str | None, typer.Option("--until", metavar="TIME", help="Where to end; else at its end.")
    ] = None,
) -> None:
    """Play a recording from a moment on, with its turns. Ctrl-C stops it."""
    door = door_of(context)
    start_ms = parse.moment(at)
    end_ms = None if until is None else parse.moment(until)
    if end_ms is not None and end_ms <= start_ms:
        raise typer.BadParameter(f"--until {until} isn't after --at {at}.")
    view = door.earshot.show(reference)
    turns = [] if view.transcript is None else list(view.transcript.turns)
    turns = [turn for turn in turns if turn.span.end_ms > start_ms]
    with listen_for_stop() as stop:
        for now_ms in door.earshot.play(view.recording.id, start_ms, end_ms):
            while view.transcript is not None and turns and turns[0].span.start_ms <= now_ms:
                turn = turns.pop(0)
                name = view.transcript.name_of(turn.speaker)
                line = f"{clock(turn.span.start_ms)}  {name}  {turn.text}"
                door.out.print(show.clean(line), soft_wrap=True)
            if stop.is_set:
                break


def export(
    context: typer.Context,
    reference: Reference,
    form: Annotated[
        ExportFormat | None,
        typer.Option("--format", "-f", help="Else by the ending of --output, else txt."),
    ] = None,
    output: Output = None,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
) -> None:
    """Write a transcript as text, captions, JSON, or a reference file of the field."""
    door = door_of(context)
    form = form or _form_of(output)
    if output is None:
        door.write(door.earshot.export_text(reference, form))
        return
    door.earshot.export_file(reference, form, output, force)
    _tell_written(door, output)


def _tell_written(door: Door, output: Path) -> None:
    door.note(f"Written to {output}")


def _form_of(output: Path | None) -> ExportFormat:
    if output is None:
        return ExportFormat.TXT
    ending = output.suffix.lower().removeprefix(".")
    try:
        return ExportFormat(ending)
    except ValueError:
        known = ", ".join(ExportFormat)
        raise typer.BadParameter(
            f"“{output.name}” doesn't say in which format; add --format with one of: {known}."
        ) from None
