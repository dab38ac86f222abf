"""Passages by words: BM25 over all of them, in numpy, from the posting lists of the index.

FTS5 can rank by BM25 itself, but it looks up each match's length in a table and gathers each
match's places: 0.2 s for a word in a fifth of 325,000 passages. Its posting lists come out at a
tenth of that, lengths are in memory, and all filters have been applied before. Nothing is cut
off: the ranking is exact, but for the words of `MANY`.

Source: Robertson, Zaragoza: The Probabilistic Relevance Framework: BM25 and Beyond, 2009.
"""

from collections import OrderedDict
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from pipeline.archive.database import Database
from pipeline.archive.failures import sqlite
from pipeline.archive.passage_memory import Catalogue, Mask, Positions
from pipeline.archive.query import Near, ParsedQuery, Phrase, clause_to_fts
from pipeline.archive.schema import TOKENIZER
from pipeline.archive.stop_words import is_stop_word
from pipeline.archive.support import Neighbourhood

MANY = 100_000
"""A word in more passages counts in each as if it stood there once.

Such a word tells little, and how often it stands in a passage costs five times as much to read
as whether it does.
"""

_K1, _B = 1.2, 0.75
_K1_AROUND = 0.2
_KEPT_BYTES = 64 << 20


@dataclass(frozen=True, slots=True)
class Postings:
    """Where a clause matches.

    Attributes:
        positions: of the passages, ascending.
        counts: how often in each, 255 at most.
    """

    positions: npt.NDArray[np.int32]
    counts: npt.NDArray[np.uint8]


class Words:
    """Finds passages by words; keeps the posting lists that were read last."""

    def __init__(self, database: Database, catalogue: Catalogue) -> None:
        self._database = database
        self._catalogue = catalogue
        self._kept: OrderedDict[tuple[str, bool], Postings] = OrderedDict()
        self._bytes = 0
        lengths = catalogue.lengths
        average = float(lengths.mean()) if len(lengths) else 1.0
        self._norms = (_K1 * (1 - _B + _B * lengths / max(average, 1.0))).astype(np.float32)

    def scores(self, asked: ParsedQuery, passes: Mask | None) -> npt.NDArray[np.float32] | None:
        """A score for each passage, 0 where nothing matches; None if no words were asked for.

        A match of any word counts. What was typed as a phrase of several words or as NEAR must
        match. Words without matter (articles, pronouns, ...) count only where there are no
        others, and so do words that are in more than half of very many passages.
        """
        found = self._found(asked)
        if not found:
            return None
        size = self._catalogue.size
        scores = np.zeros(size, dtype=np.float32)
        for postings in self._counted(found):
            at, times = postings.positions, postings.counts.astype(np.float32)
            weight = _weight(len(at), size) * (_K1 + 1)
            scores[at] += weight * times / (times + self._norms[at])
        for clause, postings in found:
            if _is_required(clause):
                elsewhere = np.ones(size, dtype=bool)
                elsewhere[postings.positions] = False
                scores[elsewhere] = 0
        if passes is not None:
            scores[~passes] = 0
        return scores

    def scores_around(
        self, asked: ParsedQuery, around: Neighbourhood, at: Positions
    ) -> npt.NDArray[np.float32]:
        """Scores of the passages at some positions, the words of their neighbours counting too.

        That a word is near tells more than how often, hence another constant than in `scores`.
        """
        scores = np.zeros(len(at), dtype=np.float32)
        norms = self._norms[at] * (_K1_AROUND / _K1)
        for postings in self._counted(self._found(asked)):
            times = np.zeros(self._catalogue.size, dtype=np.float32)
            times[postings.positions] = postings.counts
            near = around.mean(times)
            scores += _weight(len(postings.positions), len(times)) * near / (near + norms)
        return scores

    def _found(self, asked: ParsedQuery) -> list[tuple[Phrase | Near, Postings]]:
        clauses = _telling(asked)
        tokens = _tokens([_word_of(clause) for clause in clauses]) if clauses else []
        return [
            (clause, self._postings(clause, words))
            for clause, words in zip(clauses, tokens, strict=True)
        ]

    def _counted(self, found: Sequence[tuple[Phrase | Near, Postings]]) -> list[Postings]:
        """Those that tell something, or all if none does."""
        most = max(MANY, self._catalogue.size / 2)
        telling = [p for _, p in found if 0 < len(p.positions) <= most]
        return telling or [p for _, p in found]

    def _postings(self, clause: Phrase | Near, tokens: Sequence[str]) -> Postings:
        is_word = len(tokens) == 1
        key = (tokens[0] if is_word else clause_to_fts(clause), is_word)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        expression = clause_to_fts(clause)
        postings = self._word(key[0], expression) if is_word else self._matches(expression)
        self._keep(key, postings)
        return postings

    def _word(self, token: str, expression: str) -> Postings:
        row = self._database.row("SELECT doc FROM passage_terms WHERE term = ?", (token,))
        if row is None:
            return _grouped(np.zeros(0, dtype=np.int64))
        if row[0] > MANY:
            return self._matches(expression)
        sql = "SELECT group_concat(doc) FROM passage_words WHERE term = ?"
        return _grouped(self._read(sql, token))

    def _matches(self, expression: str) -> Postings:
        sql = "SELECT group_concat(rowid) FROM passage_index WHERE passage_index MATCH ?"
        return _grouped(self._read(sql, expression))

    def _read(self, sql: str, parameter: str) -> Positions:
        ((joined,),) = self._database.rows(sql, (parameter,))
        rows = np.fromstring(joined or "", dtype=np.int64, sep=",")
        return self._catalogue.positions(rows)

    def _keep(self, key: tuple[str, bool], postings: Postings) -> None:
        self._kept[key] = postings
        self._bytes += postings.positions.nbytes + postings.counts.nbytes
        while self._bytes > _KEPT_BYTES:
            _, gone = self._kept.popitem(last=False)
            self._bytes -= gone.positions.nbytes + gone.counts.nbytes


def _telling(asked: ParsedQuery) -> list[Phrase | Near]:
    clauses = list(dict.fromkeys(asked.clauses))
    return [c for c in clauses if isinstance(c, Near) or not is_stop_word(c.text)] or clauses


def _word_of(clause: Phrase | Near) -> str:
    """What may be a single word of the index."""
    return "" if isinstance(clause, Near) or clause.prefix else clause.text


def _tokens(texts: Sequence[str]) -> list[list[str]]:
    """Each text as the index breaks it into words and takes their endings off."""
    found: list[list[str]] = [[] for _ in texts]
    with closing(sqlite.connect(":memory:")) as connection:
        connection.execute(f"CREATE VIRTUAL TABLE text USING fts5 (t, tokenize = '{TOKENIZER}')")
        connection.execute("CREATE VIRTUAL TABLE words USING fts5vocab (text, instance)")
        connection.executemany("INSERT INTO text (rowid, t) VALUES (?, ?)", enumerate(texts))
        for place, word in connection.execute("SELECT doc, term FROM words ORDER BY doc, offset"):
            found[place].append(word)
    return found


def has_required(asked: ParsedQuery) -> bool:
    """Whether there is a phrase or NEAR without which nothing is found."""
    return any(map(_is_required, asked.clauses))


def _is_required(clause: Phrase | Near) -> bool:
    return isinstance(clause, Near) or len(clause.text.split()) > 1


def _weight(matches: int, size: int) -> float:
    return float(np.log1p((size - matches + 0.5) / (matches + 0.5)))


def _grouped(positions: Positions) -> Postings:
    """From ascending positions, repeated where a word is repeated."""
    firsts = np.flatnonzero(np.diff(positions, prepend=-1))
    counts = np.minimum(np.diff(firsts, append=len(positions)), 255).astype(np.uint8)
    return Postings(positions[firsts].astype(np.int32), counts)
