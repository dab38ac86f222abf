"""The sound system of a machine that has none."""

from collections.abc import Sequence

from pipeline.domain.capture import AudioDevice
from pipeline.domain.errors import DeviceError
from pipeline.domain.saying import Said, say
from pipeline.ports.capture import Deliver, InputStream


class NoSoundSystem:
    """Implements `SoundSystem` where nothing can be heard."""

    def __init__(self, why: Said) -> None:
        """Say why, and what to do."""
        self._why = why

    def devices(self) -> Sequence[AudioDevice]:
        """None."""
        return ()

    def open(self, device: AudioDevice, rate: int, deliver: Deliver) -> InputStream:
        """Raise `DeviceError`."""
        raise DeviceError("No sound", say("{name} can't be opened.", name=device.name), self._why)

    def has_changed(self) -> bool:
        """Never."""
        return False

    def missing(self) -> Said:
        """Why."""
        return self._why

    def close(self) -> None:
        """Nothing to give back."""
