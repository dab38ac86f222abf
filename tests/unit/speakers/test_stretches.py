import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from pipeline.speakers.segmentation import LOCAL_SPEAKERS, WINDOW_FRAMES, Activity
from pipeline.speakers.stretches import find_stretches

HOP = 120


def hear(talk: np.ndarray, seed: int = 0) -> Activity:
    """What a faultless network would say of `talk`, shape (frames, people).

    Each window numbers the people that it hears anew, in an order of its own.
    """
    random = np.random.default_rng(seed)
    windows = 1 + max(0, -(-(len(talk) - WINDOW_FRAMES) // HOP))
    padded = np.zeros((windows * HOP + WINDOW_FRAMES, talk.shape[1]), np.uint8)
    padded[: len(talk)] = talk
    activity = np.zeros((windows, WINDOW_FRAMES, LOCAL_SPEAKERS), np.uint8)
    for index, window in enumerate(activity):
        part = padded[index * HOP : index * HOP + WINDOW_FRAMES]
        people = random.permutation(np.flatnonzero(part.any(axis=0)))[:LOCAL_SPEAKERS]
        window[:, : len(people)] = part[:, people]
    return activity


def talk_of(parts: list[tuple[int | None, int]], people: int = 3) -> np.ndarray:
    """Frames in which people speak one after the other; None is silence."""
    talk = np.zeros((sum(length for _, length in parts), people), np.uint8)
    at = 0
    for person, length in parts:
        if person is not None:
            talk[at : at + length, person] = 1
        at += length
    return talk


def test_a_change_of_voice_without_a_pause_is_found() -> None:
    found = find_stretches(hear(talk_of([(0, 250), (1, 200)])), HOP)
    assert [tuple(bounds) for bounds in found.bounds.tolist()] == [(0, 250), (250, 450)]


def test_overlap_belongs_to_no_stretch() -> None:
    talk = talk_of([(0, 300), (1, 200)])
    talk[260:300, 1] = 1
    found = find_stretches(hear(talk), HOP)
    assert [tuple(bounds) for bounds in found.bounds.tolist()] == [(0, 260), (300, 500)]
    assert set(found.count[260:300].tolist()) == {2}


def test_silence_and_nothing_have_no_stretches() -> None:
    assert not len(find_stretches(hear(talk_of([(None, 900)])), HOP).bounds)
    assert not len(find_stretches(np.zeros((0, 589, 3), np.uint8), HOP).bounds)


parts = st.lists(
    st.tuples(st.sampled_from([0, 1, 2, None]), st.integers(40, 500)), min_size=1, max_size=12
)


@given(parts, st.integers(0, 5))
def test_a_stretch_never_holds_two_voices_and_they_cover_what_is_said(
    drawn: list[tuple[int | None, int]], seed: int
) -> None:
    talk = talk_of(drawn)
    found = find_stretches(hear(talk, seed), HOP)
    covered = np.zeros(len(talk), bool)
    for start, end in found.bounds.tolist():
        assert end - start <= 300
        assert not covered[start:end].any()
        covered[start:end] = True
        assert (talk[start:end].sum(axis=0) > 0).sum() == 1
    assert covered.sum() == talk.any(axis=1).sum()
