"""How the archive in memory lists decisions and actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from pipeline.archive.text import fold
from pipeline.domain.listing import ClaimList, ClaimListing, ClaimMark, ClaimSort, ClaimWord
from pipeline.domain.meaning import ActionRecord, DecisionRecord

_R = TypeVar("_R", DecisionRecord, ActionRecord)


def listed_decisions(
    records: Sequence[DecisionRecord], settled: Mapping[str, str], wanted: ClaimListing
) -> ClaimList:
    """Which of these pass; `records` come the latest meeting first."""
    by_id = {record.decision.id: record for record in records}

    def person(record: DecisionRecord) -> str:
        return fold(settled.get(record.decision.id, ""))

    def later(record: DecisionRecord) -> DecisionRecord | None:
        return by_id[record.superseded_by] if record.superseded_by else None

    def has(record: DecisionRecord, word: ClaimWord) -> bool:
        next_ = later(record)
        texts = [_said(record.decision.claim.text), fold(record.meeting.title), person(record)]
        days = [record.meeting.held_at]
        if next_ is not None:
            texts.append(_said(next_.decision.claim.text))
            days.append(next_.meeting.held_at)
        mark = ClaimMark.CURRENT if next_ is None else ClaimMark.PAST
        is_on = any(day is not None and day.date() in word.days for day in days)
        return any(word.text in text for text in texts) or is_on or mark in word.marks

    def state(record: DecisionRecord) -> tuple[Any, ...]:
        next_ = later(record)
        if next_ is None:
            return (False,)
        return (True, str(next_.meeting.held_at), _said(next_.decision.claim.text))

    keys: dict[ClaimSort, Callable[[DecisionRecord], Any]] = {
        ClaimSort.TEXT: lambda r: _said(r.decision.claim.text),
        ClaimSort.PERSON: lambda r: (not person(r), person(r)),
        ClaimSort.STATE: state,
    }
    found = [
        record
        for record in records
        if not (wanted.current_only and record.superseded_by)
        and all(has(record, word) for word in wanted.words)
    ]
    ids = (record.decision.id for record in _sorted(found, keys, wanted))
    return ClaimList(tuple(ids), len(records))


def listed_actions(records: Sequence[ActionRecord], wanted: ClaimListing) -> ClaimList:
    """The same of actions."""

    def has(record: ActionRecord, word: ClaimWord) -> bool:
        action = record.action
        texts = [
            *(_said(action.claim.text), fold(record.meeting.title), fold(action.owner or "")),
            "" if action.due else fold(action.due_words),
        ]
        held_at = record.meeting.held_at
        marks = {ClaimMark.PAST if record.is_done else ClaimMark.CURRENT}
        if not action.owner:
            marks.add(ClaimMark.NOBODY)
        if action.due is not None and action.due < wanted.today and not record.is_done:
            marks.add(ClaimMark.OVERDUE)
        is_on = {action.due, held_at and held_at.date()} & word.days
        return any(word.text in text for text in texts) or bool(is_on or marks & word.marks)

    keys: dict[ClaimSort, Callable[[ActionRecord], Any]] = {
        ClaimSort.TEXT: lambda r: _said(r.action.claim.text),
        ClaimSort.PERSON: lambda r: (not r.action.owner, fold(r.action.owner or "")),
        ClaimSort.STATE: lambda r: r.is_done,
        ClaimSort.DUE: lambda r: (r.action.due is None, r.action.due or date.max),
    }
    found = [
        record
        for record in records
        if not (wanted.current_only and record.is_done)
        and all(has(record, word) for word in wanted.words)
    ]
    ids = (record.action.id for record in _sorted(found, keys, wanted))
    return ClaimList(tuple(ids), len(records))


def _sorted(
    records: Sequence[_R], keys: Mapping[ClaimSort, Callable[[_R], Any]], wanted: ClaimListing
) -> list[_R]:
    by_meeting: dict[ClaimSort, Callable[[_R], Any]] = {
        ClaimSort.MEETING_TIME: lambda _: 0,
        ClaimSort.TITLE: lambda r: fold(r.meeting.title),
        ClaimSort.DAY: lambda r: str(r.meeting.held_at or ""),
    }
    key = {**by_meeting, **keys}[wanted.sort]
    return sorted(records, key=key, reverse=wanted.descending)


def _said(text: str) -> str:
    return fold(" ".join(text.split()))
