"""Hearing a moment again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pipeline.domain.errors import InputError
from pipeline.domain.saying import say
from pipeline.jobs.audio import audio_of

if TYPE_CHECKING:
    from app.service.ports import Player
    from pipeline.ports import Archive, AudioVault


def play(
    archive: Archive,
    vault: AudioVault,
    player: Player,
    reference: str,
    *,
    start_ms: int = 0,
    end_ms: int | None = None,
) -> Iterator[int]:
    """Play a recording from a moment on; yields the present time in milliseconds.

    Raises:
        NotFoundError: no such recording.
        InputError: the moment is after its end.
        DeviceError: there is nothing to play on.
    """
    recording = archive.recordings.get(reference)
    if start_ms >= recording.duration_ms:
        raise InputError(
            "No such moment",
            say(
                "“{title}” ends after {seconds:.1f} seconds.",
                title=recording.title,
                seconds=recording.duration_ms / 1000,
            ),
            "Choose an earlier time.",
        )
    audio = audio_of(recording, archive, vault, whole=True)
    yield from player.play(audio, start_ms, end_ms)
