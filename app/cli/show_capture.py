"""How a meeting was recorded, as `show` tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from app.cli import show
from pipeline.domain.capture import EndReason, GapReason, MarkKind
from pipeline.domain.sound import TrackSource
from pipeline.export.stamps import clock, duration

if TYPE_CHECKING:
    from rich.console import Console

    from pipeline.domain.capture import Captured, CaptureReport

_SOURCES = {TrackSource.MICROPHONE: "the microphone", TrackSource.SYSTEM: "the system's sound"}
_GAPS = {
    GapReason.DEVICE: "there was no device",
    GapReason.OVERRUN: "the machine was too slow",
    GapReason.ASLEEP: "the machine was asleep",
}
_ENDS = {
    EndReason.SILENCE: "It ended by itself, after a long silence.",
    EndReason.DISK: "It ended because of the disk, which was nearly full or refused.",
    EndReason.CRASH: "It was interrupted by a crash and recovered.",
}
_SHORT_MS = 1000


def print_capture(console: Console, captured: Captured, report: CaptureReport) -> None:
    """Consent, what is missing, and what somebody marked; nothing where there is none of it."""
    sources = {track.id: _SOURCES.get(track.source, track.source) for track in report.tracks}
    lines = [
        f"Missing on {sources.get(gap.track, gap.track)}: "
        f"{clock(gap.span.start_ms)}–{clock(gap.span.end_ms)}, {_GAPS[gap.reason]}."
        for gap in report.gaps
    ]
    lines += [
        f"Paused at {clock(at)} for {duration(max(_SHORT_MS, ms))}." for at, ms in report.pauses
    ]
    if report.silent_from_ms is not None:
        lines.append(f"Nothing is heard from {clock(report.silent_from_ms)} to the end.")
    if report.reason in _ENDS:
        lines.append(_ENDS[report.reason])
    if captured.consent:
        lines.append(f"Acknowledged before: “{captured.consent}”")
    for line in lines:
        console.print(show.clean(line, "dim"), soft_wrap=True)
    if not report.marks:
        return
    console.print()
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(justify="right", no_wrap=True, style="dim")
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for mark in report.marks:
        kind = "Bookmark" if mark.kind is MarkKind.BOOKMARK else "Note"
        table.add_row(clock(mark.at_ms), Text(kind, "yellow"), show.clean(mark.text))
    show.print_table(console, table)
