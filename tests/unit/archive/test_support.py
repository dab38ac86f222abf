"""Neighbours' support against a slow and plain reckoning."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.archive.fusion import fuse
from pipeline.archive.support import LENDS, REACH, Neighbourhood


def slow(scores: list[float], links: list[bool], passes: list[bool], at: int) -> float:
    total, weight = scores[at], 1.0
    for step in (1, -1):
        for distance in range(1, REACH + 1):
            near = at + step * distance
            if not 0 <= near < len(scores) or not links[min(near, near - step)]:
                break
            if passes[near]:
                total += LENDS**distance * scores[near]
                weight += LENDS**distance
    return total / weight


@given(st.data(), st.integers(1, 25))
def test_support_is_a_weighted_mean_over_linked_neighbours_that_pass(
    data: st.DataObject, size: int
) -> None:
    def draw(one: st.SearchStrategy[float], count: int) -> list[float]:
        return data.draw(st.lists(one, min_size=count, max_size=count))

    scores = draw(st.floats(0, 10, width=32), size)
    links = [bool(x) for x in draw(st.booleans(), size - 1)]
    passes = [bool(x) for x in draw(st.booleans(), size)]
    at = np.array(sorted(data.draw(st.sets(st.integers(0, size - 1)))), dtype=np.int64)
    all_scores, joints = np.array(scores, np.float32), np.array(links, bool)
    found = Neighbourhood(at, joints, np.array(passes, bool)).mean(all_scores)
    assert found == pytest.approx([slow(scores, links, passes, p) for p in at], abs=1e-4)
    everything = [True] * size
    assert Neighbourhood(at, joints).mean(all_scores) == pytest.approx(
        [slow(scores, links, everything, p) for p in at], abs=1e-4
    )


def test_one_of_many_that_match_comes_before_one_that_matches_alone() -> None:
    scores = np.array([0, 0, 5, 0, 0, 0, 4, 4, 4], np.float32)
    at = np.arange(9)
    found = Neighbourhood(at, np.ones(8, bool)).mean(scores)
    assert found.argmax() >= 6


def test_no_support_across_the_end_of_a_recording() -> None:
    scores = np.array([4, 4, 3, 3], np.float32)
    found = Neighbourhood(np.arange(4), np.array([True, False, True])).mean(scores)
    assert found == pytest.approx(scores)


def test_what_both_rankings_find_comes_first() -> None:
    merged = fuse([(1, 9.0), (2, 8.0)], [(3, 0.9), (2, 0.8)])
    assert [id_ for id_, _ in merged][:1] == [2]


def test_one_ranking_keeps_its_order() -> None:
    assert [id_ for id_, _ in fuse([(5, 2.0), (4, 1.0)], [])] == [5, 4]
    assert [id_ for id_, _ in fuse([], [(5, 2.0), (4, 1.0)])] == [5, 4]
    assert fuse([], []) == []
