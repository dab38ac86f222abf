"""From what was captured to a recording of the archive: counted, entered, queued; or recovered."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from pipeline.domain.capture import CapturedTrack
from pipeline.domain.errors import ArchiveError, EarshotError
from pipeline.domain.saying import say
from pipeline.domain.sound import Recording, Track
from pipeline.domain.work import Job, JobOptions, Progress

if TYPE_CHECKING:
    from pipeline.domain.capture import Captured, CaptureReport
    from pipeline.ports import Archive, AudioVault, Clock, Recorder

_BLOCK = 1 << 20
_SOURCE = "recorded here"
_YOUNG = timedelta(seconds=10)
"""What was entered so recently and has no journal may be about to be recorded: it takes the lock a
moment later, and its journal is there before it lets go of it."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A recording that is in the archive now.

    Attributes:
        recording: the meeting.
        job: its processing; None where there is nothing to do any more.
    """

    recording: Recording
    job: Job | None


@dataclass(frozen=True, slots=True)
class Discarded:
    """Nothing was recorded, so nothing was kept.

    Attributes:
        captured: what was begun.
    """

    captured: Captured


@dataclass(frozen=True, slots=True)
class NotRecovered:
    """What a crash left can't be read; it stays as it is.

    Attributes:
        captured: what was begun.
        error: why.
    """

    captured: Captured
    error: EarshotError


Recovered = Kept | Discarded | NotRecovered
"""What became of a recording that a crash interrupted."""


@dataclass(frozen=True, slots=True)
class Keeper:
    """Brings captures into the archive.

    Attributes:
        open_archive: opens what takes them.
        vault: has their sound.
        clock: the time.
        languages: ISO 639-1, that hold for their processing.
    """

    open_archive: Callable[[], Archive]
    vault: AudioVault
    clock: Clock
    languages: tuple[str, ...] = ()

    @property
    def archive(self) -> Archive:
        """The archive, opened when it is first asked for."""
        return self.open_archive()

    def keep(
        self, captured: Captured, key: bytes, report: CaptureReport
    ) -> Generator[Progress, None, Kept | Discarded]:
        """Read all of it back, which proves that it can be, enter it and queue its processing.

        Harmless where another process did it meanwhile.

        Raises:
            ArchiveError: a track can't be read; nothing is changed.
            StorageError: the disk is full.
        """
        tracks = tuple(track for track in report.tracks if track.frames)
        if not tracks:
            self.discard(captured)
            return Discarded(captured)
        sha256 = yield from self._read_back(captured.recording_id, key, tracks)
        archive, id_ = self.archive, captured.recording_id
        with archive.transaction():
            known = archive.captures.get(id_)
            if known is not None and known.report is not None:
                return Kept(archive.recordings.get(id_), archive.jobs.latest(id_))
            if known is None:  # taken for an empty one, and discarded, by another process
                archive.captures.begin(captured, key)
            recording = Recording(
                id=id_,
                title=captured.title,
                held_at=captured.started_at.replace(tzinfo=None),
                duration_ms=report.duration_ms,
                language=self.languages[0] if len(self.languages) == 1 else None,
                tracks=tuple(Track(track.id, track.source) for track in tracks),
                content_sha256=sha256,
                source_name=_SOURCE,
                added_at=self.clock.now(),
            )
            archive.recordings.add(recording, key)
            archive.captures.end(report)
            job = archive.jobs.enqueue(id_, JobOptions(self.languages))
        return Kept(recording, job)

    def discard(self, captured: Captured) -> None:
        """Forget what holds no sound: its key first, so that a crash leaves nothing readable."""
        self.archive.captures.discard(captured.recording_id)
        self.vault.remove(captured.recording_id)

    def recover(self, recorder: Recorder) -> Generator[Progress | Recovered, None, None]:
        """Keep what recorders that died have left.

        Nothing happens while somebody records: that is unfinished too. One that can't be read
        doesn't hold up the others.
        """
        if not self.archive.captures.unfinished() or recorder.is_recording():
            return
        for captured, key in self.archive.captures.unfinished():
            try:
                report = recorder.recover(captured.recording_id, key)
                if report is not None:
                    yield (yield from self.keep(captured, key, report))
                elif abs(self.clock.now() - captured.started_at) > _YOUNG:
                    self.discard(captured)
                    yield Discarded(captured)
            except EarshotError as error:
                yield NotRecovered(captured, error)

    def _read_back(
        self, recording_id: str, key: bytes, tracks: tuple[CapturedTrack, ...]
    ) -> Generator[Progress, None, str]:
        """SHA-256 over the recording's id and the plain bytes of its tracks.

        The id makes two silent recordings of one length differ.
        """
        digest = hashlib.sha256(recording_id.encode())
        total, done = sum(2 * track.frames for track in tracks), 0
        for track in tracks:
            length = 0
            with self.vault.open_track(recording_id, track.id, key) as file:
                while block := file.read(_BLOCK):
                    digest.update(block)
                    length += len(block)
                    yield Progress("checking the recording", min(total, done + length), total)
            if length < 2 * track.frames:
                raise ArchiveError(
                    "A part of the recording is missing",
                    say(
                        "{path} is shorter than it was.",
                        path=self.vault.track_path(recording_id, track.id),
                    ),
                    "Restore it from a backup, then run `earshot recover`.",
                )
            done += 2 * track.frames
        return digest.hexdigest()
