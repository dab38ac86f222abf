"""Faster and slower: the length changes, the pitch stays."""

import numpy as np
import pytest

from pipeline.audio.stretch import Stretcher
from pipeline.ports import SAMPLE_RATE, Samples


def _sine(hertz: float, seconds: float) -> Samples:
    at = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    return (0.5 * np.sin(2 * np.pi * hertz * at)).astype(np.float32)


def _stretched(sound: Samples, speed: float, piece: int) -> Samples:
    stretcher = Stretcher(speed)
    pieces = [stretcher.feed(sound[at : at + piece]) for at in range(0, len(sound), piece)]
    return np.concatenate([*pieces, stretcher.finish()])


def _pitch(sound: Samples) -> float:
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound))))
    return float(np.argmax(spectrum)) * SAMPLE_RATE / len(sound)


@pytest.mark.parametrize("speed", [0.5, 0.75, 1.25, 1.5, 2.0, 3.0])
@pytest.mark.parametrize("hertz", [90.0, 220.0, 1000.0])
def test_the_length_changes_and_the_pitch_stays(speed: float, hertz: float) -> None:
    made = _stretched(_sine(hertz, 4), speed, 1600)
    assert len(made) / SAMPLE_RATE == pytest.approx(4 / speed, abs=0.08)
    middle = made[SAMPLE_RATE // 5 : -SAMPLE_RATE // 5]
    assert _pitch(middle) == pytest.approx(hertz, rel=0.02)


@pytest.mark.parametrize("speed", [0.5, 1.5, 3.0])
def test_the_level_stays(speed: float) -> None:
    made = _stretched(_sine(180, 4), speed, 1600)[3200:-3200]
    assert float(np.sqrt(np.mean(made**2))) == pytest.approx(0.5 / 2**0.5, rel=0.06)


def test_at_its_own_pace_nothing_is_touched() -> None:
    sound = _sine(300, 1)
    assert np.array_equal(_stretched(sound, 1.0, 777), sound)


def test_it_is_the_same_however_it_comes() -> None:
    sound = np.random.default_rng(7).normal(0, 0.1, 3 * SAMPLE_RATE).astype(np.float32)
    one, other = _stretched(sound, 1.5, 333), _stretched(sound, 1.5, 48_000)
    assert np.allclose(one, other, atol=1e-6)


def test_other_speeds_are_refused() -> None:
    with pytest.raises(ValueError, match="speed"):
        Stretcher(4)
