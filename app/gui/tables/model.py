"""The item model behind a table of claims: which there are is known, what they say is fetched.

A table of twenty thousand rows is as long as it is at once, so that one may scroll anywhere in it,
and holds what was looked at last. Narrowing and sorting is the archive's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from app.gui import dates
from app.gui.naming import asked, shown
from app.gui.tables.shelf import PAGE, RowShelf
from app.service.claim_rows import TableWish
from pipeline.domain.listing import ClaimList, ClaimMark, ClaimSort
from pipeline.domain.meaning import Citation

if TYPE_CHECKING:
    from app.gui.bridge import Desk
    from app.service.reading import Reading

_Index = QModelIndex | QPersistentModelIndex

_COMING = "…"
"""What a cell says until its row is there."""


class Row(Protocol):
    """What every row of such a table has."""

    @property
    def id(self) -> str: ...

    @property
    def citation(self) -> Citation: ...


_R = TypeVar("_R", bound=Row)


@dataclass(frozen=True)
class Column(Generic[_R]):
    """A column.

    Attributes:
        title: above it.
        text: what a cell says.
        sort: by what the archive sorts it.
        hint: what hovering shows; empty for nothing.
    """

    title: str
    text: Callable[[_R], str]
    sort: ClaimSort
    hint: Callable[[_R], str] = lambda _: ""


@dataclass(frozen=True)
class Kind(Generic[_R]):
    """What a table is of.

    Attributes:
        columns: from the leading to the trailing one.
        list_ids: asks which rows there are.
        load: asks for some rows by their ids.
        marks: how the cells write these.
        is_current: whether a row holds, or is to do.
        is_checked: whether a row's first cell is ticked; None where there is nothing to tick.
        check_name: says in words what the tick means; for those who can't see it.
    """

    columns: tuple[Column[_R], ...]
    list_ids: Callable[[Reading, TableWish], ClaimList]
    load: Callable[[Reading, Sequence[str]], Sequence[_R]]
    marks: Mapping[ClaimMark, str]
    is_current: Callable[[_R], bool]
    is_checked: Callable[[_R], bool] | None = None
    check_name: Callable[[_R], str] = lambda _: ""


class ClaimModel(QAbstractTableModel, Generic[_R]):
    """Rows of one kind. Nothing here waits: they arrive by the desk.

    Args of the constructor:
        kind: what they are.
        desk: asks the service.

    Attributes:
        soft: the colour of words of what holds no longer, or is done; a column says so, too.
        total: how many rows there are, shown or not.

    Signals:
        listed: which rows are shown is known anew.
        ticked: a tick was set or taken away; carries the row's id and whether it is set.
        failed: carries what went wrong.
    """

    listed = Signal()
    ticked = Signal(str, bool)
    failed = Signal(object)

    def __init__(self, kind: Kind[_R], desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._desk = desk
        self._ids: tuple[str, ...] = ()
        self._text = ""
        self._is_current_only = False
        self._order: tuple[int, Qt.SortOrder] | None = None
        self._shelf: RowShelf[_R] = RowShelf()
        self.total = 0
        self.soft: QColor | None = None

    @property
    def ids(self) -> tuple[str, ...]:
        """Of the rows that are shown, in their order."""
        return self._ids

    def refresh(self) -> None:
        """Ask again which rows there are, and what they say; what is shown stays until then."""
        wish, list_ids = self._wish(), self.kind.list_ids
        self._desk.ask(
            lambda earshot: list_ids(earshot.reading, wish),
            self._take,
            self.failed.emit,
            key=f"table-{id(self)}",
        )

    def narrow(self, text: str, *, is_current_only: bool) -> None:
        """Show only rows that have every word of a text, and that hold or are to do."""
        self._text, self._is_current_only = text, is_current_only
        self.refresh()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (column, order) if column >= 0 else None
        self.refresh()

    def row_at(self, place: int) -> _R | None:
        """A row; None where it isn't here yet, and then it is asked for."""
        if self._shelf.wants(place // PAGE):
            self._fetch()
        return self._shelf.rows.get(self._ids[place])

    def row_of(self, id_: str) -> int:
        """Where a row is shown; -1 if it isn't."""
        return self._ids.index(id_) if id_ in self._ids else -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.kind.columns)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.kind.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.kind.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == 0 and self.kind.is_checked is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.row_at(index.row()), self.kind.columns[index.column()]
        is_tick = index.column() == 0 and self.kind.is_checked is not None
        if row is None:
            is_said = role == Qt.ItemDataRole.DisplayRole and not is_tick
            return _COMING if is_said or role == Qt.ItemDataRole.AccessibleTextRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return None if is_tick else column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.hint(row) or None
        if role == Qt.ItemDataRole.CheckStateRole and is_tick:
            is_set = self.kind.is_checked is not None and self.kind.is_checked(row)
            return Qt.CheckState.Checked if is_set else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ForegroundRole:
            return None if self.kind.is_current(row) else self.soft
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.kind.check_name(row) if is_tick else column.text(row)
        return None

    def setData(
        self,
        index: _Index,
        value: Any,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        is_tick = index.isValid() and index.column() == 0 and self.kind.is_checked is not None
        if not is_tick or role != Qt.ItemDataRole.CheckStateRole:
            return False
        is_set = Qt.CheckState(value) == Qt.CheckState.Checked
        self.ticked.emit(self._ids[index.row()], is_set)
        return True

    def _wish(self) -> TableWish:
        today = date.today()
        column, order = self._order or (0, Qt.SortOrder.AscendingOrder)
        by = self.kind.columns[column].sort if self._order else ClaimSort.MEETING_TIME
        return TableWish(
            today=today,
            day=lambda day: dates.short_day(day, today),
            marks=self.kind.marks,
            text=asked(self._text),
            current_only=self._is_current_only,
            sort=by,
            descending=order == Qt.SortOrder.DescendingOrder,
        )

    def _take(self, found: ClaimList) -> None:
        self.total = found.total
        self._shelf.begin()
        if found.ids == self._ids:
            self._tell_changed(0, len(self._ids))
        else:
            self.beginResetModel()
            self._ids = found.ids
            self.endResetModel()
        self.listed.emit()

    def _fetch(self) -> None:
        """Ask for the page that was looked at last; one at a time, for a view asks at each cell."""
        page = self._shelf.next_page()
        if page is None:
            return
        number, load = self._shelf.number, self.kind.load
        first = page * PAGE
        ids = self._ids[first : first + PAGE]

        def done(rows: Sequence[_R]) -> None:
            if self._shelf.put(number, page, {row.id: row for row in shown(rows)}):
                self._tell_changed(first, len(ids))
                self._fetch()

        def failed(error: object) -> None:
            self._shelf.refuse(number, page)
            self.failed.emit(error)

        self._desk.ask(lambda earshot: load(earshot.reading, ids), done, failed)

    def _tell_changed(self, first: int, count: int) -> None:
        if count:
            last = self.index(first + count - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(first, 0), last)
