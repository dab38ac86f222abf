"""The tab with the minutes: what was decided, what is to do, each with the moment it stands on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.gui.labels import words_label
from app.gui.meeting.flow import FlowText
from app.gui.meeting.minutes_view import MinutesView
from app.gui.reading import mirror
from app.gui.told import told
from pipeline.domain.work import JobState

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from app.service.meeting import Meeting

translate = QCoreApplication.translate


class BriefTab(QScrollArea):
    """The minutes, or why there are none.

    Signals:
        cited: carries a citation of this meeting or another.
        ticked: (action id, whether it is done).
        minutes_wished: make them, or make them anew.
        queue_wished: show where a failure can be mended.
    """

    cited = Signal(object)
    ticked = Signal(str, bool)
    minutes_wished = Signal()
    queue_wished = Signal()

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
        self.mend: QPushButton | None = None
        self.boxes: dict[str, QCheckBox] = {}
        self._making = ""

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
        self.progress = self.step = self.make = self.mend = None
        if self._making:
            self._add_progress(column, self._making)
        self._add_state(column, meeting)
        if meeting.document is not None:
            today = self._today or date.today()
            view = MinutesView(self._theme, meeting.document, meeting.touched, today, meeting.own)
            view.cited.connect(self.cited)
            view.ticked.connect(self.ticked)
            self.boxes = view.boxes
            column.addWidget(view)
        column.addStretch()
        mirror(inner)
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
            column.addWidget(words_label(self.tr("Processing failed"), "section"))
            column.addSpacing(self._theme.px(8))
            column.addWidget(words_label(told(job.error), "error"))
            self.mend = QPushButton(self.tr("Show the queue"))
            self.mend.clicked.connect(self.queue_wished)
            self._add_button(column, self.mend)
            column.addSpacing(self._theme.px(14))
        if self._making or meeting.revision is None:
            return
        document = meeting.document
        if document is None and meeting.turns:
            column.addWidget(words_label(self.tr("No minutes yet"), "section"))
            column.addSpacing(self._theme.px(8))
            text = self.tr(
                "A language model on this machine writes them; each sentence points to what was"
                " said. It takes about as long as the meeting on a slow machine."
            )
            column.addWidget(words_label(text, "soft"))
            self._add_make(column, self.tr("Make the minutes"), is_primary=True)
        elif document is None:
            column.addWidget(words_label(self.tr("Nobody speaks in this recording."), "soft"))
        elif document.is_stale:
            text = self.tr("The words have changed since these minutes were made.")
            column.addWidget(words_label(text, "soft"))
            touched = len(meeting.touched)
            count = (
                self.tr("%n sentence(s) below cite changed words.", None, touched)
                if touched
                else self.tr("No sentence below cites a changed word.")
            )
            column.addSpacing(self._theme.px(4))
            column.addWidget(words_label(count, "soft"))
            self._add_make(column, self.tr("Renew the minutes"), is_primary=False)
            column.addSpacing(self._theme.px(16))

    def _add_make(self, column: QVBoxLayout, text: str, *, is_primary: bool) -> None:
        self.make = QPushButton(text)
        if is_primary:
            self.make.setProperty("class", "primary")
        self.make.clicked.connect(self.minutes_wished)
        self._add_button(column, self.make)

    def _add_button(self, column: QVBoxLayout, button: QPushButton) -> None:
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch()
        column.addSpacing(self._theme.px(12))
        column.addLayout(row)

    def _add_progress(self, column: QVBoxLayout, words: str) -> None:
        self.step = words_label(words, "soft")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Progress"))
        column.addWidget(self.step)
        column.addSpacing(self._theme.px(8))
        column.addWidget(self.progress)
        column.addSpacing(self._theme.px(16))


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
