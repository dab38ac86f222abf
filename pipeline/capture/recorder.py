"""Records onto the disk: implements `ports.Recorder` over a sound system."""

import errno
import threading
from collections.abc import Callable, Generator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.audio.encrypted import storage_errors
from pipeline.capture.clock import RecordingClock, Steady, SteadyClock
from pipeline.capture.disk import RESERVE_BYTES, Forecast, Reserve, Room, room_of
from pipeline.capture.events import EventQueue
from pipeline.capture.journal import Journal, journal_path, read_journal
from pipeline.capture.keeping import DeviceKeeper, Spawn
from pipeline.capture.recovering import recovered, report_of
from pipeline.capture.resolving import DEFAULT, resolve
from pipeline.capture.session import Session, Sleep
from pipeline.capture.track import NAMES, LiveTrack
from pipeline.capture.track_file import TrackFile, bytes_per_s, track_path
from pipeline.capture.watching import Watcher
from pipeline.domain.capture import (
    CaptureEnded,
    CaptureEvent,
    CaptureOrder,
    CaptureReport,
    EndReason,
    Mark,
    MarkKind,
    WarningKind,
    WatchSettings,
)
from pipeline.domain.errors import DeviceError, EarshotError, StorageError
from pipeline.domain.sound import TrackSource
from pipeline.ports.capture import SoundSystem

if TYPE_CHECKING:
    from filelock import BaseFileLock

_POLL_S, _TEND_S = 0.05, 0.5
_OPEN_S, _OTHERS_S = 10.0, 3.0
_LEAST_S = 10.0  # of recording for which there has to be room


class DiskRecorder:
    """Records into a folder; one recording at a time, whichever process makes it."""

    def __init__(
        self,
        folder: Path,
        system: SoundSystem,
        watch: WatchSettings | None = None,
        *,
        clock: Steady | None = None,
        spawn: Spawn | None = None,
        room: Room = room_of,
    ) -> None:
        """Nothing is opened before `start`.

        Args:
            folder: the vault's; made (0700) if it isn't there.
            system: whose devices; closing it is the owner's.
            watch: when to speak up.
            clock: the machine's own if not given.
            spawn: runs what may hang; a thread each if not given.
            room: how much is free.
        """
        self._folder, self._system = folder, system
        self._watch, self._room = watch or WatchSettings(), room
        self._clock, self._spawn = clock or SteadyClock(), spawn or _spawn

    def start(self, order: CaptureOrder, key: bytes) -> "DiskCapture":
        """Implements `Recorder.start`."""
        lock = self._locked(order)
        try:
            session, events = self.prepare(order, key)
            capture = DiskCapture(session, events, lambda: self._report(order, key), lock)
        except BaseException:
            lock.release()
            raise
        capture.run()
        return capture

    def recover(self, recording_id: str, key: bytes) -> CaptureReport | None:
        """Implements `Recorder.recover`."""
        if not self._folder.is_dir():
            return None
        lock = self._lock()
        with storage_errors(self._folder):
            if not _acquired(lock, 1.0):
                raise _taken()
        try:
            report = recovered(self._folder, recording_id, key)
            Reserve(self._reserve_path(recording_id)).remove()
            return report
        finally:
            lock.release()

    def is_recording(self) -> bool:
        """Implements `Recorder.is_recording`."""
        if not self._folder.is_dir():
            return False
        lock = self._lock()
        with storage_errors(self._folder):
            if not _acquired(lock, 0.0):
                return True
        lock.release()
        return False

    def prepare(self, order: CaptureOrder, key: bytes) -> tuple[Session, EventQueue]:
        """Open devices and files, without the lock and without threads that write.

        Raises as `start` does; then nothing is left behind.
        """
        keepers = self._keepers(order)
        try:
            self._open(keepers)
            return self._session(order, key, keepers)
        except BaseException:
            for keeper in keepers.values():
                keeper.close()
            raise

    def _keepers(self, order: CaptureOrder) -> dict[TrackSource, DeviceKeeper]:
        wishes = {TrackSource.MICROPHONE: order.microphone, TrackSource.SYSTEM: order.system}
        self._system.has_changed()
        devices = self._system.devices()
        if not devices:
            what = self._system.missing() or "The system knows of no microphone and no output."
            raise DeviceError("Nothing to record from", what, "Plug in a microphone or headset.")
        keepers: dict[TrackSource, DeviceKeeper] = {}
        for source, wish in wishes.items():
            if wish is None:
                continue
            if wish != DEFAULT:
                wish = resolve(devices, wish, source).id  # noqa: PLW2901 - found once
            keepers[source] = DeviceKeeper(
                source,
                wish,
                order.rate,
                system=self._system,
                clock=self._clock,
                spawn=self._spawn,
            )
            keepers[source].tend(devices, has_changed=True)
        return keepers

    def _open(self, keepers: dict[TrackSource, DeviceKeeper]) -> None:
        """Wait until they are open, and not for one that hangs where another is there."""
        began, pause = self._clock.now(), threading.Event()
        while any(keeper.is_opening for keeper in keepers.values()):
            is_any = any(keeper.is_open for keeper in keepers.values())
            if self._clock.now() - began > (_OTHERS_S if is_any else _OPEN_S):
                break
            pause.wait(0.01)
        if any(keeper.is_open for keeper in keepers.values()):
            return
        for keeper in keepers.values():
            if keeper.error is not None:
                raise keeper.error
        if any(keeper.is_opening for keeper in keepers.values()):
            what = f"The sound system didn't answer within {_OPEN_S:.0f} seconds."
            raise DeviceError("No answer", what, "Unplug the device, plug it in and try again.")
        names = " and ".join(NAMES[source] for source in keepers)
        what = self._system.missing() or f"There is no device for {names}."
        raise DeviceError("Nothing to record from", what, "`earshot devices` lists what is there.")

    def _session(
        self, order: CaptureOrder, key: bytes, keepers: dict[TrackSource, DeviceKeeper]
    ) -> tuple[Session, EventQueue]:
        folder, rid = self._folder, order.recording_id
        forecast = Forecast(bytes_per_s(order.rate) * len(keepers), self._watch.spare_mb << 20)
        reserve = Reserve(self._reserve_path(rid))
        time, sleep, events = RecordingClock(), Sleep(), EventQueue()
        made: list[Path] = [reserve.path]
        opened: list[TrackFile | Journal] = []
        tracks: list[LiveTrack] = []

        def warn(kind: WarningKind, text: str, track: str) -> None:
            session.warn(kind, text, track)

        try:
            with storage_errors(folder):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                self._check_room(forecast)
                reserve.fill()
                path = journal_path(folder, rid)
                journal = Journal(path, key, reserve)
                made.append(path)
                opened.append(journal)
                for index, (source, keeper) in enumerate(keepers.items(), 1):
                    path = track_path(folder, rid, str(index))
                    file = TrackFile(path, key, order.rate, reserve)
                    made.append(path)
                    opened.append(file)
                    track = LiveTrack(
                        str(index),
                        keeper,
                        source=source,
                        rate=order.rate,
                        file=file,
                        journal=journal,
                        clock=time,
                        why=sleep.why,
                        warn=warn,
                    )
                    tracks.append(track)
                journal.sync()
                _sync_folder(folder)
        except BaseException:
            for file in opened:
                file.close()
            for path in made:
                path.unlink(missing_ok=True)
            raise
        session = Session(
            order,
            folder,
            tracks=tracks,
            journal=journal,
            reserve=reserve,
            system=self._system,
            clock=self._clock,
            time=time,
            sleep=sleep,
            watcher=Watcher(self._watch, {track.id: NAMES[track.source] for track in tracks}),
            watch=self._watch,
            forecast=forecast,
            room=self._room,
            events=events,
        )
        session.begin()
        return session, events

    def _check_room(self, forecast: Forecast) -> None:
        free, total = self._room(self._folder)
        if forecast.seconds(free - 2 * RESERVE_BYTES, total) < _LEAST_S:
            what = f"The disk of {self._folder} has no room for a recording."
            raise StorageError("No room to record", what, "Free some space.")

    def _report(self, order: CaptureOrder, key: bytes) -> CaptureReport:
        rid = order.recording_id
        records = read_journal(journal_path(self._folder, rid), key)
        return report_of(rid, records, self._folder, key)

    def _reserve_path(self, recording_id: str) -> Path:
        return self._folder / f".{recording_id}.reserve"

    def _lock(self) -> "BaseFileLock":
        from filelock import FileLock  # noqa: PLC0415 - only recording needs it

        return FileLock(self._folder / "recording.lock", thread_local=False)

    def _locked(self, order: CaptureOrder) -> "BaseFileLock":
        with storage_errors(self._folder):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = self._lock()
            if not _acquired(lock, 1.0):
                raise _taken()
        return lock


class DiskCapture:
    """A recording in progress; implements `ports.Capture`."""

    def __init__(
        self,
        session: Session,
        events: EventQueue,
        report: Callable[[], CaptureReport],
        lock: "BaseFileLock",
    ) -> None:
        """Take over a prepared session; `run` begins to write."""
        self._session, self._events, self._report, self._lock = session, events, report, lock
        self._ended, self._tending_done = threading.Event(), threading.Event()

    def run(self) -> None:
        """Start both threads."""
        threading.Thread(target=self._write, name="earshot-capture", daemon=True).start()
        threading.Thread(target=self._tend, name="earshot-devices", daemon=True).start()

    @property
    def at_ms(self) -> int:
        """The recording's clock."""
        return self._session.at_ms

    @property
    def is_paused(self) -> bool:
        """Whether nothing is recorded at present."""
        return self._session.is_paused

    def events(self) -> Generator[CaptureEvent, None, None]:
        """Implements `Capture.events`; raises `StorageError` where the disk refused to write."""
        yield from self._events.listen()

    def pause(self) -> None:
        """Record nothing until `resume`."""
        with storage_errors(Path("the recording's journal")):
            self._session.pause()

    def resume(self) -> None:
        """Go on."""
        with storage_errors(Path("the recording's journal")):
            self._session.resume()

    def mark(self, kind: MarkKind, text: str = "") -> Mark:
        """Mark this moment."""
        with storage_errors(Path("the recording's journal")):
            return self._session.mark(kind, text)

    def keep_going(self) -> None:
        """Count silence anew."""
        self._session.keep_going()

    def stop(self) -> None:
        """End it."""
        self._session.end(EndReason.STOPPED)

    def _write(self) -> None:
        pause = threading.Event()
        try:
            while self._session.turn():
                pause.wait(_POLL_S)
        except OSError as error:
            with suppress(OSError):
                self._session.abandon()
            self._finish(_refused(error))
        except BaseException:
            self._finish(_bug())
            raise
        else:
            self._finish(None)

    def _finish(self, failure: EarshotError | None) -> None:
        """Free the devices and the lock, and say how it ended."""
        self._session.close_devices()
        self._ended.set()
        self._tending_done.wait(2.0)
        event: CaptureEvent | None = None
        try:
            event = CaptureEnded(self._report()) if failure is None else None
        except EarshotError as error:
            failure = error
        self._lock.release()
        if event is not None:
            self._events.put(event)
        elif failure is not None:
            self._events.fail(failure)

    def _tend(self) -> None:
        try:
            while not self._ended.wait(_TEND_S):
                self._session.tend()
        finally:
            self._tending_done.set()


def _spawn(work: Callable[[], None]) -> None:
    threading.Thread(target=work, name="earshot-device", daemon=True).start()


def _acquired(lock: "BaseFileLock", seconds: float) -> bool:
    from filelock import Timeout  # noqa: PLC0415 - only recording needs it

    try:
        lock.acquire(timeout=seconds, poll_interval=0.05)
    except Timeout:
        return False
    return True


def _taken() -> DeviceError:
    what = "Another Earshot records into this archive."
    return DeviceError("Already recording", what, "Stop that recording first.")


def _refused(error: OSError) -> StorageError:
    what = f"The disk refused to be written to: {error.strerror or error}."
    if error.errno == errno.ENOSPC:
        what = "The disk is full."
    todo = "What was recorded before is safe: run `earshot recover`."
    return StorageError("The recording ended", what, todo)


def _bug() -> StorageError:
    todo = "What was recorded before is safe: run `earshot recover`. Please report this."
    return StorageError("The recording ended", "Earshot made a mistake.", todo)


def _sync_folder(folder: Path) -> None:
    import os  # noqa: PLC0415 - only where folders can be opened

    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
