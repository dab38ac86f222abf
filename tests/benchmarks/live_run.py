"""Live text as a recorder would have it: track files that grow by a chunk every quarter second."""

import os
import struct
import threading
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from pipeline.audio.decode import decode
from pipeline.audio.encrypted import EncryptedWriter
from pipeline.domain.live import Listened, ListenTrack, LiveLag, LiveText
from pipeline.domain.sound import TrackSource
from pipeline.domain.speech import Word
from pipeline.domain.tasks import ListenTask
from pipeline.domain.work import InstalledModel
from pipeline.engine.client import EngineClient
from pipeline.ports import SAMPLE_RATE, Samples

_CHUNK_S = 0.25
_CHUNK_BYTES = int(SAMPLE_RATE * _CHUNK_S) * 2
_UNKNOWN = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Shown:
    """A confirmed word.

    Attributes:
        source: of which track.
        word: as it was confirmed.
        at_ms: when it was there, on the recording's clock.
    """

    source: TrackSource
    word: Word
    at_ms: float


@dataclass(frozen=True, slots=True)
class LiveRun:
    """A recording that was listened to while it grew.

    Attributes:
        shown: confirmed words in the order in which they came.
        lags: what was skipped.
        end: of the listening.
        cpu_s: processor time of the engine's process.
        duration_s: of the recording.
    """

    shown: tuple[Shown, ...]
    lags: tuple[LiveLag, ...]
    end: Listened
    cpu_s: float
    duration_s: float


class Pacer:
    """Appends sound to a track file as fast as it was spoken, and finishes the file."""

    def __init__(self, path: Path, key: bytes, sound: Samples) -> None:
        self._path, self._key = path, key
        self._data = (np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes()
        self._thread = threading.Thread(target=self._write, daemon=True)

    def start(self, start_s: float) -> None:
        """Begin; `start_s` is when, by `time.monotonic`, the first sample is spoken."""
        self._start_s = start_s
        self._thread.start()

    def join(self) -> None:
        """Wait until all is written."""
        self._thread.join()

    def _write(self) -> None:
        form = struct.pack("<HHIIHH", 1, 1, SAMPLE_RATE, 2 * SAMPLE_RATE, 2, 16)
        head = b"RIFF" + struct.pack("<I", _UNKNOWN) + b"WAVEfmt " + struct.pack("<I", 16) + form
        with self._path.open("wb", buffering=0) as file:
            writer = EncryptedWriter(file, self._key, _CHUNK_BYTES)
            writer.write(head + b"data" + struct.pack("<I", _UNKNOWN))
            for number, at in enumerate(range(0, len(self._data), _CHUNK_BYTES), 1):
                time.sleep(max(0.0, self._start_s + number * _CHUNK_S - time.monotonic()))
                writer.write(self._data[at : at + _CHUNK_BYTES])
            writer.finish()


def warm(engine: EngineClient, model: InstalledModel, folder: Path) -> None:
    """Load the model, as the measurement does before a recording."""
    silence = np.zeros(SAMPLE_RATE // 2, np.float32)
    listen_paced(engine, model, {TrackSource.SYSTEM: silence}, folder, ("en",))


def listen_paced(
    engine: EngineClient,
    model: InstalledModel,
    sounds: dict[TrackSource, Samples],
    folder: Path,
    languages: Sequence[str] = (),
    vocabulary: Sequence[str] = (),
) -> LiveRun:
    """Play sounds in real time into track files, and listen to them in the engine's child."""
    key = bytes(32)
    tracks, pacers = [], []
    for number, (source, sound) in enumerate(sounds.items(), 1):
        path = folder / f"live.{number}.earshot"
        path.unlink(missing_ok=True)
        tracks.append(ListenTrack(path, key, source))
        pacers.append(Pacer(path, key, sound))
    before = _cpu_s(engine.pid)
    start_s = time.monotonic()
    for pacer in pacers:
        pacer.start(start_s)
    shown: list[Shown] = []
    lags: list[LiveLag] = []
    end: Listened | None = None
    task = ListenTask(tuple(tracks), model, tuple(languages), tuple(vocabulary))
    with closing(engine.run(task)) as events:
        for event in events:
            at_ms = (time.monotonic() - start_s) * 1000
            if isinstance(event, LiveText):
                shown += [Shown(event.source, word, at_ms) for word in event.words]
            elif isinstance(event, LiveLag):
                lags.append(event)
            elif isinstance(event, Listened):
                end = event
    for pacer in pacers:
        pacer.join()
    assert end is not None
    duration_s = max(map(len, sounds.values())) / SAMPLE_RATE
    return LiveRun(tuple(shown), tuple(lags), end, _cpu_s(engine.pid) - before, duration_s)


def load(path: Path) -> Samples:
    """A whole recording, mono."""
    return np.concatenate([block[0] for block in decode(path, path.name, mix=True)])


def _cpu_s(pid: int | None) -> float:
    """Processor time that a process has used; 0 where the system doesn't say."""
    stat = Path(f"/proc/{pid}/stat")
    if pid is None or not stat.exists():
        return 0.0
    fields = stat.read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
