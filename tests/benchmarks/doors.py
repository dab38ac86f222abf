"""How long a light command takes, as a process, on an archive of real size."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pipeline.archive.keymode import KeyMode
from pipeline.archive.keys import ARCHIVE_FILE, open_or_create
from pipeline.archive.store import open_archive
from tests.benchmarks.bench_archive import WallClock, fill, some_words
from tests.benchmarks.page import Table

_TRIES = 7
_COMMANDS = (("list",), ("search", "w3"), ("search", "w47*"), ("search", 'speaker:"speaker 2"'))


def run() -> Table:
    """Time each command on an archive of 1,000 recordings."""
    rows: list[tuple[str, ...]] = []
    with tempfile.TemporaryDirectory() as folder:
        _fill(Path(folder))
        environment = {**os.environ, "EARSHOT_HOME": folder}
        for words in _COMMANDS:
            taken = [
                _time([sys.executable, "-m", "app", *words], environment) for _ in range(_TRIES)
            ]
            name = "`earshot " + " ".join(words) + "`"
            rows.append((name, f"{statistics.median(taken):.2f} s", f"{max(taken):.2f} s"))
    return Table(
        "Light commands",
        f"Wall time of the whole process, {_TRIES} tries, 1,000 recordings with 100 turns each.",
        ("command", "median", "longest"),
        tuple(rows),
    )


def _fill(home: Path) -> None:
    key = open_or_create(home, KeyMode.FILE, input).key
    archive = open_archive(home / ARCHIVE_FILE, key, WallClock())
    fill(archive, some_words(), recordings=1000, turns=100)
    archive.close()


def _time(command: list[str], environment: dict[str, str]) -> float:
    begun = time.perf_counter()
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun
