"""Numbers that somebody else says again, or puts right, as soon as they were said."""

from pipeline.domain.meaning import Citation
from pipeline.language.gathering import Scene
from pipeline.language.numbers import Quantity, quantities
from pipeline.language.sentences import citation_of, sentences

_SHORT, _FIRST = 8, 2


def read_back(citation: Citation, scene: Scene, language: str) -> Citation | None:
    """The few words with which another speaker says a number again, or puts it right.

    "Fifteen percent at most." "Noted, not above fifteen percent."
    """
    place = next(i for i, turn in enumerate(scene.found) if turn.id == citation.turn_id)
    if place + 1 == len(scene.found):
        return None
    turn, following = scene.found[place], scene.found[place + 1]
    if following.id - turn.id != 1 or following.speaker == turn.speaker:
        return None
    said = [q for q in quantities(citation.quote, language) if not q.is_one]
    for part in sentences(following)[:_FIRST]:
        if part.is_question or part.last - part.first >= _SHORT:
            return None
        again = [q for q in quantities(part.text, language) if not q.is_one]
        if any(_is_alike(one, other) for one in said for other in again):
            return citation_of(citation.recording_id, following, part.first, part.last)
    return None


def _is_alike(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers are of one sort, or the same: "fifteen" and "fifteen percent"."""
    if one.kind is other.kind and one.unit == other.unit:
        return True
    return one.value == other.value and not (one.unit and other.unit)
