"""Questions that follow one another, and their answers; for the archive or for one meeting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.gui import naming
from app.gui.fade import Fade
from app.gui.search.exchange import ExchangeView
from app.gui.search.sources import WIDEST
from app.service.ask import AnswerView, Scope, Sentence
from pipeline.domain.search import SearchQuery
from pipeline.domain.work import Progress

if TYPE_CHECKING:
    from app.gui.bridge import Ticket
    from app.gui.centring import Centring
    from app.gui.desks import Desks
    from app.gui.theme import Theme
    from app.service.ask import AskEvent
    from pipeline.domain.errors import EarshotError

_IDLE_MS = 5 * 60_000
"""So long after the last answer the engine is ended."""

_ALSO_LIMIT = 12


class AskView(QWidget):
    """A field for questions below a thread of answers.

    Args of the constructor:
        desks: ask the service.
        theme: colours and measures.
        scope: which part of the archive may answer.
        where: that part in words, as in "Looked through ...".
        has_first_field: whether the first question is asked here, too, and not in another field.

    Signals:
        opened: a citation was pressed; carries a recording's id and a time in milliseconds.
        models_wished: an answer lacks a model.
    """

    opened = Signal(str, int)
    models_wished = Signal()

    def __init__(
        self,
        desks: Desks,
        theme: Theme,
        scope: Scope,
        *,
        where: str = "",
        has_first_field: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desks, self._theme, self._scope = desks, theme, scope
        self._where = where or self.tr("all meetings")
        self._has_first_field = has_first_field
        self._thread = uuid4().hex
        self._ticket: Ticket | None = None
        self._timer = QElapsedTimer()
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self._rest)
        self._is_ready = False
        self._readying: Progress | None = None
        self.exchanges: list[ExchangeView] = []
        self.field = QLineEdit()
        self.field.setProperty("class", "bar")
        self.field.setMaximumWidth(theme.px(WIDEST))
        self.field.returnPressed.connect(self._on_enter)
        self.field.textEdited.connect(self.be_ready)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(8))
        inner = QWidget()
        self._inside = inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, theme.px(8), theme.px(16), theme.px(24))
        inside.addLayout(self._column)
        inside.addSpacing(theme.px(8))
        inside.addWidget(self.field)
        inside.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        Fade(self._scroll, theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.cancel)
        self._word_field()

    def centre(self, middle: Centring) -> None:
        """Stand in the middle of a page."""
        middle.add(self._inside, self._scroll.viewport())

    @property
    def is_asking(self) -> bool:
        """Whether an answer is under way."""
        return self._ticket is not None

    def start_over(self, scope: Scope, where: str = "") -> None:
        """Forget the thread; what is asked next stands by itself."""
        self.cancel()
        self._scope, self._where = scope, where or self.tr("all meetings")
        self._thread = uuid4().hex
        for exchange in self.exchanges:
            self._column.removeWidget(exchange)
            exchange.hide()
            exchange.deleteLater()
        self.exchanges = []
        self._word_field()

    def be_ready(self) -> None:
        """Have the models loaded while a question is typed; what goes wrong is told when asked."""
        if not (self._is_ready or self.is_asking):
            self._is_ready = True
            self._desks.thinking.follow(
                lambda earshot: earshot.talk.be_ready(),
                self._on_readying,
                self._on_ready,
                self._on_ready,
            )

    def _on_readying(self, event: object) -> None:
        """A question that was asked meanwhile waits for this, and says so."""
        if isinstance(event, Progress):
            self._readying = event
            if self.is_asking:
                self.exchanges[-1].show_step(event)

    def _on_ready(self, _: object) -> None:
        self._readying = None
        if not self.is_asking:
            self._idle.start()

    def ask(self, question: str) -> None:
        """Ask; a question under way is stopped."""
        self.cancel()
        shows = self._has_first_field or bool(self.exchanges)
        exchange = ExchangeView(self._theme, question, shows_question=shows)
        exchange.opened.connect(self.opened)
        exchange.models_wished.connect(self.models_wished)
        exchange.asked_again.connect(lambda: self._ask_again(exchange))
        self.exchanges.append(exchange)
        self._column.addWidget(exchange)
        self._follow(exchange)
        if self._readying is not None:
            exchange.show_step(self._readying)
        self._word_field()

    def cancel(self) -> None:
        """Stop the answer under way, at once; without one nothing happens."""
        ticket, self._ticket = self._ticket, None
        if ticket is not None:
            ticket.cancel()
            self.exchanges[-1].stop()
            self._idle.start()
            self._word_field()

    def _follow(self, exchange: ExchangeView) -> None:
        question, scope, thread = exchange.question, self._scope, self._thread
        self._idle.stop()
        self._is_ready = True
        self._timer.start()

        def each(event: AskEvent) -> None:
            if isinstance(event, Progress):
                exchange.show_step(event)
                return
            if isinstance(event, Sentence):
                exchange.add_sentence(naming.shown(event))
            elif isinstance(event, AnswerView):
                seconds = self._timer.elapsed() / 1000
                exchange.finish(naming.shown(event), seconds, self._where)
                self._look_besides(exchange)
            self._to_end(exchange)

        def done(_: object) -> None:
            self._ticket = None
            self._idle.start()
            self._word_field()

        def failed(error: EarshotError) -> None:
            done(None)
            exchange.fail(error)

        self._ticket = self._desks.thinking.follow(
            lambda earshot: earshot.talk.ask(thread, question, scope), each, done, failed
        )

    def _look_besides(self, exchange: ExchangeView) -> None:
        """What else is like the question; where that can't be told, it is left out."""
        scope = self._scope
        query = SearchQuery(
            text=exchange.question,
            speaker=scope.speaker,
            since=scope.since,
            until=scope.until,
            recording_id=scope.meeting,
            limit=_ALSO_LIMIT,
        )

        def show(found: object) -> None:
            if exchange in self.exchanges:
                exchange.show_also(naming.shown(found.hits))  # type: ignore[attr-defined]

        self._desks.relating.ask(
            lambda earshot: earshot.search(query, stays_ready=True), show, key="besides"
        )

    def _ask_again(self, exchange: ExchangeView) -> None:
        self.exchanges.remove(exchange)
        self._column.removeWidget(exchange)
        exchange.deleteLater()
        self.ask(exchange.question)

    def _on_enter(self) -> None:
        question = self.field.text().strip()
        if question:
            self.field.clear()
            self.ask(question)

    def _word_field(self) -> None:
        is_first = not self.exchanges
        words = self.tr("Ask about this meeting") if is_first else self.tr("Ask a follow-up")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.setVisible(self._has_first_field or not (is_first or self.is_asking))

    def _to_end(self, exchange: ExchangeView) -> None:
        """Bring the beginning of the answer in sight, and more of it where there is room."""
        if exchange is self.exchanges[-1] and len(self.exchanges) > 1:
            QTimer.singleShot(0, self, lambda: self._show(self.exchanges))

    def _show(self, exchanges: Sequence[ExchangeView]) -> None:
        if exchanges:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(min(exchanges[-1].y(), bar.maximum()))

    def _rest(self) -> None:
        self._is_ready = False
        for desk in (self._desks.thinking, self._desks.relating):
            desk.ask(lambda earshot: earshot.rest())
