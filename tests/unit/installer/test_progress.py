import io
from collections.abc import Iterator

import pytest

from installer.progress import Meter, spoken
from pipeline.domain.work import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Ticking:
    """A clock that goes on only when told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def work(clock: Ticking, seconds: int) -> Iterator[Progress]:
    for second in range(seconds):
        clock.now += 1
        yield Progress(f"part {second}", second + 1, seconds)


def test_a_terminal_shows_stage_percentage_and_time_left() -> None:
    clock, out = Ticking(), Terminal()
    took = Meter(out, clock).follow("packages", work(clock, 20))
    drawn = out.getvalue().split("\r\033[K")
    assert took == 20
    assert any("packages" in line and " 50%" in line and "10 s left" in line for line in drawn)
    assert drawn[-1] == "packages: done in 20 s\n"


def test_without_a_terminal_there_are_plain_lines_and_few() -> None:
    clock, out = Ticking(), io.StringIO()
    Meter(out, clock).follow("packages", work(clock, 20))
    lines = out.getvalue().splitlines()
    assert "\033" not in out.getvalue()
    assert len(lines) == 5
    assert lines[1].startswith("packages   50%  10 s left  part 9")


def test_short_work_shows_only_its_end() -> None:
    clock, out = Ticking(), Terminal()
    Meter(out, clock).follow("environment", work(clock, 1))
    assert out.getvalue() == "environment: done in 1 s\n"


def test_a_failure_leaves_no_half_drawn_line() -> None:
    clock, out = Ticking(), Terminal()

    def failing() -> Iterator[Progress]:
        yield from work(clock, 5)
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        Meter(out, clock).follow("packages", failing())
    assert out.getvalue().endswith("\r\033[K")


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.2, "0 s"), (59.4, "59 s"), (60, "1 min 00 s"), (3725, "62 min 05 s")]
)
def test_durations_are_spoken(seconds: float, text: str) -> None:
    assert spoken(seconds) == text
