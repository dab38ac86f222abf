"""A media file is looked at, all of it, before it is taken in."""

from collections.abc import Iterator
from pathlib import Path

from pipeline.audio.channels import ChannelEar
from pipeline.audio.decode import decode, open_media, unreadable
from pipeline.domain.saying import say
from pipeline.domain.sound import Track, TrackSource
from pipeline.domain.tasks import Inspection
from pipeline.domain.work import Notice, Progress
from pipeline.ports import SAMPLE_RATE

SHORTEST_MS = 300
"""Less sound than this is no recording."""

_TRUSTED_FORMATS = frozenset({"mov", "mp4", "m4a", "matroska", "webm", "flac"})
"""Containers that state how long they are; the others only let it be guessed."""


class FileInspector:
    """Decodes a file once to see what is in it; implements `ports.Ingest`."""

    def inspect(self, source: Path) -> Iterator[Progress | Notice | Inspection]:
        """Yield progress, then what was found.

        Raises `InputError` for what can't be read, has no sound, is too short or ends early.
        """
        name = source.name
        try:
            if not source.stat().st_size:
                raise unreadable(name, say("The file is empty."), say("Choose another file."))
            stated_ms, is_trusted = _stated_length(source)
            channels, samples, ear = 1, 0, ChannelEar()
            for block in decode(source, name, mix=False):
                channels = block.shape[0]
                samples += block.shape[1]
                if channels == 2:
                    ear.hear(block)
                done_ms = samples * 1000 // SAMPLE_RATE
                yield Progress("reading the file", min(done_ms, stated_ms), stated_ms)
        except OSError as error:
            raise unreadable(
                name,
                say("The system says: {reason}.", reason=error.strerror or error),
                say("Check the path and that you may read the file."),
            ) from error
        duration_ms = samples * 1000 // SAMPLE_RATE
        if duration_ms < SHORTEST_MS:
            raise unreadable(
                name,
                say(
                    "It holds {seconds:.1f} s of sound; a recording has at least {least:.1f} s.",
                    seconds=duration_ms / 1000,
                    least=SHORTEST_MS / 1000,
                ),
                say("Choose a longer recording."),
            )
        if is_trusted and duration_ms < 0.95 * stated_ms - 1000:
            raise unreadable(
                name,
                say(
                    "It says that it is {stated} long and ends after {found}: a part is missing.",
                    stated=_clock(stated_ms),
                    found=_clock(duration_ms),
                ),
                say(
                    "Copy it again from where it came. If this is all there is, let a media player "
                    "or FFmpeg save it anew and process that."
                ),
            )
        if channels == 2 and ear.is_separate:
            yield Notice("Each channel has its own speaker; the two are kept apart.")
            tracks = (Track("1", TrackSource.FILE, 0), Track("2", TrackSource.FILE, 1))
        else:
            tracks = (Track("1", TrackSource.FILE),)
        yield Inspection(duration_ms, tracks)


def _stated_length(source: Path) -> tuple[int, bool]:
    """How long the file says its sound is, in ms, and whether its format can be believed."""
    with open_media(source, source.name) as container:
        stream = container.streams.audio[0]
        if stream.duration and stream.time_base:
            stated_ms = int(stream.duration * stream.time_base * 1000)
        else:
            stated_ms = (container.duration or 0) // 1000
        formats = set(container.format.name.split(","))
        return stated_ms, bool(formats & _TRUSTED_FORMATS)


def _clock(ms: int) -> str:
    return f"{ms // 60_000}:{ms // 1000 % 60:02d}"
