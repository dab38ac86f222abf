import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.capture.timeline import Timeline, ascending
from pipeline.domain.capture import ClockPoint

RATE = 16_000

steps = st.lists(
    st.tuples(st.integers(1, 10_000_000), st.floats(0.01, 600_000.0)), min_size=0, max_size=20
)


def points_of(steps: list[tuple[int, float]]) -> tuple[ClockPoint, ...]:
    points = [ClockPoint(0, 0.0)]
    for frames, ms in steps:
        points.append(ClockPoint(points[-1].frame + frames, points[-1].at_ms + ms))
    return tuple(points)


@given(steps)
def test_points_are_where_they_were_put(steps: list[tuple[int, float]]) -> None:
    points = points_of(steps)
    line = Timeline(points, RATE)
    assert [line.at_ms(point.frame) for point in points] == [point.at_ms for point in points]


@given(steps, st.floats(0, 1e8), st.floats(0, 1e8))
def test_later_frames_are_heard_later(steps: list[tuple[int, float]], a: float, b: float) -> None:
    line = Timeline(points_of(steps), RATE)
    low, high = sorted((a, b))
    assert line.at_ms(low) <= line.at_ms(high)


def test_without_points_frames_count_from_the_start() -> None:
    assert Timeline((), RATE).at_ms(16_000) == 1000.0


def test_points_that_stand_still_are_refused() -> None:
    with pytest.raises(ValueError, match="ascend"):
        Timeline((ClockPoint(0, 0.0), ClockPoint(5, 0.0)), RATE)


found = st.lists(
    st.builds(ClockPoint, st.integers(0, 1_000_000), st.floats(-100.0, 100_000.0)), max_size=30
)


@given(found, st.integers(0, 1_000_000))
def test_whatever_was_found_ends_as_a_line_over_the_whole_file(
    found: list[ClockPoint], frames: int
) -> None:
    points = ascending(found, frames, RATE)
    assert points[0].frame == 0
    assert points[-1].frame == frames
    Timeline(points, RATE)
    assert all(point.at_ms >= 0 for point in points)
    assert len(points) >= 2 or frames == 0


def test_a_later_finding_about_a_frame_is_better() -> None:
    found = [ClockPoint(0, 300.0), ClockPoint(0, 10.0), ClockPoint(16_000, 1010.0)]
    assert ascending(found, 16_000, RATE) == (ClockPoint(0, 10.0), ClockPoint(16_000, 1010.0))


def test_a_crash_between_two_points_is_placed_between_their_times() -> None:
    found = [ClockPoint(0, 0.0), ClockPoint(16_000, 2000.0)]
    assert ascending(found, 8000, RATE)[-1] == ClockPoint(8000, 1000.0)
