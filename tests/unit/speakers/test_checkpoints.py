import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from pipeline.speakers.checkpoints import pack_activity, pack_vectors, unpack


@given(st.lists(st.integers(1, 7), max_size=4), st.lists(st.integers(1, 5), max_size=3))
def test_parts_come_back_joined(windows: list[int], stretches: list[int]) -> None:
    random = np.random.default_rng(1)
    heard = [random.integers(0, 2, (n, 589, 3)).astype(np.uint8) for n in windows]
    vectors = [random.standard_normal((n, 192)).astype(np.float32) for n in stretches]
    done = [pack_activity(i, part) for i, part in enumerate(heard)]
    done += [pack_vectors(len(heard) + i, part) for i, part in enumerate(vectors)]
    activity, found = unpack(done, 192)
    assert [c.index for c in done] == list(range(len(done)))
    assert len(activity) == sum(windows)
    assert len(found) == sum(stretches)
    if heard:
        assert np.array_equal(activity, np.concatenate(heard))
    if vectors:
        assert np.array_equal(found, np.concatenate(vectors))
