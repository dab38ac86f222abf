"""What `process` says while it works, and what it says at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.text import Text

from app.cli.door import safe
from app.cli.show import clean, count
from app.service.process import FileProgress, FileRefused, FileTaken, ProcessEvent
from pipeline.domain.work import JobState, Notice
from pipeline.export.stamps import duration
from pipeline.jobs.events import JobFinished, JobProgress

if TYPE_CHECKING:
    from pathlib import Path

    from app.cli.door import Door
    from app.cli.progress import ProgressView
    from pipeline.domain.errors import EarshotError

STEPS = {
    "check": "checking the models",
    "transcribe": "transcribing",
    "diarize": "telling speakers apart",
    "attribute": "giving words to speakers",
    "index": "making it ready for search",
    "minutes": "writing minutes",
}
"""Stages in words for people."""


class ProcessReport:
    """Hears all events of a run, shows them, and remembers what the end needs.

    Attributes:
        exit_code: of the first error; 0 if there was none.
        has_heard: whether anything happened at all.
    """

    def __init__(self, door: Door, view: ProgressView, is_quiet: bool) -> None:
        self.exit_code = 0
        self.has_heard = False
        self._door = door
        self._view = view
        self._is_quiet = is_quiet
        self._sources: dict[str, Path] = {}
        self._elapsed_ms: dict[int, int] = {}
        self._entries: list[dict[str, Any]] = []

    def hear(self, event: ProcessEvent) -> None:
        """Show one event."""
        self.has_heard = True
        match event:
            case FileProgress(source, progress):
                fraction = progress.completed / progress.total if progress.total else None
                self._view.show(source.name, progress.step, fraction)
            case JobProgress():
                self._show_job(event)
            case FileTaken(source, taken):
                self._sources.setdefault(taken.recording.id, source)
                if taken.job is None:
                    self._known(source, taken.recording.id, taken.recording.title)
            case FileRefused(source, error):
                self._refused(source, error)
            case Notice(text):
                self._view.clear()
                self._door.note(text)
            case JobFinished():
                self._finished(event)

    def as_json(self) -> dict[str, Any]:
        """What became of each file."""
        return {"files": self._entries}

    def _show_job(self, event: JobProgress) -> None:
        self._elapsed_ms[event.job_id] = event.elapsed_ms
        stage, _, track = event.stage.partition(":")
        step = event.step if event.is_elsewhere else STEPS.get(stage, stage)
        if track not in ("", "1"):
            step = f"{step} on track {track}"
        self._view.show(event.title, step, event.fraction, event.remaining_ms)

    def _known(self, source: Path, recording_id: str, title: str) -> None:
        self._say("✓", "green", f"{source.name} is known already: “{title}”", recording_id)
        self._add(source, recording_id, "done", is_new=False)

    def _refused(self, source: Path, error: EarshotError) -> None:
        self._view.clear()
        self.exit_code = self.exit_code or error.exit_code
        self._door.tell_error(error, source.name)
        self._add(source, None, "refused", error=error)

    def _finished(self, event: JobFinished) -> None:
        source = self._sources.get(event.recording_id)
        if event.error is not None:
            self._view.clear()
            self.exit_code = self.exit_code or event.error.exit_code
            self._door.tell_error(event.error, event.title)
        elif event.state is JobState.DONE:
            self._say("✓", "green", self._summary(event), event.recording_id)
        self._add(source, event.recording_id, event.state.value, error=event.error)

    def _summary(self, event: JobFinished) -> str:
        view = self._door.earshot.show(event.recording_id)
        parts = [event.title, duration(view.recording.duration_ms)]
        if view.transcript is not None and view.transcript.turns:
            parts.append(count(len(view.transcript.speakers), "speaker"))
            parts.append(count(len(view.transcript.turns), "turn"))
        else:
            parts.append("nobody speaks in it")
        if took_ms := self._elapsed_ms.get(event.job_id):
            parts.append(f"took {duration(max(1000, took_ms))}")
        return " · ".join(parts)

    def _say(self, mark: str, style: str, text: str, recording_id: str) -> None:
        self._view.clear()
        if self._is_quiet:
            return
        line = Text.assemble((mark, style), " ", clean(text))
        self._door.out.print(line, soft_wrap=True)
        hint = Text.assemble("  ", (f"earshot show {recording_id}", "dim"))
        self._door.out.print(hint, soft_wrap=True)

    def _add(
        self,
        source: Path | None,
        recording_id: str | None,
        state: str,
        *,
        is_new: bool = True,
        error: EarshotError | None = None,
    ) -> None:
        told = None
        if error is not None:
            told = {"title": error.title, "what": error.what, "todo": error.todo}
        self._entries.append(
            {
                "source": safe(str(source)) if source is not None else None,
                "id": recording_id,
                "state": state,
                "was_known": not is_new,
                "error": told,
            }
        )
