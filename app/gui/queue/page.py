"""The page of what is being processed: stage, progress, what to do about a failure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.gui.dates import per_cent
from app.gui.fade import Fade
from app.gui.naming import shown
from app.gui.reading import listed, mirror
from app.gui.stages import remaining, step_of
from app.gui.told import told
from app.service.lacks import Lack
from pipeline.domain.work import JobState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.gui.bridge import Desk
    from app.gui.theme import Theme
    from app.gui.works import Works
    from app.service.queue import QueueLine
    from pipeline.jobs.events import JobProgress

_MOST = 40
"""So many jobs are shown; of more only the number."""


class QueuePage(QWidget):
    """All jobs that are not done.

    Signals:
        opened: a meeting was chosen; carries its id.
        failed: carries what went wrong.
        models_wished, space_wished: a failed job lacks a model, or room on the disk.
        file_wished: the sound of its file is gone; the same file makes up for it.
        sound_wished: the sound of what was recorded here is gone; show where it should lie.
        reports_wished: show what is known of a failure.
    """

    opened = Signal(str)
    failed = Signal(object)
    models_wished = Signal()
    space_wished = Signal()
    file_wished = Signal()
    sound_wished = Signal()
    reports_wished = Signal()

    def __init__(self, desk: Desk, works: Works, theme: Theme) -> None:
        super().__init__()
        self._desk, self._works, self._theme = desk, works, theme
        self._rows: dict[int, QueueRow] = {}
        title = QLabel(self.tr("Queue"))
        title.setProperty("class", "title")
        self.empty = QLabel(self.tr("Nothing waits. What you bring in or record appears here."))
        self.empty.setProperty("class", "empty")
        self.empty.setWordWrap(True)
        inner = QWidget()
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(0, 0, theme.px(16), 0)
        self._list.setSpacing(0)
        self.more = QLabel()
        self.more.setProperty("class", "soft")
        self._list.addWidget(self.more)
        self._list.addStretch()
        self._scroll = scroll = QScrollArea()
        scroll.setProperty("class", "ringed")
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        scroll.setAccessibleName(title.text())
        Fade(scroll, theme)
        layout = QVBoxLayout(self)
        # what scrolls has room for the ring of the focus around it
        layout.setContentsMargins(theme.px(40) - 1, theme.px(24), theme.px(24), 0)
        layout.setSpacing(theme.px(16))
        for widget in (title, self.empty, scroll):
            layout.addWidget(widget)
        for words in (title, self.empty):
            words.setContentsMargins(1, 0, 0, 0)
        layout.setStretch(2, 1)
        layout.addStretch()  # below the words where nothing waits
        works.progressed.connect(self._on_progress)
        works.changed.connect(self._on_changed)

    @property
    def rows(self) -> list[QueueRow]:
        """As shown, from top to bottom."""
        return sorted(self._rows.values(), key=self._list.indexOf)

    def refresh(self) -> None:
        """Ask again what there is."""
        self._desk.ask(lambda e: e.queue(), self._fill, self.failed.emit, key="queue")

    def _on_changed(self) -> None:
        """Hundreds of files may come in while nobody looks; showing the page asks anyway."""
        if self.isVisible():
            self.refresh()

    def _fill(self, lines: Sequence[QueueLine]) -> None:
        rest = len(lines) - _MOST
        self.more.setText(self.tr("And %n more, which come after these.", None, max(0, rest)))
        self.more.setVisible(rest > 0)
        lines = lines[:_MOST]
        wanted = {line.job.id for line in lines}
        for job_id in [id_ for id_ in self._rows if id_ not in wanted]:
            row = self._rows.pop(job_id)
            self._list.removeWidget(row)
            row.deleteLater()
        for place, line in enumerate(shown(lines)):
            row = self._rows.get(line.job.id)
            if row is None:
                row = self._rows[line.job.id] = QueueRow(self._theme)
                row.stopped.connect(self._stop)
                row.retried.connect(self._retry)
                row.opened.connect(self.opened)
                row.way_chosen.connect(self._show_way)
            self._list.insertWidget(place, row)
            row.show_line(line, is_ours=line.job.id == self._works.job)
        self.empty.setVisible(not lines)
        self._scroll.setVisible(bool(lines))

    def _on_progress(self, event: JobProgress) -> None:
        row = self._rows.get(event.job_id)
        if not self.isVisible():
            return
        if row is None:
            self.refresh()
        else:
            row.show_progress(event)

    def _stop(self, job_id: int) -> None:
        """A job in progress goes back into the queue first, and then out of it."""
        if job_id == self._works.job:
            self._works.stop()

        def again(_: object) -> None:
            self.refresh()
            self._works.work()

        # the working desk takes one thing after another: this comes when the job was given back
        self._works.after(lambda e: e.cancel(job_id), again, self.failed.emit)

    def _show_way(self, lack: Lack) -> None:
        ways = {
            Lack.MODEL: self.models_wished,
            Lack.SPACE: self.space_wished,
            Lack.FILE: self.file_wished,
            Lack.TRACKS: self.sound_wished,
            Lack.NOTHING: self.reports_wished,
        }
        ways[lack].emit()

    def _retry(self, job_id: int) -> None:
        def again(_: object) -> None:
            self.refresh()
            self._works.work()

        self._desk.ask(lambda e: e.retry(job_id), again, self.failed.emit)


class QueueRow(QFrame):
    """A job: its title, what it is at, and what can be done.

    Signals:
        stopped, retried: carry the job's id.
        opened: carries the recording's id.
        way_chosen: carries the `Lack` that is to be mended.
    """

    stopped = Signal(int)
    retried = Signal(int)
    opened = Signal(str)
    way_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._line: QueueLine | None = None
        self.title = QLabel()
        self.title.setFont(theme.font(15, bold=True))
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.state = QLabel()
        self.state.setProperty("class", "soft")
        self.state.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.way = QPushButton()
        self.way.hide()
        self.way.clicked.connect(self._go)
        self.button = QPushButton()
        self.button.clicked.connect(self._act)
        words = QVBoxLayout()
        words.setSpacing(theme.px(4))
        for widget in (self.title, self.state):
            words.addWidget(widget)
        words.addSpacing(theme.px(4))
        words.addWidget(self.bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, theme.px(11), 0, theme.px(11))
        layout.setSpacing(theme.px(8))
        layout.addLayout(words, 1)
        layout.addSpacing(theme.px(8))
        layout.addWidget(self.way, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        mirror(self)

    def show_line(self, line: QueueLine, *, is_ours: bool) -> None:
        """Show a job as the archive has it."""
        self._line = line
        job = line.job
        self.title.setText(line.title)
        self.bar.setVisible(job.state is JobState.RUNNING)
        self.bar.setValue(round(1000 * job.fraction))
        share = per_cent(job.fraction)
        match job.state:
            case JobState.RUNNING:
                text = listed((step_of(job.stage).capitalize(), share))
                if not is_ours:
                    text = self.tr("%1 (another Earshot does it)").replace("%1", text)
            case JobState.QUEUED:
                text = self.tr("Waiting")
                if job.fraction > 0:
                    text = self.tr("Waiting, %1 done").replace("%1", share)
            case JobState.FAILED:
                text = told(job.error)
            case _:
                text = self.tr("Stopped. What was done is kept.")
        self.state.setText(text)
        can_stop = job.state is JobState.QUEUED or is_ours
        can_retry = job.state in (JobState.FAILED, JobState.CANCELLED)
        self.button.setText(self.tr("Try again") if can_retry else self.tr("Stop"))
        self.button.setAccessibleName(f"{self.button.text()}: {line.title}")
        self.button.setVisible(can_stop or can_retry)
        self.way.setText(self._way_of(line.lack))
        self.way.setAccessibleName(f"{self.way.text()}: {line.title}")
        self.way.setVisible(job.state is JobState.FAILED)

    def show_progress(self, event: JobProgress) -> None:
        """Show how far it is, between two looks at the archive."""
        self.bar.show()
        self.bar.setValue(round(1000 * event.fraction))
        parts = [step_of(event.stage).capitalize(), per_cent(event.fraction)]
        if left := remaining(event.remaining_ms):
            parts.append(left)
        self.state.setText(listed(parts))

    def mouseDoubleClickEvent(self, event: object) -> None:
        if self._line is not None:
            self.opened.emit(self._line.job.recording_id)

    def _way_of(self, lack: Lack) -> str:
        match lack:
            case Lack.MODEL:
                return self.tr("Models…")
            case Lack.SPACE:
                return self.tr("What takes up room…")
            case Lack.FILE:
                return self.tr("Choose the file again…")
            case Lack.TRACKS:
                return self.tr("Where it should lie…")
            case Lack.NOTHING:
                return self.tr("Reports…")

    def _go(self) -> None:
        if self._line is not None:
            self.way_chosen.emit(self._line.lack)

    def _act(self) -> None:
        if self._line is None:
            return
        if self._line.job.state in (JobState.FAILED, JobState.CANCELLED):
            self.retried.emit(self._line.job.id)
        else:
            self.stopped.emit(self._line.job.id)
