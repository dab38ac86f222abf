"""Whether a text denies what another says, as far as the words tell.

A sentence is cut into clauses; a clause that holds a negating word is negated as a whole, since the
word stands before what it denies in some languages and after it in others. Words that turn a
meaning round by themselves ("reject", "instead", "only") make a clause unclear, unless they stand
on both sides.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache

from pipeline.language.lexicon import Lexicon, content_words, lexicon_of, stem
from pipeline.language.tokens import Token, tokens

_BREAK = re.compile(r"[,;:.!?…()—–\n]|\s-\s")


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence.

    Attributes:
        words: the stems of its content words.
        is_denied: it holds a negating word.
        turned: the stems of words in it that turn a meaning round by themselves.
    """

    words: frozenset[str]
    is_denied: bool
    turned: frozenset[str] = frozenset()

    def contradicts(self, other: "Clause") -> bool:
        """Whether one denies what the other affirms; unclear where only one is turned round."""
        return self.turned == other.turned and self.is_denied != other.is_denied


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
        Clause(clause.words, is_denied=True, turned=clause.turned)
        for text in denied
        for clause in clauses(text, language)
        if not clause.is_denied
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
    if not clause.words:
        return True
    shared = [len(clause.words & s.words) for s in spoken]
    most = max(shared, default=0)
    if most == 0 or (most < 2 and most * 2 < len(clause.words)):
        return True
    nearest = [s for s, count in zip(spoken, shared, strict=True) if count == most]
    return not all(clause.contradicts(s) for s in nearest)


@lru_cache(maxsize=8192)
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
                found[-1] = replace(found[-1], is_denied=True)
            continue
        if found and any(lexicon.has("ellipsis", n) for n in norms[:2]):
            words |= found[-1].words
        turned = frozenset(stem(n, language) for n in norms if lexicon.has("soft_negatives", n))
        found.append(Clause(words, _is_denied(norms, lexicon), turned))
    return tuple(found)


def _is_denied(norms: tuple[str, ...], lexicon: Lexicon) -> bool:
    place = 0
    while place < len(norms):
        exempt = lexicon.phrase_at("not_negations", norms, place)
        if not exempt and lexicon.has("negators", norms[place]):
            return True
        place += exempt or 1
    return False


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
