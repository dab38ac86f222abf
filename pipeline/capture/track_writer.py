"""One track, from blocks to frames in its file: no threads, and no clock but that of the blocks.

The file holds the device's own frames, never stretched, and silence for what is missing; points
say when which frame was heard. All times are seconds of the recording's clock.
"""

from collections.abc import Callable
from typing import Protocol

import numpy as np

from pipeline.capture.arrivals import Arrivals, Heard, Loss
from pipeline.capture.drift import Drift
from pipeline.capture.resampling import Mono, Resampler, mixed
from pipeline.domain.capture import GapReason

_LEAST_GAP_S = 0.03
_FIRST_S = 0.3
_LEAST_TAIL_S = 0.1  # at the end; less is what was under way in the sound system
_POINT_EVERY = 6  # times ten seconds
_SILENCE_FRAMES = 1 << 16

Why = Callable[[float, float], GapReason | None]
"""Knows of a stretch (from, to) why it is missing; None: nothing special."""


class TrackNotes(Protocol):
    """Hears what happens to a track."""

    def point(self, frame: int, at_s: float) -> None:
        """Frame `frame` of the file was heard then; a later call about it is better."""
        ...

    def lost(self, start_s: float, reason: GapReason) -> None:
        """From here on there is silence; `gap` follows once its end is known."""
        ...

    def gap(self, start_s: float, end_s: float, reason: GapReason) -> None:
        """This is missing, and is silence in the file."""
        ...


class TrackWriter:
    """Writes what devices deliver, one after the other.

    A stretch is what one device delivers without a break that we know of: `begin`, then `take`
    as often as there is something, then `end`. Where there is no stretch, `fill` writes silence.
    """

    def __init__(
        self, rate: int, write: Callable[[bytes], None], notes: TrackNotes, why: Why
    ) -> None:
        """Begin at 0.

        Args:
            rate: frames a second of the file.
            write: takes little-endian int16.
            notes: hears of points and gaps.
            why: knows of stretches in which the machine stood still.
        """
        self._rate, self._write, self._notes, self._why = rate, write, notes, why
        self._stretch: _Stretch | None = None
        self._gap_from: float | None = None
        self._gap_reason: GapReason | None = GapReason.DEVICE
        self._ends_at, self._frames = 0.0, 0
        notes.point(0, 0.0)

    @property
    def frames(self) -> int:
        """How many are in the file."""
        return self._frames

    @property
    def ends_at(self) -> float:
        """When the file's last frame was heard; what is held back counts."""
        stretch = self._stretch
        if stretch is None or stretch.first_frame is None:
            return self._ends_at
        held = stretch.arrivals.holds_s
        return stretch.drift.at(stretch.arrivals.count) + held

    @property
    def is_waiting(self) -> bool:
        """Whether nothing was delivered since the last stretch."""
        stretch = self._stretch
        return stretch is None or (stretch.first_frame is None and not stretch.first)

    @property
    def ppm(self) -> float:
        """How much slower than ours the present device counts; 0 where that isn't known."""
        return self._stretch.drift.ppm if self._stretch else 0.0

    def begin(self, rate: int, channels: int) -> None:
        """A stretch begins; its place is where its first block was heard."""
        self._stretch = _Stretch(rate, channels, self._rate)

    def take(self, blocks: list[Heard]) -> None:
        """Write what was delivered, as far as it is settled."""
        stretch = self._stretch
        if stretch is None:
            raise ValueError("no stretch has begun")
        if stretch.first_frame is None:
            stretch.first += blocks
            if sum(block.count for block in stretch.first) < _FIRST_S * stretch.rate:
                return
            blocks = self._place(stretch)
        self._put(stretch, stretch.arrivals.take(blocks))

    def end(self, reason: GapReason | None) -> None:
        """The stretch ends; `reason`: why what follows is missing, None where nothing is."""
        stretch, self._stretch = self._stretch, None
        if stretch is None:
            return
        rest = self._place(stretch) if stretch.first else []
        if stretch.first_frame is not None or self._gap_from is None:
            self._gap_reason = reason
        if stretch.first_frame is None:
            return
        self._put(stretch, stretch.arrivals.take(rest, is_last=True))
        self._level(stretch)
        self._ends_at = max(stretch.drift.at(stretch.arrivals.count), self._ends_at)
        self._point(stretch.first_frame, stretch.drift.at(0))
        self._point(self._frames, self._ends_at)

    def fill(self, until: float) -> None:
        """Write silence up to a moment, where no device delivers."""
        if until <= self._ends_at:
            return
        if self._gap_from is None:
            self._gap_from = self._ends_at
            if self._gap_reason is not None:
                self._notes.lost(self._gap_from, self._gap_reason)
        self._silence(round((until - self._ends_at) * self._rate))
        self._ends_at = until

    def close(self, at: float) -> None:
        """Everything was delivered; the recording ended at `at`."""
        self.end(GapReason.DEVICE)
        if self._gap_from is not None or at - self._ends_at > _LEAST_TAIL_S:
            self.fill(at)
            self._told(at)
        elif at > self._ends_at:
            self._silence(round((at - self._ends_at) * self._rate))
            self._ends_at = at
        self._point(self._frames, self._ends_at)

    def _place(self, stretch: "_Stretch") -> list[Heard]:
        """Write silence up to the first frame, or drop what overlaps with what is there."""
        blocks, stretch.first = stretch.first, []
        at, count = blocks[0].at, 0
        for block in blocks:
            at = min(at, block.at - count / stretch.rate)  # the least late is right
            count += block.count
        over = round((self._ends_at - at) * stretch.rate)
        while over > 0 and blocks:
            first, rest = blocks[0], blocks[1:]
            blocks = [first.without(over, stretch.rate), *rest] if over < first.count else rest
            over -= min(over, first.count)
        if not blocks:
            return blocks
        at = max(at, self._ends_at)
        missing = at - self._ends_at
        if missing > _LEAST_GAP_S and self._gap_from is None:
            self._gap_from = self._ends_at
        self._silence(round(missing * self._rate))
        self._ends_at = at
        self._told(at)
        stretch.first_frame = self._frames
        self._point(self._frames, at)
        return blocks

    def _told(self, end: float) -> None:
        start, self._gap_from = self._gap_from, None
        if start is not None and self._gap_reason is not None:
            self._notes.gap(start, end, self._why(start, end) or self._gap_reason)

    def _put(self, stretch: "_Stretch", settled: list[Heard | Loss]) -> None:
        joined: list[bytes] = []
        count = stretch.arrivals.count - sum(item.count for item in settled)
        for item in settled:
            if isinstance(item, Loss):
                self._frames_of(stretch, joined)
                joined = []
                self._level(stretch, count + item.count)
                end = item.at + item.count / stretch.rate
                reason = self._why(item.at, end) or GapReason.OVERRUN
                self._notes.gap(max(0.0, item.at), max(0.0, end), reason)
            else:
                joined.append(item.frames)
                if stretch.drift.add(count, item.at):
                    self._follow(stretch)
            count += item.count
        self._frames_of(stretch, joined)

    def _follow(self, stretch: "_Stretch") -> None:
        """Ten more seconds are known: tell the start better, and once a minute where we are."""
        first = stretch.first_frame or 0
        lows = stretch.lows = stretch.lows + 1
        if lows <= _POINT_EVERY:
            self._point(first, stretch.drift.at(0))
        if lows % _POINT_EVERY == 0:
            count = stretch.arrivals.count
            self._point(stretch.frame_of(count, self._rate), stretch.drift.at(count))

    def _frames_of(self, stretch: "_Stretch", joined: list[bytes]) -> None:
        if joined:
            samples = mixed(b"".join(joined), stretch.channels)
            self._append(stretch.resampler.take(samples))

    def _level(self, stretch: "_Stretch", count: int | None = None) -> None:
        """End the resampler's stream, and make the file as long as `count` frames say."""
        rest = stretch.resampler.end()
        count = stretch.arrivals.count if count is None else count
        target = stretch.frame_of(count, self._rate)
        self._append(rest[: max(0, target - self._frames)])
        self._silence(target - self._frames)

    def _append(self, samples: Mono) -> None:
        if len(samples):
            self._frames += len(samples)
            self._write(samples.astype("<i2", copy=False).tobytes())

    def _silence(self, frames: int) -> None:
        while frames > 0:
            some = min(frames, _SILENCE_FRAMES)
            self._append(np.zeros(some, np.int16))
            frames -= some

    def _point(self, frame: int, at: float) -> None:
        self._notes.point(frame, max(0.0, at))


class _Stretch:
    """What one device delivers without a break."""

    def __init__(self, rate: int, channels: int, file_rate: int) -> None:
        self.rate, self.channels = rate, channels
        self.arrivals, self.drift = Arrivals(rate), Drift(rate)
        self.resampler = Resampler(rate, file_rate)
        self.first: list[Heard] = []  # until there are enough to tell when they were heard
        self.first_frame: int | None = None
        self.lows = 0

    def frame_of(self, count: int, file_rate: int) -> int:
        """Where in the file its frame `count` lies."""
        return (self.first_frame or 0) + round(count * file_rate / self.rate)
