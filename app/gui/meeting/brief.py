"""The tab with the minutes: what was decided, what is to do, each with the moment it stands on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.gui import dates
from app.gui.meeting.flow import FlowText, Run
from pipeline.domain.meaning import ActionItem, Claim, DecisionRecord, Support
from pipeline.domain.work import JobState

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from app.service.meeting import Meeting
    from pipeline.export.minutes_document import MinutesDocument

translate = QCoreApplication.translate


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


class BriefTab(QScrollArea):
    """The minutes, or why there are none.

    Signals:
        cited: carries a citation of this meeting or another.
        ticked: (action id, whether it is done).
        minutes_wished: make them, or make them anew.
    """

    cited = Signal(object)
    ticked = Signal(str, bool)
    minutes_wished = Signal()

    def __init__(self, theme: Theme, today: date | None = None) -> None:
        super().__init__()
        self._theme, self._today = theme, today
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._meeting: Meeting | None = None
        self.progress: QProgressBar | None = None
        self.step: QLabel | None = None
        self.make: QPushButton | None = None
        self.boxes: dict[str, QCheckBox] = {}
        self._making = ""
        self._touched: Sequence[str] = ()

    def show_meeting(self, meeting: Meeting) -> None:
        """Show what there is of its minutes."""
        self._meeting = meeting
        bar = self.verticalScrollBar().value()
        self._build(meeting)
        self.verticalScrollBar().setValue(bar)

    def set_making(self, step: str, fraction: float) -> None:
        """Say how far the minutes are that are being made; an empty step: none are."""
        was, self._making = self._making, step
        if bool(was) != bool(step) and self._meeting is not None:
            self._build(self._meeting)
        if step and self.progress is not None and self.step is not None:
            self.progress.setRange(0, 100 if fraction else 0)
            self.progress.setValue(round(fraction * 100))
            self.step.setText(step)

    @property
    def claims(self) -> Sequence[FlowText]:
        """All sentences that are shown."""
        return self.findChildren(FlowText)

    def _build(self, meeting: Meeting) -> None:
        inner = QWidget()
        px = self._theme.px
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(24), px(18), px(24), px(24))
        column.setSpacing(0)
        self.boxes = {}
        self.progress = self.step = self.make = None
        if self._making:
            self._add_progress(column, self._making)
        self._add_state(column, meeting)
        if meeting.document is not None:
            self._add_minutes(column, meeting, meeting.document)
        column.addStretch()
        self.setWidget(inner)

    def _add_state(self, column: QVBoxLayout, meeting: Meeting) -> None:
        job = meeting.job
        if job is not None and job.state in {JobState.RUNNING, JobState.QUEUED}:
            is_on = job.state is JobState.RUNNING
            words = self.tr("Being processed: %1").replace("%1", stage_words(job.stage))
            self._add_progress(column, words if is_on else self.tr("Waiting to be processed."))
            if self.progress is not None:
                self.progress.setRange(0, 100)
                self.progress.setValue(round(job.fraction * 100))
            return
        if job is not None and job.state is JobState.FAILED:
            column.addWidget(_label(self.tr("Processing failed"), "section"))
            column.addSpacing(self._theme.px(8))
            column.addWidget(_label(job.error, "error"))
            column.addSpacing(self._theme.px(14))
        if self._making or meeting.transcript is None:
            return
        document = meeting.document
        if document is None and meeting.turns:
            column.addWidget(_label(self.tr("No minutes yet"), "section"))
            column.addSpacing(self._theme.px(8))
            text = self.tr(
                "A language model on this machine writes them; each sentence points to what was"
                " said. It takes about as long as the meeting on a slow machine."
            )
            column.addWidget(_label(text, "soft"))
            self._add_make(column, self.tr("Make the minutes"), is_primary=True)
        elif document is None:
            column.addWidget(_label(self.tr("Nobody speaks in this recording."), "soft"))
        elif document.is_stale:
            text = self.tr("The words have changed since these minutes were made.")
            column.addWidget(_label(text, "soft"))
            touched = len(meeting.touched)
            if touched:
                count = self.tr("%n sentence(s) below cite changed words.", None, touched)
                column.addWidget(_label(count, "soft"))
            self._add_make(column, self.tr("Renew the minutes"), is_primary=False)
            column.addSpacing(self._theme.px(16))

    def _add_make(self, column: QVBoxLayout, text: str, *, is_primary: bool) -> None:
        self.make = QPushButton(text)
        if is_primary:
            self.make.setProperty("class", "primary")
        self.make.clicked.connect(self.minutes_wished)
        row = QHBoxLayout()
        row.addWidget(self.make)
        row.addStretch()
        column.addSpacing(self._theme.px(12))
        column.addLayout(row)

    def _add_progress(self, column: QVBoxLayout, words: str) -> None:
        self.step = _label(words, "soft")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Progress"))
        column.addWidget(self.step)
        column.addSpacing(self._theme.px(8))
        column.addWidget(self.progress)
        column.addSpacing(self._theme.px(16))

    def _add_minutes(
        self, column: QVBoxLayout, meeting: Meeting, document: MinutesDocument
    ) -> None:
        minutes = document.minutes
        touched = meeting.touched
        if minutes.brief:
            self._add_brief(column, minutes.brief, touched)
        mine = [a for a in minutes.actions if is_yours(a) and a.id not in document.done]
        if mine:
            self._heading(column, self.tr("Waiting for you"))
            for action in mine:
                self._add_action(column, action, False, touched, shows_owner=False)
        if document.decisions:
            self._heading(column, self.tr("Decided"))
            linked = {r.decision.id: r for r in (*document.decisions, *document.linked)}
            for record in document.decisions:
                self._add_decision(column, record, linked, touched)
        theirs = [a for a in minutes.actions if a not in mine]
        if theirs:
            self._heading(column, self.tr("To do"))
            for action in theirs:
                self._add_action(column, action, action.id in document.done, touched)
        for heading, claims in (
            (self.tr("Open"), [question.claim for question in minutes.questions]),
            (self.tr("Figures"), list(minutes.figures)),
            *((section.heading, list(section.claims)) for section in minutes.sections),
        ):
            if claims:
                self._heading(column, heading)
            for claim in claims:
                self._row(column, _Dot(self._theme), self._flow(claim, touched))
        if minutes.dropped:
            column.addSpacing(self._theme.px(18))
            text = self.tr(
                "%n draft(s) failed the check against what was said, and were left out.",
                None,
                minutes.dropped,
            )
            column.addWidget(_label(text, "small"))

    def _add_brief(
        self, column: QVBoxLayout, brief: Sequence[Claim], touched: frozenset[str]
    ) -> None:
        runs: list[Run] = []
        for claim in brief:
            runs.append(Run(claim.text.strip() + " "))
            if claim.support is Support.WEAK:
                runs.append(Run(self.tr("(weakly supported)") + " ", "soft"))
        citations = [claim.citations[0] for claim in brief]
        text = FlowText(self._theme, runs, citations, size=(14, 21))
        text.cited.connect(self.cited)
        column.addWidget(text)

    def _add_decision(
        self,
        column: QVBoxLayout,
        record: DecisionRecord,
        linked: dict[str, DecisionRecord],
        touched: frozenset[str],
    ) -> None:
        notes: list[str] = []
        for id_ in record.supersedes:
            if id_ in linked:
                notes.append(self.tr("Replaces: %1").replace("%1", self._elsewhere(linked[id_])))
        if record.superseded_by is not None:
            later = linked.get(record.superseded_by)
            words = self._elsewhere(later) if later else self.tr("a later decision")
            notes.append(self.tr("Replaced by: %1").replace("%1", words))
        flow = self._flow(record.decision.claim, touched, notes)
        self._row(column, _Dot(self._theme), flow)

    def _add_action(
        self,
        column: QVBoxLayout,
        action: ActionItem,
        is_done: bool,
        touched: frozenset[str],
        *,
        shows_owner: bool = True,
    ) -> None:
        box = QCheckBox()
        box.setFixedSize(self._theme.px(16), self._theme.px(20))
        box.setChecked(is_done)
        box.setAccessibleName(self.tr("Done: %1").replace("%1", action.claim.text))
        box.toggled.connect(lambda on, id_=action.id: self.ticked.emit(id_, on))
        self.boxes[action.id] = box
        owner = action.owner if shows_owner else None
        lead = [Run(f"{owner}: ", is_bold=True)] if owner else []
        due = self._due(action)
        tail = [Run(f" {due}", "soft")] if due else []
        self._row(column, box, self._flow(action.claim, touched, lead=lead, tail=tail))

    def _flow(
        self,
        claim: Claim,
        touched: frozenset[str],
        notes: Sequence[str] = (),
        *,
        lead: Sequence[Run] = (),
        tail: Sequence[Run] = (),
    ) -> FlowText:
        said = list(notes)
        if claim.support is Support.WEAK:
            said.append(self.tr("Weakly supported: listen before you rely on it."))
        if claim.text in touched:
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
        column.addWidget(_label(text, "section"))
        column.addSpacing(self._theme.px(4))

    def _due(self, action: ActionItem) -> str:
        if action.due is None:
            return action.due_words
        return dates.short_weekday(action.due, self._today or date.today())

    def _elsewhere(self, record: DecisionRecord) -> str:
        claim = record.decision.claim.text.strip().rstrip(".")
        held = record.meeting.held_at
        when = dates.long_day(held.date(), self._today or date.today()) if held else ""
        return ", ".join(part for part in (claim, when or record.meeting.title) if part)


def is_yours(action: ActionItem) -> bool:
    """Whether the user is to do it: the one who speaks into this machine's microphone."""
    return action.owner is not None and action.owner.casefold() == "you"


def stage_words(stage: str) -> str:
    """What is done in a stage, in words."""
    words = {
        "transcribe": translate("meeting", "writing down what is said"),
        "diarize": translate("meeting", "telling the speakers apart"),
        "attribute": translate("meeting", "giving words to speakers"),
        "index": translate("meeting", "making it searchable"),
        "minutes": translate("meeting", "writing the minutes"),
    }
    return words.get(stage.partition(":")[0], translate("meeting", "beginning"))


def _label(text: str, kind: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("class", kind)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFrameShape(QFrame.Shape.NoFrame)
    return label
