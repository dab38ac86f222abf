"""One sentence in which something is taken on: promised, asked for, or left to somebody named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from pipeline.language.addressees import Addressees, People
from pipeline.language.assigning import assignments
from pipeline.language.dates import Due, due_in
from pipeline.language.lexicon import content_words
from pipeline.language.lines import Line
from pipeline.language.numbers import quantities
from pipeline.language.signs import Signs

_BESIDE_DAY = 2
_SHORT = 8
_SAME = 6
_ASKED = 2
_GOES_ON = 3


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
        is_shared: the owner is a role or a group, in the words of `main`.
    """

    lines: tuple[Line, ...]
    main: Line
    what: str
    owner: str | None
    due: date | None
    due_words: str
    is_vague: bool = False
    is_asked: bool = False
    is_shared: bool = False


class Taker:
    """Reads from a sentence what somebody takes on in it.

    Args of the constructor:
        lines: of the meeting.
        signs: of its language.
        people: whose names are known.
        held_on: the day of the meeting; None leaves days open.
    """

    def __init__(
        self, lines: Sequence[Line], signs: Signs, people: People, held_on: date | None
    ) -> None:
        self._lines = lines
        self._signs = signs
        self._addressees = Addressees(lines, signs, people)
        self._held_on = held_on

    def promise(self, line: Line) -> Commitment | None:
        """What the speaker takes on in this sentence."""
        signs, words = self._signs, line.words
        if line.is_question or line.bears_nothing or self._is_none(line):
            return None
        takes, short = signs.has("action.take", words), signs.has("action.short", words)
        if takes or short:
            asked = self._asked_before(line)
            if asked is not None:
                return asked
            if takes and signs.find("action.commit", words) is None and self._says_no_more(line):
                return self._taken_from_air(line)
        match = signs.find("action.commit", words) or signs.find("action.offer", words)
        if match is None or self._is_of_the_meeting(line):
            return None
        one = self._commitment(line, match.groupdict().get("what") or "", line.speaker)
        if signs.find("action.commit", words) is None and not self._is_wanted(one):
            return None
        return one if self._is_task(one) else None

    def request(self, line: Line) -> Commitment | None:
        """What the speaker asks of somebody in the room."""
        match = self._signs.find("action.request", line.words)
        if match is None or line.bears_nothing or self._is_of_the_meeting(line):
            return None
        owner, answer, is_refused = self._addressees.of_request(line)
        if is_refused or (owner is None and answer is None):
            return None
        one = self._commitment(line, match.groupdict().get("what") or "", owner)
        if not self._is_worth_asking(one, answer):
            return None
        if answer is None:
            return replace(one, is_asked=True)
        due = self._due_in_turn(answer)
        return replace(
            one,
            lines=(line, answer),
            due=due[0] or one.due,
            due_words=due[1] or one.due_words,
        )

    def third(self, line: Line) -> Commitment | None:
        """What somebody who is named is to do."""
        signs, words = self._signs, line.words
        if line.is_question or line.bears_nothing or self._is_none(line):
            return None
        for sign in ("action.third", "action.needs"):
            for pattern in signs.patterns[sign]:
                match = pattern.search(words)
                if match is None:
                    continue
                who = self._addressees.who(match["who"], line)
                is_name = sign == "action.needs" or not signs.has(
                    "action.no_name", words[: match.end("who")]
                )
                if who is not None and is_name and not self._is_of_the_meeting(line):
                    one = self._commitment(line, match["what"], who)
                    return one if sign == "action.needs" or self._is_task(one) else None
        return None

    def assigned(self, line: Line) -> tuple[Commitment, ...]:
        """What roles and groups are to do, by this sentence."""
        if self._is_of_the_meeting(line):
            return ()
        given = assignments(line, self._signs)
        found = (self._commitment(line, one.what, one.who) for one in given)
        return tuple(replace(one, is_shared=True) for one in found if not one.is_vague)

    def _is_none(self, line: Line) -> bool:
        """Whether it is denied, or done, or bound to something without a day."""
        signs = self._signs
        if signs.has("action.not_if", line.words):
            return True
        return signs.has("action.unless_due", line.words) and not self._due(line)[1]

    def _is_task(self, one: Commitment) -> bool:
        """Whether it is work: by its verb, or because a day was said."""
        if self._signs.has("action.now", one.what):
            return bool(one.due_words) or self._holds_day(one.main) or self._is_offered(one)
        is_listed = bool(self._signs.patterns["action.task"])
        return bool(one.due_words) or not is_listed or self._signs.has("action.task", one.what)

    def _says_no_more(self, line: Line) -> bool:
        """Whether "I can do this" names nothing else, but for a day."""
        due = due_in(line.text, self._held_on, self._signs.language)
        if due is None and _content(line, self._signs) > 2:
            return False
        could = self._signs.has("action.offer", line.words)
        return not could or self._is_wanted(self._commitment(line, "", line.speaker))

    def _promises(self, answer: Line) -> bool:
        """Whether an answer says more than "yeah"."""
        words = answer.words
        heard = self._signs.find("acceptance.hearing", words)
        return bool(words[heard.end() :].strip("?") if heard else words)

    def _holds_day(self, line: Line) -> bool:
        is_bound = self._signs.has("action.bound", line.words)
        return is_bound or due_in(line.text, self._held_on, self._signs.language) is not None

    def _is_worth_asking(self, one: Commitment, answer: Line | None) -> bool:
        """Whether a request is for work, and what could be a mere "could you" is agreed to."""
        promises = answer is not None and self._promises(answer)
        if one.is_vague and not one.due_words and not promises:
            return False
        if self._signs.has("action.now", one.what) and not one.due_words:
            return promises or (answer is not None and one.main.is_question)
        return self._is_task(one)

    def _is_of_the_meeting(self, line: Line) -> bool:
        """Whether it is done within the meeting: "I'll just plug it in", "next slide, please"."""
        return self._signs.has("action.meanwhile", line.text.lower().replace("’", "'"))

    def _is_wanted(self, one: Commitment) -> bool:
        """Whether what somebody could do has a day, or was asked for just before."""
        if one.due_words:
            return True
        line = one.main
        return any(
            other.speaker != line.speaker
            and (other.is_question or self._signs.find("action.request", other.words))
            for other in self._lines[: line.index]
            if other.place >= line.place - _ASKED
        )

    def _is_offered(self, one: Commitment) -> bool:
        """Whether somebody offers to do what was asked about."""
        could = self._signs.has("action.offer", one.main.words)
        return could and not one.is_vague and self._is_wanted(one)

    def _commitment(self, line: Line, what: str, owner: str | None) -> Commitment:
        day, said = self._due(line)
        clause = self._signs.find("action.clause", what)
        what = (what[: clause.start()] if clause else what).rstrip("?")
        names_it = names_matter(what, self._signs.language)
        vague = self._signs.has("action.vague", what) or not names_it
        return Commitment((line,), line, what, owner, day, said, is_vague=vague)

    def _due(self, line: Line) -> tuple[date | None, str]:
        due = due_in(line.text, self._held_on, self._signs.language)
        after = self._lines[line.index + 1 : line.index + 2]
        if due is None and after and after[0].place == line.place:
            due = due_in(after[0].text, self._held_on, self._signs.language)
            is_short = len(after[0].text.split()) <= _SHORT
            says_when = due is not None and is_short and is_day_alone(after[0], due, self._signs)
            if not (says_when or self._reports(after[0])):
                due = None
        if due is None or self._is_matter(due.words, line):
            return None, ""
        return due.day, due.words

    def _reports(self, line: Line) -> bool:
        """Whether it only says by when the speaker comes back: "I can have that by Friday"."""
        found = [self._signs.find(f"action.{name}", line.words) for name in ("commit", "offer")]
        return any(m and self._signs.has("action.report", m["what"] or "") for m in found)

    def _due_in_turn(self, answer: Line) -> tuple[date | None, str]:
        """By when somebody does what they accepted: said at once, or as they go on."""
        for line in self._lines[answer.index : answer.index + _GOES_ON]:
            if line.place == answer.place and not line.is_question:
                day, said = self._due(line)
                if said:
                    return day, said
        return None, ""

    def _is_matter(self, due_words: str, line: Line) -> bool:
        """Whether the date is what is spoken of ("move it to the first of March")."""
        said = self._signs.plain_words(due_words)
        at = line.words.rfind(said[:_SAME])
        return any(
            match.start() <= at < match.end()
            for pattern in self._signs.patterns["action.not_due"]
            for match in pattern.finditer(line.words)
        )

    def _asked_before(self, line: Line) -> Commitment | None:
        """The request that this sentence accepts."""
        for other in reversed(self._lines[: line.index]):
            if other.place < line.place - 2:
                return None
            if other.speaker == line.speaker:
                continue
            match = self._signs.find("action.request", other.words)
            if match is not None and self._is_of_the_meeting(other):
                return None
            if match is not None:
                one = self._commitment(other, match.groupdict().get("what") or "", line.speaker)
                day, said = self._due_in_turn(line)
                if not (self._is_task(one) or said):
                    return None
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


def names_matter(text: str, language: str) -> bool:
    """Whether a text has a content word that isn't a number: "do the first" has none."""
    rest = text
    for q in quantities(text, language):
        rest = rest[: q.start] + " " * (q.end - q.start) + rest[q.end :]
    return bool(content_words(rest, language))


def is_day_alone(line: Line, due: Due, signs: Signs) -> bool:
    """Whether a sentence says a day and little else: "give me until the end of the month"."""
    rest = content_words(line.text.replace(due.words, " "), signs.language)
    return len(set(rest)) <= _BESIDE_DAY


def _content(line: Line, signs: Signs) -> int:
    return len(set(content_words(line.text, signs.language)))
