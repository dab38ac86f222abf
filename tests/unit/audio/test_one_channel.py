"""Sound of any device as one channel at one rate."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.audio.one_channel import one_channel

RATE = 16_000


@given(st.sampled_from([8_000, 16_000, 44_100, 48_000]), st.integers(1, 2))
def test_a_tone_stays_a_tone_at_any_rate(rate: int, channels: int) -> None:
    tone = 8000 * np.sin(2 * np.pi * 440 * np.arange(rate) / rate)
    frames = np.repeat(tone, channels).astype("<i2").tobytes()
    samples = np.frombuffer(one_channel(frames, rate, channels, RATE), "<i2").astype(float)

    assert len(samples) == pytest.approx(RATE, abs=RATE // 50)
    spectrum = np.abs(np.fft.rfft(samples))
    assert np.argmax(spectrum) * RATE / len(samples) == pytest.approx(440, abs=10)
    middle = samples[RATE // 4 : RATE // 2]
    assert math.sqrt(float(np.mean(middle**2))) == pytest.approx(8000 / math.sqrt(2), rel=0.1)
