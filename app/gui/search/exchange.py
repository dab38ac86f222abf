"""One question and what came of it: an answer with its quotes, or why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.gui.reading import mirror
from app.gui.search.answer_text import AnswerText
from app.gui.search.sources import WIDEST, QuoteRow
from app.gui.search.wrapped import WrappedLabel
from app.gui.stages import answering_step_of
from app.gui.told import in_full
from pipeline.domain.errors import ModelError
from pipeline.domain.work import Progress

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from app.service.ask import AnswerView, Sentence, Source
    from pipeline.domain.errors import EarshotError
    from pipeline.domain.search import SearchHit

_ALSO = 3
_LASTING_MS = 300
"""A step is named once it has lasted so long: what passes at once would only flicker."""


class ExchangeView(QWidget):
    """A question, its answer as it comes, then its quotes.

    Args of the constructor:
        theme: colours and measures.
        question: as asked.
        shows_question: False where it stands in a field above.

    Signals:
        opened: carries a recording's id and a time in milliseconds.
        asked_again: the user wants it tried once more.
        models_wished: what failed lacks a model.
    """

    opened = Signal(str, int)
    asked_again = Signal()
    models_wished = Signal()

    def __init__(self, theme: Theme, question: str, *, shows_question: bool) -> None:
        super().__init__()
        self._theme = theme
        self.question = question
        self.is_waiting = True
        self._has_begun = False
        self._cited: set[tuple[str, int]] = set()
        heading = WrappedLabel(question, theme.px(WIDEST))
        heading.setProperty("class", "lead")
        heading.setFont(theme.font(14, bold=True))
        heading.setVisible(shows_question)
        self.answer = AnswerText(theme)
        self.answer.cited.connect(self._on_cited)
        self.note = WrappedLabel(answering_step_of(Progress("", 0, 0)), theme.px(WIDEST))
        self.note.setProperty("class", "small")
        self._step = self.note.text()
        self._lasting = QTimer(self, singleShot=True, interval=_LASTING_MS)
        self._lasting.timeout.connect(lambda: self.note.setText(self._step))
        self.again = QPushButton(self.tr("Ask again"))
        self.again.clicked.connect(self.asked_again)
        self.models = QPushButton(self.tr("Models…"))
        self.models.clicked.connect(self.models_wished)
        buttons = QHBoxLayout()
        for button in (self.again, self.models):
            button.hide()
            buttons.addWidget(button)
        buttons.addStretch()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._also = QVBoxLayout()
        self._also.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.px(12))
        layout.setSpacing(theme.px(8))
        for part in (heading, self.answer, self.note):
            layout.addWidget(part)
        layout.addLayout(buttons)
        layout.addSpacing(theme.px(12))
        layout.addLayout(self._rows)
        layout.addLayout(self._also)
        mirror(self)

    def show_step(self, progress: Progress) -> None:
        """Say what is done until the first sentence stands."""
        step = answering_step_of(progress)
        if self.is_waiting and not self._has_begun and step != self._step:
            self._step = step
            self._lasting.start()

    def add_sentence(self, sentence: Sentence) -> None:
        """Show a sentence as soon as it stands."""
        self._has_begun = True
        self._note(self.tr("Answering… Esc stops it."))
        self.answer.add(sentence)

    def finish(self, view: AnswerView, seconds: float, where: str) -> None:
        """Show the whole answer.

        Args:
            view: the answer.
            seconds: that it took.
            where: what was looked through, in words.
        """
        self.is_waiting = False
        self.answer.show_all(view.sentences)
        if not view.is_discussed:
            self._say_not_discussed(view, where)
            return
        self._note(self._check_words(view, seconds))
        for source in view.sources:
            self._cited.add((source.citation.recording_id, source.citation.turn_id))
            row = QuoteRow.of_source(self._theme, source)
            row.opened.connect(self.opened)
            self._rows.addWidget(row)
        mirror(self)

    def show_also(self, hits: Sequence[SearchHit]) -> None:
        """Show what was found besides what is cited."""
        others = [h for h in hits if (h.recording_id, h.turn_id) not in self._cited][:_ALSO]
        if not others or self._also.count():
            return
        heading = QLabel(self.tr("Also found") if self._cited else self.tr("Nearest to it"))
        heading.setProperty("class", "section")
        heading.setContentsMargins(0, self._theme.px(16), 0, self._theme.px(4))
        self._also.addWidget(heading)
        for hit in others:
            row = QuoteRow.of_hit(self._theme, hit)
            row.opened.connect(self.opened)
            self._also.addWidget(row)
        mirror(self)

    @property
    def has_also(self) -> bool:
        """Whether what was found besides is shown."""
        return self._also.count() > 0

    def stop(self) -> None:
        """Say that it was stopped; what stands, stays."""
        self.is_waiting = False
        self._note(self.tr("Stopped."))
        self.again.show()

    def fail(self, error: EarshotError) -> None:
        """Say why there is no answer, and what to do."""
        self.is_waiting = False
        self.note.setProperty("class", "error")
        self.note.style().polish(self.note)
        self._note(in_full(error))
        self.again.show()
        self.models.setVisible(isinstance(error, ModelError))

    def _say_not_discussed(self, view: AnswerView, where: str) -> None:
        title = QLabel(self.tr("Not discussed."))
        title.setFont(self._theme.font(16))
        title.setAccessibleName(title.text())
        self.layout().insertWidget(1, title)  # type: ignore[attr-defined]
        self.not_discussed = title
        words = self.tr("Looked through %1. Nothing that was said comes near the question.")
        if view.meetings:
            words = self.tr(
                "Looked through %1, and read the likeliest moments of %n meeting(s)."
                " None of them answers the question.",
                None,
                view.meetings,
            )
        self._note(words.replace("%1", where))

    def _note(self, words: str) -> None:
        """Say something in place of the step that goes on."""
        self._lasting.stop()
        self.note.setText(words)

    def _check_words(self, view: AnswerView, seconds: float) -> str:
        if view.is_borne_out:
            check = self.tr("Checked: every sentence is borne out by the quotes below.")
        else:
            check = self.tr(
                "Checked: not every sentence is firmly borne out by the quotes below."
                " Listen before you rely on it."
            )
        by = self.tr("Answered by %1 on this machine in %2 s.")
        time = self.locale().toString(seconds, "f", 1)
        return f"{check} {by.replace('%1', view.model).replace('%2', time)}"

    def _on_cited(self, source: Source) -> None:
        self.opened.emit(source.citation.recording_id, source.citation.span.start_ms)
