"""Tells for how long the window's thread did not come back to its event loop."""

import time

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 5


class Watchdog(QObject):
    """Counts from when it is made."""

    def __init__(self) -> None:
        super().__init__()
        self._last = time.monotonic()
        self._longest = 0.0
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._bark)
        self._timer.start()

    def longest_ms(self) -> float:
        """The longest time between two turns of the loop, less what the timer waits itself."""
        self._bark()
        return self._longest

    def stop(self) -> None:
        """Count no longer."""
        self._timer.stop()

    def _bark(self) -> None:
        now = time.monotonic()
        self._longest = max(self._longest, (now - self._last) * 1000 - _EVERY_MS)
        self._last = now
