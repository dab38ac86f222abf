"""One meeting with all that a page about it shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.service.minutes import document_of
from app.service.shelf import YOU, own_names
from app.service.sound import quiet_spans
from app.service.templates import template_named
from app.service.touched import touched_claims
from app.service.turns import PackedTurns
from app.settings import read_settings
from pipeline.domain.capture import CaptureReport
from pipeline.domain.naming import is_default_name, shown_names
from pipeline.domain.work import StageRecord

if TYPE_CHECKING:
    from app.settings import Home
    from pipeline.domain.meaning import Minutes, Template
    from pipeline.domain.revisions import Revision
    from pipeline.domain.sound import Recording, TimeSpan
    from pipeline.domain.speech import Speaker, Transcript
    from pipeline.domain.work import Job
    from pipeline.export.minutes_document import MinutesDocument
    from pipeline.ports import Archive, AudioVault

_STAGES = ("transcribe", "diarize", "attribute", "index", "minutes")


@dataclass(frozen=True, slots=True)
class MeetingPart:
    """A stretch that one speaker talks.

    Attributes:
        place: of the speaker, from 0, by order of first speech.
        span: when.
    """

    place: int
    span: TimeSpan


@dataclass(frozen=True, slots=True)
class Meeting:
    """What is known of one meeting.

    Attributes:
        recording: which.
        revision: the latest of its transcript; None before processing.
        speakers: as they are stored.
        turns: in order of time; empty before processing.
        job: its latest job; None if there never was one.
        document: its main minutes, up to date or not; None without.
        names: (label, shown name), by order of first speech.
        parts: who talks when, ordered by start.
        deciding: ids of the turns that a decision cites.
        report: how it was captured; None where it came as a file.
        stages: what was done to it, and by which models, in order of the work.
        quiet: the silences that a player may leave out.
        audio_bytes: how much room its sound takes on the disk.
        revisions: of its transcript, the first one first.
        touched: the texts of claims that cite words which stand so no longer.
        is_user_absent: whether the user is known by name, and everybody who spoke is, too, and
            the user is none of them.
        own: names by which the user is shown.
    """

    recording: Recording
    revision: int | None
    speakers: tuple[Speaker, ...]
    turns: PackedTurns
    job: Job | None
    document: MinutesDocument | None
    names: tuple[tuple[str, str], ...]
    parts: tuple[MeetingPart, ...]
    deciding: frozenset[int]
    report: CaptureReport | None
    stages: tuple[StageRecord, ...]
    quiet: tuple[TimeSpan, ...]
    audio_bytes: int
    revisions: tuple[Revision, ...] = ()
    touched: frozenset[str] = frozenset()
    is_user_absent: bool = False
    own: tuple[str, ...] = ()

    def has_words_of(self, other: Meeting | None) -> bool:
        """Whether every turn is as in another view of it; a revision never changes."""
        if other is None or self.recording.id != other.recording.id:
            return False
        return self.revision == other.revision

    def place_of(self, label: str) -> int:
        """The place of a speaker by order of first speech, from 0; 0 for one unknown."""
        return next((i for i, (known, _) in enumerate(self.names) if known == label), 0)

    def stored_name(self, label: str) -> str:
        """The name that is stored for a label; the shown one may be better known."""
        return next((s.name for s in self.speakers if s.label == label), label)

    def name_of(self, label: str) -> str:
        """The shown name for a label; the label itself if it is unknown."""
        return next((name for known, name in self.names if known == label), label)


def meeting(archive: Archive, vault: AudioVault, home: Home, reference: str) -> Meeting:
    """Look up one meeting; raises `NotFoundError`."""
    recording = archive.recordings.get(reference)
    transcript = archive.transcripts.load(recording.id)
    minutes = archive.meaning.load(recording.id)
    captured = archive.captures.get(recording.id)
    document = None
    names: tuple[tuple[str, str], ...] = ()
    if transcript is not None:
        hints = minutes.names if minutes else ()
        names = tuple(shown_names(transcript.speakers, hints).items())
        if minutes is not None:
            template = _template(home, minutes)
            document = document_of(archive, recording, transcript, minutes, template)
    parts = _parts(transcript) if transcript else ()
    return Meeting(
        recording=recording,
        revision=transcript.revision if transcript else None,
        speakers=transcript.speakers if transcript else (),
        turns=PackedTurns(transcript.turns if transcript else ()),
        job=archive.jobs.latest(recording.id),
        document=document,
        names=names,
        parts=parts,
        deciding=_deciding(document) if document else frozenset(),
        report=captured.report if captured else None,
        stages=_stages(archive, recording),
        quiet=quiet_spans([part.span for part in parts], recording.duration_ms),
        audio_bytes=_bytes_of(vault, recording),
        revisions=tuple(archive.transcripts.revisions(recording.id)),
        touched=_touched(archive, transcript, document),
        is_user_absent=_is_absent(home, [name for _, name in names]),
        own=own_names(read_settings(home.settings).name) or (YOU,),
    )


def _touched(
    archive: Archive, transcript: Transcript | None, document: MinutesDocument | None
) -> frozenset[str]:
    if transcript is None or document is None or not document.is_stale:
        return frozenset()
    base = archive.transcripts.load(transcript.recording_id, document.minutes.revision)
    return touched_claims(document.minutes, base, transcript)


def _is_absent(home: Home, names: Sequence[str]) -> bool:
    """Never of somebody unknown: the user may be "Speaker 2"."""
    user = read_settings(home.settings).name.strip().casefold()
    if not user or not names or any(is_default_name(name) for name in names):
        return False
    known = {name.casefold() for name in names}
    first = {name.partition(" ")[0] for name in known}
    return not ({"you", user} & known or user.partition(" ")[0] in first)


def meeting_state(archive: Archive, reference: str) -> tuple[Recording, Job | None]:
    """What changes while a meeting is worked on; cheap. Raises `NotFoundError`."""
    recording = archive.recordings.get(reference)
    return recording, archive.jobs.latest(recording.id)


def _template(home: Home, minutes: Minutes) -> Template:
    """That of the minutes; where it is gone, the general one."""
    from pipeline.domain.errors import EarshotError  # noqa: PLC0415

    try:
        return template_named(home, minutes.template)
    except EarshotError:
        return template_named(home, "general")


def _deciding(document: MinutesDocument) -> frozenset[int]:
    id_ = document.recording.id
    return frozenset(
        citation.turn_id
        for record in document.decisions
        for citation in record.decision.claim.citations[:1]
        if citation.recording_id == id_
    )


def _parts(transcript: Transcript) -> tuple[MeetingPart, ...]:
    """By the diarizer; where it heard nothing (or somebody gave a turn away), by the turns."""
    places = {speaker.label: place for place, speaker in enumerate(transcript.speakers)}
    found = [MeetingPart(places.get(t.speaker, 0), t.span) for t in transcript.turns]
    return tuple(sorted(found, key=lambda part: (part.span, part.place)))


def _stages(archive: Archive, recording: Recording) -> tuple[StageRecord, ...]:
    names = [
        f"{stage}:{track.id}" if stage in _STAGES[:2] else stage
        for stage in _STAGES
        for track in (recording.tracks if stage in _STAGES[:2] else recording.tracks[:1])
    ]
    found = (archive.jobs.stage(recording.id, name) for name in names)
    return tuple(record for record in found if record is not None)


def _bytes_of(vault: AudioVault, recording: Recording) -> int:
    tracks = (vault.track_path(recording.id, track.id) for track in recording.tracks)
    paths = (vault.path_of(recording.id), *tracks)
    return sum(path.stat().st_size for path in paths if path.exists())
