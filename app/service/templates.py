"""Templates of minutes: see them, copy one to change it, try one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.domain.errors import InputError, StorageError
from pipeline.export.write import write_text
from pipeline.language.templates import (
    TemplateFile,
    find_template,
    is_template_name,
    list_templates,
    load_template,
    read_template,
)

if TYPE_CHECKING:
    from app.settings import Home
    from pipeline.domain.meaning import Template


def all_templates(home: Home) -> tuple[TemplateFile, ...]:
    """All templates by name, the user's own in place of shipped ones."""
    return list_templates((home.templates,))


def template_named(home: Home, name: str) -> Template:
    """A template; raises `NotFoundError`, or `InputError` with line and reason."""
    return load_template(name, (home.templates,))


def copy_template(home: Home, name: str, new: str) -> Path:
    """Lay a copy into the user's folder, to be changed there; returns the file.

    Raises:
        NotFoundError: there is no template of this name.
        InputError: the new name can't be used, or is taken in that folder.
        StorageError: it can't be written.
    """
    if not is_template_name(new):
        raise InputError(
            "Name can't be used",
            f"“{new}” is no name for a template.",
            "Use lower-case letters, digits and hyphens.",
        )
    text = find_template(name, (home.templates,)).path.read_text(encoding="utf-8")
    path = home.templates / f"{new}.toml"
    try:
        home.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        home.templates.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        todo = "Check the folder's permissions."
        raise StorageError("Folder can't be made", f"{home.templates}: {reason}.", todo) from error
    try:
        write_text(path, text)
    except InputError as error:
        raise InputError(error.title, error.what, "Choose another name, or edit it.") from error
    return path


def check_template(path: Path) -> Template:
    """Read a template file as it would be used; raises `InputError` with line and reason."""
    return read_template(path)
