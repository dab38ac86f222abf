"""Linux: what PulseAudio, or PipeWire in its place, hears and plays.

Its sources are the microphones, by their own names; the monitor of a sink is the system's sound
and goes by the sink's description.
"""

import threading
import time
from collections.abc import Callable
from typing import Any

from pipeline.capture import libpulse as pa
from pipeline.capture.pulse_listing import Answer
from pipeline.capture.pulse_stream import PulseStream, locked
from pipeline.domain.capture import AudioDevice
from pipeline.domain.errors import DeviceError
from pipeline.domain.saying import NO_WORDS, Said, say
from pipeline.domain.sound import TrackSource
from pipeline.ports.capture import Deliver

_WAIT_S = 5.0
_TRY_AGAIN_S = 1.0
_KIND, _CHANGE = 0x0030, 0x0010
NOT_HEARD = say("Check it in the system's sound settings, then try again.")
NO_SERVER = say(
    "Neither PulseAudio nor PipeWire runs here, so that what the loudspeaker plays can't be "
    "recorded. Install and start one (pipewire-pulse or pulseaudio), or record the microphone "
    "alone."
)
NOT_LET_IN = say(
    "The sound server (PulseAudio or PipeWire) doesn't let Earshot in. Run Earshot as the user "
    "who is logged in, not as another one."
)


class PulseSystem:
    """Implements `SoundSystem` by one connection; after the server's end it connects anew."""

    def __init__(self, library: Any, server: str | None = None) -> None:
        """Connect.

        Args:
            library: of `load_libpulse`.
            server: its address; None: the user's own.
        """
        self._library, self._server = library, server
        self._loop: int = library.pa_threaded_mainloop_new()
        self._context: int | None = None
        self._state_changed = threading.Event()
        self._is_stale = threading.Event()
        self._found: tuple[AudioDevice, ...] = ()
        self._told: tuple[AudioDevice, ...] = ()
        self._streams: set[PulseStream] = set()
        self._lock = threading.RLock()
        self._tried_at = float("-inf")
        self._is_refused = False
        self._callbacks = (pa.Notify(self._on_state), pa.Changed(self._on_change))
        library.pa_threaded_mainloop_start(self._loop)
        self._connect()
        self._told = self.devices()

    @property
    def is_connected(self) -> bool:
        """Whether a server answers."""
        return self._state() == pa.CONTEXT_READY

    @property
    def is_refused(self) -> bool:
        """Whether there is a server which doesn't let us in."""
        return self._is_refused

    def devices(self) -> tuple[AudioDevice, ...]:
        """Microphones, then what can be heard of loudspeakers; the defaults first."""
        with self._lock:
            if not self._is_ready():
                self._found = ()
            elif self._is_stale.is_set():
                self._is_stale.clear()
                answer = self._ask()
                self._found = () if answer is None else answer.devices()
            return self._found

    def open(self, device: AudioDevice, rate: int, deliver: Deliver) -> PulseStream:
        """Record from a source; see `SoundSystem`."""
        if not self._is_ready():
            what = NOT_LET_IN if self._is_refused else say("The sound server doesn't answer.")
            raise DeviceError("No sound", what, "" if self._is_refused else NOT_HEARD)
        stream = PulseStream(
            self._library,
            self._loop,
            self._context,
            source=device.id,
            rate=rate,
            deliver=deliver,
        )
        # Kept until it is closed: the library calls back into it.
        with self._lock:
            self._streams = {each for each in self._streams if not each.is_closed} | {stream}
        if stream.start():
            return stream
        stream.close()
        raise _refusal(device, self._library.pa_context_errno(self._context), self._words())

    def has_changed(self) -> bool:
        """Whether what `devices` would tell differs from when this was last asked."""
        with self._lock:
            was, self._told = self._told, self.devices()
            return was != self._told

    def missing(self) -> Said:
        """Why there is nothing to record, or no system sound; else empty."""
        if not self._is_ready():
            if self._is_refused:
                return NOT_LET_IN
            return say(
                "The sound server (PulseAudio or PipeWire) doesn't answer. Start it: "
                "systemctl --user start pipewire-pulse, or pulseaudio --start."
            )
        sources = {device.source for device in self.devices()}
        if not sources:
            return say("The system has neither a microphone nor a loudspeaker. Plug one in.")
        if TrackSource.SYSTEM not in sources:
            return say("The system's sound can't be recorded: it has no loudspeaker or headphones.")
        if TrackSource.MICROPHONE not in sources:
            return say("There is no microphone. Plug one in, or record the system's sound alone.")
        return NO_WORDS

    def close(self) -> None:
        """End all streams and disconnect."""
        with self._lock:
            if not self._loop:
                return
            for stream in tuple(self._streams):
                stream.close()
            self._disconnect()
            self._library.pa_threaded_mainloop_stop(self._loop)
            self._library.pa_threaded_mainloop_free(self._loop)
            self._loop = 0

    def _state(self) -> int:
        if not self._loop or self._context is None:
            return pa.CONTEXT_FAILED
        with locked(self._library, self._loop):
            return self._library.pa_context_get_state(self._context)

    def _is_ready(self) -> bool:
        """Connected, if need be now; a server that is away is asked for once a second."""
        with self._lock:
            if self._state() == pa.CONTEXT_READY:
                return True
            if not self._loop or time.monotonic() < self._tried_at + _TRY_AGAIN_S:
                return False
            self._disconnect()
            self._connect()
            return self._state() == pa.CONTEXT_READY

    def _connect(self) -> None:
        self._tried_at = time.monotonic()
        library, on_state, on_change = self._library, *self._callbacks
        with locked(library, self._loop):
            api = library.pa_threaded_mainloop_get_api(self._loop)
            self._context = library.pa_context_new(api, b"Earshot")
            self._state_changed.clear()
            library.pa_context_set_state_callback(self._context, on_state, None)
            server = None if self._server is None else self._server.encode()
            if library.pa_context_connect(self._context, server, 0, None) < 0:
                return
        self._state_changed.wait(_WAIT_S)
        is_ready = self._state() == pa.CONTEXT_READY
        error = 0 if is_ready else library.pa_context_errno(self._context)
        self._is_refused = error in pa.ERRORS_OF_ACCESS
        if not is_ready:
            return
        with locked(library, self._loop):
            library.pa_context_set_subscribe_callback(self._context, on_change, None)
            self._start(
                library.pa_context_subscribe(self._context, pa.WATCH_SOURCES_AND_SERVER, None, None)
            )
        self._is_stale.set()

    def _disconnect(self) -> None:
        if self._context is None:
            return
        with locked(self._library, self._loop):
            self._library.pa_context_set_state_callback(self._context, pa.Notify(), None)
            self._library.pa_context_set_subscribe_callback(self._context, pa.Changed(), None)
            self._library.pa_context_disconnect(self._context)
            self._library.pa_context_unref(self._context)
            self._context = None

    def _on_state(self, context: int, _: object) -> None:
        if self._library.pa_context_get_state(context) >= pa.CONTEXT_READY:
            self._state_changed.set()
            self._is_stale.set()

    def _on_change(self, _: int, event: int, __: int, ___: object) -> None:
        of_server = event & 0x000F == 7
        if of_server or event & _KIND != _CHANGE:
            self._is_stale.set()

    def _ask(self) -> Answer | None:
        """Sources, sinks and defaults in one round trip; None where the server went away."""
        answer, library = Answer(), self._library
        on_source, on_sink, on_server = answer.callbacks
        with locked(library, self._loop):
            self._start(library.pa_context_get_source_info_list(self._context, on_source, None))
            self._start(library.pa_context_get_sink_info_list(self._context, on_sink, None))
            self._start(library.pa_context_get_server_info(self._context, on_server, None))
        if answer.done.wait(_WAIT_S):
            return answer
        # The server hangs. It might still call back: cutting the line forbids it.
        self._disconnect()
        return None

    def _start(self, operation: int | None) -> None:
        if operation:
            self._library.pa_operation_unref(operation)

    def _words(self) -> str:
        code = self._library.pa_context_errno(self._context)
        return pa.text_of(self._library.pa_strerror(code))


def open_pulse(load: Callable[[], Any] = pa.load_libpulse) -> PulseSystem | Said:
    """Connect to the user's sound server; where that isn't possible, why and what to do."""
    library = load()
    if library is None:
        return NO_SERVER
    system = PulseSystem(library)
    if system.is_connected:
        return system
    why = NOT_LET_IN if system.is_refused else NO_SERVER
    system.close()
    return why


def _refusal(device: AudioDevice, code: int, told: str) -> DeviceError:
    name = device.name
    if code in pa.ERRORS_OF_ACCESS:
        what = say("Earshot may not listen to {name}.", name=name)
        return DeviceError("Not permitted", what, "Allow it in the system's privacy settings.")
    if code in pa.ERRORS_OF_USE:
        todo = say("End the program that uses it, or choose another device.")
        return DeviceError(
            "Device in use", say("{name} is in use by another program.", name=name), todo
        )
    if code in pa.ERRORS_OF_ABSENCE:
        return DeviceError(
            "Device gone", say("{name} isn't there any more.", name=name), "Plug it in again."
        )
    return DeviceError(
        "Can't record", say("{name} refuses: {reason}.", name=name, reason=told), NOT_HEARD
    )
