"""Progress on standard error: a bar in a window, a plain line a stage elsewhere."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self

from app.cli.door import safe
from pipeline.export.stamps import duration

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress as RichProgress


class ProgressView(Protocol):
    """Shows how far a piece of work is."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

    def show(
        self, what: str, step: str, fraction: float | None, remaining_ms: int | None = None
    ) -> None:
        """Say what is in progress.

        Args:
            what: which file or recording.
            step: what is being done to it.
            fraction: 0 to 1; None if unknown.
            remaining_ms: about how long it will take; None lets the view estimate it.
        """
        ...

    def clear(self) -> None:
        """Take the bar away, because something is about to be printed."""
        ...


def open_progress(console: Console) -> ProgressView:
    """A view that fits where standard error goes."""
    return _Bar(console) if console.is_terminal else _Lines(console)


class _Bar:
    """A bar with the stage, the percentage and the remaining time; gone when the work is done."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._rich: RichProgress | None = None
        self._key = ("", "")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.clear()

    def show(
        self, what: str, step: str, fraction: float | None, remaining_ms: int | None = None
    ) -> None:
        rich = self._open()
        task = rich.task_ids[0]
        if (what, "" if remaining_ms is not None else step) != self._key:
            self._key = (what, "" if remaining_ms is not None else step)
            rich.reset(task)
        left = _left(remaining_ms) if remaining_ms is not None else _estimate(rich, fraction)
        rich.update(
            task,
            total=None if fraction is None else 1.0,
            completed=fraction or 0.0,
            what=safe(what),
            step=safe(step),
            left=left,
            percent="" if fraction is None else f"{fraction:4.0%}",
        )

    def clear(self) -> None:
        if self._rich is not None:
            self._rich.stop()
            self._rich = None
            self._key = ("", "")

    def _open(self) -> RichProgress:
        if self._rich is None:
            from rich.progress import BarColumn, Progress, TextColumn  # noqa: PLC0415
            from rich.table import Column  # noqa: PLC0415

            name = Column(max_width=30, no_wrap=True, overflow="ellipsis")
            step = Column(max_width=34, no_wrap=True, overflow="ellipsis")
            self._rich = Progress(
                TextColumn("{task.fields[what]}", style="bold", markup=False, table_column=name),
                BarColumn(
                    bar_width=24, complete_style="cyan", finished_style="cyan", pulse_style="cyan"
                ),
                TextColumn("{task.fields[percent]}", markup=False),
                TextColumn("{task.fields[step]}", markup=False, table_column=step),
                TextColumn("{task.fields[left]}", style="dim", markup=False),
                console=self._console,
                transient=True,
                refresh_per_second=8,
            )
            self._rich.add_task("", total=None, what="", step="", left="", percent="")
            self._rich.start()
        return self._rich


class _Lines:
    """A line where a step begins, for logs and pipes."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._shown = ("", "")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.clear()

    def show(
        self, what: str, step: str, fraction: float | None, remaining_ms: int | None = None
    ) -> None:
        if (what, step) != self._shown:
            self._shown = (what, step)
            self._console.print(safe(f"{what}: {step}" if what else step), soft_wrap=True)

    def clear(self) -> None:
        return


def _left(remaining_ms: int) -> str:
    return f"about {duration(max(1000, remaining_ms))} left"


def _estimate(rich: RichProgress, fraction: float | None) -> str:
    elapsed_s = rich.tasks[0].elapsed or 0.0
    if fraction is None or fraction < 0.03 or elapsed_s < 1:
        return ""
    return _left(round(1000 * elapsed_s * (1 - fraction) / fraction))
