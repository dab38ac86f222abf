"""What a recorder asks of the machine's sound, and what others ask of a recorder."""

from collections.abc import Callable, Generator, Sequence
from typing import Protocol

from pipeline.domain.capture import (
    AudioDevice,
    Captured,
    CaptureEvent,
    CaptureOrder,
    CaptureReport,
    Mark,
    MarkKind,
)
from pipeline.domain.saying import Said

Deliver = Callable[[bytes, float, bool], None]
"""Takes (frames, when, is_overrun) from a device: little-endian int16, channels interleaved;
the seconds of `time.monotonic` at which the first of them was heard, as well as the sound system
knows; whether frames were lost before them. Called from a thread of the sound system: it must
return at once."""


class InputStream(Protocol):
    """A device that delivers."""

    @property
    def rate(self) -> int:
        """Frames a second that it really delivers, by its own count."""
        ...

    @property
    def channels(self) -> int:
        """Samples in a frame."""
        ...

    @property
    def is_alive(self) -> bool:
        """False once it won't deliver any more: unplugged, taken away, broken."""
        ...

    def close(self) -> None:
        """End it; nothing is delivered afterwards. May be called twice."""
        ...


class SoundSystem(Protocol):
    """The machine's inputs, and its outputs as far as what they play can be captured."""

    def devices(self) -> Sequence[AudioDevice]:
        """What is there now, microphones first; never fails: what can't be asked isn't there."""
        ...

    def open(self, device: AudioDevice, rate: int, deliver: Deliver) -> InputStream:
        """Begin to capture.

        Args:
            device: one of `devices`.
            rate: wished; a device that refuses it is opened at a rate that it takes.
            deliver: takes what is heard.

        Raises:
            DeviceError: it is gone, is in use, may not be used, or refuses; with what to do.
        """
        ...

    def has_changed(self) -> bool:
        """Whether devices came or went, or a default changed, since this was last asked."""
        ...

    def missing(self) -> Said:
        """Why nothing, or no system sound, can be captured here and what to do; else empty."""
        ...

    def close(self) -> None:
        """Give everything back."""
        ...


class Capture(Protocol):
    """A recording in progress. Its methods may be called from any thread."""

    @property
    def at_ms(self) -> int:
        """The recording's clock."""
        ...

    @property
    def is_paused(self) -> bool:
        """Whether nothing is recorded at present."""
        ...

    def events(self) -> Generator[CaptureEvent, None, None]:
        """What happens, as it happens; `CaptureEnded` is the last. One listener at a time.

        Closing the generator ends the listening, not the recording.
        """
        ...

    def pause(self) -> None:
        """Record nothing until `resume`; the recording's clock stands still."""
        ...

    def resume(self) -> None:
        """Go on."""
        ...

    def mark(self, kind: MarkKind, text: str = "") -> Mark:
        """Mark this moment; it is on disk when this returns."""
        ...

    def keep_going(self) -> None:
        """The answer to `ALL_SILENT`: count the silence from now on anew."""
        ...

    def stop(self) -> None:
        """End it; the last event follows. Nothing happens where it has ended."""
        ...


class Recorder(Protocol):
    """Captures microphone and system sound onto the disk."""

    def start(self, order: CaptureOrder, key: bytes) -> Capture:
        """Open the devices and begin.

        Args:
            order: what is to be captured.
            key: the meeting's, 32 bytes; the archive has it already.

        Raises:
            DeviceError: none of the wished devices can be opened, or a name fits several.
            StorageError: nothing can be written, or there is no room.
        """
        ...

    def recover(self, recording_id: str, key: bytes) -> CaptureReport | None:
        """Put together what a recorder that died has left; None if it never began to write.

        One that died before a sound was on the disk has tracks without a frame.
        Harmless where it was done before; raises `ArchiveError` where what is there was altered.
        """
        ...

    def is_recording(self) -> bool:
        """Whether any process records into this archive now."""
        ...


class CaptureStore(Protocol):
    """Which recordings were captured here, and how they ended."""

    def begin(self, captured: Captured, key: bytes) -> None:
        """Store that it begins, and its key, for good, before the first second is written."""
        ...

    def end(self, report: CaptureReport) -> None:
        """Store how it ended."""
        ...

    def get(self, recording_id: str) -> Captured | None:
        """None where a recording wasn't captured here."""
        ...

    def unfinished(self) -> Sequence[tuple[Captured, bytes]]:
        """Those without a report, with their keys, oldest first: in progress, or crashed."""
        ...

    def discard(self, recording_id: str) -> None:
        """Forget one of which nothing was recorded, and destroy its key."""
        ...
