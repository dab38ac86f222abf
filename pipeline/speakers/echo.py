"""What a microphone heard from the loudspeaker: the words of the others, a second time.

Both tracks are recognised by themselves, so an echo is the same sequence of words on both at about
the same time, give or take what the recogniser made of it. One word alone proves nothing: two
people say "yes" at once. So matching words are aligned as sequences; where several in a row match,
that is an echo and shows how late it comes; only then single words at just that delay count too.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby, pairwise
from statistics import median

from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import SpeakerSpan, Word

_WITHIN_MS = 1500
_ALIKE = 0.75
_GARBLED = 0.5
"""So much of the letters must be the same where the recogniser made other words of an echo."""
_LONGEST_GARBLE = 4
_LEAST_WORDS = 3
_LEAST_LETTERS = 9
_LEAST_SHARE = 0.5
_SAME_LAG_MS = 700
_SINGLE_LAG_MS = 300
_PAUSE_MS = 1000


@dataclass(frozen=True, slots=True)
class _Match:
    """A word of the microphone (`mine`) and one of the system that may be the same sound."""

    mine: int
    theirs: int
    lag_ms: int
    weight: float


def find_echo(microphone: Sequence[Word], system: Sequence[Word]) -> frozenset[int]:
    """Which words of the microphone are those of the system, heard from the loudspeaker.

    Args:
        microphone: ordered by start.
        system: ordered by start, on the same clock.

    Returns:
        Indexes into `microphone`; each lies within about 1.5 s of a word of the system.
    """
    mine, theirs = [_letters(w.text) for w in microphone], [_letters(w.text) for w in system]
    aligned = _align(_matches(microphone, mine, system, theirs))
    runs = [run for run in _runs(aligned) if _is_echo(run, mine)]
    if not runs:
        return frozenset()
    lag_ms = median(match.lag_ms for run in runs for match in run)
    found = {match.mine for run in runs for match in run}
    singles = [
        m for m in aligned if m.mine not in found and abs(m.lag_ms - lag_ms) <= _SINGLE_LAG_MS
    ]
    for run in (*runs, *([single] for single in singles)):
        found.update(m.mine for m in run)
        found.update(_garbled(run, microphone, system))
    return frozenset(i for i in found if _is_near(microphone[i], system))


def has_like_near(word: Word, system: Sequence[Word]) -> bool:
    """Whether the system's track, ordered by start, has a word like this one at about the time."""
    begin = bisect_left(system, word.span.start_ms - _WITHIN_MS, key=_start)
    end = bisect_left(system, word.span.start_ms + _WITHIN_MS + 1, key=_start)
    text = _letters(word.text)
    return any(_likeness(text, _letters(other.text)) >= _ALIKE for other in system[begin:end])


def cut_spans(
    spans: Sequence[SpeakerSpan], gone: Iterable[tuple[str, Word]], kept: Iterable[tuple[str, Word]]
) -> tuple[SpeakerSpan, ...]:
    """Take the time of an echo out of the spans of those whom it was given to.

    Args:
        spans: of the microphone.
        gone: (label, word) of each word that is an echo, ordered by start.
        kept: the same of all the others.
    """
    silent: dict[str, list[TimeSpan]] = {}
    for label, word in gone:
        stretches = silent.setdefault(label, [])
        if stretches and word.span.start_ms - stretches[-1].end_ms < _PAUSE_MS:
            last = stretches.pop()
            word_end = max(last.end_ms, word.span.end_ms)
            stretches.append(TimeSpan(last.start_ms, word_end))
        else:
            stretches.append(word.span)
    speaking: dict[str, list[TimeSpan]] = {}
    for label, word in kept:
        speaking.setdefault(label, []).append(word.span)
    return tuple(
        SpeakerSpan(rest, span.label)
        for span in spans
        for rest in _rests(span, silent.get(span.label, ()), speaking.get(span.label, ()))
    )


def overlapping(stretches: Sequence[TimeSpan], span: TimeSpan) -> Sequence[TimeSpan]:
    """Those of some stretches, ordered and apart from each other, that share time with a span."""
    first = bisect_right(stretches, span.start_ms, key=lambda stretch: stretch.end_ms)
    last = bisect_left(stretches, span.end_ms, key=lambda stretch: stretch.start_ms)
    return stretches[first:last]


def _rests(
    span: SpeakerSpan, silent: Sequence[TimeSpan], speaking: Sequence[TimeSpan]
) -> Iterator[TimeSpan]:
    """What is left of a span; all of it goes where nothing that was said in it is left."""
    whole = span.span
    inside, own = overlapping(silent, whole), overlapping(speaking, whole)
    if not inside:
        yield whole
        return
    at = whole.start_ms
    for stretch in (*inside, TimeSpan(whole.end_ms, whole.end_ms)):
        rest = TimeSpan(at, max(at, min(stretch.start_ms, whole.end_ms)))
        if rest.duration_ms and any(rest.overlap_ms(s) for s in own):
            yield rest
        at = max(at, stretch.end_ms)
        if at >= whole.end_ms:
            return


def _start(word: Word) -> int:
    return word.span.start_ms


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _matches(
    microphone: Sequence[Word], mine: Sequence[str], system: Sequence[Word], theirs: Sequence[str]
) -> Iterator[_Match]:
    """All pairs of like words that are near each other, by index of the first, then the second."""
    starts = [word.span.start_ms for word in system]
    for index, word in enumerate(microphone):
        other = bisect_left(starts, word.span.start_ms - _WITHIN_MS)
        while other < len(system) and starts[other] <= word.span.start_ms + _WITHIN_MS:
            alike = _likeness(mine[index], theirs[other])
            if alike >= _ALIKE:
                lag_ms = word.span.start_ms - starts[other]
                nearness = 1 - 0.5 * abs(lag_ms) / _WITHIN_MS
                yield _Match(index, other, lag_ms, alike * nearness)
            other += 1


def _likeness(one: str, other: str) -> float:
    if not one or not other:
        return 0.0
    if one == other:
        return 1.0
    if min(len(one), len(other)) < 4:
        return 0.0
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= _ALIKE else 0.0


def _align(matches: Iterable[_Match]) -> list[_Match]:
    """The heaviest sequence of matches in which both indexes rise: a weighted LIS."""
    best: dict[int, tuple[float, int]] = {}  # a tree over `theirs` of (weight, number of match)
    chosen: list[_Match] = []
    before: list[int] = []
    top = (0.0, -1)
    ordered = sorted(matches, key=lambda m: (m.mine, -m.theirs))
    size = max((m.theirs for m in ordered), default=0) + 2
    for number, match in enumerate(ordered):
        weight, previous = 0.0, -1
        at = match.theirs
        while at > 0:
            weight, previous = max((weight, previous), best.get(at, (0.0, -1)))
            at -= at & -at
        total = (weight + match.weight, number)
        before.append(previous)
        top = max(top, total)
        at = match.theirs + 1
        while at < size:
            best[at] = max(best.get(at, (0.0, -1)), total)
            at += at & -at
    number = top[1]
    while number >= 0:
        chosen.append(ordered[number])
        number = before[number]
    return chosen[::-1]


def _runs(aligned: Sequence[_Match]) -> Iterator[list[_Match]]:
    """Cut where too much lies between, or where the delay jumps."""
    number = 0
    numbers = [0] * bool(aligned)
    for one, other in pairwise(aligned):
        is_far = max(other.mine - one.mine, other.theirs - one.theirs) > _LONGEST_GARBLE + 1
        number += is_far or abs(one.lag_ms - other.lag_ms) > _SAME_LAG_MS
        numbers.append(number)
    for _, run in groupby(zip(numbers, aligned, strict=True), key=lambda pair: pair[0]):
        yield [match for _, match in run]


def _is_echo(run: Sequence[_Match], mine: Sequence[str]) -> bool:
    words = run[-1].mine - run[0].mine + 1
    letters = sum(len(mine[match.mine]) for match in run)
    is_long = len(run) >= _LEAST_WORDS and letters >= _LEAST_LETTERS
    return is_long and len(run) >= _LEAST_SHARE * words


def _garbled(
    run: Sequence[_Match], microphone: Sequence[Word], system: Sequence[Word]
) -> Iterator[int]:
    """Words between matches, or beside them, that the recogniser heard otherwise."""

    def same(mine: range, theirs: range, lag_ms: int) -> bool:
        own, other = (
            [words[index] for index in places]
            for words, places in ((microphone, mine), (system, theirs))
        )
        return _is_same_sound(own, other, lag_ms)

    for one, other in pairwise(run):
        mine, theirs = range(one.mine + 1, other.mine), range(one.theirs + 1, other.theirs)
        if same(mine, theirs, one.lag_ms):
            yield from mine
    first, last = run[0], run[-1]
    for count in (2, 1):
        mine, theirs = (range(max(0, place - count), place) for place in (first.mine, first.theirs))
        if same(mine, theirs, first.lag_ms):
            yield from mine
            break
    for count in (2, 1):
        mine, theirs = (
            range(place + 1, min(len(words), place + 1 + count))
            for place, words in ((last.mine, microphone), (last.theirs, system))
        )
        if same(mine, theirs, last.lag_ms):
            yield from mine
            break


def _is_same_sound(mine: Sequence[Word], theirs: Sequence[Word], lag_ms: int) -> bool:
    one, other = ("".join(_letters(w.text) for w in words) for words in (mine, theirs))
    if not one or not other:
        return False
    late_ms = mine[0].span.start_ms - theirs[0].span.start_ms
    if abs(late_ms - lag_ms) > _SAME_LAG_MS:
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _GARBLED


def _is_near(word: Word, system: Sequence[Word]) -> bool:
    at = bisect_left(system, word.span.start_ms, key=_start)
    near = system[max(0, at - 1) : at + 1]
    return any(abs(w.span.start_ms - word.span.start_ms) <= 2 * _WITHIN_MS for w in near)
