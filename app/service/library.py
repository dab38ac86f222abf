"""The shelf of recordings: look, show, change, delete."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.service.requests import clean_tags, clean_title
from pipeline.domain.capture import Captured
from pipeline.domain.errors import NotFoundError
from pipeline.domain.saying import say
from pipeline.domain.search import RecordingSummary
from pipeline.domain.sound import Recording
from pipeline.domain.speech import Transcript
from pipeline.domain.work import Job

if TYPE_CHECKING:
    from pipeline.ports import Archive, AudioVault


@dataclass(frozen=True, slots=True)
class RecordingView:
    """One recording with all that is known of it.

    Attributes:
        recording: the meeting.
        transcript: the latest revision; None before processing.
        job: its latest job; None if there never was one.
        captured: how it was recorded; None where it came as a file.
    """

    recording: Recording
    transcript: Transcript | None
    job: Job | None
    captured: Captured | None = None


def list_recordings(archive: Archive) -> Sequence[RecordingSummary]:
    """Every recording, the latest meeting first."""
    return archive.recordings.all()


def show_recording(archive: Archive, reference: str) -> RecordingView:
    """One recording by id or an unambiguous beginning of it; raises `NotFoundError`."""
    recording = archive.recordings.get(reference)
    return RecordingView(
        recording,
        archive.transcripts.load(recording.id),
        archive.jobs.latest(recording.id),
        archive.captures.get(recording.id),
    )


def transcript_of(archive: Archive, recording: Recording) -> Transcript:
    """The latest transcript; raises `NotFoundError` where there is none yet."""
    transcript = archive.transcripts.load(recording.id)
    if transcript is None:
        raise NotFoundError(
            "No transcript yet",
            say("“{title}” has not been processed to the end.", title=recording.title),
            "Run `earshot process` to go on with it.",
        )
    return transcript


def set_details(
    archive: Archive,
    reference: str,
    *,
    title: str | None = None,
    held_at: datetime | None = None,
    tags: tuple[str, ...] | None = None,
) -> Recording:
    """Change what is given; raises `NotFoundError` or `InputError`."""
    recording = archive.recordings.get(reference)
    return archive.recordings.set_details(
        recording.id,
        title=clean_title(title) if title is not None else None,
        held_at=held_at,
        tags=clean_tags(tags) if tags is not None else None,
    )


def delete_recording(archive: Archive, vault: AudioVault, reference: str) -> Recording:
    """Destroy a recording: its key and rows first, so that a crash leaves nothing readable."""
    recording = archive.recordings.get(reference)
    archive.recordings.delete(recording.id)
    vault.remove(recording.id)
    return recording


def rename_speaker(archive: Archive, reference: str, speaker: str, name: str) -> Transcript:
    """Name a participant; raises `NotFoundError` or `InputError`."""
    recording = archive.recordings.get(reference)
    return archive.transcripts.rename_speaker(recording.id, speaker, name)
