"""Pieces of text that search finds as a whole: overlapping windows of turns, and claims."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from pipeline.domain.meaning import ActionItem, Chapter, Decision, Minutes, OpenQuestion
from pipeline.domain.naming import shown_names, with_names
from pipeline.domain.search import Passage, PassageKind
from pipeline.domain.speech import Transcript, Turn

MOST_WORDS = 100
"""A window has no more words of speech: what a small embedder reads, names and title included."""

PIECE_WORDS = 40
"""A longer turn is cut into pieces, at the end of a sentence if there is one in time."""

SHARED_WORDS = 25
"""So many of them, at most, are also the end of the window before: a question stays with its
answer. More overlap found no more and made the index larger."""

_SENTENCE_ENDS = (".", "?", "!", "…", "。", "？", "！", "؟", "।")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A turn, or a part of a long one."""

    turn: Turn
    words: tuple[str, ...]


def passages_of(
    transcript: Transcript, chapters: Sequence[Chapter] = (), minutes: Minutes | None = None
) -> tuple[Passage, ...]:
    """Cut a meeting into passages.

    Windows overlap a little and never cross the border of a chapter. A line of a window is
    "Name: words", under the chapter's title. A decision, an action and a question of the minutes
    is a passage by itself.

    Args:
        transcript: all that was said.
        chapters: in order of time; turns in none of them are kept apart from those that are.
        minutes: of the same revision; they say what speakers are called, too.

    Returns:
        Speech in order of time, each turn in one passage or more, and then the claims.
    """
    names = shown_names(transcript.speakers, minutes.names if minutes else ())
    speech = [
        _speech(transcript.recording_id, window, title, names)
        for title, turns in _blocks(transcript.turns, chapters)
        for window in _windows([piece for turn in turns for piece in _pieces(turn)])
    ]
    claims = [] if minutes is None else list(_claims(transcript, minutes, names))
    return (*speech, *claims)


def _blocks(turns: Sequence[Turn], chapters: Sequence[Chapter]) -> Iterator[tuple[str, list[Turn]]]:
    """Runs of turns of one chapter, with its title."""
    place_of = {turn.id: place for place, turn in enumerate(turns)}
    chapter_at: list[int | None] = [None] * len(turns)
    for number, chapter in enumerate(chapters):
        if chapter.first_turn in place_of and chapter.last_turn in place_of:
            first, last = place_of[chapter.first_turn], place_of[chapter.last_turn]
            chapter_at[first : last + 1] = [number] * (last + 1 - first)
    for number, places in groupby(range(len(turns)), lambda place: chapter_at[place]):
        title = "" if number is None else " ".join(chapters[number].title.split())
        yield title, [turns[place] for place in places]


def _pieces(turn: Turn) -> Iterator[_Piece]:
    """Cut a long turn, at the end of a sentence if there is one in time."""
    words = [word.text for word in turn.words]
    start = 0
    while len(words) - start > PIECE_WORDS:
        end = start + PIECE_WORDS
        for place in range(end, start + PIECE_WORDS // 2, -1):
            if words[place - 1].endswith(_SENTENCE_ENDS):
                end = place
                break
        yield _Piece(turn, tuple(words[start:end]))
        start = end
    yield _Piece(turn, tuple(words[start:]))


def _windows(pieces: Sequence[_Piece]) -> Iterator[Sequence[_Piece]]:
    """Windows of at most `MOST_WORDS`; each begins with the end of the one before."""
    start = end = 0
    while end < len(pieces):
        shared = 0
        while end > 0 and (shared := shared + len(pieces[start - 1].words)) <= SHARED_WORDS:
            start -= 1
        words = sum(len(piece.words) for piece in pieces[start:end])
        while end < len(pieces) and words + len(pieces[end].words) <= MOST_WORDS:
            words += len(pieces[end].words)
            end += 1
        yield pieces[start:end]
        start = end


def _speech(
    recording_id: str, window: Sequence[_Piece], title: str, names: Mapping[str, str]
) -> Passage:
    lines = [title] if title else []
    for speaker, pieces in groupby(window, lambda piece: piece.turn.speaker):
        spoken = " ".join(word for piece in pieces for word in piece.words)
        lines.append(f"{names.get(speaker, speaker)}: {spoken}")
    first, last = window[0].turn.id, window[-1].turn.id
    return Passage(recording_id, PassageKind.SPEECH, first, last, "\n".join(lines))


def _claims(
    transcript: Transcript, minutes: Minutes, names: Mapping[str, str]
) -> Iterator[Passage]:
    """Each stands where its most telling evidence does; those whose evidence is gone are left."""
    present = {turn.id for turn in transcript.turns}
    items: tuple[tuple[PassageKind, Sequence[Decision | ActionItem | OpenQuestion]], ...] = (
        (PassageKind.DECISION, minutes.decisions),
        (PassageKind.ACTION, minutes.actions),
        (PassageKind.QUESTION, minutes.questions),
    )
    for kind, claims in items:
        for item in claims:
            turn = next((c.turn_id for c in item.claim.citations if c.turn_id in present), None)
            if turn is not None:
                text = _with_owner(item, names)
                yield Passage(transcript.recording_id, kind, turn, turn, text, item.id)


def _with_owner(item: Decision | ActionItem | OpenQuestion, names: Mapping[str, str]) -> str:
    """A claim as it is shown; who is to act is always found by name."""
    text = str(with_names(item.claim.text, names))
    if isinstance(item, ActionItem) and item.owner is not None:
        owner = names.get(item.owner, item.owner)
        return text if owner in text else f"{owner}: {text}"
    return text
