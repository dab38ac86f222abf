"""What a chapter tells, in a sentence: for a brief of a meeting that settled little."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.domain.meaning import Claim, Support
from pipeline.domain.speech import Turn
from pipeline.language.figures import content_beside_numbers
from pipeline.language.lines import Line
from pipeline.language.phrasing import Writer, is_firm
from pipeline.language.signs import Signs
from pipeline.language.tokens import fold
from pipeline.language.wording import points_elsewhere, tidied, without_lead

if TYPE_CHECKING:
    from pipeline.ports import TextEmbedder

_FEWEST_WORDS, _MOST_WORDS = 8, 30
_FEWEST_CONTENT = 4
_NEVER = ("decision.course", "figure.never")
_MOST_STUMBLES = 2
_TERM, _VAGUE, _STUMBLE = 0.1, 0.1, 0.05
"""What a key word adds to the nearness in meaning, and what "it" and "um" take away."""
_OF_ALL = 0.5
"""How much the meaning of the other chapters counts, against that of its own."""
_MOST_COMPARED = 200


@dataclass(frozen=True, slots=True)
class Told:
    """What is said in a chapter.

    Attributes:
        lines: its sentences.
        terms: its key words.
    """

    lines: Sequence[Line]
    terms: Sequence[str]


def telling_lines(
    chapters: Sequence[Told], signs: Signs, recording_id: str, embedder: TextEmbedder
) -> list[Claim]:
    """Of each chapter the whole, fluent statement that is nearest to what is talked about.

    Near in meaning to all that is stated in the chapter and, less so, in all of them; and with many
    of its key words. It is quoted as its speaker's. A chapter without such a statement has none.

    Args:
        chapters: in order of time.
        signs: of the language.
        recording_id: whose.
        embedder: tells what is near.
    """
    stated = [_stated(chapter, signs) for chapter in chapters]
    texts = [line.text for lines in stated for line in lines]
    if not texts:
        return []
    vectors = embedder.embed(texts)
    all_over = vectors.mean(axis=0)
    claims: list[Claim] = []
    at = 0
    for chapter, lines in zip(chapters, stated, strict=True):
        own = vectors[at : at + len(lines)]
        at += len(lines)
        if not lines:
            continue
        near = (own @ (own.mean(axis=0) + _OF_ALL * all_over)).tolist()
        scores = [
            near[place]
            + _TERM * _terms_in(line, chapter.terms)
            - _STUMBLE * _stumbles(line, signs)
            - (_VAGUE if points_elsewhere(line.text, signs) else 0.0)
            for place, line in enumerate(lines)
        ]
        line = lines[scores.index(max(scores))]
        text = f"{{{line.speaker}}}: “{without_lead(line.text, signs)}”"
        claims.append(Claim(text, (line.cite(recording_id),), Support.PARAPHRASED))
    return claims


def _stated(chapter: Told, signs: Signs) -> list[Line]:
    """The statements of a chapter, those with most of its key words first; not too many."""
    found = [line for line in chapter.lines if _is_statement(line, signs)]
    found.sort(key=lambda line: -_terms_in(line, chapter.terms))
    return found[:_MOST_COMPARED]


def _terms_in(line: Line, terms: Sequence[str]) -> int:
    said = {fold(word.strip(".,;:!?")) for word in line.text.split()}
    return len(said & {fold(term) for term in terms})


def _stumbles(line: Line, signs: Signs) -> int:
    return len(line.text.split()) - len(tidied(line.text, signs).split())


def summary_of(
    turns: Sequence[Turn], writer: Writer, tone: str
) -> Generator[str, None, Claim | None]:
    """A sentence of the model on a chapter, where a template sets a tone; None if it isn't firm."""
    told = f" Tone: {tone}." if tone else ""
    claim = yield from writer.write(
        writer.fitting(turns),
        f"Write the most important thing that these lines say, in one sentence.{told}",
    )
    return claim if is_firm(claim) else None


def _is_statement(line: Line, signs: Signs) -> bool:
    words = line.text.split()
    return (
        _FEWEST_WORDS <= len(words) <= _MOST_WORDS
        and _stumbles(line, signs) <= _MOST_STUMBLES
        and not (line.is_question or line.bears_nothing)
        and not any(signs.has(name, line.words) for name in _NEVER)
        and line.words.split()[-1] not in signs.dangling
        and content_beside_numbers(line, signs) >= _FEWEST_CONTENT
    )
