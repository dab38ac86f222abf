"""Runs other programs and hands on what they say as they say it."""

import os
import queue
import subprocess
import threading
from collections import deque
from collections.abc import Generator, Iterator, Mapping, Sequence
from pathlib import Path

from installer.errors import SetupError

TICK_SECONDS = 0.25
TAIL_LINES = 12
GRACE_SECONDS = 5


def lines(
    command: Sequence[str],
    log: Path,
    *,
    purpose: str,
    todo: str,
    env: Mapping[str, str] | None = None,
) -> Generator[str | None]:
    """Run a program and yield its output by the line, and None whenever it is silent for long.

    Everything is also written to `log`. Closing the generator ends the program.

    Args:
        command: the program and its arguments.
        log: appended to.
        purpose: what the program is for: "Installing packages".
        todo: what the user can do if it fails.
        env: added to this process's environment.

    Raises:
        SetupError: the program isn't there, or ended with a status other than 0.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    try:
        process = subprocess.Popen(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            env={**os.environ, **(env or {})},
        )
    except OSError as error:
        raise SetupError(
            f"{purpose} failed", f"{command[0]} can't be run: {error}.", todo
        ) from error
    tail: deque[str] = deque(maxlen=TAIL_LINES)
    said: queue.Queue[str | None] = queue.Queue()
    reader = threading.Thread(target=_read, args=(process, said), daemon=True)
    reader.start()
    try:
        with log.open("a", encoding="utf-8") as record:
            record.write(f"$ {' '.join(command)}\n")
            for line in _until_none(said):
                if line:
                    record.write(line)
                    tail.append(line.rstrip())
                yield line.rstrip() if line else None
        status = process.wait()
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait()
        reader.join(GRACE_SECONDS)  # what the program itself started may still hold the pipe
    if status:
        ending = "\n".join(f"    {line}" for line in tail if line.strip())
        raise SetupError(
            f"{purpose} failed",
            f"{Path(command[0]).name} ended with status {status}. It said at the end:\n{ending}\n",
            f"{todo} All that was said is in {log}.",
        )


def _read(process: "subprocess.Popen[str]", said: "queue.Queue[str | None]") -> None:
    """Put every line into the queue, its line end kept, and None after the last."""
    if process.stdout is not None:
        with process.stdout as stream:
            for line in stream:
                said.put(line)
    said.put(None)


def _until_none(said: "queue.Queue[str | None]") -> Iterator[str]:
    """The lines in the queue up to None; an empty text after each silent tick."""
    while True:
        try:
            line = said.get(timeout=TICK_SECONDS)
        except queue.Empty:
            yield ""
            continue
        if line is None:
            return
        yield line
