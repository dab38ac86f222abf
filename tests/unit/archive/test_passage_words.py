"""The ranking by words against its formula, and against the ranking of FTS5."""

import math
import random
import re

import pytest

from pipeline.archive import passage_words
from pipeline.archive.store import SqliteArchive
from pipeline.domain.search import SearchQuery
from tests.unit.archive.indexed import index, zipf_texts

QUERIES = [
    " ".join(f"word{rank}x" for rank in random.Random(n).sample(range(5, 400), 1 + n % 4))
    for n in range(40)
]


@pytest.fixture
def texts(archive: SqliteArchive) -> list[str]:
    """What three meetings are made of, in the order of the rows."""
    made = [zipf_texts(seed, 200) for seed in (1, 2, 3)]
    for number, meeting in enumerate(made, start=1):
        index(archive, number, meeting)
    return [text for meeting in made for text in meeting]


def formula(query: str, texts: list[str]) -> list[float]:
    """BM25 as it is written in the books, a text at a time."""
    split = [text.split() for text in texts]
    average = sum(map(len, split)) / len(split)
    scores = [0.0] * len(texts)
    for word in query.split():
        matches = sum(word in words for words in split)
        weight = math.log(1 + (len(texts) - matches + 0.5) / (matches + 0.5))
        for place, words in enumerate(split):
            times = words.count(word)
            norm = 1.2 * (1 - 0.75 + 0.75 * len(words) / average)
            scores[place] += weight * times * 2.2 / (times + norm)
    return scores


def by_words(archive: SqliteArchive, query: str, limit: int = 1_000) -> dict[str, float]:
    scored = archive.passages.by_words(SearchQuery(query), limit)
    passages = archive.passages.load([id_ for id_, _ in scored])
    return {passages[id_].text: score for id_, score in scored}


@pytest.mark.parametrize("query", QUERIES)
def test_scores_are_those_of_the_formula(
    archive: SqliteArchive, texts: list[str], query: str
) -> None:
    exact = {t: s for t, s in zip(texts, formula(query, texts), strict=True) if s > 0}
    assert by_words(archive, query) == pytest.approx(exact, rel=1e-4)


def test_the_best_are_those_of_fts5(archive: SqliteArchive, texts: list[str]) -> None:
    sql = "SELECT text FROM passage_index WHERE passage_index MATCH ? ORDER BY rank, rowid LIMIT 10"
    shares: list[float] = []
    for query in QUERIES:
        rows = archive.passages._database.rows(sql, (" OR ".join(query.split()),))
        ours = list(by_words(archive, query, 10))
        shares.append(len(set(ours) & {text for (text,) in rows}) / len(rows))
    assert sum(shares) / len(shares) > 0.95, "its weights of words differ by a little"


def test_words_that_are_everywhere_cost_little_precision(
    archive: SqliteArchive, texts: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the limit set so low that most words of the queries are beyond it."""
    exact = [list(by_words(archive, query, 10)) for query in QUERIES]
    monkeypatch.setattr(passage_words, "MANY", 20)
    archive.passages._made = None
    shortened = [list(by_words(archive, query, 10)) for query in QUERIES]
    shares = [len(set(a) & set(b)) / len(a) for a, b in zip(exact, shortened, strict=True)]
    assert sum(shares) / len(shares) > 0.85
    assert shortened != exact, "the limit was reached"


def test_endings_don_t_matter(archive: SqliteArchive) -> None:
    index(archive, 1, ["we planned the recording", "plans for recordings", "something else"])
    assert set(by_words(archive, "planning to record")) == {
        "we planned the recording",
        "plans for recordings",
    }


def test_lists_that_were_read_are_forgotten_in_time(
    archive: SqliteArchive, texts: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = [by_words(archive, query) for query in QUERIES]
    monkeypatch.setattr(passage_words, "_KEPT_BYTES", 2_000)
    archive.passages._made = None
    assert [by_words(archive, query) for query in QUERIES] == before
    words = archive.passages._search._words
    assert words is not None and 0 < words._bytes <= 2_000
    kept = sum(p.positions.nbytes + p.counts.nbytes for p in words._kept.values())
    assert kept == words._bytes


def test_no_more_than_asked(archive: SqliteArchive, texts: list[str]) -> None:
    everything = list(by_words(archive, "word3x word7x"))
    assert len(everything) > 50
    assert list(by_words(archive, "word3x word7x", 7)) == everything[:7]
    assert all(re.search("word[37]x", text) for text in everything)
