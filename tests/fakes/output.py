"""A loudspeaker in memory, whose time passes when a test says so."""

from pipeline.domain.errors import DeviceError


class FakeOutput:
    """Implements `app.gui.meeting.output.Output`."""

    def __init__(self, is_there: bool = True, room_ms: int = 400) -> None:
        self.is_there = is_there
        self.room = room_ms * 32
        self.heard = b""
        self.starts = 0
        self._held = b""
        self._played = 0

    def start(self) -> None:
        if not self.is_there:
            raise DeviceError("Nothing to play on", "No loudspeaker.", "Connect one.")
        self.starts += 1
        self._held, self._played = b"", 0

    def free(self) -> int:
        return self.room - len(self._held)

    def write(self, data: bytes) -> int:
        taken = data[: self.free()]
        self._held += taken
        return len(taken)

    def played_ms(self) -> int:
        return self._played // 32

    def stop(self) -> None:
        self._held, self._played = b"", 0

    @property
    def held_ms(self) -> int:
        """How much waits to be heard."""
        return len(self._held) // 32

    def pass_time(self, ms: int) -> None:
        """Hear what is there, at most so much."""
        now, self._held = self._held[: ms * 32], self._held[ms * 32 :]
        self.heard += now
        self._played += len(now)
