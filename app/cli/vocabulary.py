"""`vocabulary add|list|remove`."""

from __future__ import annotations

from typing import Annotated

import typer

from app.cli import shapes
from app.cli.door import door_of
from app.cli.options import AsJson, Tag, examples
from app.cli.show import clean, count
from pipeline.domain.search import VocabularyTerm

_Terms = Annotated[
    list[str], typer.Argument(metavar="TERM...", help="Words or names, as they are written.")
]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
    group.command(
        "add",
        short_help="Add names and words.",
        epilog=examples(
            "earshot vocabulary add Anagnostopoulos",
            'earshot vocabulary add "Lisbon HQ" --tag board',
        ),
    )(add)
    group.command(
        "list", short_help="All names and words.", epilog=examples("earshot vocabulary list")
    )(list_)
    group.command(
        "remove",
        short_help="Remove names and words.",
        epilog=examples('earshot vocabulary remove "Lisbon HQ" --tag board'),
    )(remove)
    app.add_typer(group, name="vocabulary", help="Names and words to listen for.")


def add(context: typer.Context, terms: _Terms, tag: Tag = None, as_json: AsJson = False) -> None:
    """Add names and words to listen for, in what is processed from now on."""
    door = door_of(context)
    new = door.earshot.add_terms([VocabularyTerm(term, tag) for term in terms])
    if as_json:
        door.print_json(shapes.terms(new))
    else:
        known = len(terms) - len(new)
        tail = f"; {known} known already" if known else ""
        door.out.print(f"Added {count(len(new), 'term')}{tail}.")


def list_(context: typer.Context, tag: Tag = None, as_json: AsJson = False) -> None:
    """List the vocabulary."""
    door = door_of(context)
    terms = door.earshot.list_terms(tag)
    if as_json:
        door.print_json(shapes.terms(terms))
    elif not terms:
        door.note("No terms yet. Add some with: earshot vocabulary add TERM")
    else:
        for term in terms:
            line = clean(term.text)
            if term.tag:
                line.append(f"  {clean(term.tag).plain}", "dim")
            door.out.print(line, soft_wrap=True)


def remove(context: typer.Context, terms: _Terms, tag: Tag = None, as_json: AsJson = False) -> None:
    """Remove terms, all or none."""
    door = door_of(context)
    gone = [VocabularyTerm(term, tag) for term in terms]
    door.earshot.remove_terms(gone)
    if as_json:
        door.print_json(shapes.terms(gone))
    else:
        door.out.print(f"Removed {count(len(gone), 'term')}.")
