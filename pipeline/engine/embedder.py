"""Texts to vectors in the child, as everything that a model does."""

from collections.abc import Sequence
from contextlib import closing

import numpy as np

from pipeline.domain.errors import EngineError
from pipeline.domain.tasks import Embeddings, EmbedTask
from pipeline.domain.work import InstalledModel
from pipeline.ports import Engine, Vectors


class EngineEmbedder:
    """Embeds by asking the engine."""

    def __init__(self, engine: Engine, model: InstalledModel) -> None:
        """Take the engine; its child starts with the first text."""
        self._engine = engine
        self._model = model

    def embed(self, texts: Sequence[str], *, is_query: bool = False) -> Vectors:
        """As `ports.TextEmbedder.embed`, for at least one text.

        Raises:
            ModelError: the model can't be used.
            EngineError: the child died.
        """
        with closing(self._engine.run(EmbedTask(self._model, tuple(texts), is_query))) as events:
            for item in events:
                if isinstance(item, Embeddings):
                    rows = np.frombuffer(item.vectors, "<f4").astype(np.float32)
                    return rows.reshape(item.count, item.dimensions)
        raise EngineError("The engine stopped", "It gave no result.", "Run it again.")
