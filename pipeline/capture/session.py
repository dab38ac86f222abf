"""A recording in progress, turn by turn. Threads and waiting are the recorder's."""

import threading
from collections.abc import Sequence
from pathlib import Path

from pipeline.capture.clock import RecordingClock, Steady
from pipeline.capture.disk import Forecast, Reserve, Room
from pipeline.capture.events import EventQueue
from pipeline.capture.journal import Ended, Journal, Marked, Overran, Paused, Resumed
from pipeline.capture.sleeping import Sleep
from pipeline.capture.track import DIGITAL_SILENCE_DB, LiveTrack
from pipeline.capture.watching import Watcher, span
from pipeline.domain.capture import (
    CaptureOrder,
    CaptureWarning,
    EndReason,
    Levels,
    Mark,
    MarkKind,
    TrackLevel,
    WarningKind,
    WatchSettings,
)
from pipeline.domain.saying import Said, say
from pipeline.ports.capture import SoundSystem

_TOLD_ASLEEP_S = 2.0
_LAST_BLOCKS_S = 0.5
_OVERRUN_EVERY_S = 10.0


class Session:
    """What a recorder does with its tracks; `turn` by the writer, `tend` by another thread."""

    def __init__(
        self,
        order: CaptureOrder,
        folder: Path,
        *,
        tracks: Sequence[LiveTrack],
        journal: Journal,
        reserve: Reserve,
        system: SoundSystem,
        clock: Steady,
        time: RecordingClock,
        sleep: Sleep,
        watcher: Watcher,
        watch: WatchSettings,
        forecast: Forecast,
        room: Room,
        events: EventQueue,
    ) -> None:
        """Take over all that was opened; nothing passes before `begin`."""
        self._order, self._folder, self._tracks = order, folder, tuple(tracks)
        self._journal, self._reserve, self._system = journal, reserve, system
        self._clock, self._time, self._sleep = clock, time, sleep
        self._watcher, self._watch, self._forecast, self._room = watcher, watch, forecast, room
        self._events = events
        self._lock = threading.RLock()
        self._ending: tuple[EndReason, float] | None = None
        self._levels_due = self._sync_due = self._room_due = self._overrun_due = 0.0
        self._overruns, self._is_low_told, self._has_seen = 0, False, False

    # What others ask, from any thread.

    @property
    def at_ms(self) -> int:
        """The recording's clock."""
        return round(self._time.at(self._clock.now()) * 1000)

    @property
    def is_paused(self) -> bool:
        """Whether nothing is recorded at present."""
        return not self._time.is_running

    def begin(self) -> None:
        """The clock begins to run."""
        self._time.run(self._clock.now())

    def pause(self) -> None:
        """The clock stands still; nothing happens where it does already."""
        with self._lock:
            if self._ending is None and self._time.is_running:
                self._time.halt(self._clock.now())
                self._journal.write(Paused(self.at_ms), is_urgent=True)

    def resume(self) -> None:
        """The clock goes on; nothing happens where it runs."""
        with self._lock:
            if self._ending is None and not self._time.is_running:
                now = self._clock.now()
                for_ms = round((now - self._time.stretches[-1][1]) * 1000)
                self._journal.write(Resumed(self.at_ms, for_ms), is_urgent=True)
                self._time.run(now)

    def mark(self, kind: MarkKind, text: str) -> Mark:
        """Mark this moment, on disk."""
        with self._lock:
            mark = Mark(self.at_ms, kind, text)
            if not self.is_over:
                self._journal.write(Marked(mark.at_ms, kind.value, text), is_urgent=True)
            return mark

    def keep_going(self) -> None:
        """Count silence anew."""
        with self._lock:
            self._watcher.keep_going(self._time.at(self._clock.now()))

    def end(self, reason: EndReason) -> None:
        """Record nothing more of what is heard from now on."""
        with self._lock:
            if self._ending is None:
                now = self._clock.now()
                self._time.halt(now)
                self._ending = (reason, now)

    # The two threads.

    is_over = False
    """Whether all is on disk; then a turn does nothing more."""

    def turn(self) -> bool:
        """Write what was delivered and look after everything; False once it has ended.

        Raises:
            OSError: the disk refuses, for another reason than that it is full.
        """
        with self._lock:
            if self.is_over:
                return False
            now = self._clock.now()
            self._sleep.beat(now)
            self._notice_sleep()
            at = self._time.at(now)
            for track in self._tracks:
                track.take(at)
            self._notice_overruns(at)
            self._notice_end(at)
            if now >= self._levels_due:
                self._levels_due = max(self._levels_due + 0.1, now)
                self._tell_levels(at)
            if now >= self._room_due:
                self._room_due = now + 1.0
                self._look_at_room(at)
            if self._is_complete(now):
                self._close()
                return False
        if now >= self._sync_due:  # without the lock: it may take long
            self._sync_due = now + 1.0
            for track in self._tracks:
                track.sync()
            self._journal.sync()
        self._sleep.beat(self._clock.now())
        return True

    def tend(self) -> None:
        """Look after the devices; about twice a second."""
        self._sleep.beat(self._clock.now())
        has_changed = self._system.has_changed() or not self._has_seen
        self._has_seen = True
        devices = self._system.devices()
        for track in self._tracks:
            track.keeper.tend(devices, has_changed)

    def close_devices(self) -> None:
        """Begin to close them; may be called from any thread."""
        for track in self._tracks:
            track.keeper.close()

    def abandon(self) -> None:
        """Close the files as they are: what is in them can be recovered."""
        with self._lock:
            self.is_over = True
            for part in (*self._tracks, self._journal):
                part.abandon() if isinstance(part, LiveTrack) else part.close()

    def warn(self, kind: WarningKind, text: Said, track: str | None = None) -> None:
        """Tell whoever listens."""
        self._events.put(CaptureWarning(kind, self.at_ms, text, track))

    def _notice_sleep(self) -> None:
        for start, end in self._sleep.found():
            self._sleep.note(self._time.at(start), self._time.at(end))
            if end - start >= _TOLD_ASLEEP_S and self._time.is_running:
                text = say(
                    "The machine or Earshot stood still for {seconds:.0f} seconds. What was said "
                    "meanwhile may be missing.",
                    seconds=end - start,
                )
                self.warn(WarningKind.ASLEEP, text)

    def _notice_overruns(self, at: float) -> None:
        count = sum(track.overruns for track in self._tracks)
        if count == self._overruns:
            return
        self._overruns = count
        self._journal.write(Overran(count))
        if at >= self._overrun_due:
            self._overrun_due = at + _OVERRUN_EVERY_S
            text = say(
                "The machine was too slow, and a moment of sound was lost. Close other programs."
            )
            self.warn(WarningKind.OVERRUN, text)

    def _notice_end(self, at: float) -> None:
        stop = self._order.stop_after_ms
        if self._reserve.is_spent:
            self.end(EndReason.DISK)
        elif stop is not None and self._time.is_running and at * 1000 >= stop:
            self.end(EndReason.TIME)
        elif self._watcher.is_over(at):
            self.end(EndReason.SILENCE)

    def _tell_levels(self, at: float) -> None:
        is_paused = self.is_paused
        levels = tuple(track.level() for track in self._tracks)
        if is_paused:
            levels = tuple(
                TrackLevel(x.track, x.source, DIGITAL_SILENCE_DB, DIGITAL_SILENCE_DB, x.is_open)
                for x in levels
            )
        else:
            for warning in self._watcher.hear(at, levels):
                self._events.put(warning)
        self._events.put(Levels(round(at * 1000), levels, is_paused))

    def _look_at_room(self, at: float) -> None:
        try:
            seconds = self._forecast.seconds(*self._room(self._folder))
        except OSError:
            return  # what isn't known ends nothing: the next write tells whether there is room
        if seconds <= 0:
            self.end(EndReason.DISK)
        elif seconds <= self._watch.low_disk_h * 3600 and not self._is_low_told:
            self._is_low_told = True
            text = say("The disk has room for {span} more. Free some space.", span=span(seconds))
            self.warn(WarningKind.DISK_LOW, text)

    def _is_complete(self, now: float) -> bool:
        """Whether it has ended, and what was heard before has been delivered."""
        if self._ending is None:
            return False
        reason, since = self._ending
        end = self._time.at(now)
        is_all = all(not track.is_open or track.ends_at >= end - 0.001 for track in self._tracks)
        return is_all or reason is EndReason.DISK or now - since >= _LAST_BLOCKS_S

    def _close(self) -> None:
        reason, now = self._ending or (EndReason.STOPPED, self._clock.now())
        at = self._time.at(now)
        for track in self._tracks:
            track.close(at)
        silent = self._watcher.silent_from(at)
        silent_ms = None if silent is None else round(silent * 1000)
        self._journal.write(Ended(round(at * 1000), reason.value, silent_ms))
        self._journal.finish()
        self._reserve.remove()
        self.is_over = True
