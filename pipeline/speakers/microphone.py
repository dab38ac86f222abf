"""A microphone's track without what the loudspeaker put into it: its words, and its voices.

The diarizer hears the others in the room as people of the microphone. Such a voice is told from a
person by two things together: it speaks where the others speak, and hardly a word of its own is
left once the echo is gone. Somebody who only says "mhm" while others talk has words.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise

from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Diarization, SpeakerSpan, Word
from pipeline.speakers.echo import cut_spans, find_echo, has_like_near, overlapping

_COVERED = 0.7
_WORDS_A_SECOND = 0.5
"""People say two or three."""

OwnersOf = Callable[[Sequence[Word], Diarization], list[str]]
"""The label for each word."""


def without_echo(
    words: Sequence[Word],
    diarization: Diarization,
    theirs: Sequence[Word],
    heard: Sequence[SpeakerSpan],
    owners_of: OwnersOf,
) -> tuple[list[Word], Diarization]:
    """What people at the microphone said, and who of them spoke when.

    Args:
        words: of the microphone.
        diarization: of the microphone.
        theirs: words of the system's track, ordered by start.
        heard: speaker spans of the system's track.
        owners_of: gives words to speakers.
    """
    order = sorted(range(len(words)), key=lambda index: words[index].span)
    echo = {order[place] for place in find_echo([words[index] for index in order], theirs)}
    owners = owners_of(words, diarization)
    system = _merged([span.span for span in heard])
    own = [(owners[i], words[i]) for i in order if i not in echo]
    ghosts = _ghosts(diarization.spans, own, system)
    if ghosts:
        echo |= {i for i in order if owners[i] in ghosts and has_like_near(words[i], theirs)}
        diarization = Diarization(
            tuple(span for span in diarization.spans if span.label not in ghosts),
            tuple(span for span in diarization.exclusive if span.label not in ghosts),
        )
        owners = owners_of(words, diarization)
    kept = [(owners[i], words[i]) for i in order if i not in echo]
    spans = cut_spans(diarization.spans, [(owners[i], words[i]) for i in order if i in echo], kept)
    said = {
        label: [word.span for owner, word in kept if owner == label]
        for label in {span.label for span in spans}
    }
    audible = tuple(span for span in spans if not _is_empty(span, said[span.label], system))
    left = [words[i] for i in range(len(words)) if i not in echo]
    return left, Diarization(audible, diarization.exclusive)


def _ghosts(
    spans: Sequence[SpeakerSpan], own: Sequence[tuple[str, Word]], system: Sequence[TimeSpan]
) -> set[str]:
    """Labels of voices that come out of the loudspeaker; never all of those that have words."""
    ghosts: set[str] = set()
    speaking = {label for label, _ in own}
    for label in dict.fromkeys(span.label for span in spans):
        voice = [span.span for span in spans if span.label == label]
        total_ms = sum(span.duration_ms for span in voice)
        covered_ms = sum(_covered_ms(span, system) for span in voice)
        words = sum(owner == label for owner, _ in own)
        if covered_ms >= _COVERED * total_ms and 1000 * words < _WORDS_A_SECOND * total_ms:
            ghosts.add(label)
    return ghosts if not speaking or speaking - ghosts else ghosts - speaking


def _is_empty(span: SpeakerSpan, said: Sequence[TimeSpan], system: Sequence[TimeSpan]) -> bool:
    """Whether the others speak there, and of this speaker no word is left."""
    is_covered = _covered_ms(span.span, system) >= _COVERED * span.span.duration_ms
    return is_covered and not overlapping(said, span.span)


def _covered_ms(span: TimeSpan, system: Sequence[TimeSpan]) -> int:
    return sum(span.overlap_ms(other) for other in overlapping(system, span))


def _merged(spans: Sequence[TimeSpan]) -> list[TimeSpan]:
    """The same time in spans that don't overlap."""
    edges = sorted(spans)
    merged = edges[:1]
    for _, span in pairwise(edges):
        last = merged[-1]
        if span.start_ms <= last.end_ms:
            merged[-1] = TimeSpan(last.start_ms, max(last.end_ms, span.end_ms))
        else:
            merged.append(span)
    return merged
