"""What a timeline says in words, for those who rest on it with the mouse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.gui.dates import offset
from app.gui.meeting.timeline_picture import Scale, Sign
from pipeline.domain.capture import GapReason

if TYPE_CHECKING:
    from app.service.meeting import Meeting

translate = QCoreApplication.translate


def signs_of(meeting: Meeting) -> tuple[Sign, ...]:
    """A triangle for each decision, bookmark and note, in order of time."""
    found: list[Sign] = []
    if meeting.document is not None:
        decided = translate("Timeline", "Decided: %1")
        for record in meeting.document.decisions:
            claim = record.decision.claim
            text = decided.replace("%1", claim.text)
            found.append(Sign(claim.citations[0].span.start_ms, text, "accent"))
    for mark in meeting.report.marks if meeting.report else ():
        found.append(Sign(mark.at_ms, mark.text or translate("Timeline", "Bookmark"), "text"))
    return tuple(sorted(found, key=lambda sign: sign.at_ms))


def words_at(meeting: Meeting, signs: Sequence[Sign], scale: Scale, x: float, near: float) -> str:
    """What there is at a place, a line each.

    Args:
        meeting: which.
        signs: its triangles.
        scale: how it is shown.
        x: the place, in pixels.
        near: so many pixels away a triangle is meant, too.
    """
    at_ms = round(min(meeting.recording.duration_ms, max(0.0, scale.ms_at(x))))
    chapters = meeting.document.minutes.chapters if meeting.document else ()
    begun = [c.title for c in chapters if c.span.start_ms <= at_ms]
    words = ["  ".join([offset(at_ms), *begun[-1:]])]
    words += [sign.text for sign in signs if abs(scale.x_of(sign.at_ms) - x) <= near]
    words += [
        meeting.names[part.place][1]
        for part in meeting.parts
        if part.span.start_ms <= at_ms < part.span.end_ms and part.place < len(meeting.names)
    ]
    words += [
        _of_gap(gap.reason)
        for gap in (meeting.report.gaps if meeting.report else ())
        if scale.x_of(gap.span.start_ms) - 1 <= x <= scale.x_of(gap.span.end_ms) + 1
    ]
    return "\n".join(dict.fromkeys(words))


def _of_gap(reason: GapReason) -> str:
    match reason:
        case GapReason.DEVICE:
            return translate("Timeline", "Nothing was recorded: the device was not there.")
        case GapReason.OVERRUN:
            return translate("Timeline", "Nothing was recorded: this machine was too slow.")
        case GapReason.ASLEEP:
            return translate("Timeline", "Nothing was recorded: this machine slept.")
