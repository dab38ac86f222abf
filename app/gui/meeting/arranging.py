"""Where the parts of a meeting's page stand; in a narrow window two of them take turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.gui.meeting.panel import WIDTH
from app.gui.reading import is_mirrored

if TYPE_CHECKING:
    from app.gui.meeting.page import MeetingPage

_LEAST = 380
"""Below this width of the transcript, it and the panel take turns."""

_FOOTER = 127


class Arrangement(QObject):
    """Lays a page out, and fits it to its width.

    Args of the constructor:
        page: whose parts are there already.
    """

    def __init__(self, page: MeetingPage) -> None:
        super().__init__(page)
        self._page = page
        px = page.theme.px
        self._left = QWidget()
        self._column = QVBoxLayout(self._left)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(page.header)
        self._column.addWidget(page.finder)
        self._column.addWidget(page.words, 1)
        self._upper = QHBoxLayout()
        self._upper.setSpacing(0)
        self._upper.addWidget(self._left, 1)
        self._upper.addWidget(page.panel)
        line = QFrame()
        line.setProperty("class", "line")
        line.setFixedHeight(1)
        self._footer = QWidget()
        lower = QHBoxLayout(self._footer)
        # time runs from left to right in every language, and needs room before its beginning
        lower.setContentsMargins(px(22), px(8), px(16) if is_mirrored() else 0, px(10))
        lower.setSpacing(px(10))
        lower.addWidget(page.transport)
        lower.addWidget(page.lane_names)
        lower.addWidget(page.timeline, 1)
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._upper, 1)
        whole.addWidget(line)
        whole.addWidget(self._footer)
        page.header.panel_wished.connect(lambda _: self.fit())
        page.theme.changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Where the window is too narrow for both, transcript and panel take turns."""
        page, px = self._page, self._page.theme.px
        self._footer.setFixedHeight(px(_FOOTER))
        is_narrow = page.width() < px(WIDTH + _LEAST)
        page.header.swap.setVisible(is_narrow)
        page.lane_names.setVisible(not is_narrow)
        is_swapped = is_narrow and page.header.swap.isChecked()
        # swapped, it stands in the transcript's place, below the title
        where = self._column if is_swapped else self._upper
        if where.indexOf(page.panel) < 0:
            where.addWidget(page.panel, 1 if is_swapped else 0)
        page.panel.setMinimumWidth(0 if is_swapped else px(WIDTH))
        page.panel.setMaximumWidth(page.maximumWidth() if is_swapped else px(WIDTH))
        page.words.setVisible(not is_swapped)
        page.panel.setVisible(is_swapped or not is_narrow)
