"""What is known of a recording, in names and values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.gui import dates
from app.gui.stages import step_of
from pipeline.domain.sound import TrackSource
from pipeline.domain.work import ANY_COUNT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.service.meeting import Meeting
    from pipeline.domain.work import SpeakerCount, StageRecord

translate = QCoreApplication.translate

_DIGITS = 22
"""So many of a digest stand on a line of the panel."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that is known.

    Attributes:
        name: what it is called.
        lines: (text, whether in small letters), one below the other.
    """

    name: str
    lines: tuple[tuple[str, bool], ...]


def sections(meeting: Meeting) -> list[tuple[str, Sequence[Fact]]]:
    """Headings, each with what is known of it."""
    return [
        (translate("meeting", "Recording"), _about(meeting)),
        (translate("meeting", "Tracks"), _tracks(meeting)),
        (translate("meeting", "Stored"), _stored(meeting)),
        (translate("meeting", "Work"), [_stage(record) for record in meeting.stages]),
        (translate("meeting", "Settings"), _settings(meeting)),
    ]


def _about(meeting: Meeting) -> list[Fact]:
    recording = meeting.recording
    language = recording.language or translate("meeting", "not known")
    return [
        _fact(translate("meeting", "File"), recording.source_name),
        _fact(translate("meeting", "Language"), language),
        _fact(
            translate("meeting", "Came into the archive"),
            dates.day(recording.added_at.date(), date.min),
        ),
        _fact(translate("meeting", "Id"), recording.id),
        Fact("SHA-256", _digest(recording.content_sha256)),
    ]


def _tracks(meeting: Meeting) -> list[Fact]:
    names = {
        TrackSource.MICROPHONE: translate("meeting", "microphone"),
        TrackSource.SYSTEM: translate("meeting", "system sound"),
        TrackSource.FILE: translate("meeting", "file"),
    }
    captured = {track.id: track for track in (meeting.report.tracks if meeting.report else ())}
    found: list[Fact] = []
    for track in meeting.recording.tracks:
        source = names[track.source]
        if track.channel is not None:
            channel = translate("meeting", "channel %1")
            source += ", " + channel.replace("%1", QLocale().toString(track.channel + 1))
        lines = [(source, False)]
        if track.id in captured:
            held = captured[track.id]
            lines.append((f"{QLocale().toString(held.rate)} Hz", False))
            lines += [(device, True) for device in held.devices]
        found.append(Fact(track.id, tuple(lines)))
    return found


def _stored(meeting: Meeting) -> list[Fact]:
    locale = QLocale()
    size = locale.formattedDataSize(meeting.audio_bytes)
    found = [
        _fact(translate("meeting", "Sound, encrypted"), size),
        _fact(translate("meeting", "Turns"), locale.toString(len(meeting.turns))),
        _fact(translate("meeting", "Words"), locale.toString(meeting.turns.word_count)),
    ]
    if meeting.revision is not None:
        found.append(_fact(translate("meeting", "Revision"), str(meeting.revision)))
    return found


def _settings(meeting: Meeting) -> list[Fact]:
    found: list[Fact] = []
    if meeting.job is not None:
        options = meeting.job.options
        languages = ", ".join(options.languages) or translate("meeting", "detected")
        found.append(_fact(translate("meeting", "Languages"), languages))
        found.append(_fact(translate("meeting", "Speakers"), _count(options.speakers)))
        found += [_fact(role.value, model) for role, model in options.models]
    if meeting.document is not None:
        minutes = meeting.document.minutes
        found += [
            _fact(translate("meeting", "Minutes from revision"), str(minutes.revision)),
            _fact(translate("meeting", "Template"), minutes.template),
            _fact(translate("meeting", "Written in"), minutes.language),
        ]
    return found


def _count(speakers: SpeakerCount) -> str:
    locale = QLocale()
    if speakers == ANY_COUNT:
        return translate("meeting", "as many as are heard")
    least = locale.toString(speakers.minimum)
    if speakers.maximum == speakers.minimum:
        return least
    if speakers.maximum is None:
        return translate("meeting", "%1 or more").replace("%1", least)
    words = translate("meeting", "%1 to %2").replace("%1", least)
    return words.replace("%2", locale.toString(speakers.maximum))


def _stage(record: StageRecord) -> Fact:
    lines = [(dates.seconds(record.elapsed_ms / 1000, 1), False)]
    for _, name, digest in record.models:
        lines += [(name, False), *_digest(digest)]
    return Fact(step_of(record.stage), tuple(lines))


def _digest(digest: str) -> tuple[tuple[str, bool], ...]:
    """On some lines: nobody reads it, but one may want to copy it."""
    starts = range(0, len(digest), _DIGITS)
    return tuple((digest[at : at + _DIGITS], True) for at in starts)


def _fact(name: str, value: str) -> Fact:
    return Fact(name, ((value, False),))
