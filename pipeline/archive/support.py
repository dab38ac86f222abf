"""Neighbours support each other: people stay with a matter for a while.

A passage in the midst of others that match is more likely what was looked for than one that
matches by itself, and the words of a question seldom all stand within one passage. So a passage
counts together with those before and after it, the less the further away they are.
"""

import numpy as np
import numpy.typing as npt

REACH = 5
"""So many passages on either side lend support ..."""

LENDS = 0.8
"""... each so much of what the next nearer one lends."""


class Neighbourhood:
    """Some passages with those around them that count."""

    def __init__(
        self,
        at: npt.NDArray[np.int64],
        links: npt.NDArray[np.bool_],
        passes: npt.NDArray[np.bool_] | None = None,
    ) -> None:
        """Look around.

        Args:
            at: positions of the passages that are wanted, recordings standing one after the
                other in order of time.
            links: whether a passage and the next are neighbours; one shorter than all passages.
            passes: which passages count; None for all.
        """
        steps = [step * d for step in (1, -1) for d in range(1, REACH + 1)]
        self._near = np.tile(at[:, None], (1, 1 + len(steps)))
        shares = np.zeros(self._near.shape, np.float32)
        shares[:, 0] = 1
        alive = np.ones(len(at), bool)
        for column, step in enumerate(steps, start=1):
            side = 1 if step > 0 else -1
            if abs(step) == 1:
                alive[:] = True
            near = at + step
            alive &= (near >= 0) & (near <= len(links))
            joint = np.minimum(near, near - side)[alive]  # a link lies before its later passage
            alive[alive] = links[joint]
            self._near[alive, column] = near[alive]
            counts = alive if passes is None else alive & passes[self._near[:, column]]
            shares[counts, column] = LENDS ** abs(step)
        self._counts = shares > 0
        self._shares = shares / shares.sum(axis=1, keepdims=True)

    @property
    def members(self) -> npt.NDArray[np.int64]:
        """Positions of those that are wanted and of all that count for them, ascending."""
        return np.unique(self._near[self._counts])

    def mean(self, scores: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """The weighted mean of each passage's score and its neighbours'.

        Args:
            scores: of all passages.
        """
        return np.einsum("ij,ij->i", scores[self._near], self._shares)
