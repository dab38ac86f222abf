"""Templates of minutes: see them, copy one to change it, try one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.domain.errors import EarshotError, InputError, StorageError
from pipeline.domain.saying import say
from pipeline.export.write import write_text
from pipeline.language.templates import (
    TemplateFile,
    find_template,
    is_template_name,
    list_templates,
    load_template,
    parse_template,
    read_template,
)

if TYPE_CHECKING:
    from app.settings import Home
    from pipeline.domain.meaning import Template


@dataclass(frozen=True, slots=True)
class TemplateLine:
    """A template as it is listed.

    Attributes:
        name: the file's name without its ending.
        title: for people; the name where it can't be read.
        sections: what minutes made with it contain, in order.
        path: the file.
        is_shipped: False for one of the user's own.
        problem: what is wrong with the file, with the line; empty if it can be used.
    """

    name: str
    title: str
    sections: tuple[str, ...]
    path: Path
    is_shipped: bool
    problem: str


@dataclass(frozen=True, slots=True)
class TemplateText:
    """A template's file, to be looked at or changed.

    Attributes:
        name: the file's name without its ending.
        path: the file.
        text: all of it.
        is_shipped: what came with Earshot can be copied, and not changed.
    """

    name: str
    path: Path
    text: str
    is_shipped: bool


def template_lines(home: Home) -> tuple[TemplateLine, ...]:
    """All templates by name, each read as it would be used."""
    return tuple(_line(file) for file in all_templates(home))


def _line(file: TemplateFile) -> TemplateLine:
    try:
        template = read_template(file.path)
    except EarshotError as error:
        return TemplateLine(file.name, file.name, (), file.path, file.is_shipped, error.what)
    return TemplateLine(
        file.name, template.title, template.sections, file.path, file.is_shipped, ""
    )


def template_text(home: Home, name: str) -> TemplateText:
    """A template's file, broken or not.

    Raises:
        NotFoundError: there is none of this name.
        InputError: the file can't be read.
    """
    file = find_template(name, (home.templates,))
    try:
        text = file.path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        what = say("{path}: {reason}.", path=file.path, reason=error.strerror or error)
        raise InputError("Template can't be read", what, "Check its permissions.") from error
    return TemplateText(file.name, file.path, text, file.is_shipped)


def try_template(home: Home, name: str, text: str) -> Template:
    """Read a text as the template of this name; raises `InputError` with line and reason."""
    return parse_template(text, home.templates / f"{name}.toml")


def write_template(home: Home, name: str, text: str) -> Template:
    """Put a text in place of one of the user's own templates.

    Raises:
        NotFoundError: there is none of this name.
        InputError: it is a shipped one, or the text is no template; the file is as it was.
        StorageError: it can't be written.
    """
    file = find_template(name, (home.templates,))
    if file.is_shipped:
        raise InputError(
            "Template can't be changed",
            say("“{name}” came with Earshot.", name=name),
            "Copy it under another name, and change the copy.",
        )
    template = parse_template(text, file.path)
    write_text(file.path, text, force=True)
    return template


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
            say("“{new}” is no name for a template.", new=new),
            "Use lower-case letters, digits and hyphens.",
        )
    text = find_template(name, (home.templates,)).path.read_text(encoding="utf-8")
    path = home.templates / f"{new}.toml"
    try:
        home.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        home.templates.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        todo = say("Check the folder's permissions.")
        raise StorageError(
            "Folder can't be made",
            say("{path}: {reason}.", path=home.templates, reason=reason),
            todo,
        ) from error
    try:
        write_text(path, text)
    except InputError as error:
        raise InputError(error.title, error.what, "Choose another name, or edit it.") from error
    return path


def check_template(path: Path) -> Template:
    """Read a template file as it would be used; raises `InputError` with line and reason."""
    return read_template(path)
