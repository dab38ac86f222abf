"""Whether what a claim takes from the question was spoken of where the claim is cited.

A model that is asked about a thing tends to begin its answer with that thing, whatever the lines
are about. So the question's words in a claim need evidence too: in the cited turn or a few turns
before it, where people say what "it" is; words that fall later don't count.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.domain.meaning import Citation
from pipeline.domain.speech import Turn
from pipeline.language.asking import EXAMPLE
from pipeline.language.bearing import is_borne
from pipeline.language.gathering import Scene
from pipeline.language.lexicon import content_words, reporting_stems
from pipeline.language.tokens import tokens, without_markers

_BEFORE = 6
_AFTER = 1
_MOST = 2 / 3


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of a meeting.

    Attributes:
        question: able to stand by itself.
        spoken: ISO 639-1, of the meeting.
    """

    question: str
    spoken: str


def is_about(text: str, citations: Sequence[Citation], scene: Scene, asked: Asked) -> bool:
    """Whether the question's words in a claim were spoken of where it is cited.

    That somebody who isn't a participant said or asked something must be told in the cited turns
    themselves.

    Args:
        text: the claim, participants as markers.
        citations: what bears it out.
        scene: the meeting.
        asked: the question.
    """
    language = asked.spoken
    claim = frozenset(content_words(without_markers(text), language))
    wanted = frozenset(content_words(asked.question, language))
    reporting = reporting_stems(language)
    shared = frozenset(w for w in claim if is_borne(w, wanted, language))
    near = _stems(around(citations, scene), scene, language)
    if not all(is_borne(w, near, language) for w in shared - reporting):
        return False
    borrowed = frozenset(content_words(EXAMPLE, "en")) - near - wanted
    if claim & borrowed:
        return False
    reported = shared & reporting
    if not reported or any(token.is_marker for token in tokens(text)):
        return True
    cited = {citation.turn_id for citation in citations}
    said = _stems([turn for turn in scene.found if turn.id in cited], scene, language)
    return any(is_borne(w, said, language) for w in reported)


def is_telling(citation: Citation, scene: Scene, asked: Asked) -> bool:
    """Whether a quote by itself may stand as an answer: most of the question is spoken of there.

    Where the question is what somebody said or asked, who isn't the quote's speaker, the quote
    itself tells of saying or asking.
    """
    language = asked.spoken
    wanted = frozenset(content_words(asked.question, language))
    quoted = frozenset(content_words(citation.quote, language))
    near = _stems(around((citation,), scene), scene, language)
    met = sum(is_borne(w, near, language) for w in wanted)
    if met < _MOST * len(wanted):
        return False
    reported = wanted & reporting_stems(language)
    label = next(t.speaker for t in scene.found if t.id == citation.turn_id)
    is_speaker = any(
        is_borne(w, wanted, language) for w in content_words(scene.names.get(label, ""), language)
    )
    return not reported or is_speaker or any(is_borne(w, quoted, language) for w in reported)


def around(citations: Sequence[Citation], scene: Scene) -> tuple[Turn, ...]:
    """The cited turns with a few before them and the next one, as far as they were found."""
    cited = {citation.turn_id for citation in citations}
    places = [i for i, turn in enumerate(scene.found) if turn.id in cited]
    chosen = {j for i in places for j in range(max(0, i - _BEFORE), i + _AFTER + 1)}
    return tuple(turn for j, turn in enumerate(scene.found) if j in chosen)


def _stems(turns: Sequence[Turn], scene: Scene, language: str) -> frozenset[str]:
    texts = [turn.text for turn in turns] + [scene.names.get(t.speaker, "") for t in turns]
    return frozenset(word for text in texts for word in content_words(text, language))
