"""Between the sound system's thread and ours: a queue that never makes the former wait."""

from collections import deque
from dataclasses import dataclass

from pipeline.capture.clock import Steady

LONGEST_S = 30.0
"""So much sound may wait for a writer that hangs; then it is lost, and counted."""

_OLDEST_S = 60.0
_AHEAD_S = 0.25


@dataclass(frozen=True, slots=True)
class Delivery:
    """A block as it was delivered.

    Attributes:
        frames: little-endian int16, channels interleaved.
        heard: when its first frame was heard, in seconds of steady time, by the sound system.
        arrived: when it was delivered.
        is_after_loss: whether the sound system, or we, dropped frames before it.
    """

    frames: bytes
    heard: float
    arrived: float
    is_after_loss: bool

    def began(self, duration: float) -> float:
        """When its first frame was heard, of a block that lasts so long.

        It may be in the future: of a loudspeaker, what is going to be played is known as long
        before as its buffer is, 20 ms while we record. What is further away, a driver doesn't
        know; then it is the latest moment at which a microphone can have heard it.
        """
        if self.arrived - _OLDEST_S <= self.heard <= self.arrived + _AHEAD_S:
            return self.heard
        return self.arrived - duration


class Ring:
    """Takes blocks from a sound system's thread; a deque needs no lock for that."""

    def __init__(self, clock: Steady, longest_bytes: int) -> None:
        """Hold at most `longest_bytes`."""
        self._clock, self._longest = clock, longest_bytes
        self._blocks: deque[Delivery] = deque()
        self._in, self._out = 0, 0
        self._has_lost = False
        self.lost_blocks = 0
        self.delivered = 0

    def deliver(self, frames: bytes, when: float, is_overrun: bool) -> None:
        """Implements `ports.Deliver`: append and return."""
        self.delivered += 1
        if self._in - self._out + len(frames) > self._longest:
            self._has_lost = True
            self.lost_blocks += 1
            return
        now, heard = self._clock.now(), self._clock.heard(when)
        self._blocks.append(Delivery(frames, heard, now, is_overrun or self._has_lost))
        self._has_lost = False
        self._in += len(frames)

    def take(self, is_last: bool = False) -> list[Delivery]:
        """What came since the last call, oldest first.

        What is yet to be played waits until it is, so that a recording that ends has none of it;
        not where `is_last`: a loudspeaker that went away plays nothing.
        """
        blocks: list[Delivery] = []
        now = self._clock.now()
        for _ in range(len(self._blocks)):
            if not is_last and self._blocks[0].began(0.0) > now:
                break
            block = self._blocks.popleft()
            self._out += len(block.frames)
            blocks.append(block)
        return blocks
