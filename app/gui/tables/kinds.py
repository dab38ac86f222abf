"""What the columns of both tables say, and how they sort."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app.gui import dates
from app.gui.reading import own_way
from app.gui.tables.model import Column, Kind
from app.service.claim_rows import ActionRow, DecisionRow
from pipeline.domain.listing import ClaimMark, ClaimSort

translate = QCoreApplication.translate


def decisions() -> Kind[DecisionRow]:
    """What was decided, where, when, by whom, and whether it holds."""
    return Kind(
        columns=(
            Column(
                translate("tables", "Decision"), lambda r: r.text, ClaimSort.TEXT, _decision_hint
            ),
            Column(translate("tables", "Meeting"), lambda r: r.meeting.title, ClaimSort.TITLE),
            Column(translate("tables", "Day"), lambda r: _day(r.meeting.held_at), ClaimSort.DAY),
            Column(translate("tables", "By"), lambda r: r.by, ClaimSort.PERSON),
            Column(translate("tables", "State"), _state, ClaimSort.STATE, _state),
        ),
        list_ids=lambda reading, wish: reading.list_decisions(wish),
        load=lambda reading, ids: reading.decision_rows(ids),
        marks={
            ClaimMark.CURRENT: translate("tables", "In force"),
            ClaimMark.PAST: _bare(translate("tables", "Replaced %2: %1")),
        },
        is_current=lambda r: r.later is None,
    )


def actions() -> Kind[ActionRow]:
    """What is to be done, by whom, by when, and whether it is."""
    return Kind(
        columns=(
            Column(translate("tables", "Done"), _done, ClaimSort.STATE, _done),
            Column(translate("tables", "Action"), lambda r: r.text, ClaimSort.TEXT, _action_hint),
            Column(translate("tables", "Owner"), _owner, ClaimSort.PERSON),
            Column(translate("tables", "Due"), _due, ClaimSort.DUE, _due_hint),
            Column(translate("tables", "Meeting"), lambda r: r.meeting.title, ClaimSort.TITLE),
            Column(translate("tables", "Day"), lambda r: _day(r.meeting.held_at), ClaimSort.DAY),
        ),
        list_ids=lambda reading, wish: reading.list_actions(wish),
        load=lambda reading, ids: reading.action_rows(ids),
        marks={
            ClaimMark.CURRENT: translate("tables", "To do"),
            ClaimMark.PAST: translate("tables", "Done"),
            ClaimMark.NOBODY: translate("tables", "Nobody yet"),
            ClaimMark.OVERDUE: _bare(translate("tables", "%1, overdue")),
        },
        is_current=lambda r: not r.is_done,
        is_checked=lambda r: r.is_done,
        check_name=_done,
    )


def _bare(words: str) -> str:
    """Words around something, without its place."""
    return words.replace("%1", "").replace("%2", "")


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
