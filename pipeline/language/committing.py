"""Who takes something on: promises, requests that are accepted, and what is left to somebody."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from pipeline.language.dates import due_in
from pipeline.language.lexicon import content_words
from pipeline.language.lines import Line
from pipeline.language.names import names_in
from pipeline.language.numbers import quantities
from pipeline.language.signs import Signs

_REACH = 3
_SHORT = 8
_SAME = 6
_ALIKE = 0.6
_CLAUSE = re.compile(r",? and (?:that|whether|if|why|how) .*$")


@dataclass(frozen=True, slots=True)
class Commitment:
    """That somebody is to do something.

    Attributes:
        lines: the sentences that say so, in order, at least one.
        main: the one of them that names best what is to be done.
        what: what is to be done, in the words of `main`.
        owner: a speaker's label or a name; None if it was left open.
        due: the day; None if none was said.
        due_words: as said; empty if nothing was said.
        is_vague: `what` points to something else instead of naming it.
        is_asked: somebody was asked, and has not said yes.
    """

    lines: tuple[Line, ...]
    main: Line
    what: str
    owner: str | None
    due: date | None
    due_words: str
    is_vague: bool = False
    is_asked: bool = False


@dataclass(frozen=True, slots=True)
class People:
    """Who is who in a meeting.

    Attributes:
        labels: of the participants.
        names: folded name to label.
    """

    labels: tuple[str, ...]
    names: Mapping[str, str]


def commitments(
    lines: Sequence[Line], signs: Signs, people: People, held_on: date | None
) -> tuple[Commitment, ...]:
    """Find what people take on, in order of time.

    A request counts with its acceptance as one; what a speaker adds in the next sentence ("I can
    have that by Friday") belongs to what came before; the same thing said twice counts once.
    """
    reader = _Reader(lines, signs, people, held_on)
    found: list[Commitment] = []
    for line in lines:
        one = reader.third(line) or reader.promise(line) or reader.request(line)
        if one is None:
            continue
        merged = next(
            (i for i in reversed(range(len(found))) if reader.belongs(found[i], one)), None
        )
        if merged is None:
            found.append(one)
        else:
            found[merged] = reader.merge(found[merged], one)
    return tuple(c for c in found if reader.is_worth_it(c))


class _Reader:
    def __init__(
        self, lines: Sequence[Line], signs: Signs, people: People, held_on: date | None
    ) -> None:
        self._lines = lines
        self._signs = signs
        self._people = people
        self._held_on = held_on

    def promise(self, line: Line) -> Commitment | None:
        """What the speaker takes on in this sentence."""
        signs, words = self._signs, line.words
        if line.is_question or signs.has("action.not_if", words):
            return None
        if signs.has("action.take", words):
            asked = self._asked_before(line)
            if asked is not None:
                return asked
            if signs.find("action.commit", words) is None:
                return self._taken_from_air(line)
        match = signs.find("action.commit", words)
        if match is None:
            return None
        what = match.groupdict().get("what") or ""
        return self._commitment(line, what, line.speaker)

    def request(self, line: Line) -> Commitment | None:
        """What the speaker asks of somebody in the room."""
        match = self._signs.find("action.request", line.words)
        if match is None:
            return None
        owner, answer, is_refused = self._addressee(line)
        if is_refused or (owner is None and answer is None):
            return None
        one = self._commitment(line, match.groupdict().get("what") or "", owner)
        if answer is None:
            return replace(one, is_asked=True)
        due = self._due(answer)
        return replace(
            one,
            lines=(line, answer),
            due=due[0] or one.due,
            due_words=due[1] or one.due_words,
        )

    def third(self, line: Line) -> Commitment | None:
        """What somebody who is named is to do."""
        signs, words = self._signs, line.words
        if line.is_question or signs.has("action.not_if", words):
            return None
        for sign in ("action.third", "action.needs"):
            for pattern in signs.patterns[sign]:
                match = pattern.search(words)
                if match is None:
                    continue
                who = self._who(match["who"], line)
                if who is not None:
                    return self._commitment(line, match["what"], who)
        return None

    def belongs(self, earlier: Commitment, later: Commitment) -> bool:
        """Whether both speak of one thing."""
        if earlier.owner != later.owner and None not in (earlier.owner, later.owner):
            return False
        near = later.main.place - earlier.lines[-1].place
        same_turn = near == 0
        follows = later.main.index - earlier.lines[-1].index <= 1
        if same_turn and follows and self._is_report(later):
            return True
        is_vague = later.is_vague or earlier.is_vague
        same_owner = later.owner == earlier.owner
        if is_vague and same_owner and later.due is not None and later.due == earlier.due:
            return True
        if is_vague and near <= 1 and (not same_turn or follows):
            return True
        if (
            earlier.main.words.find(" i can ") >= 0
            and same_turn
            and follows
            and not earlier.due_words
        ):
            return bool(self._stems(earlier) & self._stems(later)) or earlier.is_vague
        mine, theirs = self._stems(later), self._stems(earlier)
        shared = len(mine & theirs) / max(1, min(len(mine), len(theirs)))
        return shared >= _ALIKE or (near <= _REACH and earlier.is_asked and shared > 0)

    def merge(self, earlier: Commitment, later: Commitment) -> Commitment:
        """One out of two that belong together: the fuller words, the later day."""
        keep = later if earlier.is_vague and not later.is_vague else earlier
        if not (earlier.is_vague or later.is_vague or self._is_report(later)):
            fuller = len(self._stems(later)) >= len(self._stems(earlier))
            keep = later if fuller and later.main.speaker == later.owner else earlier
        lines = tuple(sorted({*earlier.lines, *later.lines}, key=lambda line: line.index))
        return replace(
            keep,
            lines=lines,
            owner=later.owner or earlier.owner,
            due=later.due or earlier.due,
            due_words=later.due_words or earlier.due_words,
            is_vague=earlier.is_vague and later.is_vague,
            is_asked=earlier.is_asked and later.is_asked,
        )

    def is_worth_it(self, one: Commitment) -> bool:
        """Whether it can be told what is to be done, and that it isn't mere politeness."""
        if self._is_report(one) and len(one.lines) == 1:
            return False
        if one.is_vague and len(one.lines) == 1 and not self._before(one.main):
            return False
        if (
            one.is_asked
            and not self._signs.has("action.please", one.main.words)
            and not one.due_words
        ):
            return False
        return bool(self._stems(one)) or one.is_vague

    def _commitment(self, line: Line, what: str, owner: str | None) -> Commitment:
        day, said = self._due(line)
        what = _CLAUSE.sub("", what.rstrip("?"))
        vague = self._signs.has("action.vague", what) or not self._names_matter(what)
        return Commitment((line,), line, what, owner, day, said, is_vague=vague)

    def _names_matter(self, what: str) -> bool:
        return names_matter(what, self._signs.language)

    def _due(self, line: Line) -> tuple[date | None, str]:
        due = due_in(line.text, self._held_on, self._signs.language)
        after = self._lines[line.index + 1 : line.index + 2]
        if due is None and after and after[0].place == line.place:
            short = len(after[0].text.split()) <= _SHORT
            due = due_in(after[0].text, self._held_on, self._signs.language) if short else None
        if due is None or self._is_matter(due.words, line):
            return None, ""
        return due.day, due.words

    def _is_matter(self, due_words: str, line: Line) -> bool:
        """Whether the date is what is spoken of ("move it to the first of March")."""
        said = self._signs.plain_words(due_words)
        at = line.words.rfind(said[:_SAME])
        return any(
            match.start() <= at < match.end()
            for pattern in self._signs.patterns["action.not_due"]
            for match in pattern.finditer(line.words)
        )

    def _is_report(self, one: Commitment) -> bool:
        return self._signs.has("action.report", one.what)

    def _stems(self, one: Commitment) -> set[str]:
        return set(content_words(one.what, self._signs.language))

    def _before(self, line: Line) -> Line | None:
        return self._lines[line.index - 1] if line.index else None

    def _asked_before(self, line: Line) -> Commitment | None:
        """The request that this sentence accepts."""
        for other in reversed(self._lines[: line.index]):
            if other.place < line.place - 2:
                return None
            if other.speaker == line.speaker:
                continue
            match = self._signs.find("action.request", other.words)
            if match is not None:
                one = self._commitment(other, match.groupdict().get("what") or "", line.speaker)
                day, said = self._due(line)
                return replace(
                    one, lines=(other, line), due=day or one.due, due_words=said or one.due_words
                )
        return None

    def _taken_from_air(self, line: Line) -> Commitment | None:
        """What somebody takes on that nobody asked them for by a plain request."""
        for other in reversed(self._lines[: line.index]):
            if other.place < line.place - 1:
                return None
            if other.speaker != line.speaker and _content(other, self._signs) > 1:
                one = self._commitment(line, "", line.speaker)
                return replace(one, lines=(other, line))
        return None

    def _addressee(self, line: Line) -> tuple[str | None, Line | None, bool]:
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

    def _who(self, word: str, line: Line) -> str | None:
        """A speaker's label or a name as written; None for what is no person."""
        if word in ("her", "his", "their"):
            return self._last_named(line)
        word = _bare(word)
        if word in self._people.names:
            return self._people.names[word]
        written = next((w for w in line.text.split() if _bare(w).lower() == word), "")
        is_name = written[:1].isupper() and line.text.split()[0] != written
        if is_name and self._signs.language == "de":  # where every noun has a capital
            is_name = any(word in name.lower().split() for name in names_in(line.text, "de"))
        return _bare(written) if is_name else None

    def _last_named(self, line: Line) -> str | None:
        """Who was last spoken of by name, in this turn or the one before."""
        known = self._people.names
        for other in [line, *reversed(self._lines[max(0, line.index - 4) : line.index])]:
            for word in reversed(other.words.rstrip("?").split()):
                if word in known:
                    return known[word]
        return None


def names_matter(text: str, language: str) -> bool:
    """Whether a text has a content word that isn't a number: "do the first" has none."""
    rest = text
    for q in quantities(text, language):
        rest = rest[: q.start] + " " * (q.end - q.start) + rest[q.end :]
    return bool(content_words(rest, language))


def _bare(word: str) -> str:
    """A name without punctuation and without the "'s" of what is somebody's."""
    return word.strip(".,!?'’").removesuffix("'s").removesuffix("’s")


def _content(line: Line, signs: Signs) -> int:
    return len(set(content_words(line.text, signs.language)))
