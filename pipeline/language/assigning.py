"""What is given to a role or a group: "marketing looks at the prices", "you two build a model"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.language.lines import Line
from pipeline.language.names import names_in
from pipeline.language.signs import Signs
from pipeline.language.wording import as_written


@dataclass(frozen=True, slots=True)
class Assignment:
    """That a role or a group is to do something.

    Attributes:
        who: as it was called, without an article: "industrial designer", "Imke and Tariq".
        what: is to be done, in plain words.
    """

    who: str
    what: str


def assignments(line: Line, signs: Signs) -> Iterator[Assignment]:
    """Everything that a sentence gives to a role or a group, in order.

    "You two" are those whom the sentence names beside it; where it names nobody, nobody can tell
    later who was looked at, and it gives nothing.
    """
    if line.is_question or line.bears_nothing or signs.has("action.not_if", line.words):
        return
    for pattern in signs.patterns.get("action.assigned", ()):
        found = list(pattern.finditer(line.words))
        for match in found:
            if who := _who(match["who"], line, signs):
                yield Assignment(who, match["what"].strip())
        if found:
            return


def _who(said: str, line: Line, signs: Signs) -> str:
    if signs.has("action.pair", said):
        named = [name for name in names_in(line.text, signs.language) if " " not in name]
        both = f"{named[0]} {_joint(line, named)} {named[1]}" if len(named) == 2 else ""
        return both if both and both in line.text else ""
    article = signs.find("action.article", said)
    written = as_written(said[article.end() :] if article else said, line.text, signs)
    is_first = line.text.split()[0].startswith(written.split()[0])
    return written[:1].lower() + written[1:] if is_first and signs.language != "de" else written


def _joint(line: Line, named: list[str]) -> str:
    """The word between two names."""
    after = line.text.partition(named[0])[2]
    return after.partition(named[1])[0].strip()
