"""The child's side: takes tasks from its input, runs them one by one, reports to its output."""

import argparse
import faulthandler
import importlib
import os
import queue
import signal
import sys
import threading
import time
import traceback
from collections.abc import Generator, Sequence
from typing import BinaryIO, Protocol

from pipeline.domain.errors import EarshotError, EngineError
from pipeline.domain.saying import say
from pipeline.domain.tasks import EngineEvent, EngineResult, EngineTask
from pipeline.domain.work import Checkpoint, Progress
from pipeline.engine.memory import peak_mb
from pipeline.engine.messages import (
    PARENT_SPEAKS,
    Cancel,
    Cancelled,
    Failed,
    Finished,
    FromParent,
    Heartbeat,
    Run,
    Yielded,
)
from pipeline.engine.pipes import take_pipes
from pipeline.engine.shape import misfit
from pipeline.engine.wire import WireError, receive, send

_Item = EngineEvent | EngineResult
_HEARTBEAT_S = 1.0
_PROGRESS_S = 0.1


class Rooms(Protocol):
    """Where the models live: does the tasks, keeps what is loaded for the next one."""

    def run(self, task: EngineTask, done: Sequence[Checkpoint]) -> Generator[_Item, None, None]:
        """Do a task as `ports.Engine` says."""
        ...


class Child:
    """Serves one parent until it says stop or goes away."""

    def __init__(self, reader: BinaryIO, writer: BinaryIO) -> None:
        self._reader = reader
        self._writer = writer
        self._writing = threading.Lock()
        self._waiting: queue.SimpleQueue[Run] = queue.SimpleQueue()
        self._cancelled: set[int] = set()
        self._task_id = 0
        self._last_progress = 0.0

    def serve(self, rooms: str) -> None:
        """Work for ever; `rooms` is the module whose `open_rooms` makes what does the tasks."""
        threading.Thread(target=self._listen, daemon=True).start()
        threading.Thread(target=self._beat, daemon=True).start()
        opened: Rooms | None = None
        while True:
            run = self._waiting.get()
            self._task_id = run.task_id
            try:
                if opened is None:
                    opened = importlib.import_module(rooms).open_rooms(self._is_called_off)
                    assert opened is not None  # noqa: S101
                outcome = self._work(opened, run)
            except EarshotError as error:
                outcome = _failed(run.task_id, error)
            except MemoryError:
                outcome = _out_of_memory(run.task_id)
            except Exception as error:  # noqa: BLE001 - the parent must hear of every failure
                if not self._is_called_off():
                    traceback.print_exc()
                outcome = _bug(run.task_id, error)
            # A model that was stopped in the middle of a call may fail in its own way.
            self._send(Cancelled(run.task_id) if self._is_called_off() else outcome)
            self._cancelled.discard(run.task_id)

    def _work(self, rooms: Rooms, run: Run) -> Finished | Cancelled:
        stream = rooms.run(run.task, run.done)
        result: EngineResult | None = None
        for item in stream:
            if self._is_called_off():
                stream.close()
                return Cancelled(run.task_id)
            if problem := misfit(item, _Item):  # else the parent would refuse it, and us
                raise TypeError(f"an adapter gave a {type(item).__name__} with {problem}")
            if isinstance(item, EngineResult):
                result = item
            else:
                self._report(run.task_id, item)
        if result is None:
            raise RuntimeError("a task ended without a result")
        return Finished(run.task_id, result, peak_mb())

    def _is_called_off(self) -> bool:
        return self._task_id in self._cancelled

    def _report(self, task_id: int, item: EngineEvent) -> None:
        if isinstance(item, Progress) and item.completed < item.total:
            now = time.monotonic()
            if now - self._last_progress < _PROGRESS_S:
                return
            self._last_progress = now
        self._send(Yielded(task_id, item))

    def _send(self, message: object) -> None:
        try:
            with self._writing:
                send(self._writer, message)
        except OSError:
            os._exit(0)  # nobody listens any more, so nobody wants the work either

    def _listen(self) -> None:
        while True:
            try:
                message = receive(self._reader, FromParent, PARENT_SPEAKS)
            except WireError:
                traceback.print_exc()
                os._exit(70)
            match message:
                case Run() as run:
                    self._waiting.put(run)
                case Cancel(task_id):
                    self._cancelled.add(task_id)
                case _:
                    # Stop, or the end of the stream: the parent is gone. At once, whatever
                    # native code the main thread is in; everything worth keeping is committed.
                    os._exit(0)

    def _beat(self) -> None:
        while True:
            self._send(Heartbeat(peak_mb()))
            time.sleep(_HEARTBEAT_S)


def main(arguments: Sequence[str]) -> None:
    """Run the child process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what Ctrl-C means
    reader, writer = take_pipes()
    faulthandler.enable(sys.stderr)
    parser = argparse.ArgumentParser(prog="pipeline.engine")
    parser.add_argument("--rooms", default="pipeline.engine.rooms")
    parser.add_argument("--nice", type=int, default=0)
    options = parser.parse_args(arguments)
    if options.nice and hasattr(os, "nice"):  # on Windows the parent starts us so
        os.nice(options.nice)
    Child(reader, writer).serve(options.rooms)


def _failed(task_id: int, error: EarshotError) -> Failed:
    return Failed(task_id, type(error).__name__, error.title, error.what, error.todo)


def _out_of_memory(task_id: int) -> Failed:
    error = EngineError(
        "Memory ran out",
        "There was not enough memory for this step.",
        "Close other programs or choose a smaller model, then run it again.",
    )
    return _failed(task_id, error)


def _bug(task_id: int, bug: Exception) -> Failed:
    error = EngineError(
        "The engine failed",
        say(
            "An unexpected {kind} ended the step; the engine's log has the details.",
            kind=type(bug).__name__,
        ),
        "Run it again; if it fails again, report it with the log.",
    )
    return _failed(task_id, error)
