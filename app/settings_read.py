"""Taking values out of the settings file, with the line of what is wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar, cast
from urllib.parse import urlsplit

from pipeline.domain.errors import InputError
from pipeline.domain.saying import NO_WORDS, Said, say
from pipeline.domain.tasks import ServedModel
from pipeline.domain.work import Role
from pipeline.offline import is_loopback

LANGUAGE = re.compile(r"[a-z]{2,3}\Z")
"""What an ISO 639 code looks like."""

_TEMPLATE = re.compile(r"[a-z0-9][a-z0-9-]*\Z")
_SERVED_CONTEXT = 4096
_LEAST_CONTEXT = 1024
_RATES = (16_000, 24_000, 48_000)
_MOST_CONTEXT = 1 << 20
_E = TypeVar("_E", bound=StrEnum)


class Section:
    """One table of the settings; each value is taken once, and `finish` refuses what is left.

    Args of the constructor:
        table: what was read.
        lines: of the whole file.
        path: the file, for messages and as the base of relative paths.
        name: of the table; empty for the top of the file.
    """

    def __init__(self, table: dict[str, Any], lines: list[str], path: Path, name: str = "") -> None:
        self._left = dict(table)
        self._known: list[str] = []
        self._lines = lines
        self._path = path
        self._name = name

    def inner(self, key: str) -> Section:
        """A table within the top of the file; an empty one if it isn't there."""
        value = self._take(key, {})
        if not isinstance(value, dict):
            raise self.wrong(key, say("must be a table: [{key}]", key=key))
        return Section(cast("dict[str, Any]", value), self._lines, self._path, key)

    def choice(self, key: str, kind: type[_E], default: _E) -> _E:
        """One of several words."""
        value = self._take(key, default.value)
        if value not in {item.value for item in kind}:
            raise self.wrong(
                key, say("is “{value}”; one of: {words}", value=value, words=", ".join(kind))
            )
        return kind(value)

    def choice_or_auto(self, key: str, kind: type[_E], auto: str) -> _E | None:
        """One of several words, or the one that leaves it to Earshot."""
        value = self._take(key, auto)
        if value == auto:
            return None
        if value not in {item.value for item in kind}:
            raise self.wrong(
                key,
                say(
                    "is “{value}”; one of: {auto}, {words}",
                    value=value,
                    auto=auto,
                    words=", ".join(kind),
                ),
            )
        return kind(value)

    def flag(self, key: str, default: bool) -> bool:
        """True or false."""
        value = self._take(key, default)
        if not isinstance(value, bool):
            raise self.wrong(key, say("must be true or false"))
        return value

    def text(self, key: str, default: str) -> str:
        """Any text, on one line."""
        value = self._take(key, default)
        if not isinstance(value, str):
            raise self.wrong(key, say('must be a text, in "quotes"'))
        return " ".join(value.split())

    def number(self, key: str, default: float, *, least: float = 0, most: float) -> float:
        """A number between two others."""
        value = self._take(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.wrong(key, say("must be a number"))
        if not least <= value <= most:
            raise self.wrong(
                key,
                say(
                    "is {value}; from {least} to {most}",
                    value=value,
                    least=f"{least:g}",
                    most=f"{most:g}",
                ),
            )
        return value

    def rate(self, key: str, default: int) -> int:
        """Frames a second of a recording."""
        value = self._take(key, default)
        if isinstance(value, bool) or value not in _RATES:
            raise self.wrong(
                key,
                say(
                    "is “{value}”; one of: {rates}", value=value, rates=", ".join(map(str, _RATES))
                ),
            )
        return int(str(value))

    def languages(self, key: str) -> tuple[str, ...]:
        """A list of codes."""
        value = self._take(key, [])
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            raise self.wrong(key, say('must be a list of codes: ["en", "de"]'))
        codes = cast("list[str]", value)
        for code in codes:
            if not LANGUAGE.match(code):
                raise self.wrong(
                    key, say("has “{code}”, which is no code like en or de", code=code)
                )
        return tuple(codes)

    def language(self, key: str) -> str | None:
        """A code, or None."""
        value = self._take(key, None)
        if value is not None and not (isinstance(value, str) and LANGUAGE.match(value)):
            raise self.wrong(key, say("is “{value}”, which is no code like en or de", value=value))
        return value

    def template(self, key: str, default: str) -> str:
        """The name of a template."""
        value = self._take(key, default)
        if not isinstance(value, str) or not _TEMPLATE.match(value):
            raise self.wrong(key, say('must be the name of a template, in "quotes"'))
        return value

    def models(self, defaults: Mapping[Role, str]) -> tuple[tuple[Role, str], ...]:
        """(role, name) pairs, the defaults where nothing else is said."""
        chosen = dict(defaults)
        for key in list(self._left):
            if key not in {role.value for role in Role}:
                raise self.wrong(key, say("isn't a role; one of: {roles}", roles=", ".join(Role)))
            value = self._left.pop(key)
            if not isinstance(value, str) or not value:
                raise self.wrong(key, say('must be the name of a model, in "quotes"'))
            chosen[Role(key)] = value
        return tuple(chosen.items())

    def paths(self, key: str) -> tuple[Path, ...]:
        """Files; a relative path begins at the folder of the settings."""
        value = self._take(key, [])
        if not isinstance(value, list) or not all(isinstance(v, str) and v for v in value):
            raise self.wrong(key, say('must be a list of files: ["minutes.gguf"]'))
        folder = self._path.parent
        return tuple(folder / Path(name).expanduser() for name in cast("list[str]", value))

    def tokens(self, key: str) -> int | None:
        """How many tokens a model may see at once, or None."""
        value = self._take(key, None)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int):
            raise self.wrong(key, say("must be a number of tokens: 8192"))
        if not _LEAST_CONTEXT <= value <= _MOST_CONTEXT:
            raise self.wrong(
                key,
                say(
                    "is {value}; from {least} to {most} tokens",
                    value=value,
                    least=_LEAST_CONTEXT,
                    most=_MOST_CONTEXT,
                ),
            )
        return value

    def server(self, url_key: str, name_key: str, context: int | None) -> ServedModel | None:
        """A server of this machine with its model, or None."""
        url, name = self._take(url_key, None), self._take(name_key, None)
        if url is None and name is None:
            return None
        if not isinstance(url, str):
            key, example = url_key, '"http://127.0.0.1:8080/v1"'
            raise self.wrong(
                key if url is not None else name_key,
                say("needs {key} = {example}", key=key, example=example),
            )
        if reason := _no_server(url):
            raise self.wrong(url_key, say("is “{url}”: {what}", url=url, what=reason))
        if not isinstance(name, str) or not name:
            raise self.wrong(
                name_key if name is not None else url_key,
                say('needs {name_key} = "…"', name_key=name_key),
            )
        return ServedModel(url.rstrip("/"), name, context or _SERVED_CONTEXT)

    def finish(self) -> None:
        """Refuse what nobody asked for."""
        for key in self._left:
            known = ", ".join(self._known)
            why = say("isn't a setting; there are: {known}", known=known)
            if self._name:
                why = say(
                    "isn't a setting of [{section}]; there are: {known}",
                    section=self._name,
                    known=known,
                )
            raise self.wrong(key, why)

    def wrong(self, key: str, why: Said) -> InputError:
        """An error about a key, with its line where it can be found."""
        pattern = re.compile(rf"\s*\[?[\"']?{re.escape(key)}[\"']?\s*[=\].]")
        header = re.compile(rf"\s*\[{re.escape(self._name)}\]")
        starts = (n for n, line in enumerate(self._lines) if self._name and header.match(line))
        start = next(starts, -1) + 1
        for number, line in enumerate(self._lines[start:], start=start + 1):
            if pattern.match(line):
                return wrong_settings(
                    self._path,
                    say("line {line}: {key} {what}", line=number, key=key, what=why),
                )
        return wrong_settings(self._path, say("{key} {what}", key=key, what=why))

    def _take(self, key: str, default: object) -> object:
        self._known.append(key)
        return self._left.pop(key, default)


def wrong_settings(path: Path, why: Said) -> InputError:
    """What is said where settings can't be used."""
    return InputError(
        "Settings can't be used",
        say("{path}: {what}.", path=path, what=why),
        "Correct it, or remove the file for defaults.",
    )


def _no_server(url: str) -> Said:
    """Why an address can't be that of a server; empty if it can."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return say("it is no address")
    if parts.scheme != "http" or not host:
        return say("it must begin with http:// and a host")
    if parts.username is not None or parts.query or parts.fragment:
        return say("it must have host, port and path alone")
    if not is_loopback(host):
        return say("only a server on this machine is allowed: 127.0.0.1, ::1 or localhost")
    return NO_WORDS
