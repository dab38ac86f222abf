"""A transcript as text or as a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.service.library import transcript_of
from pipeline.export.formats import ExportFormat, render
from pipeline.export.write import write_text

if TYPE_CHECKING:
    from pipeline.ports import Archive


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
