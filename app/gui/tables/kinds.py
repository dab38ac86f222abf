"""What the columns of both tables say, and how they sort."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app.gui import dates
from app.gui.reading import own_way
from app.gui.tables.model import Column, Kind
from app.service.claim_rows import ActionRow, DecisionRow, sortable

translate = QCoreApplication.translate


def decisions() -> Kind[DecisionRow]:
    """What was decided, where, when, by whom, and whether it holds."""
    return Kind(
        columns=(
            Column(
                translate("tables", "Decision"),
                lambda r: r.text,
                lambda r: sortable(r.text),
                _decision_hint,
            ),
            Column(
                translate("tables", "Meeting"),
                lambda r: r.meeting.title,
                lambda r: sortable(r.meeting.title),
            ),
            Column(
                translate("tables", "Day"),
                lambda r: _day(r.meeting.held_at),
                lambda r: _time(r.meeting),
            ),
            Column(translate("tables", "By"), lambda r: r.by, lambda r: (not r.by, sortable(r.by))),
            Column(
                translate("tables", "State"),
                _state,
                lambda r: (r.later is not None, _state(r)),
                _state,
            ),
        ),
        is_current=lambda r: r.later is None,
    )


def actions() -> Kind[ActionRow]:
    """What is to be done, by whom, by when, and whether it is."""
    return Kind(
        columns=(
            Column(translate("tables", "Done"), _done, lambda r: r.is_done, _done),
            Column(
                translate("tables", "Action"),
                lambda r: r.text,
                lambda r: sortable(r.text),
                _action_hint,
            ),
            Column(
                translate("tables", "Owner"), _owner, lambda r: (not r.owner, sortable(r.owner))
            ),
            Column(
                translate("tables", "Due"),
                _due,
                lambda r: (r.due is None, r.due or date.max),
                _due_hint,
            ),
            Column(
                translate("tables", "Meeting"),
                lambda r: r.meeting.title,
                lambda r: sortable(r.meeting.title),
            ),
            Column(
                translate("tables", "Day"),
                lambda r: _day(r.meeting.held_at),
                lambda r: _time(r.meeting),
            ),
        ),
        is_current=lambda r: not r.is_done,
        is_checked=lambda r: r.is_done,
        check_name=_done,
    )


def _decision_hint(row: DecisionRow) -> str:
    return f"{row.text}\n“{' '.join(row.citation.quote.split())}”"


def _action_hint(row: ActionRow) -> str:
    return f"{row.text}\n“{' '.join(row.citation.quote.split())}”"


def _state(row: DecisionRow) -> str:
    if row.later is None:
        return translate("tables", "In force")
    held_at = row.later.meeting.held_at
    text = own_way(row.later.decision.claim.text)
    if held_at is None:
        return translate("tables", "Replaced: %1").replace("%1", text)
    words = translate("tables", "Replaced %2: %1")
    return words.replace("%2", _day(held_at)).replace("%1", text)


def _done(row: ActionRow) -> str:
    return translate("tables", "Done") if row.is_done else translate("tables", "To do")


def _owner(row: ActionRow) -> str:
    return row.owner or translate("tables", "Nobody yet")


def _due(row: ActionRow) -> str:
    if row.due is None:
        return row.due_words
    today = date.today()
    day = dates.short_day(row.due, today)
    return translate("tables", "%1, overdue").replace("%1", day) if row.is_overdue(today) else day


def _due_hint(row: ActionRow) -> str:
    return f"“{row.due_words}”" if row.due_words else ""


def _day(held_at: datetime | None) -> str:
    return dates.short_day(held_at.date(), date.today()) if held_at else ""


def _time(meeting: object) -> str:
    held_at: datetime | None = getattr(meeting, "held_at", None)
    return held_at.isoformat() if held_at else ""
