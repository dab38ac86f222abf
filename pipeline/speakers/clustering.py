"""How many voices there are, and which stretch is whose.

Stretches that hold one voice each fall into clusters that are tight and far apart. Merging the
nearest two over and over (agglomerative clustering, average linkage, cosine distance), the
distance of the merged pair grows slowly while both are the same person, then jumps. Where it
jumps most is where to stop. The place of the jump differs from recording to recording with the
room and the microphones, which is why a fixed threshold fails; the jump itself is there in all.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.cluster.hierarchy import fcluster, linkage

from pipeline.domain.work import SpeakerCount
from pipeline.ports import Vectors

_SAME = 0.48
"""Below this distance two clusters are one voice, whatever the other distances are."""
_DIFFERENT = 0.72
"""Above this distance they are two."""
_LONG_S = 1.0
"""Shorter stretches are assigned to clusters, and don't form any."""
_LEAST_LONG = 3
_SHARE = 0.01
_ENOUGH_S = 8.0
_MOST = 4000
"""So many stretches are clustered at most, the longest; memory grows with the square."""

Numbers = npt.NDArray[np.int64]
Seconds = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Clusters:
    """The voices that were found.

    Attributes:
        centroids: shape (clusters, dimensions), each of length 1.
        labels: shape (stretches,), the nearest cluster of each; -1 where it can't be told.
    """

    centroids: Vectors
    labels: Numbers


def cluster(vectors: Vectors, durations_s: Seconds, speakers: SpeakerCount) -> Clusters:
    """Group stretches by voice.

    Args:
        vectors: shape (stretches, dimensions), of length 1, NaN where unknown.
        durations_s: shape (stretches,), how long each is.
        speakers: how many voices there may be.
    """
    usable = _usable(vectors, durations_s, speakers.minimum)
    if not len(usable):
        return Clusters(vectors[:0], np.full(len(vectors), -1, np.int64))
    seeds, lengths = vectors[usable], durations_s[usable]
    groups = _partition(seeds, lengths, speakers)
    centroids = np.stack(
        [_centroid(seeds[groups == g], lengths[groups == g]) for g in np.unique(groups) if g >= 0]
    )
    likeness = vectors @ centroids.T
    known = ~np.isnan(vectors[:, 0])
    labels = np.where(known, np.nan_to_num(likeness, nan=-2.0).argmax(axis=1), -1)
    return Clusters(centroids.astype(np.float32), labels.astype(np.int64))


def _usable(vectors: Vectors, durations_s: Seconds, least: int) -> Numbers:
    """The stretches that may form clusters: long ones, if there are any to speak of."""
    known = ~np.isnan(vectors[:, 0])
    shortest = _LONG_S
    while shortest > 0.2 and (known & (durations_s >= shortest)).sum() < max(_LEAST_LONG, least):
        shortest /= 1.5
    usable = np.flatnonzero(known & (durations_s >= shortest))
    if len(usable) > _MOST:
        usable = np.sort(usable[np.argsort(-durations_s[usable], kind="stable")[:_MOST]])
    return usable


def _partition(seeds: Vectors, lengths: Seconds, speakers: SpeakerCount) -> Numbers:
    """A cluster number for each seed."""
    if len(seeds) == 1:
        return np.zeros(1, np.int64)
    tree = linkage(seeds, "average", metric="cosine")
    found = fcluster(tree, stopping_distance(tree[:, 2]), "distance")
    found = _without_slivers(found, lengths)
    count = _count(found)
    most = min(speakers.maximum or len(seeds), len(seeds))
    wanted = min(max(count, speakers.minimum), most)
    if wanted == count:
        return found.astype(np.int64)
    # The hint is about people: cut finer until so many clusters are more than slivers.
    for pieces in range(wanted, len(seeds) + 1):
        groups = _without_slivers(fcluster(tree, pieces, "maxclust"), lengths)
        if _count(groups) == wanted:
            return groups.astype(np.int64)
    return fcluster(tree, wanted, "maxclust").astype(np.int64)


def stopping_distance(merges: npt.NDArray[np.float64]) -> float:
    """The distance at which to stop merging: the middle of the widest jump.

    Args:
        merges: the distances of the merged pairs, in any order.
    """
    steps = np.sort(np.clip(merges, _SAME, _DIFFERENT))
    steps = np.concatenate(([_SAME], steps, [_DIFFERENT]))
    widest = int(np.argmax(np.diff(steps)))
    return float(steps[widest] + steps[widest + 1]) / 2


def _without_slivers(groups: Numbers, lengths: Seconds) -> Numbers:
    """Mark clusters as -1 that are too short to be a participant: a laugh, a door, a jingle."""
    least = min(_ENOUGH_S, _SHARE * float(lengths.sum()))
    total = {g: float(lengths[groups == g].sum()) for g in set(groups.tolist())}
    kept = [g for g in total if total[g] >= least]
    return np.where(np.isin(groups, kept), groups, -1) if len(kept) < len(total) else groups


def _count(groups: Numbers) -> int:
    return len(np.unique(groups[groups >= 0]))


def _centroid(seeds: Vectors, lengths: Seconds) -> npt.NDArray[np.float64]:
    total = (seeds * lengths[:, None]).sum(axis=0)
    return total / max(float(np.linalg.norm(total)), 1e-9)
