"""What happens to a recording, for whoever listens: a queue that never makes the writer wait."""

from collections import deque
from collections.abc import Generator
from threading import Condition

from pipeline.domain.capture import CaptureEnded, CaptureEvent, Levels
from pipeline.domain.errors import EarshotError

_MOST_LEVELS = 20


class EventQueue:
    """Old levels are dropped where nobody listens; warnings and the end never are."""

    def __init__(self) -> None:
        self._events: deque[CaptureEvent] = deque()
        self._levels = 0
        self._is_over = False
        self._failure: EarshotError | None = None
        self._changed = Condition()

    def put(self, event: CaptureEvent) -> None:
        """Add an event."""
        with self._changed:
            if isinstance(event, Levels):
                self._levels += 1
                if self._levels > _MOST_LEVELS:
                    self._drop_levels()
            self._is_over = self._is_over or isinstance(event, CaptureEnded)
            self._events.append(event)
            self._changed.notify_all()

    def fail(self, error: EarshotError) -> None:
        """End it with an error, which the listener gets after all events."""
        with self._changed:
            self._failure, self._is_over = error, True
            self._changed.notify_all()

    def taken(self) -> list[CaptureEvent]:
        """What happened since the last call, without waiting."""
        with self._changed:
            events, self._levels = list(self._events), 0
            self._events.clear()
            return events

    def listen(self) -> Generator[CaptureEvent, None, None]:
        """Yield events, up to `CaptureEnded`; raises what `fail` was told."""
        while True:
            with self._changed:
                self._changed.wait_for(lambda: bool(self._events) or self._is_over)
                if not self._events:
                    if self._failure is not None:
                        raise self._failure
                    return
                event = self._events.popleft()
                self._levels -= isinstance(event, Levels)
            yield event

    def _drop_levels(self) -> None:
        oldest = next(event for event in self._events if isinstance(event, Levels))
        self._events.remove(oldest)
        self._levels -= 1
