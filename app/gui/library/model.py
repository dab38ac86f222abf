"""The item model behind the list of meetings: pages of the service, fetched as they are needed."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.gui.dates import length
from pipeline.domain.shelf import ShelfFilter

if TYPE_CHECKING:
    from app.gui.bridge import Desk
    from app.service.shelf import ShelfPage, ShelfRow

PAGE = 100
_Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a view may ask of a row."""

    ROW = Qt.ItemDataRole.UserRole + 1
    ID = Qt.ItemDataRole.UserRole + 2
    BEGINS_DAY = Qt.ItemDataRole.UserRole + 3


class LibraryModel(QAbstractListModel):
    """Meetings, the latest first. Nothing here waits: pages arrive by the desk.

    Signals:
        loaded: a page came; carries how many there are in all.
        failed: carries what went wrong.
    """

    loaded = Signal(int)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted = ShelfFilter()
        self._rows: list[ShelfRow] = []
        self._total = 0
        self._is_fetching = False

    @property
    def wanted(self) -> ShelfFilter:
        """What is listed."""
        return self._wanted

    @property
    def total(self) -> int:
        """How many there are, fetched or not."""
        return self._total

    def choose(self, wanted: ShelfFilter) -> None:
        """List something else; what is shown stays until the answer is there."""
        self._wanted = wanted
        self._fetch(0, PAGE, self._replace)

    def refresh(self) -> None:
        """Ask again for what is shown."""
        self._fetch(0, max(PAGE, len(self._rows)), self._update)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and len(self._rows) < self._total

    def fetchMore(self, parent: _Index) -> None:
        if not self._is_fetching and self.canFetchMore(parent):
            self._fetch(len(self._rows), PAGE, self._append)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.entry.title
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else row.line
            case Role.ROW:
                return row
            case Role.ID:
                return row.entry.recording_id
            case Role.BEGINS_DAY:
                return self._begins_day(index.row())
            case _:
                return None

    def place_of(self, recording_id: str) -> int:
        """The row of a meeting, -1 if it isn't among those that were fetched."""
        return next(
            (i for i, r in enumerate(self._rows) if r.entry.recording_id == recording_id), -1
        )

    def _begins_day(self, place: int) -> bool:
        if place == 0:
            return True
        return self._rows[place].entry.when.date() != self._rows[place - 1].entry.when.date()

    def _fetch(self, offset: int, limit: int, use: Callable[[ShelfPage], None]) -> None:
        wanted = self._wanted
        self._is_fetching = True

        def done(page: ShelfPage) -> None:
            self._is_fetching = False
            if page.wanted == self._wanted:
                use(page)
                self.loaded.emit(self._total)

        def failed(error: object) -> None:
            self._is_fetching = False
            self.failed.emit(error)

        self._desk.ask(
            lambda earshot: earshot.shelf(wanted, offset, limit), done, failed, key="shelf"
        )

    def _replace(self, page: ShelfPage) -> None:
        self.beginResetModel()
        self._rows, self._total = list(page.rows), page.total
        self.endResetModel()

    def _append(self, page: ShelfPage) -> None:
        if page.offset != len(self._rows):
            return
        known = {row.entry.recording_id for row in self._rows}
        new = [row for row in page.rows if row.entry.recording_id not in known]
        self._total = page.total if new else len(self._rows)
        if new:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._rows += new
            self.endInsertRows()

    def _update(self, page: ShelfPage) -> None:
        """The same meetings in the same order keep their rows, and with them the selection."""
        ids = [row.entry.recording_id for row in page.rows]
        if ids != [row.entry.recording_id for row in self._rows]:
            self._replace(page)
            return
        self._total = page.total
        for place, row in enumerate(page.rows):
            if row != self._rows[place]:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))


def spoken(row: ShelfRow) -> str:
    """A row in words, for those who hear it."""
    entry = row.entry
    parts = (entry.title, ", ".join(row.people), length(entry.duration_ms), row.line)
    return ". ".join(part for part in parts if part)
