"""A transcript as text or as a file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from app.service.library import transcript_of
from pipeline.domain.errors import InputError, NotFoundError
from pipeline.export.formats import ExportFormat, render
from pipeline.export.write import write_text

if TYPE_CHECKING:
    from pipeline.domain.sound import Recording
    from pipeline.ports import Archive

_LONGEST_NAME = 120
_NO_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
"""What a file's name can't hold on one system or another."""


def export_text(archive: Archive, reference: str, form: ExportFormat) -> str:
    """A recording's transcript in a format; raises `NotFoundError`."""
    recording = archive.recordings.get(reference)
    return render(form, recording, transcript_of(archive, recording))


def export_file(
    archive: Archive, reference: str, form: ExportFormat, path: Path, force: bool = False
) -> None:
    """Write it to a file, whole or not at all.

    Raises:
        NotFoundError: no such recording, or it has no transcript yet.
        InputError: the file is there, and `force` isn't given.
        StorageError: the disk is full.
    """
    write_text(path, export_text(archive, reference, form), force)


@dataclass(frozen=True, slots=True)
class Papers:
    """Writes what somebody wants to hand on: transcripts in a format, or minutes.

    Attributes:
        archive: holds the transcripts.
        minutes_text: stored minutes of a recording; raises `NotFoundError` where there are none.
    """

    archive: Archive
    minutes_text: Callable[[str], str]

    def write(self, reference: str, form: ExportFormat | None, path: Path) -> tuple[Path, ...]:
        """Write one in place of what is there; returns the file.

        Args:
            reference: of which recording.
            form: of its transcript; None writes its minutes.
            path: where to.

        Raises:
            NotFoundError: no such recording, or there is nothing to write yet.
            StorageError: the disk is full.
        """
        write_text(path, self._text(reference, form), force=True)
        return (path,)

    def write_all(
        self, references: Sequence[str], form: ExportFormat | None, folder: Path
    ) -> tuple[Path, ...]:
        """Write several into a folder, and replace no file; returns those that were written.

        Recordings of which there is nothing to write are left out.

        Raises:
            StorageError: the disk is full; the files before it are there.
        """
        written: list[Path] = []
        for reference in references:
            try:
                text = self._text(reference, form)
                name = file_name(self.archive.recordings.get(reference))
            except NotFoundError:
                continue
            written.append(_write_beside(folder, name, ending_of(form), text))
        return tuple(written)

    def _text(self, reference: str, form: ExportFormat | None) -> str:
        if form is None:
            return self.minutes_text(reference)
        return export_text(self.archive, reference, form)


def ending_of(form: ExportFormat | None) -> str:
    """Of a file's name: that of the format; minutes are Markdown."""
    return ExportFormat.MD.value if form is None else form.value


def file_name(recording: Recording) -> str:
    """What a recording's files are called, without an ending: "2026-09-07 Budget"."""
    title = " ".join(_NO_NAME.sub(" ", recording.title).split())[:_LONGEST_NAME].strip(" .")
    day = f"{recording.held_at:%Y-%m-%d}" if recording.held_at is not None else ""
    return f"{day} {title}".strip() or recording.id


def _write_beside(folder: Path, name: str, ending: str, text: str) -> Path:
    """Write under the first name that is free: "Budget.md", "Budget (2).md"."""
    for path in _names(folder, name, ending):
        try:
            write_text(path, text)
        except InputError:
            if not path.exists():
                raise
        else:
            return path
    raise AssertionError("names never end")


def _names(folder: Path, name: str, ending: str) -> Iterator[Path]:
    yield folder / f"{name}.{ending}"
    yield from (folder / f"{name} ({number}).{ending}" for number in count(2))
