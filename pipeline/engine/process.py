"""The parent's hold on the child process: start it, talk to it, learn how it ended, end it."""

import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, cast

import pipeline
from pipeline.domain.errors import EngineError
from pipeline.domain.saying import Said, say, together
from pipeline.engine.messages import CHILD_SPEAKS, FromChild, FromParent
from pipeline.engine.wire import WireError, receive, send

_LOG_LIMIT = 1_000_000
_PATIENT_NICE = 5
_OUT_OF_MEMORY_CODES = (-9, 137)
_CODE_ROOT = Path(pipeline.__file__).resolve().parent.parent


class ChildGoneError(Exception):
    """The child has ended, or says what nobody understands."""


class ChildSilentError(Exception):
    """The child lives and says nothing."""


class ChildProcess:
    """One child, from start to end. A thread reads what it says into a queue."""

    def __init__(
        self,
        python: str,
        arguments: Sequence[str],
        log_path: Path | None,
        *,
        is_patient: bool = False,
    ) -> None:
        """Start it, a patient one behind all others; raises `EngineError` if the system can't."""
        self._log_path = log_path
        self._gibberish: WireError | OSError | None = None
        self._heard: queue.SimpleQueue[FromChild | None] = queue.SimpleQueue()
        self._process = _start(python, arguments, log_path, is_patient)
        self._stdin = cast(IO[bytes], self._process.stdin)
        self._stdout = cast(IO[bytes], self._process.stdout)
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    def tell(self, message: FromParent) -> None:
        """Send a message; raises `ChildGoneError`."""
        try:
            send(self._stdin, message)
        except OSError as error:
            raise ChildGoneError from error

    def hear(self, timeout_s: float) -> FromChild:
        """The next message; raises `ChildSilentError`, or `ChildGoneError` at the end."""
        try:
            message = self._heard.get(timeout=timeout_s)
        except queue.Empty:
            raise ChildSilentError from None
        if message is None:
            raise ChildGoneError
        return message

    def end(self) -> int:
        """Kill it if it still runs, and return its exit status, negative for a signal."""
        with suppress(OSError):  # what is left unsent needn't arrive
            self._stdin.close()
        self._process.kill()
        status = self._process.wait()
        self._reader.join()
        self._stdout.close()
        return status

    def death(self) -> EngineError:
        """Wait for the end that was noticed, and put it into words."""
        try:
            status = self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:  # it closed its output, or spoke gibberish, and lives
            status = None
        self.end()
        what, todo = _words_for(status, self._log_path)
        if self._gibberish is not None:
            what = say(
                "The process that runs the models said what can't be read: {what}.",
                what=self._gibberish,
            )
        return EngineError("The engine stopped", what, todo)

    def _read(self) -> None:
        try:
            while True:
                message = receive(self._stdout, FromChild, CHILD_SPEAKS)
                self._heard.put(cast(FromChild | None, message))
                if message is None:
                    return
        except (WireError, OSError) as error:
            self._gibberish = error
            self._heard.put(None)


def _start(
    python: str, arguments: Sequence[str], log_path: Path | None, is_patient: bool
) -> "subprocess.Popen[bytes]":
    environment = _environment()
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW
        flags |= subprocess.BELOW_NORMAL_PRIORITY_CLASS if is_patient else 0
    elif is_patient:
        arguments = (*arguments, "--nice", str(_PATIENT_NICE))
    try:
        log = _open_log(log_path)
        try:
            return subprocess.Popen(
                [python, "-P", "-m", "pipeline.engine", *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                bufsize=0,
                env=environment,
                creationflags=flags,
            )
        finally:
            if log != subprocess.DEVNULL:
                os.close(log)
    except OSError as error:
        raise EngineError(
            "The engine can't be started",
            say("The system refused to start it: {reason}.", reason=error.strerror or error),
            "Close other programs, see that the disk isn't full, and run it again.",
        ) from error


def _environment() -> dict[str, str]:
    # -P and our own folder first: the child must not import what lies in the current folder.
    path = os.pathsep.join(filter(None, (str(_CODE_ROOT), os.environ.get("PYTHONPATH"))))
    # OpenMP threads that wait by spinning starve each other as soon as anything else computes:
    # beside one other busy process on two cores, diarization took four times as long.
    # Threads that sleep at once make the same work take twice as long where nothing else runs; a
    # short spin before they sleep costs neither.
    waiting = {"OMP_WAIT_POLICY": "PASSIVE", "GOMP_SPINCOUNT": "3000"}
    return {**waiting, **os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1"}


def _open_log(path: Path | None) -> int:
    if path is None:
        return subprocess.DEVNULL
    path.parent.mkdir(parents=True, exist_ok=True)
    start_anew = path.exists() and path.stat().st_size > _LOG_LIMIT
    mode = os.O_WRONLY | os.O_CREAT | os.O_APPEND | (os.O_TRUNC if start_anew else 0)
    return os.open(path, mode, 0o600)


def _words_for(status: int | None, log_path: Path | None) -> tuple[Said, Said]:
    again = say("Run it again; it goes on from the last checkpoint.")
    if status in _OUT_OF_MEMORY_CODES:
        return (
            say("The system ended the process that runs the models; perhaps memory ran out."),
            together(say("Close other programs or choose a smaller model."), again),
        )
    if status is None:
        what = say("The process that runs the models closed its output.")
    elif status < 0:
        signal_name = _signal_name(-status)
        what = say("The process that runs the models crashed ({signal}).", signal=signal_name)
    else:
        shown = status if status < 2**31 else hex(status)
        what = say("The process that runs the models ended with status {status}.", status=shown)
    details = say("If it happens again, the details are in {path}.", path=log_path)
    return what, together(again, details) if log_path else again


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
