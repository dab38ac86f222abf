"""`decisions` and `actions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from app.cli import parse, reading_shapes
from app.cli.door import Door, door_of
from app.cli.options import AsJson, Meeting, Since, Until, examples
from app.cli.outline_view import print_outline
from app.cli.outlines import actions_outline, decisions_outline
from app.cli.show import clean, count
from app.cli.telling import result_of
from app.service.claims import ClaimQuery

if TYPE_CHECKING:
    from pipeline.domain.meaning import ActionRecord

_About = Annotated[
    str | None, typer.Option("--about", metavar="TEXT", help="Only those on this matter.")
]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(
        "decisions",
        short_help="What was decided, in all meetings, and what holds today.",
        epilog=examples(
            "earshot decisions --in-force",
            'earshot decisions --about "how long we keep recordings"',
            "earshot decisions --since 2026-09-01 --json",
        ),
    )(decisions)
    app.command(
        "actions",
        short_help="Who is to do what, by when.",
        epilog=examples(
            "earshot actions --open --owner anna",
            "earshot actions --done 3f2a91",
            "earshot actions",
        ),
    )(actions)


def decisions(
    context: typer.Context,
    *,
    about: _About = None,
    in_force: Annotated[
        bool, typer.Option("--in-force", help="Only those that no later one replaced.")
    ] = False,
    since: Since = None,
    until: Until = None,
    meeting: Meeting = None,
    as_json: AsJson = False,
) -> None:
    """List decisions of all meetings, each with its quote, and what it replaced.

    The latest meeting comes first; with --about, the decisions that fit best.
    """
    door = door_of(context)
    reading = door.earshot.reading
    query = ClaimQuery(
        about=about,
        meeting=meeting,
        since=parse.day(since),
        until=parse.day(until),
        in_force=in_force,
    )
    found = result_of(door, reading.decisions(query), "decisions")
    if as_json:
        door.print_json(reading_shapes.decisions(found))
    elif found:
        linked = {r.decision.id: r for r in (*found, *reading.linked_decisions(found))}
        print_outline(door, decisions_outline(found, linked, count(len(found), "decision")))
    else:
        _nothing(door, "decision", about)


def actions(
    context: typer.Context,
    *,
    owner: Annotated[
        str | None, typer.Option("--owner", metavar="NAME", help="Only what is theirs to do.")
    ] = None,
    is_open: Annotated[bool, typer.Option("--open", help="Only what isn't done.")] = False,
    about: _About = None,
    since: Since = None,
    until: Until = None,
    meeting: Meeting = None,
    done: Annotated[
        str | None, typer.Option("--done", metavar="CODE", help="Tick this one off.")
    ] = None,
    not_done: Annotated[
        str | None, typer.Option("--not-done", metavar="CODE", help="Take the tick away.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List what was taken on in all meetings, and tick off what is done.

    The latest meeting comes first; with --about, the actions that fit best.
    """
    door = door_of(context)
    if done is not None and not_done is not None:
        raise typer.BadParameter("--done and --not-done can't go together.")
    ticked = done if done is not None else not_done
    if ticked is not None:
        _tell_ticked(door, door.earshot.reading.set_done(ticked, done is not None), as_json)
        return
    query = ClaimQuery(
        about=about,
        meeting=meeting,
        since=parse.day(since),
        until=parse.day(until),
        owner=owner,
        is_open=is_open,
    )
    found = result_of(door, door.earshot.reading.actions(query), "actions")
    if as_json:
        door.print_json(reading_shapes.actions(found))
    elif found:
        print_outline(door, actions_outline(found, count(len(found), "action")))
    else:
        _nothing(door, "action", about)


def _tell_ticked(door: Door, record: ActionRecord, as_json: bool) -> None:
    if as_json:
        door.print_json(reading_shapes.one_action(record))
        return
    state = "Done" if record.is_done else "To do again"
    door.out.print(clean(f"{state}: {record.action.claim.text}"), soft_wrap=True)


def _nothing(door: Door, noun: str, about: str | None) -> None:
    if about is not None:
        door.note(f"No {noun} about this was found.")
    else:
        door.note(f"No {noun}s found. Minutes find them: earshot minutes ID")
