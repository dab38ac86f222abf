"""Records onto the disk: implements `ports.Recorder` over a sound system."""

import threading
from collections.abc import Callable
from pathlib import Path

from pipeline.audio.encrypted import storage_errors
from pipeline.capture.clock import Steady, SteadyClock
from pipeline.capture.disk import Reserve, Room, room_of
from pipeline.capture.events import EventQueue
from pipeline.capture.journal import journal_path, read_journal
from pipeline.capture.keeping import Spawn
from pipeline.capture.lock import RecordingLock
from pipeline.capture.recovering import recovered, report_of
from pipeline.capture.running import DiskCapture
from pipeline.capture.session import Session
from pipeline.capture.setting_up import SetUp, reserve_path
from pipeline.domain.capture import CaptureOrder, CaptureReport, WatchSettings
from pipeline.ports.capture import SoundSystem


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
            system: whose devices; closing it is the owner's. `open` and `close` of its streams
                are called from threads of their own, `devices` and `has_changed` from one more.
            watch: when to speak up.
            clock: the machine's own if not given.
            spawn: runs what may hang; in a thread each if not given.
            room: how much is free.
        """
        self._folder = folder
        self._set_up = SetUp(
            folder,
            system,
            watch or WatchSettings(),
            clock or SteadyClock(),
            spawn or _spawn,
            room,
        )

    def start(self, order: CaptureOrder, key: bytes) -> DiskCapture:
        """Implements `Recorder.start`."""
        with storage_errors(self._folder):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = RecordingLock(self._folder)
        lock.take()
        try:
            session, events = self.prepare(order, key)
        except BaseException:
            lock.free()
            raise
        rid = order.recording_id
        capture = DiskCapture(session, events, lambda: self._report(rid, key), lock.free)
        capture.run()
        return capture

    def recover(self, recording_id: str, key: bytes) -> CaptureReport | None:
        """Implements `Recorder.recover`; raises `DeviceError` while somebody records."""
        with storage_errors(self._folder):
            if not self._folder.exists():
                return None
        lock = RecordingLock(self._folder)
        lock.take()
        try:
            with storage_errors(self._folder):
                Reserve(reserve_path(self._folder, recording_id)).remove()
            return recovered(self._folder, recording_id, key)
        finally:
            lock.free()

    def is_recording(self) -> bool:
        """Implements `Recorder.is_recording`."""
        return RecordingLock(self._folder).is_taken()

    def prepare(self, order: CaptureOrder, key: bytes) -> tuple[Session, EventQueue]:
        """Open devices and files, and begin, without the lock and without a thread that writes.

        Raises as `start` does; then nothing is left behind.
        """
        return self._set_up.session(order, key)

    def _report(self, recording_id: str, key: bytes) -> CaptureReport:
        records = read_journal(journal_path(self._folder, recording_id), key)
        return report_of(recording_id, records, self._folder, key)


def _spawn(work: Callable[[], None]) -> None:
    threading.Thread(target=work, name="earshot-device", daemon=True).start()
