"""What the window has under way: files that are taken in, and the queue that is worked off."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.gui import dates
from app.gui.stages import step_of
from app.service.keeping import Discarded, Kept, NotRecovered, Recovered
from app.service.process import FileProgress, FileRefused, FileTaken, ProcessEvent
from app.service.requests import ProcessRequest
from pipeline.domain.work import JobState, Notice, Progress
from pipeline.jobs.events import JobFinished, JobProgress

if TYPE_CHECKING:
    from app.gui.bridge import Desk, Ticket
    from app.service.earshot import Earshot
    from app.service.process import ProcessEvent as Event
    from pipeline.domain.errors import EarshotError


class Works(QObject):
    """Takes files in and works off the queue, in the working desk's thread.

    Signals:
        progressed: (JobProgress) how far a job is.
        said: a line about what goes on now; empty: nothing.
        changed: the list of meetings or the queue is another one.
        refused: (EarshotError) a file can't be used, or a job failed.
        noted: something the user should know.
    """

    progressed = Signal(object)
    said = Signal(str)
    changed = Signal()
    refused = Signal(object)
    noted = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ticket: Ticket | None = None
        self._given: list[ProcessRequest] = []
        self._job: int | None = None
        self._is_wished = False

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._ticket is not None

    @property
    def job(self) -> int | None:
        """The job in progress."""
        return self._job

    def take_in(self, paths: Sequence[Path]) -> None:
        """Bring files in and process them; folders stand for the files in them."""
        self._given += [ProcessRequest(path.absolute()) for path in files_in(paths)]
        self.work()

    def work(self) -> None:
        """Work off what waits; what comes while this is being done is done afterwards."""
        self._is_wished = True
        if self._ticket is None:
            self._is_wished = False
            requests, self._given = self._given, []

            def steps(earshot: Earshot) -> Iterator[Event | Recovered | Progress]:
                yield from earshot.recover()
                # whatever waits from earlier is done too, after what was just given
                if requests:
                    yield from earshot.process(requests)
                if earshot.queue():
                    yield from earshot.process(())

            self._ticket = self._desk.follow(steps, self._hear, self._done, self._failed)

    def stop(self) -> None:
        """Stop what is under way; its job waits in the queue, and nothing is lost."""
        if self._ticket is not None:
            self._ticket.cancel()
            self._is_wished = False
            self._end()

    def after(
        self,
        work: Callable[[Earshot], object],
        done: Callable[[object], None],
        failed: Callable[[EarshotError], None],
    ) -> None:
        """Ask something of the service once what is under way has come to its end."""
        self._desk.ask(work, done, failed)

    def _hear(self, event: ProcessEvent | Recovered | Progress) -> None:
        match event:
            case FileProgress(source, progress):
                share = progress.completed / progress.total if progress.total else 0.0
                self.said.emit(
                    self.tr("Bringing in %1, %2")
                    .replace("%1", source.name)
                    .replace("%2", dates.per_cent(share))
                )
            case FileTaken():
                self.changed.emit()
            case FileRefused(_, error):
                self.refused.emit(error)
            case Notice(text):
                self.noted.emit(text)
            case Kept(recording, _):
                words = self.tr("Recovered “%1”, which a crash had interrupted.")
                self.noted.emit(words.replace("%1", recording.title))
                self.changed.emit()
            case Discarded(captured):
                words = self.tr("“%1” was interrupted before a sound was written.")
                self.noted.emit(words.replace("%1", captured.title))
            case NotRecovered(_, error):
                self.refused.emit(error)
            case JobProgress():
                self._job = event.job_id
                self.progressed.emit(event)
                self.said.emit(_line(event))
            case JobFinished():
                self._job = None
                if event.state is JobState.FAILED and event.error is not None:
                    self.refused.emit(event.error)
                self.changed.emit()
            case _:
                pass

    def _done(self, _: object) -> None:
        self._end()
        if self._is_wished:
            self.work()

    def _failed(self, error: EarshotError) -> None:
        self._end()
        self.refused.emit(error)

    def _end(self) -> None:
        self._ticket, self._job = None, None
        self.said.emit("")
        self.changed.emit()


def files_in(paths: Sequence[Path]) -> list[Path]:
    """Files, and those in folders, without hidden ones, by name."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(p for p in path.rglob("*") if p.is_file())
            found += [p for p in inside if not p.name.startswith(".")]
        else:
            found.append(path)
    return found


def _line(event: JobProgress) -> str:
    return f"{event.title}: {step_of(event.stage)}, {dates.per_cent(event.fraction)}"
