"""A recording in progress: the two threads behind it, and what others ask of it."""

import errno
import threading
from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from pipeline.audio.encrypted import storage_errors
from pipeline.capture.events import EventQueue
from pipeline.capture.session import Session
from pipeline.domain.capture import (
    CaptureEnded,
    CaptureEvent,
    CaptureReport,
    EndReason,
    Mark,
    MarkKind,
    WarningKind,
)
from pipeline.domain.errors import EarshotError, StorageError
from pipeline.domain.saying import say

_POLL_S, _TEND_S = 0.05, 0.5
_CLOSE_S = 2.0


class DiskCapture:
    """A recording in progress; implements `ports.Capture`."""

    def __init__(
        self,
        session: Session,
        events: EventQueue,
        report: Callable[[], CaptureReport],
        free: Callable[[], None],
    ) -> None:
        """Take over a prepared session; `run` begins to write.

        Args:
            session: begun.
            events: of the session.
            report: put together once all is on disk.
            free: lets others record.
        """
        self._session, self._events, self._report, self._free = session, events, report, free
        self._ended, self._tending_done = threading.Event(), threading.Event()

    def run(self) -> None:
        """Start both threads."""
        threading.Thread(target=self._write, name="earshot-capture", daemon=True).start()
        threading.Thread(target=self._tend, name="earshot-devices", daemon=True).start()

    @property
    def at_ms(self) -> int:
        """The recording's clock."""
        return self._session.at_ms

    @property
    def is_paused(self) -> bool:
        """Whether nothing is recorded at present."""
        return self._session.is_paused

    def events(self) -> Generator[CaptureEvent, None, None]:
        """Implements `Capture.events`; raises `StorageError` where not even reading is possible."""
        yield from self._events.listen()

    def pause(self) -> None:
        """Record nothing until `resume`."""
        with storage_errors(Path("the recording's journal")):
            self._session.pause()

    def resume(self) -> None:
        """Go on."""
        with storage_errors(Path("the recording's journal")):
            self._session.resume()

    def mark(self, kind: MarkKind, text: str = "") -> Mark:
        """Mark this moment."""
        with storage_errors(Path("the recording's journal")):
            return self._session.mark(kind, text)

    def keep_going(self) -> None:
        """Count silence anew."""
        self._session.keep_going()

    def stop(self) -> None:
        """End it."""
        self._session.end(EndReason.STOPPED)

    def _write(self) -> None:
        pause = threading.Event()
        try:
            while self._session.turn():
                pause.wait(_POLL_S)
        except OSError as error:
            self._finish(_refused(error), EndReason.DISK)
        except BaseException:
            self._finish(_bug(), EndReason.CRASH)
            raise
        else:
            self._finish(None, EndReason.STOPPED)

    def _finish(self, failure: StorageError | None, reason: EndReason) -> None:
        """Free the devices and the lock, and say how it ended.

        Where it failed, what can be read of it is its report, as after a crash, so that it is
        kept at once; where nothing can be read, the listener gets the failure.
        """
        if failure is not None:
            with suppress(OSError):
                self._session.abandon()
        self._session.close_devices()
        self._ended.set()
        self._tending_done.wait(_CLOSE_S)
        try:
            report = self._report()
        except EarshotError as error:
            self._free()
            self._events.fail(failure or error)
            return
        self._free()
        if failure is not None:
            report = replace(report, reason=reason)
            self._session.warn(
                WarningKind.FAILED, say("{title}. {what}", title=failure.title, what=failure.what)
            )
        self._events.put(CaptureEnded(report))

    def _tend(self) -> None:
        try:
            while not self._ended.wait(_TEND_S):
                self._session.tend()
        finally:
            self._tending_done.set()


def _refused(error: OSError) -> StorageError:
    what = say("The disk refused to be written to: {reason}.", reason=error.strerror or error)
    if error.errno == errno.ENOSPC:
        what = say("The disk is full.")
    todo = say("What was recorded before is safe: run `earshot recover`.")
    return StorageError("The recording ended", what, todo)


def _bug() -> StorageError:
    todo = say("What was recorded before is safe: run `earshot recover`. Please report this.")
    return StorageError("The recording ended", "Earshot made a mistake.", todo)
