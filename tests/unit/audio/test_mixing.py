"""Tracks as one, for a person to hear."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from pipeline.audio.mixing import MixedReader
from tests.fakes.sound import FakeAudio


@given(
    st.lists(st.tuples(st.integers(0, 5_000), st.integers(1, 3_000)), min_size=1, max_size=3),
    st.integers(0, 200),
)
def test_it_is_the_sum_whatever_the_lengths_and_blocks(
    shapes: list[tuple[int, int]], start_ms: int
) -> None:
    sounds = [
        np.random.default_rng(i).uniform(-0.6, 0.6, n).astype(np.float32)
        for i, (n, _) in enumerate(shapes)
    ]
    readers = [FakeAudio(s, block) for s, (_, block) in zip(sounds, shapes, strict=True)]
    mixed = list(MixedReader(readers).blocks(start_ms))
    expected = np.zeros(max(n for n, _ in shapes), np.float32)
    for sound in sounds:
        expected[: len(sound)] += sound
    heard = np.concatenate(mixed) if mixed else np.zeros(0, np.float32)
    assert np.array_equal(heard, np.clip(expected, -1, 1)[start_ms * 16 :])
