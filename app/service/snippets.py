"""What of a turn is shown for a hit: the words around what matches, marked."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.archive.stems import stems, words_in
from pipeline.domain.search import SnippetPart

_MOST_WORDS = 40
_BLANKS = re.compile(r"\S+")
_SENTENCE = re.compile(r".+?(?:[.!?…。？！]+(?=\s|$)|$)", re.DOTALL)


Known = Mapping[str, str]
"""Words that were looked for, as they occur, with what is left of them without endings."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The words of a question, whatever their endings.

    Attributes:
        stems: what is left of each.
    """

    stems: frozenset[str]

    @classmethod
    def of(cls, words: Sequence[str]) -> Wanted:
        """From the words as typed."""
        return cls(frozenset(stems(words).values()))

    def found_in(self, texts: Sequence[str]) -> Known:
        """Those words of some texts that are among the wanted ones, with their stems."""
        words = {match[0] for text in texts for match in words_in(text)}
        return {word: stem for word, stem in stems(words).items() if stem in self.stems}


def matches(text: str, known: Known) -> int:
    """How many of the wanted words a text has, whatever their endings."""
    return len({known[match[0]] for match in words_in(text) if match[0] in known})


def by_words(text: str, words: Collection[str]) -> tuple[SnippetPart, ...]:
    """A text around the place where most of some words stand close together, each marked."""
    spans = [match.span() for match in words_in(text) if match[0] in words]
    return _cut(text, spans)


def by_sentence(sentence: str) -> tuple[SnippetPart, ...]:
    """One sentence by itself; nothing is marked, for none of its words was asked for."""
    return _cut(sentence, [])


def sentences(text: str) -> list[str]:
    """The sentences of a text, without blanks around them."""
    found = (match[0].strip() for match in _SENTENCE.finditer(text))
    return [sentence for sentence in found if any(c.isalnum() for c in sentence)]


def _cut(text: str, spans: Sequence[tuple[int, int]]) -> tuple[SnippetPart, ...]:
    """At most so many words, with the most spans that fit; cut ends are told by "…"."""
    places = [match.span() for match in _BLANKS.finditer(text)]
    if not places:
        return ()
    hits = [any(a < end and start < b for start, end in spans) for a, b in places]
    width = min(_MOST_WORDS, len(places))
    count = sum(hits[:width])
    best, most = 0, count
    for first in range(1, len(places) - width + 1):
        count += hits[first + width - 1] - hits[first - 1]
        if count > most:
            best, most = first, count
    within = [n for n in range(best, best + width) if hits[n]]
    if within:  # as much before the first as after the last
        spare = width - (within[-1] - within[0] + 1)
        best = min(max(0, within[0] - spare // 2), len(places) - width)
    begin, stop = places[best][0], places[best + width - 1][1]
    parts = list(_parts(text, begin, stop, spans))
    if best > 0:
        parts.insert(0, SnippetPart("…", is_hit=False))
    if best + width < len(places):
        parts.append(SnippetPart("…", is_hit=False))
    return tuple(parts)


def _parts(
    text: str, begin: int, stop: int, spans: Sequence[tuple[int, int]]
) -> Iterator[SnippetPart]:
    at = begin
    for start, end in ((max(a, begin), min(b, stop)) for a, b in spans):
        if start < end:
            if at < start:
                yield SnippetPart(text[at:start], is_hit=False)
            yield SnippetPart(text[start:end], is_hit=True)
            at = end
    if at < stop:
        yield SnippetPart(text[at:stop], is_hit=False)
