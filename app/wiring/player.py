"""Playing sound through the system's loudspeakers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from pipeline.domain.errors import DeviceError
from pipeline.domain.saying import say

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from pipeline.domain.tasks import AudioRef
    from pipeline.ports import AudioReader, Samples

_RATE = 16_000
_PIECE = _RATE // 5
_NO_DEVICE = say("Connect a loudspeaker or headphones; `earshot doctor` shows what is seen.")


class SoundDevicePlayer:
    """Implements `app.service.ports.Player` with PortAudio.

    Args of the constructor:
        open_audio: makes a track readable.
        open_stream: opens the system's output; another one in tests.
    """

    def __init__(
        self,
        open_audio: Callable[[AudioRef], AudioReader],
        open_stream: Callable[[], Any] | None = None,
    ) -> None:
        self._open_audio = open_audio
        self._open_stream = open_stream or _default_output

    def play(self, audio: Sequence[AudioRef], start_ms: int, end_ms: int | None) -> Iterator[int]:
        """Play tracks together, and yield the present time after each fifth of a second."""
        with _device_errors(), self._open_stream() as stream:
            at = start_ms * _RATE // 1000
            end = None if end_ms is None else end_ms * _RATE // 1000
            for block in self._opened(audio).blocks(start_ms):
                for piece in _pieces(block):
                    wanted = piece if end is None else piece[: max(0, end - at)]
                    if not len(wanted):
                        return
                    # Blocks while the device's buffer is full: this is what keeps the pace.
                    stream.write(wanted.reshape(-1, 1))
                    at += len(wanted)
                    yield at * 1000 // _RATE

    def _opened(self, audio: Sequence[AudioRef]) -> AudioReader:
        if len(audio) == 1:
            return self._open_audio(audio[0])
        from pipeline.audio.mixing import MixedReader  # noqa: PLC0415 - needs numpy

        return MixedReader([self._open_audio(ref) for ref in audio])


def _pieces(block: Samples) -> Iterator[Samples]:
    for start in range(0, len(block), _PIECE):
        yield block[start : start + _PIECE]


def _default_output() -> Any:
    import sounddevice  # noqa: PLC0415 - loads PortAudio, which may be missing

    return sounddevice.OutputStream(samplerate=_RATE, channels=1, dtype="float32")


@contextmanager
def _device_errors() -> Generator[None, None, None]:
    """Tell PortAudio's errors as our own."""
    try:
        yield
    except Exception as error:
        if type(error).__module__.partition(".")[0] == "sounddevice" or (
            isinstance(error, OSError) and "PortAudio" in str(error)
        ):
            raise DeviceError(
                "Nothing to play on",
                say("The sound system says: {reason}.", reason=_words_of(error)),
                _NO_DEVICE,
            ) from error
        raise


def _words_of(error: Exception) -> str:
    return str(error.args[0] if error.args else error).strip().rstrip(".")
