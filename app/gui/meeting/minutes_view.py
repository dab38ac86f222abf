"""The minutes in sentences: what was decided, what is to do, each with what it stands on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.gui import dates
from app.gui.labels import words_label
from app.gui.meeting.flow import FlowText, Run
from app.gui.reading import amid, listed, own_way
from pipeline.domain.meaning import ActionItem, Claim, DecisionRecord, Support

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from pipeline.export.minutes_document import MinutesDocument

_CHIPS = 3


class _Dot(QWidget):
    """Begins a decision."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(5), self._theme.px(20))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("text"))
        size = self._theme.px(5)
        painter.drawEllipse(QRectF(0, self._theme.px(8), size, size))


class MinutesView(QWidget):
    """The sentences of minutes, under their headings.

    Args of the constructor:
        theme: colours and measures.
        document: what is shown.
        touched: the texts of claims whose words were corrected since.
        today: the day that "Fri 11 Sep" is told from.
        own: names by which the user is shown.

    Signals:
        cited: carries a citation of this meeting or another.
        ticked: (action id, whether it is done).
    """

    cited = Signal(object)
    ticked = Signal(str, bool)

    def __init__(
        self,
        theme: Theme,
        document: MinutesDocument,
        touched: frozenset[str],
        today: date,
        own: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self._own = {name.casefold() for name in own}
        self._theme, self._today, self._touched = theme, today, touched
        self.boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._add_minutes(column, document)

    def _add_minutes(self, column: QVBoxLayout, document: MinutesDocument) -> None:
        minutes = document.minutes
        if minutes.brief:
            self._add_brief(column, minutes.brief)
        mine = [a for a in minutes.actions if self._is_own(a) and a.id not in document.done]
        if mine:
            self._heading(column, self.tr("Waiting for you"))
            for action in mine:
                self._add_action(column, action, is_done=False, shows_owner=False)
        if document.decisions:
            self._heading(column, self.tr("Decided"))
            linked = {r.decision.id: r for r in (*document.decisions, *document.linked)}
            for record in document.decisions:
                self._add_decision(column, record, linked)
        theirs = [a for a in minutes.actions if a not in mine]
        if theirs:
            self._heading(column, self.tr("To do"))
            for action in theirs:
                self._add_action(column, action, is_done=action.id in document.done)
        for heading, claims in (
            (self.tr("Open"), [question.claim for question in minutes.questions]),
            (self.tr("Figures"), list(minutes.figures)),
            *((section.heading, list(section.claims)) for section in minutes.sections),
        ):
            if claims:
                self._heading(column, heading)
            for claim in claims:
                self._row(column, _Dot(self._theme), self._flow(claim))
        if minutes.dropped:
            column.addSpacing(self._theme.px(18))
            text = self.tr(
                "%n draft(s) failed the check against what was said, and were left out.",
                None,
                minutes.dropped,
            )
            column.addWidget(words_label(text, "small"))

    def _add_brief(self, column: QVBoxLayout, brief: Sequence[Claim]) -> None:
        runs: list[Run] = []
        for claim in brief:
            runs.append(Run(claim.text.strip() + " "))
            if claim.support is Support.WEAK:
                runs.append(Run(self.tr("(weakly supported)") + " ", "soft"))
            if claim.text in self._touched:
                runs.append(Run(self.tr("(its words were corrected since)") + " ", "soft"))
        citations = [claim.citations[0] for claim in brief]
        text = FlowText(self._theme, runs, citations, size=(14, 21))
        text.cited.connect(self.cited)
        column.addWidget(text)

    def _add_decision(
        self,
        column: QVBoxLayout,
        record: DecisionRecord,
        linked: dict[str, DecisionRecord],
    ) -> None:
        notes: list[str] = []
        for id_ in record.supersedes:
            if id_ in linked:
                notes.append(self.tr("Replaces: %1").replace("%1", self._elsewhere(linked[id_])))
        if record.superseded_by is not None:
            later = linked.get(record.superseded_by)
            words = self._elsewhere(later) if later else self.tr("a later decision")
            notes.append(self.tr("Replaced by: %1").replace("%1", words))
        flow = self._flow(record.decision.claim, notes)
        self._row(column, _Dot(self._theme), flow)

    def _add_action(
        self,
        column: QVBoxLayout,
        action: ActionItem,
        *,
        is_done: bool,
        shows_owner: bool = True,
    ) -> None:
        box = QCheckBox()
        box.setFixedSize(self._theme.px(16), self._theme.px(20))
        box.setChecked(is_done)
        box.setAccessibleName(self.tr("Done: %1").replace("%1", action.claim.text))
        box.toggled.connect(lambda on, id_=action.id: self.ticked.emit(id_, on))
        self.boxes[action.id] = box
        owner = action.owner if shows_owner else None
        lead = [Run(f"{amid(owner, action.claim.text)}: ", is_bold=True)] if owner else []
        due = self._due(action)
        tail = [Run(f" {due}", "soft")] if due else []
        self._row(column, box, self._flow(action.claim, lead=lead, tail=tail))

    def _flow(
        self,
        claim: Claim,
        notes: Sequence[str] = (),
        *,
        lead: Sequence[Run] = (),
        tail: Sequence[Run] = (),
    ) -> FlowText:
        said = list(notes)
        if claim.support is Support.WEAK:
            said.append(self.tr("Weakly supported: listen before you rely on it."))
        if claim.text in self._touched:
            said.append(self.tr("Its words were corrected since."))
        text = claim.text.strip()
        flow = FlowText(
            self._theme, [*lead, Run(text), *tail], claim.citations[:_CHIPS], tuple(said)
        )
        flow.cited.connect(self.cited)
        return flow

    def _row(self, column: QVBoxLayout, sign: QWidget, flow: FlowText) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, self._theme.px(5), 0, self._theme.px(5))
        row.setSpacing(self._theme.px(10))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(flow, 1)
        column.addLayout(row)

    def _heading(self, column: QVBoxLayout, text: str) -> None:
        column.addSpacing(self._theme.px(16))
        column.addWidget(words_label(text, "section"))
        column.addSpacing(self._theme.px(4))

    def _is_own(self, action: ActionItem) -> bool:
        return action.owner is not None and action.owner.casefold() in self._own

    def _due(self, action: ActionItem) -> str:
        if action.due is None:
            return action.due_words
        return dates.short_weekday(action.due, self._today)

    def _elsewhere(self, record: DecisionRecord) -> str:
        claim = record.decision.claim.text.strip().rstrip(".")
        held = record.meeting.held_at
        when = dates.long_day(held.date(), self._today) if held else ""
        return own_way(listed((claim, when or record.meeting.title)))
