"""From overlapping windows to stretches of one voice.

The segmentation network tells speakers apart within ten seconds and knows nothing beyond: the
same person is local speaker 1 in one window and 3 in the next. The windows overlap, so every
moment is judged several times. Here they vote: how many speak at a time, and where one voice
gives way to another. Between two such changes there is a stretch with one voice, as clean a
piece of sound as there is to embed.
"""

import itertools
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from pipeline.ports import SAMPLE_RATE
from pipeline.speakers.segmentation import (
    FIRST_FRAME_SAMPLES,
    FRAME_SAMPLES,
    WINDOW_FRAMES,
    Activity,
)

_RADIUS = 12
"""Windows that place a change up to this many frames apart mean the same one (0.2 s)."""
_MAJORITY = 0.5
_SHORTEST = 12
_LONGEST = 300
_MARGIN = 4

Frames = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Stretches:
    """What the windows agree on.

    Attributes:
        count: shape (frames,), how many people speak.
        bounds: shape (stretches, 2), first frame and end frame of each stretch of one voice.
    """

    count: Frames
    bounds: Frames

    @property
    def durations_s(self) -> npt.NDArray[np.float64]:
        """Shape (stretches,), in seconds."""
        frames = self.bounds[:, 1] - self.bounds[:, 0]
        return frames.astype(np.float64) * (FRAME_SAMPLES / SAMPLE_RATE)

    def samples_of(self, index: int) -> tuple[int, int]:
        """First and end sample of a stretch, from the start of the track."""
        start, end = self.bounds[index]
        return (
            int(start) * FRAME_SAMPLES + FIRST_FRAME_SAMPLES,
            int(end) * FRAME_SAMPLES + FIRST_FRAME_SAMPLES,
        )


def find_stretches(activity: Activity, hop: int) -> Stretches:
    """Let windows, `hop` frames apart, vote on who gives way to whom and when."""
    if not len(activity):
        return Stretches(np.zeros(0, np.int64), np.zeros((0, 2), np.int64))
    heard, active, changes = _tally(activity, hop)
    count = np.rint(active / heard).astype(np.int64)
    cuts = _agreed_changes(changes, heard)
    return Stretches(count, _bounds(count == 1, cuts))


def _tally(activity: Activity, hop: int) -> tuple[Frames, Frames, Frames]:
    """For each frame: windows that hear it, active speakers summed, changes of voice."""
    frames = (len(activity) - 1) * hop + WINDOW_FRAMES
    heard, active, changes = (np.zeros(frames, np.int64) for _ in range(3))
    for index, window in enumerate(activity):
        start = index * hop
        heard[start : start + WINDOW_FRAMES] += 1
        speaking = window.sum(axis=1, dtype=np.int64)
        active[start : start + WINDOW_FRAMES] += speaking
        alone = np.flatnonzero(speaking == 1)
        voice = window[alone].argmax(axis=1)
        changed = np.flatnonzero(voice[1:] != voice[:-1])
        # A change during a pause is placed in its middle.
        np.add.at(changes, start + (alone[changed] + alone[changed + 1] + 1) // 2, 1)
    return heard, active, changes


def _agreed_changes(changes: Frames, heard: Frames) -> list[int]:
    """Frames where at least half of the windows that hear them put a change of voice."""
    voted = np.flatnonzero(changes)
    if not len(voted):
        return []
    groups = np.split(voted, np.flatnonzero(np.diff(voted) > _RADIUS) + 1)
    agreed: list[int] = []
    for group in groups:
        votes = changes[group]
        if votes.sum() >= _MAJORITY * heard[group[0]]:
            agreed.append(round(float((group * votes).sum() / votes.sum())))
    return agreed


def _bounds(alone: npt.NDArray[np.bool_], cuts: list[int]) -> Frames:
    """Cut the runs of `alone` frames at changes, and long ones into equal parts."""
    edges = np.diff(np.concatenate(([0], alone.astype(np.int8), [0])))
    found: list[tuple[int, int]] = []
    marks = np.asarray(cuts, np.int64)
    for start, end in zip(np.flatnonzero(edges == 1), np.flatnonzero(edges == -1), strict=True):
        inside = marks[(marks > start + _MARGIN) & (marks < end - _MARGIN)]
        points = [int(start), *inside.tolist(), int(end)]
        for left, right in itertools.pairwise(points):
            if right - left >= _SHORTEST:
                parts = -(-(right - left) // _LONGEST)
                steps = np.linspace(left, right, parts + 1).astype(int).tolist()
                found.extend(itertools.pairwise(steps))
    return np.asarray(found, np.int64).reshape(-1, 2)
