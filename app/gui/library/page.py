"""The page of all meetings: a filter, the list, and what is said where it is empty."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.gui.fade import Fade
from app.gui.keyed import KeyedList
from app.gui.library.bars import RecordingBar, SelectionBar
from app.gui.library.delegate import INSET, LibraryDelegate
from app.gui.library.model import PAGE, LibraryModel, Role
from app.gui.library.trouble import Trouble
from app.gui.naming import asked
from pipeline.domain.shelf import ShelfFilter

if TYPE_CHECKING:
    from app.gui.bridge import Desk
    from app.gui.theme import Theme
    from pipeline.domain.errors import EarshotError

_SLOW_MS = 400
"""An archive that takes longer to open is waited for in words."""

_STILL_MS = 150
"""So long after scrolling what came into sight is asked for again."""

_LIST, _EMPTY, _NOTHING, _TROUBLE = range(4)

_PAUSE_MS = 120
"""Typing rests for so long before it is looked up."""


class _FilterField(QLineEdit):
    """A field that Escape clears and Down leaves.

    Signals:
        left: towards the list.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class LibraryPage(QWidget):
    """All meetings.

    Signals:
        opened: a meeting was chosen; carries its id.
        files_given: files to take in; carries their paths.
        tags_wished, deletion_wished: carry ids.
        menu_wished: carries a menu that wants to be filled with what can be done to these ids.
        exports_wished: carries a menu that wants to be filled with what can be written of them.
        failed: carries what went wrong while meetings are shown.
        unlock_wished: the passphrase is to be asked for.
    """

    unlock_wished = Signal()
    opened = Signal(str)
    files_given = Signal(list)
    tags_wished = Signal(list)
    deletion_wished = Signal(list)
    menu_wished = Signal(object, list)
    exports_wished = Signal(object, list)
    failed = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filter = ShelfFilter()
        self._delegate = LibraryDelegate(theme, parent=self)
        self.model = LibraryModel(desk, self._delegate.size_of, self)
        theme.changed.connect(self.model.measure_again)
        self.model.loaded.connect(self._on_loaded)
        self.model.failed.connect(self._on_failed)
        self._told = ""
        self.field = _FilterField()
        self.field.setProperty("class", "bar")
        self.field.setAccessibleName(self.tr("Filter meetings"))
        self.field.setPlaceholderText(self.tr("Filter meetings"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(theme.px(860))
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._look_up)
        self.field.textChanged.connect(self._timer.start)
        self.list = self._make_list()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self._make_empty())
        self.stack.addWidget(self._make_nothing_found())
        self.trouble = Trouble(theme)
        self.trouble.again.connect(self._try_again)
        self.stack.addWidget(self.trouble)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self._wait)
        self._slow.start()
        self._still = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._still.timeout.connect(self.refresh)
        self.list.verticalScrollBar().valueChanged.connect(lambda _: self._still.start())
        layout = QVBoxLayout(self)
        # the list begins before the words of its rows, so that their frames have room
        layout.setContentsMargins(theme.px(40 - INSET), theme.px(24), theme.px(24), 0)
        layout.setSpacing(theme.px(8))
        self.recording = RecordingBar(theme)
        self.selection = self._make_selection()
        head = QVBoxLayout()
        head.setContentsMargins(theme.px(INSET), 0, 0, 0)
        head.setSpacing(theme.px(8))
        for widget in (self.recording, self.field, self.selection):
            head.addWidget(widget)
        layout.addLayout(head)
        layout.addWidget(self.stack, 1)
        self.field.left.connect(self._to_list)

    def choose(self, wanted: ShelfFilter) -> None:
        """List the meetings of a tag or a person; what was typed stays."""
        self._filter = wanted
        self._look_up()

    def refresh(self) -> None:
        """Ask again for what is in sight, without losing place or selection."""
        area = self.list.viewport().rect()
        corner = QPoint(area.center().x(), 0)
        first = self.list.indexAt(corner)
        last = self.list.indexAt(QPoint(corner.x(), area.bottom()))
        top = first.row() if first.isValid() else 0
        self.model.refresh(top, last.row() if last.isValid() else top + PAGE)

    def selected_ids(self) -> list[str]:
        """The ids of the selected meetings, from top to bottom."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [self.model.index(row, 0).data(Role.ID) for row in rows]

    def pick_files(self) -> None:
        """Let the user choose files to take in."""
        dialog = QFileDialog(self, self.tr("Choose recordings"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(
            lambda names: self.files_given.emit([Path(name) for name in names])
        )
        dialog.open()

    def _make_list(self) -> KeyedList:
        view = KeyedList()
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.setAccessibleName(self.tr("Meetings"))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._menu)
        view.activated.connect(self._open)
        view.clicked.connect(self._on_click)
        Fade(view, self._theme)
        remove = QAction(self.tr("Delete…"), view)
        remove.setShortcut(QKeySequence.StandardKey.Delete)
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(lambda: self.deletion_wished.emit(self.selected_ids()))
        tags = QAction(self.tr("Tags…"), view)
        tags.setShortcut(QKeySequence("Ctrl+T"))
        tags.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        tags.triggered.connect(lambda: self.tags_wished.emit(self.selected_ids()))
        for action in (remove, tags):
            view.addAction(action)
        return view

    def _make_selection(self) -> SelectionBar:
        bar = SelectionBar(self._theme)
        bar.tags_wished.connect(lambda: self.tags_wished.emit(self.selected_ids()))
        bar.deletion_wished.connect(lambda: self.deletion_wished.emit(self.selected_ids()))
        bar.dropped.connect(self.list.clearSelection)
        export = QMenu(bar.export)
        export.aboutToShow.connect(export.clear)
        export.aboutToShow.connect(lambda: self.exports_wished.emit(export, self.selected_ids()))
        bar.export.setMenu(export)

        def count() -> None:
            bar.show_count(len(self.list.selectionModel().selectedIndexes()))

        self.list.selectionModel().selectionChanged.connect(count)
        self.model.rowsRemoved.connect(count)
        return bar

    def _make_empty(self) -> QWidget:
        """Nothing is here yet: one sentence, two ways in."""
        words = QLabel(self.tr("No meetings yet. Record one, or bring in a recording you have."))
        words.setProperty("class", "empty")
        words.setWordWrap(True)
        self.record_button = QPushButton(self.tr("Record"))
        self.record_button.setProperty("class", "primary")
        choose = QPushButton(self.tr("Choose files…"))
        choose.clicked.connect(self.pick_files)
        buttons = QHBoxLayout()
        for button in (self.record_button, choose):
            buttons.addWidget(button)
        buttons.addStretch()
        return _column(words, buttons, self._theme)

    def _make_nothing_found(self) -> QWidget:
        words = QLabel(self.tr("No meeting fits. Every word that you type must occur."))
        words.setProperty("class", "empty")
        words.setWordWrap(True)
        clear = QPushButton(self.tr("Show all meetings"))
        clear.clicked.connect(self._show_all)
        buttons = QHBoxLayout()
        buttons.addWidget(clear)
        buttons.addStretch()
        return _column(words, buttons, self._theme)

    def _show_all(self) -> None:
        self._filter = ShelfFilter()
        self.field.clear()
        self._look_up()

    def _look_up(self) -> None:
        self._timer.stop()
        f = self._filter
        self.model.choose(ShelfFilter(asked(self.field.text().strip()), f.tag, f.person, f.unseen))

    def _on_loaded(self, total: int) -> None:
        self._slow.stop()
        self.trouble.error, self._told = None, ""
        is_narrowed = self.model.wanted != ShelfFilter()
        shown = _LIST if total else _NOTHING if is_narrowed else _EMPTY
        self.field.setVisible(shown != _EMPTY)  # nothing is there to be narrowed
        if shown != _LIST and self.list.hasFocus():
            self.setFocus()  # before a button takes it that nobody chose
        self.stack.setCurrentIndex(shown)
        if not is_narrowed:
            text = self.tr("Filter %n meeting(s) by title, person, word", None, total)
            self.field.setPlaceholderText(text)

    def _on_failed(self, error: EarshotError) -> None:
        """Tell it once, though the same question is asked every other second."""
        self._slow.stop()
        if self.model.rowCount():
            if error.title != self._told:
                self._told = error.title
                self.failed.emit(error)
            return
        self.trouble.show_error(error)
        self.field.hide()
        self.stack.setCurrentIndex(_TROUBLE)

    def be_asked(self) -> None:
        """Say nothing of waiting while the passphrase is asked for."""
        self._slow.stop()

    def _wait(self) -> None:
        self.trouble.wait()
        self.stack.setCurrentIndex(_TROUBLE)

    def _try_again(self, is_locked: bool) -> None:
        self._slow.start()
        if is_locked:
            self.unlock_wished.emit()
        self._look_up()

    def _to_list(self) -> None:
        self.list.set_keyed(True)
        self.list.setFocus()
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _on_click(self, index: QModelIndex) -> None:
        # with Ctrl or Shift one picks several
        if QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(Role.ID))

    def _menu(self, at: object) -> None:
        ids = self.selected_ids()
        if not ids:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(ids) == 1:
            menu.addAction(self.tr("Open"), lambda: self.opened.emit(ids[0]))
        self.menu_wished.emit(menu, ids)
        menu.popup(self.list.viewport().mapToGlobal(at))  # type: ignore[arg-type]


def _column(words: QLabel, buttons: QHBoxLayout, theme: Theme) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(theme.px(INSET), theme.px(48), 0, 0)
    layout.setSpacing(theme.px(16))
    layout.addWidget(words)
    layout.addLayout(buttons)
    layout.addStretch()
    return page
