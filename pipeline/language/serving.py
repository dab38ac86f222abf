"""Whether a sentence is the sort of answer that a question asks for, as far as code can tell."""

from collections.abc import Sequence

from pipeline.language.dates import DateMention, dates_in
from pipeline.language.lexicon import content_words
from pipeline.language.numbers import Quantity, QuantityKind, quantities
from pipeline.language.questions import QuestionKind, kind_of, phrases_of
from pipeline.language.tokens import tokens

_BEHIND = 3
_BEFORE_DAY = 8


def serves(sentence: str, question: str, written: str, language: str) -> bool:
    """Whether a sentence holds the sort of value that a question asks for.

    "How long" wants a stretch of time, "when" a day or a time, "how much" a number, "where"
    something that stands in or at something. Other questions may be answered by anything.

    Args:
        sentence: of an answer.
        question: able to stand by itself.
        written: ISO 639-1, of the sentence.
        language: ISO 639-1, of the question.
    """
    kind = kind_of(question, language)
    if kind in {QuestionKind.PERSON, QuestionKind.REASON, QuestionKind.OPEN}:
        return True
    numbers = [q for q in quantities(sentence, written) if not q.is_one or q.unit]
    days = dates_in(sentence, None, written)
    if kind is QuestionKind.PLACE:
        amounts = [q for q in numbers if q.kind is not QuantityKind.ORDINAL]
        return _names_a_place(sentence, [(f.start, f.end) for f in (*amounts, *days)], written)
    if kind is QuestionKind.NUMBER:
        return any(q.kind is not QuantityKind.ORDINAL for q in numbers if not _is_in(q, days))
    if kind is QuestionKind.DURATION:
        is_long = any(q.kind is QuantityKind.DURATION for q in numbers)
        return is_long or any(_lasts_until(sentence, day, written) for day in days)
    timely = {QuantityKind.DURATION, QuantityKind.TIME}
    return bool(days) or any(
        q.kind in timely or (q.kind is QuantityKind.ORDINAL and not _counts_points(sentence, q))
        for q in numbers
    )


def _lasts_until(sentence: str, day: DateMention, language: str) -> bool:
    """Whether something lasts up to a day: "until the end of April"."""
    before = [token.norm for token in tokens(sentence[: day.end])]
    return bool(phrases_of(language).until & frozenset(before[-_BEFORE_DAY:]))


def _counts_points(sentence: str, number: Quantity) -> bool:
    """Whether an ordinal only counts what is talked about: "Third, the workshop"."""
    return not any(token.start < number.start for token in tokens(sentence)) and sentence[
        number.end :
    ].lstrip().startswith(",")


def _is_in(quantity: Quantity, days: Sequence[DateMention]) -> bool:
    return any(day.start < quantity.end and quantity.start < day.end for day in days)


def _names_a_place(sentence: str, figures: list[tuple[int, int]], language: str) -> bool:
    """Whether something follows a word like "in" or "at" that is neither a day nor a number."""
    places = phrases_of(language).places
    words = tokens(sentence)
    for place, word in enumerate(words):
        if word.norm not in places:
            continue
        behind = words[place + 1 : place + 1 + _BEHIND]
        if any(a < other.end and other.start < b for other in behind for a, b in figures):
            continue
        if any(content_words(other.text, language) for other in behind):
            return True
    return False
