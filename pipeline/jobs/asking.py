"""Asking the engine for one result: what it says on the way, and again when its child dies."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from pipeline.domain.errors import EngineError
from pipeline.domain.saying import say
from pipeline.domain.tasks import Embeddings, EmbedTask, EngineTask
from pipeline.domain.work import InstalledModel, Notice, Progress, Remembered

if TYPE_CHECKING:
    from pipeline.ports import Engine, Vectors

_TRIES_WITHOUT_PROGRESS = 2
_T = TypeVar("_T")
_E = TypeVar("_E")

Telling = Generator[Progress | Notice, None, _T]
"""Tells how far it is, and returns what came out."""


def ask(
    engine: Engine,
    task: EngineTask,
    kind: type[_T],
    remember: Callable[[Remembered], None] = lambda _: None,
) -> Telling[_T]:
    """Run a task whose result is of one kind.

    Args:
        engine: runs it.
        task: what.
        kind: of the result.
        remember: is told of every call of a language model.

    Raises:
        EarshotError: what the engine says.
    """
    with closing(engine.run(task)) as stream:
        for item in stream:
            if isinstance(item, Progress | Notice):
                yield item
            elif isinstance(item, Remembered):
                remember(item)
            elif isinstance(item, kind):
                return item
            else:
                raise TypeError(f"nobody asked for a {type(item).__name__}")
    raise no_result()


def embed(engine: Engine, model: InstalledModel, texts: tuple[str, ...]) -> Telling[Vectors]:
    """Turn texts, of which there may be none, into vectors of shape (texts, dimensions)."""
    import numpy as np  # noqa: PLC0415 - most commands embed nothing

    if not texts:
        return np.zeros((0, 0), np.float32)
    made = yield from ask(engine, EmbedTask(model, texts), Embeddings)
    if made.count != len(texts):
        raise EngineError(
            "The engine failed",
            say(
                "It made {vectors} vectors of {texts} texts.", vectors=made.count, texts=len(texts)
            ),
            "Run it again.",
        )
    return np.frombuffer(made.vectors, "<f4").reshape(made.count, made.dimensions)


def persist(
    attempt: Callable[[], Generator[_E, None, _T]], committed: Callable[[], int]
) -> Generator[_E | Notice, None, _T]:
    """Try again when the engine dies, as long as each try gets further than the one before.

    Args:
        attempt: does what is left to do.
        committed: how many parts of it need not be done again.

    Raises:
        EngineError: the engine died twice without a new part in between.
        EarshotError: what else the engine says; nothing of it is tried again.
    """
    failures = 0
    while True:
        before = committed()
        try:
            return (yield from attempt())
        except EngineError as error:
            if committed() > before:
                failures = 0
            failures += 1
            if failures >= _TRIES_WITHOUT_PROGRESS:
                raise
            yield Notice(
                say(
                    "{title}: {what} This step goes on from its last checkpoint.",
                    title=error.title,
                    what=error.what,
                )
            )


def part_of(stream: Telling[_T], start: float, end: float) -> Telling[_T]:
    """Tell the progress of a part as that of a whole, which goes from 0 to 1."""
    try:
        while True:
            item = next(stream)
            if isinstance(item, Progress) and item.total > 0:
                done = start + (end - start) * item.completed / item.total
                item = Progress(item.step, done, 1.0)
            yield item
    except StopIteration as over:
        return over.value
    finally:
        stream.close()


def no_result() -> EngineError:
    """What to say where a task ends with nothing."""
    return EngineError("The engine stopped", "It gave no result.", "Run it again.")
