"""Draws progress on a line: stage, percentage, time left, what is being done."""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TextIO

from pipeline.domain.work import Progress

QUIET_SECONDS = 2.0
LINE_EVERY_SECONDS = 5.0
WIDTH = 24


def spoken(seconds: float) -> str:
    """A duration for people: "8 s", "1 min 20 s"."""
    whole = max(0, round(seconds))
    minutes, rest = divmod(whole, 60)
    return f"{minutes} min {rest:02} s" if minutes else f"{rest} s"


@dataclass(slots=True)
class Meter:
    """Shows one stage at a time on a terminal, or as plain lines where there is none.

    A stage that is over within two seconds shows only its closing line.

    Attributes:
        out: where to draw.
        clock: seconds, never going back.
    """

    out: TextIO
    clock: Callable[[], float] = time.monotonic
    _drawn: bool = field(default=False, init=False)

    def follow(self, stage: str, work: Iterable[Progress]) -> float:
        """Do the work to its end and show how far it is; returns the seconds it took."""
        started = last = self.clock()
        is_terminal = self.out.isatty()
        try:
            for progress in work:
                now = self.clock()
                pause = 0.1 if is_terminal else LINE_EVERY_SECONDS
                if now - started >= QUIET_SECONDS and now - last >= pause:
                    self._draw(stage, progress, now - started, is_terminal)
                    last = now
        finally:
            self._wipe()
        took = self.clock() - started
        self.out.write(f"{stage}: done in {spoken(took)}\n")
        self.out.flush()
        return took

    def say(self, text: str) -> None:
        """Write a line of its own."""
        self.out.write(text + "\n")
        self.out.flush()

    def _draw(self, stage: str, progress: Progress, elapsed: float, is_terminal: bool) -> None:
        fraction = min(1.0, progress.completed / progress.total) if progress.total else 0.0
        left = spoken(elapsed * (1 - fraction) / fraction) + " left" if fraction > 0.01 else ""
        parts = [stage, f"{fraction:4.0%}", left, progress.step]
        if is_terminal:
            full = round(fraction * WIDTH)
            parts[1:1] = ["[" + "#" * full + "." * (WIDTH - full) + "]"]
            self.out.write("\r\033[K" + "  ".join(part for part in parts if part)[:110])
            self._drawn = True
        else:
            self.out.write("  ".join(part for part in parts if part) + "\n")
        self.out.flush()

    def _wipe(self) -> None:
        if self._drawn:
            self.out.write("\r\033[K")
            self._drawn = False
