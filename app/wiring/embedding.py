"""The text embedder that reads what is typed into the search."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from pipeline.domain.work import Role

if TYPE_CHECKING:
    from pathlib import Path

    from models.store import FileModelStore
    from pipeline.engine.client import EngineClient
    from pipeline.engine.embedder import EngineEmbedder
    from pipeline.ports import Vectors


class ChildReader:
    """Implements `app.service.ports.Reader` with an engine of its own.

    Its child loads and reads while the weights are hashed here, since both take about as long.
    What was read with weights that turn out to be altered is thrown away.
    """

    def __init__(self, store: FileModelStore, model: str, log_path: Path) -> None:
        self._store = store
        self._model = model
        self._log_path = log_path
        self._client: EngineClient | None = None
        self._embedder: EngineEmbedder | None = None

    @property
    def digest(self) -> str:
        """As `Reader.digest`."""
        return self._store.passport(self._model).digest

    def embed(self, texts: Sequence[str], *, is_query: bool = False) -> Vectors:
        """As `Reader.embed`."""
        if self._embedder is not None:
            return self._embedder.embed(texts, is_query=is_query)
        model = next((m for m in self._store.installed() if m.name == self._model), None)
        if model is None:
            model = self._store.locate(Role.TEXT_EMBEDDER, self._model)
        from pipeline.engine.client import EngineClient  # noqa: PLC0415 - loads numpy
        from pipeline.engine.embedder import EngineEmbedder  # noqa: PLC0415

        self._client = EngineClient(log_path=self._log_path)
        self._client.start()
        embedder = EngineEmbedder(self._client, model)
        with ThreadPoolExecutor(1) as pool:
            checking = pool.submit(self._store.locate, Role.TEXT_EMBEDDER, self._model)
            try:
                vectors = embedder.embed(texts, is_query=is_query)
            finally:
                checking.result()
        self._embedder = embedder
        return vectors

    def close(self) -> None:
        """As `Reader.close`."""
        if self._client is not None:
            self._client.close()
