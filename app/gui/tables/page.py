"""A page with a table of claims: narrow, sort, tick, open, export."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.gui.reading import plain
from app.gui.search.wrapped import WrappedLabel
from app.gui.tables.cells import CellDelegate
from app.gui.tables.model import ClaimModel, Kind
from app.gui.tables.shelf import PAGE
from app.gui.theme import ASSETS
from app.service.claim_rows import Table, TableForm, export_table

if TYPE_CHECKING:
    from app.gui.bridge import Desk
    from app.gui.theme import Theme
    from app.service.earshot import Earshot

_WORDS, _AMPLE = 320, 720
"""Pixels that the words of a row have at least, and those beyond which other columns share."""


@dataclass(frozen=True)
class _Chosen:
    """A row that is to be chosen when other rows are here.

    Attributes:
        id: which; empty for none.
        place: where it was.
        column: of the cell.
        is_first: the first one is meant, whichever it is.
    """

    id: str = ""
    place: int = 0
    column: int = 0
    is_first: bool = False


PickPath = Callable[[QWidget, str], Path | None]
"""Asks where a file is to lie; given its name. None if the user thought better of it."""


def pick_path(parent: QWidget, name: str) -> Path | None:
    """Ask by the system's dialog."""
    chosen, _ = QFileDialog.getSaveFileName(parent, "", name)
    return Path(chosen) if chosen else None


class TablePage(QWidget):
    """Decisions or actions of all meetings.

    Args of the constructor:
        desk: asks the service.
        theme: colours and measures.
        kind: the columns.
        titles: of the page, of the toggle, of a page with no rows; in this order.
        widths: of the columns at text size 1; 0 takes what is left.
        most: how wide columns become where there is room; of others nothing is told.
        pick: asks where to export to.

    Signals:
        opened: carries a recording's id and a time in milliseconds.
        failed: carries what went wrong.
    """

    opened = Signal(str, int)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        kind: Kind[Any],
        *,
        titles: tuple[str, str, str],
        widths: Sequence[int],
        most: Mapping[int, int],
        pick: PickPath = pick_path,
    ) -> None:
        super().__init__()
        self._desk, self._theme, self._pick = desk, theme, pick
        self._title = titles[0]
        self.model: ClaimModel[Any] = ClaimModel(kind, desk, self)
        self._chosen = _Chosen()
        self.field = QLineEdit()
        self.field.setProperty("class", "bar")
        self.field.setMaximumWidth(theme.px(560))
        self.field.setPlaceholderText(self.tr("Filter by any word"))
        self.field.setAccessibleName(self.tr("Filter by any word"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.toggle = QPushButton(titles[1])
        self.toggle.setCheckable(True)
        self.toggle.setProperty("class", "filter")
        self.toggle.toggled.connect(self._on_toggled)
        self.export = QPushButton(self.tr("Export…"))
        self.export.setProperty("class", "filter")
        menu = QMenu(self.export)
        for words, form in (
            (self.tr("Table for a spreadsheet (CSV)…"), TableForm.CSV),
            (self.tr("Text with a table (Markdown)…"), TableForm.MARKDOWN),
        ):
            menu.addAction(words, lambda f=form: self.export_as(f))
        self.export.setMenu(menu)
        for chip in (self.toggle, self.export):
            chip.setFixedHeight(theme.px(26))
        self.count = QLabel()
        self.count.setProperty("class", "small")
        self.table = self._make_table(titles[0], widths)
        self.empty = _sentence(titles[2], theme)
        self.nothing = _sentence(
            self.tr("Nothing fits. Every word that you type must occur."), theme
        )
        self.stack = QStackedWidget()
        for part in (self.table, self.empty, self.nothing):
            self.stack.addWidget(part)
        self._lay_out()
        self._widths, self._most = tuple(widths), most
        self._given: dict[int, int] = {}
        self._scale = theme.scale
        self.model.modelAboutToBeReset.connect(self._remember)
        self.model.listed.connect(self._on_listed)
        self.model.failed.connect(self.failed)
        theme.changed.connect(self._style)
        self._style()

    def refresh(self) -> None:
        """Ask the service again."""
        self.model.refresh()

    def export_as(self, form: TableForm) -> None:
        """Ask for a place, and write what is shown there."""
        path = self._pick(self, f"{self._title}.{form.value}")
        if path is None:
            return
        kind, ids = self.model.kind, self.model.ids

        def write(earshot: Earshot) -> None:
            heading = tuple(column.title for column in kind.columns)
            rows = (
                tuple(plain(column.text(row)) for column in kind.columns)
                for first in range(0, len(ids), PAGE)
                for row in kind.load(earshot.reading, ids[first : first + PAGE])
            )
            # The dialog has asked whether a file that is there may go.
            export_table(Table(heading, rows), form, path, force=True)

        self._desk.ask(write, failed=self.failed.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if watched is self.field:
                if key == Qt.Key.Key_Escape:
                    self.field.clear()
                    return True
                if key == Qt.Key.Key_Down and self.model.rowCount():
                    self.table.setFocus()
                    if not self.table.currentIndex().isValid():
                        self.table.setCurrentIndex(self.model.index(0, 0))
                    return True
            elif watched is self.table:
                return self._on_table_key(event)
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        px = self._theme.px
        title = QLabel(self._title)
        title.setProperty("class", "title")
        bar = QHBoxLayout()
        bar.setSpacing(px(8))
        bar.addWidget(self.field, 1)
        bar.addWidget(self.toggle)
        bar.addWidget(self.export)
        bar.addStretch()
        bar.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(40), px(24), px(24), 0)
        layout.setSpacing(px(12))
        layout.addWidget(title)
        layout.addLayout(bar)
        layout.addWidget(self.stack, 1)

    def _make_table(self, title: str, widths: Sequence[int]) -> QTableView:
        px = self._theme.px
        table = QTableView()
        table.setModel(self.model)
        table.setItemDelegate(CellDelegate(table))
        table.setAccessibleName(title)
        table.setAccessibleDescription(self.tr("Alt+S sorts by the column that one is in."))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setCornerButtonEnabled(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(px(48))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(px(40))
        for column, width in enumerate(widths):
            if width:
                table.setColumnWidth(column, px(width))
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        table.doubleClicked.connect(self._open)
        table.installEventFilter(self)
        return table

    def _fit(self) -> None:
        """The widest column takes what is left; where that is too little, the table scrolls."""
        px, header = self._theme.px, self.table.horizontalHeader()
        column = self._widths.index(0)
        for place in range(header.count()):
            # a heading is longer in some languages than in English
            if place != column and header.sectionSize(place) < header.sectionSizeHint(place):
                header.resizeSection(place, header.sectionSizeHint(place))
        self._share()
        fixed = sum(header.sectionSize(n) for n in range(header.count()) if n != column)
        is_narrow = self.stack.width() - fixed < px(_WORDS)
        mode = QHeaderView.ResizeMode.Interactive if is_narrow else QHeaderView.ResizeMode.Stretch
        header.setSectionResizeMode(column, mode)
        if is_narrow:
            header.resizeSection(column, px(_WORDS))

    def _share(self) -> None:
        """Give columns that say much their share of a wide page; what a hand has set stays."""
        px, header = self._theme.px, self.table.horizontalHeader()
        spare = self.stack.width() - px(sum(self._widths) + _AMPLE)
        for column, most in self._most.items():
            least = max(px(self._widths[column]), header.sectionSizeHint(column))
            was = self._given.get(column, header.sectionSize(column))
            if header.sectionSize(column) == was:
                wanted = min(px(most), max(least, least + spare // (len(self._most) + 1)))
                header.resizeSection(column, max(least, wanted))
                self._given[column] = header.sectionSize(column)

    def _on_table_key(self, event: QKeyEvent) -> bool:
        index, key = self.table.currentIndex(), event.key()
        if key == Qt.Key.Key_S and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self._sort_by(max(0, index.column()))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._open(index)
            return True
        if key == Qt.Key.Key_Space and index.isValid() and self.model.kind.is_checked is not None:
            first = self.model.index(index.row(), 0)
            row = self.model.row_at(index.row())
            if row is not None:
                is_set = self.model.kind.is_checked(row)
                state = Qt.CheckState.Unchecked if is_set else Qt.CheckState.Checked
                self.model.setData(first, state, Qt.ItemDataRole.CheckStateRole)
            return True
        return False

    def _sort_by(self, column: int) -> None:
        """Sort by a column; once more, the other way round."""
        header = self.table.horizontalHeader()
        order = Qt.SortOrder.AscendingOrder
        if header.sortIndicatorSection() == column and header.sortIndicatorOrder() == order:
            order = Qt.SortOrder.DescendingOrder
        self.table.sortByColumn(column, order)
        self._chosen = _Chosen(column=column, is_first=True)

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        if row is not None:
            self.opened.emit(row.citation.recording_id, row.citation.span.start_ms)

    def _remember(self) -> None:
        """Other rows come; the one that was chosen is to be chosen still."""
        index = self.table.currentIndex()
        if index.isValid() and not self._chosen.is_first:
            self._chosen = _Chosen(self.model.ids[index.row()], index.row(), index.column())

    def _narrow(self) -> None:
        self.model.narrow(self.field.text(), is_current_only=self.toggle.isChecked())

    def _on_toggled(self, is_on: bool) -> None:
        self.toggle.setProperty("class", "filter-on" if is_on else "filter")
        self.toggle.style().polish(self.toggle)
        self._narrow()

    def _on_listed(self) -> None:
        """Other rows are here: say how many, and choose the one that was chosen.

        Where it is there no longer, the one in its place is: who ticks off one after another
        by keys goes on from there.
        """
        shown, total = self.model.rowCount(), self.model.total
        self.stack.setCurrentWidget(self.table if shown else self.nothing if total else self.empty)
        number = self.locale().toString
        words = number(total) if shown == total else self.tr("%1 of %2")
        words = words.replace("%1", number(shown)).replace("%2", number(total))
        self.count.setText(words if total else "")
        self.export.setEnabled(bool(shown))
        chosen = self._chosen
        if shown and (chosen.id or chosen.is_first):
            self._chosen = _Chosen()
            row = 0 if chosen.is_first else self.model.row_of(chosen.id)
            row = row if row >= 0 else min(chosen.place, shown - 1)
            self.table.setCurrentIndex(self.model.index(row, chosen.column))

    def _style(self) -> None:
        t, px = self._theme.tokens, self._theme.px
        self.model.soft = self._theme.color("soft")
        if self._scale != self._theme.scale:
            self._scale = self._theme.scale
            self._given.clear()  # all columns have grown with the text
        self._fit()
        check = ASSETS / ("check-dark.svg" if t.is_dark else "check-light.svg")
        self.table.setStyleSheet(
            f"QTableView::item {{ border-bottom: 1px solid {t.line}; padding: 0 {px(6)}px; }}"
            f" QTableView::item:selected {{ background: {t.side}; color: {t.text}; }}"
            f" QTableView::item:selected:focus {{ background: {t.accent_ground}; }}"
            f" QHeaderView::section {{ padding-left: {px(6) + 3}px; padding-right: {px(6)}px; }}"
            f" QTableView::indicator {{ width: {px(13)}px; height: {px(13)}px;"
            f" border: 1px solid {t.soft}; border-radius: {px(4)}px; }}"
            f" QTableView::indicator:checked {{ background: {t.accent};"
            f" border-color: {t.accent}; image: url({check.as_posix()}); }}"
        )


def _sentence(text: str, theme: Theme) -> QWidget:
    page = QWidget()
    words = WrappedLabel(text, theme.px(720))
    words.setProperty("class", "empty")
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, theme.px(48), 0, 0)
    layout.addWidget(words)
    layout.addStretch()
    return page
