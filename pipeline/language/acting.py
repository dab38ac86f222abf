"""Who does what: whether the speakers that a claim puts as its subjects said or took on so."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.domain.speech import Turn
from pipeline.language.bearing import Spoken, affirmed_by, is_borne
from pipeline.language.capitals import names_in
from pipeline.language.lexicon import Lexicon, content_words, reporting_stems
from pipeline.language.tokens import Token, fold, tokens


@dataclass(frozen=True, slots=True)
class Part:
    """What a claim says of one speaker.

    Attributes:
        label: the speaker's.
        stems: of the content words said of them.
        is_report: they are said to say or think something, rather than to do it.
    """

    label: str
    stems: tuple[str, ...]
    is_report: bool


def parts_of(text: str, lexicon: Lexicon) -> tuple[Part, ...]:
    """The speakers that a claim puts as subject or agent ("by {S2}"), and what it says of them."""
    words = tokens(text)
    subjects = [i for i, w in enumerate(words) if w.is_marker and _acts(words, i, lexicon)]
    found: list[Part] = []
    for n, place in enumerate(subjects):
        end = subjects[n + 1] if n + 1 < len(subjects) else len(words)
        begin = place + 1
        if _is_agent(words, place, lexicon):
            begin = 0
        said = text[words[begin].start : words[end - 1].end] if begin < end else ""
        following = words[place + 1].norm if place + 1 < len(words) else ""
        stems = tuple(w for w in content_words(said, lexicon.language))
        kept = tuple(w for w in stems if w not in reporting_stems(lexicon.language))
        found.append(Part(words[place].text[1:-1], kept, lexicon.has("reporting", following)))
    return tuple(found)


def _acts(words: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    if place == 0 or _is_agent(words, place, lexicon):
        return True
    before = words[place - 1]
    return before.is_marker or lexicon.has("clause_breaks", before.norm)


def _is_agent(words: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    return place > 0 and lexicon.has("by_agent", words[place - 1].norm)


def is_borne_by(
    part: Part,
    spoken: Sequence[Spoken],
    turns: Sequence[Turn],
    names: Iterable[str],
    lexicon: Lexicon,
) -> bool:
    """Whether what a claim says of a speaker stands in sentences that speak for them.

    These are the speaker's own sentences, unless they tell somebody else to act; sentences that
    name the speaker; and what others asked, if the speaker says yes next.

    Args:
        part: what is claimed.
        spoken: the sentences of the cited turns.
        turns: the cited turns and those around them, in order of time.
        names: what this speaker is called.
        lexicon: of the meeting's language.
    """
    called = frozenset(fold(word) for name in names for word in name.split())
    own = [s for s in spoken if _speaks_for(part, s, turns, called, lexicon)]
    if not own:
        return False
    everywhere = _count(part.stems, spoken, lexicon)
    return _count(part.stems, own, lexicon) * 2 >= everywhere


def _count(stems: Sequence[str], spoken: Sequence[Spoken], lexicon: Lexicon) -> int:
    said = frozenset(stem for s in spoken for stem in s.stems)
    return sum(is_borne(stem, said, lexicon.language) for stem in stems)


def _speaks_for(
    part: Part, said: Spoken, turns: Sequence[Turn], called: frozenset[str], lexicon: Lexicon
) -> bool:
    norms = {t.norm for t in tokens(said.sentence.text)}
    tells = norms & lexicon.words.get("second_person", frozenset())
    if said.turn.speaker != part.label:
        if called and called <= norms:
            return True
        asks = said.sentence.is_question or tells
        return bool(asks) and affirmed_by(said.turn, turns, lexicon.language) == part.label
    if part.is_report or norms & lexicon.words.get("first_person", frozenset()):
        return True
    tells |= norms & lexicon.words.get("third_person", frozenset())
    others = {fold(n) for n in names_in(said.sentence.text, lexicon.language)} - called
    return not (tells or others)
