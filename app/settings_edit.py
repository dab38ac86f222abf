"""Changing single settings in the file, and leaving every other line as it is."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.settings import Settings, parse_settings, read_settings
from pipeline.domain.errors import StorageError
from pipeline.domain.saying import say
from pipeline.domain.work import Role

Value = str | int | float | bool | list[str] | None
"""What a setting may hold; None takes it out of the file, so that its default holds."""


def choose_model(path: Path, role: Role, name: str) -> Settings:
    """Set the model for a role; see `change_settings`."""
    return change_settings(path, {("models", role.value): name})


def change_settings(path: Path, changes: Mapping[tuple[str, str], Value]) -> Settings:
    """Set values in the settings file.

    Args:
        path: of the file; it is made if it is missing.
        changes: a value for each (section, key); the section "" is the file's beginning.

    Returns:
        All settings as they are now.

    Raises:
        InputError: the file is wrong, or a value is refused; nothing was changed.
        StorageError: it can't be written.
    """
    import tomlkit  # noqa: PLC0415 - what only reads settings has no use for it

    read_settings(path)
    document: Any = tomlkit.parse(path.read_text(encoding="utf-8") if path.exists() else "")
    for (section, key), value in changes.items():
        if section and section not in document:
            document[section] = tomlkit.table()
        table = document[section] if section else document
        if value is not None:
            table[key] = value
        elif key in table:
            del table[key]
    text = tomlkit.dumps(document)
    settings = parse_settings(text, path)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = path.with_name(path.name + ".new")
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(path)
    except OSError as error:
        raise StorageError(
            "Settings can't be written",
            say("{path}: {reason}.", path=path, reason=error.strerror or error),
            "Free some space or check the folder's permissions.",
        ) from error
    return settings
