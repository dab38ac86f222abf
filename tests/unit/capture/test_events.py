import pytest

from pipeline.capture.events import EventQueue
from pipeline.domain.capture import (
    CaptureEnded,
    CaptureReport,
    CaptureWarning,
    Levels,
    WarningKind,
)
from pipeline.domain.errors import StorageError


def warning(at: int) -> CaptureWarning:
    return CaptureWarning(WarningKind.OVERRUN, at, "")


def test_old_levels_are_dropped_and_warnings_never() -> None:
    events = EventQueue()
    for at in range(100):
        events.put(Levels(at, ()))
        events.put(warning(at))
    events.put(CaptureEnded(CaptureReport("r", 0, ())))
    heard = list(events.listen())
    assert [event.at_ms for event in heard if isinstance(event, CaptureWarning)] == [*range(100)]
    assert [event.at_ms for event in heard if isinstance(event, Levels)] == [*range(80, 100)]
    assert isinstance(heard[-1], CaptureEnded)


def test_another_may_listen_after_one_has_gone() -> None:
    events = EventQueue()
    events.put(warning(1))
    events.put(warning(2))
    first = events.listen()
    assert next(first) == warning(1)
    first.close()
    assert next(events.listen()) == warning(2)


def test_a_failure_comes_after_all_events() -> None:
    events = EventQueue()
    events.put(warning(1))
    events.fail(StorageError("The recording ended", "Gone."))
    listening = events.listen()
    assert next(listening) == warning(1)
    with pytest.raises(StorageError):
        next(listening)
