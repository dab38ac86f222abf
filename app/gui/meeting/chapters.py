"""The tab with the chapters: where each begins, what it is about, which one is heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.gui.dates import length, offset
from app.gui.reading import mirror

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.gui.theme import Theme
    from app.service.meeting import Meeting
    from pipeline.domain.meaning import Chapter


class ChapterRow(QPushButton):
    """Goes to where a chapter begins.

    Args of the constructor:
        theme: colours and measures.
        chapter: which.
        until_ms: where it ends: the next one begins there.
    """

    def __init__(self, theme: Theme, chapter: Chapter, until_ms: int) -> None:
        super().__init__()
        self._theme = theme
        self.at_ms = chapter.span.start_ms
        px = theme.px
        took = length(max(0, until_ms - self.at_ms))
        self.setProperty("class", "entry")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setCheckable(True)
        self.setAccessibleName(f"{offset(self.at_ms)}, {chapter.title}, {took}")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.when = _label(offset(self.at_ms), "soft")
        self.when.setFixedWidth(px(52))
        self.when.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing)
        self.title = _label(chapter.title, "")
        self.took = _label(took, "soft")
        self.took.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(4), px(8), px(10), px(8))
        row.setSpacing(px(14))
        row.addWidget(self.when)
        row.addWidget(self.title, 1)
        row.addWidget(self.took)
        self.title.setWordWrap(True)
        theme.changed.connect(self._style)
        self._style()

    def set_on(self, is_on: bool) -> None:
        """Show whether this is the one that is heard."""
        if is_on != self.isChecked():
            self.setChecked(is_on)
            self._style()

    def nextCheckState(self) -> None:
        """A click goes there; which one is heard is said by the player."""

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else 0

    def _style(self) -> None:
        theme = self._theme
        for label in (self.when, self.took):
            label.setFont(theme.font(11.5, tabular=True))
        self.title.setFont(theme.font(13.5, bold=self.isChecked()))
        self.updateGeometry()


class ChaptersTab(QScrollArea):
    """Chapters with the time at which they begin.

    Signals:
        chosen: carries the moment in ms.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.buttons: list[ChapterRow] = []
        self._shown: Sequence[Chapter] | None = None
        self._at_ms = 0

    def show_meeting(self, meeting: Meeting) -> None:
        """List its chapters, or say that there are none."""
        chapters = meeting.document.minutes.chapters if meeting.document else ()
        if chapters == self._shown:
            return
        self._shown = chapters
        px = self._theme.px
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(10), px(14), px(14), px(24))
        column.setSpacing(px(2))
        self.buttons = []
        ends = [*(c.span.start_ms for c in chapters[1:]), meeting.recording.duration_ms]
        for chapter, until_ms in zip(chapters, ends, strict=False):
            row = ChapterRow(self._theme, chapter, until_ms)
            row.clicked.connect(lambda _=False, at=row.at_ms: self.chosen.emit(at))
            self.buttons.append(row)
            column.addWidget(row)
        if not chapters:
            none = _label(self.tr("Chapters come with the minutes."), "soft")
            none.setContentsMargins(px(14), px(4), 0, 0)
            none.setWordWrap(True)
            column.addWidget(none)
        column.addStretch()
        mirror(inner)
        self.setWidget(inner)
        self.set_at(self._at_ms)

    def set_at(self, at_ms: int) -> None:
        """Mark the chapter that holds a moment."""
        self._at_ms = at_ms
        begun = [row for row in self.buttons if row.at_ms <= at_ms]
        here = begun[-1] if begun else (self.buttons[0] if self.buttons else None)
        for row in self.buttons:
            row.set_on(row is here)


def _label(text: str, kind: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("class", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
