"""The window as a process of its own: it opens, paints its library, and carries no engine."""

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.wiring.clock import SystemClock
from pipeline.archive.keymode import KeyMode
from pipeline.archive.keys import ARCHIVE_FILE, open_or_create
from pipeline.archive.store import open_archive
from tests.unit.app.test_light import HEAVY
from tests.unit.archive.conftest import fill

ENGINES = (
    "llama_cpp",
    "tokenizers",
    "safetensors",
    "transformers",
    "sklearn",
    "pipeline.asr",
    "pipeline.speakers",
    "pipeline.audio.decode",
    "pipeline.capture",
    "PySide6.QtMultimedia",
    "PySide6.QtWebEngineCore",
    "rich",
    "typer",
)


@pytest.fixture(scope="module")
def filled_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("window")
    key = open_or_create(home, KeyMode.FILE, str).key
    with closing(open_archive(home / ARCHIVE_FILE, key, SystemClock())) as archive:
        for number in range(1, 4):
            fill(archive, number, "the harbour stays open")
    return home


def started(home: Path, **environment: str) -> dict[str, Any]:
    """Start a window, wait until its library is painted, end it; what it told."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.window_probe", "start"],
        env={
            **os.environ,
            "EARSHOT_HOME": str(home),
            "QT_QPA_PLATFORM": "offscreen",
            **environment,
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr.replace(_HARMLESS, "").strip(), done.stderr
    return json.loads(done.stdout.splitlines()[0])


_HARMLESS = "This plugin does not support propagateSizeHints()\n"


def test_its_library_is_painted_and_no_engine_is_in_it(filled_home: Path) -> None:
    told = started(filled_home)
    assert told["rows"] == told["total"] == 3
    assert [name for name in (*HEAVY, *ENGINES) if name in told["modules"]] == []


@pytest.mark.parametrize("factor", ["1.5", "2"])
def test_on_a_display_with_larger_pixels_it_stays_on_the_screen(
    filled_home: Path, factor: str
) -> None:
    told = started(filled_home, QT_SCALE_FACTOR=factor)
    assert told["ratio"] == float(factor)
    assert told["rows"] == 3


def test_a_window_that_fits_its_screen_is_no_larger_than_it(filled_home: Path) -> None:
    assert started(filled_home, QT_SCALE_FACTOR="0.5")["fits"]
