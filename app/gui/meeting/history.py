"""What was done to the words of a meeting, and when."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.gui import dates
from pipeline.domain.revisions import ChangeKind

if TYPE_CHECKING:
    from pipeline.domain.revisions import Change, Revision

translate = QCoreApplication.translate


def told(revision: Revision) -> list[str]:
    """A line for each thing that was done; none where nobody wrote it down."""
    return [_line(change, revision.number) for change in revision.changes]


def _line(change: Change, number: int) -> str:
    made_at = change.made_at.astimezone()
    when = f"{dates.short_day(made_at.date(), date.today())} {dates.clock(made_at)}"
    return f"{_what(change, number)} · {when}"


def _what(change: Change, number: int) -> str:
    words = {
        ChangeKind.PROCESSED: (
            translate("history", "Processed")
            if number == 1
            else translate("history", "Processed again")
        ),
        ChangeKind.REWORDED: translate("history", "Edited a turn"),
        ChangeKind.SPLIT: translate("history", "Split a turn"),
        ChangeKind.JOINED: translate("history", "Joined two turns"),
        ChangeKind.ASSIGNED: translate("history", "Gave a turn to another speaker"),
        ChangeKind.UNITED: translate("history", "Made two speakers one"),
        ChangeKind.RESTORED: translate("history", "Restored revision %1"),
        ChangeKind.RENAMED: translate("history", "Renamed a speaker"),
    }
    return words[change.kind].replace("%1", change.detail)
