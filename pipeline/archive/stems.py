"""Words without their endings, as the index of passages takes them off."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing

from pipeline.archive.failures import sqlite
from pipeline.archive.query import Phrase, parse
from pipeline.archive.schema import TOKENIZER
from pipeline.archive.stop_words import is_stop_word

_WORD = re.compile(r"\w+")


def words_in(text: str) -> Iterator[re.Match[str]]:
    """The words of a text, with their places."""
    return _WORD.finditer(text)


def telling_words(text: str) -> tuple[str, ...]:
    """The words of a question that say what it is about; all of them if none does more."""
    clauses = parse(text).clauses
    phrases = [p for c in clauses for p in ((c,) if isinstance(c, Phrase) else c.phrases)]
    words = [match[0] for phrase in phrases for match in words_in(phrase.text)]
    return tuple(word for word in words if not is_stop_word(word)) or tuple(words)


def stems(words: Iterable[str]) -> Mapping[str, str]:
    """For each word what is left of it: "decided" and "deciding" give the same."""
    different = list(dict.fromkeys(words))
    with closing(sqlite.connect(":memory:")) as connection:
        connection.execute(f"CREATE VIRTUAL TABLE text USING fts5 (t, tokenize = '{TOKENIZER}')")
        connection.execute("CREATE VIRTUAL TABLE terms USING fts5vocab (text, instance)")
        rows = list(enumerate(different))
        connection.executemany("INSERT INTO text (rowid, t) VALUES (?, ?)", rows)
        found = dict(connection.execute("SELECT doc, term FROM terms"))
    return {word: found.get(number, word) for number, word in rows}
