"""A microphone hears the loudspeaker: the same words on both tracks are shown once, as Others.

The microphone's words wait until the system's sound of the same moment was heard, and are left
out where most of them stand there at the same time. By letters and times alone, which costs
nothing; the final pass compares the sound.
"""

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from pipeline.asr.agreement import letters
from pipeline.asr.live_track import LiveTrack
from pipeline.domain.live import LiveLag, LiveText
from pipeline.domain.sound import TrackSource
from pipeline.domain.speech import Word

_APART_MS = 1000
"""An echo comes within half a second; times of words are off by as much."""

_PATIENCE_MS = 4000
"""A track that comes no further holds up the other for no longer than this."""

_MOSTLY = 0.6
_STRING = 4
_KEPT_MS = 20_000


class Echo:
    """Passes text on, the microphone's after a look at the system's."""

    def __init__(self) -> None:
        self._waiting: list[LiveText] = []
        self._others: list[Word] = []
        self._guess: list[str] = []  # of the system's track, not confirmed yet

    def pass_on(
        self, told: LiveText | LiveLag | None, tracks: Sequence[LiveTrack]
    ) -> Sequence[LiveText | LiveLag]:
        """Take what a track tells, and give what may be shown now."""
        if isinstance(told, LiveText) and told.source is TrackSource.MICROPHONE:
            self._waiting.append(told)
            told = None
        elif isinstance(told, LiveText):
            self._others += told.words
            self._guess = told.tentative.split()
        system = [t for t in tracks if t.source is TrackSource.SYSTEM]
        heard_ms = max(t.heard_ms for t in tracks)
        until_ms = min((max(t.settled_ms, heard_ms - _PATIENCE_MS) for t in system), default=None)
        return [*([told] if told is not None else []), *self._released(until_ms)]

    def rest(self) -> Sequence[LiveText]:
        """What waited for a track that goes no further."""
        return self._released(None)

    def _released(self, until_ms: int | None) -> Sequence[LiveText]:
        free: list[LiveText] = []
        while self._waiting:
            first = self._waiting[0]
            if until_ms is not None and first.words and first.words[-1].span.end_ms > until_ms:
                break
            free.append(self._shown(self._waiting.pop(0)))
        if free:
            newest_ms = free[-1].start_ms - _KEPT_MS
            self._others = [w for w in self._others if w.span.end_ms > newest_ms]
        return free

    def _shown(self, text: LiveText) -> LiveText:
        near = [w for w in self._others if w.span.end_ms > text.start_ms - _APART_MS]
        theirs = [letters(t) for t in (*(w.text for w in near), *self._guess)]
        tentative = [letters(t) for t in text.tentative.split()]
        is_echo = bool(tentative) and _likeness(tentative, theirs) >= _MOSTLY
        return replace(
            text,
            words=without_echo(text.words, self._others),
            tentative="" if is_echo else text.tentative,
        )


def without_echo(own: Sequence[Word], others: Sequence[Word]) -> tuple[Word, ...]:
    """The words of the microphone that aren't the loudspeaker's.

    Words are judged together up to a pause of a second, since an echo is often misheard in part.
    """
    kept: list[Word] = []
    for run in _runs(own):
        start_ms, end_ms = run[0].span.start_ms - _APART_MS, run[-1].span.end_ms + _APART_MS
        near = [w for w in others if start_ms < w.span.end_ms and w.span.start_ms < end_ms]
        if _likeness([letters(w.text) for w in run], [letters(w.text) for w in near]) < _MOSTLY:
            kept += run
    return tuple(kept)


def _likeness(mine: Sequence[str], theirs: Sequence[str]) -> float:
    """Which share of the letters stands there too, as words or as longer strings of letters."""
    own, other = "".join(mine), "".join(theirs)
    match = SequenceMatcher(None, own, other, autojunk=False)
    strings = sum(block.size for block in match.get_matching_blocks() if block.size >= _STRING)
    words = sum(len(word) for word in mine if word in theirs)
    return max(strings, words) / len(own)


def _runs(words: Sequence[Word]) -> list[list[Word]]:
    runs: list[list[Word]] = []
    for word in words:
        if runs and word.span.start_ms - runs[-1][-1].span.end_ms < _APART_MS:
            runs[-1].append(word)
        else:
            runs.append([word])
    return runs
