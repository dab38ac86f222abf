"""What never came, told apart from what came late.

Of each block we know when it was heard, as well as the sound system knows, and how many frames
came before it. `heard - frames / rate` is the same for all blocks of a perfect device. A late
block is above it and the next ones come back down; after a loss they never do. So a block that
is too high is held, with those that follow, until one of them is low again (it was late) or
nothing has come lower for a while (the lowest of them says how much is missing).
"""

from collections import deque
from dataclasses import dataclass

LEAST_LOSS_S = 0.04
"""A smaller difference is jitter or drift, and is left to the points: servers of sound are wrong by
20 ms about their own delay."""

_PATIENCE_S = 0.6
_PATIENCE_TOLD_S = 0.3  # where the sound system said that it dropped frames
_LOWER_S = 0.004
_BUCKET_S, _BUCKETS = 0.5, 10


@dataclass(frozen=True, slots=True)
class Heard:
    """A block of one device.

    Attributes:
        frames: as delivered.
        count: how many they are.
        at: when its first was heard, in seconds of the recording's clock.
        is_after_loss: whether frames were dropped before it, as the sound system says.
    """

    frames: bytes
    count: int
    at: float
    is_after_loss: bool = False

    def without(self, count: int, rate: int) -> "Heard":
        """Its end, where the first `count` frames are cut off."""
        width = len(self.frames) // self.count
        return Heard(self.frames[count * width :], self.count - count, self.at + count / rate)


@dataclass(frozen=True, slots=True)
class Loss:
    """Frames that never came, at this place.

    Attributes:
        count: how many.
        at: when the first of them was to be heard, in seconds of the recording's clock.
    """

    count: int
    at: float


class Envelope:
    """The lowest of the last five seconds."""

    def __init__(self) -> None:
        self._buckets: deque[tuple[int, float]] = deque()

    def add(self, second: float, value: float) -> None:
        """Take in a value of some second; seconds only go up."""
        bucket = int(second / _BUCKET_S)
        if self._buckets and self._buckets[-1][0] == bucket:
            value = min(value, self._buckets.pop()[1])
        self._buckets.append((bucket, value))
        while self._buckets[0][0] <= bucket - _BUCKETS:
            self._buckets.popleft()

    @property
    def lowest(self) -> float | None:
        """None before there is a value."""
        return min((value for _, value in self._buckets), default=None)


class Arrivals:
    """Puts the blocks of one device in order, with what is missing between them."""

    def __init__(self, rate: int) -> None:
        """`rate`: frames a second by the device's own count."""
        self._rate = rate
        self._envelope = Envelope()
        self._held: list[Heard] = []
        self.count = 0
        """Frames passed on so far, losses included."""

    @property
    def holds_s(self) -> float:
        """How much sound is held back."""
        return sum(block.count for block in self._held) / self._rate

    def take(self, blocks: list[Heard], is_last: bool = False) -> list[Heard | Loss]:
        """Take what was delivered; give what is settled.

        Args:
            blocks: in the order of delivery.
            is_last: no more will come, so nothing is held back.
        """
        self._held += blocks
        settled: list[Heard | Loss] = []
        while self._held:
            late = self._late(0)
            if late <= LEAST_LOSS_S:
                self._pass(1, settled)
            elif not self._settle(settled, is_last):
                break
        return settled

    def _settle(self, settled: list[Heard | Loss], is_last: bool) -> bool:
        """Decide on held blocks, the first of which is too high; False: wait for more."""
        lowest, low, where, since, place = float("inf"), float("inf"), 0, 0, None
        count = self.count
        for index, block in enumerate(self._held):
            late = block.at - count / self._rate - self._base
            if late < lowest:
                lowest, where = late, index
            if late < low - _LOWER_S:
                low, since = late, count
            if lowest <= LEAST_LOSS_S:
                self._pass(index + 1, settled)  # they were late, and nothing more
                return True
            if block.is_after_loss and place is None:
                place = index
            count += block.count
        patience = _PATIENCE_S if place is None else _PATIENCE_TOLD_S
        if not is_last and count - since < patience * self._rate:
            return False
        self._pass(0 if place is None or place > where else place, settled)
        missing = round(lowest * self._rate)
        settled.append(Loss(missing, self._base + self.count / self._rate))
        self.count += missing
        return True

    @property
    def _base(self) -> float:
        lowest = self._envelope.lowest
        return self._held[0].at - self.count / self._rate if lowest is None else lowest

    def _late(self, index: int) -> float:
        return self._held[index].at - self.count / self._rate - self._base

    def _pass(self, blocks: int, settled: list[Heard | Loss]) -> None:
        for block in self._held[:blocks]:
            second = self.count / self._rate
            self._envelope.add(second, block.at - second)
            self.count += block.count
            settled.append(block)
        del self._held[:blocks]
