"""When frames of a stream were heard, from noisy observations of single ones."""

_JUMP_S = 0.06
_STEADY = 50
_AGREEING = 2


class StreamClock:
    """Says when a frame was heard; its answers are steady although observations jitter.

    It is the mean of observations, later of the last fifty or so: a server's idea of its own
    delay wanders by 20 ms within 20 seconds, while devices drift by a few in a minute.
    A single outlier is passed over. When observations agree with each other but not with what
    was believed, frames were lost without notice, and the clock follows at once.
    """

    def __init__(self, rate: float) -> None:
        """Begin without an idea; `rate` is in frames a second."""
        self._rate = rate
        self._start: float | None = None
        self._observations = 0
        self._doubts: list[float] = []

    @property
    def is_set(self) -> bool:
        """Whether there was an observation."""
        return self._start is not None

    def observe(self, frame: int, at: float) -> None:
        """A frame, counted from the stream's first, was heard at about this second."""
        start = at - frame / self._rate
        if self._start is None:
            self._start, self._observations = start, 1
        elif abs(start - self._start) <= _JUMP_S:
            self._observations = min(self._observations + 1, _STEADY)
            self._start += (start - self._start) / self._observations
            self._doubts.clear()
        else:
            self._doubts = [each for each in self._doubts if abs(each - start) <= _JUMP_S]
            self._doubts.append(start)
            if len(self._doubts) >= _AGREEING:
                self._start, self._observations = start, 1
                self._doubts.clear()

    def when(self, frame: int) -> float:
        """The second at which a frame was heard; ValueError before the first observation."""
        if self._start is None:
            raise ValueError("nothing was observed yet")
        return self._start + frame / self._rate
