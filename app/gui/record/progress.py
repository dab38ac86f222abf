"""During a recording: the time, levels, live text, marks, and what to look at."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.gui import dates
from app.gui.reading import leading
from app.gui.record.meter import LevelMeter
from app.gui.told import told
from pipeline.domain.capture import CaptureWarning, Levels, Mark, MarkKind
from pipeline.domain.live import LiveLag, LiveText
from pipeline.domain.sound import TrackSource

if TYPE_CHECKING:
    from app.gui.record.controller import Recording
    from app.gui.theme import Theme


@dataclass(slots=True)
class _Line:
    """What somebody said without a pause, or a mark.

    Attributes:
        at: its time; empty where it has none yet.
        who: spoke, or what kind of mark it is.
        words: as far as they are known.
    """

    at: str
    who: str
    words: str = ""


class RecordProgress(QWidget):
    """Follows a recording.

    Signals:
        closed: the user has seen the end of it.
    """

    closed = Signal()

    def __init__(self, recording: Recording, theme: Theme) -> None:
        super().__init__()
        self._recording, self._theme = recording, theme
        self._open: dict[TrackSource, _Line] = {}
        self._lines: list[_Line] = []
        self.title = QLabel()
        self.title.setAlignment(leading())
        self.title.setProperty("class", "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.time = QLabel("0:00")
        self.time.setAlignment(leading())
        self.time.setFont(theme.font(40, bold=True, tabular=True))
        self.state = QLabel()
        self.state.setProperty("class", "soft")
        self.names = {
            TrackSource.MICROPHONE: self.tr("You"),
            TrackSource.SYSTEM: self.tr("Others"),
        }
        self.meters: dict[TrackSource, LevelMeter] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        self._labels: dict[TrackSource, QLabel] = {}
        for row, (source, name) in enumerate(self.names.items()):
            self._labels[source] = QLabel(name)
            self.meters[source] = LevelMeter(theme, name)
            grid.addWidget(self._labels[source], row, 0)
            grid.addWidget(self.meters[source], row, 1)
        grid.setColumnStretch(1, 1)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setProperty("class", "record")
        self.stop.clicked.connect(recording.stop)
        self.pause = QPushButton(self.tr("Pause"))
        self.pause.clicked.connect(recording.pause)
        self.mark = QPushButton(self.tr("Bookmark"))
        self.mark.clicked.connect(recording.bookmark)
        self.keep = QPushButton(self.tr("Keep going"))
        self.keep.clicked.connect(recording.keep_going)
        self.keep.clicked.connect(self.keep.hide)
        self.keep.hide()
        buttons = QHBoxLayout()
        for button in (self.stop, self.pause, self.mark, self.keep):
            buttons.addWidget(button)
        buttons.addStretch()
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("A note about this moment, kept with Enter"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.returnPressed.connect(self._on_note)
        self.warning = QLabel()
        self.warning.setWordWrap(True)
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.warning.setProperty("class", "error")
        self.warning.hide()
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setFrameShape(QTextEdit.Shape.NoFrame)
        self.text.document().setDocumentMargin(0)
        self.text.setFont(theme.font(15))
        self.text.setAccessibleName(self.tr("Live text"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(14))
        for widget in (self.title, self.time, self.state):
            layout.addWidget(widget)
        layout.addLayout(grid)
        layout.addLayout(buttons)
        layout.addWidget(self.note)
        layout.addWidget(self.warning)
        layout.addWidget(self.text, 1)
        recording.began.connect(self._begin)
        recording.levels.connect(self._on_levels)
        recording.text.connect(self._on_text)
        recording.lagged.connect(self._on_lag)
        recording.warned.connect(self._on_warning)
        recording.asked.connect(self.keep.show)
        recording.marked.connect(self._on_mark)
        recording.ended.connect(self._on_end)

    def _begin(self) -> None:
        self._open.clear()
        self._lines.clear()
        self.text.clear()
        self.warning.hide()
        self.keep.hide()
        self.title.setText(self._recording.title)
        self.time.setText("0:00")
        self.state.setText(self.tr("Recording. It goes on if you close the window."))
        for button in (self.stop, self.pause, self.mark):
            button.setEnabled(True)
        self.note.setEnabled(True)

    def _on_levels(self, levels: Levels) -> None:
        self.time.setText(dates.offset(levels.at_ms))
        self.pause.setText(self.tr("Go on") if levels.is_paused else self.tr("Pause"))
        words = self.tr("Recording. It goes on if you close the window.")
        self.state.setText(self.tr("Paused. Nothing is recorded.") if levels.is_paused else words)
        there = {level.source: level for level in levels.tracks}
        for source, meter in self.meters.items():
            level = there.get(source)
            meter.setVisible(level is not None)
            self._labels[source].setVisible(level is not None)
            if level is not None:
                meter.show_level(level.peak_db if level.is_open else None)

    def _on_text(self, said: LiveText) -> None:
        who = self.names.get(said.source, "")
        words = "".join(_spaced(word.text) for word in said.words).strip()
        if words:
            line = self._open.get(said.source)
            if line is None:
                line = self._open[said.source] = _Line(dates.offset(said.start_ms), who)
                self._lines.append(line)
            line.words = f"{line.words} {words}".strip()
        if said.is_end:
            self._open.pop(said.source, None)
        tentative = said.tentative.strip()
        self._show(_Line("", who, f"{tentative} …") if tentative else None)

    def _on_lag(self, lag: LiveLag) -> None:
        gap = self.tr("(%1 to %2 comes with the transcript)")
        gap = gap.replace("%1", dates.offset(lag.from_ms)).replace("%2", dates.offset(lag.until_ms))
        self._open.pop(lag.source, None)
        self._lines.append(_Line("", "", gap))

    def _on_mark(self, mark: Mark) -> None:
        kind = self.tr("Bookmark") if mark.kind is MarkKind.BOOKMARK else self.tr("Note")
        self._open.clear()
        self._lines.append(_Line(dates.offset(mark.at_ms), kind, mark.text))
        self._show()

    def _show(self, tail: _Line | None = None) -> None:
        """Write all lines: the time soft, who it was in bold, then the words."""
        soft, px = self._theme.tokens.soft, self._theme.px
        lines = [*self._lines, *([tail] if tail else [])]
        self.text.setHtml(
            "".join(
                f'<p style="margin: 0 0 {px(6)}px 0; line-height: {px(23)}px">'
                f'<span style="color: {soft}; font-size: {px(12)}px">{line.at}</span> '
                f'<span style="font-weight: 600">{escape(line.who)}</span>'
                f" {escape(line.words)}</p>"
                for line in lines
            )
        )
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    def _on_warning(self, warning: CaptureWarning) -> None:
        self.warning.setText(f"{dates.offset(warning.at_ms)}  {told(warning.text)}")
        self.warning.show()

    def _on_note(self) -> None:
        self._recording.note(self.note.text())
        self.note.clear()

    def _on_end(self) -> None:
        self.state.setText(self.tr("Stopped. Keeping what was recorded…"))
        for button in (self.stop, self.pause, self.mark):
            button.setEnabled(False)
        self.note.setEnabled(False)
        self.keep.hide()


def _spaced(word: str) -> str:
    return word if word.startswith(" ") else f" {word}"
