"""Blocking work that reports through a callback, turned into a generator."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Generator

_SECONDS = 0.2
"""A wait without an end can't be interrupted by Ctrl-C on every system."""


class _StopWorkError(Exception):
    """Raised inside the work to end it early."""


def report_while(work: Callable[[Callable[[int], None]], None]) -> Generator[int, None, None]:
    """Run `work(report)` in a thread and yield what it reports.

    An error of the work is raised here. Closing the generator makes the next report raise
    inside the work, and waits until it has cleaned up.
    """
    reports: queue.SimpleQueue[int | None] = queue.SimpleQueue()
    errors: list[BaseException] = []
    stop = threading.Event()

    def report(value: int) -> None:
        if stop.is_set():
            raise _StopWorkError
        reports.put(value)

    def run() -> None:
        try:
            work(report)
        except _StopWorkError:
            pass
        except BaseException as error:  # noqa: BLE001 - handed to whoever iterates
            errors.append(error)
        finally:
            reports.put(None)

    thread = threading.Thread(target=run, name="earshot-work", daemon=True)
    thread.start()
    try:
        while True:
            try:
                value = reports.get(timeout=_SECONDS)
            except queue.Empty:
                continue
            if value is None:
                break
            yield value
    finally:
        stop.set()
        thread.join()
    if errors:
        raise errors[0]
