"""Neighbours support each other: people stay with a matter for a while.

A passage in the midst of others that match is more likely what was looked for than one that
matches by itself, and the words of a question seldom all stand within one passage. So a passage
counts together with those before and after it, the less the further away they are.
"""

import numpy as np
import numpy.typing as npt

REACH = 3
"""So many passages on either side lend support ..."""

LENDS = 0.7
"""... each so much of what the next nearer one lends."""


def supported(
    scores: npt.NDArray[np.float32],
    at: npt.NDArray[np.int64],
    links: npt.NDArray[np.bool_],
    passes: npt.NDArray[np.bool_] | None = None,
) -> npt.NDArray[np.float32]:
    """The weighted mean of each passage's score and its neighbours'.

    Args:
        scores: of all passages, not below 0, recordings one after the other in order of time.
        at: positions of the passages that are wanted.
        links: one shorter than `scores`: whether a passage and the next are neighbours.
        passes: which passages count; None for all.

    Returns:
        One a position in `at`.
    """
    total = scores[at].copy()
    weights = np.ones(len(at), np.float32)
    for step in (1, -1):
        alive = np.ones(len(at), bool)
        for distance in range(1, REACH + 1):
            near = at + step * distance
            alive &= (near >= 0) & (near < len(scores))
            near[~alive] = 0
            joint = np.minimum(near, near - step)[alive]  # a link lies before its later passage
            alive[alive] = links[joint]
            counts = alive if passes is None else alive & passes[near]
            share = counts * np.float32(LENDS**distance)
            total += share * scores[near]
            weights += share
    return total / weights
