"""What the window has under way: files that are taken in, and the queue that is worked off."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from app.gui import naming
from app.gui.dates import length, per_cent
from app.gui.reading import listed
from app.gui.stages import step_of
from app.gui.told import told
from app.service.keeping import Kept, NotRecovered, Recovered
from app.service.process import FileProgress, FileRefused, FileTaken, ProcessEvent
from app.service.requests import ProcessRequest
from pipeline.domain.work import JobState, Notice, Progress
from pipeline.jobs.events import JobFinished, JobProgress

if TYPE_CHECKING:
    from app.gui.bridge import Ticket
    from app.gui.desks import Desks
    from app.service.earshot import Earshot
    from pipeline.domain.errors import EarshotError


_WAITS = (JobState.QUEUED, JobState.RUNNING)


@dataclass(slots=True)
class Intake:
    """Files that were given together.

    Attributes:
        total: how many there are; 0 while they are still looked for.
        taken: how many are in the archive now.
        refused: those that can't be used, and why.
    """

    total: int = 0
    taken: int = 0
    refused: list[FileRefused] = field(default_factory=list[FileRefused])

    @property
    def done(self) -> int:
        """How many were looked at."""
        return self.taken + len(self.refused)


@dataclass(frozen=True, slots=True)
class _Found:
    count: int


class Works(QObject):
    """Takes files in, and works off the queue; each at a desk of its own.

    Signals:
        progressed: (JobProgress) how far a job is.
        said: what goes on now, in a line (empty: nothing) and in fewer words, and the share done.
        changed: the list of meetings or the queue is another one.
        brought: (Intake) files that were given together are all looked at.
        refused: (EarshotError) nothing could be taken in or worked off.
        job_failed: (EarshotError) a recording could not be processed.
        noted: something the user should know.
    """

    progressed = Signal(object)
    said = Signal(str, str, float)
    changed = Signal()
    brought = Signal(object)
    refused = Signal(object)
    job_failed = Signal(object)
    noted = Signal(str)

    def __init__(self, desks: Desks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bringing, self._working = desks.bringing, desks.working
        self._given: list[Path] = []
        self._intake: Intake | None = None
        self._ticket: Ticket | None = None
        self._job: int | None = None
        self._count = self._over = 0
        self._is_wished = False

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._ticket is not None or self._intake is not None

    @property
    def job(self) -> int | None:
        """The job in progress."""
        return self._job

    def take_in(self, paths: Sequence[Path]) -> None:
        """Bring files in and process them; folders stand for the files in them."""
        self._given += [path.absolute() for path in paths]
        if self._intake is None and self._given:
            self._bring()

    def work(self) -> None:
        """Work off what waits; what comes while this is being done is done afterwards."""
        self._is_wished = True
        if self._ticket is None:
            self._is_wished = False

            def steps(earshot: Earshot) -> Iterator[ProcessEvent | Recovered | Progress | _Found]:
                yield from earshot.recover()
                lines = earshot.queue()
                yield _Found(sum(line.job.state in _WAITS for line in lines))
                if lines:
                    yield from earshot.process(())

            self._ticket = self._working.follow(steps, self._hear, self._done, self._failed)

    def stop(self) -> None:
        """Stop the job under way; it waits in the queue, and nothing is lost."""
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
        """Ask something of the service once the job under way has come to its end."""
        self._working.ask(work, done, failed)

    def _bring(self) -> None:
        paths, self._given = self._given, []
        self._intake = intake = Intake()

        def steps(earshot: Earshot) -> Iterator[ProcessEvent | _Found]:
            files = files_in(paths)
            yield _Found(len(files))
            if files:
                yield from earshot.take_in([ProcessRequest(file) for file in files])

        def done(_: object) -> None:
            self._intake = None
            self.brought.emit(intake)
            over()

        def failed(error: EarshotError) -> None:
            self._intake = None
            self.refused.emit(error)
            over()

        def over() -> None:
            if self._job is None:
                self.said.emit("", "", 0.0)
            if self._given:
                self._bring()
            self.work()
            self.changed.emit()

        self._bringing.follow(steps, lambda event: self._note(intake, event), done, failed)

    def _note(self, intake: Intake, event: ProcessEvent | _Found) -> None:
        match event:
            case _Found(count):
                intake.total = count
            case FileProgress(source, progress):
                self.said.emit(*self._bringing_line(intake, source, progress))
            case FileTaken():
                intake.taken += 1
                self._count += 1
                if intake.taken == 1:
                    self.work()  # the first is begun with while the others come
                self.changed.emit()
            case FileRefused():
                intake.refused.append(event)
            case Notice(text):
                self.noted.emit(told(text))
            case _:
                pass

    def _bringing_line(
        self, intake: Intake, source: Path, progress: Progress
    ) -> tuple[str, str, float]:
        if intake.total > 1:
            share = intake.done / intake.total
            words = self.tr("Bringing in %1 of %2 files, %3")
            counts = (str(intake.done + 1), str(intake.total), per_cent(share))
            for number, text in enumerate(counts, start=1):
                words = words.replace(f"%{number}", text)
            return words, "", share
        share = progress.completed / progress.total if progress.total else 0.0
        words = self.tr("Bringing in %1, %2")
        return words.replace("%2", per_cent(share)).replace("%1", source.name), "", share

    def _short_line(self, event: JobProgress) -> str:
        """As far as there is room for it: "Processing 1 of 2, 43 %, 2 min"."""
        words = self.tr("Processing")
        if self._count > 1:
            words = self.tr("Processing %1 of %2")
            words = words.replace("%1", self._number(min(self._over + 1, self._count)))
            words = words.replace("%2", self._number(self._count))
        left = "" if event.remaining_ms is None else length(event.remaining_ms)
        return listed([words, per_cent(event.fraction), left])

    def _number(self, count: int) -> str:
        return QLocale().toString(count)

    def _hear(self, event: ProcessEvent | Recovered | Progress | _Found) -> None:
        match event:
            case _Found(count):
                self._count, self._over = count, 0
            case Notice(text):
                self.noted.emit(told(text))
            case Kept(recording, _):
                words = self.tr("Recovered “%1”, which a crash had interrupted.")
                self.noted.emit(words.replace("%1", naming.title(recording.title)))
                self.changed.emit()
            case NotRecovered(_, error):
                self.refused.emit(error)
            case JobProgress():
                self._job = event.job_id
                self.progressed.emit(event)
                if self._intake is None:
                    self.said.emit(_line(event), self._short_line(event), event.fraction)
            case JobFinished():
                self._job, self._over = None, self._over + 1
                if event.state is JobState.FAILED and event.error is not None:
                    self.job_failed.emit(event.error)
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
        if self._intake is None:
            self.said.emit("", "", 0.0)
        self.changed.emit()


def files_in(paths: Sequence[Path]) -> list[Path]:
    """Files, and those in folders, without hidden ones, by name; may take its time."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(p for p in path.rglob("*") if p.is_file())
            found += [p for p in inside if not p.name.startswith(".")]
        else:
            found.append(path)
    return found


def _line(event: JobProgress) -> str:
    return f"{naming.title(event.title)}: {step_of(event.stage)}, {per_cent(event.fraction)}"
