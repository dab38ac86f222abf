"""The window: the sidebar, and beside it the page that was chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from app.gui.library.chores import Chores
from app.gui.library.page import LibraryPage
from app.gui.notice import NoticeBar
from app.gui.queue.page import QueuePage
from app.gui.search.page import SearchPage
from app.gui.sidebar import Sidebar
from app.gui.works import Works
from pipeline.domain.shelf import ShelfFilter

if TYPE_CHECKING:
    from app.gui.desks import Desks
    from app.gui.theme import Theme
    from pipeline.domain.errors import EarshotError

_REFRESH_MS = 2000


class MainWindow(QMainWindow):
    """The window of one archive.

    Args of the constructor:
        desks: ask the service.
        theme: colours and measures.
        state: keeps the window's place between runs.
    """

    def __init__(self, desks: Desks, theme: Theme, state: QSettings) -> None:
        super().__init__()
        self._desks, self._theme, self._state = desks, theme, state
        self.setWindowTitle(self.tr("Earshot"))
        self.setMinimumSize(theme.px(760), theme.px(520))
        self.sidebar = Sidebar(theme)
        self.library = LibraryPage(desks.reading, theme)
        self.notice = NoticeBar(theme)
        self.stack = QStackedWidget()
        self._pages: dict[str, QWidget] = {}
        self.add_page("library", self.library)
        self.search = SearchPage(desks, theme)
        self.add_page("search", self.search)
        self.works = Works(desks.working, self)
        self.chores = Chores(desks.reading, self)
        self.queue = QueuePage(desks.reading, self.works, theme)
        self.add_page("queue", self.queue)
        right = QWidget()
        body = QHBoxLayout(right)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.sidebar)
        body.addWidget(self.stack, 1)
        self.setCentralWidget(right)
        self.notice.setParent(right)
        self._connect()
        self._shortcuts()
        self._restore()
        self._clock = QTimer(self, interval=_REFRESH_MS)
        self._clock.timeout.connect(self.refresh)
        self._clock.start()
        self.show_page("library")
        self.library.choose(ShelfFilter())
        self.refresh()
        self.works.work()

    def add_page(self, name: str, page: QWidget) -> None:
        """Add a page that `show_page` finds."""
        self._pages[name] = page
        self.stack.addWidget(page)

    def page(self, name: str) -> QWidget:
        """A page by its name."""
        return self._pages[name]

    def show_page(self, name: str) -> None:
        """Show a page; one that isn't there leaves the present one."""
        if name in self._pages:
            self.stack.setCurrentWidget(self._pages[name])
            self.sidebar.show_page(name)
            if name == "queue":
                self.queue.refresh()

    def refresh(self) -> None:
        """Ask what has changed: counts, and the list where it is shown."""
        self._desks.reading.ask(
            lambda earshot: earshot.shelf_counts(), self.sidebar.set_counts, key="counts"
        )
        if self.stack.currentWidget() is self.library:
            self.library.refresh()

    def tell(self, error: EarshotError) -> None:
        """Show what went wrong and what to do."""
        self.notice.tell(error)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._state.setValue("window/geometry", self.saveGeometry())
        super().closeEvent(event)

    def _connect(self) -> None:
        self.sidebar.page_chosen.connect(self._on_page)
        self.sidebar.tag_chosen.connect(lambda tag: self._narrow(ShelfFilter(tag=tag)))
        self.sidebar.person_chosen.connect(lambda name: self._narrow(ShelfFilter(person=name)))
        self.library.failed.connect(self.tell)
        self.search.failed.connect(self.tell)
        self.sidebar.record.clicked.connect(lambda: self.show_page("record"))
        self.sidebar.work.clicked.connect(lambda: self.show_page("queue"))
        self.library.files_given.connect(self.works.take_in)
        self.library.deletion_wished.connect(self.chores.delete)
        self.library.export_wished.connect(self.chores.export)
        self.works.said.connect(self.sidebar.set_work)
        self.works.changed.connect(self.refresh)
        for speaker in (self.works.refused, self.queue.failed, self.chores.failed):
            speaker.connect(self.tell)
        for speaker in (self.works.noted, self.chores.done):
            speaker.connect(self.notice.say)
        self.chores.done.connect(self.refresh)

    def _on_page(self, name: str) -> None:
        if name == "library":
            self.library.choose(ShelfFilter())
        self.show_page(name)

    def _narrow(self, wanted: ShelfFilter) -> None:
        self.library.choose(wanted)
        self.stack.setCurrentWidget(self.library)

    def _shortcuts(self) -> None:
        def add(keys: str, text: str, do: Callable[[], None]) -> None:
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(do)
            self.addAction(action)

        def to_filter() -> None:
            self.show_page("library")
            self.library.field.setFocus()
            self.library.field.selectAll()

        def to_search() -> None:
            self.show_page("search")
            self.search.focus()

        add("Ctrl+F", self.tr("Filter meetings"), to_filter)
        add("Ctrl+R", self.tr("Record"), lambda: self.show_page("record"))
        add("Ctrl+K", self.tr("Search and ask"), to_search)
        add("Ctrl+L", self.tr("Library"), lambda: self.show_page("library"))
        add("Ctrl+,", self.tr("Settings"), lambda: self.show_page("settings"))
        add("Ctrl+O", self.tr("Choose files…"), self.library.pick_files)

    def _restore(self) -> None:
        """Where it was last; one that would be off every screen begins in the middle of one."""
        self.resize(self._theme.px(1280), self._theme.px(800))
        kept = self._state.value("window/geometry")
        if isinstance(kept, QByteArray):
            self.restoreGeometry(kept)
        screens = QGuiApplication.screens()
        middle = self.frameGeometry().center()
        if screens and not any(s.availableGeometry().contains(middle) for s in screens):
            area = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(self.size().boundedTo(area.size()))
            self.move(area.center() - self.rect().center())
