"""A recorder of a fake sound system in real time, to be killed.

    python -m tests.e2e.killed_worker FOLDER ID

It tells the moment of `time.monotonic` at which the recording's clock was 0.
"""

import sys
import time
from pathlib import Path

from pipeline.capture.recorder import DiskRecorder
from pipeline.domain.capture import CaptureOrder
from tests.fakes.sound_system import FakeSoundSystem, RealSteady, heard_in_real_time

KEY = bytes(range(32))


def main(folder: Path, recording_id: str) -> None:
    system = FakeSoundSystem(clock=RealSteady())
    with heard_in_real_time(system):
        recorder = DiskRecorder(folder, system, clock=system.clock)
        capture = recorder.start(CaptureOrder(recording_id, "default", "default"), KEY)
        print(time.monotonic() - capture.at_ms / 1000, flush=True)
        for _ in capture.events():
            pass


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
