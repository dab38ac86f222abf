"""Track files as the recorder writes them, plain."""

import struct
from pathlib import Path

import numpy as np
import numpy.typing as npt

OPEN = 0xFFFFFFFF


def wav_header(rate: int) -> bytes:
    """Of a WAV without a known end."""
    form = struct.pack("<HHIIHH", 1, 1, rate, rate * 2, 2, 16)
    return (
        struct.pack("<4sI4s", b"RIFF", OPEN, b"WAVE")
        + struct.pack("<4sI", b"fmt ", len(form))
        + form
        + struct.pack("<4sI", b"data", OPEN)
    )


def pcm(sound: npt.NDArray[np.floating]) -> bytes:
    return np.clip(np.rint(sound * 32767), -32768, 32767).astype("<i2").tobytes()


def write_track(path: Path, sound: npt.NDArray[np.floating], rate: int = 16_000) -> Path:
    path.write_bytes(wav_header(rate) + pcm(sound))
    return path
