"""When the machine or the process stood still.

Told by the moments at which any of the recorder's threads is known to have run: a disk or a sound
system that keeps one of them waiting doesn't stop the other; sleep, and SIGSTOP, stop both.
"""

from collections import deque
from dataclasses import dataclass, field
from threading import Lock

from pipeline.domain.capture import GapReason

_ASLEEP_S = 1.0
_NEAR_S = 0.5
_MOST = 8


@dataclass(slots=True)
class Sleep:
    """Remembers the latest times.

    Attributes:
        spans: (from, to) in seconds of the recording's clock.
    """

    spans: deque[tuple[float, float]] = field(default_factory=lambda: deque(maxlen=_MOST))
    _last: float | None = None
    _found: list[tuple[float, float]] = field(default_factory=list[tuple[float, float]])
    _lock: Lock = field(default_factory=Lock)

    def beat(self, now: float) -> None:
        """A thread runs at this moment of steady time; to be told after all that may wait."""
        with self._lock:
            last = now if self._last is None else self._last
            self._last = max(now, last)
            if now - last >= _ASLEEP_S:
                self._found.append((last, now))

    def found(self) -> list[tuple[float, float]]:
        """When it stood still, in steady time, as far as that wasn't told before."""
        with self._lock:
            found, self._found = self._found, []
            return found

    def why(self, start: float, end: float) -> GapReason | None:
        """ASLEEP where a stretch meets one of them."""
        for a, b in self.spans:
            if start < b + _NEAR_S and a - _NEAR_S < end:
                return GapReason.ASLEEP
        return None

    def note(self, start: float, end: float) -> None:
        """The process stood still."""
        self.spans.append((start, end))
