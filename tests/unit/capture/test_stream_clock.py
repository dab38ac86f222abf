from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.capture.stream_clock import StreamClock

RATE = 16_000


def test_nothing_is_known_before_the_first_observation() -> None:
    clock = StreamClock(RATE)
    assert not clock.is_set
    with pytest.raises(ValueError, match="nothing was observed"):
        clock.when(0)


@given(st.lists(st.floats(-0.01, 0.01), min_size=60, max_size=120))
def test_answers_are_steadier_than_observations(errors: list[float]) -> None:
    clock = StreamClock(RATE)
    answers: list[float] = []
    for second, error in enumerate(errors):
        clock.observe(second * RATE, 100 + second + error)
        answers.append(clock.when(0))
    assert all(abs(answer - 100) <= 0.01 + 1e-9 for answer in answers)
    later = answers[50:]
    assert max(abs(b - a) for a, b in pairwise(later)) <= 0.02 / 50 + 1e-9


def test_a_single_outlier_is_passed_over() -> None:
    clock = StreamClock(RATE)
    clock.observe(0, 100.0)
    clock.observe(RATE, 104.0)
    clock.observe(2 * RATE, 102.0)
    clock.observe(3 * RATE, 99.0)
    assert clock.when(0) == pytest.approx(100.0)


def test_frames_that_were_lost_without_notice_move_the_clock() -> None:
    clock = StreamClock(RATE)
    clock.observe(0, 100.0)
    clock.observe(RATE, 103.0)
    clock.observe(2 * RATE, 104.0)
    assert clock.when(3 * RATE) == pytest.approx(105.0)


def test_a_device_that_counts_slower_is_followed() -> None:
    clock = StreamClock(RATE)
    for second in range(600):
        clock.observe(second * RATE, 100 + second * 1.0001)
    assert clock.when(599 * RATE) == pytest.approx(100 + 599 * 1.0001, abs=0.01)
