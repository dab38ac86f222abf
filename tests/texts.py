"""Gathers what is said below the window into a file that Qt's tools read.

    python -m tests.texts FILE

Below the window nobody knows Qt: a text is a literal in the call that says it, or passes through
`say` (`pipeline/domain/saying.py`). The file is never imported; it lists them as if they were
texts of the window, for `make translations`.
"""

from __future__ import annotations

import ast
import json
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("pipeline", "models", "app/service", "app/settings.py", "app/settings_read.py",
         "app/settings_edit.py", "app/wiring")  # fmt: skip
UNSEEN = ("pipeline/scoring", "app/service/evaluate.py", "app/service/doctor.py")
"""The window shows nothing of these."""

_NAMING = {"storable", "one_line"}
"""What takes the name of a thing that can't be read."""

SPEAKING = {"Notice", "Progress", "CaptureWarning", "advance"} | _NAMING
"""What takes words beside errors."""

_WORD = re.compile(r"[^\W\d_]{3}")

_ERRORS = ROOT / "pipeline" / "domain" / "errors.py"
_CATALOGUE = ROOT / "models" / "catalogue.toml"


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text to be translated.

    Attributes:
        template: with the places of its values.
        one: the same where the value `n` is 1; empty where nothing is counted.
    """

    template: str
    one: str = ""


def texts() -> list[Text]:
    """All of them, each once, in order."""
    found = set(_of_catalogue())
    for path in sources():
        found |= set(_of_source(ast.parse(path.read_text("utf-8"))))
    return sorted(text for text in found if _WORD.search(text.template))


def sources() -> Iterator[Path]:
    """Where the window's words may come from."""
    for room in ROOMS:
        place = ROOT / room
        for path in [place] if place.is_file() else sorted(place.rglob("*.py")):
            if not path.relative_to(ROOT).as_posix().startswith(UNSEEN):
                yield path


def unsaid() -> Iterator[str]:
    """Where words are put together in a way in which nothing can find them."""
    for path in sources():
        tree = ast.parse(path.read_text("utf-8"))
        built = {
            target.id
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign) and _is_built(node.value)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for call in _speaking_calls(tree):
            if _name(call) in _NAMING:
                continue
            for argument in _arguments(call):
                is_name = isinstance(argument, ast.Name) and argument.id in built
                if is_name or (_is_built(argument) and not isinstance(argument, ast.Constant)):
                    yield f"{path.relative_to(ROOT)}:{argument.lineno}"


def _of_catalogue() -> Iterator[Text]:
    for model in tomllib.loads(_CATALOGUE.read_text("utf-8"))["model"]:
        for field in ("purpose", "memory", "missing"):
            if words := model.get(field):
                yield Text(words)


def _of_source(tree: ast.Module) -> Iterator[Text]:
    for call in _speaking_calls(tree):
        for argument in _arguments(call):
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield Text(argument.value)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "say":
            one = next((k.value for k in node.keywords if k.arg == "one"), ast.Constant(""))
            template = node.args[0]
            assert isinstance(template, ast.Constant), ast.unparse(node)
            assert isinstance(one, ast.Constant), ast.unparse(node)
            yield Text(template.value, one.value)


def _speaking_calls(tree: ast.Module) -> Iterator[ast.Call]:
    wanted = SPEAKING | _errors()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) in wanted:
            yield node


def _errors() -> set[str]:
    tree = ast.parse(_ERRORS.read_text("utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.ClassDef)}


def _name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _arguments(call: ast.Call) -> Iterator[ast.expr]:
    """What is given to a call, and what may be given instead."""
    waiting = [*call.args, *(keyword.value for keyword in call.keywords)]
    while waiting:
        given = waiting.pop(0)
        if isinstance(given, ast.IfExp):
            waiting += [given.body, given.orelse]
        elif isinstance(given, ast.BoolOp):
            waiting += given.values
        else:
            yield given


def _is_built(node: ast.expr) -> bool:
    """Whether words are made here by other means than `say`."""
    if isinstance(node, ast.IfExp):
        return _is_built(node.body) or _is_built(node.orelse)
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and " " in node.value
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.BinOp) and (_is_built(node.left) or _is_built(node.right))
    )


def listing() -> str:
    """What Qt's tools are given: they see a plural only in a method's own `tr`."""
    lines = [
        f"        self.tr({json.dumps(_counted(text.template), ensure_ascii=False)}, None, 1)"
        if text.one
        else f"        self.tr({json.dumps(text.template, ensure_ascii=False)})"
        for text in texts()
    ]
    return "\n".join(["class Said(QObject):", "    def texts(self):", *lines, ""])


def _counted(template: str) -> str:
    return template.replace("{n}", "%n")


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(listing(), encoding="utf-8")
