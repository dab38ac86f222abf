"""Whether what a sentence says of something was said of that thing, in one breath.

Words that were all spoken may still be put together wrongly: "One of them is a junior. Her name is
Ines, she worked for the railway" doesn't make Ines a junior. So what a sentence adds to the
question must stand in one spoken sentence, and nobody else may be its subject there.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.domain.meaning import Citation
from pipeline.language.bearing import is_borne
from pipeline.language.capitals import bare, names_in
from pipeline.language.dates import dates_in
from pipeline.language.lexicon import content_words, lexicon_of, reporting_stems
from pipeline.language.numbers import Quantity, QuantityKind, matches, quantities
from pipeline.language.tokens import fold, tokens, without_markers

_STOP = re.compile(r"[,;:—–]\s|\s-\s")
_UNSAID = 1 / 4
_OWNED = re.compile(r"\{[^{}\s]+\}['’]s\b")
"""A participant's something: nobody says "{S2}'s", and whose "our" is can't be told."""

_IS = r"(?:is|was|are|were|ist|war|est|était|es|era|é|foi)"


def is_bound(
    text: str, citations: Sequence[Citation], before: str, known: frozenset[str], language: str
) -> bool:
    """Whether one of the cited sentences by itself bears out what a claim adds to a question.

    Args:
        text: the claim, participants as markers.
        citations: what bears it out, a sentence each.
        before: what was said right before them: who "she" is.
        known: stems of the question; these may stand elsewhere.
        language: ISO 639-1, of both.
    """
    if _OWNED.search(text):
        return False
    claim = _Claim(text, known, language)
    quotes = [citation.quote for citation in citations]
    for i, citation in enumerate(citations):
        others = (*quotes[:i], *quotes[i + 1 :])
        beside = [c.quote for c in citations if c.turn_id == citation.turn_id and c != citation]
        is_of_matter = claim.is_of_matter(citation.quote, beside)
        if is_of_matter and claim.stands_in(citation.quote, before, " ".join((before, *others))):
            return True
    return False


class _Claim:
    """A claim, taken apart into what must be found together."""

    def __init__(self, text: str, known: frozenset[str], language: str) -> None:
        self._language = language
        plain = without_markers(text)
        self._days = dates_in(plain, None, language)
        self._numbers = [
            q
            for q in quantities(plain, language)
            if not q.is_one and not any(d.start < q.end and q.start < d.end for d in self._days)
        ]
        self._names = _named(plain, language)
        # "Ines is a junior" says what somebody is
        begins = re.match(rf"\W*(\w+)(?:\s+\w+)?\s+{_IS}\b", plain)
        self._describes = begins is not None and fold(begins[1]) in {
            word for name in self._names for word in name.split()
        }
        rest = plain
        for found in (*self._days, *self._numbers):
            rest = rest[: found.start] + " " * (found.end - found.start) + rest[found.end :]
        stems = frozenset(content_words(rest, language)) - reporting_stems(language)
        self._matter = frozenset(w for w in stems if is_borne(w, known, language))
        self._added = stems - self._matter - self._name_stems()

    def is_of_matter(self, sentence: str, beside: Sequence[str]) -> bool:
        """Whether the matter isn't spoken of only in other sentences of the same turn."""
        matter = self._matter - self._name_stems()
        own, others = (self._holds(matter, text) for text in (sentence, " ".join(beside)))
        return own or not others

    def _holds(self, words: frozenset[str], text: str) -> bool:
        said = frozenset(content_words(text, self._language))
        return any(is_borne(w, said, self._language) for w in words)

    def stands_in(self, sentence: str, before: str, elsewhere: str) -> bool:
        """Whether a sentence holds all that is added; few other words may be the claim's own."""
        said = frozenset(content_words(sentence, self._language))
        other = frozenset(content_words(elsewhere, self._language))
        missing = [w for w in self._added if not is_borne(w, said, self._language)]
        if len(missing) > _UNSAID * len(self._added):
            return False
        if any(is_borne(w, other, self._language) for w in missing):
            return False
        spoken = quantities(sentence, self._language)
        if not all(_holds_number(spoken, number) for number in self._numbers):
            return False
        # Which day it is was checked before; here, that one is spoken of in this sentence.
        if self._days and not dates_in(sentence, None, self._language):
            return False
        return self._is_of_its_clause(sentence, before)

    def _is_of_its_clause(self, sentence: str, before: str) -> bool:
        """Whether nobody and nothing else is spoken of in the clauses that hold what is added."""
        clauses = _clauses(sentence, self._language)
        held = [i for i, clause in enumerate(clauses) if self._bears(clause)]
        if not held:
            return True
        if not self._names:
            return self._has_no_rival(clauses, held)
        named = [_named(clause, self._language) for clause in clauses]
        there = [name for i in held for name in named[i]]
        own = [name for name in there if name in self._names]
        if own:
            return len(own) < 2 or own == [n for n in self._names if n in own]
        if there:
            return False
        # Nobody is named in these clauses: they are about who was named last.
        earlier = [name for i in range(held[0]) for name in named[i]]
        last = (_named(before, self._language) + earlier)[-1:]
        return last[0] in self._names if last else not self._describes

    def _has_no_rival(self, clauses: Sequence[str], held: Sequence[int]) -> bool:
        """Whether no other clause has more of the matter, and a number of the same sort."""
        if not self._numbers:
            return True
        best = max(self._shares(clauses[i]) for i in held)
        for i, clause in enumerate(clauses):
            alike = any(
                q.kind is n.kind for q in quantities(clause, self._language) for n in self._numbers
            )
            if i not in held and alike and self._shares(clause) > best:
                return False
        return True

    def _shares(self, clause: str) -> int:
        said = frozenset(content_words(clause, self._language))
        return sum(is_borne(w, said, self._language) for w in self._matter)

    def _bears(self, clause: str) -> bool:
        said = frozenset(content_words(clause, self._language))
        spoken = quantities(clause, self._language)
        return any(is_borne(w, said, self._language) for w in self._added) or any(
            _holds_number(spoken, number) for number in self._numbers
        )

    def _name_stems(self) -> frozenset[str]:
        return frozenset(w for name in self._names for w in content_words(name, self._language))


def _holds_number(spoken: Sequence[Quantity], number: Quantity) -> bool:
    """Whether a number was said, and with its unit: "fifty" doesn't tell of what."""
    if number.unit or number.kind in {QuantityKind.PERCENT, QuantityKind.MONEY}:
        spoken = [q for q in spoken if q.unit == number.unit and q.kind is number.kind]
    return matches(number, spoken)


def _named(text: str, language: str) -> list[str]:
    """Folded names, in order."""
    return [
        " ".join(fold(bare(token.text)) for token in tokens(name))
        for name in names_in(text, language)
    ]


def _clauses(sentence: str, language: str) -> list[str]:
    """A sentence cut at commas and at the words that begin another clause."""
    lexicon = lexicon_of(language)
    cuts = {0, len(sentence), *(match.end() for match in _STOP.finditer(sentence))}
    cuts |= {t.start for t in tokens(sentence) if lexicon.has("clause_breaks", t.norm)}
    return [sentence[a:b] for a, b in pairwise(sorted(cuts)) if sentence[a:b].strip()]
