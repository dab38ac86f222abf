"""Whether what a claim takes from the question was spoken of where the claim is cited.

A model that is asked about a thing tends to begin its answer with that thing, whatever the lines
are about. So the question's words need evidence too: in the cited turns, in the question that they
answer, or a few turns before, where people say what "it" is. Words that fall later don't count.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.domain.meaning import Citation
from pipeline.domain.speech import Turn
from pipeline.language.asking import EXAMPLE
from pipeline.language.bearing import is_borne
from pipeline.language.gathering import Scene
from pipeline.language.lexicon import content_words, lexicon_of
from pipeline.language.orders import is_order
from pipeline.language.questions import (
    VALUES,
    key_words_of,
    kind_of,
    phrases_of,
)
from pipeline.language.sentences import sentences
from pipeline.language.tokens import tokens, without_markers

_BEFORE = 6
_AFTER = 1
_LONGEST_QUOTE = 45
_MOST = 1 / 2


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of a meeting.

    Attributes:
        question: able to stand by itself.
        spoken: ISO 639-1, of the meeting.
    """

    question: str
    spoken: str

    @property
    def words(self) -> frozenset[str]:
        """The stems of what it is about."""
        return frozenset(key_words_of(self.question, self.spoken))

    @property
    def saying(self) -> frozenset[str]:
        """The stems among them by which somebody is said to say, ask or want something."""
        saying = phrases_of(self.spoken).saying
        said = (t.text for t in tokens(self.question) if t.norm in saying)
        return frozenset(w for text in said for w in content_words(text, self.spoken))

    @property
    def matter(self) -> frozenset[str]:
        """The stems that must be spoken of where it is answered: "keep" and "new" need not."""
        spoken = self.spoken
        known = phrases_of(spoken)
        generic = known.generic | known.saying | known.wanting
        plain = (t.text for t in tokens(self.question) if t.norm in generic)
        spare = frozenset(w for text in plain for w in content_words(text, spoken))
        return (self.words - spare) or self.words

    @property
    def things(self) -> frozenset[str]:
        """The stems of what it names with an article, "the backup"."""
        lexicon = lexicon_of(self.spoken)
        words = tokens(self.question)
        named = (
            word.text for before, word in pairwise(words) if lexicon.has("articles", before.norm)
        )
        return self.words & {w for text in named for w in content_words(text, self.spoken)}


def is_about(text: str, citations: Sequence[Citation], scene: Scene, asked: Asked) -> bool:
    """Whether a claim speaks of what the question asks for, where it is cited.

    Half of the question's words were spoken of around there, and what it names with an article; of
    those that the claim repeats, one
    stands in the cited turns or in the question that they answer, and all of them around there,
    unless a value was asked for. Nothing comes from the prompt's worked example. That somebody who
    isn't a participant said or asked something is told in the cited turns themselves.

    Args:
        text: the claim, participants as markers.
        citations: what bears it out.
        scene: the meeting.
        asked: the question.
    """
    language = asked.spoken
    claim = frozenset(content_words(without_markers(text), language))
    wanted, saying = asked.words, asked.saying
    near = _stems(_around(citations, scene), scene, language)
    if _holds(wanted - saying, near, language) < _MOST or _holds(asked.things, near, language) < 1:
        return False
    shared = frozenset(w for w in claim if is_borne(w, wanted, language))
    matter = frozenset(w for w in shared if not is_borne(w, saying, language))
    cited = _stems(_cited(citations, scene), scene, language)
    if matter and not any(is_borne(w, cited, language) for w in matter):
        return False
    is_value = kind_of(asked.question, language) in VALUES
    if not is_value and _holds(matter, near, language) < 1:
        return False
    borrowed = frozenset(content_words(EXAMPLE, "en")) - near - wanted
    if claim & borrowed:
        return False
    is_reported = bool(shared - matter) and not any(t.is_marker for t in tokens(text))
    return not is_reported or any(is_borne(w, cited, language) for w in shared - matter)


def is_ordered(citations: Sequence[Citation], scene: Scene, language: str) -> bool:
    """Whether something cited is an order to a machine, which bears nothing out."""
    cited = (scene.found[place] for place in _places(citations, scene))
    return any(is_order(turn.text, language) for turn in cited)


def said_before(citations: Sequence[Citation], scene: Scene) -> str:
    """What was said right before the first of some citations: the turn before, and its own turn."""
    place = _places(citations, scene)[0]
    turn = scene.found[place]
    first = min(c.span.start_ms for c in citations if c.turn_id == turn.id)
    own = [part.text for part in sentences(turn) if part.span.end_ms <= first]
    return " ".join((*(scene.found[i].text for i in neighbours(scene.found, place, -1, 1)), *own))


def _holds(words: frozenset[str], said: frozenset[str], language: str) -> float:
    """The share of words that were said; 1 of none."""
    return sum(is_borne(w, said, language) for w in words) / len(words) if words else 1.0


def _around(citations: Sequence[Citation], scene: Scene) -> list[Turn]:
    """The cited turns with a few before them and the next one, as far as they were found."""
    chosen: set[int] = set()
    for place in _places(citations, scene):
        chosen |= {place, *neighbours(scene.found, place, -1, _BEFORE)}
        chosen |= {*neighbours(scene.found, place, 1, _AFTER)}
    return [scene.found[place] for place in sorted(chosen)]


def _cited(citations: Sequence[Citation], scene: Scene) -> list[Turn]:
    """The cited turns, and the turn before one if it ends with a question."""
    chosen: set[int] = set()
    for place in _places(citations, scene):
        chosen.add(place)
        for before in neighbours(scene.found, place, -1, 1):
            if sentences(scene.found[before])[-1].is_question:
                chosen.add(before)
    return [scene.found[place] for place in sorted(chosen)]


def _places(citations: Sequence[Citation], scene: Scene) -> list[int]:
    cited = {citation.turn_id for citation in citations}
    return [i for i, turn in enumerate(scene.found) if turn.id in cited]


def neighbours(turns: Sequence[Turn], place: int, step: int, most: int) -> list[int]:
    """Places of the turns that follow one on a side, up to the first that wasn't found."""
    found: list[int] = []
    while len(found) < most and 0 <= place + step < len(turns):
        if abs(turns[place + step].id - turns[place].id) > 1:
            break
        place += step
        found.append(place)
    return found


def _stems(turns: Sequence[Turn], scene: Scene, language: str) -> frozenset[str]:
    texts = [turn.text for turn in turns] + [scene.names.get(t.speaker, "") for t in turns]
    return frozenset(word for text in texts for word in content_words(text, language))
