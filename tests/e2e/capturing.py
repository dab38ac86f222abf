"""Real recordings of what a sound server plays, and how they compare to it."""

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from pipeline.audio.encrypted import open_encrypted
from pipeline.capture.recorder import DiskRecorder
from pipeline.capture.silence import NoSoundSystem
from pipeline.capture.timeline import Timeline
from pipeline.capture.track_file import HEADER_BYTES, track_path
from pipeline.domain.capture import CapturedTrack, CaptureReport
from tests.conftest import REPOSITORY
from tests.e2e.capture_worker import KEY
from tests.e2e.sound import Samples, SoundServer, place_of

RATE = 16_000
_JUMP_FRAMES = 8
_LEAST_LIKENESS = 0.9
_NEAR_S, _FAR_S = 0.25, 10


@dataclass
class RecorderProcess:
    """A recorder in a process of its own.

    Attributes:
        folder: what it records into.
        id: of the recording.
        process: the process.
        said: what it told so far.
        zero: the moment of `time.monotonic` at which the recording's clock was 0.
    """

    folder: Path
    id: str
    process: subprocess.Popen[str]
    said: list[str] = field(default_factory=list[str])
    zero: float = 0.0
    _lines: "queue.Queue[str | None]" = field(default_factory=queue.Queue)

    def now(self) -> float:
        """Seconds of the recording's clock."""
        return time.monotonic() - self.zero

    def run_until(self, second: float) -> None:
        """Let the recording's clock get there."""
        threading.Event().wait(max(0.0, second - self.now()))

    def hear(self, start: str, limit: float = 30) -> str:
        """Wait for a line that begins so."""
        end = time.monotonic() + limit
        while True:
            for line in self.said:
                if line.startswith(start):
                    return line
            try:
                line = self._lines.get(timeout=max(0.0, end - time.monotonic()))
            except queue.Empty:
                line = None
            if line is None:
                raise AssertionError(f"no {start!r} in {self.said}")
            self.said.append(line)

    def listen(self) -> None:
        """Collect what it says, in a thread."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line.rstrip("\n"))
        self._lines.put(None)

    def stop(self) -> CaptureReport:
        """End the recording well."""
        assert self.process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.write("stop\n")
            self.process.stdin.flush()
        return self.end()

    def end(self, limit: float = 30) -> CaptureReport:
        """Wait for its end; the report."""
        assert self.process.wait(limit) == 0
        self.hear("ended")
        return self.report()

    def kill(self) -> None:
        """At once, with SIGKILL."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)

    def report(self) -> CaptureReport:
        """From what lies on the disk."""
        report = DiskRecorder(self.folder, NoSoundSystem("")).recover(self.id, KEY)
        assert report is not None
        return report

    def samples(self, track: CapturedTrack, *, is_finished: bool = True) -> Samples:
        """What was recorded of a track."""
        path = track_path(self.folder, self.id, track.id)
        with open_encrypted(path, KEY, allow_unfinished=not is_finished) as file:
            file.seek(HEADER_BYTES)
            data = file.read()
        return np.frombuffer(data[: len(data) // 2 * 2], "<i2")


@contextlib.contextmanager
def recorder_process(
    server: SoundServer,
    folder: Path,
    recording_id: str,
    *,
    microphone: str | None,
    system: str | None,
    rate: int = RATE,
    for_ms: int | None = None,
) -> Iterator[RecorderProcess]:
    """Begin to record; whatever happens, the process is gone afterwards."""
    words = (str(folder), recording_id, microphone or "-", system or "-", str(rate))
    limit = () if for_ms is None else (str(for_ms),)
    process = subprocess.Popen(
        (sys.executable, "-m", "tests.e2e.capture_worker", *words, *limit),
        cwd=REPOSITORY,
        env=server.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    recorder = RecorderProcess(folder, recording_id, process)
    listener = threading.Thread(target=recorder.listen)
    listener.start()
    try:
        recorder.zero = float(recorder.hear("begun").split()[1])
        yield recorder
    finally:
        process.kill()
        process.wait(10)
        listener.join(10)
        assert process.stdin is not None
        assert process.stdout is not None
        with contextlib.suppress(BrokenPipeError):
            process.stdin.close()
        process.stdout.close()


@contextlib.contextmanager
def busy_cores() -> Iterator[None]:
    """As many processes that never rest as there are cores."""
    endless = (sys.executable, "-c", "while True: pass")
    busy = [subprocess.Popen(endless) for _ in range(os.cpu_count() or 2)]
    try:
        yield
    finally:
        for process in busy:
            process.kill()
            process.wait(10)


@dataclass(frozen=True)
class Match:
    """How a track compares to what was played, window by window.

    Attributes:
        starts: (frame of what was played, frame of the track) of each window that was found.
        likeness: of the least similar one, up to 1.
        jumps: (played second, frames) where the distance between both changes; 0 frames where
            it isn't found at all.
    """

    starts: tuple[tuple[int, int], ...]
    likeness: float
    jumps: tuple[tuple[float, int], ...]


def matched(played: Samples, heard: Samples, begin_s: float, end_s: float) -> Match:
    """Find each second of what was played, from one second to another."""
    near, source, track = round(_NEAR_S * RATE), played.astype(float), heard.astype(float)
    first = round(begin_s * RATE)
    shift = place_of(source[first : first + RATE], track)[0] - first
    starts: list[tuple[int, int]] = []
    likeness, jumps = 1.0, list[tuple[float, int]]()
    for start in range(first, round(end_s * RATE) - RATE, RATE):
        piece, moved, alike = source[start : start + RATE], 0, 0.0
        for around in (near, _FAR_S * RATE):
            least = max(0, start + shift - around)
            within = track[least : start + shift + RATE + around]
            if len(within) >= RATE and alike < _LEAST_LIKENESS:
                place, alike = place_of(piece, within)
                moved = least + place - start - shift
        likeness = min(likeness, alike)
        if abs(moved) > _JUMP_FRAMES or alike < _LEAST_LIKENESS:
            jumps.append((start / RATE, moved if alike >= _LEAST_LIKENESS else 0))
        if alike >= _LEAST_LIKENESS:
            shift += moved
            starts.append((start, start + shift))
    return Match(tuple(starts), likeness, tuple(jumps))


def offsets_ms(
    one: Match, first: CapturedTrack, other: Match, second: CapturedTrack
) -> list[float]:
    """How far apart two tracks say that the same sound was heard."""
    a, b = (Timeline(track.points, track.rate) for track in (first, second))
    places = dict(other.starts)
    return [a.at_ms(place) - b.at_ms(places[p]) for p, place in one.starts if p in places]


def heard_spans(samples: Samples, rate: int = RATE) -> list[tuple[float, float]]:
    """Where a track isn't digital silence, in seconds of its file; pauses under 50 ms are none."""
    loud = np.flatnonzero(samples)
    if not len(loud):
        return []
    breaks = np.flatnonzero(np.diff(loud) > 0.05 * rate)
    firsts: Sequence[int] = [loud[0], *loud[breaks + 1]]
    lasts: Sequence[int] = [*loud[breaks], loud[-1]]
    return [(a / rate, (b + 1) / rate) for a, b in zip(firsts, lasts, strict=True)]
