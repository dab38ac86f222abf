"""What a row of the list of meetings says, painted or spoken."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.gui import dates
from app.gui.reading import listed
from app.gui.stages import short_step_of
from app.gui.told import told
from app.service.shelf import Review

if TYPE_CHECKING:
    from app.service.shelf import ShelfRow

translate = QCoreApplication.translate


def badge_of(row: ShelfRow) -> tuple[str, str, str] | None:
    """(words, token of the ground, token of the ink); an empty ground is an outline."""
    state = row.entry.state
    if state == "running":
        share = dates.per_cent(row.entry.fraction)
        return f"{short_step_of(row.entry.stage)} {share}", "", "soft"
    if state == "queued":
        return translate("library", "Waiting"), "", "soft"
    if state == "failed":
        return translate("library", "Failed"), "", "record"
    if state == "cancelled":
        return translate("library", "Stopped"), "", "soft"
    if row.review is not Review.NEEDLESS:
        return translate("library", "Needs review"), "", "accent"
    return (translate("library", "New to you"), "accent_ground", "accent") if row.is_new else None


def reason_of(row: ShelfRow) -> str:
    """Why a meeting needs review, in a sentence; empty where it doesn't."""
    match row.review:
        case Review.STALE:
            return translate("library", "Its words have changed since its minutes were made.")
        case Review.WEAK:
            return translate(
                "library",
                "Some of its decisions or actions are borne out only in part. Listen to them.",
            )
        case Review.NEEDLESS:
            return ""


def tip_of(row: ShelfRow) -> str:
    """What resting on a row shows: what went wrong, why it needs review, and its brief."""
    error = told(row.entry.error) if row.entry.state == "failed" else ""
    return "\n\n".join(part for part in (error, reason_of(row), row.line) if part)


def line_of(row: ShelfRow) -> str:
    """What stands below a title: why it failed, or else the beginning of the brief."""
    if row.entry.state == "failed" and row.entry.error:
        return " ".join(told(row.entry.error).split())
    return row.line


def spoken(row: ShelfRow) -> str:
    """A row in words, for those who hear it: all that is painted."""
    entry = row.entry
    when = ""
    if entry.is_dated:
        when = f"{dates.day(entry.when.date(), date.today())}, {dates.clock(entry.when)}"
    badge = badge_of(row)
    parts = (
        entry.title,
        badge[0] if badge else "",
        reason_of(row),
        when,
        listed(row.people),
        dates.length(entry.duration_ms),
        line_of(row),
    )
    return ". ".join(part for part in parts if part)
