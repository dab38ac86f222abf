"""Tells those who don't look what has changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


class Announcer(QObject):
    """Gives a screen reader a line to say; without one nothing is heard.

    Args of the constructor:
        source: whose news it is: a widget that is shown.

    Signals:
        said: (line, whether it interrupts what is being read).
    """

    said = Signal(str, bool)

    def __init__(self, source: QObject) -> None:
        super().__init__(source)
        self._source = source

    def say(self, text: str, *, is_urgent: bool = False) -> None:
        """Have a line said; an urgent one at once."""
        if not text:
            return
        event = QAccessibleAnnouncementEvent(self._source, text)
        polite = QAccessible.AnnouncementPoliteness
        event.setPoliteness(polite.Assertive if is_urgent else polite.Polite)
        QAccessible.updateAccessibility(event)
        self.said.emit(text, is_urgent)
