"""Frames as a device delivers them, as one channel at another rate."""

import numpy as np
from av import AudioFrame, AudioResampler


def one_channel(frames: bytes, rate: int, channels: int, wanted: int) -> bytes:
    """Mix interleaved 16-bit frames, and resample them.

    Args:
        frames: whole ones, at least one, little-endian.
        rate: frames a second.
        channels: samples in a frame.
        wanted: samples a second of the result.

    Returns:
        16-bit samples of one channel.
    """
    mixed = np.frombuffer(frames, "<i2").reshape(-1, channels).mean(axis=1).astype(np.int16)
    frame = AudioFrame.from_ndarray(mixed[None], "s16", "mono")
    frame.sample_rate = rate
    resampler = AudioResampler("s16", "mono", wanted)
    out = [*resampler.resample(frame), *resampler.resample(None)]
    return b"".join(part.to_ndarray().astype("<i2").tobytes() for part in out)
