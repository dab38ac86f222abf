"""`evaluate` and `doctor`."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table
from rich.text import Text

from app.cli import parse, shapes
from app.cli.door import door_of
from app.cli.options import AsJson, Languages, Models, Speakers, examples
from app.cli.process_view import STEPS
from app.cli.progress import open_progress
from app.cli.show import clean, count, print_table
from app.cli.stop import listen_for_stop
from app.service.doctor import Health
from app.service.evaluate import ExamResult
from app.service.requests import ProcessRequest
from pipeline.domain.work import Notice
from pipeline.export.stamps import duration
from pipeline.jobs.events import JobFinished, JobProgress

if TYPE_CHECKING:
    from app.cli.door import Door
    from app.service.ports import Rate

_STOPPED = 130
_MARKS = {
    Health.GOOD: ("✓", "green"),
    Health.WARNING: ("!", "yellow"),
    Health.BAD: ("✗", "red"),
}


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(
        "evaluate",
        short_help="Examine models on a meeting of your own.",
        epilog=examples(
            "earshot evaluate --audio meeting.wav --reference meeting.stm --rttm meeting.rttm",
            "earshot evaluate -a meeting.wav -r meeting.stm --model whisper-small --json",
        ),
    )(evaluate)
    app.command(
        "doctor",
        short_help="Is everything there? What to do if not.",
        epilog=examples("earshot doctor", "earshot doctor --json"),
    )(doctor)


def evaluate(
    context: typer.Context,
    audio: Annotated[
        Path, typer.Option("--audio", "-a", metavar="FILE", readable=False, help="A recording.")
    ],
    reference: Annotated[
        Path,
        typer.Option(
            "--reference", "-r", metavar="STM", readable=False, help="What was said: STM or CTM."
        ),
    ],
    *,
    rttm: Annotated[
        Path | None,
        typer.Option(
            "--rttm", metavar="RTTM", readable=False, help="Who spoke when; else the STM's times."
        ),
    ] = None,
    language: Languages = None,
    speakers: Speakers = None,
    model: Models = None,
    as_json: AsJson = False,
) -> None:
    """Examine models on a meeting of your own: word errors, speaker errors, speed, memory.

    Your archive is left alone; what is made for the exam is removed.
    """
    door = door_of(context)
    request = ProcessRequest(
        source=audio,
        languages=parse.languages(language or []),
        speakers=parse.speakers(speakers),
        models=parse.models(model or [], door.earshot.models.role_of),
    )
    result = _examined(door, request, reference, rttm)
    if result is None:
        door.note("Stopped.")
        raise typer.Exit(_STOPPED)
    if as_json:
        door.print_json(shapes.exam(result))
    else:
        _print_exam(door, result)


def doctor(context: typer.Context, as_json: AsJson = False) -> None:
    """Look at the installation: is everything there, and what to do where it isn't."""
    door = door_of(context)
    findings = list(door.earshot.examine())
    if as_json:
        door.print_json(shapes.findings(findings))
    else:
        table = Table.grid(padding=(0, 2, 0, 0))
        table.add_column(no_wrap=True)
        table.add_column(no_wrap=True)
        table.add_column(overflow="fold")
        for finding in findings:
            told = clean(finding.what)
            if finding.todo:
                told.append(f"\n→ {finding.todo}", "bold")
            table.add_row(Text(*_MARKS[finding.health]), finding.topic, told)
        print_table(door.out, table)
    if any(finding.health is Health.BAD for finding in findings):
        raise typer.Exit(1)


def _examined(
    door: Door, request: ProcessRequest, reference: Path, rttm: Path | None
) -> ExamResult | None:
    with (
        open_progress(door.err) as view,
        listen_for_stop() as stop,
        closing(door.earshot.evaluate(request, reference, rttm)) as events,
    ):
        view.show(request.source.name, STEPS["check"], None)
        for event in events:
            if isinstance(event, ExamResult):
                return event
            if isinstance(event, JobProgress):
                stage = event.stage.partition(":")[0]
                step = STEPS.get(stage, stage)
                view.show(event.title, step, event.fraction, event.remaining_ms)
            elif isinstance(event, JobFinished):
                view.show(event.title, "comparing with the reference", None)
            elif isinstance(event, Notice):
                view.clear()
                door.note(event.text)
            if stop.is_set:
                break
    return None


def _print_exam(door: Door, result: ExamResult) -> None:
    scores = result.scores
    door.out.print(clean(result.audio, "bold"), soft_wrap=True)
    models = ", ".join(name for _, name in result.models)
    door.out.print(clean(f"{duration(result.duration_ms)} · {models}", "dim"), soft_wrap=True)
    door.out.print()
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True, justify="right", style="bold")
    table.add_column(overflow="fold", style="dim")
    source = "" if result.has_rttm else "; speaker times taken from the reference's utterances"
    for name, rate, about in (
        ("WER", scores.wer, f"{_words(scores.wer)}, whoever spoke; utterances by their start"),
        ("cpWER", scores.cpwer, f"{_words(scores.cpwer)}, each with the right speaker"),
        ("tcpWER", scores.tcpwer, f"{_words(scores.tcpwer)}, and at most 5 s off"),
        ("DER", scores.der, f"0.25 s at borders forgiven, overlap scored{source}"),
        ("DER, strict", scores.der_strict, "every border exact, overlap scored"),
    ):
        value = "none" if rate.value is None else f"{rate.value:.1%}"
        table.add_row(name, value, about)
    found, there = scores.speakers_found, scores.speakers_reference
    table.add_row("Speakers", str(found), f"found; {there} in the reference")
    took = f"{duration(max(1000, result.processing_ms))} of work, loading of models included"
    table.add_row("RTF", f"{result.rtf:.3f}", took)
    if result.peak_mb:
        table.add_row("Memory", f"{result.peak_mb / 1024:.2f} GB", "at most, in the engine")
    print_table(door.out, table)


def _words(rate: Rate) -> str:
    return f"{count(rate.errors, 'error')} in {count(rate.total, 'word')}"
