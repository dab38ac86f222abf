"""The item model behind the list of meetings: pages of the service, fetched as they are needed.

The rows lie in Qt's own items: laying out ten thousand of them asks each for its height, which
takes a millisecond there, and would stop the window for a tenth of a second in Python.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QStandardItem, QStandardItemModel

from app.gui.library.words import spoken, tip_of
from app.gui.naming import shown
from pipeline.domain.shelf import ShelfFilter

if TYPE_CHECKING:
    from app.gui.bridge import Desk
    from app.service.shelf import ShelfPage, ShelfRow

PAGE = 100
_Index = QModelIndex | QPersistentModelIndex

Measure = Callable[["ShelfRow", bool], QSize]
"""The size of a row, which may have its day above it."""


class Role(IntEnum):
    """What a view may ask of a row."""

    ROW = Qt.ItemDataRole.UserRole + 1
    ID = Qt.ItemDataRole.UserRole + 2
    BEGINS_DAY = Qt.ItemDataRole.UserRole + 3


class LibraryModel(QStandardItemModel):
    """Meetings, the latest first. Nothing here waits: pages arrive by the desk.

    Args of the constructor:
        desk: asks the service.
        measure: tells how large a row is; None where nobody looks.

    Signals:
        loaded: a page came; carries how many there are in all.
        failed: carries what went wrong.
    """

    loaded = Signal(int)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, measure: Measure | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._measure = desk, measure
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
        is_same = wanted == self._wanted and bool(self._rows)
        self._wanted = wanted
        if is_same:
            self.refresh()
        else:
            self._fetch(0, PAGE, self._replace, key="shelf")

    def refresh(self, first: int = 0, last: int = PAGE - 1) -> None:
        """Ask again for what is shown, the rows from `first` to `last`; the others if need be."""
        first = max(0, min(first, len(self._rows) - 1))
        self._fetch(first, max(1, last - first + 1), self._update, key="shelf-again")

    def measure_again(self) -> None:
        """Sizes are others now."""
        for place in range(len(self._rows)):
            self._write(place)

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and len(self._rows) < self._total

    def fetchMore(self, parent: _Index) -> None:
        if not self._is_fetching and self.canFetchMore(parent):
            self._is_fetching = True
            self._fetch(len(self._rows), PAGE, self._append)

    def place_of(self, recording_id: str) -> int:
        """The row of a meeting, -1 if it isn't among those that were fetched."""
        return next((i for i, r in enumerate(self._rows) if _id(r) == recording_id), -1)

    def _fetch(
        self, offset: int, limit: int, use: Callable[[ShelfPage], None], *, key: str = ""
    ) -> None:
        wanted = self._wanted

        def done(page: ShelfPage) -> None:
            self._is_fetching = self._is_fetching and bool(key)
            if page.wanted == self._wanted:
                use(shown(page))
                self.loaded.emit(self._total)

        def failed(error: object) -> None:
            self._is_fetching = self._is_fetching and bool(key)
            self.failed.emit(error)

        self._desk.ask(
            lambda earshot: earshot.shelf.page(wanted, offset, limit), done, failed, key=key
        )

    def _replace(self, page: ShelfPage) -> None:
        self.removeRows(0, self.rowCount())
        self._rows, self._total = [], page.total
        self._put(0, page.rows)

    def _append(self, page: ShelfPage) -> None:
        if page.offset != len(self._rows):
            return
        known = {_id(row) for row in self._rows}
        new = [row for row in page.rows if _id(row) not in known]
        self._total = page.total if new else len(self._rows)
        self._put(len(self._rows), new)

    def _update(self, page: ShelfPage) -> None:
        """Rows whose place is the same are written anew; otherwise all are compared."""
        there = self._rows[page.offset : page.offset + len(page.rows)]
        if page.total == self._total and list(map(_id, there)) == list(map(_id, page.rows)):
            self._write_changes(page.offset, page.rows)
        elif page.offset == 0 and len(page.rows) >= min(len(self._rows), page.total):
            self._resync(page)
        else:
            self._fetch(0, max(PAGE, len(self._rows)), self._resync, key="shelf-again")

    def _resync(self, page: ShelfPage) -> None:
        """Take out what is gone, put in what is new; the others keep place and selection."""
        there = {_id(row) for row in page.rows}
        for place in range(len(self._rows) - 1, -1, -1):
            if _id(self._rows[place]) not in there:
                self._take(place)
        for place, row in enumerate(page.rows):
            if place < len(self._rows) and _id(self._rows[place]) == _id(row):
                continue
            if (elsewhere := self.place_of(_id(row))) >= 0:
                self._take(elsewhere)
            self._put(place, [row])
        self._total = page.total
        self._write_changes(0, page.rows)

    def _take(self, place: int) -> None:
        del self._rows[place]
        self.removeRow(place)
        if place < len(self._rows):
            self._write(place)

    def _put(self, place: int, rows: Sequence[ShelfRow]) -> None:
        self._rows[place:place] = rows
        items: list[QStandardItem] = []
        for number in range(place, place + len(rows)):
            item = QStandardItem()
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            for role, value in self._data_of(number).items():
                item.setData(value, role)
            items.append(item)
        if items:
            self.invisibleRootItem().insertRows(place, items)
            if place + len(rows) < len(self._rows):
                self._write(place + len(rows))

    def _write_changes(self, first: int, rows: Sequence[ShelfRow]) -> None:
        for place, row in enumerate(rows, start=first):
            if row != self._rows[place]:
                self._rows[place] = row
                self._write(place)

    def _write(self, place: int) -> None:
        self.setItemData(self.index(place, 0), self._data_of(place))

    def _data_of(self, place: int) -> dict[int, object]:
        row = self._rows[place]
        before = self._rows[place - 1] if place else None
        begins_day = before is None or before.entry.when.date() != row.entry.when.date()
        data: dict[int, object] = {
            int(Qt.ItemDataRole.DisplayRole): row.entry.title,
            int(Qt.ItemDataRole.ToolTipRole): tip_of(row),
            int(Qt.ItemDataRole.AccessibleTextRole): spoken(row),
            int(Role.ROW): row,
            int(Role.ID): _id(row),
            int(Role.BEGINS_DAY): begins_day,
        }
        if self._measure is not None:
            data[int(Qt.ItemDataRole.SizeHintRole)] = self._measure(row, begins_day)
        return data


def _id(row: ShelfRow) -> str:
    return row.entry.recording_id
