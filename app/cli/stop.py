"""Ctrl-C: the first asks politely, the second insists."""

from __future__ import annotations

import signal
import threading
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType


class StopRequest:
    """Whether the user asked to stop."""

    def __init__(self) -> None:
        self.is_set = False


@contextmanager
def listen_for_stop(*, insists: bool = True) -> Generator[StopRequest, None, None]:
    """While inside, the first Ctrl-C only sets the request; the second interrupts.

    So what is in progress comes to the end of its step, and nothing is cut in half. Where nothing
    may be cut at all, `insists` is False, and later ones change nothing.
    """
    request = StopRequest()
    if threading.current_thread() is not threading.main_thread():
        yield request
        return

    def on_signal(number: int, frame: FrameType | None) -> None:
        if request.is_set and insists:
            raise KeyboardInterrupt
        request.is_set = True

    before = signal.signal(signal.SIGINT, on_signal)
    try:
        yield request
    finally:
        signal.signal(signal.SIGINT, before)
