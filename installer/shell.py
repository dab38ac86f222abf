"""Runs other programs and hands on what they say as they say it."""

import os
import queue
import subprocess
import threading
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO

from installer.errors import SetupError

TICK_SECONDS = 0.25
TAIL_LINES = 12


def lines(
    command: Sequence[str],
    log: Path,
    *,
    purpose: str,
    todo: str,
    env: Mapping[str, str] | None = None,
) -> Iterator[str | None]:
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
    log.parent.mkdir(parents=True, exist_ok=True)
    if process.stdout is None:
        raise TypeError("a pipe was asked for")
    try:
        with log.open("a", encoding="utf-8") as record:
            record.write(f"$ {' '.join(command)}\n")
            for line in _collect(process.stdout):
                if line is not None:
                    record.write(line + "\n")
                    tail.append(line)
                yield line
        status = process.wait()
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait()
    if status:
        said = "\n".join(f"    {line}" for line in tail if line.strip())
        raise SetupError(
            f"{purpose} failed",
            f"{Path(command[0]).name} ended with status {status}. It said at the end:\n{said}\n",
            f"{todo} All that was said is in {log}.",
        )


def _collect(stream: IO[str]) -> Iterator[str | None]:
    """The output, line by line; None after each silent tick."""
    said: queue.Queue[str | None] = queue.Queue()

    def read() -> None:
        for line in stream:
            said.put(line.rstrip())
        said.put(None)

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    while True:
        try:
            line = said.get(timeout=TICK_SECONDS)
        except queue.Empty:
            yield None
            continue
        if line is None:
            break
        yield line
    reader.join()
    stream.close()
