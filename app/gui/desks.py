"""The desks of the window: threads that ask the service, one for each kind of wait."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.gui.bridge import Desk, OpenService

if TYPE_CHECKING:
    from app.service.earshot import Earshot


class Desks(QObject):
    """What the window asks, apart by how long it takes.

    Attributes:
        reading: lists, transcripts, minutes as they lie there: milliseconds.
        searching: what is found as one types.
        relating: what is like what was typed, by meaning: a second.
        thinking: answers and minutes that are made: seconds to minutes.
        bringing: takes files in: seconds to minutes.
        working: works off the queue: minutes to hours.
        recording: follows a recording, for as long as it takes.
        listening: shows how loud devices are.
    """

    def __init__(self, open_service: OpenService, logs: Path) -> None:
        super().__init__()
        report = _reporter(logs)

        def open_small() -> Earshot:
            """Each has a connection to the archive, and only a search reads much of it."""
            service = open_service()
            service.hold_little()
            return service

        self.reading = Desk("reading", open_small, report, self)
        self.searching = Desk("searching", open_service, report, self)
        self.relating = Desk("relating", open_service, report, self)
        self.thinking = Desk("thinking", open_small, report, self)
        self.bringing = Desk("bringing", open_small, report, self)
        self.working = Desk("working", open_service, report, self)
        self.recording = Desk("recording", open_small, report, self)
        self.listening = Desk("listening", open_small, report, self)

    def close(self) -> None:
        """End all of them."""
        for desk in (
            self.recording,
            self.listening,
            self.working,
            self.bringing,
            self.thinking,
            self.relating,
            self.searching,
            self.reading,
        ):
            desk.close()


def _reporter(logs: Path) -> Callable[[str], None]:
    """Write bugs of ours where the command line writes them, too."""

    def report(text: str) -> None:
        try:
            logs.mkdir(mode=0o700, parents=True, exist_ok=True)
            stamp = time.strftime("%Y%m%d-%H%M%S")
            path = logs / f"window-{stamp}.log"
            with path.open("a", encoding="utf-8") as file:
                file.write(text + "\n")
            path.chmod(0o600)
        except OSError:
            # a full disk or a home that is gone; the window tells it where it matters
            print(text, file=sys.stderr)

    return report
