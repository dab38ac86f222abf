"""Whether a sentence is the sort of answer that a question asks for, as far as code can tell."""

from pipeline.language.bearing import is_borne
from pipeline.language.dates import dates_in
from pipeline.language.gathering import Scene
from pipeline.language.lexicon import content_words
from pipeline.language.numbers import QuantityKind, quantities
from pipeline.language.questions import QuestionKind, key_words_of, kind_of

_MOST = 2 / 3


def serves(sentence: str, question: str, written: str, language: str) -> bool:
    """Whether a sentence holds the sort of value that a question asks for.

    "How long" wants a stretch of time, "when" a day or a time, "how much" a number.
    Other questions may be answered by anything.

    Args:
        sentence: of an answer.
        question: able to stand by itself.
        written: ISO 639-1, of the sentence.
        language: ISO 639-1, of the question.
    """
    kind = kind_of(question, language)
    if kind in {QuestionKind.PERSON, QuestionKind.PLACE, QuestionKind.REASON, QuestionKind.OPEN}:
        return True
    numbers = [q for q in quantities(sentence, written) if not q.is_one or q.unit]
    days = dates_in(sentence, None, written)
    if kind is QuestionKind.NUMBER:
        return bool(numbers)
    if kind is QuestionKind.DURATION:
        return any(q.kind is QuantityKind.DURATION for q in numbers)
    timely = {QuantityKind.DURATION, QuantityKind.TIME, QuantityKind.ORDINAL}
    return bool(days) or any(q.kind in timely for q in numbers)


def holds_words(question: str, scene: Scene, language: str) -> bool:
    """Whether what was found in a meeting holds most of a question's words."""
    wanted = key_words_of(question, language)
    text = " ".join((*(turn.text for turn in scene.turns), *scene.names.values()))
    said = frozenset(content_words(text, language))
    met = sum(is_borne(word, said, language) for word in wanted)
    return met >= _MOST * len(wanted)
