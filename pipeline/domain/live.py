"""Words while they are spoken: what a live engine listens to, and what it tells."""

from dataclasses import dataclass, field
from pathlib import Path

from pipeline.domain.sound import TrackSource
from pipeline.domain.speech import Word


@dataclass(frozen=True, slots=True)
class ListenTrack:
    """A track that somebody is still recording.

    Attributes:
        path: its file, in the archive's audio format; it need not be there yet.
        key: the meeting's, 32 bytes.
        source: MICROPHONE is You, SYSTEM is Others.
    """

    path: Path
    key: bytes = field(repr=False)
    source: TrackSource


@dataclass(frozen=True, slots=True)
class LiveText:
    """What was said on a track since the last such event.

    Attributes:
        source: whose words they are.
        start_ms: where `words` and `tentative` begin, on the recording's clock.
        words: confirmed, in order of time; they come once and never change.
        tentative: what may follow them; it replaces the tentative text of before.
        is_end: whether the speaker has paused: what comes next begins a new line.
    """

    source: TrackSource
    start_ms: int
    words: tuple[Word, ...]
    tentative: str
    is_end: bool


@dataclass(frozen=True, slots=True)
class LiveLag:
    """The engine fell behind and goes on at the present; the final pass fills in.

    Attributes:
        source: of which track.
        from_ms: from here, on the recording's clock,
        until_ms: to here nothing is shown.
    """

    source: TrackSource
    from_ms: int
    until_ms: int


@dataclass(frozen=True, slots=True)
class Listened:
    """The end of listening.

    Attributes:
        words: how many were confirmed.
        skipped_ms: how much was skipped, all tracks together.
        passes: how often the model was asked.
    """

    words: int
    skipped_ms: int
    passes: int


@dataclass(frozen=True, slots=True)
class Speed:
    """How fast a model hears on this machine.

    Attributes:
        short_ms: the time that a pass over `SHORT_S` seconds of speech takes, the median.
        long_ms: the same over `LONG_S` seconds.
        passes: how many were measured.
    """

    short_ms: int
    long_ms: int
    passes: int


SHORT_S = 4
"""Seconds of speech in a short pass of the measurement."""

LONG_S = 10
"""Seconds of speech in a long one: about as much as is heard at once while somebody talks on."""
