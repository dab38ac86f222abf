"""Work that tells how far it is and comes to a result, as a command waits for it."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from app.cli.progress import open_progress
from app.cli.stop import listen_for_stop
from pipeline.domain.errors import CancelledError
from pipeline.domain.work import Notice, Progress

if TYPE_CHECKING:
    from app.cli.door import Door
    from pipeline.jobs.events import JobProgress

_T = TypeVar("_T")


def result_of(
    door: Door, steps: Generator[JobProgress | Progress | Notice, None, _T], about: str = ""
) -> _T:
    """Show progress and notices on standard error, and return what came out.

    Args:
        door: where to show it.
        steps: the work.
        about: what is worked on, where the steps don't say so.

    Raises:
        CancelledError: Ctrl-C; the work was closed and keeps what it committed.
    """
    with open_progress(door.err) as view, listen_for_stop() as stop, closing(steps):
        while True:
            try:
                item = next(steps)
            except StopIteration as over:
                return over.value
            if isinstance(item, Notice):
                view.clear()
                door.note(item.text)
            elif isinstance(item, Progress):
                fraction = item.completed / item.total if item.total else None
                view.show(about, item.step, fraction)
            else:
                view.show(item.title, item.step, item.fraction, item.remaining_ms)
            if stop.is_set:
                raise CancelledError(
                    "Stopped", "What is done is kept.", "The same command goes on from there."
                )
