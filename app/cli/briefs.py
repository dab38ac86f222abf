"""`brief` and `digest`."""

from __future__ import annotations

from typing import Annotated

import typer

from app.cli import parse, reading_shapes
from app.cli.door import door_of
from app.cli.options import AsJson, Meeting, Since, Until, examples
from app.cli.outline_view import print_outline
from app.cli.outlines import brief_outline, digest_outline
from app.service.briefs import BriefQuery


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(
        "brief",
        short_help="What somebody who wasn't there should know.",
        epilog=examples(
            "earshot brief --for Anna --since 2026-10-01", "earshot brief --for Anna --meeting k3m9"
        ),
    )(brief)
    app.command(
        "digest",
        short_help="What was decided and is to be done, meeting by meeting.",
        epilog=examples("earshot digest --since 2026-10-01"),
    )(digest)


def brief(
    context: typer.Context,
    *,
    name: Annotated[str, typer.Option("--for", metavar="NAME", help="Who wasn't there.")],
    since: Since = None,
    until: Until = None,
    meeting: Meeting = None,
    as_json: AsJson = False,
) -> None:
    """Tell one person what was decided, what is theirs to do or to answer, where they came up.

    It is put together from stored minutes and from what was said, without a model, at once.
    """
    door = door_of(context)
    query = BriefQuery(parse.day(since), parse.day(until), meeting)
    report = door.earshot.reading.brief(name, query)
    if as_json:
        door.print_json(reading_shapes.brief(report))
    elif report.meetings:
        print_outline(door, brief_outline(report))
    else:
        door.note("No meeting of these days.")


def digest(
    context: typer.Context,
    *,
    since: Since = None,
    until: Until = None,
    meeting: Meeting = None,
    as_json: AsJson = False,
) -> None:
    """Tell everybody what was decided and what is to be done, and what holds no longer."""
    door = door_of(context)
    found = door.earshot.reading.digest(BriefQuery(parse.day(since), parse.day(until), meeting))
    if as_json:
        door.print_json(reading_shapes.digest(found))
        return
    if not found.meetings and not found.without_minutes:
        door.note("No meeting of these days.")
        return
    days = [f"since {since}" if since else "", f"until {until}" if until else ""]
    print_outline(door, digest_outline(found, " ".join(filter(None, days))))
