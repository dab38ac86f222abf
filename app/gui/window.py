"""The window: the sidebar, and beside it the page that was chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, QTimer
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QScrollArea, QStackedWidget, QWidget

from app.gui.announcer import Announcer
from app.gui.catchup.page import CatchUpPage
from app.gui.dropping import Dropping
from app.gui.library.chores import Chores
from app.gui.library.meeting_menu import add_exports, fill_menu
from app.gui.library.page import LibraryPage
from app.gui.library.refusals import Refusals
from app.gui.meeting.page import MeetingPage
from app.gui.notice import NoticeBar
from app.gui.placing import GEOMETRY, place
from app.gui.queue.page import QueuePage
from app.gui.record.controller import Recording
from app.gui.record.everywhere import Everywhere
from app.gui.record.page import RecordPage
from app.gui.record.strip import RecordStrip, Tray
from app.gui.search.page import SearchPage
from app.gui.settings.first_run import FirstRun, is_first, sample_meetings
from app.gui.settings.page import SettingsPage, reveal
from app.gui.sidebar import Sidebar
from app.gui.tables.actions import ActionsPage
from app.gui.tables.decisions import DecisionsPage
from app.gui.ways_out import WaysOut
from app.gui.works import Intake, Works
from pipeline.domain.shelf import ShelfFilter

if TYPE_CHECKING:
    from app.gui.desks import Desks
    from app.gui.meeting.output import Output
    from app.gui.theme import Theme
    from app.service.earshot import Earshot
    from pipeline.domain.errors import EarshotError
    from pipeline.domain.shelf import ShelfCounts

_REFRESH_MS = 2000
_SMALLEST = QSize(760, 520)
"""Pixels at every text size: large text must not make the window larger than a screen."""


class MainWindow(QMainWindow):
    """The window of one archive.

    Args of the constructor:
        desks: ask the service.
        theme: colours and measures.
        state: keeps the window's place and appearance between runs.
        refused: tells how many attempts to connect were refused.
        output: plays; another one in tests.
    """

    def __init__(
        self,
        desks: Desks,
        theme: Theme,
        state: QSettings,
        refused: Callable[[], int] = lambda: 0,
        output: Output | None = None,
    ) -> None:
        super().__init__()
        self._desks, self._theme, self._state = desks, theme, state
        self._refused = refused
        self.setWindowTitle(self.tr("Earshot"))
        self.setMinimumSize(_SMALLEST)
        self.sidebar = Sidebar(theme)
        self.library = LibraryPage(desks.reading, theme)
        self.notice = NoticeBar(theme)
        self.announcer = Announcer(self)
        self.stack = QStackedWidget()
        self._pages: dict[str, QWidget] = {}
        self.add_page("library", self.library)
        self.search = SearchPage(desks, theme)
        self.add_page("search", self.search)
        self.catch_up = CatchUpPage(desks.reading, theme)
        self.add_page("catch-up", self.catch_up)
        self.decisions = DecisionsPage(desks.reading, theme)
        self.add_page("decisions", self.decisions)
        self.to_do = ActionsPage(desks.reading, theme)
        self.add_page("actions", self.to_do)
        self.works = Works(desks, self)
        self.chores = Chores(desks.reading, theme, self)
        self.queue = QueuePage(desks.reading, self.works, theme)
        self.add_page("queue", self.queue)
        self.recording = Recording(desks.recording, desks.reading, self)
        self.record = RecordPage(desks, self.recording, theme)
        self.add_page("record", self.record)
        self.settings = SettingsPage(desks, theme, state, refused)
        self.add_page("settings", self.settings)
        self.ways_out = WaysOut(self, desks.reading, reveal)
        installing = self.settings.models.installing
        self.first_run = FirstRun(desks, theme, state, sample_meetings(), installing)
        self.add_page("first-run", self.first_run)
        self.strip = RecordStrip(self.recording, theme, theme.app)
        self.tray = Tray(self.recording, theme, self)
        self.meeting = MeetingPage(desks, theme, output)
        self.add_page("meeting", self.meeting)
        self._before_meeting = "library"
        self.refusals: Refusals | None = None
        self._stamp: object = None
        self._listed: object = None
        right = QWidget()
        body = QHBoxLayout(right)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.sidebar)
        body.addWidget(self.stack, 1)
        self.setCentralWidget(right)
        self.notice.setParent(right)
        self.dropping = Dropping(self, self.stack, theme)
        theme.changed.connect(lambda: self.sidebar.fit(self.width()))
        self._connect()
        self.everywhere = Everywhere(self)
        self._shortcuts()
        place(self, theme, state.value(GEOMETRY))
        self._clock = QTimer(self, interval=_REFRESH_MS)
        self._clock.timeout.connect(self.refresh)
        self._clock.start()
        self.show_page("library")
        self.library.list.setFocus()
        self.library.choose(ShelfFilter())

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
            page = self._pages[name]
            had_focus = self.sidebar.isAncestorOf(self.focusWidget() or self)
            self.stack.setCurrentWidget(page)
            focused = self.focusWidget()
            is_beside = self.sidebar.isAncestorOf(focused or self) and not had_focus
            if is_beside or isinstance(focused, QScrollArea):
                page.setFocus()  # Tab leads on from here; nothing is ringed that nobody chose
            self.sidebar.show_page(name)
            if name == "queue":
                self.queue.refresh()
            self.refresh()

    def open_meeting(self, recording_id: str, at_ms: int | None = None) -> None:
        """Show a meeting, at a moment of it; going back leads to the page that is shown now."""
        shown = self.stack.currentWidget()
        if shown is not self.meeting:
            self._before_meeting = next(n for n, page in self._pages.items() if page is shown)
        self.meeting.open(recording_id, at_ms)
        self.stack.setCurrentWidget(self.meeting)
        self.sidebar.show_page(self._before_meeting)

    def refresh(self) -> None:
        """Ask whether anything has changed; if so for counts, and for the list when it is shown."""
        known = self._stamp

        def look(earshot: Earshot) -> tuple[object, ShelfCounts] | None:
            stamp = earshot.shelf.stamp()
            return None if stamp == known else (stamp, earshot.shelf.counts())

        def told(found: tuple[object, ShelfCounts] | None) -> None:
            if found is not None:
                self._stamp, counts = found
                self.sidebar.set_counts(counts)
            if self.stack.currentWidget() is self.library and self._listed != self._stamp:
                self._listed = self._stamp
                self.library.refresh()

        self._desks.reading.ask(look, told, self._not_told, key="counts")
        self.sidebar.footer.set_refused(self._refused())

    def _not_told(self, _: EarshotError) -> None:
        """The archive can't be read: the list says so, whether it is in sight or not."""
        self.library.refresh()

    def tell(self, error: EarshotError) -> None:
        """Show what went wrong and what to do, unless the list's place says it already."""
        shown = self.library.trouble.error
        if shown is None or shown.title != error.title or not self.library.isVisible():
            self.notice.tell(error, self.ways_out.of(error))

    def _tell_once(self) -> None:
        """What the list's place says now needs no notice any more."""
        shown = self.library.trouble.error
        if shown is not None and self.notice.words.text().startswith(shown.title):
            self.notice.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.fit(self.width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dropping.enter(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.dropping.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self.dropping.drop(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.meeting.close_sound()
        self._state.setValue(GEOMETRY, self.saveGeometry())
        if self.recording.is_busy:
            event.ignore()
            self.everywhere.step_back()
            return
        self.strip.close()
        super().closeEvent(event)

    def _on_first_look(self, total: int) -> None:
        """Where nothing is yet, and nobody went through it: the first run."""
        self.library.model.loaded.disconnect(self._on_first_look)
        self.works.work()
        if not total and is_first(self._state):
            self.show_page("first-run")

    def _on_brought(self, intake: Intake) -> None:
        """Tell what can't be used; many are listed where one looks."""
        if len(intake.refused) == 1 and intake.total == 1:
            self.tell(intake.refused[0].error)
        elif intake.refused:
            words = self.tr("%n file(s) can't be used.", None, len(intake.refused))
            brought = self.tr("%n file(s) were brought in.", None, intake.taken)

            def show() -> None:
                self.refusals = Refusals(intake.refused, self._theme, self)
                self.refusals.open()

            self.notice.say(f"{brought} {words}", (self.tr("Which, and why"), show))
        elif not intake.total:
            self.notice.say(self.tr("There are no files in it."))

    def _on_job_failed(self, error: EarshotError) -> None:
        """The queue says why, and has the buttons for it."""
        if not self.queue.isVisible():
            self.notice.tell(error, (self.tr("Show the queue"), self.ways_out.to_queue))

    def _on_deleted(self, ids: list[str]) -> None:
        if self.meeting.recording_id in ids:
            self.meeting.forget()

    def _connect(self) -> None:
        self.sidebar.page_chosen.connect(self._on_page)
        self.sidebar.tag_chosen.connect(lambda tag: self._narrow(ShelfFilter(tag=tag)))
        self.sidebar.person_chosen.connect(lambda name: self._narrow(ShelfFilter(person=name)))
        self.library.failed.connect(self.tell)
        self.library.model.failed.connect(lambda _: self._tell_once())
        for page in (self.search, self.catch_up, self.decisions, self.to_do):
            page.failed.connect(self.tell)
        self.sidebar.record.clicked.connect(lambda: self.show_page("record"))
        self.sidebar.footer.work_chosen.connect(lambda: self.show_page("queue"))
        self.library.files_given.connect(self.works.take_in)
        self.dropping.given.connect(self.works.take_in)
        self.dropping.given.connect(lambda _: self.show_page("library"))
        self.library.tags_wished.connect(self.chores.tag)
        self.library.deletion_wished.connect(self.chores.delete)
        self.library.menu_wished.connect(lambda m, ids: fill_menu(m, self.chores, ids))
        self.library.exports_wished.connect(lambda m, ids: add_exports(m, self.chores, ids))
        self.meeting.menu_wished.connect(lambda m, id_: fill_menu(m, self.chores, [id_]))
        self.library.recording.opened.connect(lambda: self.show_page("record"))
        self.works.said.connect(self.sidebar.footer.set_work)
        self.works.changed.connect(self.refresh)
        self.works.brought.connect(self._on_brought)
        self.works.job_failed.connect(self._on_job_failed)
        for speaker in (self.works.refused, self.queue.failed, self.chores.failed):
            speaker.connect(self.tell)
        for speaker in (self.works.noted, self.chores.done):
            speaker.connect(self.notice.say)
        self.chores.done.connect(self.refresh)
        self.chores.deleted.connect(self._on_deleted)
        self.record.failed.connect(self.tell)
        self.settings.failed.connect(self.tell)
        self.first_run.failed.connect(self.tell)
        self.first_run.finished.connect(lambda: self.show_page("library"))
        self.first_run.samples_wished.connect(self.works.take_in)
        self.library.model.loaded.connect(self._on_first_look)
        self.recording.failed.connect(self.tell)
        self.recording.noted.connect(self.notice.say)
        self.recording.kept.connect(lambda _: self.works.work())
        self.library.record_button.clicked.connect(lambda: self.show_page("record"))
        self._connect_meeting()

    def _connect_meeting(self) -> None:
        page = self.meeting
        lists = (self.library, self.queue, self.search, self.catch_up, self.decisions, self.to_do)
        for other in lists:
            other.opened.connect(self.open_meeting)
        self.catch_up.changed.connect(self.refresh)
        self.queue.models_wished.connect(self.ways_out.to_models)
        self.queue.space_wished.connect(self.ways_out.to_storage)
        self.queue.file_wished.connect(self.library.pick_files)
        self.queue.sound_wished.connect(self.ways_out.to_sound)
        self.queue.reports_wished.connect(self.ways_out.to_reports)
        page.models_wished.connect(self.ways_out.to_models)
        page.queue_wished.connect(self.ways_out.to_queue)
        self.search.models_wished.connect(self.ways_out.to_models)
        page.elsewhere.connect(self.open_meeting)
        for end in (page.left, page.gone):
            end.connect(lambda: self.show_page(self._before_meeting))
        page.failed.connect(self.tell)
        page.told.connect(self.notice.say)
        page.opened.connect(lambda _: self.refresh())

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
            if self.stack.currentWidget() is self.meeting:
                self.meeting.finder.open_bar()
                return
            self.show_page("library")
            self.library.field.setFocus()
            self.library.field.selectAll()

        def to_search() -> None:
            self.show_page("search")
            self.search.focus()

        add("Ctrl+F", self.tr("Filter meetings"), to_filter)

        def to_record() -> None:
            self.show_page("record")
            self.record.focus()

        add("Ctrl+R", self.tr("Record"), to_record)
        add("Ctrl+B", self.tr("Bookmark"), self.recording.bookmark)
        add("Ctrl+K", self.tr("Search and ask"), to_search)
        add("Ctrl+L", self.tr("Library"), lambda: self.show_page("library"))
        add("Ctrl+,", self.tr("Settings"), lambda: self.show_page("settings"))
        add("Ctrl+O", self.tr("Choose files…"), self.library.pick_files)
