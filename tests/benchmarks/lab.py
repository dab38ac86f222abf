"""A throw-away archive with the real engine, in which recordings are processed and timed."""

import os
import platform
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from itertools import cycle
from pathlib import Path

import av
import numpy as np

from app.service.process import FileRefused, FileTaken, Workshop, process
from app.service.requests import ProcessRequest
from app.settings import Settings, find_home
from app.wiring.workshop import open_bench
from models.catalogue import load_catalogue
from models.store import FileModelStore
from pipeline.audio.decode import decode
from pipeline.domain.speech import Transcript
from pipeline.domain.work import StageName
from pipeline.engine.client import EngineClient
from pipeline.jobs.events import JobFinished
from pipeline.ports import SAMPLE_RATE

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


@dataclass(frozen=True, slots=True)
class Measured:
    """One recording, processed.

    Attributes:
        name: the file's name without its ending.
        duration_ms: its length.
        transcript: what was understood.
        stage_ms: wall time of each stage, loading of models apart.
        peak_mb: the most memory that the engine's process has held so far, in MiB.
    """

    name: str
    duration_ms: int
    transcript: Transcript
    stage_ms: dict[str, int]
    peak_mb: float

    @property
    def rtf(self) -> float:
        """Processing time over audio time."""
        return sum(self.stage_ms.values()) / self.duration_ms


@dataclass(slots=True)
class Lab:
    """Processes files one after the other in one engine."""

    engine: EngineClient
    shop: Workshop

    def process(self, source: Path) -> Measured:
        """Process a file; a refused one or a failed job raises its error."""
        recording_id = ""
        with closing(process([ProcessRequest(source)], self.shop)) as events:
            for event in events:
                if isinstance(event, FileRefused):
                    raise event.error
                if isinstance(event, JobFinished) and event.error is not None:
                    raise event.error
                if isinstance(event, FileTaken):
                    recording_id = event.taken.recording.id
        archive = self.shop.archive
        recording = archive.recordings.get(recording_id)
        transcript = archive.transcripts.load(recording_id)
        assert transcript is not None
        names = [f"{kind}:{t.id}" for t in recording.tracks for kind in StageName]
        records = [archive.jobs.stage(recording_id, name) for name in [*names, "attribute"]]
        stage_ms = {r.stage: r.elapsed_ms for r in records if r is not None}
        return Measured(
            source.stem, recording.duration_ms, transcript, stage_ms, self.engine.last_peak_mb
        )


@contextmanager
def open_lab(*, is_warm: bool) -> Iterator[Lab]:
    """A lab; a warm one has its models loaded before anything is timed."""
    store = FileModelStore(find_home().models, load_catalogue())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        engine = EngineClient(log_path=folder / "engine.log")
        with open_bench(Settings(), store, engine) as bench:
            lab = Lab(engine, bench.shop)
            if is_warm:
                sources = sorted((SAMPLES / "lisbon").glob("lisbon-*.flac"))
                lab.process(write_flac(folder / "warm.flac", sources, 20.0))
            yield lab


def write_flac(path: Path, sources: Sequence[Path], seconds: float) -> Path:
    """Join recordings, over and over, until there are so many seconds."""
    wanted = round(seconds * SAMPLE_RATE)
    with av.open(str(path), "w") as container:
        stream = container.add_stream("flac", rate=SAMPLE_RATE)
        stream.layout = "mono"
        blocks = (b for source in cycle(sources) for b in decode(source, source.name, mix=True))
        for block in blocks:
            whole = (block[:, :wanted] * 32767).astype(np.int16)
            for start in range(0, whole.shape[1], 4096):
                piece = np.ascontiguousarray(whole[:, start : start + 4096])
                frame = av.AudioFrame.from_ndarray(piece, format="s16", layout="mono")
                frame.sample_rate = SAMPLE_RATE
                container.mux(stream.encode(frame))
            wanted -= whole.shape[1]
            if wanted <= 0:
                break
        container.mux(stream.encode(None))
    return path


def machine() -> str:
    """This machine and the versions that matter, in a line."""
    model = platform.processor() or platform.machine()
    for line in _lines(Path("/proc/cpuinfo")):
        if line.startswith("model name"):
            model = line.split(":", 1)[1].strip()
            break
    names = ("faster-whisper", "ctranslate2", "pyannote.audio", "torch")
    versions = ", ".join(f"{name} {version(name)}" for name in names)
    return (
        f"{os.cpu_count()} cores of {model}, {platform.system()}, "
        f"Python {platform.python_version()}, {versions}"
    )


def _lines(path: Path) -> list[str]:
    return path.read_text().splitlines() if path.exists() else []
