"""Speakers' names over many meetings, and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.domain.naming import is_default_name

if TYPE_CHECKING:
    from pipeline.ports import Archive


@dataclass(frozen=True, slots=True)
class Naming:
    """A speaker who was given another name.

    Attributes:
        recording_id: in which meeting.
        label: who.
        before: the name until then.
    """

    recording_id: str
    label: str
    before: str


def rename_everywhere(
    archive: Archive, reference: str, label: str, old: str, new: str
) -> tuple[Naming, ...]:
    """Name a speaker, and in every other meeting whoever bears the same name.

    A name that nobody gave ("Speaker 2") belongs to nobody: it changes only here.

    Returns:
        Who bore which name until now, so that `name_back` can take it back.

    Raises:
        NotFoundError: no such recording or speaker.
        InputError: the name is empty or not text.
    """
    recording = archive.recordings.get(reference)
    wanted = [(recording.id, label)]
    for summary in archive.recordings.all():
        is_other = summary.recording_id != recording.id
        if is_other and not is_default_name(old) and old in summary.speakers:
            transcript = archive.transcripts.load(summary.recording_id)
            speakers = transcript.speakers if transcript else ()
            wanted += [(summary.recording_id, s.label) for s in speakers if s.name == old]
    done: list[Naming] = []
    for id_, one in wanted:
        transcript = archive.transcripts.load(id_)
        before = transcript.name_of(one) if transcript else one
        archive.transcripts.rename_speaker(id_, one, new)
        done.append(Naming(id_, one, before))
    return tuple(done)


def name_back(archive: Archive, namings: Sequence[Naming]) -> None:
    """Give speakers the names that they had; a meeting that is gone by now is passed over."""
    there = {summary.recording_id for summary in archive.recordings.all()}
    for naming in namings:
        if naming.recording_id in there:
            archive.transcripts.rename_speaker(naming.recording_id, naming.label, naming.before)
