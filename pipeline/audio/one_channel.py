"""Frames as a device delivers them, as one channel at another rate."""

import numpy as np


def one_channel(frames: bytes, rate: int, channels: int, wanted: int) -> bytes:
    """Mix interleaved 16-bit frames, and resample them by their spectrum, all at once.

    Args:
        frames: whole ones, at least one, little-endian; some seconds.
        rate: frames a second.
        channels: samples in a frame.
        wanted: samples a second of the result.

    Returns:
        16-bit samples of one channel.
    """
    mixed = np.frombuffer(frames, "<i2").reshape(-1, channels).mean(axis=1)
    count = max(1, round(len(mixed) * wanted / rate))
    sound = np.fft.irfft(np.fft.rfft(mixed), count) * (count / len(mixed))
    return np.clip(np.rint(sound), -32768, 32767).astype("<i2").tobytes()
