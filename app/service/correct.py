"""Corrections by hand: each makes a revision; what was there before stays, and can come back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.service.library import transcript_of
from app.service.rewording import reworded
from pipeline.domain.errors import InputError, NotFoundError
from pipeline.domain.saying import say
from pipeline.language.showing import relabelled

if TYPE_CHECKING:
    from pipeline.domain.meaning import Minutes
    from pipeline.domain.sound import Recording
    from pipeline.domain.speech import Transcript, Turn
    from pipeline.ports import Archive


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
    """An earlier revision is to hold again.

    Attributes:
        wanted: which.
        minutes: the main minutes that belong to it, where making two speakers one has changed
            those that are there; they come back unless others were made since.
    """

    wanted: int
    minutes: Minutes | None = None


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
            say(
                "The words are at revision {revision} by now; you saw {seen}.",
                revision=present.revision,
                seen=wish.revision,
            ),
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
                raise NotFoundError(
                    "No such revision",
                    say("There is no revision {wanted}.", wanted=wish.wanted),
                    "",
                )
            turns = earlier.turns
        case _:
            raise TypeError(f"no correction: {wish!r}")
    saved = _saved(archive, present, turns)
    if isinstance(wish, Restore) and wish.minutes is not None:
        _bring_back(archive, recording, wish.minutes)
    return saved


def _bring_back(archive: Archive, recording: Recording, minutes: Minutes) -> None:
    present = archive.meaning.load(recording.id)
    if present is not None and _origin(present) == _origin(minutes):
        archive.meaning.save(minutes, is_main=True)


def _origin(minutes: Minutes) -> tuple[object, ...]:
    return minutes.recording_id, minutes.revision, minutes.template, minutes.language


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
    raise NotFoundError(
        "No such turn", say("There is no turn {turn_id} in these words.", turn_id=turn_id), ""
    )


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
        raise NotFoundError(
            "No such speaker", say("Nobody here is labelled {label}.", label=label), ""
        )
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
