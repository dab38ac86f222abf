"""What Earshot says, kept so that the window can say it in another language.

Texts are written in English, where what they tell happens; no floor below the window knows
another language. A `Said` is the English text, and beside it keeps the template and the values
that it was made of: through the engine's pipe, in the archive, up to the door. The command line
shows the text; the window looks the template up among its translations (`app/gui/told.py`).

A text that holds no value is its own template, so a plain literal need not pass through `say`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, LiteralString, Self

_PLACE = re.compile(r"\{(\w{1,40})(?::(,?(?:\.\df)?))?\}")
_LONGEST = 10_000
COUNT = "n"
"""The name of the value that decides between one and many."""


class Said(str):
    """An English text that remembers how it was made.

    Attributes:
        template: the text with a place for each value: "{name} can't be read."; "{count:,}" and
            "{size:.1f}" write numbers as `format` does.
        values: (name, value) pairs. A `str` is shown as it is, a `Said` is translated too.
        one: what is said instead where the value `n` is 1; empty where nothing is counted.
    """

    __slots__ = ("one", "template", "values")
    template: str
    values: tuple[tuple[str, Value], ...]
    one: str

    def __new__(
        cls, template: str, values: tuple[tuple[str, Value], ...] = (), one: str = ""
    ) -> Self:
        """Make the text; a text from elsewhere is its own template."""
        filled = dict(values)
        form = one if one and filled.get(COUNT) == 1 else template
        made = super().__new__(cls, fill(form, filled, _in_english))
        made.template, made.values, made.one = template, values, one
        return made

    @property
    def is_plain(self) -> bool:
        """Whether there is no more to it than the text."""
        return not self.values and not self.one and self.template == self

    def to_plain(self) -> list[object]:
        """The parts as JSON holds them."""
        pairs = [[n, v.to_plain() if isinstance(v, Said) else v] for n, v in self.values]
        return [self.template, pairs, self.one]

    @classmethod
    def from_plain(cls, parts: Any) -> Self:
        """Back from `to_plain`; raises TypeError or ValueError where it is nothing of the kind."""
        template, pairs, one = parts
        values: list[tuple[str, Value]] = [
            (name, cls.from_plain(value) if isinstance(value, list) else value)
            for name, value in pairs
        ]
        return cls(template, tuple(values), one)

    def __reduce__(self) -> tuple[type[Said], tuple[str, tuple[tuple[str, Value], ...], str]]:
        return Said, (self.template, self.values, self.one)


Value = str | int | float | Said
Words = Said | LiteralString
"""What a person may read: nothing that was put together on the way."""


def say(template: LiteralString, /, *, one: LiteralString = "", **values: object) -> Said:
    """Say something that holds values.

    Args:
        template: see `Said`; a literal, as it is found and translated by what reads the source.
        one: see `Said`.
        values: numbers stay numbers and `Said` stays as it is; of anything else, its `str`.
    """
    return Said(template, tuple((name, _plain(value)) for name, value in values.items()), one)


def as_said(words: str) -> Said:
    """The same words; those that are no `Said` are their own template."""
    return words if isinstance(words, Said) else Said(words)


def together(*sentences: str) -> Said:
    """Sentences one after another; empty ones are left out."""
    first, *others = [as_said(sentence) for sentence in sentences if sentence] or [Said("")]
    for other in others:
        first = say("{first} {second}", first=first, second=other)
    return first


def lines(*texts: str) -> Said:
    """Texts below one another."""
    first, *others = map(as_said, texts)
    for other in others:
        first = say("{first}\n{second}", first=first, second=other)
    return first


def fill(template: str, values: Mapping[str, Value], show: Callable[[Value, str], str]) -> str:
    """Put values into their places; a place without a value stays as it is.

    Args:
        template: see `Said`. It may come from a process that read foreign media, so this is not
            `str.format`, which reaches into what it is given.
        values: by name.
        show: what stands for a value, and how it is to be written: "", "," or ".1f".

    Returns:
        the text, cut where it is longer than anybody reads.
    """

    def put(place: re.Match[str]) -> str:
        name, form = place[1], place[2] or ""
        return show(values[name], form)[:_LONGEST] if name in values else place[0]

    return _PLACE.sub(put, template)[:_LONGEST]


def _in_english(value: Value, form: str) -> str:
    return str(value) if isinstance(value, str) else format(value, form)


def _plain(value: object) -> Value:
    if isinstance(value, bool) or not isinstance(value, int | float | Said):
        return str(value)
    return value


NO_WORDS = Said("")
"""Nothing to say."""
