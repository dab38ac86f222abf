"""What the columns of both tables say, and how they sort."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app.gui import dates
from app.gui.tables.model import Column, Kind
from app.service.claim_rows import ActionRow, DecisionRow, sortable


def _tr(text: str) -> str:
    return QCoreApplication.translate("tables", text)


def decisions() -> Kind[DecisionRow]:
    """What was decided, where, when, by whom, and whether it holds."""
    return Kind(
        columns=(
            Column(_tr("Decision"), lambda r: r.text, lambda r: sortable(r.text), _decision_hint),
            Column(_tr("Meeting"), lambda r: r.meeting.title, lambda r: sortable(r.meeting.title)),
            Column(_tr("Day"), lambda r: _day(r.meeting.held_at), lambda r: _time(r.meeting)),
            Column(_tr("By"), lambda r: r.by, lambda r: (not r.by, sortable(r.by))),
            Column(_tr("State"), _state, lambda r: (r.later is not None, _state(r)), _state),
        ),
        is_current=lambda r: r.later is None,
    )


def actions() -> Kind[ActionRow]:
    """What is to be done, by whom, by when, and whether it is."""
    return Kind(
        columns=(
            Column(_tr("Done"), _done, lambda r: r.is_done, _done),
            Column(_tr("Action"), lambda r: r.text, lambda r: sortable(r.text), _action_hint),
            Column(_tr("Owner"), _owner, lambda r: (not r.owner, sortable(r.owner))),
            Column(_tr("Due"), _due, lambda r: (r.due is None, r.due or date.max), _due_hint),
            Column(_tr("Meeting"), lambda r: r.meeting.title, lambda r: sortable(r.meeting.title)),
            Column(_tr("Day"), lambda r: _day(r.meeting.held_at), lambda r: _time(r.meeting)),
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
        return _tr("In force")
    held_at = row.later.meeting.held_at
    text = row.later.decision.claim.text
    if held_at is None:
        return _tr("Replaced: %1").replace("%1", text)
    words = _tr("Replaced %2: %1")
    return words.replace("%2", _day(held_at)).replace("%1", text)


def _done(row: ActionRow) -> str:
    return _tr("Done") if row.is_done else _tr("To do")


def _owner(row: ActionRow) -> str:
    return row.owner or _tr("Nobody yet")


def _due(row: ActionRow) -> str:
    if row.due is None:
        return row.due_words
    today = date.today()
    day = dates.short_day(row.due, today)
    return _tr("%1, overdue").replace("%1", day) if row.is_overdue(today) else day


def _due_hint(row: ActionRow) -> str:
    return f"“{row.due_words}”" if row.due_words else ""


def _day(held_at: datetime | None) -> str:
    return dates.short_day(held_at.date(), date.today()) if held_at else ""


def _time(meeting: object) -> str:
    held_at: datetime | None = getattr(meeting, "held_at", None)
    return held_at.isoformat() if held_at else ""
