"""Decodes sound in a thread, a few seconds ahead of what is heard."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pipeline.domain.errors import DeviceError, EarshotError
from pipeline.domain.saying import Said

if TYPE_CHECKING:
    from app.service.sound import Piece

_AHEAD = 30
"""Pieces of a tenth of a second that are decoded ahead."""


class Feeder:
    """Decodes in a thread of its own until it is closed.

    Args of the constructor:
        pieces: of sound, decoded as they are taken.
    """

    def __init__(self, pieces: Iterator[Piece]) -> None:
        self._ready: queue.Queue[Piece | EarshotError | None] = queue.Queue(_AHEAD)
        self._is_closed = threading.Event()
        self._pieces = pieces
        self._thread = threading.Thread(target=self._work, name="sound", daemon=True)
        self._thread.start()

    def take(self) -> Piece | EarshotError | None:
        """The next piece, what went wrong, or None at the end; raises `queue.Empty`."""
        return self._ready.get_nowait()

    def close(self, wait_s: float = 0.0) -> None:
        """End after the piece in progress."""
        self._is_closed.set()
        if wait_s:
            self._thread.join(wait_s)

    def _work(self) -> None:
        try:
            for piece in self._pieces:
                if not self._put(piece):
                    return
            self._put(None)
        except EarshotError as error:
            self._put(error)
        except Exception as error:  # noqa: BLE001 - a bug must not leave the window waiting
            title = QCoreApplication.translate("meeting", "The sound stopped")
            self._put(DeviceError(Said(title), Said(f"{type(error).__name__}: {error}")))

    def _put(self, item: Piece | EarshotError | None) -> bool:
        while not self._is_closed.is_set():
            try:
                self._ready.put(item, timeout=0.2)
            except queue.Full:
                continue
            return True
        return False
