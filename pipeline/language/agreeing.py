"""Whether others agree to what was said: by what they answer, and by what they leave at a nod."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from pipeline.language.lexicon import content_words
from pipeline.language.lines import Line
from pipeline.language.signs import Signs

_REACH_ON = 3


def acceptances(line: Line, lines: Sequence[Line], signs: Signs) -> int:
    """How many others agree in the next turns; 0 if one of them refuses."""
    agreed: set[str] = set()
    for other in lines[line.index + 1 :]:
        if other.place > line.place + _REACH_ON:
            break
        if other.speaker == line.speaker:
            continue
        if signs.has("acceptance.refusal", other.words):
            return 0
        if _accepts(other, line, signs):
            agreed.add(other.speaker)
    return min(2, len(agreed))


def first_agreeing(line: Line, lines: Sequence[Line], signs: Signs) -> Line | None:
    """The first answer in the next turns that agrees."""
    after = (o for o in lines[line.index + 1 :] if o.speaker != line.speaker)
    near = itertools.takewhile(lambda o: o.place <= line.place + _REACH_ON, after)
    agrees = (o for o in near if _accepts(o, line, signs) or _echoes(o, line, signs))
    return next(agrees, None)


def _accepts(answer: Line, line: Line, signs: Signs) -> bool:
    """Whether an answer agrees; "yeah" after a statement only says that somebody listens."""
    words = answer.words
    heard = None if line.is_question else signs.find("acceptance.hearing", words)
    return signs.has("acceptance.signs", words[heard.end() :] if heard else words)


def is_accepted_at_once(line: Line, lines: Sequence[Line], signs: Signs) -> bool:
    """Whether the first to answer agrees, and nobody refuses soon."""
    answers = [o for o in lines[line.index + 1 :] if line.place < o.place <= line.place + 2]
    answers = [o for o in answers if o.speaker != line.speaker]
    if not answers:
        return False
    if not (signs.has("acceptance.signs", answers[0].words) or _echoes(answers[0], line, signs)):
        return False
    return not any(signs.has("acceptance.refusal", o.words) for o in answers)


def _echoes(answer: Line, line: Line, signs: Signs) -> bool:
    """Whether an answer only says again what was asked: "So short reads?", "Short reads"."""
    said = set(content_words(answer.text, signs.language))
    asked = set(content_words(line.text, signs.language))
    is_same = said <= asked and len(said) * 2 >= len(asked)
    return bool(said) and is_same and not answer.is_question
