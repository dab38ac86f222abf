"""Opens all that a recording needs, devices and files; where it fails, nothing is left behind."""

import os
import threading
from dataclasses import dataclass
from pathlib import Path

from pipeline.audio.encrypted import storage_errors
from pipeline.capture.clock import RecordingClock, Steady
from pipeline.capture.disk import RESERVE_BYTES, Forecast, Reserve, Room
from pipeline.capture.events import EventQueue
from pipeline.capture.journal import Journal, journal_path
from pipeline.capture.keeping import DeviceKeeper, Spawn
from pipeline.capture.resolving import DEFAULT, resolve
from pipeline.capture.session import Session
from pipeline.capture.sleeping import Sleep
from pipeline.capture.track import NAMES, LiveTrack
from pipeline.capture.track_file import TrackFile, bytes_per_s, track_path
from pipeline.capture.watching import Watcher
from pipeline.domain.capture import CaptureOrder, WarningKind, WatchSettings
from pipeline.domain.errors import DeviceError, StorageError
from pipeline.domain.saying import Said, say
from pipeline.domain.sound import TrackSource
from pipeline.ports.capture import SoundSystem

_OPEN_S, _OTHERS_S = 10.0, 3.0
_LEAST_S = 10.0  # of recording for which there has to be room


def reserve_path(folder: Path, recording_id: str) -> Path:
    """Where a recording's reserve of room lies, while it is recorded."""
    return folder / f".{recording_id}.reserve"


@dataclass(frozen=True, slots=True)
class SetUp:
    """Makes sessions; see `DiskRecorder` for what it is made of."""

    folder: Path
    system: SoundSystem
    watch: WatchSettings
    clock: Steady
    spawn: Spawn
    room: Room

    def session(self, order: CaptureOrder, key: bytes) -> tuple[Session, EventQueue]:
        """Open devices and files, and begin; raises as `Recorder.start` does."""
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
        self.system.has_changed()
        devices = self.system.devices()
        if not devices:
            what = self.system.missing() or say("The system knows of no microphone and no output.")
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
                system=self.system,
                clock=self.clock,
                spawn=self.spawn,
            )
            keepers[source].tend(devices, has_changed=True)
        return keepers

    def _open(self, keepers: dict[TrackSource, DeviceKeeper]) -> None:
        """Wait until they are open, and not for one that hangs where another is there."""
        began, pause = self.clock.now(), threading.Event()
        while any(keeper.is_opening for keeper in keepers.values()):
            is_any = any(keeper.is_open for keeper in keepers.values())
            if self.clock.now() - began > (_OTHERS_S if is_any else _OPEN_S):
                break
            pause.wait(0.01)
        if any(keeper.is_open for keeper in keepers.values()):
            return
        for keeper in keepers.values():
            if keeper.error is not None:
                raise keeper.error
        if any(keeper.is_opening for keeper in keepers.values()):
            what = say(
                "The sound system didn't answer within {seconds:.0f} seconds.", seconds=_OPEN_S
            )
            raise DeviceError("No answer", what, "Unplug the device, plug it in and try again.")
        first, *others = (NAMES[source] for source in keepers)
        names = say("{first} and {second}", first=first, second=others[0]) if others else first
        what = self.system.missing() or say("There is no device for {names}.", names=names)
        raise DeviceError("Nothing to record from", what, "`earshot devices` lists what is there.")

    def _session(
        self, order: CaptureOrder, key: bytes, keepers: dict[TrackSource, DeviceKeeper]
    ) -> tuple[Session, EventQueue]:
        folder, rid = self.folder, order.recording_id
        forecast = Forecast(bytes_per_s(order.rate) * len(keepers), self.watch.spare_mb << 20)
        reserve = Reserve(reserve_path(folder, rid))
        stop = order.stop_after_ms
        time = RecordingClock(float("inf") if stop is None else stop / 1000)
        sleep, events = Sleep(), EventQueue()
        made: list[Path] = [reserve.path]
        opened: list[TrackFile | Journal] = []
        tracks: list[LiveTrack] = []

        def warn(kind: WarningKind, text: Said, track: str) -> None:
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
            system=self.system,
            clock=self.clock,
            time=time,
            sleep=sleep,
            watcher=Watcher(self.watch, {track.id: NAMES[track.source] for track in tracks}),
            watch=self.watch,
            forecast=forecast,
            room=self.room,
            events=events,
        )
        session.begin()
        return session, events

    def _check_room(self, forecast: Forecast) -> None:
        free, total = self.room(self.folder)
        if forecast.seconds(free - 2 * RESERVE_BYTES, total) < _LEAST_S:
            what = say("The disk of {folder} has no room for a recording.", folder=self.folder)
            raise StorageError("No room to record", what, "Free some space.")


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
