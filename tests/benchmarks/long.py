"""How memory grows with the length of a recording: one hour and three, joined from samples."""

import os
import tempfile
from pathlib import Path

from tests.benchmarks.lab import SAMPLES, open_lab, write_flac
from tests.benchmarks.page import Table


def run() -> Table:
    """Process an hour and three, each in an engine of its own."""
    rows: list[tuple[str, ...]] = []
    with tempfile.TemporaryDirectory() as folder:
        for hours in (1, 3):
            path = _joined(Path(folder) / f"{hours}h.flac", hours)
            with open_lab(is_warm=False) as lab:
                measured = lab.process(path)
            rows.append(
                (
                    f"{hours} h",
                    f"{measured.peak_mb:.0f} MiB",
                    f"{measured.rtf:.3f}",
                    str(len(measured.transcript.speakers)),
                    str(len(measured.transcript.turns)),
                )
            )
    return Table(
        "Long recordings",
        "The shipped meetings joined over and over. Memory is the most that the engine's process "
        "held; loading the models is within the RTF.",
        ("length", "peak memory", "RTF", "speakers", "turns"),
        tuple(rows),
    )


def _joined(path: Path, hours: int) -> Path:
    sources = sorted((SAMPLES / "lisbon").glob("lisbon-*.flac"))
    corpus = os.environ.get("EARSHOT_CORPUS")
    if corpus:
        sources.append(Path(corpus) / "ami-revoiced" / "ES2011a.flac")
    write_flac(path, sources, hours * 3600.0)
    return path
