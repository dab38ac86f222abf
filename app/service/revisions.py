"""What is not the same in two revisions of a meeting's words."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING

from app.service.rewording import bare
from pipeline.domain.errors import NotFoundError

if TYPE_CHECKING:
    from pipeline.domain.speech import Transcript, Turn
    from pipeline.ports import Archive


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


class Kind(StrEnum):
    """What became of some words."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class WordRun:
    """Words that follow one another and had the same fate.

    Attributes:
        kind: which.
        text: joined by blanks.
    """

    kind: Kind
    text: str


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


def word_runs(before: str, after: str) -> tuple[WordRun, ...]:
    """Two texts as one: what is in both, what is gone, what is new.

    Without what is new it reads as `before`, without what is gone as `after`, but for the case of
    letters and marks around words that are the same.
    """
    olds, news = before.split(), after.split()
    matcher = SequenceMatcher(
        None, [bare(word) for word in olds], [bare(word) for word in news], autojunk=False
    )
    found: list[WordRun] = []
    for kind, first, last, begin, end in matcher.get_opcodes():
        if kind == "equal":
            found.append(WordRun(Kind.SAME, " ".join(news[begin:end])))
            continue
        if first < last:
            found.append(WordRun(Kind.GONE, " ".join(olds[first:last])))
        if begin < end:
            found.append(WordRun(Kind.NEW, " ".join(news[begin:end])))
    return tuple(found)
