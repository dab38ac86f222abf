import threading
from collections.abc import Callable

import pytest

from app.service.background import report_while


def test_reports_come_in_order_and_all() -> None:
    def work(report: Callable[[int], None]) -> None:
        for number in range(5):
            report(number)

    assert list(report_while(work)) == [0, 1, 2, 3, 4]


def test_an_error_is_raised_here_after_what_was_reported() -> None:
    def work(report: Callable[[int], None]) -> None:
        report(1)
        raise OSError("full")

    seen: list[int] = []
    with pytest.raises(OSError, match="full"):
        seen.extend(report_while(work))


def test_closing_ends_the_work_and_lets_it_clean_up() -> None:
    cleaned = threading.Event()

    def work(report: Callable[[int], None]) -> None:
        try:
            while True:
                report(1)
        finally:
            cleaned.set()

    steps = report_while(work)
    next(steps)
    steps.close()
    assert cleaned.is_set()
