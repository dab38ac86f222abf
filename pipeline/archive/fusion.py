"""Two rankings into one."""

from collections.abc import Sequence

_K = 60
"""How little the first places count before the next; from the paper below."""

_WORDS, _MEANING = 0.7, 1.0
"""What the rankings count: a question is seldom put in the words of those who answered it."""


def fuse(
    by_words: Sequence[tuple[int, float]], by_meaning: Sequence[tuple[int, float]]
) -> list[tuple[int, float]]:
    """Merge two rankings by reciprocal rank fusion, best first.

    Source: Cormack, Clarke, Büttcher: Reciprocal Rank Fusion outperforms Condorcet and
    individual Rank Learning Methods, SIGIR 2009; here with a weight for each ranking.

    Args:
        by_words: (row id, score), best first.
        by_meaning: likewise; its scores are of another kind.
    """
    scores: dict[int, float] = {}
    for ranking, weight in ((by_words, _WORDS), (by_meaning, _MEANING)):
        for rank, (id_, _) in enumerate(ranking, start=1):
            scores[id_] = scores.get(id_, 0.0) + weight / (_K + rank)
    return sorted(scores.items(), key=lambda item: -item[1])
