"""When a device's frames were heard: a robust line through the least late of them.

No two devices count seconds alike; 100 in a million are common, which is 3.6 s after ten hours.
"""

from collections import deque
from statistics import median

_BUCKET_S = 10.0
_BUCKETS = 30
_ENOUGH = 3  # lows; fewer say nothing about the slope


class Drift:
    """Follows one device from its first frame on; keeps the last five minutes."""

    def __init__(self, rate: int) -> None:
        """`rate`: frames a second by the device's own count."""
        self._rate = rate
        self._lows: deque[tuple[float, float]] = deque(maxlen=_BUCKETS)
        self._bucket = 0
        self._slope, self._base, self._is_stale = 0.0, 0.0, True

    @property
    def lows(self) -> int:
        """How many times ten seconds are known."""
        return len(self._lows)

    def add(self, count: int, at: float) -> bool:
        """Take in that frame `count` was heard `at`; True when ten more seconds are known."""
        second = count / self._rate
        value, bucket = at - second, int(second / _BUCKET_S)
        if self._lows and bucket == self._bucket:
            if value < self._lows[-1][1]:
                self._lows[-1], self._is_stale = (second, value), True
            return False
        is_next = bool(self._lows)
        self._bucket = bucket
        self._lows.append((second, value))
        self._is_stale = True
        return is_next

    @property
    def ppm(self) -> float:
        """How much slower than ours the device counts, in millionths."""
        self._fit()
        return self._slope * 1e6

    def at(self, count: int) -> float:
        """When a frame was heard, in seconds; of late frames or those soon to come."""
        self._fit()
        second = count / self._rate
        return second + self._base + self._slope * second

    def _fit(self) -> None:
        """Theil and Sen: the median of the slopes between all pairs."""
        if not self._is_stale or not self._lows:
            return
        lows = list(self._lows)
        if len(lows) > _ENOUGH:
            lows.pop()  # still growing: its lowest may be yet to come
        slopes = [(b[1] - a[1]) / (b[0] - a[0]) for i, a in enumerate(lows) for b in lows[i + 1 :]]
        self._slope = median(slopes) if len(lows) >= _ENOUGH else 0.0
        rests = [value - self._slope * second for second, value in lows]
        self._base = median(rests) if len(lows) >= _ENOUGH else min(rests)
        self._is_stale = False
