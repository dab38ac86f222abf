"""The item model behind a table of claims: rows that are there, sorted and narrowed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from app.gui.reading import plain
from app.service.claim_rows import Table, sortable
from pipeline.domain.meaning import Citation

_Index = QModelIndex | QPersistentModelIndex


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
        key: by which it is sorted.
        hint: what hovering shows; empty for nothing.
    """

    title: str
    text: Callable[[_R], str]
    key: Callable[[_R], Any]
    hint: Callable[[_R], str] = lambda _: ""


@dataclass(frozen=True)
class Kind(Generic[_R]):
    """What a table is of.

    Attributes:
        columns: from the leading to the trailing one.
        is_current: whether a row stays where only what holds, or is to do, is wanted.
        is_checked: whether a row's first cell is ticked; None where there is nothing to tick.
        check_name: says in words what the tick means; for those who can't see it.
    """

    columns: tuple[Column[_R], ...]
    is_current: Callable[[_R], bool]
    is_checked: Callable[[_R], bool] | None = None
    check_name: Callable[[_R], str] = lambda _: ""


class ClaimModel(QAbstractTableModel, Generic[_R]):
    """Rows of one kind.

    Attributes:
        soft: the colour of words of what holds no longer, or is done; a column says so, too.

    Signals:
        ticked: a tick was set or taken away; carries the row's id and whether it is set.
    """

    ticked = Signal(str, bool)

    def __init__(self, kind: Kind[_R], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._all: tuple[_R, ...] = ()
        self._shown: list[_R] = []
        self._words: dict[str, str] = {}
        self._text = ""
        self._is_current_only = False
        self._order: tuple[int, Qt.SortOrder] | None = None
        self.soft: QColor | None = None

    @property
    def rows(self) -> Sequence[_R]:
        """Those that are shown, in their order."""
        return self._shown

    @property
    def everything(self) -> tuple[_R, ...]:
        """All of them, as they came."""
        return self._all

    def show(self, rows: Sequence[_R]) -> None:
        """Show these in place of others; the same ones change nothing."""
        if tuple(rows) == self._all:
            return
        self._all = tuple(rows)
        self._words = {}
        self._arrange()

    def narrow(self, text: str, *, is_current_only: bool) -> None:
        """Show only rows that have every word of a text, and that hold or are to do."""
        self._text, self._is_current_only = text, is_current_only
        self._arrange()

    def row_of(self, id_: str) -> int:
        """Where a row is shown; -1 if it isn't."""
        return next((at for at, row in enumerate(self._shown) if row.id == id_), -1)

    def table(self) -> Table:
        """What is shown, as words."""
        columns = self.kind.columns
        return Table(
            tuple(column.title for column in columns),
            tuple(tuple(plain(column.text(row)) for column in columns) for row in self._shown),
        )

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (column, order) if column >= 0 else None
        self._arrange()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

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
        row, column = self._shown[index.row()], self.kind.columns[index.column()]
        is_tick = index.column() == 0 and self.kind.is_checked is not None
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
        self.ticked.emit(self._shown[index.row()].id, is_set)
        return True

    def _has(self, row: _R, words: Sequence[str]) -> bool:
        """Whether a row has every word; what it says is put together when it is first asked."""
        said = self._words.get(row.id)
        if said is None:
            said = sortable(" ".join(column.text(row) for column in self.kind.columns))
            self._words[row.id] = said
        return all(word in said for word in words)

    def _arrange(self) -> None:
        words = sortable(self._text).split()
        shown = [
            row
            for row in self._all
            if (not self._is_current_only or self.kind.is_current(row))
            and (not words or self._has(row, words))
        ]
        if self._order is not None:
            column, order = self._order
            key = self.kind.columns[column].key
            shown.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()
