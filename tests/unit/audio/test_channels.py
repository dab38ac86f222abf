import numpy as np
import pytest

from pipeline.audio.channels import ChannelEar

RATE = 16_000


def _speechlike(seed: int, seconds: float = 6.0) -> np.ndarray:
    """Noise that comes and goes, as syllables do."""
    random = np.random.default_rng(seed)
    count = round(seconds * RATE)
    envelope = np.clip(np.sin(2 * np.pi * 3 * np.arange(count) / RATE + seed), 0, None)
    return (0.2 * random.standard_normal(count) * envelope).astype(np.float32)


def _is_separate(left: np.ndarray, right: np.ndarray, block: int = 5000) -> bool:
    ear = ChannelEar()
    both = np.stack((left, right))
    for start in range(0, both.shape[1], block):
        ear.hear(both[:, start : start + block])
    return ear.is_separate


def test_people_who_take_turns_on_two_channels_are_kept_apart() -> None:
    one, other = _speechlike(1), _speechlike(2)
    half = len(one) // 2
    one[half:] *= 0.01
    other[:half] *= 0.01
    assert _is_separate(one, other)


def test_people_who_talk_at_once_on_two_channels_are_kept_apart() -> None:
    assert _is_separate(_speechlike(1), _speechlike(2))


@pytest.mark.parametrize("delay", [0, 3, 40])
@pytest.mark.parametrize("gain", [1.0, 0.5])
def test_a_room_on_both_channels_is_one(delay: int, gain: float) -> None:
    room = _speechlike(1) + _speechlike(2)
    assert not _is_separate(room, gain * np.roll(room, delay))


def test_one_dead_channel_is_no_second_speaker() -> None:
    assert not _is_separate(_speechlike(1), np.zeros(6 * RATE, np.float32))


def test_silence_is_not_separate() -> None:
    assert not _is_separate(np.zeros(RATE, np.float32), np.zeros(RATE, np.float32))


@pytest.mark.parametrize("block", [700, 1600, 5000, 96_000])
def test_the_verdict_does_not_depend_on_the_blocks(block: int) -> None:
    assert _is_separate(_speechlike(3), _speechlike(4), block)
