"""A text embedder for which meaning is which words occur."""

import zlib
from collections.abc import Sequence

import numpy as np

from pipeline.ports import Vectors


class FakeTextEmbedder:
    """Each word has a direction; a text is the sum of its words, and all texts share a little."""

    def __init__(self, dimensions: int = 64) -> None:
        self._dimensions = dimensions

    @property
    def dimensions(self) -> int:
        return self._dimensions

    def embed(self, texts: Sequence[str], *, is_query: bool = False) -> Vectors:
        vectors = np.full((len(texts), self._dimensions), 0.1, np.float32)
        for row, text in zip(vectors, texts, strict=True):
            for word in text.lower().split():
                row[zlib.crc32(word.strip(".,:?!").encode()) % self._dimensions] += 1
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
