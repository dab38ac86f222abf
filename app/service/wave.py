"""The shape of a meeting's sound, as it is drawn: how loud it is, twenty times a second.

To decode ten hours takes up to a minute. So the shape is kept beside the sound, encrypted with
the same key, and goes when the recording goes.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING

from pipeline.domain.errors import ArchiveError

if TYPE_CHECKING:
    from app.service.sound import Sound
    from pipeline.ports import Archive, AudioVault, Samples

STEP_MS = 50
"""How much sound a level stands for."""

_TRACK = "wave"
_HEAD = struct.Struct(">4sHI")
_MAGIC = b"WAV1"
_RATE = 16_000
_SIZE = _RATE * STEP_MS // 1000


def kept_wave(archive: Archive, vault: AudioVault, reference: str) -> bytes | None:
    """The levels of a recording, 0 to 255, one for each `STEP_MS`; None if none are kept.

    Raises:
        NotFoundError: no such recording.
    """
    recording = archive.recordings.get(reference)
    key = archive.recordings.key_of(recording.id)
    try:
        with vault.open_track(recording.id, _TRACK, key) as file:
            content = file.read()
    except ArchiveError:
        return None  # not there, or damaged: it can be made anew
    if len(content) < _HEAD.size:
        return None
    magic, step_ms, count = _HEAD.unpack_from(content)
    levels = content[_HEAD.size :]
    is_whole = (magic, step_ms, count) == (_MAGIC, STEP_MS, len(levels))
    return levels if is_whole else None


def keep_wave(archive: Archive, vault: AudioVault, reference: str, levels: bytes) -> None:
    """Keep levels; raises `NotFoundError` if the recording is gone, `StorageError`."""
    recording = archive.recordings.get(reference)
    key = archive.recordings.key_of(recording.id)
    content = _HEAD.pack(_MAGIC, STEP_MS, len(levels)) + levels
    vault.store(recording.id, key, io.BytesIO(content), lambda _: None, track_id=_TRACK)


def levels_of(sound: Sound) -> Iterator[bytes]:
    """Decode a recording, and yield its levels, some seconds at a time.

    A level is the square root of the greatest sample, so that quiet voices are seen beside loud
    ones.

    Raises:
        InputError: it can't be decoded.
        ArchiveError: a byte of it was altered.
    """
    import numpy as np  # noqa: PLC0415 - a light command must not load it

    waiting: list[Samples] = []
    held = 0
    for block in sound.blocks():
        waiting.append(block)
        held += len(block)
        if held >= _RATE * 10:
            samples = np.concatenate(waiting)
            whole = held - held % _SIZE
            yield _levels(samples[:whole])
            waiting, held = [samples[whole:]], held - whole
    if held:
        samples = np.concatenate(waiting)
        yield _levels(np.pad(samples, (0, -held % _SIZE)))


def _levels(samples: Samples) -> bytes:
    import numpy as np  # noqa: PLC0415 - a light command must not load it

    peaks = np.abs(samples.reshape(-1, _SIZE)).max(axis=1)
    return np.rint(np.sqrt(np.clip(peaks, 0.0, 1.0)) * 255).astype(np.uint8).tobytes()
