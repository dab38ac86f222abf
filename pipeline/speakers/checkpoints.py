"""What the diarizer commits on its way: what windows heard, and the vectors of stretches."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from pipeline.domain.work import Checkpoint
from pipeline.ports import Vectors
from pipeline.speakers.segmentation import LOCAL_SPEAKERS, WINDOW_FRAMES, Activity

_ACTIVITY = b"A"
_VECTORS = b"V"


def pack_activity(index: int, activity: Activity) -> Checkpoint:
    """Pack what some windows heard, a bit a frame."""
    return Checkpoint(index, _ACTIVITY + np.packbits(activity.ravel()).tobytes())


def pack_vectors(index: int, vectors: Vectors) -> Checkpoint:
    """Pack the vectors of some stretches."""
    return Checkpoint(index, _VECTORS + vectors.astype("<f4").tobytes())


def unpack(done: Sequence[Checkpoint], dimensions: int) -> tuple[Activity, Vectors]:
    """Unpack all checkpoints of a run, ordered by index."""
    windows: list[npt.NDArray[np.uint8]] = []
    vectors: list[npt.NDArray[np.float32]] = []
    size = WINDOW_FRAMES * LOCAL_SPEAKERS
    for checkpoint in done:
        kind, body = checkpoint.payload[:1], checkpoint.payload[1:]
        if kind == _ACTIVITY:
            bits = np.unpackbits(np.frombuffer(body, np.uint8))
            whole = len(bits) // size
            windows.append(bits[: whole * size].reshape(whole, WINDOW_FRAMES, LOCAL_SPEAKERS))
        else:
            vectors.append(np.frombuffer(body, "<f4").reshape(-1, dimensions))
    none_heard = np.zeros((0, WINDOW_FRAMES, LOCAL_SPEAKERS), np.uint8)
    return (
        np.concatenate([none_heard, *windows]),
        np.concatenate([np.zeros((0, dimensions), np.float32), *vectors]),
    )
