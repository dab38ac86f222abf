"""Live text: tracks are heard while they grow, and words come as soon as they are sure.

One model hears all tracks in turn. Nothing is asked of it where nobody speaks, and never more than
half of the time where one person does.
"""

import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from pipeline.asr.live_ears import Ears
from pipeline.asr.live_echo import Echo
from pipeline.asr.live_track import LiveTrack
from pipeline.asr.tongue import Tongue
from pipeline.asr.vocabulary import fitting_terms
from pipeline.domain.live import Listened, LiveLag, LiveText
from pipeline.domain.saying import Said, say
from pipeline.domain.sound import TrackSource
from pipeline.domain.work import Notice, Progress
from pipeline.ports import SAMPLE_RATE, Samples

_STEP = "listening"
_SHORTEST_STEP_S = 0.7
_LOOK_S = 0.1

Told = LiveText | LiveLag | Notice | Progress | Listened


class Tap(Protocol):
    """Where the sound of a track comes from while it is recorded."""

    def read(self) -> Samples:
        """What is new, mono at 16 kHz; often nothing."""
        ...

    @property
    def is_finished(self) -> bool:
        """Whether all of a track that has ended was read."""
        ...


@dataclass(frozen=True, slots=True)
class LiveWish:
    """How to listen.

    Attributes:
        languages: none: detect one; one: use it; several: detect for each stretch among these.
        vocabulary: terms to listen for, most important first.
        is_stopped: asked between hearings; True ends the listening.
        clock: seconds.
        wait: waits for so many seconds.
    """

    languages: Sequence[str] = ()
    vocabulary: Sequence[str] = ()
    is_stopped: Callable[[], bool] = lambda: False
    clock: Callable[[], float] = time.monotonic
    wait: Callable[[float], None] = time.sleep


@dataclass(slots=True)
class _Ledger:
    words: int = 0
    skipped_ms: int = 0
    passes: int = 0
    step_s: float = field(default=_SHORTEST_STEP_S)


def listen(
    taps: Sequence[tuple[TrackSource, Tap]], ears: Ears, wish: LiveWish
) -> Generator[Told, None, None]:
    """Hear tracks until all have ended, or `is_stopped` says so; `Listened` comes last.

    Yields several times a second, `Progress` where there is nothing else.
    """
    languages, terms, notes = _prepare(ears, wish)
    yield from (Notice(note) for note in notes)
    tongue, echo, ledger = Tongue(languages), Echo(), _Ledger()
    tracks = [(LiveTrack(source, ears, tongue, terms), tap) for source, tap in taps]
    while not wish.is_stopped():
        for track, tap in tracks:
            track.add(tap.read())
        are_over = all(tap.is_finished for _, tap in tracks)
        track, tap = max(tracks, key=lambda pair: _waiting(*pair))
        if _waiting(track, tap) >= ledger.step_s * SAMPLE_RATE:
            told = _hear(track, wish, ledger, is_over=tap.is_finished)
            yield from _counted(echo.pass_on(told, [t for t, _ in tracks]), ledger)
        elif are_over:
            break
        else:
            wish.wait(_LOOK_S)
        yield Progress(_STEP, max(t.heard_ms for t, _ in tracks), 0)
    yield from _counted(echo.rest(), ledger)
    yield Listened(ledger.words, ledger.skipped_ms, ledger.passes)


def _waiting(track: LiveTrack, tap: Tap) -> float:
    """How long a track waits already; what has ended waits longest."""
    if tap.is_finished:
        return float("inf") if track.is_open else 0.0
    return track.unheard


def _hear(
    track: LiveTrack, wish: LiveWish, ledger: _Ledger, *, is_over: bool
) -> LiveText | LiveLag | None:
    began = wish.clock()
    told = track.listen(is_over)
    took = wish.clock() - began
    ledger.passes += 1
    ledger.step_s = max(_SHORTEST_STEP_S, took)
    return told


def _counted(told: Sequence[LiveText | LiveLag], ledger: _Ledger) -> Sequence[LiveText | LiveLag]:
    for event in told:
        if isinstance(event, LiveText):
            ledger.words += len(event.words)
        else:
            ledger.skipped_ms += event.until_ms - event.from_ms
    return told


def _prepare(ears: Ears, wish: LiveWish) -> tuple[tuple[str, ...], tuple[str, ...], list[Said]]:
    """Languages and terms that the model can take, and what the user should know."""
    notes: list[Said] = []
    known = tuple(code for code in wish.languages if code in ears.languages)
    if not ears.is_multilingual:
        if any(code != "en" for code in wish.languages):
            notes.append(say("The model of live text knows English only."))
        known = ("en",)
    elif unknown := [code for code in wish.languages if code not in known]:
        notes.append(
            say(
                "The model of live text doesn't know the language {language}.",
                language=", ".join(unknown),
            )
        )
    terms, left_out = fitting_terms(wish.vocabulary, ears.count_tokens)
    if left_out:
        notes.append(
            say(
                "{n} terms of the vocabulary don't fit into live text.",
                one="{n} term of the vocabulary doesn't fit into live text.",
                n=left_out,
            )
        )
    return known, terms, notes
