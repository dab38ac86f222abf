"""The window on a display of its own, with real models: from the first run to a citation heard."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.sound import missing_tools, sound_server

pytestmark = [
    pytest.mark.models,
    pytest.mark.skipif(
        not shutil.which("Xvfb"), reason="needs Xvfb (Debian: apt-get install xvfb)"
    ),
]

_LONGEST_S = 1700


@contextmanager
def display() -> Iterator[str]:
    """A screen that nobody sees; Xvfb chooses a free number and tells it."""
    receiving, sending = os.pipe()
    command = (
        "Xvfb",
        "-displayfd",
        str(sending),
        "-screen",
        "0",
        "1440x900x24",
        "-nolisten",
        "tcp",
    )
    with subprocess.Popen(command, pass_fds=(sending,), stderr=subprocess.DEVNULL) as server:
        os.close(sending)
        try:
            with os.fdopen(receiving) as pipe:
                number = pipe.readline().strip()
            assert number, "Xvfb didn't start"
            yield f":{number}"
        finally:
            server.terminate()


@contextmanager
def loudspeaker() -> Iterator[dict[str, str]]:
    """What a program needs to play to a loudspeaker that nobody hears; empty without tools."""
    if missing_tools():
        yield {}
        return
    with sound_server() as server:
        server.load_sink("desk")
        own = ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "PULSE_STATE_PATH")
        yield {name: server.environment[name] for name in own}


def test_from_the_first_run_to_a_citation_and_through_every_page(
    tmp_path: Path, samples_dir: Path
) -> None:
    with display() as screen, loudspeaker() as sound:
        done = subprocess.run(
            [
                *(sys.executable, "-m", "tests.e2e.window_driver"),
                str(samples_dir / "lisbon" / "lisbon-1.flac"),
            ],
            env={
                **os.environ,
                **sound,
                "EARSHOT_HOME": str(tmp_path / "home"),
                "DISPLAY": screen,
                "QT_QPA_PLATFORM": "xcb",
            },
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=_LONGEST_S,
        )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    told = [json.loads(line) for line in done.stdout.splitlines()]
    steps: dict[str, dict[str, Any]] = {one["step"]: one for one in told}
    walked = ["filtered", "moved", "corrected", "asked", "caught up", "tables", "settings"]
    used = [*walked, "recorded"] if sound else walked
    assert list(steps) == ["shown", "first run", "processed", "heard", *used, "closed"]
    assert steps["shown"]["platform"] == "xcb"
    assert steps["first run"]["seen"] == ["Step 1 of 3", "Step 2 of 3", "Step 3 of 3"]
    assert any("transcribing" in line for line in steps["processed"]["said"]), steps["processed"]
    assert steps["processed"]["stall_ms"] < 100, "the window stood still while a job ran"
    heard = steps["heard"]
    assert heard["turns"] > 20
    assert heard["chips"] > 3
    assert heard["is_in_sight"]
    assert heard["start_ms"] <= heard["at_once_ms"] < heard["start_ms"] + 500
    if sound or not heard["notice"]:
        assert heard["notice"] == ""
        assert heard["is_playing"]
        assert heard["later_ms"] > heard["start_ms"] + 1_000
    else:
        assert heard["notice"].startswith("Nothing to play on")
    assert steps["moved"]["chapters"] > 1
    assert "agency" in steps["asked"]["answer"].lower()
    assert steps["caught up"]["whose"] == "for Anna"
    assert steps["tables"]["decisions"] > 2
    assert steps["tables"]["actions"] > 2
    if sound:
        assert steps["recorded"]["title"] == "Stand-up"
    assert steps["closed"]["refused"] == 0
