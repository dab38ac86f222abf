"""One meeting of the page "Catch up": what is for the user, what was decided, in brief."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.gui import dates
from app.gui.meeting.flow import FlowText, Run
from app.gui.reading import amid, listed, mirror
from app.gui.search.wrapped import WrappedLabel
from pipeline.language.addressing import MessageKind

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from pipeline.domain.meaning import ActionRecord, Citation, Claim, DecisionRecord
    from pipeline.language.briefing import Mention, Message, PersonalBrief

_MOST_CHIPS = 3


class MeetingNews(QWidget):
    """What one meeting holds for the user.

    Args of the constructor:
        theme: colours and measures.
        brief: what is shown.
        has_minutes: False says that only what was said is known.

    Signals:
        opened: carries a recording's id and a time in milliseconds.
        read: the user has read it; carries the recording's id.
        ticked: carries an action's id and whether it is done.
    """

    opened = Signal(str, int)
    read = Signal(str)
    ticked = Signal(str, bool)

    def __init__(self, theme: Theme, brief: PersonalBrief, *, has_minutes: bool) -> None:
        super().__init__()
        self._theme = theme
        self.recording_id = brief.meeting.recording_id
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, theme.px(28))
        self._column.setSpacing(theme.px(4))
        self._head(brief)
        asked = [m for m in brief.messages if m.kind is MessageKind.ASKED]
        told = [m for m in brief.messages if m.kind is MessageKind.TOLD]
        self._group(
            self.tr("For you to answer"),
            [_said(m) for m in asked] + [_claim(claim) for claim in brief.questions],
        )
        self._actions(brief.actions)
        self._group(
            self.tr("For you to know"),
            [_said(m) for m in told],
        )
        self._group(self.tr("Decided"), [self._decision(record) for record in brief.decisions])
        decided = {record.decision.claim.text for record in brief.decisions}
        rest = [claim for claim in brief.brief if claim.text not in decided]
        self._group(self.tr("In brief"), [_claim(claim) for claim in rest])
        self._group(
            self.tr("Where you were mentioned"),
            [_said(m) for m in brief.mentions],
        )
        if not has_minutes:
            words = self.tr("It has no minutes yet: only what was said to you or of you is known.")
            note = WrappedLabel(words)
            note.setProperty("class", "small")
            self._column.addWidget(note)
        mirror(self)

    def _head(self, brief: PersonalBrief) -> None:
        theme, meeting = self._theme, brief.meeting
        line = QFrame()
        line.setProperty("class", "line")
        line.setFixedHeight(1)
        title = WrappedLabel(meeting.title)
        title.setFont(theme.font(15, bold=True))
        about = [dates.day(meeting.held_at.date(), date.today())] if meeting.held_at else []
        about += [self.tr("you were there")] if brief.was_there else []
        words = QLabel(listed(about))
        words.setProperty("class", "small")
        self.open_button = QPushButton(self.tr("Open"))
        self.read_button = QPushButton(self.tr("Mark as read"))
        for button in (self.open_button, self.read_button):
            button.setProperty("class", "quiet")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setAccessibleDescription(meeting.title)
        self.open_button.clicked.connect(lambda: self.opened.emit(self.recording_id, 0))
        self.read_button.clicked.connect(lambda: self.read.emit(self.recording_id))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        names = QVBoxLayout()
        names.setSpacing(theme.px(2))
        names.addWidget(title)
        names.addWidget(words)
        row.addLayout(names, 1)
        for button in (self.open_button, self.read_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(line)
        self._column.addSpacing(theme.px(12))
        self._column.addLayout(row)

    def _group(self, title: str, rows: Sequence[tuple[str, Sequence[Citation]]]) -> None:
        if not rows:
            return
        self._heading(title)
        for text, citations in rows:
            self._row(_flat(text), citations)

    def _actions(self, records: Sequence[ActionRecord]) -> None:
        if records:
            self._heading(self.tr("Yours to do"))
        for record in records:
            text = _flat(record.action.claim.text)
            due = record.action.due
            if due is not None:
                text += self.tr(" (by %1)").replace("%1", dates.short_day(due, date.today()))
            elif record.action.due_words:
                text += f" ({record.action.due_words})"
            box = QCheckBox()
            box.setFixedSize(self._theme.px(17), self._theme.px(21))
            box.setChecked(record.is_done)
            box.setAccessibleName(text)
            box.toggled.connect(
                lambda is_done, id_=record.action.id: self.ticked.emit(id_, is_done)
            )
            self._row(text, record.action.claim.citations, box)

    def _heading(self, title: str) -> None:
        heading = QLabel(title)
        heading.setProperty("class", "section")
        heading.setContentsMargins(0, self._theme.px(12), 0, self._theme.px(2))
        self._column.addWidget(heading)

    def _row(self, words: str, citations: Sequence[Citation], box: QCheckBox | None = None) -> None:
        theme = self._theme
        text = FlowText(theme, [Run(words)], citations[:_MOST_CHIPS], size=(14, 21))
        text.cited.connect(lambda c: self.opened.emit(c.recording_id, c.span.start_ms))
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.px(3), 0, theme.px(3))
        row.setSpacing(theme.px(8))
        if box is not None:
            row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        self._column.addLayout(row)

    def _decision(self, record: DecisionRecord) -> tuple[str, Sequence[Citation]]:
        text = record.decision.claim.text
        if record.superseded_by is not None:
            text += self.tr(" (no longer in force)")
        return text, record.decision.claim.citations


def _claim(claim: Claim) -> tuple[str, Sequence[Citation]]:
    return claim.text, claim.citations


def _said(one: Message | Mention) -> tuple[str, Sequence[Citation]]:
    quote = _flat(one.citation.quote)
    return f"{amid(one.speaker, quote)}: “{quote}”", (one.citation,)


def _flat(text: str) -> str:
    return " ".join(text.split())
