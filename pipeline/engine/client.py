"""The engine as the rest of the pipeline sees it: tasks go to a child process."""

import itertools
import sys
import time
from collections.abc import Generator, Sequence
from pathlib import Path

from pipeline.domain import errors
from pipeline.domain.errors import EarshotError, EngineError
from pipeline.domain.saying import say
from pipeline.domain.tasks import (
    AnswerTask,
    CompareTask,
    EngineEvent,
    EngineResult,
    EngineTask,
    MinutesTask,
    ReadyTask,
)
from pipeline.domain.work import Checkpoint, Progress
from pipeline.engine.messages import (
    Cancel,
    Cancelled,
    Failed,
    Finished,
    FromChild,
    Heartbeat,
    Run,
    Yielded,
)
from pipeline.engine.process import ChildGoneError, ChildProcess, ChildSilentError

_LANGUAGE_TASKS = MinutesTask | AnswerTask | ReadyTask | CompareTask
_ERRORS = {
    name: kind
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, EarshotError)
}


class EngineClient:
    """Implements `ports.Engine` with one child process, started when first needed.

    It stays, with its models loaded, until `close`. One task at a time. While the child
    computes, `run` repeats the last `Progress` with each heartbeat, so whoever iterates gets
    a turn about every second and can renew a lease or stop.
    """

    def __init__(
        self,
        *,
        log_path: Path | None = None,
        python: str = sys.executable,
        rooms: str | None = None,
        heartbeat_timeout_s: float = 60.0,
        cancel_grace_s: float = 5.0,
        hasty_grace_s: float = 0.5,
        is_patient: bool = False,
    ) -> None:
        """Prepare; starts nothing.

        Args:
            log_path: where the child's standard error goes, with tracebacks of our bugs;
                None drops it.
            python: the interpreter.
            rooms: a module other than `pipeline.engine.rooms` whose `open_rooms()` does the
                tasks; for tests.
            heartbeat_timeout_s: a child silent for so long is ended. Generous, because native
                code that loads a model may hold the interpreter for many seconds.
            cancel_grace_s: so long a cancelled task may take to reach its next yield.
            hasty_grace_s: the same for tasks of a language model: somebody may wait before a
                question, and what was committed of them is all there is to lose.
            is_patient: whatever else the machine has to do comes first.
        """
        self._log_path = log_path
        self._python = python
        self._arguments = () if rooms is None else ("--rooms", rooms)
        self._is_patient = is_patient
        self._heartbeat_timeout_s = heartbeat_timeout_s
        self._cancel_grace_s = cancel_grace_s
        self._hasty_grace_s = hasty_grace_s
        self._ids = itertools.count(1)
        self._child: ChildProcess | None = None
        self._is_busy = False
        self._peak_mb = 0.0

    @property
    def last_peak_mb(self) -> float:
        """The most memory that the latest child has held so far, in MiB; 0 if unknown."""
        return self._peak_mb

    @property
    def pid(self) -> int | None:
        """The child's process id; None while there is none."""
        return self._child.pid if self._child is not None else None

    def start(self) -> None:
        """Start the child now, so that it loads while the caller does something else.

        Raises `EngineError` if the system can't.
        """
        self._living_child()

    def run(
        self, task: EngineTask, done: Sequence[Checkpoint] = ()
    ) -> Generator[EngineEvent | EngineResult, None, None]:
        """Run one task as `ports.Engine` says.

        Raises:
            EarshotError: what the task raised in the child, as the same class.
            EngineError: the child died, fell silent, or has a bug.
        """
        if self._is_busy:
            raise RuntimeError("the engine does one task at a time")
        task_id = next(self._ids)
        child = self._living_child()
        self._is_busy = True
        is_over = False
        try:
            child.tell(Run(task_id, task, tuple(done)))
            progress = Progress("starting the engine", 0, 0)
            while not is_over:
                match self._next_message(child):
                    case Heartbeat():
                        yield progress
                    case Yielded(id_, item) if id_ == task_id:
                        if isinstance(item, Progress):
                            progress = item
                        yield item
                    case Finished(id_, result) if id_ == task_id:
                        is_over = True
                        yield result
                    case Failed(id_) as failure if id_ == task_id:
                        is_over = True
                        raise _error_from(failure)
                    case _:  # a late word about a task that was called off
                        pass
        except ChildGoneError as error:
            is_over = True
            self._child = None
            raise child.death() from error
        except ChildSilentError as error:
            is_over = True
            self.close()
            raise EngineError(
                "The engine stopped answering",
                say(
                    "Nothing was heard from it for {seconds:.0f} seconds, so it was ended.",
                    seconds=self._heartbeat_timeout_s,
                ),
                "Run it again; it goes on from the last checkpoint.",
            ) from error
        finally:
            self._is_busy = False
            if not is_over:
                is_hasty = isinstance(task, _LANGUAGE_TASKS)
                self._call_off(task_id, self._hasty_grace_s if is_hasty else self._cancel_grace_s)

    def close(self) -> None:
        """End the child and give its memory back; the next `run` starts another."""
        child, self._child = self._child, None
        if child is not None:
            child.end()

    def _living_child(self) -> ChildProcess:
        if self._child is not None and not self._child.is_alive:
            self.close()
        if self._child is None:
            self._peak_mb = 0.0
            self._child = ChildProcess(
                self._python, self._arguments, self._log_path, is_patient=self._is_patient
            )
        return self._child

    def _next_message(self, child: ChildProcess) -> FromChild:
        try:
            message = child.hear(self._heartbeat_timeout_s)
        except ChildSilentError:
            # A machine that wakes from sleep finds its deadlines passed: listen once more.
            message = child.hear(min(5.0, self._heartbeat_timeout_s))
        if isinstance(message, Heartbeat | Finished):
            self._peak_mb = max(self._peak_mb, message.peak_mb)
        return message

    def _call_off(self, task_id: int, grace_s: float) -> None:
        """Ask the child to stop the task; end it if it doesn't in time."""
        if self._child is None:
            return
        deadline = time.monotonic() + grace_s
        try:
            self._child.tell(Cancel(task_id))
            while True:
                match self._child.hear(max(0.0, deadline - time.monotonic())):
                    case Cancelled(id_) | Finished(id_) | Failed(id_) if id_ == task_id:
                        return
                    case _:
                        pass
        except (ChildGoneError, ChildSilentError):
            self.close()
        except BaseException:  # a second Ctrl-C: no more patience
            self.close()
            raise


def _error_from(failure: Failed) -> EarshotError:
    return _ERRORS.get(failure.kind, EngineError)(failure.title, failure.what, failure.todo)
