"""The tab that says where all this comes from: tracks, models, settings, revisions, storage."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.gui import dates
from app.gui.stages import step_of
from pipeline.domain.sound import TrackSource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.gui.theme import Theme
    from app.service.meeting import Meeting, RevisionLine
    from pipeline.domain.work import StageRecord

translate = QCoreApplication.translate


class DetailsTab(QScrollArea):
    """Facts, to be read and copied.

    Signals:
        compare_wished, restore_wished: carry the number of an earlier revision.
    """

    compare_wished = Signal(int)
    restore_wished = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # nothing in it takes the keys that scroll
        self.setAccessibleName(translate("meeting", "Details"))

    def show_meeting(self, meeting: Meeting) -> None:
        """Write down what is known."""
        px = self._theme.px
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(24), px(8), px(24), px(24))
        column.setSpacing(px(4))
        for heading, lines in self._sections(meeting):
            if lines:
                _add_heading(column, heading, px(14))
                for line in lines:
                    column.addWidget(soft(line))
        if len(meeting.revisions) > 1:
            _add_heading(column, translate("meeting", "Revisions"), px(14))
            for revision in reversed(meeting.revisions):
                self._add_revision(column, meeting, revision)
        column.addStretch()
        self.setWidget(inner)

    def _add_revision(self, column: QVBoxLayout, meeting: Meeting, revision: RevisionLine) -> None:
        turns = self.tr("%n turn(s)", None, revision.turns)
        words = translate("meeting", "Revision %1").replace("%1", str(revision.number))
        text = f"{words} · {turns}"
        row = QHBoxLayout()
        row.addWidget(soft(text), 1)
        if meeting.transcript is not None and revision.number != meeting.transcript.revision:
            for name, signal in (
                (translate("meeting", "Compare"), self.compare_wished),
                (translate("meeting", "Restore"), self.restore_wished),
            ):
                button = QPushButton(name)
                button.setProperty("class", "quiet")
                button.setAccessibleName(f"{name}: {words}")
                button.clicked.connect(lambda _=False, s=signal, n=revision.number: s.emit(n))
                row.addWidget(button)
        else:
            row.addWidget(soft(translate("meeting", "shown now")))
        column.addLayout(row)

    def _sections(self, meeting: Meeting) -> list[tuple[str, Sequence[str]]]:
        recording = meeting.recording
        locale = QLocale()
        about = [
            _line(translate("meeting", "File"), recording.source_name),
            _line(
                translate("meeting", "Language"),
                recording.language or translate("meeting", "not known"),
            ),
            _line(
                translate("meeting", "Came into the archive"),
                dates.day(recording.added_at.date(), date.min),
            ),
            _line(translate("meeting", "Id"), recording.id),
            _line("SHA-256", f"\n{recording.content_sha256[:32]}\n{recording.content_sha256[32:]}"),
        ]
        names = {
            TrackSource.MICROPHONE: translate("meeting", "microphone"),
            TrackSource.SYSTEM: translate("meeting", "system sound"),
            TrackSource.FILE: translate("meeting", "file"),
        }
        channel = translate("meeting", "channel %1")
        tracks = [
            f"{track.id}: {names[track.source]}"
            + (
                ""
                if track.channel is None
                else ", " + channel.replace("%1", locale.toString(track.channel + 1))
            )
            for track in recording.tracks
        ]
        for captured in meeting.report.tracks if meeting.report else ():
            devices = ", ".join(captured.devices)
            tracks.append(f"{captured.id}: {captured.rate} Hz. {devices}")
        stored = [
            _line(
                translate("meeting", "Sound, encrypted"),
                locale.formattedDataSize(meeting.audio_bytes),
            ),
            _line(translate("meeting", "Turns"), locale.toString(len(meeting.turns))),
            _line(
                translate("meeting", "Words"),
                locale.toString(sum(len(t.words) for t in meeting.turns)),
            ),
        ]
        if meeting.transcript is not None:
            stored.append(_line(translate("meeting", "Revision"), str(meeting.transcript.revision)))
        job = meeting.job
        how: list[str] = []
        if job is not None:
            how.append(
                _line(
                    translate("meeting", "Languages"),
                    ", ".join(job.options.languages) or translate("meeting", "detected"),
                )
            )
            how += [_line(role.value, model) for role, model in job.options.models]
        work = [_stage(record) for record in meeting.stages]
        if meeting.document is not None:
            minutes = meeting.document.minutes
            how += [
                _line(translate("meeting", "Minutes from revision"), str(minutes.revision)),
                _line(translate("meeting", "Template"), minutes.template),
                _line(translate("meeting", "Written in"), minutes.language),
            ]
        return [
            (translate("meeting", "Recording"), about),
            (translate("meeting", "Tracks"), tracks),
            (translate("meeting", "Stored"), stored),
            (translate("meeting", "Work"), work),
            (translate("meeting", "Settings"), how),
        ]


def soft(text: str) -> QLabel:
    """A line of secondary words that can be copied."""
    label = QLabel(text)
    label.setProperty("class", "soft")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _stage(record: StageRecord) -> str:
    took = dates.seconds(record.elapsed_ms / 1000, 1)
    models = "".join(f"\n{name}, {digest[:16]}…" for _, name, digest in record.models)
    return f"{step_of(record.stage)}, {took}{models}"


def _add_heading(column: QVBoxLayout, text: str, above: int) -> None:
    label = QLabel(text)
    label.setProperty("class", "section")
    column.addSpacing(above)
    column.addWidget(label)


def _line(name: str, value: str) -> str:
    return f"{name}: {value}"
