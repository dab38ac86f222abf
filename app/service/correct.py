"""Corrections by hand: each makes a revision; what was there before stays, and can come back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.service.library import transcript_of
from app.service.rewording import reworded
from pipeline.domain.errors import InputError, NotFoundError
from pipeline.domain.revisions import ChangeKind
from pipeline.domain.saying import say
from pipeline.language.showing import relabelled

if TYPE_CHECKING:
    from pipeline.domain.meaning import Minutes
    from pipeline.domain.sound import Recording
    from pipeline.domain.speech import Speaker, Turn
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


def correct(archive: Archive, wish: Correction) -> int:
    """Make the next revision; returns its number. It takes as long as what is changed.

    Raises:
        NotFoundError: no such recording, turn, speaker or revision.
        InputError: the transcript was changed elsewhere meanwhile, or the wish makes no sense.
    """
    recording = archive.recordings.get(wish.reference)
    with archive.transaction():
        revisions = archive.transcripts.revisions(recording.id)
        present = revisions[-1].number if revisions else transcript_of(archive, recording).revision
        if present != wish.revision:
            raise InputError(
                "Changed elsewhere",
                say(
                    "The words are at revision {revision} by now; you saw {seen}.",
                    revision=present,
                    seen=wish.revision,
                ),
                "Look at them again, and repeat what you did.",
            )
        if isinstance(wish, Restore):
            made = archive.transcripts.restore(recording.id, wish.wanted)
            if wish.minutes is not None:
                _bring_back(archive, recording, wish.minutes)
            return made
        replaced, kind = _replaced(archive, recording, wish)
        return archive.transcripts.revise(recording.id, replaced, kind)


def _replaced(
    archive: Archive, recording: Recording, wish: Correction
) -> tuple[dict[int, Sequence[Turn]], ChangeKind]:
    """What stands in place of which turns."""
    id_ = recording.id
    match wish:
        case Reword():
            turn, _ = _turn(archive, id_, wish.turn_id)
            return {turn.id: (reworded(turn, wish.text),)}, ChangeKind.REWORDED
        case Split():
            turn, _ = _turn(archive, id_, wish.turn_id)
            new = archive.transcripts.last_turn(id_) + 1
            return {turn.id: _split(turn, wish.word, new)}, ChangeKind.SPLIT
        case Join():
            first, second = _neighbours(archive, id_, wish.turn_id)
            joined = replace(first, words=(*first.words, *second.words))
            return {first.id: (joined,), second.id: ()}, ChangeKind.JOINED
        case Assign():
            turn, speakers = _turn(archive, id_, wish.turn_id)
            label = _known(speakers, wish.label) if wish.label else _new_label(archive, id_)
            return {turn.id: (replace(turn, speaker=label),)}, ChangeKind.ASSIGNED
        case Unite():
            present = transcript_of(archive, recording)
            old, label = (_known(present.speakers, name) for name in (wish.old, wish.new))
            minutes = archive.meaning.load(id_)
            if minutes is not None and old != label:
                archive.meaning.save(relabelled(minutes, old, label), is_main=True)
            given = [turn for turn in present.turns if turn.speaker == old]
            return {t.id: (replace(t, speaker=label),) for t in given}, ChangeKind.UNITED
        case _:
            raise TypeError(f"no correction: {wish!r}")


def _bring_back(archive: Archive, recording: Recording, minutes: Minutes) -> None:
    present = archive.meaning.load(recording.id)
    if present is not None and _origin(present) == _origin(minutes):
        archive.meaning.save(minutes, is_main=True)


def _origin(minutes: Minutes) -> tuple[object, ...]:
    return minutes.recording_id, minutes.revision, minutes.template, minutes.language


def _turn(archive: Archive, id_: str, turn_id: int) -> tuple[Turn, Sequence[Speaker]]:
    """A turn of the present revision, and all who talk in that."""
    found = archive.transcripts.excerpt(id_, turn_id, turn_id)
    if found is None or not found.turns:
        raise NotFoundError(
            "No such turn", say("There is no turn {turn_id} in these words.", turn_id=turn_id), ""
        )
    return found.turns[0], found.speakers


def _split(turn: Turn, word: int, new: int) -> tuple[Turn, Turn]:
    if not 0 < word < len(turn.words):
        raise InputError("Nothing to split", "Both parts need a word.", "Choose a later word.")
    return replace(turn, words=turn.words[:word]), replace(turn, id=new, words=turn.words[word:])


def _neighbours(archive: Archive, id_: str, turn_id: int) -> tuple[Turn, Turn]:
    first, _ = _turn(archive, id_, turn_id)
    after = archive.transcripts.turn_after(id_, turn_id)
    if after is None:
        raise InputError("Nothing to join", "No turn follows this one.", "")
    return first, _turn(archive, id_, after)[0]


def _known(speakers: Sequence[Speaker], label: str) -> str:
    if label not in {speaker.label for speaker in speakers}:
        raise NotFoundError(
            "No such speaker", say("Nobody here is labelled {label}.", label=label), ""
        )
    return label


def _new_label(archive: Archive, id_: str) -> str:
    """One that no revision has: a label that came back would bring its old name along."""
    used = archive.transcripts.labels(id_)
    number = 1
    while f"S{number}" in used:
        number += 1
    return f"S{number}"
