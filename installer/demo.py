"""`python -m installer.demo`: processes four recordings through the command line and shows them.

The demo has an archive of its own under `.cache/demo`; the weights are shared.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

from app.settings import find_home

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".cache" / "demo"
LINES_SHOWN = 24
QUESTIONS = (
    ("terrace",),
    ('"hospital group"',),
    ("NEAR(lease delay*, 6)",),
    ("record* month*", "--from", "2026-10-01"),
)


@dataclass(frozen=True, slots=True)
class Sample:
    """A recording with what the user would type about it.

    Attributes:
        file: the media file.
        title: of the meeting.
        date: ISO 8601, with or without a time; None if unknown.
    """

    file: Path
    title: str
    date: str | None


def samples() -> tuple[Sample, ...]:
    """Three meetings that the project ships, and a telephone call that pyannote.audio ships."""
    found: list[Sample] = []
    for about in sorted((ROOT / "samples" / "lisbon").glob("lisbon-*.json")):
        known: dict[str, Any] = json.loads(about.read_text("utf-8"))
        found.append(Sample(about.with_suffix(".flac"), known["title"], known["date"]))
    call = distribution("pyannote-audio").locate_file("pyannote/audio/sample/sample.wav")
    found.append(Sample(Path(str(call)), "A telephone call", None))
    return tuple(found)


def main() -> int:
    """Process, list, show, search; returns the exit status of the first command that failed."""
    earshot = Earshot()
    begun = time.monotonic()
    try:
        brought = samples()
        earshot.run("process", *(str(sample.file) for sample in brought))
        heading(f"Four recordings are in the archive, after {time.monotonic() - begun:.0f} s")
        earshot.name_once(brought)
        earshot.run("list")
        for recording in earshot.recordings():
            heading(f"earshot show {recording['id']}")
            earshot.show(recording["id"])
        for words in QUESTIONS:
            heading("earshot search " + " ".join(words))
            earshot.run("search", *words)
    except subprocess.CalledProcessError as error:
        return error.returncode
    heading("Go on from here")
    print(f"  export EARSHOT_HOME={HOME} EARSHOT_MODELS={earshot.models}")
    print(f"  {earshot.program} --help")
    return 0


class Earshot:
    """The command line, with the demo's archive and the user's weights."""

    def __init__(self) -> None:
        self.models = find_home().models
        self.program = Path(sys.executable).with_name("earshot")
        self._environment = {
            **os.environ,
            "EARSHOT_HOME": str(HOME),
            "EARSHOT_MODELS": str(self.models),
        }

    def run(self, *arguments: str) -> None:
        """Run a command that shows its own output; raises `CalledProcessError`."""
        sys.stdout.flush()
        subprocess.run([self.program, *arguments], check=True, env=self._environment)

    def name_once(self, brought: Sequence[Sample]) -> None:
        """Give titles and dates to recordings that are still called after their files."""
        by_file_name = {sample.file.stem: sample for sample in brought}
        for recording in self.recordings():
            if sample := by_file_name.get(recording["title"]):
                dated = ("--date", sample.date) if sample.date else ()
                self._read("edit", recording["id"], "--title", sample.title, *dated)

    def show(self, recording_id: str) -> None:
        """Show the beginning of a transcript."""
        lines = self._read("show", recording_id).splitlines()
        print("\n".join(lines[:LINES_SHOWN]))
        if len(lines) > LINES_SHOWN:
            print(f"... and {len(lines) - LINES_SHOWN} more lines")

    def recordings(self) -> Sequence[dict[str, Any]]:
        """What is in the archive, the latest first."""
        return json.loads(self._read("list", "--json"))["recordings"]

    def _read(self, *arguments: str) -> str:
        command = [self.program, *arguments]
        done = subprocess.run(
            command, check=True, env=self._environment, stdout=subprocess.PIPE, text=True
        )
        return done.stdout


def heading(text: str) -> None:
    """Write what comes next."""
    print(f"\n=== {text}")


if __name__ == "__main__":
    sys.exit(main())
