"""The models that read and write: the text embedder, and one language model at a time."""

# ruff: noqa: PLC0415 - finding a passage must not wait for what only minutes need

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.domain.tasks import (
    AnswerTask,
    CompareTask,
    Embeddings,
    EmbedTask,
    EngineEvent,
    EngineResult,
    LanguageModelRef,
    MinutesTask,
    ReadyTask,
)
from pipeline.domain.work import InstalledModel, Notice, Progress
from pipeline.engine.stoppable import StoppableModel

if TYPE_CHECKING:
    from pipeline.language.opening import OpenedModel
    from pipeline.ports import TextEmbedder

_BATCH = 32
"""Texts between two looks at whether the task was called off."""


def _open_model(ref: LanguageModelRef) -> OpenedModel:
    from pipeline.language.opening import open_language_model

    return open_language_model(ref)


def _open_embedder(model: InstalledModel) -> TextEmbedder:
    from pipeline.language.embedder import BertEmbedder

    return BertEmbedder(model)


@dataclass(slots=True)
class _Opened:
    """A language model, and how much the user heard of what there is to know about it."""

    ref: LanguageModelRef
    model: OpenedModel
    told: int = 0

    def news(self) -> Generator[Notice, None, None]:
        notes = self.model.notes[self.told :]
        self.told += len(notes)
        yield from map(Notice, notes)


class LanguageRooms:
    """Keeps text embedders loaded by content, and the language model that was asked for last.

    Args of the constructor:
        is_called_off: whether the task in progress need not be done any more; a model that is
            in the middle of a call asks it too.
        open_model: opens a language model.
        open_embedder: opens a text embedder.
    """

    def __init__(
        self,
        is_called_off: Callable[[], bool],
        open_model: Callable[[LanguageModelRef], OpenedModel] = _open_model,
        open_embedder: Callable[[InstalledModel], TextEmbedder] = _open_embedder,
    ) -> None:
        self._is_called_off = is_called_off
        self._open_model = open_model
        self._open_embedder = open_embedder
        self._embedders: dict[str, TextEmbedder] = {}
        self._opened: _Opened | None = None

    def embed(self, task: EmbedTask) -> Generator[EngineEvent | EngineResult, None, None]:
        """Turn texts into vectors, the shown progress counting texts."""
        import numpy as np

        embedder = self._embedder(task.model)
        total = len(task.texts)
        parts: list[bytes] = []
        for start in range(0, total, _BATCH):
            yield Progress("reading", start, total)
            rows = embedder.embed(task.texts[start : start + _BATCH], is_query=task.is_query)
            parts.append(np.ascontiguousarray(rows, dtype="<f4").tobytes())
        yield Embeddings(total, embedder.dimensions, b"".join(parts))

    def run(
        self, task: MinutesTask | AnswerTask | ReadyTask | CompareTask
    ) -> Generator[EngineEvent | EngineResult, None, None]:
        """Do a task that needs a language model; the result comes last."""
        if self._opened is None or self._opened.ref != task.model:
            yield Progress("loading the language model", 0, 0)
        opened = self._open(task.model)
        yield from opened.news()
        model = StoppableModel(opened.model, self._is_called_off)
        match task:
            case MinutesTask():
                from pipeline.language.minutes import write_minutes

                result = yield from write_minutes(task, model, self._embedder(task.embedder))
            case AnswerTask():
                from pipeline.language.answers import answer

                result = yield from answer(task, model)
            case ReadyTask():
                from pipeline.language.answers import be_ready

                result = yield from be_ready(model)
            case CompareTask():
                from pipeline.language.comparing import compare

                result = yield from compare(task, model)
        yield from opened.news()
        yield result

    def close_model(self) -> None:
        """Give the language model's memory back."""
        if self._opened is not None:
            self._opened.model.close()
            self._opened = None

    def _open(self, ref: LanguageModelRef) -> _Opened:
        if self._opened is None or self._opened.ref != ref:
            self.close_model()  # before the next one is loaded: two may not fit
            self._opened = _Opened(ref, self._open_model(ref))
        return self._opened

    def _embedder(self, model: InstalledModel) -> TextEmbedder:
        if model.digest not in self._embedders:
            self._embedders[model.digest] = self._open_embedder(model)
        return self._embedders[model.digest]
