"""A recorder in a process of its own, to be loaded, stopped, and killed.

    python -m tests.e2e.capture_worker FOLDER ID MICROPHONE SYSTEM RATE [MILLISECONDS]

It tells "begun" with the moment of `time.monotonic` at which the recording's clock was 0, each
warning, and how it ended. A line on its input ends the recording.
"""

import sys
import threading
import time
from pathlib import Path

from pipeline.capture.recorder import DiskRecorder
from pipeline.capture.systems import open_sound_system
from pipeline.domain.capture import CaptureEnded, CaptureOrder, CaptureWarning

KEY = bytes(range(32))


def main(folder: Path, order: CaptureOrder) -> None:
    system = open_sound_system()
    capture = DiskRecorder(folder, system).start(order, KEY)
    print(f"begun {time.monotonic() - capture.at_ms / 1000:.4f}", flush=True)

    def stop_when_told() -> None:
        if sys.stdin.readline():
            capture.stop()

    threading.Thread(target=stop_when_told, daemon=True).start()
    for event in capture.events():
        if isinstance(event, CaptureWarning):
            print(f"{event.kind.value} {event.at_ms} {event.track} {event.text}", flush=True)
        elif isinstance(event, CaptureEnded):
            print(f"ended {event.report.reason.value}", flush=True)
    system.close()


if __name__ == "__main__":
    where, recording, microphone, output, hertz, *limit = sys.argv[1:]
    wish = CaptureOrder(
        recording,
        microphone if microphone != "-" else None,
        output if output != "-" else None,
        rate=int(hertz),
        stop_after_ms=int(limit[0]) if limit else None,
    )
    main(Path(where), wish)
