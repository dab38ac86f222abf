"""Beside the transcript: the brief, chapters, questions, and what is known of the recording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.gui.meeting.brief import BriefTab
from app.gui.meeting.chapters import ChaptersTab
from app.gui.meeting.details import DetailsTab
from app.gui.reading import sides
from app.gui.tab import Tab
from app.gui.tab_order import tab_after

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from app.service.meeting import Meeting

WIDTH = 392
TABS = ("brief", "chapters", "ask", "details")


class SidePanel(QFrame):
    """Four tabs.

    Signals:
        tab_chosen: carries a name of `TABS`.
    """

    tab_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("class", "panel")
        self.brief = BriefTab(theme)
        self.chapters = ChaptersTab(theme)
        self.details = DetailsTab(theme)
        self._ask = QWidget()
        self.stack = QStackedWidget()
        self.tabs: dict[str, QPushButton] = {}
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        row.setSpacing(theme.px(20))
        group = QButtonGroup(self)
        texts = (self.tr("Brief"), self.tr("Chapters"), self.tr("Ask"), self.tr("Details"))
        pages = (self.brief, self.chapters, self._ask, self.details)
        for name, text, page in zip(TABS, texts, pages, strict=True):
            tab = Tab(text)
            tab.setAutoExclusive(True)  # told as one of several
            tab.setCursor(Qt.CursorShape.PointingHandCursor)
            tab.clicked.connect(lambda _=False, n=name: self.choose(n))
            group.addButton(tab)
            self.tabs[name] = tab
            row.addWidget(tab)
            self.stack.addWidget(page)
        row.addStretch()
        line = QFrame()
        line.setProperty("class", "line")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(line)
        column.addWidget(self.stack, 1)
        theme.changed.connect(self._style)
        self._style()
        self.choose("brief")

    def set_ask(self, view: QWidget) -> None:
        """Put the view that answers questions about this meeting into its tab."""
        place, shown = self.stack.indexOf(self._ask), self.stack.currentIndex()
        self.stack.removeWidget(self._ask)
        self.stack.insertWidget(place, view)
        self.stack.setCurrentIndex(shown)
        self._ask = view
        view.setContentsMargins(self._theme.px(24), self._theme.px(8), 0, 0)

    def choose(self, name: str) -> None:
        """Show a tab."""
        self.tabs[name].setChecked(True)
        self.stack.setCurrentIndex(TABS.index(name))
        self.tab_chosen.emit(name)

    def show_meeting(self, meeting: Meeting) -> None:
        """Fill the tabs."""
        self.brief.show_meeting(meeting)
        self.chapters.show_meeting(meeting)
        self.details.show_meeting(meeting)
        tab_after(self.tabs[TABS[-1]], self.brief, self.chapters, self._ask, self.details)

    def _style(self) -> None:
        t, px = self._theme.tokens, self._theme.px
        sheet = (
            f'QFrame[class="panel"] {{ border-left: 1px solid {t.line}; }}'
            f' QPushButton[class="entry"] {{ text-align: left; background: transparent;'
            f" border: 1px solid transparent; border-radius: {px(6)}px;"
            f" padding: {px(7)}px {px(6)}px; }}"
            f' QPushButton[class="entry"]:hover {{ background: {t.side}; }}'
            f' QPushButton[class="entry"]:checked {{ background: {t.accent_ground}; }}'
            f' QPushButton[class="entry"][keyed="true"]:focus {{ border-color: {t.accent}; }}'
        )
        self.setStyleSheet(sides(sheet))
