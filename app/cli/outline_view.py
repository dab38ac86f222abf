"""How minutes, briefs and digests look on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from app.cli.door import safe
from app.cli.show import clean
from pipeline.domain.meaning import Support
from pipeline.export.outline_text import outline_to_txt

if TYPE_CHECKING:
    from app.cli.door import Door
    from pipeline.export.outline import Entry, Outline, Part

_BULLET = "•"


def print_outline(door: Door, outline: Outline) -> None:
    """Print a document: calm in a window, plain text in a pipe."""
    console = door.out
    if not console.is_terminal:
        door.write(safe(outline_to_txt(outline)))
        return
    console.print(clean(outline.title, "bold"), soft_wrap=True)
    for line in outline.about:
        console.print(clean(line, "dim"))
    for part in outline.parts:
        if part.level > 1:
            console.print()
            console.print(clean(part.heading, "bold"), soft_wrap=True)
        elif part.entries:
            console.print()
            console.print(clean(part.heading, "cyan"))
            console.print(_prose(part) if part.is_prose else _table(part))
    if outline.notes:
        console.print()
    for note in outline.notes:
        console.print(clean(note, "dim"), soft_wrap=True)


def _prose(part: Part) -> Text:
    text = Text()
    for number, entry in enumerate(part.entries):
        text.append(" " if number else "")
        text.append_text(_line(entry))
    return text


def _table(part: Part) -> Table:
    table = Table.grid(padding=(0, 1, 0, 0))
    table.add_column(no_wrap=True, justify="right", style="dim")
    table.add_column(overflow="fold")
    for entry in part.entries:
        told = _line(entry)
        for detail in _details(entry):
            told.append("\n")
            told.append_text(detail)
        table.add_row(clean(entry.lead or _BULLET), told)
    return table


def _details(entry: Entry) -> list[Text]:
    quote = [clean(f"“{entry.quote}”", "dim italic")] if entry.quote else []
    return [*quote, *(clean(note, "dim") for note in entry.notes)]


def _line(entry: Entry) -> Text:
    text = clean(entry.shown, "yellow" if entry.support is Support.WEAK else "")
    if entry.stamps:
        text.append(" ")
        text.append_text(clean(entry.cited, "dim"))
    return text
