"""Keeps a track's device open: opens it, notices that it is gone, follows the system's default."""

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pipeline.capture.clock import Steady
from pipeline.capture.resolving import DEFAULT, default_of
from pipeline.capture.ring import LONGEST_S, Ring
from pipeline.domain.capture import AudioDevice
from pipeline.domain.errors import DeviceError
from pipeline.domain.sound import TrackSource
from pipeline.ports.capture import InputStream, SoundSystem

Spawn = Callable[[Callable[[], None]], None]
"""Runs something in a thread of its own, since it may take long or never return."""

_STALL_S, _FIRST_STALL_S = 1.5, 4.0
_STUCK_S = 10.0
_PAUSES_S = (1.0, 1.0, 2.0, 5.0)
_LONGEST_BYTES_A_FRAME = 4


@dataclass(slots=True, eq=False)
class Source:
    """A device that delivers, or did.

    Attributes:
        device: which.
        stream: what was opened.
        ring: what it has delivered.
        is_over: no more will come.
    """

    device: AudioDevice
    stream: InputStream
    ring: Ring
    is_over: bool = False


class DeviceKeeper:
    """One track's devices. `tend` is called about twice a second, never by the writer's thread.

    Attributes:
        sources: in order; the first is the one to take from. The writer takes away what is over.
        error: why the last attempt to open failed; None after one that didn't.
    """

    def __init__(
        self,
        source: TrackSource,
        wish: str,
        rate: int,
        *,
        system: SoundSystem,
        clock: Steady,
        spawn: Spawn,
    ) -> None:
        """Keep a device for a track.

        Args:
            source: what it has to capture.
            wish: a device's id, or "default".
            rate: frames a second to ask for.
            system: whose devices.
            clock: tells how long nothing came.
            spawn: opens and closes.
        """
        self._kind, self._wish, self._rate = source, wish, rate
        self._system, self._clock, self._spawn = system, clock, spawn
        self.sources: deque[Source] = deque()
        self.error: DeviceError | None = None
        self._current: Source | None = None
        self._opening_since: float | None = None
        self._attempt = 0
        self._failures, self._not_before = 0, float("-inf")
        self._delivered, self._idle_s, self._tended = 0, 0.0, clock.now()
        self._is_closed = False
        self._lock = threading.Lock()

    @property
    def is_opening(self) -> bool:
        """Whether an attempt to open is under way."""
        return self._opening_since is not None

    @property
    def is_open(self) -> bool:
        """Whether a device delivers."""
        return self._current is not None

    def tend(self, devices: Sequence[AudioDevice], has_changed: bool) -> None:
        """Close what is dead, open what is there."""
        now = self._clock.now()
        with self._lock:
            if self._is_closed:
                return
            self._look(now)
            device = self._choice(devices)
            current = self._current
            if device is None or (current and current.device.id == device.id):
                return
            if self._opening_since is not None:
                if not has_changed or now - self._opening_since < _STUCK_S:
                    return
            elif now < self._not_before and not has_changed:
                return
            self._attempt += 1
            self._opening_since = now
            attempt = self._attempt
        self._spawn(lambda: self._open(device, attempt))

    def close(self) -> None:
        """Close what is open, now or as soon as it has been opened."""
        with self._lock:
            self._is_closed = True
            self._attempt += 1
            self._opening_since = None
            if self._current:
                self._drop(self._current)

    def _look(self, now: float) -> None:
        """Notice that the present stream died, or delivers no longer."""
        # Time in which the process stood still is no time in which a device was silent.
        passed, self._tended = min(now - self._tended, 1.0), now
        current = self._current
        if current is None:
            return
        delivered = current.ring.delivered
        self._idle_s = 0.0 if delivered != self._delivered else self._idle_s + passed
        self._delivered = delivered
        if delivered and not self._idle_s:
            self._failures = 0
        if not current.stream.is_alive:
            self._not_before = float("-inf")
            self._drop(current)
        elif self._idle_s >= (_STALL_S if delivered else _FIRST_STALL_S):
            self._fail(now, None)
            self._drop(current)

    def _choice(self, devices: Sequence[AudioDevice]) -> AudioDevice | None:
        if self._wish == DEFAULT:
            return default_of(devices, self._kind)
        return next((device for device in devices if device.id == self._wish), None)

    def _open(self, device: AudioDevice, attempt: int) -> None:
        longest = int(LONGEST_S * max(device.rate, self._rate) * _LONGEST_BYTES_A_FRAME)
        ring = Ring(self._clock, longest)
        try:
            stream = self._system.open(device, self._rate, ring.deliver)
        except DeviceError as error:
            with self._lock:
                if attempt == self._attempt:
                    self._opening_since = None
                    self._fail(self._clock.now(), error)
            return
        with self._lock:
            is_wanted = attempt == self._attempt
            if is_wanted:
                if self._current:
                    self._drop(self._current)
                source = Source(device, stream, ring)
                self._current, self._opening_since, self.error = source, None, None
                self._delivered, self._idle_s = 0, 0.0
                self.sources.append(source)
        if not is_wanted:
            stream.close()

    def _drop(self, source: Source) -> None:
        self._current = None
        source.is_over = True
        self._spawn(source.stream.close)

    def _fail(self, now: float, error: DeviceError | None) -> None:
        self.error = error
        self._not_before = now + _PAUSES_S[min(self._failures, len(_PAUSES_S) - 1)]
        self._failures += 1
