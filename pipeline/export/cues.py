"""Captions: turns cut into pieces that can be read while they are spoken."""

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Transcript, Turn, Word

_MOST_LETTERS = 84
"""Two lines of 42, the usual limit for captions."""

_LONGEST_MS = 6_000
_SHORTEST_MS = 1_000
_PAUSE_MS = 800
_ENOUGH_LETTERS = 42
_SENTENCE_ENDS = (".", "!", "?", "…", "。", "？", "！")


@dataclass(frozen=True, slots=True)
class Cue:
    """One caption.

    Attributes:
        span: when it is shown; never empty.
        speaker: the label of who speaks.
        text: on one line.
        opens_turn: whether it is the first of its turn.
    """

    span: TimeSpan
    speaker: str
    text: str
    opens_turn: bool


def cues(transcript: Transcript) -> tuple[Cue, ...]:
    """Cut all turns into captions, ordered by start.

    A caption holds at most two lines' worth of letters and six seconds, unless a single word is
    longer, and ends at pauses and, where it is long enough, with a sentence. A short one stays
    for a second if the next leaves room.
    """
    pieces = [
        (turn.speaker, words, index == 0)
        for turn in transcript.turns
        for index, words in enumerate(_pieces(turn))
    ]
    pieces.sort(key=lambda piece: piece[1][0].span.start_ms)
    starts = [words[0].span.start_ms for _, words, _ in pieces]
    found: list[Cue] = []
    for index, (speaker, words, opens_turn) in enumerate(pieces):
        start_ms = starts[index]
        end_ms = max(word.span.end_ms for word in words)
        if end_ms - start_ms < _SHORTEST_MS:
            later = next((s for s in starts[index + 1 :] if s >= end_ms), None)
            room_ms = start_ms + _SHORTEST_MS
            end_ms = room_ms if later is None else min(room_ms, later)
        end_ms = max(end_ms, start_ms + 1)
        text = " ".join(" ".join(word.text for word in words).split())
        found.append(Cue(TimeSpan(start_ms, end_ms), speaker, text, opens_turn))
    return tuple(found)


def _pieces(turn: Turn) -> Iterator[list[Word]]:
    piece: list[Word] = []
    letters = 0
    for word in turn.words:
        if piece and _is_full(piece, letters, word):
            yield piece
            piece, letters = [], 0
        piece.append(word)
        letters += len(word.text) + 1
    yield piece


def _is_full(piece: list[Word], letters: int, following: Word) -> bool:
    ends_sentence = piece[-1].text.endswith(_SENTENCE_ENDS)
    return (
        letters + len(following.text) > _MOST_LETTERS
        or following.span.end_ms - piece[0].span.start_ms > _LONGEST_MS
        or following.span.start_ms - piece[-1].span.end_ms >= _PAUSE_MS
        or (ends_sentence and letters >= _ENOUGH_LETTERS)
    )
