"""`devices`, `record`, `recover`."""

from __future__ import annotations

import sys
import threading
from contextlib import closing, nullcontext
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.table import Table
from rich.text import Text

from app.cli import parse, shapes_capture, show
from app.cli.door import door_of, safe
from app.cli.keys import open_keyboard
from app.cli.options import AsJson, examples
from app.cli.record_keys import Controls
from app.cli.record_view import meter, open_view
from app.cli.recovering import recover as recover_all
from app.cli.stop import listen_for_stop
from app.service.keeping import Kept
from app.service.record import RecordRequest
from pipeline.domain.capture import CaptureEnded, CaptureWarning, EndReason, Levels
from pipeline.domain.errors import InputError
from pipeline.domain.live import LiveLag, LiveText
from pipeline.domain.sound import TrackSource
from pipeline.domain.work import Notice, Progress
from pipeline.export.stamps import clock, duration

if TYPE_CHECKING:
    from app.cli.door import Door
    from app.cli.record_view import RecordView
    from app.service.metering import DeviceLevel
    from app.service.record import RecordingDesk, RecordingSession, SessionEvent
    from pipeline.domain.capture import AudioDevice, CaptureReport

_SOURCES = {TrackSource.MICROPHONE: "microphone", TrackSource.SYSTEM: "system sound"}
_STANDARD_ERROR = 2
_GLIMPSE = 10
"""Levels that are looked at where nobody watches: a second."""
_ENDS = {
    EndReason.TIME: "It has taken as long as it was to take.",
    EndReason.SILENCE: "It ended by itself: nothing was heard for a long time.",
    EndReason.CRASH: "It ended too early; everything up to here is kept.",
    EndReason.DISK: "It ended because of the disk; everything up to here is kept.",
}


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(
        "devices",
        short_help="What can be recorded from.",
        epilog=examples("earshot devices", "earshot devices --levels"),
    )(devices)
    app.command(
        "record",
        short_help="Record a meeting: microphone and system sound.",
        epilog=examples(
            "earshot record",
            'earshot record --title "Budget" --live',
            'earshot record --mic "USB microphone" --system none --for 45m',
        ),
    )(record)
    app.command(
        "recover",
        short_help="Bring in what a crash left of a recording.",
        epilog=examples("earshot recover"),
    )(recover)


def devices(
    context: typer.Context,
    levels: Annotated[
        bool, typer.Option("--levels", help="Show how loud each one is, until Ctrl-C.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """List microphones and the sound outputs that can be recorded."""
    door = door_of(context)
    found, missing = door.earshot.recording.devices()
    heard: tuple[DeviceLevel, ...] = ()
    if levels and found:
        heard = _watch(door, is_quiet=as_json)
    if as_json:
        door.print_json(shapes_capture.devices(found, missing, heard))
        return
    if found and not (levels and door.out.is_terminal):
        show.print_table(door.out, _devices(found, heard))
    if missing:
        door.note(missing, "yellow")


def record(
    context: typer.Context,
    *,
    mic: Annotated[
        str,
        typer.Option("--mic", metavar="NAME|none", help="A microphone, by name; none for none."),
    ] = "",
    system: Annotated[
        str,
        typer.Option(
            "--system", metavar="NAME|none", help="A loudspeaker whose sound is taken; or none."
        ),
    ] = "",
    title: Annotated[
        str | None, typer.Option("--title", "-t", metavar="TEXT", help="A title; else the date.")
    ] = None,
    live: Annotated[
        bool | None,
        typer.Option("--live/--no-live", help="Show words while they are spoken."),
    ] = None,
    for_: Annotated[
        str | None, typer.Option("--for", metavar="TIME", help="End after so long: 45m, 1h30m.")
    ] = None,
    consent_given: Annotated[
        bool,
        typer.Option("--consent-given", help="Everybody has agreed to being recorded."),
    ] = False,
    later: Annotated[
        bool, typer.Option("--later", help="Only queue the processing: earshot process does it.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Record a meeting, then process it.

    Every second is on disk, encrypted, as it is recorded: a crash or an empty battery costs the
    last one. Ctrl-C or q ends the recording; so does closing the terminal, which only queues the
    processing.
    """
    door = door_of(context)
    stop_after_ms = parse.length(for_)
    recover_all(door)
    desk = door.earshot.recording
    request = RecordRequest(
        microphone=mic,
        system=system,
        title=title,
        stop_after_ms=stop_after_ms,
        has_consent=consent_given or _ask_consent(door, desk),
        live=live,
    )
    kept, report, is_last = _listen(door, desk.start(request))
    if kept is None or report is None:
        door.note("Nothing was recorded, so nothing was kept.", "yellow")
        if as_json:
            door.print_json(shapes_capture.nothing_recorded())
        return
    if not as_json:
        _tell_kept(door, kept, report)
    code = 0
    if later or is_last:
        door.note("It waits to be processed: earshot process")
    else:
        from app.cli.process import run_requests  # noqa: PLC0415 - only where it is wanted

        code = run_requests(door, [], is_quiet=as_json)
    if as_json:
        door.print_json(shapes_capture.recorded(door.earshot.show(kept.recording.id)))
    raise typer.Exit(code)


def recover(context: typer.Context, as_json: AsJson = False) -> None:
    """Bring in what a crash left of a recording, as the next start does by itself."""
    door = door_of(context)
    found = recover_all(door)
    if as_json:
        door.print_json(shapes_capture.recovered(found))
    elif not found:
        is_busy = door.earshot.recording.is_recording()
        busy = "A meeting is being recorded now; what was left before it is recovered afterwards."
        door.note(busy if is_busy else "Nothing was left by a crash.")


def _ask_consent(door: Door, desk: RecordingDesk) -> bool:
    """Show what people should hear; True where somebody typed that they agree."""
    consent = desk.consent
    if not consent.text:
        return False
    door.note(consent.text, "bold")
    if not consent.is_required or not sys.stdin.isatty():
        return False
    answer = typer.prompt(
        "Does everybody agree? Type yes", default="", show_default=False, err=True
    )
    if answer.strip().casefold() != "yes":
        raise InputError("Nothing is recorded", "Consent was not given.", "")
    return True


def _listen(
    door: Door, session: RecordingSession
) -> tuple[Kept | None, CaptureReport | None, bool]:
    """Show a recording to its end; what was kept, its report, and whether Earshot is to end."""
    kept: Kept | None = None
    report: CaptureReport | None = None
    controls = Controls(session)
    with (
        # Nothing may interrupt the end of a recording: a second Ctrl-C changes nothing.
        listen_for_stop(insists=False) as stop,
        open_keyboard() as keyboard,
        open_view(door.err, session.title, has_keys=keyboard is not None) as view,
        closing(session.events()) as events,
    ):
        for event in events:
            if isinstance(event, CaptureEnded):
                report = event.report
            elif isinstance(event, Kept):
                kept = event
            try:
                if isinstance(event, Levels):
                    for line in controls.press(keyboard.pressed() if keyboard else ""):
                        view.say(line, "dim")
                _show(event, view, controls.typed)
            except OSError:  # nobody reads any more; that is no reason to stop recording
                stop.write_nowhere(_STANDARD_ERROR)
            if stop.is_set and report is None:
                session.stop()
    return kept, report, stop.is_final


def _show(event: SessionEvent, view: RecordView, typed: str | None) -> None:
    match event:
        case Levels():
            view.levels(event, typed)
        case LiveText():
            view.words(event)
        case _:
            line, style = _told(event)
            if line:
                view.say(line, style)


def _told(event: SessionEvent) -> tuple[str, str]:
    match event:
        case CaptureWarning():
            return f"{clock(event.at_ms)} {event.text}", "yellow"
        case Notice(text):
            return text, "dim"
        case LiveLag():
            span = f"{clock(event.from_ms)}–{clock(event.until_ms)}"
            return f"Live text skips {span}; nothing is lost in the recording.", "dim"
        case Progress():
            return "", ""
        case _:
            return "", ""


def _tell_kept(door: Door, kept: Kept, report: CaptureReport) -> None:
    recording = kept.recording
    if report.reason in _ENDS:
        door.note(_ENDS[report.reason], "yellow")
    parts = f"{recording.title} · {duration(recording.duration_ms)} recorded"
    door.out.print(Text.assemble(("✓", "green"), " ", show.clean(parts)), soft_wrap=True)
    door.out.print(Text(f"  earshot show {recording.id}", "dim"), soft_wrap=True)
    if report.silent_from_ms is not None:
        door.note(f"Nothing is heard from {clock(report.silent_from_ms)} to the end.")


def _watch(door: Door, *, is_quiet: bool) -> tuple[DeviceLevel, ...]:
    """Show levels until Ctrl-C; where nobody watches, look for a second."""
    from rich.live import Live  # noqa: PLC0415 - only where levels are shown

    is_watched = door.out.is_terminal and not is_quiet
    loudest: dict[str, DeviceLevel] = {}
    over = threading.Event()
    with listen_for_stop() as stop, closing(door.earshot.recording.levels(over)) as steps:
        live = Live(console=door.out, auto_refresh=False) if is_watched else None
        with live or nullcontext():
            for number, levels in enumerate(steps, start=1):
                for level in levels:
                    known = loudest.get(level.device.id)
                    if known is None or (level.peak_db or -999) > (known.peak_db or -999):
                        loudest[level.device.id] = level
                if live is not None:
                    table = _devices([level.device for level in levels], levels)
                    live.update(table, refresh=True)
                if stop.is_set or (not is_watched and number >= _GLIMPSE):
                    break
    return tuple(loudest.values())


def _devices(found: Any, heard: tuple[DeviceLevel, ...]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    table.add_column("Kind", no_wrap=True)
    table.add_column("Name", style="bold")
    table.add_column("", style="dim", no_wrap=True)
    if heard:
        table.add_column("Level", no_wrap=True)
    levels = {level.device.id: level for level in heard}
    for device in found:
        row: list[Any] = [_SOURCES[device.source], _name(device)]
        row.append("default" if device.is_default else "")
        if heard:
            row.append(_level(levels.get(device.id)))
        table.add_row(*row)
    return table


def _name(device: AudioDevice) -> Text:
    return show.clean(device.name)


def _level(level: DeviceLevel | None) -> Text:
    if level is not None and level.problem:
        return Text(safe(level.problem), "yellow")
    if level is None or level.peak_db is None:
        return Text("nothing comes", "yellow")
    return Text.assemble(meter(level.peak_db), f" {level.peak_db:4.0f} dB")
