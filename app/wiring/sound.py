"""The machine's sound, opened when it is first asked: recovering a recording needs none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.domain.capture import AudioDevice
    from pipeline.domain.saying import Said
    from pipeline.ports import Deliver, InputStream, SoundSystem


class SoundWhenAsked:
    """Implements `pipeline.ports.SoundSystem` by another that is opened late.

    Args of the constructor:
        open_sound: opens it.
    """

    def __init__(self, open_sound: Callable[[], SoundSystem]) -> None:
        self._open_sound = open_sound
        self._opened: SoundSystem | None = None

    def devices(self) -> Sequence[AudioDevice]:
        """As `SoundSystem.devices`."""
        return self._system().devices()

    def open(self, device: AudioDevice, rate: int, deliver: Deliver) -> InputStream:
        """As `SoundSystem.open`."""
        return self._system().open(device, rate, deliver)

    def has_changed(self) -> bool:
        """As `SoundSystem.has_changed`."""
        return self._system().has_changed()

    def missing(self) -> Said:
        """As `SoundSystem.missing`."""
        return self._system().missing()

    def close(self) -> None:
        """Give everything back; nothing happens where nothing was opened."""
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.close()

    def _system(self) -> SoundSystem:
        if self._opened is None:
            self._opened = self._open_sound()
        return self._opened
