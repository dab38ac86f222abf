"""What a chapter tells, in a sentence: for a brief of a meeting that settled little."""

from __future__ import annotations

from collections.abc import Generator, Sequence

from pipeline.domain.meaning import Claim, Support
from pipeline.domain.speech import Turn
from pipeline.language.figures import content_beside_numbers
from pipeline.language.lines import Line
from pipeline.language.phrasing import Writer, is_firm
from pipeline.language.signs import Signs
from pipeline.language.tokens import fold
from pipeline.language.wording import points_elsewhere, tidied, without_lead

_FEWEST_WORDS, _MOST_WORDS = 8, 30
_FEWEST_CONTENT = 4
_NEVER = ("decision.course", "figure.never")
_MOST_STUMBLES = 2
_VAGUE = 0.5
_FEWEST_TERMS = 1


def telling_line(
    lines: Sequence[Line], terms: Sequence[str], signs: Signs, recording_id: str
) -> Claim | None:
    """The whole, fluent statement with most of a chapter's key words, as its speaker's.

    Args:
        lines: of the chapter.
        terms: its key words.
        signs: of the language.
        recording_id: whose.
    """
    wanted = {fold(term) for term in terms}
    best: tuple[float, Line] | None = None
    for line in lines:
        said = {fold(word.strip(".,;:!?")) for word in line.text.split()}
        score = len(wanted & said) - (_VAGUE if points_elsewhere(line.text, signs) else 0.0)
        if (
            score > _FEWEST_TERMS
            and (best is None or score > best[0])
            and _is_statement(line, signs)
        ):
            best = (score, line)
    if best is None:
        return None
    line = best[1]
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
