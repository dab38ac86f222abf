import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.domain.work import SpeakerCount
from pipeline.speakers.clustering import cluster, stopping_distance

ANY = SpeakerCount()


def voices(
    people: list[int], spread: float, *, likeness: float = 0.3, seed: int = 0
) -> tuple[np.ndarray, np.ndarray]:
    """Vectors like those of real voices: people alike by `likeness`, stretches spread."""
    random = np.random.default_rng(seed)
    common = random.standard_normal(192)
    centres = [
        np.sqrt(likeness) * common + np.sqrt(1 - likeness) * random.standard_normal(192)
        for _ in people
    ]
    rows = [
        centre + spread * random.standard_normal(192)
        for centre, count in zip(centres, people, strict=True)
        for _ in range(count)
    ]
    vectors = np.asarray(rows, np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors, np.full(len(rows), 3.0)


def _sizes(labels: np.ndarray) -> list[int]:
    return sorted(np.bincount(labels[labels >= 0]).tolist())


@pytest.mark.parametrize("people", [[9], [8, 7], [10, 6, 5], [9, 9, 4, 3], [6] * 7])
@pytest.mark.parametrize("spread", [0.3, 0.5, 0.65])
@pytest.mark.parametrize("seed", range(3))
def test_the_number_of_people_is_found(people: list[int], spread: float, seed: int) -> None:
    vectors, durations = voices(people, spread, seed=seed)
    assert _sizes(cluster(vectors, durations, ANY).labels) == sorted(people)


@pytest.mark.parametrize(
    ("hint", "found"),
    [(SpeakerCount(2, 2), 2), (SpeakerCount(1, 3), 3), (SpeakerCount(5, 6), 5), (ANY, 4)],
)
def test_a_hint_is_honoured(hint: SpeakerCount, found: int) -> None:
    vectors, durations = voices([8, 8, 8, 8], 0.5)
    assert len(cluster(vectors, durations, hint).centroids) == found


def test_a_laugh_is_no_participant() -> None:
    vectors, durations = voices([40, 40, 1], 0.5)
    durations[-1] = 1.1
    found = cluster(vectors, durations, ANY)
    assert len(found.centroids) == 2
    assert found.labels[-1] in (0, 1)


def test_short_stretches_join_the_nearest_and_form_nothing() -> None:
    vectors, durations = voices([10, 10], 0.5)
    durations[5:10] = 0.4
    labels = cluster(vectors, durations, ANY).labels
    assert len(set(labels[:10].tolist())) == 1
    assert len(set(labels.tolist())) == 2


def test_what_has_no_vector_has_no_label() -> None:
    vectors, durations = voices([5, 5], 0.4)
    vectors[3] = np.nan
    labels = cluster(vectors, durations, ANY).labels
    assert labels[3] == -1
    assert (labels >= 0).sum() == 9


def test_nothing_has_no_clusters() -> None:
    found = cluster(np.zeros((0, 192), np.float32), np.zeros(0), ANY)
    assert len(found.centroids) == len(found.labels) == 0
    unknown = cluster(np.full((2, 192), np.nan, np.float32), np.ones(2), ANY)
    assert unknown.labels.tolist() == [-1, -1]


@given(st.lists(st.floats(0, 2), min_size=1, max_size=50))
def test_merging_stops_where_the_distances_jump(merges: list[float]) -> None:
    distance = stopping_distance(np.asarray(merges))
    assert 0.48 < distance < 0.72
    inside = [m for m in merges if 0.48 < m < 0.72]
    assert all(abs(m - distance) > 1e-12 for m in inside)


@given(st.integers(1, 6), st.integers(0, 100))
def test_the_order_of_the_stretches_does_not_matter(people: int, seed: int) -> None:
    vectors, durations = voices([6] * people, 0.5, seed=seed)
    order = np.random.default_rng(seed).permutation(len(vectors))
    straight = cluster(vectors, durations, ANY).labels[order]
    shuffled = cluster(vectors[order], durations[order], ANY).labels
    pairs = set(zip(straight.tolist(), shuffled.tolist(), strict=True))
    assert len(pairs) == len({a for a, _ in pairs}) == len({b for _, b in pairs})
