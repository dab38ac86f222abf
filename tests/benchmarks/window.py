"""What the window costs: its cold start, its memory, its frames, its search as one types.

`EARSHOT_WINDOW_HOME` names a folder in which the library is kept from one run to the next;
`EARSHOT_LOAD_HOME` that of `load`, an archive of a million turns: without it typing isn't measured.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pipeline.archive.keys import ARCHIVE_FILE
from tests.benchmarks.page import Table
from tests.benchmarks.window_build import LONG, MEETINGS, TURNS, build

_STARTS = 5
_FRAME_MS = 1_000 / 60
_PAGES = ("search", "catch-up", "decisions", "actions", "queue", "record", "settings")


def run() -> Table:
    """Build the library if it is missing, and measure."""
    kept = os.environ.get("EARSHOT_WINDOW_HOME")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(kept or folder)
        build(home)
        rows = [*_starts(home), *_use(home), *_type()]
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    return Table(
        "The window",
        f"A process that opens the window on a library of {MEETINGS:,} meetings with minutes, "
        f"{TURNS} turns each, the latest with {LONG}; without a display (Qt's offscreen "
        "platform). Cold start is from the start of the process to the first paint of the list "
        "with its meetings, modules compiled before. Scrolling moves by 120 pixels a frame "
        "through the whole library, pages fetched on the way; a frame of 60 a second has "
        f"{_FRAME_MS:.1f} ms. Typing is from a key's press to its hits by words, in the archive "
        f"of a million turns. The system's load was {load} (1, 5, 15 minutes) at the end.",
        ("what", "measured", "asked for"),
        tuple(rows),
    )


def _starts(home: Path) -> list[tuple[str, ...]]:
    _probe(home, "start")  # compiles the modules, as an installation does
    warm = [_start(home) for _ in range(_STARTS)]
    rows = [
        (
            f"cold start, {_STARTS} times",
            f"{statistics.median(warm):.2f} s, longest {max(warm):.2f} s",
            "1.5 s",
        )
    ]
    if hasattr(os, "posix_fadvise"):
        cold = [_start(home, is_forgotten=True) for _ in range(3)]
        text = f"{statistics.median(cold):.2f} s, longest {max(cold):.2f} s"
        rows.append(("the same, its files read from the disk, 3 times", text, "1.5 s"))
    return rows


def _start(home: Path, *, is_forgotten: bool = False) -> float:
    """Seconds to the first paint with meetings."""
    if is_forgotten:
        _forget([home / ARCHIVE_FILE, *_libraries()])
    begun = time.monotonic()
    (told,) = _probe(home, "start")
    return float(told["painted"]) - begun


def _use(home: Path) -> list[tuple[str, ...]]:
    opened, scrolled, meeting, *pages = _probe(home, "use")
    frames = scrolled["frame_ms"]
    late = sum(ms > _FRAME_MS for ms in frames)
    stall = max(page["stall_ms"] for page in pages)
    worst = max(pages, key=lambda page: page["stall_ms"])["page"]
    return [
        ("memory with the library", f"{opened['rss_mb']:.0f} MB", ""),
        ("a frame while scrolling, p50", f"{_at(frames, 0.5):.1f} ms", f"{_FRAME_MS:.1f} ms"),
        ("a frame while scrolling, p95", f"{_at(frames, 0.95):.1f} ms", f"{_FRAME_MS:.1f} ms"),
        (
            f"frames of {len(frames):,} that came late",
            f"{late}, longest {max(frames):.0f} ms",
            "",
        ),
        ("a click to the transcript painted", f"{meeting['opened_ms']:.0f} ms", ""),
        (
            "memory after scrolling all of it and opening a meeting",
            f"{meeting['rss_mb']:.0f} MB",
            "250 MB",
        ),
        (
            f"memory after a look at all other pages ({', '.join(_PAGES)})",
            f"{pages[-1]['rss_mb']:.0f} MB",
            "",
        ),
        (
            "longest stop of the event loop on them",
            f"{stall:.0f} ms, on {worst}",
            "100 ms",
        ),
    ]


def _type() -> list[tuple[str, ...]]:
    kept = os.environ.get("EARSHOT_LOAD_HOME")
    if not kept or not (Path(kept) / ARCHIVE_FILE).exists():
        return [("typing in search at a million turns", "not measured", "50 ms")]
    _, told = _probe(Path(kept), "type")
    letters = told["letters"]
    return [
        (
            f"a letter in search to its hits, {len(letters)} letters, p50",
            f"{_at(letters, 0.5):.0f} ms",
            "50 ms",
        ),
        ("the same, p95", f"{_at(letters, 0.95):.0f} ms", "50 ms"),
        ("longest stop of the event loop meanwhile", f"{told['stall_ms']:.0f} ms", "100 ms"),
        ("memory with a million turns", f"{told['rss_mb']:.0f} MB", ""),
    ]


def _probe(home: Path, wish: str) -> list[dict[str, Any]]:
    cache = Path(tempfile.gettempdir()) / "earshot-window-modules"
    environment = {
        **os.environ,
        "EARSHOT_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(cache),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "tests.benchmarks.window_probe", wish]
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def _libraries() -> list[Path]:
    """The files of Qt and of the database, which a start after a reboot reads from the disk."""
    import PySide6  # noqa: PLC0415
    import sqlcipher3  # noqa: PLC0415

    folders = [Path(str(module.__file__)).parent for module in (PySide6, sqlcipher3)]
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()]


def _forget(paths: Sequence[Path]) -> None:
    """Have the system drop what it holds of files; what another process uses stays."""
    for path in paths:
        with path.open("rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _at(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
