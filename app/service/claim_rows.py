"""Decisions and actions of all meetings as rows of tables, and those tables as files."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.archive.text import fold
from pipeline.domain.listing import ClaimList, ClaimListing, ClaimMark, ClaimSort, ClaimWord
from pipeline.domain.meaning import Citation, DecisionRecord, MeetingRef
from pipeline.domain.search import ClaimFilter
from pipeline.export.stamps import one_line
from pipeline.export.write import write_text

if TYPE_CHECKING:
    from pipeline.ports import Archive

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "|", "%")
"""A spreadsheet takes a cell that begins so for something to compute."""


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision, with what became of it.

    Attributes:
        id: as in `Decision`.
        text: what was decided.
        meeting: where.
        citation: the words that show it first.
        later: the decision that replaced it; None while it is in force.
        by: who settled it, by the shown name; empty while unknown.
    """

    id: str
    text: str
    meeting: MeetingRef
    citation: Citation
    later: DecisionRecord | None
    by: str = ""


@dataclass(frozen=True, slots=True)
class ActionRow:
    """Something that somebody is to do.

    Attributes:
        id: as in `ActionItem`.
        text: what.
        owner: by the shown name; empty if nobody took it on.
        due: the day by which; None if no day was said.
        due_words: as it was said; empty if nothing was.
        is_done: whether it was ticked off.
        meeting: where it was taken on.
        citation: the words that show it first.
    """

    id: str
    text: str
    owner: str
    due: date | None
    due_words: str
    is_done: bool
    meeting: MeetingRef
    citation: Citation

    def is_overdue(self, today: date) -> bool:
        """Whether it should have been done before today."""
        return self.due is not None and self.due < today and not self.is_done


class TableForm(StrEnum):
    """What a table is written as."""

    CSV = "csv"
    MARKDOWN = "md"


@dataclass(frozen=True, slots=True)
class Table:
    """Words in rows and columns.

    Attributes:
        heading: of the columns.
        rows: each as long as the heading; they may come one by one, and only once.
    """

    heading: tuple[str, ...]
    rows: Iterable[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class TableWish:
    """Which rows of a table are wanted.

    Attributes:
        today: what is due before it and not done is overdue.
        day: a day as the table shows it.
        marks: what the table writes where it shows one of these.
        text: every word of it must occur in a row.
        current_only: no decisions that were replaced, no actions that are done.
        sort: by what.
        descending: the other way round.
    """

    today: date
    day: Callable[[date], str]
    marks: Mapping[ClaimMark, str]
    text: str = ""
    current_only: bool = False
    sort: ClaimSort = ClaimSort.MEETING_TIME
    descending: bool = False


def list_decisions(archive: Archive, wish: TableWish) -> ClaimList:
    """Which decisions are wanted."""
    return archive.meaning.list_decisions(_listing(archive, wish))


def list_actions(archive: Archive, wish: TableWish) -> ClaimList:
    """Which actions are wanted."""
    return archive.meaning.list_actions(_listing(archive, wish))


def decision_rows(archive: Archive, ids: Sequence[str]) -> tuple[DecisionRow, ...]:
    """Some decisions, in the order of their ids; those that are gone are left out."""
    wanted = tuple(ids)
    records = {r.decision.id: r for r in archive.meaning.decisions(ClaimFilter(ids=wanted))}
    others = {r.superseded_by for r in records.values() if r.superseded_by} - records.keys()
    elsewhere = archive.meaning.decisions(ClaimFilter(ids=tuple(others))) if others else ()
    later = records | {record.decision.id: record for record in elsewhere}
    settled = archive.meaning.deciders(wanted)
    return tuple(
        DecisionRow(
            id=id_,
            text=_flat(record.decision.claim.text),
            meeting=record.meeting,
            citation=record.decision.claim.citations[0],
            later=later.get(record.superseded_by) if record.superseded_by else None,
            by=settled.get(id_, ""),
        )
        for id_ in wanted
        if (record := records.get(id_)) is not None
    )


def action_rows(archive: Archive, ids: Sequence[str]) -> tuple[ActionRow, ...]:
    """Some actions, in the order of their ids; those that are gone are left out."""
    wanted = tuple(ids)
    records = {r.action.id: r for r in archive.meaning.actions(ClaimFilter(ids=wanted))}
    return tuple(
        ActionRow(
            id=id_,
            text=_flat(record.action.claim.text),
            owner=record.action.owner or "",
            due=record.action.due,
            due_words=record.action.due_words,
            is_done=record.is_done,
            meeting=record.meeting,
            citation=record.action.claim.citations[0],
        )
        for id_ in wanted
        if (record := records.get(id_)) is not None
    )


def _flat(text: str) -> str:
    """A text on one line; one that is, stays what it is: it may know its names (`Named`)."""
    flat = one_line(text)
    return text if text == flat else flat


def _listing(archive: Archive, wish: TableWish) -> ClaimListing:
    """The same for the archive, which knows no words for days and states."""
    words = sortable(wish.text).split()
    shown = {day: sortable(wish.day(day)) for day in archive.meaning.claim_days()} if words else {}
    marks = {mark: sortable(text) for mark, text in wish.marks.items()}
    return ClaimListing(
        today=wish.today,
        words=tuple(
            ClaimWord(
                word,
                frozenset(day for day, text in shown.items() if word in text),
                frozenset(mark for mark, text in marks.items() if word in text),
            )
            for word in words
        ),
        current_only=wish.current_only,
        sort=wish.sort,
        descending=wish.descending,
    )


def sortable(text: str) -> str:
    """A text as it is looked for and sorted: case and accents aside."""
    return fold(text)


def table_text(table: Table, form: TableForm) -> str:
    """A table as CSV that no spreadsheet computes anything of, or as Markdown."""
    if form is TableForm.CSV:
        return _csv(table)
    lines = chain((table.heading, tuple("---" for _ in table.heading)), table.rows)
    return "".join("| " + " | ".join(map(_markdown_cell, line)) + " |\n" for line in lines)


def export_table(table: Table, form: TableForm, path: Path, force: bool = False) -> None:
    """Write a table to a file, whole or not at all; raises as `export_file`."""
    write_text(path, table_text(table, form), force)


def _csv(table: Table) -> str:
    out = io.StringIO()
    out.write("\ufeff")  # by this Excel knows that it is UTF-8
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(map(_csv_cell, table.heading))
    writer.writerows(map(_csv_cell, row) for row in table.rows)
    return out.getvalue()


def _csv_cell(text: str) -> str:
    flat = one_line(text)
    return "'" + flat if flat.startswith(_FORMULA) or text.startswith(_FORMULA) else flat


def _markdown_cell(text: str) -> str:
    flat = one_line(text)
    if flat == "---":
        return flat
    for sign in "\\`*_[]<>|#":
        flat = flat.replace(sign, "\\" + sign)
    return flat
