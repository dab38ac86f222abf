"""Citation chips: a time that leads to the moment that was said."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.gui import dates

if TYPE_CHECKING:
    from pipeline.domain.meaning import Citation

translate = QCoreApplication.translate


def arrow() -> str:
    """The sign before a time, which points the way that people read."""
    return "◂" if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else "▸"


def chip_text(at_ms: int, held_at: datetime | None = None, today: date | None = None) -> str:
    """What a chip says: "▸ 2:09", or with the day "▸ 5 Oct 2:09"."""
    day = dates.short_day(held_at.date(), today or date.today()) if held_at else ""
    return " ".join(filter(None, [arrow(), day, dates.offset(at_ms)]))


def cite_chip(
    citation: Citation,
    *,
    held_at: datetime | None = None,
    who: str = "",
    today: date | None = None,
    parent: QWidget | None = None,
) -> QPushButton:
    """A button for a citation; hovering shows the quote. Connect `clicked`.

    Args:
        citation: where it leads.
        held_at: of the meeting, to show the day; None shows the time alone.
        who: said it, by the shown name.
        today: the present day.
        parent: as for any widget.
    """
    button = QPushButton(chip_text(citation.span.start_ms, held_at, today), parent)
    button.setProperty("class", "chip")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    quote = " ".join(citation.quote.split())
    said = f"{who}: “{quote}”" if who else f"“{quote}”"
    button.setToolTip(said)
    time = dates.offset(citation.span.start_ms)
    button.setAccessibleName(translate("chips", "Hear %1").replace("%1", time))
    button.setAccessibleDescription(said)
    return button
