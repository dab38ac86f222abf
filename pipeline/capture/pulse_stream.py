"""A stream from a source of PulseAudio or PipeWire.

The server keeps what isn't fetched for half a minute, so that a stall of this process loses
nothing, and says where it had to drop something: a hole as long as what is missing. When
frames were heard doesn't come from when they arrive: the server tells several times how much
it has written and how late its device is, which holds for a backlog too.
"""

import contextlib
import ctypes
import threading
import time
from collections.abc import Generator
from typing import Any

from pipeline.capture import libpulse as pa
from pipeline.capture.stream_clock import StreamClock
from pipeline.ports.capture import Deliver

_FRAGMENT_S = 0.02
_KEPT_S = 30
_FRAME_BYTES = 2
_SLOW_S = 0.25
_WAIT_S = 5.0
_FIRST_S = 2.2


class PulseStream:
    """Implements `InputStream`: one channel, at the rate that was asked for."""

    def __init__(
        self,
        library: Any,
        loop: int,
        context: int | None,
        *,
        source: str,
        rate: int,
        deliver: Deliver,
    ) -> None:
        """Connect to a source by its name; `start` waits until it runs."""
        self._library, self._loop, self._deliver = library, loop, deliver
        self._rate, self._clock = rate, StreamClock(rate)
        self._next, self._has_hole, self._is_alive = 0, False, True
        self._settled, self._delivers = threading.Event(), threading.Event()
        self._closing = threading.Lock()
        self._callbacks = (
            pa.Notify(self._on_state),
            pa.Readable(self._on_readable),
            pa.Notify(self._on_timing),
        )
        spec = pa.SampleSpec(pa.SAMPLE_S16LE, rate, 1)
        second = rate * _FRAME_BYTES
        sizes = pa.BufferSizes(
            _KEPT_S * second, pa.ANY, pa.ANY, pa.ANY, int(_FRAGMENT_S * rate) * _FRAME_BYTES
        )
        flags = pa.AUTO_TIMING_UPDATE | pa.DONT_MOVE | pa.ADJUST_LATENCY
        with locked(library, loop):
            self._stream = library.pa_stream_new(context, b"Recording", ctypes.byref(spec), None)
            if not self._stream:
                self._is_alive = False
                self._settled.set()
                return
            on_state, on_readable, on_timing = self._callbacks
            library.pa_stream_set_state_callback(self._stream, on_state, None)
            library.pa_stream_set_read_callback(self._stream, on_readable, None)
            library.pa_stream_set_latency_update_callback(self._stream, on_timing, None)
            refused = library.pa_stream_connect_record(
                self._stream, source.encode(), ctypes.byref(sizes), flags
            )
            if refused:
                self._is_alive = False
                self._settled.set()

    def start(self) -> bool:
        """Wait until it delivers; False where the server refuses or doesn't answer.

        A loudspeaker may have up to two seconds in its buffer, of which a monitor that is opened
        now hears nothing; a source that is asleep never begins, and isn't waited for longer.
        """
        if not self._settled.wait(_WAIT_S) or not self._is_alive:
            return False
        self._delivers.wait(_FIRST_S)
        return self._is_alive

    @property
    def rate(self) -> int:
        """Frames a second; the server converts."""
        return self._rate

    @property
    def channels(self) -> int:
        """One; the server mixes."""
        return 1

    @property
    def is_alive(self) -> bool:
        """False once the source is gone: it is never moved to another one."""
        return self._is_alive

    @property
    def is_closed(self) -> bool:
        """Whether the library has let go of it."""
        return not self._stream

    def close(self) -> None:
        """End it. Not from within `deliver`."""
        self._is_alive = False
        with self._closing:
            stream, self._stream = self._stream, None
            if not stream:
                return  # and its loop may be gone
            with locked(self._library, self._loop):
                self._library.pa_stream_set_state_callback(stream, pa.Notify(), None)
                self._library.pa_stream_set_read_callback(stream, pa.Readable(), None)
                self._library.pa_stream_set_latency_update_callback(stream, pa.Notify(), None)
                self._library.pa_stream_disconnect(stream)
                self._library.pa_stream_unref(stream)

    def _on_state(self, stream: int, _: object) -> None:
        state = self._library.pa_stream_get_state(stream)
        if state >= pa.STREAM_FAILED:
            self._is_alive = False
            self._delivers.set()  # nobody need wait any longer
        if state >= pa.STREAM_READY:
            self._settled.set()

    def _on_timing(self, stream: int, _: object) -> None:
        timing = self._library.pa_stream_get_timing_info(stream)
        if not timing:
            return
        told = timing.contents
        if told.write_index_corrupt or not told.write_index:
            return  # nothing was heard yet
        age = time.time() - (told.seconds + told.microseconds / 1e6)
        if not 0 <= age < _SLOW_S:
            return  # this process stood still, or the wall clock was set in between
        late = (told.source_usec - told.sink_usec) / 1e6
        frame = told.write_index // _FRAME_BYTES
        self._clock.observe(frame, time.monotonic() - age - late)

    def _on_readable(self, stream: int, _: int, __: object) -> None:
        data, size = ctypes.c_void_p(), ctypes.c_size_t()
        while self._library.pa_stream_peek(stream, ctypes.byref(data), ctypes.byref(size)) == 0:
            if not size.value:
                return
            frames = size.value // _FRAME_BYTES
            if data.value is None:
                self._has_hole = True
            else:
                block = ctypes.string_at(data.value, size.value)
                self._deliver(block, self._when(frames), self._has_hole)
                self._has_hole = False
            self._next += frames
            self._delivers.set()
            self._library.pa_stream_drop(stream)

    def _when(self, frames: int) -> float:
        if self._clock.is_set:
            return self._clock.when(self._next)
        return time.monotonic() - frames / self._rate


@contextlib.contextmanager
def locked(library: Any, loop: int) -> Generator[None]:
    """Hold off the thread in which the library calls back."""
    library.pa_threaded_mainloop_lock(loop)
    try:
        yield
    finally:
        library.pa_threaded_mainloop_unlock(loop)
