"""kill -9 of a recorder at 30 random moments: at most the last second is missing."""

import os
import random
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from pipeline.audio.encrypted import open_encrypted
from pipeline.capture.recorder import DiskRecorder
from pipeline.capture.track_file import HEADER_BYTES, track_path
from pipeline.domain.capture import EndReason
from tests.conftest import REPOSITORY
from tests.e2e.killed_worker import KEY
from tests.fakes.sound_system import CYCLE, FakeSoundSystem

RATE = 16_000
TIMES, AT_ONCE = 30, 3


def killed(folder: Path, recording_id: str, after_s: float) -> float:
    """Record, kill it; how long it recorded."""
    process = subprocess.Popen(
        (sys.executable, "-m", "tests.e2e.killed_worker", str(folder), recording_id),
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        zero = float(process.stdout.readline())
        threading.Event().wait(max(0.0, zero + after_s - time.monotonic()))
        recorded = time.monotonic() - zero
        process.send_signal(signal.SIGKILL)
        process.wait(10)
    finally:
        process.kill()
        process.wait(10)
        process.stdout.close()
    return recorded


@pytest.mark.skipif(os.name != "posix", reason="needs kill -9")
def test_killed_at_thirty_moments_a_second_is_lost_at_most(tmp_path: Path) -> None:
    chooser = random.Random(4)
    orders = [
        (tmp_path / f"audio{number}", f"r{number}", chooser.uniform(0.0, 3.0))
        for number in range(TIMES)
    ]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        recorded = list(pool.map(lambda order: killed(*order), orders))
    for (folder, recording_id, _), truth in zip(orders, recorded, strict=True):
        report = DiskRecorder(folder, FakeSoundSystem()).recover(recording_id, KEY)
        assert report is not None, "its journal is there before it says that it records"
        assert report.reason is EndReason.CRASH
        assert len(report.tracks) == 2
        for track in report.tracks:
            assert -0.05 <= truth - track.frames / RATE <= 1.0
            path = track_path(folder, recording_id, track.id)
            with open_encrypted(path, KEY, allow_unfinished=True) as file:
                frames = np.frombuffer(file.read()[HEADER_BYTES:], "<i2")
            assert len(frames) == track.frames
            heard = frames[np.flatnonzero(frames)].astype(int)
            assert len(heard) >= track.frames - RATE // 10
            assert set(np.diff(heard) % CYCLE) <= {1}  # each frame after the one before
