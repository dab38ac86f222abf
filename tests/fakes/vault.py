"""A vault in memory: implements `AudioVault` by a dictionary of plain bytes."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from pipeline.domain.errors import ArchiveError, InputError

_BLOCK = 64 << 10


class FakeAudioVault:
    """Keeps what was stored with the key that opens it; its paths lead nowhere."""

    def __init__(self) -> None:
        self.stored: dict[str, tuple[bytes, bytes]] = {}

    def path_of(self, recording_id: str) -> Path:
        if not recording_id.isalnum():
            raise ValueError(f"not a recording's id: {recording_id!r}")
        return Path("/nowhere") / f"{recording_id}.earshot"

    def track_path(self, recording_id: str, track_id: str) -> Path:
        return self.path_of(recording_id).with_suffix(f".{track_id}.earshot")

    def open_track(self, recording_id: str, track_id: str, key: bytes) -> BinaryIO:
        return self.open(f"{recording_id}.{track_id}", key)

    def store(
        self,
        recording_id: str,
        key: bytes,
        source: BinaryIO,
        progress: Callable[[int], None],
        *,
        track_id: str | None = None,
    ) -> None:
        self.path_of(recording_id)
        content = bytearray()
        while True:
            try:
                block = source.read(_BLOCK)
            except OSError as error:
                raise InputError("Unreadable file", str(error)) from error
            if not block:
                break
            content += block
            progress(len(content))
        name = f"{recording_id}.{track_id}" if track_id else recording_id
        self.stored[name] = (key, bytes(content))

    def open(self, recording_id: str, key: bytes) -> BinaryIO:
        stored_key, content = self.stored.get(recording_id, (None, b""))
        if stored_key != key:
            raise ArchiveError("The audio can't be read", f"/nowhere/{recording_id}.earshot")
        return io.BytesIO(content)

    def remove(self, recording_id: str) -> None:
        for name in list(self.stored):
            if name.partition(".")[0] == recording_id:
                del self.stored[name]
