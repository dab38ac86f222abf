"""One track of a recording in progress: from its devices' rings to its file."""

import math
from collections.abc import Callable

import numpy as np

from pipeline.capture.arrivals import Heard
from pipeline.capture.clock import RecordingClock
from pipeline.capture.journal import (
    DeviceOpened,
    GapFound,
    Journal,
    PointFound,
    TrackBegun,
    TrackLost,
)
from pipeline.capture.keeping import DeviceKeeper, Source
from pipeline.capture.track_file import TrackFile
from pipeline.capture.track_writer import TrackWriter, Why
from pipeline.domain.capture import GapReason, TrackLevel, WarningKind
from pipeline.domain.saying import NO_WORDS, Said, say, together
from pipeline.domain.sound import TrackSource

DIGITAL_SILENCE_DB = -120.0

_BEHIND_S = 0.3  # silence follows the clock at this distance: a device may still open meanwhile
_OPENING_S = 0.7  # or at this one, where one is open whose first block hasn't come
_FULL_SCALE = 32768.0

NAMES = {
    TrackSource.MICROPHONE: say("the microphone"),
    TrackSource.SYSTEM: say("the system's sound"),
}
_BEGINNING = {
    TrackSource.MICROPHONE: say("The microphone"),
    TrackSource.SYSTEM: say("The system's sound"),
}
"""The same where a sentence begins with it."""

Warn = Callable[[WarningKind, Said, str], None]
"""Takes what happened, a text, and a track's id."""


class _JournalNotes:
    """Writes what a track tells into the journal."""

    def __init__(self, track: str, journal: Journal) -> None:
        self._track, self._journal = track, journal

    def point(self, frame: int, at_s: float) -> None:
        self._journal.write(PointFound(self._track, frame, round(at_s * 1000, 3)))

    def lost(self, start_s: float, reason: GapReason) -> None:
        self._journal.write(TrackLost(self._track, round(start_s * 1000), reason.value))

    def gap(self, start_s: float, end_s: float, reason: GapReason) -> None:
        start, end = round(start_s * 1000), round(end_s * 1000)
        self._journal.write(GapFound(self._track, start, max(start, end), reason.value))


class LiveTrack:
    """Used by the writer's thread alone.

    Attributes:
        id: "1", "2".
        source: what it captures.
        keeper: of its devices.
        overruns: how often frames were dropped.
    """

    def __init__(
        self,
        track_id: str,
        keeper: DeviceKeeper,
        *,
        source: TrackSource,
        rate: int,
        file: TrackFile,
        journal: Journal,
        clock: RecordingClock,
        why: Why,
        warn: Warn,
    ) -> None:
        """Begin, with nothing in the file; raises `OSError`."""
        self.id, self.source, self.keeper, self.overruns = track_id, source, keeper, 0
        self._file, self._journal, self._clock, self._warn = file, journal, clock, warn
        journal.write(TrackBegun(track_id, source.value, rate))
        self._writer = TrackWriter(rate, file.write, _JournalNotes(track_id, journal), why)
        self._active: Source | None = None
        self._pause_stretch: int | None = None
        self._last_device = ""
        self._is_lost = False
        self._squares, self._peak, self._count = 0.0, 0, 0

    @property
    def ends_at(self) -> float:
        """Up to where it is recorded, in seconds of the recording's clock."""
        return self._writer.ends_at

    @property
    def is_open(self) -> bool:
        """Whether a device delivers."""
        return self._active is not None

    def take(self, at: float) -> None:
        """Write what was delivered; `at`: the present, on the recording's clock."""
        sources = self.keeper.sources
        while sources:
            source = sources[0]
            if source is not self._active:
                self._announce(source, at)
            is_over = source.is_over or len(sources) > 1  # asked before the last is taken
            self._feed(source, is_over)
            if not is_over:
                if self._writer.is_waiting:
                    self._writer.fill(at - _OPENING_S)
                return
            sources.popleft()
            self._writer.end(GapReason.DEVICE)
            self._active, self._pause_stretch = None, None
        if not self._is_lost:
            self._is_lost = True
            self._warn(WarningKind.DEVICE_LOST, self._lost_text(), self.id)
        self._writer.fill(at - _BEHIND_S)

    def close(self, at: float) -> None:
        """The recording ended at `at`, and all was delivered: finish the file."""
        self._writer.close(at)
        self._file.finish()

    def abandon(self) -> None:
        """Close the file as it is."""
        self._file.close()

    def sync(self) -> None:
        """Bring it onto the disk."""
        self._file.sync()

    def level(self) -> TrackLevel:
        """How loud it was since the last call."""
        squares, peak, count = self._squares, self._peak, self._count
        self._squares, self._peak, self._count = 0.0, 0, 0
        rms = math.sqrt(squares / count) if count else 0.0
        return TrackLevel(self.id, self.source, _db(rms), _db(peak), self.is_open)

    def _announce(self, source: Source, at: float) -> None:
        device = source.device
        self._active, self._pause_stretch = source, None
        self._journal.write(DeviceOpened(self.id, device.name, round(at * 1000, 3)))
        if self._is_lost:
            text = say("“{name}” is recorded from now on.", name=device.name)
            self._warn(WarningKind.DEVICE_BACK, text, self.id)
        elif self._last_device not in ("", device.id):
            text = say("{track} is now “{name}”.", track=_BEGINNING[self.source], name=device.name)
            self._warn(WarningKind.DEVICE_CHANGED, text, self.id)
        self._is_lost, self._last_device = False, device.id

    def _lost_text(self) -> Said:
        name = _BEGINNING[self.source]
        error = self.keeper.error
        why = error.told if error else NO_WORDS
        if self._last_device:
            gone = say("{track} is gone.", track=name)
            on = say("The recording goes on, with silence until it is back.")
        else:
            gone = say("{track} isn't there.", track=name)
            on = say("The recording goes on, with silence until it is there.")
        return together(gone, why, on)

    def _feed(self, source: Source, is_over: bool) -> None:
        width, rate = 2 * source.stream.channels, source.stream.rate
        heard: list[Heard] = []
        for block in source.ring.take(is_over):
            self.overruns += block.is_after_loss
            count = len(block.frames) // width
            began = block.began(count / rate)
            for piece in self._clock.pieces(began, count / rate):
                first, last = round(piece.start_s * rate), round(piece.end_s * rate)
                if piece.stretch != self._pause_stretch:
                    self._flush(heard)
                    self._writer.end(None)
                    self._writer.begin(rate, source.stream.channels)
                    heard, self._pause_stretch = [], piece.stretch
                frames = block.frames[first * width : last * width]
                if frames:
                    lost = block.is_after_loss and not first
                    heard.append(Heard(frames, last - first, piece.at_s, lost))
        self._flush(heard)

    def _flush(self, heard: list[Heard]) -> None:
        if not heard:
            return
        samples = np.frombuffer(b"".join(block.frames for block in heard), "<i2")
        floats = samples.astype(np.float32)
        self._squares += float(np.dot(floats, floats))
        self._peak = max(self._peak, int(np.abs(floats).max()))
        self._count += len(samples)
        self._writer.take(heard)


def _db(amplitude: float) -> float:
    if amplitude <= 0:
        return DIGITAL_SILENCE_DB
    return max(DIGITAL_SILENCE_DB, 20 * math.log10(amplitude / _FULL_SCALE))
