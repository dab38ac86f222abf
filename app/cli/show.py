"""How recordings, transcripts and hits look on a terminal."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from app.cli.door import safe
from pipeline.export.stamps import clock, duration, one_line

if TYPE_CHECKING:
    from rich.console import Console

    from app.service.library import RecordingView
    from pipeline.domain.search import RecordingSummary, SearchHit
    from pipeline.domain.sound import Recording
    from pipeline.domain.speech import Transcript

_VOICES = ("cyan", "magenta", "green", "yellow", "blue", "red")
"""Colours of speakers, by order of first speech."""

_DONE = "done"
_STATE_STYLES = {_DONE: "dim", "failed": "red"}
_UNNAMED = re.compile(r"Speaker \d+")
_LONGEST_NAME = 20


def print_list(console: Console, recordings: Sequence[RecordingSummary]) -> None:
    """A line for each recording; a column that would say nothing is left out."""
    has_dates = any(r.held_at for r in recordings)
    has_work = any(r.state != _DONE for r in recordings)
    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    table.add_column("ID", no_wrap=True, min_width=12, style="cyan")
    if has_dates:
        table.add_column("Date", no_wrap=True, min_width=16)
    table.add_column("Title", no_wrap=True, overflow="ellipsis", style="bold")
    table.add_column("Length", no_wrap=True, min_width=10, justify="right")
    table.add_column("Speakers", no_wrap=True, overflow="ellipsis")
    if has_work:
        table.add_column("State", no_wrap=True, min_width=9)
    for r in recordings:
        row: list[str | Text] = [r.recording_id]
        if has_dates:
            row.append(date_of(r.held_at))
        row += [clean(r.title), duration(r.duration_ms), clean(people(r.speakers))]
        if has_work:
            row.append(Text(r.state, _STATE_STYLES.get(r.state, "yellow")))
        table.add_row(*row)
    print_table(console, table)


def people(names: Sequence[str]) -> str:
    """Those who have a name, and how many others: "Anna, Ben, 2 others"."""
    known = [name for name in names if not _UNNAMED.fullmatch(name)]
    others = len(names) - len(known)
    if not known:
        return count(others, "speaker") if others else ""
    return ", ".join([*known, *([count(others, "other")] if others else [])])


def print_recording(console: Console, view: RecordingView) -> None:
    """A recording with its turns."""
    print_head(console, view.recording, view.transcript)
    if view.captured is not None and view.captured.report is not None:
        from app.cli.show_capture import print_capture  # noqa: PLC0415 - few were captured

        print_capture(console, view.captured, view.captured.report)
    if view.transcript is not None:
        console.print()
        print_turns(console, view.transcript)


def print_head(console: Console, recording: Recording, transcript: Transcript | None) -> None:
    """Title, and what is known about the meeting."""
    about = [date_of(recording.held_at), duration(recording.duration_ms), recording.language]
    if transcript is not None:
        about.append(count(len(transcript.speakers), "speaker"))
    console.print(clean(recording.title, "bold"), soft_wrap=True)
    console.print(Text(" · ".join(a for a in about if a), "dim"), soft_wrap=True)
    source = [recording.id, one_line(recording.source_name), *recording.tags]
    console.print(clean(" · ".join(source), "dim"), soft_wrap=True)


def print_turns(console: Console, transcript: Transcript) -> None:
    """A line a turn: when, who, what."""
    if not transcript.turns:
        console.print(Text("Nobody speaks in this recording.", "dim"))
        return
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(justify="right", no_wrap=True, style="dim")
    table.add_column(no_wrap=True, overflow="ellipsis", max_width=_LONGEST_NAME)
    table.add_column(overflow="fold")
    styles = voices(transcript)
    for turn in transcript.turns:
        table.add_row(
            clock(turn.span.start_ms),
            clean(transcript.name_of(turn.speaker), styles.get(turn.speaker, "")),
            clean(turn.text),
        )
    print_table(console, table)


def print_hits(console: Console, hits: Sequence[SearchHit]) -> None:
    """Hits under the title of their recording, in the order of the best one of each."""
    groups: dict[str, list[SearchHit]] = {}
    for hit in hits:
        groups.setdefault(hit.recording_id, []).append(hit)
    for number, (recording_id, found) in enumerate(groups.items()):
        if number:
            console.print()
        about = " · ".join(a for a in (date_of(found[0].held_at), recording_id) if a)
        title = Text.assemble(clean(found[0].title, "bold"), "  ", (about, "dim"))
        console.print(title, soft_wrap=True)
        table = Table.grid(padding=(0, 2, 0, 0))
        table.add_column(justify="right", no_wrap=True, style="dim")
        table.add_column(no_wrap=True, overflow="ellipsis", max_width=_LONGEST_NAME)
        table.add_column(overflow="fold")
        for hit in found:
            table.add_row(clock(hit.span.start_ms), clean(hit.speaker, "cyan"), _snippet(hit))
        print_table(console, table)


def print_table(console: Console, table: Table) -> None:
    """Print a table; in a pipe without the blanks that fill its last column."""
    if console.is_terminal:
        console.print(table)
        return
    with console.capture() as capture:
        console.print(table)
    for line in capture.get().splitlines():
        console.file.write(line.rstrip() + "\n")


def voices(transcript: Transcript) -> dict[str, str]:
    """A colour for each label."""
    return {
        speaker.label: _VOICES[index % len(_VOICES)]
        for index, speaker in enumerate(transcript.speakers)
    }


def date_of(moment: datetime | None) -> str:
    """A date for people; the time of day only where one is known."""
    if moment is None:
        return ""
    if moment.hour or moment.minute:
        return moment.strftime("%Y-%m-%d %H:%M")
    return moment.strftime("%Y-%m-%d")


def count(number: int, noun: str) -> str:
    """Write "1 turn", "2 turns"."""
    return f"{number} {noun}" if number == 1 else f"{number:,} {noun}s"


def clean(text: str, style: str = "") -> Text:
    """Text from a file on one line, without control characters and without markup."""
    return Text(safe(one_line(text)), style)


def _snippet(hit: SearchHit) -> Text:
    text = Text()
    for part in hit.snippet:
        text.append(safe(part.text.replace("\n", " ")), "bold yellow" if part.is_hit else "")
    return text
