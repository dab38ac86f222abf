"""Columns that are read stand in the middle of a wide page, all of them in one line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QObject, Qt
from PySide6.QtWidgets import QLayout, QWidget

if TYPE_CHECKING:
    from app.gui.theme import Theme


def room_before(width: int, widest: int, least: int) -> int:
    """How far from the leading side a column begins; all in pixels.

    Args:
        width: of what it stands in.
        widest: of the column.
        least: kept free in any case.
    """
    return max(least, (width - widest) // 2)


@dataclass(frozen=True, slots=True)
class _Column:
    layout: QLayout
    within: QWidget
    frame: int


class Centring(QObject):
    """Gives layouts the margins with which what they hold is in the middle.

    Args of the constructor:
        outer: in whose middle; its columns begin where it begins.
        theme: measures.
        widest: of a column, in pixels at text size 1.
        least: what is kept free at both sides, likewise.
    """

    def __init__(self, outer: QWidget, theme: Theme, widest: int, least: int = 0) -> None:
        super().__init__(outer)
        self._outer, self._theme = outer, theme
        self._widest, self._least = widest, least
        self._columns: list[_Column] = []
        outer.installEventFilter(self)
        theme.changed.connect(self._place)

    def add(
        self,
        layout: QLayout | None,
        within: QWidget | None = None,
        *,
        frame: int = 0,
    ) -> None:
        """Have a layout follow; its margins above and below stay.

        Args:
            layout: of the column.
            within: what the layout fills, where that is another width: what scrolls is narrower
                than its frame by its bar.
            frame: pixels around `within`.
        """
        if layout is None:
            return
        if within is not None:
            within.installEventFilter(self)
        self._columns.append(_Column(layout, within or self._outer, frame))
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        px, whole = self._theme.px, self._outer.width()
        before = room_before(whole, px(self._widest), px(self._least))
        is_mirrored = self._outer.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for column in self._columns:
            lead = before - column.frame
            rest = column.within.width() - lead - px(self._widest)
            sides = (lead, max(px(self._least), rest))
            left, right = reversed(sides) if is_mirrored else sides
            kept = column.layout.contentsMargins()
            wanted = QMargins(left, kept.top(), right, kept.bottom())
            if wanted != kept:
                column.layout.setContentsMargins(wanted)
