"""Changing one line of the settings file and leaving every other as it is."""

import re
from pathlib import Path

from app.settings import Settings, parse_settings, read_settings
from pipeline.domain.errors import InputError, StorageError
from pipeline.domain.work import Role


def choose_model(path: Path, role: Role, name: str) -> Settings:
    """Set the model for a role in the settings file and leave every other line as it is.

    Raises:
        InputError: the file is wrong, or written in a way that can't be changed line by line.
        StorageError: it can't be written.
    """
    read_settings(path)
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    changed = _with_model(text, role, name)
    try:
        settings = parse_settings(changed, path)
        is_set = settings.model(role) == name
    except InputError:
        is_set = False
    if not is_set:
        raise InputError(
            "Settings can't be changed",
            f"{path} isn't written as Earshot would write it.",
            f'Set {role} = "{name}" under [models] by hand.',
        )
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = path.with_name(path.name + ".new")
        fresh.write_text(changed, encoding="utf-8")
        fresh.replace(path)
    except OSError as error:
        raise StorageError(
            "Settings can't be written",
            f"{path}: {error.strerror or error}.",
            "Free some space or check the folder's permissions.",
        ) from error
    return read_settings(path)


def _with_model(text: str, role: Role, name: str) -> str:
    lines = text.splitlines()
    entry = f'{role.value} = "{name}"'
    header = next((i for i, line in enumerate(lines) if re.match(r"\s*\[models\]", line)), None)
    if header is None:
        gap = [""] if lines else []
        return "\n".join([*lines, *gap, "[models]", entry]) + "\n"
    same = re.compile(rf"\s*[\"']?{re.escape(role.value)}[\"']?\s*=")
    for index in range(header + 1, len(lines)):
        if lines[index].lstrip().startswith("["):
            break
        if same.match(lines[index]):
            lines[index] = entry
            return "\n".join(lines) + "\n"
    return "\n".join([*lines[: header + 1], entry, *lines[header + 1 :]]) + "\n"
