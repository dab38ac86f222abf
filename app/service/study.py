"""What reading and answering needs: the engine with its language models."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.domain.errors import EngineError, ModelError
from pipeline.domain.saying import say
from pipeline.domain.tasks import Embeddings, EmbedTask
from pipeline.domain.work import Notice, Progress

if TYPE_CHECKING:
    from pipeline.domain.work import InstalledModel
    from pipeline.jobs.scribes import Scribes
    from pipeline.ports import Engine, Vectors


@dataclass(frozen=True, slots=True)
class Study:
    """A warm engine and those who read with it.

    Attributes:
        engine: runs the models.
        scribes: know the models, index recordings and make minutes.
    """

    engine: Engine
    scribes: Scribes


OpenStudy = Callable[[], "AbstractContextManager[Study]"]
"""Makes ready to read; leaving ends the engine."""


@dataclass(frozen=True, slots=True, eq=False)
class Meaning:
    """What is looked for, as a vector.

    Attributes:
        vector: of shape (1, dimensions); None where only words can be looked for.
        model: the digest of the embedder; empty without a vector.
    """

    vector: Vectors | None = None
    model: str = ""


WORDS_ALONE = Meaning()
"""Looks for words, not for meaning."""


def meaning_of(text: str, study: Study) -> Generator[Progress | Notice, None, Meaning]:
    """The meaning of what was typed; without an embedder that answers, words alone and a notice."""
    try:
        model = study.scribes.readers.embedder()
        rows = yield from embedded((text,), model, study, is_query=True)
    except (ModelError, EngineError) as error:
        yield Notice(say("Only words are looked for, not meaning. {reason}", reason=error.told))
        return WORDS_ALONE
    return Meaning(rows, model.digest)


def embedded(
    texts: tuple[str, ...], model: InstalledModel, study: Study, *, is_query: bool = False
) -> Generator[Progress | Notice, None, Vectors]:
    """Texts as vectors of shape (texts, dimensions); raises `EngineError`."""
    import numpy as np  # noqa: PLC0415 - light commands embed nothing

    with closing(study.engine.run(EmbedTask(model, texts, is_query))) as stream:
        for item in stream:
            if isinstance(item, Embeddings):
                return np.frombuffer(item.vectors, "<f4").reshape(item.count, item.dimensions)
            if isinstance(item, Progress | Notice):
                yield item
    raise EngineError("The engine stopped", "It gave no result.", "Run it again.")
