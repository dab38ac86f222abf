"""Bytes of tokens become pieces of text: whole characters, and nothing after a stop."""

import codecs
from collections.abc import Sequence


class Pieces:
    """Holds back what isn't decided yet: half a character, or what may become a stop text."""

    def __init__(self, stops: Sequence[str] = ()) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._stops = tuple(stops)
        self._held = ""
        self.is_stopped = False
        self.text = ""

    def add(self, data: bytes) -> str:
        """Take in a token's bytes; returns what can be shown now."""
        self._held += self._decoder.decode(data)
        ends = [at for stop in self._stops if (at := self._held.find(stop)) >= 0]
        if ends:
            self.is_stopped = True
            return self._show(min(ends))
        return self._show(len(self._held) - self._undecided())

    def finish(self) -> str:
        """What was held back and turned out to be text; half a character is left out."""
        return "" if self.is_stopped else self._show(len(self._held))

    def _show(self, count: int) -> str:
        shown, self._held = self._held[:count], self._held[count:]
        self.text += shown
        return shown

    def _undecided(self) -> int:
        """How many characters at the end may be the beginning of a stop text."""
        longest = max((len(stop) for stop in self._stops), default=1) - 1
        sizes = range(min(longest, len(self._held)), 0, -1)
        return next(
            (n for n in sizes if any(stop.startswith(self._held[-n:]) for stop in self._stops)), 0
        )
