"""A meeting of made-up words in the index, in windows of a turn each."""

import random
from collections.abc import Sequence

import numpy as np

from pipeline.archive.store import SqliteArchive
from pipeline.domain.search import Passage, PassageKind
from pipeline.ports import Vectors
from tests.unit.archive.conftest import fill

MODEL = "m"


def zipf_texts(seed: int, count: int, words: int = 500) -> list[str]:
    """Texts whose words are as unequally frequent as those of a language."""
    chooser = random.Random(seed)
    weights = [1 / (rank + 1) for rank in range(words)]
    return [
        " ".join(
            f"word{rank}x"
            for rank in chooser.choices(range(words), weights, k=chooser.randint(3, 60))
        )
        for _ in range(count)
    ]


def clustered(seed: int, count: int, dimensions: int = 384) -> Vectors:
    """Vectors that lie around a few centres, as those of texts do."""
    random_ = np.random.default_rng(seed)
    centres = random_.standard_normal((20, dimensions))
    vectors = centres[random_.integers(0, 20, count)]
    vectors = vectors + 0.8 * random_.standard_normal((count, dimensions))
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def index(
    archive: SqliteArchive, number: int, texts: Sequence[str], vectors: Vectors | None = None
) -> str:
    """Add a meeting and its passages; return its id."""
    id_ = fill(archive, number, *texts)
    passages = [
        Passage(id_, PassageKind.SPEECH, place, place, text)
        for place, text in enumerate(texts, start=1)
    ]
    made = clustered(number, len(texts)) if vectors is None else vectors
    archive.passages.save(id_, passages, made, MODEL)
    return id_
