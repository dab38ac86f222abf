"""From what was found in a meeting to the claims of its minutes."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Sequence

from pipeline.domain.meaning import ActionItem, Citation, Claim, Decision, OpenQuestion, Support
from pipeline.domain.speech import Turn
from pipeline.language.concluding import matter_of
from pipeline.language.deciding import Settling
from pipeline.language.evidence import check, check_owner
from pipeline.language.leaving_open import LeftOpen
from pipeline.language.lexicon import content_words
from pipeline.language.lines import Line
from pipeline.language.phrasing import Writer, is_firm
from pipeline.language.signs import Signs
from pipeline.language.taking_on import Commitment, names_matter
from pipeline.language.wording import (
    as_written,
    asked_and_said,
    is_readable,
    lacks_object,
    points_elsewhere,
    sentence_case,
    tidied,
    without_lead,
)

_REWORDED = Support.PARAPHRASED
_BACK = 6
_BACK_TASK = 4
_ASKED = 2
_MOST_CITATIONS = 4
_FEW_WORDS = 4
_ADDS = 2


class Noter:
    """Words decisions, actions and questions, by code where that reads well, else by the model.

    Args of the constructor:
        writer: asks the model and checks what it says.
        turns: all turns of the meeting.
        lines: their sentences.
        signs: of its language.
        recording_id: whose.
    """

    def __init__(
        self,
        writer: Writer,
        turns: Sequence[Turn],
        lines: Sequence[Line],
        signs: Signs,
        recording_id: str,
    ) -> None:
        self._writer = writer
        self._turns = turns
        self._lines = lines
        self._signs = signs
        self._recording_id = recording_id
        self.dropped = 0

    def decision(self, found: Settling) -> Generator[str, None, Decision | None]:
        """A decision in words; None if none can be borne out."""
        main = found.lines[0]
        plain = " ".join(without_lead(line.text, self._signs) for line in self._telling(found))
        window = self._window(main.place, _BACK)
        context: tuple[Line, ...] = found.before
        adds = bool(found.before)
        if self._says_enough(found, plain):
            if points_elsewhere(plain, self._signs) or self._is_short(plain):
                topic = yield from self._writer.topic(window, main.turn.id, _quoted(found.lines))
                topic = topic if self._is_at_hand(topic, main) else ""
                asked = () if topic else self._taken_up_by(main, plain)
                plain = f"{topic}: {plain}" if topic else _after(asked, plain)
                context, adds = asked, bool(topic or asked)
        else:
            task = (
                f"Line {main.turn.id} settles something: “{_quoted(found.lines)}” Write what was"
                " decided, in one sentence that can be understood alone."
            )
            claim = yield from self._writer.write(window, task)
            if claim is not None and is_firm(claim) and self._is_about(claim, found):
                cited = self._cited((*found.lines, *found.before), claim.citations)
                return Decision(
                    _id("decision", claim.text, cited), Claim(claim.text, cited, claim.support)
                )
        if found.before and not found.is_agreed:
            plain = without_lead(found.before[0].text, self._signs)
        if found.is_agreed:
            plain = main.text
            if found.answer is not None:
                plain, context = _after((main,), found.answer.text), (found.answer,)
        cited = self._cited((*found.lines, *context))
        is_own = all(line.index == main.index for line in found.lines) and not found.is_agreed
        is_literal = is_own and not adds and tidied(main.text, self._signs) == main.text
        support = Support.QUOTED if is_literal else _REWORDED
        return Decision(_id("decision", plain, cited), Claim(plain, cited, support))

    def action(self, found: Commitment) -> Generator[str, None, ActionItem | None]:
        """An action in words; None if it can't be told what is to be done, or by whom."""
        case = self._writer.case_of(
            tuple(dict.fromkeys(line.turn for line in found.lines)),
            self._window(found.main.place, _BACK, on=2),
        )
        if not (found.is_shared or check_owner(found.owner, case)):
            self.dropped += 1
            return None
        cited = self._cited(found.lines)
        written = as_written(found.what, found.main.text, self._signs)
        text = sentence_case(tidied(written, self._signs))
        support = Support.QUOTED if written == tidied(written, self._signs) else _REWORDED
        is_whole = not (found.is_vague or lacks_object(text, self._signs))
        if not (is_whole and is_readable(text)):
            task = (
                f"Line {found.main.turn.id} takes on a task: “{found.main.text}” Write what is to"
                " be done, beginning with a verb, so that it can be understood alone."
            )
            claim = yield from self._writer.write(self._window(found.main.place, _BACK_TASK), task)
            if (
                claim is not None
                and is_firm(claim)
                and not lacks_object(claim.text, self._signs)
                and names_matter(claim.text, self._signs.language)
            ):
                text, support = claim.text, claim.support
                cited = self._cited(found.lines, claim.citations)
            else:
                before = self._taken_up(found)
                if before is None:
                    self.dropped += 1
                    return None
                text, support = _after((before,), found.main.text), _REWORDED
                cited = self._cited((before, *found.lines))
        return ActionItem(
            _id("action", f"{found.owner}:{text}", cited),
            Claim(text, cited, support),
            found.owner,
            found.due,
            found.due_words,
        )

    def question(self, found: LeftOpen) -> OpenQuestion:
        """An open question, in the words in which it was asked."""
        lines = dict.fromkeys((found.asked, found.said))
        text = without_lead(found.asked.text, self._signs)
        if found.what:
            written = as_written(found.what, found.asked.text, self._signs)
            text = sentence_case(tidied(written, self._signs))
        asks = found.what or self._signs.has("question.asks", found.asked.words)
        if asks and not text.endswith("?"):
            text = f"{text.rstrip('.')}?"
        cited = self._cited(tuple(lines))
        is_literal = tidied(found.asked.text, self._signs) == found.asked.text
        support = Support.QUOTED if is_literal else _REWORDED
        return OpenQuestion(_id("question", text, cited), Claim(text, cited, support))

    def _is_at_hand(self, topic: str, line: Line) -> bool:
        """Whether a matter was named where the sentence's own words were, or later.

        Where the talk came to these words after the matter, it had moved on to another one.
        """
        language = self._signs.language
        own = set(content_words(line.text, language))
        since = line.place - _BACK
        before = [o for o in self._lines[: line.index] if o.place >= since]
        first = next((o for o in before if own & set(content_words(o.text, language))), None)
        if first is None or not topic:
            return True
        named = " ".join(o.text for o in before if o.place >= first.place - 1)
        said = set(content_words(f"{named} {line.text}", language))
        return bool(set(content_words(topic, language)) & said)

    def _taken_up(self, found: Commitment) -> Line | None:
        """The last sentence that names something, where a task takes it up without naming it."""
        first = found.lines[0]
        if first.index != found.main.index:
            return first
        for before in reversed(self._lines[: first.index]):
            if first.place - before.place > _BACK_TASK:
                break
            is_whole = before.text.rstrip("\"'”’»)").endswith((".", "!", "?"))
            names_it = len(content_words(before.text, self._signs.language)) > _ADDS
            if is_whole and names_it and not before.bears_nothing:
                return before
        return None

    def _taken_up_by(self, line: Line, plain: str) -> tuple[Line, ...]:
        """What a decision answers that names too little by itself.

        A question that was asked just before, or, of "lemon it is", the latest question or proposal
        that speaks of the same and says more.
        """
        asked = self._question_before(line)
        if not self._is_short(plain):
            return asked
        matter = matter_of(line, self._signs)
        if any(matter & matter_of(o, self._signs) for o in asked):
            return asked
        for other in reversed(self._lines[: line.index]):
            if line.place - other.place > _BACK:
                break
            theirs = matter_of(other, self._signs)
            puts = other.is_question or self._signs.has("proposal.signs", other.words)
            adds = matter & theirs and len(theirs - matter) >= _ADDS
            if puts and adds and not other.bears_nothing:
                return (other,)
        return asked

    def _question_before(self, line: Line) -> tuple[Line, ...]:
        """What somebody else asked just before, with what it takes up in its turn."""
        asked = [
            o
            for o in self._lines[: line.index]
            if o.is_question and o.speaker != line.speaker and line.place - o.place <= _ASKED
        ]
        if not asked:
            return ()
        question = asked[-1]
        before = self._lines[question.index - 1] if question.index else None
        words = question.text
        is_begun = before is not None and before.place == question.place
        if before is not None and is_begun and points_elsewhere(words, self._signs):
            found: tuple[Line, ...] = (before, question)
        else:
            found = (question,)
        said = " ".join(line.text for line in found)
        return found if len(content_words(said, self._signs.language)) >= 2 else ()

    def _telling(self, found: Settling) -> Sequence[Line]:
        """Its sentences without those that only say "decided", where others say what."""

        def only_seals(line: Line) -> bool:
            sign = self._signs.find("decision.settled", line.words)
            return sign is not None and sign[0] == line.words

        return [line for line in found.lines if not only_seals(line)] or found.lines

    def _says_enough(self, found: Settling, plain: str) -> bool:
        """Whether the words themselves say what was settled, if not on which matter."""
        is_plain = not found.before and not found.is_agreed
        return is_plain and bool(content_words(plain, self._signs.language))

    def _is_short(self, plain: str) -> bool:
        return len(content_words(plain, self._signs.language)) < _FEW_WORDS

    def _is_about(self, claim: Claim, found: Settling) -> bool:
        """Whether a claim speaks of what was settled, and holds what was settled firmly."""
        language = self._signs.language
        words = set(content_words(claim.text, language))
        said = {
            stem
            for line in (*found.lines, *found.before)
            for stem in content_words(line.text, language)
        }
        case = self._writer.case_of(
            tuple(dict.fromkeys(line.turn for line in (*found.before, *found.lines))),
            self._window(found.lines[0].place, _BACK),
        )
        return (
            len(words & said) >= min(2, len(said)) and check(claim.text, case).support is not None
        )

    def _window(self, place: int, back: int, on: int = 0) -> tuple[Turn, ...]:
        return tuple(self._turns[max(0, place - back) : place + 1 + on])

    def _cited(self, lines: Sequence[Line], more: Sequence[Citation] = ()) -> tuple[Citation, ...]:
        """The sentences themselves, then what else bears the claim out; none twice."""
        own = [line.cite(self._recording_id) for line in lines]
        return tuple(dict.fromkeys((*own, *more)))[:_MOST_CITATIONS]


def _after(asked: Sequence[Line], said: str) -> str:
    return asked_and_said(_quoted(asked), said) if asked else said


def _quoted(lines: Sequence[Line]) -> str:
    return " ".join(line.text for line in lines)


def _id(kind: str, text: str, cited: Sequence[Citation]) -> str:
    """Stays while text and citations stay."""
    first = cited[0]
    places = ",".join(f"{c.turn_id}:{c.quote}" for c in cited)
    body = "\n".join((kind, first.recording_id, text, places))
    return hashlib.sha256(body.encode()).hexdigest()[:16]
