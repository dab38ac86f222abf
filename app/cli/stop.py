"""Ctrl-C, and whatever else ends a program: the first asks politely, a second Ctrl-C insists."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType

_ENDS = ("SIGTERM", "SIGHUP", "SIGBREAK")
"""Sent by whoever ends programs, and where the terminal was closed."""


class StopRequest:
    """Whether the user asked to stop.

    Attributes:
        is_set: somebody did.
        is_final: the program is to end, not only what it does now.
    """

    def __init__(self) -> None:
        self.is_set = False
        self.is_final = False
        # Asked now: once it is closed, a terminal doesn't say any more that it is one.
        self._terminals = [number for number in (0, 1, 2) if os.isatty(number)]

    def write_nowhere(self, *others: int) -> None:
        """Let what is written to the terminal, and to others, go nowhere from now on.

        Nobody reads it any more, and each write would fail.
        """
        nowhere = os.open(os.devnull, os.O_RDWR)
        try:
            for number in {*self._terminals, *others}:
                os.dup2(nowhere, number)
        finally:
            os.close(nowhere)


@contextmanager
def listen_for_stop(*, insists: bool = True) -> Generator[StopRequest]:
    """While inside, the first Ctrl-C only sets the request; the second interrupts.

    So what is in progress comes to the end of its step, and nothing is cut in half. Where nothing
    may be cut at all, `insists` is False: later ones change nothing, and the end of the terminal
    or of the session is a request too.
    """
    request = StopRequest()
    if threading.current_thread() is not threading.main_thread():
        yield request
        return

    def on_signal(number: int, frame: FrameType | None) -> None:
        if number != signal.SIGINT:
            request.is_final = True
            request.write_nowhere()
        elif request.is_set and insists:
            raise KeyboardInterrupt
        request.is_set = True

    numbers = [signal.SIGINT]
    if not insists:
        found = (getattr(signal, name, None) for name in _ENDS)
        # What was ignored before stays so: that is how `nohup` asks to go on without a terminal.
        numbers += [n for n in found if n is not None and signal.getsignal(n) != signal.SIG_IGN]
    before = [(number, signal.signal(number, on_signal)) for number in numbers]
    try:
        yield request
    finally:
        for number, handler in before:
            signal.signal(number, handler)
