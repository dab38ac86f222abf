"""The item model of what was found: under each meeting its moments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.gui import dates
from pipeline.domain.search import PassageKind, SearchHit

if TYPE_CHECKING:
    from collections.abc import Iterator

translate = QCoreApplication.translate

_Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a view may ask of a row."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Heading:
    """The meeting to which the rows below belong.

    Attributes:
        recording_id: which.
        title: of the meeting.
        held_at: when it began; None if unknown.
        count: of moments in it.
    """

    recording_id: str
    title: str
    held_at: datetime | None
    count: int


def grouped(hits: Sequence[SearchHit]) -> Iterator[Heading | SearchHit]:
    """Under each meeting its hits, in order of time; the meeting with the best hit first."""
    groups: dict[str, list[SearchHit]] = {}
    for hit in hits:
        groups.setdefault(hit.recording_id, []).append(hit)
    for id_, found in groups.items():
        yield Heading(id_, found[0].title, found[0].held_at, len(found))
        yield from found


class HitsModel(QAbstractListModel):
    """What was found, the best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Heading | SearchHit] = []

    def show(self, hits: Sequence[SearchHit]) -> None:
        """Show these in place of others."""
        self.beginResetModel()
        self._rows = list(grouped(hits))
        self.endResetModel()

    def row_of(self, recording_id: str, turn_id: int, claim_id: str | None) -> int:
        """Where a hit stands; -1 if it isn't there."""
        for place, row in enumerate(self._rows):
            if isinstance(row, SearchHit):
                here = (row.recording_id, row.turn_id, row.claim_id)
                if here == (recording_id, turn_id, claim_id):
                    return place
        return -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Role.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _words(row)
        return None


def kind_words(hit: SearchHit) -> str:
    """What a hit is, where it isn't speech that has the words."""
    similar = translate("search", "Similar") if hit.is_similar else ""
    return {
        PassageKind.DECISION: translate("search", "Decision"),
        PassageKind.ACTION: translate("search", "Action"),
        PassageKind.QUESTION: translate("search", "Open question"),
    }.get(hit.kind, similar)


def _words(row: Heading | SearchHit) -> str:
    """A row as it is painted."""
    if isinstance(row, Heading):
        day = dates.day(row.held_at.date(), date.today()) if row.held_at else ""
        return ", ".join(part for part in (row.title, day) if part)
    said = "".join(part.text for part in row.snippet)
    about = (row.speaker, kind_words(row), dates.offset(row.span.start_ms))
    return f"{', '.join(part for part in about if part)}: {said}"
