"""Taking a file in: looked at, recognised by its bytes, encrypted, entered, queued."""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import string
from collections.abc import Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, BinaryIO

from app.service.background import report_while
from app.service.lacks import has_sound
from app.service.requests import ProcessRequest, check_languages, clean_tags, clean_title, one_line
from pipeline.domain.errors import EarshotError, InputError, StorageError
from pipeline.domain.saying import say
from pipeline.domain.sound import Recording, Track
from pipeline.domain.tasks import Inspection
from pipeline.domain.work import Job, JobOptions, JobState, Notice, Progress

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.ports import Archive, AudioVault, Clock, Ingest

_ALPHABET = string.ascii_lowercase + string.digits
_ID_LENGTH = 12
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A file that is in the archive now.

    Attributes:
        recording: what was made of it, or what was there.
        is_new: False if the same bytes were there already.
        job: what is to be done; None if everything was done before.
    """

    recording: Recording
    is_new: bool
    job: Job | None


def take_in(
    request: ProcessRequest,
    archive: Archive,
    vault: AudioVault,
    inspector: Ingest,
    clock: Clock,
    *,
    languages: tuple[str, ...] = (),
) -> Generator[Progress | Notice | TakenIn, None, None]:
    """Bring a file into the archive and queue its processing; `TakenIn` comes last.

    Nothing is kept of a file that fails, or where the generator is closed before its end.

    Args:
        request: the file, and what the user said about it.
        archive: takes the recording and its job.
        vault: takes the sound.
        inspector: looks at the file.
        clock: the time.
        languages: hold where the request names none.

    Raises:
        InputError: the file can't be used, or a value of the request is wrong.
        StorageError: the disk is full.
    """
    request = _checked(request)
    sha256 = yield from _hash(request.source)
    known = archive.recordings.with_content(sha256)
    if known is not None:
        yield from _bring_back(request.source, known, archive, vault)
        yield TakenIn(known, False, _job_for_known(request, known, archive, languages))
        return
    duration_ms, tracks = 0, ()
    for item in inspector.inspect(request.source):
        if isinstance(item, Inspection):
            duration_ms, tracks = item.duration_ms, item.tracks
        else:
            yield item
    recording = _recording(request, sha256, duration_ms, tracks, clock)
    key = secrets.token_bytes(32)
    try:
        yield from _encrypt(request.source, recording, key, vault)
        with archive.transaction():
            archive.recordings.add(recording, key)
            job = archive.jobs.enqueue(recording.id, _with(request.options, languages))
    except BaseException:
        vault.remove(recording.id)
        raise
    yield TakenIn(recording, True, job)


def _checked(request: ProcessRequest) -> ProcessRequest:
    check_languages(request.languages)
    title = clean_title(request.title) if request.title is not None else None
    return replace(request, title=title, tags=clean_tags(request.tags))


def _bring_back(
    source: Path, known: Recording, archive: Archive, vault: AudioVault
) -> Generator[Progress, None, None]:
    """Where the sound of a file was lost, the same bytes make up for it."""
    if archive.captures.get(known.id) is not None or has_sound(known, archive, vault):
        return
    try:
        yield from _encrypt(source, known, archive.recordings.key_of(known.id), vault)
    except BaseException:
        vault.remove(known.id)
        raise


def _job_for_known(
    request: ProcessRequest, known: Recording, archive: Archive, languages: tuple[str, ...]
) -> Job | None:
    """Go on with what was begun; begin anew only where something else is asked for."""
    latest = archive.jobs.latest(known.id)
    if latest is None:
        return archive.jobs.enqueue(known.id, _with(request.options, languages))
    asks = request.options != JobOptions()
    options = _with(request.options, languages) if asks else latest.options
    if latest.state is JobState.DONE:
        is_enough = options == latest.options and not request.again
        return None if is_enough else archive.jobs.enqueue(known.id, options)
    if latest.state in (JobState.QUEUED, JobState.RUNNING):
        return latest
    if options == latest.options:
        return archive.jobs.retry(latest.id)
    return archive.jobs.enqueue(known.id, options)


def _with(options: JobOptions, languages: tuple[str, ...]) -> JobOptions:
    return options if options.languages else replace(options, languages=languages)


def _hash(source: Path) -> Generator[Progress, None, str]:
    digest = hashlib.sha256()
    done = 0
    with _opened(source) as file:
        total = os.fstat(file.fileno()).st_size
        if total == 0:
            raise InputError(
                "File is empty",
                say("{source} holds no bytes.", source=source),
                "Check how it was copied.",
            )
        try:
            while block := file.read(_BLOCK):
                digest.update(block)
                done += len(block)
                yield Progress("taking its fingerprint", done, total)
        except OSError as error:
            raise _unreadable(source, error) from error
    return digest.hexdigest()


def _encrypt(
    source: Path, recording: Recording, key: bytes, vault: AudioVault
) -> Generator[Progress, None, None]:
    """Encrypt the bytes that were hashed; a file that changed meanwhile is refused."""
    with _opened(source) as file:
        total = os.fstat(file.fileno()).st_size
        checked = _HashingReader(file)
        for done in report_while(
            lambda report: vault.store(recording.id, key, checked, report)  # type: ignore[arg-type]
        ):
            yield Progress("encrypting", done, total)
        if checked.hexdigest() != recording.content_sha256:
            raise InputError(
                "File changed",
                say("{source} was written to while it was read.", source=source),
                "Wait until the recording is complete.",
            )


class _HashingReader:
    """A file read from front to back whose bytes are hashed on the way."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._digest = hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        block = self._file.read(size)
        self._digest.update(block)
        return block

    def hexdigest(self) -> str:
        return self._digest.hexdigest()


def new_id() -> str:
    """An id for a recording, which no other has."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(_ID_LENGTH))


def _recording(
    request: ProcessRequest,
    sha256: str,
    duration_ms: int,
    tracks: tuple[Track, ...],
    clock: Clock,
) -> Recording:
    return Recording(
        id=new_id(),
        title=request.title or _title_of(request.source),
        held_at=request.held_at,
        duration_ms=duration_ms,
        language=request.languages[0] if len(request.languages) == 1 else None,
        tracks=tracks,
        content_sha256=sha256,
        source_name=_name_of(request.source.name),
        added_at=clock.now(),
        tags=request.tags,
    )


def _title_of(source: Path) -> str:
    return one_line(_name_of(source.stem), "title") or _name_of(source.name)


def _name_of(name: str) -> str:
    """A file name as text; bytes that are none become question marks."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _opened(source: Path) -> BinaryIO:
    try:
        if source.is_dir():
            raise InputError(
                "Not a file", say("{source} is a folder.", source=source), "Name the files in it."
            )
        return source.open("rb")
    except OSError as error:
        raise _unreadable(source, error) from error


def _unreadable(source: Path, error: OSError) -> EarshotError:
    if error.errno == errno.ENOENT:
        return InputError(
            "File not found", say("{source} isn't there.", source=source), "Check the path."
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        todo = say("Give yourself the right to read it, or copy it.")
        return InputError(
            "File can't be read", say("You may not read {source}.", source=source), todo
        )
    reason = error.strerror or str(error)
    if error.errno == errno.EIO:
        return StorageError(
            "File can't be read",
            say("{source}: {reason}.", source=source, reason=reason),
            "Check the disk.",
        )
    return InputError(
        "File can't be read",
        say("{source}: {reason}.", source=source, reason=reason),
        "Check the path.",
    )
