"""Numbers worth knowing: amounts and shares that were stated, in the words in which they were."""

from collections.abc import Sequence

from pipeline.domain.meaning import Claim, Support
from pipeline.language.lexicon import content_words
from pipeline.language.lines import Line
from pipeline.language.numbers import Quantity, QuantityKind, quantities
from pipeline.language.signs import Signs
from pipeline.language.wording import tidied, without_lead

_MOST = 8
_FEWEST_WORDS, _MOST_WORDS = 6, 26
_LARGE = 1000
_FEWEST_CONTENT = 2


def figures(lines: Sequence[Line], signs: Signs, recording_id: str) -> tuple[Claim, ...]:
    """The statements with the weightiest numbers, in order of time; none is said twice."""
    ranked: list[tuple[float, Line]] = []
    seen: set[object] = set()
    for line in lines:
        size = len(line.words.split())
        if line.is_question or line.bears_nothing or not _FEWEST_WORDS <= size <= _MOST_WORDS:
            continue
        if signs.patterns["figure.states"] and not signs.has("figure.states", line.words):
            continue
        if signs.has("proposal.signs", line.words) or signs.has("figure.never", line.words):
            continue
        weights = [(_weight(q), q) for q in quantities(line.text, signs.language)]
        weight, quantity = max(weights, key=lambda pair: pair[0], default=(0.0, None))
        if quantity is None or weight <= 0 or content_beside_numbers(line, signs) < _FEWEST_CONTENT:
            continue
        if (quantity.value, quantity.kind) in seen:
            continue
        seen.add((quantity.value, quantity.kind))
        ranked.append((weight, line))
    best = sorted(ranked, key=lambda pair: -pair[0])[:_MOST]
    return tuple(
        Claim(without_lead(line.text, signs), (line.cite(recording_id),), _support(line, signs))
        for _, line in sorted(best, key=lambda pair: pair[1].index)
    )


def content_beside_numbers(line: Line, signs: Signs) -> int:
    """How many words say something beside the numbers."""
    rest = line.text
    for q in quantities(rest, signs.language):
        rest = rest[: q.start] + " " * (q.end - q.start) + rest[q.end :]
    return len(set(content_words(rest, signs.language)))


def _support(line: Line, signs: Signs) -> Support:
    is_literal = tidied(line.text, signs) == line.text
    return Support.QUOTED if is_literal else Support.PARAPHRASED


def _weight(quantity: Quantity) -> float:
    if quantity.kind is QuantityKind.MONEY:
        return 3.0
    if quantity.kind is QuantityKind.PERCENT:
        return 2.5
    if quantity.kind is QuantityKind.PLAIN and quantity.value >= _LARGE:
        return 2.0
    return 0.0
