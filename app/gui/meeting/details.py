"""The tab that says where all this comes from: tracks, models, settings, revisions, storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.gui.meeting.facts import Fact, sections
from app.gui.meeting.history import told
from app.gui.reading import mirror

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.gui.theme import Theme
    from app.service.meeting import Meeting
    from pipeline.domain.revisions import Revision

translate = QCoreApplication.translate

_NAMES = 108


class DetailsTab(QScrollArea):
    """Facts, to be read and copied.

    Signals:
        compare_wished, restore_wished: carry the number of an earlier revision.
    """

    compare_wished = Signal(int)
    restore_wished = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("class", "ringed")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # nothing in it takes the keys that scroll
        self.setAccessibleName(translate("meeting", "Details"))

    def show_meeting(self, meeting: Meeting) -> None:
        """Write down what is known."""
        px = self._theme.px
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(24), px(8), px(24), px(24))
        column.setSpacing(px(6))
        for heading, facts in sections(meeting):
            if facts:
                self._add_heading(column, heading)
                column.addLayout(self._table(facts))
        if len(meeting.revisions) > 1:
            self._add_heading(column, translate("meeting", "Revisions"))
            for revision in reversed(meeting.revisions):
                self._add_revision(column, meeting, revision)
        column.addStretch()
        mirror(inner)
        self.setWidget(inner)

    def _add_heading(self, column: QVBoxLayout, text: str) -> None:
        label = QLabel(text)
        label.setProperty("class", "section")
        column.addSpacing(self._theme.px(12))
        column.addWidget(label)

    def _table(self, facts: Sequence[Fact]) -> QGridLayout:
        """Names beside values; what is small stands below its value."""
        px = self._theme.px
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(5))
        grid.setColumnMinimumWidth(0, px(_NAMES))
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, fact in enumerate(facts):
            name = soft(fact.name)
            name.setFixedWidth(px(_NAMES))
            grid.addWidget(name, row, 0, top)
            beside = QVBoxLayout()
            beside.setSpacing(px(1))
            for text, is_small in fact.lines:
                value = soft(text)
                value.setProperty("class", "small" if is_small else "")
                if is_small:
                    value.setFont(self._theme.font(11, tabular=True))
                value.setAccessibleName(f"{fact.name}: {text}")
                beside.addWidget(value)
            beside.addStretch()
            grid.addLayout(beside, row, 1)
        return grid

    def _add_revision(self, column: QVBoxLayout, meeting: Meeting, revision: Revision) -> None:
        turns = self.tr("%n turn(s)", None, revision.turns)
        words = translate("meeting", "Revision %1").replace("%1", str(revision.number))
        text = f"{words} · {turns}"
        row = QHBoxLayout()
        what = QVBoxLayout()
        what.setSpacing(self._theme.px(1))
        what.addWidget(soft(text))
        for line in told(revision):
            done = soft(line)
            done.setProperty("class", "small")
            done.setAccessibleName(f"{words}: {line}")
            what.addWidget(done)
        row.addLayout(what, 1)
        if meeting.revision is not None and revision.number != meeting.revision:
            for name, signal in (
                (translate("meeting", "Compare"), self.compare_wished),
                (translate("meeting", "Restore"), self.restore_wished),
            ):
                button = QPushButton(name)
                button.setProperty("class", "quiet")
                button.setAccessibleName(f"{name}: {words}")
                button.clicked.connect(lambda _=False, s=signal, n=revision.number: s.emit(n))
                row.addWidget(button)
        else:
            row.addWidget(soft(translate("meeting", "shown now")))
        column.addLayout(row)


def soft(text: str) -> QLabel:
    """A line of secondary words that can be copied."""
    label = QLabel(text)
    label.setProperty("class", "soft")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
