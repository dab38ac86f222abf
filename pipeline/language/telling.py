"""What a chapter tells, in a sentence: for a brief of a meeting that settled little."""

from __future__ import annotations

from collections.abc import Generator, Sequence
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
_TERM = 0.1
"""What a key word adds to the nearness to the chapter's meaning."""
_VAGUE = 0.1
_MOST_COMPARED = 200


def telling_line(
    lines: Sequence[Line],
    terms: Sequence[str],
    signs: Signs,
    recording_id: str,
    embedder: TextEmbedder,
) -> Claim | None:
    """The whole, fluent statement nearest to what a chapter is about, as its speaker's.

    Near in meaning to all that is stated in the chapter, and with many of its key words.

    Args:
        lines: of the chapter.
        terms: its key words.
        signs: of the language.
        recording_id: whose.
        embedder: tells what is near.
    """
    wanted = {fold(term) for term in terms}

    def count(line: Line) -> int:
        return len(wanted & {fold(word.strip(".,;:!?")) for word in line.text.split()})

    stated = [line for line in lines if _is_statement(line, signs)]
    stated = sorted(stated, key=count, reverse=True)[:_MOST_COMPARED]
    if not stated:
        return None
    vectors = embedder.embed([line.text for line in stated])
    near = (vectors @ vectors.mean(axis=0)).tolist()

    def score(place: int) -> float:
        line = stated[place]
        is_vague = points_elsewhere(line.text, signs)
        return near[place] + _TERM * count(line) - (_VAGUE if is_vague else 0.0)

    line = stated[max(range(len(stated)), key=lambda n: (score(n), -stated[n].index))]
    text = f"{{{line.speaker}}}: “{without_lead(line.text, signs)}”"
    return Claim(text, (line.cite(recording_id),), Support.PARAPHRASED)


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
    stumbles = len(words) - len(tidied(line.text, signs).split())
    return (
        _FEWEST_WORDS <= len(words) <= _MOST_WORDS
        and stumbles <= _MOST_STUMBLES
        and not (line.is_question or line.bears_nothing)
        and not any(
            signs.has(f"{name}", line.words) for name in ("decision.course", "figure.never")
        )
        and line.words.split()[-1] not in signs.dangling
        and content_beside_numbers(line, signs) >= _FEWEST_CONTENT
    )
