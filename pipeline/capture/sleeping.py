"""When the machine or the process stood still."""

from collections import deque
from dataclasses import dataclass, field

from pipeline.domain.capture import GapReason

_NEAR_S = 0.5
_MOST = 8


@dataclass(slots=True)
class Sleep:
    """Remembers the latest times.

    Attributes:
        last: when the process is known to have run, in steady time.
        spans: (from, to) in seconds of the recording's clock.
    """

    last: float | None = None
    spans: deque[tuple[float, float]] = field(default_factory=lambda: deque(maxlen=_MOST))

    def why(self, start: float, end: float) -> GapReason | None:
        """ASLEEP where a stretch meets one of them."""
        for a, b in self.spans:
            if start < b + _NEAR_S and a - _NEAR_S < end:
                return GapReason.ASLEEP
        return None

    def note(self, start: float, end: float) -> None:
        """The process stood still."""
        self.spans.append((start, end))
