"""The sound of a meeting, to be heard from anywhere, at any pace, without its silences."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.domain.sound import TimeSpan
from pipeline.jobs.audio import audio_of

if TYPE_CHECKING:
    from pipeline.domain.tasks import AudioRef
    from pipeline.ports import Archive, AudioReader, AudioVault, Samples

RATE = 16_000
"""Samples a second of what is heard, of one channel, 16 bits."""

SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)

_PIECE_MS = 100
_PAUSE_MS = 700
"""A silence shorter than this belongs to speech."""

_EDGE_MS = 250
"""What is left of a silence on either side."""

_BREATH_MS = 400
"""The silence before a stretch is heard again."""

_WORTH_A_SEEK_MS = 20_000

Listen = Callable[["Sequence[AudioRef]"], "AudioReader"]
"""Makes the tracks of a recording readable as one."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A moment of sound.

    Attributes:
        span: of the recording.
        data: 16-bit samples, native order; fewer or more than the span's where it is stretched.
    """

    span: TimeSpan
    data: bytes


class Sound:
    """A meeting's sound; it needs the archive no longer, so any thread may read it.

    Args of the constructor:
        reader: decodes it.
        duration_ms: of the recording.
    """

    def __init__(self, reader: AudioReader, duration_ms: int) -> None:
        self._reader = reader
        self._duration_ms = duration_ms

    @property
    def duration_ms(self) -> int:
        """Its length."""
        return self._duration_ms

    def blocks(self) -> Iterator[Samples]:
        """Yield all of it, as samples of one channel, `RATE` a second, in blocks of any length.

        Raises:
            InputError: it can't be decoded.
            ArchiveError: a byte of it was altered.
        """
        return self._reader.blocks()

    def pieces(
        self, start_ms: int, speed: float = 1.0, quiet: Sequence[TimeSpan] = ()
    ) -> Iterator[Piece]:
        """Yield what is heard from a moment on, about a tenth of a second at a time.

        Args:
            start_ms: of the recording.
            speed: 0.5 to 3; the pitch stays.
            quiet: what is left out, in order of time.

        Raises:
            InputError: it can't be decoded.
            ArchiveError: a byte of it was altered.
        """
        from pipeline.audio.stretch import Stretcher  # noqa: PLC0415 - needs numpy

        stretcher = Stretcher(speed)
        for span, samples in self._heard(start_ms, quiet):
            made = stretcher.feed(samples)
            if len(made):
                yield Piece(span, _pcm(made))
        rest = stretcher.finish()
        if len(rest):
            yield Piece(TimeSpan(self._duration_ms, self._duration_ms), _pcm(rest))

    def looped(self, span: TimeSpan, speed: float = 1.0) -> Iterator[Piece]:
        """Yield a stretch over and over, a moment of silence between, without an end.

        Args:
            span: of the recording.
            speed: as in `pieces`.

        Raises:
            InputError: it can't be decoded.
            ArchiveError: a byte of it was altered.
        """
        pause = bytes(2 * (RATE * _BREATH_MS // 1000))
        while True:
            yield from self._once(span, speed)
            yield Piece(TimeSpan(span.end_ms, span.end_ms), pause)

    def _once(self, span: TimeSpan, speed: float) -> Iterator[Piece]:
        from pipeline.audio.stretch import Stretcher  # noqa: PLC0415 - needs numpy

        stretcher = Stretcher(speed)
        with closing(self._heard(span.start_ms, ())) as heard:
            for here, samples in heard:
                if here.start_ms >= span.end_ms:
                    break
                kept = samples[: (span.end_ms - here.start_ms) * RATE // 1000]
                made = stretcher.feed(kept)
                if len(made):
                    yield Piece(TimeSpan(here.start_ms, min(here.end_ms, span.end_ms)), _pcm(made))
        rest = stretcher.finish()
        if len(rest):
            yield Piece(TimeSpan(span.end_ms, span.end_ms), _pcm(rest))

    def _heard(
        self, start_ms: int, quiet: Sequence[TimeSpan]
    ) -> Generator[tuple[TimeSpan, Samples], None, None]:
        begin: int | None = start_ms
        while begin is not None:
            begin = yield from self._stretch_from(begin, quiet)

    def _stretch_from(
        self, start_ms: int, quiet: Sequence[TimeSpan]
    ) -> Generator[tuple[TimeSpan, Samples], None, int | None]:
        """One decoding; returns from where another one is cheaper, None at the end."""
        at_ms = _after(start_ms, quiet)
        size = RATE * _PIECE_MS // 1000
        at = at_ms * RATE // 1000
        for block in self._reader.blocks(at_ms):
            for first in range(0, len(block), size):
                samples = block[first : first + size]
                here = TimeSpan(at * 1000 // RATE, (at + len(samples)) * 1000 // RATE)
                at += len(samples)
                resumed = _after(here.start_ms, quiet)
                if resumed - here.start_ms > _WORTH_A_SEEK_MS:
                    return resumed
                if resumed < here.end_ms:
                    yield here, samples
        return None


def sound(archive: Archive, vault: AudioVault, listen: Listen, reference: str) -> Sound:
    """The sound of a recording, all tracks together; raises `NotFoundError`."""
    recording = archive.recordings.get(reference)
    refs = audio_of(recording, archive, vault, whole=True)
    return Sound(listen(refs), recording.duration_ms)


def quiet_spans(speech: Sequence[TimeSpan], duration_ms: int) -> tuple[TimeSpan, ...]:
    """The silences between stretches of speech that are long enough to be left out.

    Args:
        speech: in any order; they may overlap.
        duration_ms: of the recording.
    """
    found: list[TimeSpan] = []
    heard_ms = 0
    ends = [*sorted(speech), TimeSpan(duration_ms, duration_ms)] if speech else []
    for span in ends:
        begin = heard_ms + _EDGE_MS if heard_ms else 0
        end = span.start_ms - _EDGE_MS if span.start_ms < duration_ms else duration_ms
        if end - begin >= _PAUSE_MS - 2 * _EDGE_MS and span.start_ms - heard_ms >= _PAUSE_MS:
            found.append(TimeSpan(begin, end))
        heard_ms = max(heard_ms, span.end_ms)
    return tuple(found)


def _after(at_ms: int, quiet: Sequence[TimeSpan]) -> int:
    """The moment itself, or the end of the silence that it lies in."""
    place = bisect_right(quiet, at_ms, key=lambda span: span.start_ms) - 1
    return quiet[place].end_ms if place >= 0 and at_ms < quiet[place].end_ms else at_ms


def _pcm(samples: Samples) -> bytes:
    import numpy as np  # noqa: PLC0415 - a light command must not load it

    return (np.clip(samples, -1.0, 1.0) * 32767).astype(np.int16).tobytes()
