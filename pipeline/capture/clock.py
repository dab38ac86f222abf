"""The recording's clock: seconds that nobody can set, without pauses.

Never the wall clock: it is set by hand and by the network, forwards and backwards.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol


class Steady(Protocol):
    """Seconds that only go forwards, and go on while the machine sleeps."""

    def now(self) -> float:
        """The present, in seconds from some moment."""
        ...

    def heard(self, when: float) -> float:
        """The same moment as `when` of `time.monotonic`, told by this clock."""
        ...


class SteadyClock:
    """The machine's own.

    On Linux `time.monotonic` stands still while the machine sleeps; there CLOCK_BOOTTIME doesn't.
    Elsewhere `time.monotonic` goes on.
    """

    def __init__(self) -> None:
        self._id: int | None = getattr(time, "CLOCK_BOOTTIME", None)

    def now(self) -> float:
        """Seconds since the machine was started, sleep included."""
        return time.monotonic() if self._id is None else time.clock_gettime(self._id)

    def heard(self, when: float) -> float:
        """A moment of `time.monotonic` that lies not long ago."""
        return when if self._id is None else when + (self.now() - time.monotonic())


@dataclass(frozen=True, slots=True)
class Piece:
    """What of a block was heard while it was recorded.

    Attributes:
        stretch: counts the stretches between pauses, from 0.
        at_s: where it begins on the recording's clock, in seconds.
        start_s: what was cut off before it, in seconds of the block.
        end_s: where it ends, in seconds of the block.
    """

    stretch: int
    at_s: float
    start_s: float
    end_s: float


@dataclass(slots=True)
class RecordingClock:
    """Steady time to the recording's time: both in seconds.

    Attributes:
        limit_s: it never shows more.
        stretches: [from, to] in steady time, between pauses; the last is open while it records.
    """

    limit_s: float = float("inf")
    stretches: list[list[float]] = field(default_factory=list[list[float]])

    @property
    def is_running(self) -> bool:
        """Whether time passes: begun, not paused, not ended."""
        return bool(self.stretches) and self.stretches[-1][1] == float("inf")

    def run(self, now: float) -> None:
        """Begin, or go on."""
        self.stretches.append([now, float("inf")])

    def halt(self, now: float) -> None:
        """Pause, or end; nothing happens where it stands already."""
        if self.is_running:
            self.stretches[-1][1] = max(now, self.stretches[-1][0])

    def at(self, now: float) -> float:
        """What the recording's clock shows at a moment of steady time."""
        shown = sum(max(0.0, min(now, end) - start) for start, end in self.stretches)
        return min(shown, self.limit_s)

    def pieces(self, heard: float, duration: float) -> Iterator[Piece]:
        """What of a block that began at `heard` belongs to the recording, in order."""
        before = 0.0
        for index, (start, end) in enumerate(self.stretches):
            until = min(end, start + self.limit_s - before)
            first, last = max(heard, start), min(heard + duration, until)
            if first < last:
                yield Piece(index, before + first - start, first - heard, last - heard)
            before += end - start
