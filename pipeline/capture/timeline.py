"""Frames of a track's file to the recording's clock, and back."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from pipeline.domain.capture import ClockPoint

_LEAST_MS = 1e-3


class Timeline:
    """Runs evenly between points, and at the file's rate outside of them."""

    def __init__(self, points: Sequence[ClockPoint], rate: int) -> None:
        """Take points that ascend in frames and in times; without any, frame 0 is at 0 ms."""
        self._points = tuple(points) or (ClockPoint(0, 0.0),)
        self._frames = [point.frame for point in self._points]
        self._per_ms = rate / 1000
        pairs = zip(self._points, self._points[1:], strict=False)
        if any(a.frame >= b.frame or a.at_ms >= b.at_ms for a, b in pairs):
            raise ValueError("the points of a clock must ascend")

    def at_ms(self, frame: float) -> float:
        """When a frame was heard, in ms."""
        index = bisect_right(self._frames, frame) - 1
        if 0 <= index < len(self._points) - 1:
            a, b = self._points[index], self._points[index + 1]
            return a.at_ms + (frame - a.frame) * (b.at_ms - a.at_ms) / (b.frame - a.frame)
        edge = self._points[max(index, 0)]
        return edge.at_ms + (frame - edge.frame) / self._per_ms


def ascending(points: Iterable[ClockPoint], frames: int, rate: int) -> tuple[ClockPoint, ...]:
    """Points that describe a file of `frames`: the first at 0, the last at its end.

    Args:
        points: in the order in which they were found; a later one about the same frame is better.
        frames: how many the file has.
        rate: of the file.
    """
    best = {point.frame: max(0.0, point.at_ms) for point in points}
    kept: list[ClockPoint] = []
    for frame, at_ms in sorted(best.items()):
        # Silence that was written for a device that turned out to be there takes no time.
        at_ms = max(at_ms, kept[-1].at_ms + _LEAST_MS) if kept else at_ms  # noqa: PLW2901
        kept.append(ClockPoint(frame, at_ms))
    line = Timeline(kept, rate)
    points = [ClockPoint(0, max(0.0, line.at_ms(0)))]
    for point in kept:
        if 0 < point.frame < frames and point.at_ms > points[-1].at_ms:
            points.append(point)
    if frames:
        points.append(ClockPoint(frames, max(line.at_ms(frames), points[-1].at_ms + _LEAST_MS)))
    return tuple(points)
