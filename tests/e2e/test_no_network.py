"""The whole job without a network, and a hook that refuses one in every process of Earshot."""

import json
import os
import shutil
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
from tests.unit.archive.conftest import fill

PROBE = """
import os, socket, sys

TRIGGERS = {"typer": "command", "ctranslate2": "engine"}

def reach_out(event, args):
    if event != "import" or args[0] not in TRIGGERS:
        return
    kind = TRIGGERS.pop(args[0])
    try:
        socket.create_connection(("192.0.2.1", 9), timeout=0.01)
        outcome = "connected"
    except BaseException as error:
        outcome = type(error).__name__
    with open(os.environ["PROBE_LOG"], "a") as log:
        log.write(f"{kind} {os.getpid()} {outcome}\\n")

sys.addaudithook(reach_out)
"""


def cut_off() -> tuple[str, ...]:
    """The words before a command that take its network away; skips where that isn't allowed."""
    for options in (("-n",), ("-rn",)):
        command = ("unshare", *options, "--")
        if shutil.which("unshare"):
            tried = subprocess.run([*command, "true"], capture_output=True, check=False)
            if tried.returncode == 0:
                return command
    pytest.skip("this system lets nobody take the network away from a process (unshare -n)")


def earshot(*arguments: str, before: tuple[str, ...] = (), **added: str) -> str:
    """Run a command to its end; returns what it printed."""
    done = subprocess.run(
        [*before, sys.executable, "-m", "app", *arguments],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        env={**os.environ, **added},
    )
    assert done.returncode == 0, f"earshot {' '.join(arguments)}:\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture
def fresh_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    monkeypatch.setenv("EARSHOT_HOME", str(home))
    return home


@pytest.mark.models
def test_the_whole_job_needs_no_network(fresh_home: Path, telephone_wav: Path) -> None:
    without = cut_off()
    interfaces = subprocess.run(
        [*without, "cat", "/proc/net/route"], capture_output=True, text=True, check=True
    )
    assert len(interfaces.stdout.splitlines()) <= 1, "there is a route out"
    earshot("process", str(telephone_wav), "--title", "A call", before=without)
    (recording,) = listed(earshot("list", "--json", before=without))
    assert recording["title"] == "A call"
    shown = earshot("show", recording["id"], before=without)
    assert "Speaker 2" in shown
    word = max(shown.split(), key=lambda text: len(text) if text.isalpha() else 0)
    assert word.lower() in earshot("search", word, before=without).lower()
    assert "A call" in earshot("minutes", recording["id"], before=without)
    assert earshot("ask", f"What was said about {word}?", before=without).strip()


def test_the_window_needs_no_network(fresh_home: Path) -> None:
    key = open_or_create(fresh_home, KeyMode.FILE, str).key
    with closing(open_archive(fresh_home / ARCHIVE_FILE, key, SystemClock())) as archive:
        fill(archive, 1, "the harbour stays open")
    done = subprocess.run(
        [*cut_off(), sys.executable, "-m", "tests.benchmarks.window_probe", "start"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=600,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[0])["rows"] == 1


@pytest.mark.models
def test_every_process_refuses_a_network_that_is_there(
    fresh_home: Path, telephone_wav: Path, tmp_path: Path
) -> None:
    (tmp_path / "probe").mkdir()
    (tmp_path / "probe" / "sitecustomize.py").write_text(PROBE)
    log = tmp_path / "outcomes"
    earshot(
        *("process", str(telephone_wav)),
        PYTHONPATH=str(tmp_path / "probe"),
        PROBE_LOG=str(log),
    )
    outcomes = [line.split() for line in log.read_text().splitlines()]
    assert {kind for kind, _, _ in outcomes} == {"command", "engine"}
    assert len({process for _, process, _ in outcomes}) == 2
    assert {outcome for _, _, outcome in outcomes} == {"NetworkRefusedError"}


def listed(text: str) -> list[dict[str, Any]]:
    """The recordings in what `earshot list --json` prints."""
    found: list[dict[str, Any]] = json.loads(text)["recordings"]
    return found
