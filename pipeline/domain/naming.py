"""From the markers in stored claims, `{S2}`, to the names that people see."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Self

from pipeline.domain.meaning import NameHint
from pipeline.domain.speech import Speaker

_MARKER = re.compile(r"\{([^{}\s]{1,40})\}")
_DEFAULT = re.compile(r"Speaker [1-9][0-9]*")


def is_default_name(name: str) -> bool:
    """Whether nobody has named this speaker yet."""
    return _DEFAULT.fullmatch(name) is not None


def shown_names(speakers: Sequence[Speaker], hints: Iterable[NameHint] = ()) -> dict[str, str]:
    """The name to show for each speaker's label.

    A name that the user gave comes first; then what others call the speaker in the meeting, if
    that is one name and nobody else's; then the default.

    Args:
        speakers: of the transcript.
        hints: the `names` of its minutes.
    """
    heard: dict[str, set[str]] = {}
    for hint in hints:
        heard.setdefault(hint.label, set()).add(" ".join(hint.name.split()))
    given = {s.name.casefold() for s in speakers if not is_default_name(s.name)}
    clear = {label: min(names) for label, names in heard.items() if len(names) == 1}
    unnamed = {s.label for s in speakers if is_default_name(s.name)}
    claimed = Counter(name.casefold() for label, name in clear.items() if label in unnamed)

    def shown(speaker: Speaker) -> str:
        name = clear.get(speaker.label, "") if speaker.label in unnamed else ""
        is_free = name.casefold() not in given and claimed[name.casefold()] == 1
        return name if name and is_free else speaker.name

    return {speaker.label: shown(speaker) for speaker in speakers}


class Named(str):
    """A text with names in place of markers, which remembers both.

    So a door that calls people otherwise ("Sprecher 2") finds the names, and takes no word that
    somebody said for one. It is a plain text to whatever stores, sends or writes it.

    Attributes:
        marked: the text with its markers.
        names: the name of each label.
    """

    __slots__ = ("marked", "names")
    marked: str
    names: Mapping[str, str]

    def __new__(cls, marked: str, names: Mapping[str, str]) -> Self:
        """Fill in the names."""
        made = super().__new__(cls, _filled(marked, names))
        made.marked, made.names = str(marked), names
        return made

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        return str, (str(self),)


def with_names(text: str, names: Mapping[str, str]) -> str:
    """Put names in place of markers; a text that holds any comes back as `Named`.

    Braces around anything that is no known label stay as they are: somebody may have said or
    written them.
    """
    has_any = any(marker[1] in names for marker in _MARKER.finditer(text))
    return Named(text, names) if has_any else text


def _filled(text: str, names: Mapping[str, str]) -> str:
    return _MARKER.sub(lambda marker: names.get(marker[1], marker[0]), text)


def marker(label: str) -> str:
    """How a speaker is written in the text of a claim."""
    return f"{{{label}}}"
