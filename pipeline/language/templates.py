"""Templates of minutes: TOML files that a user can copy and change.

A file's name without its ending is the template's name. A user's own template comes before a
shipped one of the same name.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from pipeline.domain.errors import InputError, NotFoundError
from pipeline.domain.meaning import Extract, Template
from pipeline.domain.saying import NO_WORDS, Said, say, together

SHIPPED = Path(__file__).with_name("templates")
"""The templates that come with Earshot."""

PARTS = ("brief", "chapters", "decisions", "actions", "questions", "figures")
"""Sections that every template may have without asking for them."""

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,49}\Z")
_KEYS = ("title", "sections", "brief-sentences", "tone", "extract")
_EXTRACT_KEYS = ("name", "heading", "ask")
_LARGEST = 64 << 10
_MOST_EXTRACTS = 8
_MOST_SENTENCES = 20


@dataclass(frozen=True, slots=True)
class TemplateFile:
    """A template and where it lies.

    Attributes:
        name: the file's name without its ending.
        path: the file.
        is_shipped: False for one of the user's own.
    """

    name: str
    path: Path
    is_shipped: bool


def list_templates(folders: Sequence[Path]) -> tuple[TemplateFile, ...]:
    """All templates by name, the user's own in place of shipped ones of the same name.

    Args:
        folders: of the user, the first before the others; they need not exist.
    """
    found: dict[str, TemplateFile] = {}
    for folder in (SHIPPED, *reversed(folders)):
        for path in folder.glob("*.toml"):
            found[path.stem] = TemplateFile(path.stem, path, folder == SHIPPED)
    return tuple(found[name] for name in sorted(found))


def find_template(name: str, folders: Sequence[Path]) -> TemplateFile:
    """Where a template lies; raises `NotFoundError` with the name that may have been meant."""
    known = {file.name: file for file in list_templates(folders)}
    if name in known:
        return known[name]
    close = difflib.get_close_matches(name.lower(), known, n=1)
    meant = say("Did you mean “{name}”?", name=close[0]) if close else NO_WORDS
    raise NotFoundError(
        "No such template",
        say("There is no template called “{name}”.", name=name),
        together(meant, say("`earshot templates list` shows those there are.")),
    )


def load_template(name: str, folders: Sequence[Path]) -> Template:
    """Read a template by its name.

    Raises:
        NotFoundError: there is none of this name.
        InputError: its file is broken; it names the line and the reason.
    """
    return read_template(find_template(name, folders).path)


def read_template(path: Path) -> Template:
    """Read a template file; raises `InputError` with line and reason."""
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
        if len(content) > _LARGEST:
            raise _broken(
                path,
                say("it has more than {most} kB: it is no template", most=_LARGEST >> 10),
            )
        return parse_template(content.decode("utf-8"), path)
    except UnicodeDecodeError as error:
        raise _broken(path, say("it isn't UTF-8 text")) from error
    except OSError as error:
        raise _broken(path, Said(error.strerror or str(error))) from error


def parse_template(text: str, path: Path) -> Template:
    """Read a template from TOML; its name is that of `path`, which isn't read.

    Raises:
        InputError: it isn't TOML, a key is unknown or missing, or a value is wrong; it names the
            line and the reason.
    """
    if not is_template_name(path.stem):
        raise _broken(path, say("a name has lower-case letters, digits and hyphens only"))
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        last = f"at line {len(text.splitlines())}, the last one"
        why = str(error).replace("at end of document", last)
        raise _broken(path, Said(why)) from error
    reader = _Reader(table, text, path)
    reader.refuse_unknown()
    extracts = reader.extracts()
    return Template(
        name=path.stem,
        title=reader.text("title", 80),
        sections=reader.sections(extracts),
        brief_sentences=reader.brief_sentences(),
        tone=reader.text("tone", 200) if "tone" in table else "",
        extracts=extracts,
    )


def is_template_name(name: str) -> bool:
    """Whether a template may be called so: it is also the name of a file."""
    return bool(_NAME.match(name))


class _Reader:
    """Takes values out of the table and says on which line a wrong one stands."""

    def __init__(self, table: dict[str, Any], text: str, path: Path) -> None:
        self._table = table
        self._lines = text.splitlines()
        self._path = path

    def refuse_unknown(self) -> None:
        for key in self._table:
            if key not in _KEYS:
                raise self._wrong(
                    key, say("isn't a key of templates{meant}", meant=_meant(key, _KEYS))
                )

    def text(self, key: str, longest: int) -> str:
        return self._text(self._table, key, longest, 0)

    def sections(self, extracts: tuple[Extract, ...]) -> tuple[str, ...]:
        value = self._table.get("sections")
        known = (*PARTS, *(extract.name for extract in extracts))
        if not isinstance(value, list) or not value or not all(isinstance(v, str) for v in value):
            raise self._wrong("sections", say('must be a list of names: ["brief", "decisions"]'))
        names = cast("list[str]", value)
        for name in names:
            if name not in known:
                raise self._wrong(
                    "sections",
                    say(
                        "has “{name}”, which isn't one{meant}", name=name, meant=_meant(name, known)
                    ),
                )
            if names.count(name) > 1:
                raise self._wrong("sections", say("has “{name}” twice", name=name))
        for extract in extracts:
            if extract.name not in names:
                why = say("lacks “{name}”, which an [[extract]] looks for", name=extract.name)
                raise self._wrong("sections", why)
        return tuple(names)

    def brief_sentences(self) -> tuple[int, int]:
        value = self._table.get("brief-sentences", [3, 6])
        if (
            not isinstance(value, list)
            or len(value) != 2
            or not all(isinstance(v, int) and not isinstance(v, bool) for v in value)
        ):
            raise self._wrong("brief-sentences", say("must be fewest and most: [3, 6]"))
        fewest, most = cast("list[int]", value)
        if not 1 <= fewest <= most <= _MOST_SENTENCES:
            why = say(
                "is {fewest} to {most}; between 1 and {limit}, the smaller first",
                fewest=fewest,
                most=most,
                limit=_MOST_SENTENCES,
            )
            raise self._wrong("brief-sentences", why)
        return fewest, most

    def extracts(self) -> tuple[Extract, ...]:
        value = self._table.get("extract", [])
        if not isinstance(value, list) or not all(isinstance(v, dict) for v in value):
            raise self._wrong("extract", say("must be written as [[extract]]"))
        tables = cast("list[dict[str, Any]]", value)
        if len(tables) > _MOST_EXTRACTS:
            raise self._wrong(
                "extract",
                say(
                    "is there {count} times; at most {most}",
                    count=len(tables),
                    most=_MOST_EXTRACTS,
                ),
            )
        return tuple(self._extract(table, at) for at, table in enumerate(tables))

    def _extract(self, table: dict[str, Any], at: int) -> Extract:
        for key in table:
            if key not in _EXTRACT_KEYS:
                why = say("isn't a key of [[extract]]{meant}", meant=_meant(key, _EXTRACT_KEYS))
                raise self._wrong(key, why)
        name = self._text(table, "name", 50, at)
        if not is_template_name(name):
            raise self._wrong("name", say("has lower-case letters, digits and hyphens only"), at)
        if name in PARTS:
            raise self._wrong(
                "name", say("is “{name}”, which every template has by itself", name=name), at
            )
        if any(other.get("name") == name for other in self._table["extract"][:at]):
            raise self._wrong("name", say("is “{name}” a second time", name=name), at)
        return Extract(
            name, self._text(table, "heading", 80, at), self._text(table, "ask", 500, at)
        )

    def _text(self, table: dict[str, Any], key: str, longest: int, at: int) -> str:
        if key not in table:
            if table is self._table:
                raise _broken(self._path, say("{key} is missing", key=key))
            why = say("{key} is missing in [[extract]] {number}", key=key, number=at + 1)
            raise _broken(self._path, why)
        value = table[key]
        if not isinstance(value, str) or not value.strip():
            raise self._wrong(key, say('must be text in "quotes"'), at)
        if len(value) > longest:
            raise self._wrong(
                key,
                say("has {count} characters; at most {most}", count=len(value), most=longest),
                at,
            )
        return " ".join(value.split())

    def _wrong(self, key: str, why: Said, occurrence: int = 0) -> InputError:
        pattern = re.compile(rf"\s*(?:\[\[)?\s*[\"']?{re.escape(key)}[\"']?\s*(?:[=.]|\]\])")
        found = [number for number, line in enumerate(self._lines, 1) if pattern.match(line)]
        if not found:
            return _broken(self._path, say("{key} {what}", key=key, what=why))
        return _broken(
            self._path,
            say(
                "line {line}: {key} {what}",
                line=found[min(occurrence, len(found) - 1)],
                key=key,
                what=why,
            ),
        )


def _meant(given: str, known: Sequence[str]) -> Said:
    close = difflib.get_close_matches(given.lower(), known, n=1)
    if close:
        return say("; did you mean “{name}”?", name=close[0])
    return say("; there are: {known}", known=", ".join(known))


def _broken(path: Path, why: Said) -> InputError:
    return InputError(
        "Template can't be used",
        say("{path}: {what}.", path=path, what=why),
        "Correct it; `earshot templates check FILE` tries it.",
    )
