import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from pipeline.asr.blocks import BLOCK_MS, cut_blocks
from pipeline.ports import SAMPLE_RATE, Samples
from tests.fakes.sound import FakeAudio

RATE = SAMPLE_RATE


def _loud(samples: Samples) -> list[tuple[int, int]]:
    """A voice activity detector for test sound: speech is what isn't zero."""
    edges = np.diff(np.concatenate(([0], (samples != 0).astype(np.int8), [0])))
    pairs = zip(np.flatnonzero(edges == 1), np.flatnonzero(edges == -1), strict=True)
    return [(int(a), int(b)) for a, b in pairs]


def _talk(spans: list[tuple[int, int]], seconds: int) -> FakeAudio:
    samples = np.zeros(seconds * RATE, np.float32)
    for start, end in spans:
        samples[start * RATE : end * RATE] = 0.5
    return FakeAudio(samples)


def test_a_short_recording_is_one_block() -> None:
    audio = _talk([(1, 3)], 10)
    (block,) = cut_blocks(audio, 0, _loud)
    assert (block.span.start_ms, block.span.end_ms) == (0, 10_000)
    assert list(block.speech) == [(RATE, 3 * RATE)]


def test_a_block_ends_in_the_last_pause() -> None:
    audio = _talk([(0, 200), (202, 230), (231, 300)], 300)
    first, second = cut_blocks(audio, 0, _loud)
    assert first.span.end_ms == 230_500
    assert second.span.end_ms == 300_000
    assert list(second.speech) == [(RATE // 2, round(69.5 * RATE))]


def test_a_minute_without_a_pause_is_cut_where_it_is_quietest() -> None:
    samples = np.full(300 * RATE, 0.5, np.float32)
    samples[220 * RATE : 220 * RATE + RATE // 2] = 0.001
    first, *_ = cut_blocks(FakeAudio(samples), 0, _loud)
    assert 220_000 <= first.span.end_ms <= 220_500


@given(
    st.lists(st.integers(1, 40), min_size=4, max_size=30),
    st.integers(100, 70_000),
)
def test_blocks_join_to_the_whole_and_start_where_the_last_ended(
    lengths: list[int], piece: int
) -> None:
    parts = [np.full(n * RATE, 0.5 * (i % 2), np.float32) for i, n in enumerate(lengths)]
    audio = FakeAudio(np.concatenate(parts), piece)
    found = list(cut_blocks(audio, 0, _loud))
    assert np.array_equal(np.concatenate([b.samples for b in found]), audio.samples)
    assert all(a.span.end_ms == b.span.start_ms for a, b in itertools.pairwise(found))
    assert all(b.span.duration_ms <= BLOCK_MS for b in found)


def test_a_later_run_goes_on_with_the_same_blocks() -> None:
    audio = _talk([(0, 100), (101, 230), (232, 400), (401, 600)], 600)
    whole = list(cut_blocks(audio, 0, _loud))
    assert len(whole) == 3
    rest = list(cut_blocks(audio, whole[0].span.end_ms, _loud))
    assert [b.span for b in rest] == [b.span for b in whole[1:]]
    assert all(np.array_equal(a.samples, b.samples) for a, b in zip(rest, whole[1:], strict=True))


def test_nothing_yields_nothing() -> None:
    assert list(cut_blocks(FakeAudio(np.zeros(0, np.float32)), 0, _loud)) == []
