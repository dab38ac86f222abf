"""Whether a text denies what another says, as far as the words tell.

A sentence is cut into clauses; a clause that holds a negating word is negated as a whole, since the
word stands before what it denies in some languages and after it in others. Words that turn a
meaning round by themselves ("reject", "instead", "only") make a clause unclear: it agrees with
everything.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from functools import lru_cache

from pipeline.language.lexicon import Lexicon, content_words, lexicon_of
from pipeline.language.tokens import Token, tokens

_BREAK = re.compile(r"[,;:.!?…()—–\n]|\s-\s")


class Polarity(Enum):
    """Whether a clause affirms, denies, or can't be judged."""

    AFFIRMED = "affirmed"
    DENIED = "denied"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence.

    Attributes:
        words: the stems of its content words.
        polarity: whether it affirms them.
    """

    words: frozenset[str]
    polarity: Polarity


def is_negated(sentence: str, language: str) -> bool:
    """Whether something in a sentence is denied; an answering "no," alone denies nothing."""
    return any(c.polarity is Polarity.DENIED for c in clauses(sentence, language))


def polarity_agrees(
    claim: str, evidence: Iterable[str], language: str, denied: Iterable[str] = ()
) -> bool:
    """Whether no clause of a claim is denied where the evidence affirms it, or the reverse.

    Each clause of the claim is held against the clauses of the evidence that share most of its
    content words, at least two of them or half. There is a conflict only if all of these say the
    opposite.

    Args:
        claim: one sentence.
        evidence: sentences.
        language: ISO 639-1, of both.
        denied: questions that were answered with no.
    """
    spoken = [clause for text in evidence for clause in clauses(text, language)]
    spoken += [
        Clause(clause.words, Polarity.DENIED)
        for text in denied
        for clause in clauses(text, language)
        if clause.polarity is Polarity.AFFIRMED
    ]
    return all(_agrees(clause, spoken) for clause in clauses(claim, language))


def denials_agree(claim: str, said: str, language: str) -> bool:
    """Whether a claim that repeats what was said, nearly word for word, denies as often.

    Only the stretch of what was said that the claim repeats is looked at.
    """
    lexicon = lexicon_of(language)
    wanted, spoken = tokens(claim), tokens(said)
    norms = [t.norm for t in wanted]
    blocks = SequenceMatcher(None, norms, [t.norm for t in spoken], autojunk=False)
    matched = [b for b in blocks.get_matching_blocks() if b.size]
    if not matched:
        return True
    stretch = spoken[matched[0].b : matched[-1].b + matched[-1].size]
    return _denials(wanted, lexicon) == _denials(stretch, lexicon)


def _denials(words: Sequence[Token], lexicon: Lexicon) -> int:
    return sum(
        lexicon.has("negators", w.norm) for w in words if not lexicon.has("answer_no", w.norm)
    )


def _agrees(clause: Clause, spoken: Sequence[Clause]) -> bool:
    if clause.polarity is Polarity.UNCLEAR or not clause.words:
        return True
    shared = [len(clause.words & s.words) for s in spoken]
    most = max(shared, default=0)
    if most == 0 or (most < 2 and most * 2 < len(clause.words)):
        return True
    nearest = [s for s, count in zip(spoken, shared, strict=True) if count == most]
    return any(s.polarity in (clause.polarity, Polarity.UNCLEAR) for s in nearest)


@lru_cache(maxsize=2048)
def clauses(text: str, language: str) -> tuple[Clause, ...]:
    """The clauses of a text with content words, in order."""
    lexicon = lexicon_of(language)
    parts = _split(text, tokens(text), lexicon)
    found: list[Clause] = []
    for part, ends_sentence in parts:
        if not part:
            continue
        norms = tuple(t.norm for t in part)
        words = frozenset(content_words(text[part[0].start : part[-1].end], language))
        if not words:
            # "talks yes, discussions no": the answer stands behind what it denies.
            is_no = all(lexicon.has("answer_no", n) for n in norms)
            if is_no and ends_sentence and found:
                found[-1] = Clause(found[-1].words, Polarity.DENIED)
            continue
        found.append(Clause(words, _polarity(norms, lexicon)))
    return tuple(found)


def _polarity(norms: tuple[str, ...], lexicon: Lexicon) -> Polarity:
    if any(lexicon.has("soft_negatives", n) for n in norms):
        return Polarity.UNCLEAR
    place = denials = 0
    while place < len(norms):
        exempt = lexicon.phrase_at("not_negations", norms, place)
        if exempt:
            place += exempt
            continue
        denials += lexicon.has("negators", norms[place])
        place += 1
    if not denials:
        return Polarity.AFFIRMED
    return Polarity.DENIED


def _split(text: str, words: Sequence[Token], lexicon: Lexicon) -> list[tuple[list[Token], bool]]:
    """Words by clause, each with whether its sentence ends there."""
    parts: list[tuple[list[Token], bool]] = [([], False)]
    for i, word in enumerate(words):
        between = text[words[i - 1].end : word.start] if i else ""
        if _BREAK.search(between):
            parts[-1] = (parts[-1][0], any(c in ".!?…" for c in between))
            parts.append(([], False))
        elif lexicon.has("clause_breaks", word.norm):
            parts.append(([], False))
        parts[-1][0].append(word)
    parts[-1] = (parts[-1][0], True)
    return parts
