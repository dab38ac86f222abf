"""What the installing process tells the one that started it: a line of JSON each."""

import json
from dataclasses import asdict, dataclass
from typing import cast

from pipeline.domain import errors
from pipeline.domain.work import Progress


@dataclass(frozen=True, slots=True)
class InstallReport:
    """That an installation is complete.

    Attributes:
        names: the models, in the order of asking.
        received_bytes: what came over the network for them this time, pip's own pages aside.
    """

    names: tuple[str, ...]
    received_bytes: int


Message = Progress | InstallReport | errors.EarshotError


def encode(message: Message) -> str:
    """One line, without its end."""
    if isinstance(message, errors.EarshotError):
        told = {"title": message.title, "what": message.what, "todo": message.todo}
        return json.dumps({"kind": type(message).__name__} | told)
    return json.dumps({"kind": type(message).__name__} | asdict(message))


def decode(line: str) -> Message:
    """The message of a line; raises `ValueError` where it is none."""
    fields = cast("dict[str, object]", json.loads(line))
    kind = str(fields.pop("kind"))
    if kind == Progress.__name__:
        completed, total = (float(str(fields[name])) for name in ("completed", "total"))
        return Progress(str(fields["step"]), completed, total)
    if kind == InstallReport.__name__:
        names = tuple(str(name) for name in cast("list[object]", fields["names"]))
        return InstallReport(names, int(str(fields["received_bytes"])))
    error = getattr(errors, kind, None)
    if isinstance(error, type) and issubclass(error, errors.EarshotError):
        return error(str(fields["title"]), str(fields["what"]), str(fields["todo"]))
    raise ValueError(f"not a message: {line[:200]}")
