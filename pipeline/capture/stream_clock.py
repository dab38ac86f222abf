"""When frames of a stream were heard, from noisy observations of single ones."""

_JUMP_S = 0.03
_SMOOTHING = 0.1
_AGREEING = 2


class StreamClock:
    """Says when a frame was heard; its answers are steady although observations jitter.

    A single outlier is passed over. When observations agree with each other but not with what
    was believed, frames were lost without notice, and the clock follows at once.
    """

    def __init__(self, rate: float) -> None:
        """Begin without an idea; `rate` is in frames a second."""
        self._rate = rate
        self._start: float | None = None
        self._doubts: list[float] = []

    @property
    def is_set(self) -> bool:
        """Whether there was an observation."""
        return self._start is not None

    def observe(self, frame: int, at: float) -> None:
        """A frame, counted from the stream's first, was heard at about this second."""
        start = at - frame / self._rate
        if self._start is None:
            self._start = start
        elif abs(start - self._start) <= _JUMP_S:
            self._start += _SMOOTHING * (start - self._start)
            self._doubts.clear()
        else:
            self._doubts = [each for each in self._doubts if abs(each - start) <= _JUMP_S]
            self._doubts.append(start)
            if len(self._doubts) >= _AGREEING:
                self._start = start
                self._doubts.clear()

    def when(self, frame: int) -> float:
        """The second at which a frame was heard; ValueError before the first observation."""
        if self._start is None:
            raise ValueError("nothing was observed yet")
        return self._start + frame / self._rate
