"""Which spoken sentences bear a claim out: the evidence as the checks see it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from pipeline.domain.speech import Turn
from pipeline.language.lexicon import Lexicon, content_words, lexicon_of
from pipeline.language.sentences import Sentence, sentences
from pipeline.language.tokens import Token, common_length, tokens

_ANSWER_LENGTH = 80
_ANSWER_TURNS = 2
_ASIDE_WORDS = 5
_PREFIX = 5
_NEAR_WORDS = 60
_WORTH_TWO = 0.1


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence of a cited turn.

    Attributes:
        turn: where it stands.
        sentence: its words.
        stems: of its content words.
        is_settled: it is neither a question nor a proposal, or somebody said yes to it.
    """

    turn: Turn
    sentence: Sentence
    stems: frozenset[str]
    is_settled: bool


def spoken_of(cited: Sequence[Turn], around: Sequence[Turn], language: str) -> tuple[Spoken, ...]:
    """The sentences of the cited turns, in order of time."""
    lexicon = lexicon_of(language)
    order = {t.id: t for t in (*around, *cited)}
    all_turns = sorted(order.values(), key=lambda t: (t.span.start_ms, t.id))
    found: list[Spoken] = []
    for turn in sorted({t.id: t for t in cited}.values(), key=lambda t: (t.span.start_ms, t.id)):
        is_answered = affirmed_by(turn, all_turns, language) is not None
        for part in sentences(turn):
            stems = frozenset(content_words(part.text, language))
            is_open = part.is_question or is_proposal(part.text, lexicon)
            found.append(Spoken(turn, part, stems, is_answered or not is_open))
    return tuple(found)


def is_proposal(text: str, lexicon: Lexicon) -> bool:
    """Whether a sentence proposes, guesses or weighs, by its words."""
    return lexicon.has_phrase("proposals", tuple(t.norm for t in tokens(text)))


def affirmed_by(turn: Turn, turns: Sequence[Turn], language: str) -> str | None:
    """Who says yes to a turn: the speaker of the next turn, or of the one after an aside.

    Args:
        turn: what may be agreed to.
        turns: in order of time, the turn among them.
        language: ISO 639-1.
    """
    lexicon = lexicon_of(language)
    place = next((i for i, t in enumerate(turns) if t.id == turn.id), len(turns))
    for answer in turns[place + 1 : place + 1 + _ANSWER_TURNS]:
        if answer.speaker == turn.speaker:
            continue
        if affirms(answer.text, lexicon):
            return answer.speaker
        if len(answer.words) > _ASIDE_WORDS:
            break
    return None


def affirms(text: str, lexicon: Lexicon) -> bool:
    """Whether a text begins by saying yes: "Agreed, ...", "Fine with me"."""
    norms = tuple(t.norm for t in tokens(text[:_ANSWER_LENGTH]))
    for place, norm in enumerate(norms):
        length = lexicon.phrase_at("affirm", norms, place)
        if length:
            behind = "".join(norms[place + length : place + length + 1])
            return not (lexicon.has("negators", behind) or lexicon.has("greetings", behind))
        if not lexicon.has("openers", norm) or lexicon.has("answer_no", norm):
            return False
    return False


def denied_questions(
    cited: Sequence[Turn], turns: Sequence[Turn], language: str
) -> tuple[str, ...]:
    """Questions that a cited turn answers with a plain no: what they ask is denied.

    Args:
        cited: the turns that are to bear a claim out.
        turns: these and those around them, in order of time.
        language: ISO 639-1.
    """
    lexicon = lexicon_of(language)
    ids = {turn.id for turn in cited}
    found: list[str] = []
    for before, answer in pairwise(turns):
        if answer.id not in ids or before.speaker == answer.speaker:
            continue
        last = sentences(before)[-1]
        words = tokens(answer.text)[:2]
        if last.is_question and words and lexicon.has("answer_no", words[0].norm):
            behind = answer.text[words[0].end : words[1].start] if len(words) > 1 else "."
            found += [last.text] if behind.strip() else []
    return tuple(found)


def is_borne(word: str, stems: Iterable[str], language: str) -> bool:
    """Whether a stem, or a word closely related to it, is among others."""
    others = stems if isinstance(stems, frozenset) else frozenset(stems)
    return word in others or any(_related(word, other, language) for other in others)


@lru_cache(maxsize=65536)
def _related(one: str, other: str, language: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) < _PREFIX:
        return False
    shared = 0
    for a, b in zip(short, long, strict=False):
        if a != b:
            break
        shared += 1
    if shared >= _PREFIX and shared >= len(long) - 4:
        return True
    return language == "de" and (long.startswith(short) or long.endswith(short))


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much a claim is word for word what was said.

    Attributes:
        share: of the claim's words that stand in the sentence, in the same order.
        first: index among the sentences of the one that it is most like.
        last: index of the last of these; the same or the next.
    """

    share: float
    first: int
    last: int


def likeness(claim: Sequence[Token], spoken: Sequence[Spoken], lexicon: Lexicon) -> Likeness:
    """Find the sentence, or two neighbours of one turn, that a claim is most like.

    A first person in a turn of S2 counts as the marker `{S2}`, if the claim has markers.
    """
    wanted = tuple(t.norm for t in claim)[:_NEAR_WORDS]
    has_marker = any(t.is_marker for t in claim)
    rows = [_as_claimed(s, lexicon, has_marker=has_marker) for s in spoken]
    best = Likeness(0.0, 0, 0)
    for i, row in enumerate(rows):
        share = common_length(wanted, row) / max(1, len(wanted))
        if share > best.share:
            best = Likeness(share, i, i)
    for i, (row, following) in enumerate(pairwise(rows)):
        if best.share == 1 or spoken[i].turn.id != spoken[i + 1].turn.id:
            continue
        share = common_length(wanted, row + following) / max(1, len(wanted))
        if share > best.share + _WORTH_TWO:
            best = Likeness(share, i, i + 1)
    return best


def _as_claimed(spoken: Spoken, lexicon: Lexicon, *, has_marker: bool) -> tuple[str, ...]:
    marker = f"{{{spoken.turn.speaker}}}"
    return tuple(
        marker if has_marker and lexicon.has("speaker_words", t.norm) else t.norm
        for t in tokens(spoken.sentence.text)
    )
