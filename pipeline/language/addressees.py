"""Who is meant: whom a request is put to, whether they accept it, and who a name belongs to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.language.lines import Line
from pipeline.language.names import names_in
from pipeline.language.signs import Signs


@dataclass(frozen=True, slots=True)
class People:
    """Who is who in a meeting.

    Attributes:
        labels: of the participants.
        names: folded name to label.
    """

    labels: tuple[str, ...]
    names: Mapping[str, str]


class Addressees:
    """Finds who is spoken to and of.

    Args of the constructor:
        lines: of the meeting.
        signs: of its language.
        people: whose names are known.
    """

    def __init__(self, lines: Sequence[Line], signs: Signs, people: People) -> None:
        self._lines = lines
        self._signs = signs
        self._people = people

    def of_request(self, line: Line) -> tuple[str | None, Line | None, bool]:
        """(who is asked, with what words they accept, whether they refuse)."""
        named = self._named_in(line) or self._spoken_to(line)
        for other in self._lines[line.index + 1 :]:
            if other.place > line.place + 2:
                break
            if other.speaker == line.speaker or (named and other.speaker != named):
                continue
            if self._signs.has("acceptance.refusal", other.words):
                return named, None, True
            says_yes = self._signs.has("acceptance.signs", other.words)
            takes = self._signs.has("action.take", other.words)
            takes = takes or self._signs.has("action.short", other.words)
            if says_yes or takes or self._signs.find("action.commit", other.words):
                return other.speaker, other, False
        return named, None, False

    def _named_in(self, line: Line) -> str | None:
        """The participant who is addressed by name in this sentence or the one before."""
        lines = [line]
        before = self._before(line)
        if before is not None and before.place == line.place:
            lines.append(before)
        for one in lines:
            for word in one.words.rstrip("?").split():
                label = self._people.names.get(word)
                if label and label != line.speaker:
                    return label
        return None

    def _spoken_to(self, line: Line) -> str | None:
        """Who asked just before, where the request stands in the answer."""
        before = self._before(line)
        is_answer = before is not None and (
            before.place < line.place or self._signs.has("acceptance.signs", before.words)
        )
        if not is_answer or not self._signs.has("acceptance.signs", line.words):
            return None
        asked = [o for o in self._lines[: line.index] if o.place == line.place - 1]
        return asked[-1].speaker if asked and asked[-1].is_question else None

    def who(self, word: str, line: Line) -> str | None:
        """A speaker's label or a name as written; None for what is no person."""
        if word in ("her", "his", "their"):
            return self._last_named(line)
        word = _bare(word)
        if word in self._people.names:
            return self._people.names[word]
        written = next((w for w in line.text.split() if _bare(w).lower() == word), "")
        is_first = line.text.split()[0] == written
        is_name = written[:1].isupper() and not is_first and _bare(written) in self._names(line)
        return _bare(written) if is_name else None

    def _names(self, line: Line) -> tuple[str, ...]:
        """Names of one word: "Designer" in "the Industrial Designer" is none."""
        return tuple(n for n in names_in(line.text, self._signs.language) if " " not in n)

    def _before(self, line: Line) -> Line | None:
        return self._lines[line.index - 1] if line.index else None

    def _last_named(self, line: Line) -> str | None:
        """Who was last spoken of by name, in this turn or the one before."""
        known = self._people.names
        for other in [line, *reversed(self._lines[max(0, line.index - 4) : line.index])]:
            for word in reversed(other.words.rstrip("?").split()):
                if word in known:
                    return known[word]
        return None


def _bare(word: str) -> str:
    """A name without punctuation and without the "'s" of what is somebody's."""
    return word.strip(".,!?'’").removesuffix("'s").removesuffix("’s")
