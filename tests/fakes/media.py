"""Media files made on the spot."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt

Sound = npt.NDArray[np.float32]


def tone(seconds: float, rate: int, hertz: float = 440.0, level: float = 0.3) -> Sound:
    """A sine, shape (samples,)."""
    return (level * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)).astype(
        np.float32
    )


def write_media(
    path: Path,
    sound: Sound,
    rate: int,
    codec: str = "pcm_s16le",
    layout: str = "mono",
    *,
    pause_at_s: float | None = None,
    pause_s: float = 0.0,
) -> Path:
    """Write sound of shape (channels, samples); a pause is a jump in the time stamps."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate)
        stream.layout = layout
        stream.time_base = Fraction(1, rate)
        step = 1024
        for start in range(0, sound.shape[1], step):
            piece = np.ascontiguousarray(sound[:, start : start + step])
            frame = av.AudioFrame.from_ndarray(piece, format="fltp", layout=layout)
            frame.sample_rate = rate
            frame.time_base = Fraction(1, rate)
            is_late = pause_at_s is not None and start >= pause_at_s * rate
            frame.pts = start + (round(pause_s * rate) if is_late else 0)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def write_silent_video(path: Path) -> Path:
    """A video without any audio track."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=10)
        stream.width, stream.height, stream.pix_fmt = 64, 64, "yuv420p"
        for _ in range(10):
            image = np.zeros((64, 64, 3), np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="rgb24")))
        container.mux(stream.encode(None))
    return path
