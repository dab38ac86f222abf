"""The page "Catch up": what is new to the user, meeting by meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.gui.catchup.meeting import MeetingNews
from app.gui.centring import Centring
from app.gui.fade import Fade
from app.gui.naming import shown
from app.gui.search.wrapped import WrappedLabel
from app.service.shelf import YOU

if TYPE_CHECKING:
    from app.gui.bridge import Desk
    from app.gui.theme import Theme
    from app.service.catch_up import CatchUp
    from app.service.earshot import Earshot

_WIDEST = 760
_SUGGESTED = 6


class CatchUpPage(QWidget):
    """Asks once who the user is, then tells what they missed.

    Args of the constructor:
        desk: asks the service.
        theme: colours and measures.

    Signals:
        opened: carries a recording's id and a time in milliseconds.
        failed: carries what went wrong.
        changed: something was marked as read, or done.
    """

    opened = Signal(str, int)
    failed = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._theme = desk, theme
        self._news: CatchUp | None = None
        self.meetings: list[MeetingNews] = []
        self.suggestions: list[QPushButton] = []
        title = QLabel(self.tr("Catch up"))
        title.setProperty("class", "title")
        self.whose = QPushButton()
        self.whose.setProperty("class", "quiet")
        self.whose.clicked.connect(self._ask_name)
        self.read_all = QPushButton(self.tr("Mark all as read"))
        self.read_all.clicked.connect(self._read_all)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addWidget(self.whose)
        head.addStretch()
        head.addWidget(self.read_all)
        self.waiting = QWidget()
        self.asking = self._make_asking()
        self.up_to_date = self._make_up_to_date()
        self.list = self._make_list()
        self.stack = QStackedWidget()
        for part in (self.waiting, self.asking, self.up_to_date, self.list):
            self.stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(22), theme.px(24), 0)
        layout.setSpacing(theme.px(12))
        layout.addLayout(head)
        layout.addWidget(self.stack, 1)
        middle = Centring(self.stack, theme, _WIDEST, 16)
        for part in (head, self.asking.layout(), self.up_to_date.layout()):
            middle.add(part)
        # what scrolls has a ring of the focus around it
        middle.add(self._inside, self.list.viewport(), frame=1)
        self._show_head(is_list=False)

    def refresh(self) -> None:
        """Ask the service what is new."""
        self._desk.ask(
            lambda earshot: earshot.catch_up(), self._take, self.failed.emit, key="catch-up"
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _make_asking(self) -> QWidget:
        """Who is it for? Asked once, with the people whom somebody named."""
        px = self._theme.px
        page = QWidget()
        words = WrappedLabel(
            self.tr("What are you called in your meetings? It stays on this machine."), px(720)
        )
        words.setProperty("class", "empty")
        self.name = QLineEdit()
        self.name.setProperty("class", "bar")
        self.name.setMaximumWidth(px(360))
        self.name.setPlaceholderText(self.tr("Your name"))
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.returnPressed.connect(lambda: self._choose_name(self.name.text()))
        self.that_is_me = QPushButton(self.tr("That is me"))
        self.that_is_me.setProperty("class", "primary")
        self.that_is_me.setEnabled(False)
        self.that_is_me.clicked.connect(lambda: self._choose_name(self.name.text()))
        self.name.textChanged.connect(
            lambda text: self.that_is_me.setEnabled(any(c.isalnum() for c in text))
        )
        self._people = QHBoxLayout()
        self._people.setSpacing(px(6))
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.that_is_me)
        row.addStretch()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, px(32), 0, 0)
        layout.setSpacing(px(16))
        layout.addWidget(words)
        layout.addLayout(row)
        layout.addLayout(self._people)
        layout.addStretch()
        return page

    def _make_up_to_date(self) -> QWidget:
        page = QWidget()
        words = WrappedLabel(self.tr("You are up to date. New meetings will be told here."))
        words.setProperty("class", "empty")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, self._theme.px(32), 0, 0)
        layout.addWidget(words)
        layout.addStretch()
        return page

    def _make_list(self) -> QScrollArea:
        inner = QWidget()
        self._inside = inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, self._theme.px(16), 0)
        self._column = QVBoxLayout()
        self.more = WrappedLabel()
        self.more.setProperty("class", "small")
        inside.addLayout(self._column)
        inside.addWidget(self.more)
        inside.addStretch()
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setProperty("class", "ringed")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        Fade(scroll, self._theme)
        return scroll

    def _take(self, news: CatchUp) -> None:
        if news == self._news:
            return
        self._news = news
        news = shown(news)
        self._clear()
        self._show_people(news.people)
        if news.report is None:
            self._ask_name()
            return
        self.whose.setText(self.tr("for %1").replace("%1", news.name))
        self.whose.setAccessibleName(
            self.tr("For %1; choose somebody else").replace("%1", news.name)
        )
        bare = {meeting.recording_id for meeting in news.report.without_minutes}
        for brief in news.report.meetings:
            view = MeetingNews(
                self._theme, brief, has_minutes=brief.meeting.recording_id not in bare
            )
            view.opened.connect(self.opened)
            view.read.connect(lambda id_: self._mark([id_]))
            view.ticked.connect(self._tick)
            self._column.addWidget(view)
            self.meetings.append(view)
        others = news.waiting - len(self.meetings)
        text = self.tr("%n more meeting(s) follow when these are read.", None, others)
        self.more.setText(text)
        self.more.setVisible(others > 0)
        self.stack.setCurrentWidget(self.list if self.meetings else self.up_to_date)
        self._show_head(is_list=bool(self.meetings), has_name=True)

    def _clear(self) -> None:
        for view in self.meetings:
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        self.meetings = []

    def _show_people(self, people: tuple[str, ...]) -> None:
        people = tuple(name for name in people if name != YOU)  # that is everybody
        completer = QCompleter(list(people), self.name)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name.setCompleter(completer)
        while (item := self._people.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.suggestions = []
        for name in people[:_SUGGESTED]:
            button = QPushButton(name.replace("&", "&&"))
            button.setProperty("class", "filter")
            button.setFixedHeight(self._theme.px(26))
            button.setAccessibleName(self.tr("I am %1").replace("%1", name))
            button.clicked.connect(lambda _=False, n=name: self._choose_name(n))
            self._people.addWidget(button)
            self.suggestions.append(button)
        self._people.addStretch()

    def _ask_name(self) -> None:
        self.stack.setCurrentWidget(self.asking)
        self._show_head(is_list=False)
        self.name.setText(self._news.name if self._news else "")
        self.name.selectAll()
        self.name.setFocus()

    def _choose_name(self, name: str) -> None:
        name = " ".join(name.split())
        if not any(letter.isalnum() for letter in name):
            return

        def work(earshot: Earshot) -> CatchUp:
            earshot.change_settings({("", "name"): name})
            return earshot.catch_up()

        self._news = None
        self._desk.ask(work, self._take, self.failed.emit)

    def _read_all(self) -> None:
        self._mark([view.recording_id for view in self.meetings])

    def _mark(self, ids: list[str]) -> None:
        def done(_: object) -> None:
            self.changed.emit()
            self.refresh()

        self._desk.ask(lambda earshot: earshot.shelf.set_seen(ids), done, self.failed.emit)

    def _tick(self, id_: str, is_done: bool) -> None:
        self._desk.ask(
            lambda earshot: earshot.reading.set_done(id_, is_done),
            lambda _: self.changed.emit(),
            self.failed.emit,
        )

    def _show_head(self, *, is_list: bool, has_name: bool = False) -> None:
        self.read_all.setVisible(is_list)
        self.whose.setVisible(has_name)
