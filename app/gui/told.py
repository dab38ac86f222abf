"""What was said below the window, in its language (see `pipeline/domain/saying.py`)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.gui import naming
from app.gui.reading import own_way
from pipeline.domain.saying import COUNT, Said, Value, as_said, fill

if TYPE_CHECKING:
    from pipeline.domain.errors import EarshotError

translate = QCoreApplication.translate

_COMMAND = re.compile(r"`[^`]+`")
_CONTEXT = "Said"
"""Under which `tests/texts.py` gives the texts to Qt's tools."""


def told(words: str) -> str:
    """A text in the language of the window; in English where nobody has translated it."""
    said = as_said(words)
    if not said:
        return ""
    values = dict(said.values)
    count = values.get(COUNT)
    if said.one and isinstance(count, int):
        source = said.template.replace(f"{{{COUNT}}}", "%n")
        made = translate(_CONTEXT, source, None, count)
        is_known = made != source.replace("%n", str(count))
    else:
        made = translate(_CONTEXT, said.template)
        is_known = made != said.template
    if is_known:  # a command is read its own way as a whole, with what is filled in
        return fill(_COMMAND.sub(lambda found: own_way(found[0]), made), values, _shown)
    if any(isinstance(value, Said) for value in values.values()):
        # as "{title}: {told}" is in most languages; what it is filled with may be known
        return fill(said.one if said.one and count == 1 else said.template, values, _shown)
    return own_way(said)


def in_full(error: EarshotError) -> str:
    """What failed, what happened and what to do, in a line."""
    words = translate("told", "%1. %2").replace("%1", told(error.title))
    return words.replace("%2", told(error.told)).strip()


def _shown(value: Value, form: str) -> str:
    if isinstance(value, Said):
        return told(value)
    if isinstance(value, str):  # the title of a meeting, it may be
        return own_way(naming.title(value))
    if form.endswith("f"):
        return QLocale().toString(float(value), "f", int(form[-2]))
    return QLocale().toString(int(value)) if form else str(value)
