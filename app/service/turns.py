"""The turns of a meeting, packed: ten hours hold three hundred thousand words.

As objects these take a tenth of a gigabyte, and whoever looks for garbage among them stops every
thread for a seventh of a second. Packed they take a tenth of that; a turn is made when it is
looked at.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import lru_cache
from typing import overload

from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Turn, Word

_BETWEEN = "\x1f"
"""Between words: a blank may stand within one."""

_KEPT = 256


class PackedTurns(Sequence[Turn]):
    """Turns in order of time, each made anew when it is asked for.

    Args of the constructor:
        turns: what is packed.

    Attributes:
        ids: of the turns.
        starts_ms: when each begins.
    """

    def __init__(self, turns: Sequence[Turn] = ()) -> None:
        # nothing is taken over as an object: one that stays keeps the memory of a thousand
        self.ids = array("q", (turn.id for turn in turns))
        self.starts_ms = array("q", (turn.words[0].span.start_ms for turn in turns))
        self._kinds = list(dict.fromkeys((turn.speaker, turn.track) for turn in turns))
        places = {kind: place for place, kind in enumerate(self._kinds)}
        self._said_by = array("l", (places[turn.speaker, turn.track] for turn in turns))
        self._texts = tuple(_BETWEEN.join(word.text for word in turn.words) for turn in turns)
        self._first = array("l", [0])
        self._begins, self._ends = array("q"), array("q")
        self._sure = array("d")
        for turn in turns:
            for word in turn.words:
                self._begins.append(word.span.start_ms)
                self._ends.append(word.span.end_ms)
                self._sure.append(word.probability)
            self._first.append(len(self._begins))
        self._made = lru_cache(_KEPT)(self._make)

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, place: int) -> Turn: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Turn]: ...

    def __getitem__(self, place: int | slice) -> Turn | Sequence[Turn]:
        places = range(len(self))[place]
        return self._made(places) if isinstance(places, int) else [self._made(p) for p in places]

    @property
    def word_count(self) -> int:
        """The words of all turns."""
        return len(self._begins)

    def words_of(self, place: int) -> list[str]:
        """The words of a turn."""
        return self._texts[place].split(_BETWEEN)

    def text_of(self, place: int) -> str:
        """The words of a turn, joined by blanks."""
        return self._texts[place].replace(_BETWEEN, " ")

    def _make(self, place: int) -> Turn:
        speaker, track = self._kinds[self._said_by[place]]
        first = self._first[place]
        words = tuple(
            Word(TimeSpan(self._begins[at], self._ends[at]), text, self._sure[at])
            for at, text in enumerate(self.words_of(place), first)
        )
        return Turn(self.ids[place], speaker, track, words)
