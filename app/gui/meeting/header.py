"""The title of a meeting, and in a line when it was, how long, and who was there."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from app.gui import dates
from app.gui.counts import people
from app.gui.reading import leading, listed

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from app.service.meeting import Meeting

_MOST_NAMES = 6


class Header(QWidget):
    """Title and meta line.

    Signals:
        panel_wished: show the panel, or the transcript again, where only one has room.
        menu_wished: carries a menu that wants to be filled with what can be done to the meeting.
    """

    panel_wished = Signal(bool)
    menu_wished = Signal(object)

    def __init__(self, theme: Theme, today: date | None = None) -> None:
        super().__init__()
        self._theme, self._today = theme, today
        self.title = QLabel()
        self.title.setProperty("class", "title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
        self.meta = QLabel()
        self.meta.setProperty("class", "soft")
        self.meta.setWordWrap(True)
        self.meta.setTextFormat(Qt.TextFormat.PlainText)
        self.note = QLabel()
        self.note.setProperty("class", "soft")
        self.note.setContentsMargins(0, theme.px(5), theme.px(8), 0)
        self.note.hide()
        self.swap = QPushButton(self.tr("Minutes"))
        self.swap.setCheckable(True)
        self.swap.toggled.connect(self._on_swap)
        self.swap.hide()
        self.more = QPushButton(self.tr("More"))
        self.more.setProperty("class", "quiet")
        self.menu = QMenu(self.more)
        self.menu.aboutToShow.connect(self.menu.clear)
        self.menu.aboutToShow.connect(lambda: self.menu_wished.emit(self.menu))
        self.more.setMenu(self.menu)
        column = QVBoxLayout()
        column.setSpacing(theme.px(4))
        column.addWidget(self.title)
        column.addWidget(self.meta)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(40), theme.px(24), theme.px(24), theme.px(16))
        row.addLayout(column, 1)
        row.addWidget(self.note, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.swap, 0, Qt.AlignmentFlag.AlignTop)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show its title and its line."""
        recording = meeting.recording
        self.title.setText(recording.title)
        parts: list[str] = []
        if recording.held_at is not None:
            day = dates.day(recording.held_at.date(), self._today or date.today())
            parts.append(listed([day, dates.clock(recording.held_at)]))
        parts.append(dates.length(recording.duration_ms))
        names = [name for _, name in meeting.names]
        if len(names) > _MOST_NAMES:
            parts.append(people(len(names)))
        elif names:
            parts.append(listed(names))
        if meeting.is_user_absent:
            parts.append(self.tr("you were not there"))
        self.meta.setText(listed(parts, " · "))

    def set_note(self, text: str) -> None:
        """Say beside the title what is going on; an empty text: nothing."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _on_swap(self, is_on: bool) -> None:
        self.swap.setText(self.tr("Transcript") if is_on else self.tr("Minutes"))
        self.panel_wished.emit(is_on)
