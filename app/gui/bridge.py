"""The service, off the window's thread: asked in a thread of its own, answered by signals.

A desk is one thread with its own open service (and so its own connection to the archive). Its
work is done one after another. What the window asks for often, as letters are typed, carries a
key: a newer request takes the place of an older one that still waits, and the answer to a
request that was cancelled never arrives.
"""

from __future__ import annotations

import threading
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from pipeline.domain.errors import EarshotError
from pipeline.domain.saying import Said

if TYPE_CHECKING:
    from app.service.earshot import Earshot

OpenService = Callable[[], "Earshot"]
"""Opens the service; called once in each desk's thread."""

translate = QCoreApplication.translate


class OurBugError(EarshotError):
    """Something of ours is wrong; a report was written."""


def _bug() -> OurBugError:
    return OurBugError(
        Said(translate("bridge", "Something went wrong inside Earshot")),
        Said(translate("bridge", "This is a bug, and nothing was lost by it.")),
        Said(
            translate("bridge", "Try again; if it stays, the report in the logs folder says more.")
        ),
    )


@dataclass(eq=False)
class Ticket:
    """A request under way.

    Attributes:
        key: what a newer request with the same key makes superfluous; empty: nothing.
        is_cancelled: nobody waits for it any more.
    """

    key: str
    run: Callable[[Earshot], Iterator[Any]]
    each: Callable[[Any], None] | None
    done: Callable[[Any], None] | None
    failed: Callable[[EarshotError], None] | None
    is_cancelled: bool = False
    _steps: Any = field(default=None, repr=False)

    def cancel(self) -> None:
        """Stop it at its next step; none of its callbacks is called any more."""
        self.is_cancelled = True


class Desk(QObject):
    """Asks the service in a thread of its own. Its callbacks run on the window's thread.

    Args of the constructor:
        name: for reports.
        open_service: opens the service.
        report: takes the text of a bug's traceback.
    """

    _arrived = Signal(object, str, object)

    def __init__(
        self,
        name: str,
        open_service: OpenService,
        report: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open, self._report = open_service, report
        self._waiting: deque[Ticket] = deque()
        self._wake = threading.Condition()
        self._is_closed = False
        self._current: Ticket | None = None
        self._arrived.connect(self._deliver)
        self._thread = threading.Thread(target=self._work, name=f"desk-{name}", daemon=True)
        self._thread.start()

    def ask(
        self,
        work: Callable[[Earshot], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[EarshotError], None] | None = None,
        *,
        key: str = "",
    ) -> Ticket:
        """Ask for one value.

        Args:
            work: asks the service; runs in the desk's thread and must touch no widget.
            done: takes the value.
            failed: takes what went wrong.
            key: see the module.
        """

        def steps(service: Earshot) -> Iterator[Any]:
            yield from ()
            return work(service)

        return self._queue(Ticket(key, steps, None, done, failed))

    def follow(
        self,
        work: Callable[[Earshot], Iterator[Any]],
        each: Callable[[Any], None],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[EarshotError], None] | None = None,
        *,
        key: str = "",
    ) -> Ticket:
        """Follow a generator of the service; `each` takes what it yields, `done` its result."""
        return self._queue(Ticket(key, work, each, done, failed))

    def end(self) -> None:
        """Let the thread end after the step in progress; nothing is delivered any more."""
        with self._wake:
            self._is_closed = True
            self._waiting.clear()
            if self._current is not None:
                self._current.cancel()
            self._wake.notify()

    def close(self, wait_s: float = 5.0) -> None:
        """End the thread, and wait for it."""
        self.end()
        self._thread.join(wait_s)

    def _queue(self, ticket: Ticket) -> Ticket:
        with self._wake:
            if ticket.key:
                for other in [t for t in self._waiting if t.key == ticket.key]:
                    other.cancel()
                    self._waiting.remove(other)
                if self._current is not None and self._current.key == ticket.key:
                    self._current.cancel()
            self._waiting.append(ticket)
            self._wake.notify()
        return ticket

    def _work(self) -> None:
        service: Earshot | None = None
        try:
            while (ticket := self._next()) is not None:
                try:
                    if service is None:
                        service = self._open()
                    self._run(ticket, service)
                except EarshotError as error:
                    self._tell(ticket, "failed", error)
                except Exception:  # noqa: BLE001 - a bug must not end the desk
                    self._report(traceback.format_exc())
                    self._tell(ticket, "failed", _bug())
        finally:
            if service is not None:
                service.close()

    def _run(self, ticket: Ticket, service: Earshot) -> None:
        steps: Any = ticket.run(service)
        result: Any = None
        with closing(steps):
            while not ticket.is_cancelled:
                try:
                    item = next(steps)
                except StopIteration as end:
                    result = end.value
                    break
                self._tell(ticket, "each", item)
            else:
                return
        self._tell(ticket, "done", result)

    def _next(self) -> Ticket | None:
        with self._wake:
            self._current = None
            while not self._waiting and not self._is_closed:
                self._wake.wait()
            if self._is_closed:
                return None
            self._current = self._waiting.popleft()
            return self._current

    def _tell(self, ticket: Ticket, what: str, value: object) -> None:
        if not (ticket.is_cancelled or self._is_closed):
            self._arrived.emit(ticket, what, value)

    @Slot(object, str, object)
    def _deliver(self, ticket: Ticket, what: str, value: object) -> None:
        callback: Callable[[Any], None] | None = getattr(ticket, what)
        if callback is not None and not ticket.is_cancelled:
            callback(value)
