"""Values that somebody says outright: shown in their words, without a model that rewords them."""

from itertools import pairwise

from pipeline.domain.meaning import Citation
from pipeline.language.bearing import affirmed_by, is_borne, is_proposal
from pipeline.language.gathering import Scene
from pipeline.language.lexicon import content_words, lexicon_of
from pipeline.language.numbers import Quantity, quantities
from pipeline.language.questions import QuestionKind, kind_of
from pipeline.language.relating import Asked, is_ordered, question_before, widened, words_around
from pipeline.language.sentences import Sentence, citation_of, sentences
from pipeline.language.serving import serves

_VALUES = {QuestionKind.NUMBER, QuestionKind.DURATION, QuestionKind.TIME, QuestionKind.PLACE}
_SHORT = 8
_NEAR = 4


def told_outright(scene: Scene, asked: Asked, language: str) -> Citation | None:
    """The sentence that holds the value which is asked for, with all that the question names.

    All words of the question stand in the turn, or in the question that it answers; one of them
    in the sentence itself, in the one before it, or in that question. Neither a question nor an
    open proposal tells a value. Of several sentences the one with most of the question's words is
    taken, then the first; with its neighbours where it lacks some of them.

    Args:
        scene: what was found in a meeting.
        asked: the question.
        language: ISO 639-1, of the question.

    Returns:
        None where nothing is told so plainly, or no value is asked for.
    """
    wanted = asked.words
    if kind_of(asked.question, language) not in _VALUES or not wanted or asked.saying:
        return None
    found: list[tuple[int, int, Citation]] = []
    for turn in scene.turns:
        for before, part in pairwise((None, *sentences(turn))):
            if part is None:
                continue
            citation = citation_of(scene.meeting.recording_id, turn, part.first, part.last)
            if not serves(part.text, asked.question, asked.spoken, language):
                continue
            if _is_open(part, citation, scene, asked.spoken):
                continue
            around = words_around(citation, scene, asked.spoken)
            is_whole = all(is_borne(word, around, asked.spoken) for word in wanted)
            lead = before.text if before else question_before(citation, scene)
            if is_whole and _count(wanted, f"{lead} {part.text}", asked.spoken):
                held = _count(wanted, part.text, asked.spoken)
                found.append((held, -turn.span.start_ms, citation))
    if not found:
        return None
    held, _, citation = max(found, key=lambda item: item[:2])
    return citation if held == len(wanted) else widened(citation, scene)


def _count(wanted: frozenset[str], text: str, language: str) -> int:
    said = frozenset(content_words(text, language))
    return sum(is_borne(word, said, language) for word in wanted)


def _is_open(part: Sentence, citation: Citation, scene: Scene, language: str) -> bool:
    if part.is_question or is_ordered((citation,), scene, language):
        return True
    turn = next(t for t in scene.found if t.id == citation.turn_id)
    is_open = is_proposal(part.text, lexicon_of(language))
    is_agreed = (
        affirmed_by(turn, scene.found, language) is not None
        or read_back(citation, scene, language) is not None
    )
    return is_open and not is_agreed


def read_back(citation: Citation, scene: Scene, language: str) -> Citation | None:
    """The few words with which another speaker says a number again, or puts it right.

    "Fifteen percent at most." "Noted, not above fifteen percent."
    """
    place = next(i for i, turn in enumerate(scene.found) if turn.id == citation.turn_id)
    if place + 1 == len(scene.found):
        return None
    turn, following = scene.found[place], scene.found[place + 1]
    first = sentences(following)[0]
    is_next = following.id - turn.id == 1 and following.speaker != turn.speaker
    if not is_next or first.is_question or first.last - first.first >= _SHORT:
        return None
    said = [q for q in quantities(citation.quote, language) if not q.is_one]
    again = [q for q in quantities(first.text, language) if not q.is_one]
    if any(_is_alike(one, other) for one in said for other in again):
        return citation_of(citation.recording_id, following, first.first, first.last)
    return None


def _is_alike(one: Quantity, other: Quantity) -> bool:
    return one.kind is other.kind and one.unit == other.unit


def place_of(citation: Citation, scene: Scene, asked: Asked, language: str) -> Citation | None:
    """Where the thing is that a cited sentence names, if that is asked and answered soon after.

    "We take the second site for the backup." "Is the second site ours?" "Yes, a room in Bern."

    Args:
        citation: the sentence.
        scene: its meeting.
        asked: the question.
        language: ISO 639-1, of the question.
    """
    if kind_of(asked.question, language) is not QuestionKind.PLACE:
        return None
    spoken = asked.spoken
    named = frozenset(content_words(citation.quote, spoken)) - asked.words
    place = next(i for i, turn in enumerate(scene.found) if turn.id == citation.turn_id)
    following = scene.found[place + 1 : place + 1 + _NEAR]
    for before, turn in pairwise(following):
        last, first = sentences(before)[-1], sentences(turn)[0]
        stems = frozenset(content_words(last.text, spoken))
        is_answer = last.is_question and turn.id - before.id == 1
        is_meant = sum(is_borne(word, stems, spoken) for word in named) * 2 > len(named)
        is_place = serves(first.text, asked.question, spoken, language)
        if is_answer and is_meant and is_place and not first.is_question:
            return citation_of(citation.recording_id, turn, first.first, first.last)
    return None
