"""Rings of garbage are collected on the window's thread alone.

Python collects in whichever thread happens to make an object. In a desk's, that would end Qt's
objects where they don't live: a timer that is ended from another thread takes the window with it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000
_BURST = 200_000
"""So many new things are a desk that reads or changes a long meeting: to look through them while
it does takes a quarter of a second, and a moment later nearly all are gone."""

_PATIENCE = 15
"""So often a burst is waited out."""


class Tidy(QObject):
    """Collects in the place of Python, by Python's own thresholds, until it is stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waited = 0
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        gc.disable()
        gc.freeze()  # what is there by now stays, and needn't be looked through again
        self._timer.start()

    def collect(self) -> None:
        """Collect the generations that have grown enough."""
        limits, counts = gc.get_threshold(), gc.get_count()
        if counts[0] > _BURST and self._waited < _PATIENCE:
            self._waited += 1
            return
        self._waited = 0
        for generation in (2, 1, 0):
            if limits[generation] and counts[generation] > limits[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
