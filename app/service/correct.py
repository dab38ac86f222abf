"""Corrections by hand: each makes a revision; what was there before stays, and can come back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from app.service.library import transcript_of
from pipeline.domain.errors import InputError, NotFoundError
from pipeline.domain.naming import is_default_name
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Transcript, Turn, Word
from pipeline.language.showing import relabelled

if TYPE_CHECKING:
    from pipeline.ports import Archive

_LONGEST = 20_000
"""Letters of a turn."""


@dataclass(frozen=True, slots=True)
class Correction:
    """Something to be changed in the words of a meeting.

    Attributes:
        reference: the recording.
        revision: of the transcript that the user saw.
    """

    reference: str
    revision: int


@dataclass(frozen=True, slots=True)
class Reword(Correction):
    """Other words for a turn."""

    turn_id: int
    text: str


@dataclass(frozen=True, slots=True)
class Split(Correction):
    """A turn is two: `word` is the place of the second one's first word, from 1."""

    turn_id: int
    word: int


@dataclass(frozen=True, slots=True)
class Join(Correction):
    """A turn and the next are one; the first one's speaker says both."""

    turn_id: int


@dataclass(frozen=True, slots=True)
class Assign(Correction):
    """Somebody else says a turn; no label is somebody new."""

    turn_id: int
    label: str | None


@dataclass(frozen=True, slots=True)
class Unite(Correction):
    """Two speakers are one person: all that `old` says is said by `new`."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Restore(Correction):
    """An earlier revision is to hold again."""

    wanted: int


@dataclass(frozen=True, slots=True)
class Difference:
    """A turn that is not the same in two revisions.

    Attributes:
        at_ms: when it begins.
        before: (speaker's name, words); None where it is new.
        after: the same in the later one; None where it is gone.
    """

    at_ms: int
    before: tuple[str, str] | None
    after: tuple[str, str] | None


def correct(archive: Archive, wish: Correction) -> Transcript:
    """Make the next revision.

    Raises:
        NotFoundError: no such recording, turn, speaker or revision.
        InputError: the transcript was changed elsewhere meanwhile, or the wish makes no sense.
    """
    recording = archive.recordings.get(wish.reference)
    present = transcript_of(archive, recording)
    if present.revision != wish.revision:
        raise InputError(
            "Changed elsewhere",
            f"The words are at revision {present.revision} by now; you saw {wish.revision}.",
            "Look at them again, and repeat what you did.",
        )
    match wish:
        case Reword():
            turns = _one(present, wish.turn_id, lambda turn: (reworded(turn, wish.text),))
        case Split():
            new = archive.transcripts.last_turn(recording.id) + 1
            turns = _one(present, wish.turn_id, lambda turn: _split(turn, wish.word, new))
        case Join():
            turns = _joined(present, wish.turn_id)
        case Assign():
            label = _known(present, wish.label) if wish.label else _new_label(archive, present)
            turns = _one(present, wish.turn_id, lambda turn: (replace(turn, speaker=label),))
        case Unite():
            old, label = _known(present, wish.old), _known(present, wish.new)
            turns = [replace(t, speaker=label) if t.speaker == old else t for t in present.turns]
            minutes = archive.meaning.load(recording.id)
            if minutes is not None and old != label:
                archive.meaning.save(relabelled(minutes, old, label), is_main=True)
        case Restore():
            earlier = archive.transcripts.load(recording.id, wish.wanted)
            if earlier is None:
                raise NotFoundError("No such revision", f"There is no revision {wish.wanted}.", "")
            turns = earlier.turns
        case _:
            raise TypeError(f"no correction: {wish!r}")
    return _saved(archive, present, turns)


def rename_everywhere(archive: Archive, reference: str, label: str, old: str, new: str) -> int:
    """Name a speaker, and in every other meeting whoever bears the same name; returns how many.

    A name that nobody gave ("Speaker 2") belongs to nobody: it changes only here.

    Raises:
        NotFoundError: no such recording or speaker.
        InputError: the name is empty or not text.
    """
    recording = archive.recordings.get(reference)
    archive.transcripts.rename_speaker(recording.id, label, new)
    others = [
        summary.recording_id
        for summary in archive.recordings.all()
        if summary.recording_id != recording.id
        and not is_default_name(old)
        and old in summary.speakers
    ]
    for id_ in others:
        transcript = archive.transcripts.load(id_)
        for speaker in transcript.speakers if transcript else ():
            if speaker.name == old:
                archive.transcripts.rename_speaker(id_, speaker.label, new)
    return 1 + len(others)


def reworded(turn: Turn, text: str) -> Turn:
    """A turn with other words. Those that stay keep their times and how sure they were heard.

    New words share the time of those that they replace, or the pause in which they stand, by
    their lengths; a person wrote them, so they are certain.

    Raises:
        InputError: nothing is left, or it is too long.
    """
    wanted = text.split()
    if not wanted or len(text) > _LONGEST:
        raise InputError(
            "Words can't be kept",
            "A turn needs a word." if not wanted else f"It has {len(text):,} letters.",
            "Type what was said, or leave the turn as it was.",
        )
    old = turn.words
    before = [_bare(word.text) for word in old]
    words: list[Word] = []
    matcher = SequenceMatcher(None, before, [_bare(word) for word in wanted], autojunk=False)
    for kind, first, last, begin, end in matcher.get_opcodes():
        if kind == "equal":
            pairs = zip(old[first:last], wanted[begin:end], strict=True)
            words += [replace(word, text=text) for word, text in pairs]
        elif begin < end:
            words += _timed(wanted[begin:end], _room(old, first, last))
    return replace(turn, words=tuple(words))


def differences(archive: Archive, reference: str, one: int, other: int) -> tuple[Difference, ...]:
    """What is not the same in two revisions, in order of time; raises `NotFoundError`."""
    recording = archive.recordings.get(reference)
    before, after = (archive.transcripts.load(recording.id, n) for n in (one, other))
    if before is None or after is None:
        raise NotFoundError("No such revision", "One of the two revisions isn't there.", "")
    olds = {turn.id: turn for turn in before.turns}
    news = {turn.id: turn for turn in after.turns}
    found: list[Difference] = []
    for id_ in {**olds, **news}:
        old, new = olds.get(id_), news.get(id_)
        if (old and (old.speaker, old.text)) != (new and (new.speaker, new.text)):
            turn = new or old
            assert turn is not None  # noqa: S101 - the id is out of one of both
            found.append(Difference(turn.span.start_ms, _said(before, old), _said(after, new)))
    return tuple(sorted(found, key=lambda difference: difference.at_ms))


def _said(transcript: Transcript, turn: Turn | None) -> tuple[str, str] | None:
    return None if turn is None else (transcript.name_of(turn.speaker), turn.text)


def _saved(archive: Archive, present: Transcript, turns: Sequence[Turn]) -> Transcript:
    speaking = {turn.speaker for turn in turns}
    labels = [s.label for s in present.speakers if s.label in speaking]
    names = {speaker.label: speaker.name for speaker in present.speakers}
    return archive.transcripts.save(present.recording_id, labels, turns, present.spans, names)


def _one(present: Transcript, turn_id: int, change: Callable[[Turn], Sequence[Turn]]) -> list[Turn]:
    place = _place(present, turn_id)
    turns = list(present.turns)
    turns[place : place + 1] = change(turns[place])
    return turns


def _place(present: Transcript, turn_id: int) -> int:
    for place, turn in enumerate(present.turns):
        if turn.id == turn_id:
            return place
    raise NotFoundError("No such turn", f"There is no turn {turn_id} in these words.", "")


def _split(turn: Turn, word: int, new: int) -> tuple[Turn, Turn]:
    if not 0 < word < len(turn.words):
        raise InputError("Nothing to split", "Both parts need a word.", "Choose a later word.")
    return replace(turn, words=turn.words[:word]), replace(turn, id=new, words=turn.words[word:])


def _joined(present: Transcript, turn_id: int) -> list[Turn]:
    place = _place(present, turn_id)
    if place + 1 >= len(present.turns):
        raise InputError("Nothing to join", "No turn follows this one.", "")
    first, second = present.turns[place : place + 2]
    turns = list(present.turns)
    turns[place : place + 2] = [replace(first, words=(*first.words, *second.words))]
    return turns


def _known(present: Transcript, label: str) -> str:
    if label not in {speaker.label for speaker in present.speakers}:
        raise NotFoundError("No such speaker", f"Nobody here is labelled {label}.", "")
    return label


def _new_label(archive: Archive, present: Transcript) -> str:
    """One that no revision has: a label that came back would bring its old name along."""
    used = {
        turn.speaker
        for number, _ in archive.transcripts.revisions(present.recording_id)
        for turn in (archive.transcripts.load(present.recording_id, number) or present).turns
    }
    number = 1
    while f"S{number}" in used:
        number += 1
    return f"S{number}"


def _room(words: Sequence[Word], first: int, last: int) -> TimeSpan:
    """The time of some words; of none: the pause before the word that follows."""
    if first < last:
        end = max(word.span.end_ms for word in words[first:last])
        return TimeSpan(words[first].span.start_ms, max(end, words[first].span.start_ms))
    begin = words[first - 1].span.end_ms if first else words[0].span.start_ms
    end = words[first].span.start_ms if first < len(words) else begin
    return TimeSpan(begin, max(begin, end))


def _timed(texts: Sequence[str], room: TimeSpan) -> list[Word]:
    letters = [len(text) for text in texts]
    total, at, found = sum(letters), 0, list[Word]()
    for text, count in zip(texts, letters, strict=True):
        begin = room.start_ms + room.duration_ms * at // total
        at += count
        end = room.start_ms + room.duration_ms * at // total
        found.append(Word(TimeSpan(begin, end), text, 1.0))
    return found


def _bare(word: str) -> str:
    """A word without its case and the marks around it."""
    return word.casefold().strip(".,;:!?…\"'“”‘’«»()¿¡") or word
