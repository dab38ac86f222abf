"""What two successive hearings of growing sound agree on is confirmed, and never changes.

LocalAgreement-2 (Macháček, Dabre, Bojar 2023, "Turning Whisper into Real-Time Transcription
System"): the model hears the same beginning again and again, each time with a little more sound
after it. The words that it began with twice stand; its last words, which it may have cut or
guessed, wait. A word that keeps changing waits no longer than somebody may be kept waiting.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Word

_OVERLAP_WORDS = 5
_GOES_ON = 3
_GAPS = ((1, 1), (1, 2), (2, 1), (2, 2), (0, 1), (1, 0))
"""How many words of either hearing may differ."""

_DRIFT_MS = 600
"""Between two hearings the time of a word moves by this much and seldom more."""


class Agreement:
    """The words of one stretch of sound that is heard again and again."""

    def __init__(self) -> None:
        self._confirmed: tuple[Word, ...] = ()
        self._tail: tuple[Word, ...] = ()

    @property
    def confirmed(self) -> tuple[Word, ...]:
        """In order of time; only ever grows."""
        return self._confirmed

    @property
    def tail(self) -> tuple[Word, ...]:
        """What the last hearing adds to them."""
        return self._tail

    def hear(
        self, words: Sequence[Word], *, settled_ms: int = 0, is_last: bool = False
    ) -> tuple[Word, ...]:
        """Take in a hearing; returns the words that are confirmed now and weren't before.

        Args:
            words: all that was heard, from the beginning of the sound or from any later place
                before the end of the confirmed words.
            settled_ms: words that end before this stand without a second hearing.
            is_last: no further hearing comes: all of it stands.
        """
        fresh = tuple(words[covered(self._confirmed, words) :])
        settled = sum(1 for _ in takewhile(lambda w: w.span.end_ms <= settled_ms, fresh))
        agreed = len(fresh) if is_last else max(settled, agreed_words(self._tail, fresh))
        return self._confirm(fresh, agreed)

    def give_in(self, keep: int) -> tuple[Word, ...]:
        """Confirm the last hearing but for its last `keep` words: it will not be heard again."""
        return self._confirm(self._tail, max(0, len(self._tail) - keep))

    def _confirm(self, fresh: tuple[Word, ...], count: int) -> tuple[Word, ...]:
        news = _forwards(self._confirmed[-1:], fresh[:count])
        self._confirmed += news
        self._tail = fresh[count:]
        return news


def agreed_words(before: Sequence[Word], after: Sequence[Word]) -> int:
    """How many words of the later hearing the earlier one bears out, from the beginning on.

    That is the prefix that both have, letters alone. One or two words that differ don't end it
    where both agree on the next three: what lies so far back won't be heard any better, and
    everything after it would wait.
    """
    one, other = [letters(w.text) for w in before], [letters(w.text) for w in after]
    here, there = 0, 0
    while True:
        same = _common_prefix(one[here:], other[there:])
        here, there = here + same, there + same
        gap = next((g for g in _GAPS if _goes_on(one[here + g[0] :], other[there + g[1] :])), None)
        if gap is None:
            return there
        here, there = here + gap[0], there + gap[1]


def _goes_on(one: Sequence[str], other: Sequence[str]) -> bool:
    return _common_prefix(one[:_GOES_ON], other[:_GOES_ON]) == _GOES_ON


def _common_prefix(one: Sequence[str], other: Sequence[str]) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def covered(confirmed: Sequence[Word], words: Sequence[Word]) -> int:
    """How many of the words heard are the confirmed ones, heard again.

    Times tell roughly; the last confirmed words, where they are found again nearby, exactly.
    """
    if not confirmed:
        return 0
    end_ms = confirmed[-1].span.end_ms
    rough = sum((w.span.start_ms + w.span.end_ms) // 2 < end_ms for w in words)
    known = [letters(w.text) for w in confirmed[-_OVERLAP_WORDS:]]
    heard = [letters(w.text) for w in words]
    best, best_place = 0, rough
    for place in range(1, len(words) + 1):
        if abs(words[place - 1].span.end_ms - end_ms) > _DRIFT_MS:
            continue
        same = _common_suffix(known, heard[:place])
        if same > best or (same == best and abs(place - rough) < abs(best_place - rough)):
            best, best_place = same, place
    return best_place if best else rough


def letters(text: str) -> str:
    """A word without case and punctuation; its text where nothing else is left."""
    return "".join(c for c in text.casefold() if c.isalnum()) or text


def _common_suffix(one: Sequence[str], other: Sequence[str]) -> int:
    count = 0
    for a, b in zip(reversed(one), reversed(other), strict=False):
        if a != b:
            break
        count += 1
    return count


def _forwards(before: Sequence[Word], words: Sequence[Word]) -> tuple[Word, ...]:
    """Make times run forwards after those that are confirmed already."""
    floor_ms = before[-1].span.start_ms if before else 0
    tidy: list[Word] = []
    for word in words:
        start_ms = max(floor_ms, word.span.start_ms)
        tidy.append(replace(word, span=TimeSpan(start_ms, max(start_ms, word.span.end_ms))))
        floor_ms = start_ms
    return tuple(tidy)
