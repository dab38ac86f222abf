"""Ten hours of recording on a clock that runs faster: flat memory, any place found at once."""

import gc
import os
import random
import time
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from pipeline.audio.encrypted import open_encrypted
from pipeline.capture.track_file import HEADER_BYTES, track_path
from pipeline.domain.capture import CaptureOrder
from tests.fakes.sound_system import MICROPHONE, FakeSoundSystem, Faults
from tests.unit.capture.studio import KEY, RATE, Studio

HOUR_S = 3600.0
SEEK_S = 0.05
BLOCK = RATE * 4 // 10
HUM = np.full(BLOCK, 500, "<i2")


def humming(first: int, count: int) -> np.ndarray:
    return HUM[:count]


def memory() -> int:
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


def test_ten_hours_take_no_more_memory_than_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Each second is synced, and ten hours of that would take a slow disk ten minutes.
    monkeypatch.setattr(os, "fsync", lambda file: None)
    studio = Studio(tmp_path / "audio", FakeSoundSystem([MICROPHONE]), keeps_events=False)
    studio.system.faults["mic"] = Faults(ppm=60, jitter_s=0.01, block_frames=BLOCK, sound=humming)
    tracemalloc.start()
    try:
        studio.start(CaptureOrder("r1", "default", None))
        studio.run(HOUR_S, step=0.8)
        after_one = memory()
        studio.run(9 * HOUR_S, step=0.8)
        after_ten = memory()
    finally:
        tracemalloc.stop()
    report = studio.stop()
    assert after_ten <= after_one * 1.05
    assert report.gaps == ()
    (track,) = report.tracks
    assert track.frames == pytest.approx(36_000 * RATE / (1 + 60e-6), abs=BLOCK)
    assert track.points[-1].at_ms == pytest.approx(36_000_000, abs=1)
    assert len(track.points) <= 610

    chooser = random.Random(1)
    with open_encrypted(track_path(studio.folder, "r1", "1"), KEY) as file:
        for _ in range(100):
            place = HEADER_BYTES + 2 * chooser.randrange(track.frames - RATE)
            took: list[float] = []
            for _ in range(3):  # whoever else uses the machine, one of them is ours
                file.seek(0)
                began = time.perf_counter()
                file.seek(place)
                assert len(file.read(RATE)) == RATE
                took.append(time.perf_counter() - began)
            assert min(took) < SEEK_S
