"""What the installing process tells the one that started it: a line of JSON each."""

import json
from dataclasses import asdict, dataclass
from typing import cast

from pipeline.domain import errors
from pipeline.domain.saying import Said, as_said
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
        parts = (message.title, message.what, message.todo)
        told = [as_said(part).to_plain() for part in parts]
        return json.dumps({"kind": type(message).__name__, "told": told})
    if isinstance(message, Progress):
        fields = {**asdict(message), "step": as_said(message.step).to_plain()}
        return json.dumps({"kind": Progress.__name__} | fields)
    return json.dumps({"kind": type(message).__name__} | asdict(message))


def decode(line: str) -> Message:
    """The message of a line; raises `ValueError` where it is none."""
    fields = cast("dict[str, object]", json.loads(line))
    kind = str(fields.pop("kind"))
    if kind == Progress.__name__:
        completed, total = (float(str(fields[name])) for name in ("completed", "total"))
        return Progress(Said.from_plain(fields["step"]), completed, total)
    if kind == InstallReport.__name__:
        names = tuple(str(name) for name in cast("list[object]", fields["names"]))
        return InstallReport(names, int(str(fields["received_bytes"])))
    error = getattr(errors, kind, None)
    if isinstance(error, type) and issubclass(error, errors.EarshotError):
        title, what, todo = map(Said.from_plain, cast("list[object]", fields["told"]))
        return error(title, what, todo)
    raise ValueError(f"not a message: {line[:200]}")
