"""Who spoke when: segmentation, stretches of one voice, clusters, and back to a timeline.

The sound is read twice from front to back and never held whole: once for the windows of the
segmentation network, once for the vectors of the stretches that the windows agree on. Every
moment is embedded once, however many windows hear it.
"""

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from pipeline.domain.speech import Diarization
from pipeline.domain.work import (
    ANY_COUNT,
    Checkpoint,
    Device,
    InstalledModel,
    Notice,
    Progress,
    SpeakerCount,
)
from pipeline.ports import SAMPLE_RATE, AudioReader, Samples, SpeakerEmbedder, Vectors
from pipeline.speakers.checkpoints import pack_activity, pack_vectors, unpack
from pipeline.speakers.clustering import cluster
from pipeline.speakers.embedder import CamPlusPlusEmbedder
from pipeline.speakers.segmentation import (
    FRAME_SAMPLES,
    WINDOW_SAMPLES,
    Activity,
    PyannoteSegmenter,
    cut_windows,
)
from pipeline.speakers.stretches import Stretches, find_stretches
from pipeline.speakers.timeline import build_diarization

HOP_FRAMES = 120
"""From one window to the next: 2.0 s, so that five windows vote on every moment."""

_HOP = HOP_FRAMES * FRAME_SAMPLES
_BATCH = 16
_WINDOWS_A_CHECKPOINT = 160
_STRETCHES_A_CHECKPOINT = 200
_SEGMENTING_SHARE = 0.55


class PyannoteDiarizer:
    """Implements `ports.Diarizer` with pyannote's segmentation and a speaker embedder."""

    def __init__(
        self, segmentation: InstalledModel, embedder: InstalledModel, device: Device
    ) -> None:
        """Load both models; raises `ModelError` if one is of another kind."""
        self._segmenter = PyannoteSegmenter(segmentation, device)
        self._embedder: SpeakerEmbedder = CamPlusPlusEmbedder(embedder, device)

    def diarize(
        self,
        audio: AudioReader,
        *,
        speakers: SpeakerCount = ANY_COUNT,
        done: Sequence[Checkpoint] = (),
    ) -> Iterator[Progress | Notice | Checkpoint | Diarization]:
        """Diarize a track; see `ports.Diarizer`."""
        if self._segmenter.note:
            yield Notice(self._segmenter.note)
        activity, vectors = unpack(done, self._embedder.dimensions)
        index = len(done)
        if not len(vectors):
            for step in self._segment(audio, activity, index):
                if isinstance(step, Checkpoint):
                    index = step.index + 1
                if isinstance(step, np.ndarray):
                    activity = step
                else:
                    yield step
        stretches = find_stretches(activity, HOP_FRAMES)
        for step in self._embed(audio, stretches, vectors, index):
            if isinstance(step, np.ndarray):
                vectors = step
            else:
                yield step
        found = cluster(vectors, stretches.durations_s, speakers)
        yield build_diarization(
            activity, HOP_FRAMES, stretches, found.labels, end_ms=audio.duration_ms
        )

    def _segment(
        self, audio: AudioReader, activity: Activity, index: int
    ) -> Iterator[Progress | Checkpoint | Activity]:
        """Go on after the windows that are done; the last thing it yields is all of them."""
        total = _windows_in(audio.duration_ms)
        parts, fresh, count = [activity], [], len(activity)
        start_ms = count * _HOP * 1000 // SAMPLE_RATE
        # A window may start between two milliseconds: what is before it is dropped here.
        early = count * _HOP - start_ms * SAMPLE_RATE // 1000
        for windows in _windows(audio.blocks(start_ms), early, total - count):
            fresh.append(self._segmenter.segment(windows))
            count += len(windows)
            if sum(map(len, fresh)) >= _WINDOWS_A_CHECKPOINT:
                parts.append(np.concatenate(fresh))
                fresh = []
                yield pack_activity(index, parts[-1])
                index += 1
            yield Progress("telling voices apart", _SEGMENTING_SHARE * count / total, 1.0)
        if fresh:  # before any vector: whoever resumes with vectors must find the same stretches
            parts.append(np.concatenate(fresh))
            yield pack_activity(index, parts[-1])
        yield np.concatenate(parts)

    def _embed(
        self, audio: AudioReader, stretches: Stretches, vectors: Vectors, index: int
    ) -> Iterator[Progress | Checkpoint | Vectors]:
        """Go on after the stretches that are done; the last thing it yields is all vectors."""
        total = len(stretches.bounds)
        parts, fresh, count = [vectors], [], len(vectors)
        for samples in _stretches(audio, stretches, count):
            fresh.append(self._embedder.embed([samples]))
            count += 1
            if len(fresh) >= _STRETCHES_A_CHECKPOINT:
                parts.append(np.concatenate(fresh))
                fresh = []
                yield pack_vectors(index, parts[-1])
                index += 1
            share = _SEGMENTING_SHARE + (1 - _SEGMENTING_SHARE) * count / total
            yield Progress("recognising voices", share, 1.0)
        yield np.concatenate(parts + fresh)


def _windows_in(duration_ms: int) -> int:
    """How many windows cover a track: at least one, the last one partly beyond the end."""
    samples = duration_ms * SAMPLE_RATE // 1000
    return max(1, -(-(samples - WINDOW_SAMPLES) // _HOP) + 1)


def _windows(
    blocks: Iterator[Samples], early: int, count: int
) -> Iterator[npt.NDArray[np.float32]]:
    """Cut a stream into `count` windows, in batches, after dropping `early` samples."""
    held = np.zeros(0, np.float32)
    while count > 0:
        batch = min(_BATCH, count)
        wanted = early + (batch - 1) * _HOP + WINDOW_SAMPLES
        while len(held) < wanted and (block := next(blocks, None)) is not None:
            held = np.concatenate((held, block))
        held, early = held[early:], 0
        yield cut_windows(held, range(0, batch * _HOP, _HOP))
        held = held[batch * _HOP :]
        count -= batch


def _stretches(audio: AudioReader, stretches: Stretches, first: int) -> Iterator[Samples]:
    """The sound of each stretch from number `first` on, read in one go."""
    if first >= len(stretches.bounds):
        return
    start_ms = stretches.samples_of(first)[0] * 1000 // SAMPLE_RATE
    blocks = audio.blocks(start_ms)
    offset = start_ms * SAMPLE_RATE // 1000
    held = np.zeros(0, np.float32)
    for index in range(first, len(stretches.bounds)):
        start, end = stretches.samples_of(index)
        while offset + len(held) < end and (block := next(blocks, None)) is not None:
            passed = min(max(0, start - offset), len(held))
            held = np.concatenate((held[passed:], block))
            offset += passed
        yield held[start - offset : end - offset]
