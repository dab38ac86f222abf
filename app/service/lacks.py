"""What a recording lacks to be processed, as things stand now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from pipeline.jobs.audio import audio_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.domain.sound import Recording
    from pipeline.ports import Archive, AudioVault

_LEAST_FREE = 256 << 20
"""Bytes; with less, the archive, its journal and the engine come into one another's way."""


class Lack(StrEnum):
    """Without which trying again is of no use.

    FILE is the sound of a file that was brought in, TRACKS that of what was recorded here.
    """

    NOTHING = "nothing"
    FILE = "file"
    TRACKS = "tracks"
    MODEL = "model"
    SPACE = "space"


@dataclass(frozen=True, slots=True)
class Lacks:
    """Looks for what is missing.

    Attributes:
        archive: knows how a recording came.
        vault: knows where its sound lies.
        lacks_model: tells whether a model that every recording needs is missing.
        free_bytes: tells how much room the disk has.
    """

    archive: Archive
    vault: AudioVault
    lacks_model: Callable[[], bool]
    free_bytes: Callable[[], int]

    def of(self, recording: Recording) -> Lack:
        """What a recording lacks; what nothing else can make up for comes first.

        Raises:
            NotFoundError: it is gone.
        """
        if not has_sound(recording, self.archive, self.vault):
            is_ours = self.archive.captures.get(recording.id) is not None
            return Lack.TRACKS if is_ours else Lack.FILE
        if self.lacks_model():
            return Lack.MODEL
        return Lack.SPACE if self.free_bytes() < _LEAST_FREE else Lack.NOTHING


def has_sound(recording: Recording, archive: Archive, vault: AudioVault) -> bool:
    """Whether all files of its sound are where they should be; raises `NotFoundError`."""
    return all(ref.path.exists() for ref in audio_of(recording, archive, vault))
