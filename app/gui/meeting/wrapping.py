"""Where the lines of a turn break, from the widths of its words alone.

To lay out twenty thousand turns as text takes seconds; to add up the widths of words that were
measured once takes a tenth of one. The breaks found here are the breaks that are painted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence


class Widths:
    """Remembers how wide words are.

    Args of the constructor:
        measure: gives the width of a text in pixels.
    """

    def __init__(self, measure: Callable[[str], float]) -> None:
        self._measure = measure
        self._known: dict[str, float] = {}
        self.blank = measure("\u00a0")

    def of(self, word: str) -> float:
        """The width of a word."""
        found = self._known.get(word)
        if found is None:
            found = self._known[word] = self._measure(word)
        return found


def breaks(words: Sequence[str], widths: Widths, room: float) -> list[int] | None:
    """The places of the words with which lines begin, the first one's 0 included.

    Returns:
        None where a word is wider than a line, as in scripts that write no blanks: such a turn
        must be laid out as text.
    """
    begins = [0]
    used = -widths.blank
    for place, word in enumerate(words):
        width = widths.of(word)
        if width > room:
            return None
        used += widths.blank + width
        if used > room:
            begins.append(place)
            used = width
    return begins
