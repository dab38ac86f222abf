"""The page that searches as one types, and answers what is asked."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.gui import dates, naming
from app.gui.centring import Centring
from app.gui.fade import Fade
from app.gui.keyed import KeyedList
from app.gui.reading import listed
from app.gui.search.ask_view import AskView
from app.gui.search.filters import FilterChips
from app.gui.search.hit_delegate import LEAST, HitDelegate
from app.gui.search.hits import HitsModel, Role
from app.gui.search.sources import WIDEST
from app.gui.search.wrapped import WrappedLabel
from app.gui.told import told
from app.service.ask import Scope
from pipeline.domain.search import SearchHit

if TYPE_CHECKING:
    from app.gui.bridge import Ticket
    from app.gui.desks import Desks
    from app.gui.theme import Theme
    from app.service.search import Found

_PAUSE_MS = 250
"""Typing rests for so long before meaning is looked for."""

_QUESTION_MARKS = ("?", "？", "؟")
_MANY_WORDS = 4
"""So many words, and it is a question rather than a search."""


class SearchPage(QWidget):
    """One field: typing searches, Enter asks.

    Args of the constructor:
        desks: ask the service.
        theme: colours and measures.

    Signals:
        opened: a moment was chosen; carries a recording's id and a time in milliseconds.
        models_wished: an answer lacks a model.
        failed: carries what went wrong.
    """

    opened = Signal(str, int)
    models_wished = Signal()
    failed = Signal(object)

    def __init__(self, desks: Desks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desks, self._theme = desks, theme
        self._worded: Ticket | None = None
        self._meant: Ticket | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look_for_meaning)
        self.field = QLineEdit()
        self.field.setProperty("class", "ask")
        self.field.setMaximumWidth(theme.px(WIDEST))
        self.field.setMinimumHeight(theme.px(48))
        self.field.setPlaceholderText(self.tr("Search what was said, or ask a question"))
        self.field.setAccessibleName(self.tr("Search and ask"))
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self.ask)
        self.field.installEventFilter(self)
        self.hint = QLabel(self.tr("Enter asks, typing searches"), self.field)
        self.hint.setProperty("class", "small")
        self.hint.setFont(theme.font(11))
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.filters = FilterChips(desks.reading, theme)
        self.filters.changed.connect(self._look_up)
        self.ask_button = QPushButton(self.tr("Ask the archive"))
        self.ask_button.setProperty("class", "filter")
        self.ask_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.ask_button.setFixedHeight(theme.px(26))
        self.ask_button.clicked.connect(self.ask)
        self.note = WrappedLabel(widest=theme.px(WIDEST))
        self.note.setProperty("class", "small")
        self.note.hide()
        self.model = HitsModel(self)
        self.list = self._make_list()
        self.answers = AskView(desks, theme, Scope(), has_first_field=False)
        self.answers.opened.connect(self.opened)
        self.answers.models_wished.connect(self.models_wished)
        self.empty = _sentence(
            self.tr("Type to find what was said. Press Enter to ask a question."), theme
        )
        self.nothing = _sentence("", theme)
        self.stack = QStackedWidget()
        for part in (self.empty, self.list, self.nothing, self.answers):
            self.stack.addWidget(part)
        self._lay_out()
        self.ask_button.hide()

    def focus(self) -> None:
        """Go to the field, with what it holds selected."""
        self.field.setFocus()
        self.field.selectAll()

    def search(self, text: str) -> None:
        """Search for a text, as if it had been typed."""
        self.field.setText(text)

    def ask(self) -> None:
        """Ask what stands in the field; nothing in it asks nothing."""
        question = self.field.text().strip()
        if not question:
            return
        self._stop_looking()
        narrowing = self.filters.narrowing
        self.answers.start_over(narrowing.scope(date.today()), self._where())
        self.note.hide()
        self.ask_button.hide()
        self.stack.setCurrentWidget(self.answers)
        self.answers.ask(question)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field:
            if event.type() == QEvent.Type.Resize:
                self._place_hint()
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._on_key(event)
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # what can't be read is told where one searches
        self._desks.searching.ask(
            lambda earshot: earshot.be_ready_to_search(), None, lambda _: None, key="ready"
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hint()

    def _lay_out(self) -> None:
        px = self._theme.px
        self.filters.row.addWidget(self.ask_button)
        self.filters.setMaximumWidth(px(WIDEST))
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.field)
        head.addSpacing(px(10))
        head.addWidget(self.filters)
        head.addSpacing(px(10))
        head.addWidget(self.note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.stack, 1)
        # the list paints its rows in the same column
        middle = Centring(self.stack, self._theme, WIDEST, LEAST)
        for part in (head, self.empty.layout(), self.nothing.layout()):
            middle.add(part)
        self.answers.centre(middle)

    def _make_list(self) -> KeyedList:
        view = KeyedList()
        view.setModel(self.model)
        view.setItemDelegate(HitDelegate(self._theme, parent=view))
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.setAccessibleName(self.tr("Found"))
        Fade(view, self._theme)
        view.clicked.connect(self._open)
        view.activated.connect(self._open)
        return view

    def _on_typed(self) -> None:
        self._place_hint()
        self._look_up()
        if _is_question(self.field.text()):
            self.answers.be_ready()

    def _look_up(self) -> None:
        """Words at once; meaning when typing rests."""
        self.answers.cancel()
        self._stop_looking()
        text = self.field.text().strip()
        self.ask_button.setVisible(bool(text))
        if not _is_enough(text):
            self.model.show(())
            self.note.hide()
            self.stack.setCurrentWidget(self.empty)
            return
        query = self.filters.narrowing.query(text, date.today())
        self._worded = self._desks.searching.ask(
            lambda earshot: earshot.search(query, words_only=True),
            lambda found: self._show(found, is_last=False),
            self.failed.emit,
            key="words",
        )
        self._pause.start()

    def _look_for_meaning(self) -> None:
        text = self.field.text().strip()
        if not _is_enough(text) or self.stack.currentWidget() is self.answers:
            return
        query = self.filters.narrowing.query(text, date.today())
        self._meant = self._desks.relating.ask(
            lambda earshot: earshot.search(query, stays_ready=True),
            lambda found: self._show(found, is_last=True),
            self.failed.emit,
            key="meaning",
        )

    def _stop_looking(self) -> None:
        self._pause.stop()
        for ticket in (self._worded, self._meant):
            if ticket is not None:
                ticket.cancel()
        self._worded = self._meant = None

    def _show(self, found: Found, *, is_last: bool) -> None:
        if self.stack.currentWidget() is self.answers and self.answers.is_asking:
            return
        chosen = self.list.currentIndex().data(Role.ROW)
        self.model.show(naming.shown(found.hits))
        if isinstance(chosen, SearchHit):
            row = self.model.row_of(chosen.recording_id, chosen.turn_id, chosen.claim_id)
            if row >= 0:
                self.list.setCurrentIndex(self.model.index(row))
        self.note.setText(told(found.note))
        self.note.setVisible(bool(found.note))
        if found.hits:
            self.stack.setCurrentWidget(self.list)
        elif is_last:
            self._say_nothing_found()

    def _say_nothing_found(self) -> None:
        words = self.tr("Nothing found. Try other words, or press Enter to ask.")
        if not self.filters.narrowing.is_wide:
            words = self.tr("Nothing found in %1. Look wider, or try other words.")
            words = words.replace("%1", self._where())
        label = self.nothing.findChild(QLabel)
        label.setText(words)  # type: ignore[union-attr]
        self.stack.setCurrentWidget(self.nothing)

    def _where(self) -> str:
        """What is looked through, in words."""
        n = self.filters.narrowing
        parts = [f"“{n.meeting[1]}”" if n.meeting else self.tr("all meetings")]
        since = n.since(date.today())
        if since is not None:
            day = dates.long_day(since, date.min)
            parts.append(self.tr("since %1").replace("%1", day))
        if n.person:
            parts.append(self.tr("what %1 said").replace("%1", naming.name(n.person)))
        return listed(parts)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(Role.ROW)
        if isinstance(row, SearchHit):
            self.opened.emit(row.recording_id, row.span.start_ms)

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            if self.answers.is_asking:
                self.answers.cancel()
            else:
                self.field.clear()
            return True
        if event.key() == Qt.Key.Key_Down and self.stack.currentWidget() is self.list:
            self.list.set_keyed(True)
            self.list.setFocus()
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(1))  # the first is a heading
            return True
        return False

    def _place_hint(self) -> None:
        """The hint keeps out of the way of what is typed."""
        px = self._theme.px
        self.hint.adjustSize()
        text = self.field.fontMetrics().horizontalAdvance(self.field.text())
        room = self.field.width() - self.hint.width() - px(14)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = px(14) if is_mirrored else room
        self.hint.move(left, (self.field.height() - self.hint.height()) // 2)
        self.hint.setVisible(text + px(40) < room)


def _is_enough(text: str) -> bool:
    """Whether it is worth while to search: a letter alone is the beginning of a word.

    Where a sign is a word, as in Chinese, one is enough.
    """
    return bool(text) and not (len(text) == 1 and text.isascii() and text.isalpha())


def _is_question(text: str) -> bool:
    """Whether what is typed looks as if it were going to be asked."""
    return text.rstrip().endswith(_QUESTION_MARKS) or len(text.split()) >= _MANY_WORDS


def _sentence(text: str, theme: Theme) -> QWidget:
    page = QWidget()
    words = QLabel(text)
    words.setProperty("class", "empty")
    words.setWordWrap(True)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, theme.px(48), 0, 0)
    layout.addWidget(words)
    row = QHBoxLayout()
    layout.addLayout(row)
    layout.addStretch()
    return page
