"""What is typed into the search: understood, or taken as words; never an error."""

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.archive.query import Near, ParsedQuery, Phrase, parse, to_fts
from pipeline.domain.search import SearchQuery
from tests.unit.archive.conftest import fill

if TYPE_CHECKING:
    from pipeline.archive.store import SqliteArchive


@pytest.mark.parametrize(
    ("text", "clauses", "speakers"),
    [
        ("one two", (Phrase("one"), Phrase("two")), ()),
        ('"one two" three', (Phrase("one two"), Phrase("three")), ()),
        ("on* 'x", (Phrase("on", prefix=True), Phrase("'x")), ()),
        ('"one tw"*', (Phrase("one tw", prefix=True),), ()),
        ("NEAR(a b, 5)", (Near((Phrase("a"), Phrase("b")), 5),), ()),
        ('NEAR("a b" c*)', (Near((Phrase("a b"), Phrase("c", prefix=True)), 10),), ()),
        ("NEAR(a b, 99999)", (Near((Phrase("a"), Phrase("b")), 1_000),), ()),
        ("NEAR(a)", (Phrase("NEAR(a)"),), ()),
        ("near(a b)", (Phrase("near(a"), Phrase("b)")), ()),
        ("speaker:Ana one", (Phrase("one"),), ("Ana",)),
        ('one Speaker:" Ana Berg "', (Phrase("one"),), ("Ana Berg",)),
        ("speaker: one", (Phrase("speaker:"), Phrase("one")), ()),
        ('speaker:""', (), ()),
        ("a OR b", (Phrase("a"), Phrase("OR"), Phrase("b")), ()),
        ('one "two', (Phrase("one"), Phrase("two")), ()),
        ('* - () " 🎉', (), ()),
        ("", (), ()),
    ],
)
def test_understands(
    text: str, clauses: tuple[Phrase | Near, ...], speakers: tuple[str, ...]
) -> None:
    assert parse(text) == ParsedQuery(clauses, speakers)


def test_every_typed_character_is_quoted() -> None:
    assert to_fts(parse('a* b:c NEAR(x y) d"')) == '"a" * AND "b:c" AND NEAR("x" "y", 10) AND "d"'


def test_endless_questions_are_cut() -> None:
    assert len(parse("a " * 5_000).clauses) == 64


SYNTAX = [
    *("AND", "OR", "NOT", "NEAR", "NEAR(", ")", "(", '"', "'", "*", "^", ":", "+", "-", ","),
    *("speaker:", "text:", "rowid", "{", "}", "--", ";", "%", "?1", "\0", "\ue000", "\ud800"),
    *("🎉", "é", "e\u0301", "words", " ", "  ", "5", "\n", "“", "”", "中文", "شكرا"),
]
typed = st.one_of(
    st.text(st.characters(exclude_categories=()), max_size=60),
    st.lists(st.sampled_from(SYNTAX), max_size=25).map("".join),
)


@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=typed, speaker=st.none() | typed, recording=st.none() | typed)
def test_nothing_typed_can_fail(
    archive: "SqliteArchive", text: str, speaker: str | None, recording: str | None
) -> None:
    if not archive.recordings.all():
        fill(archive, 1, "some words and é 中文 5 text near")
    archive.transcripts.search(SearchQuery(text, speaker=speaker, recording_id=recording))
    assert len(archive.transcripts.search(SearchQuery("words"))) == 1


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    word=st.text(st.characters(categories=["L", "N"], max_codepoint=0x24F), min_size=1, max_size=9)
)
def test_a_word_that_was_said_is_found(archive: "SqliteArchive", word: str) -> None:
    if archive.recordings.all():
        archive.recordings.delete("rec000000001")
    fill(archive, 1, f"before {word} after")
    (hit,) = archive.transcripts.search(SearchQuery(word))
    assert "".join(part.text for part in hit.snippet) == f"before {word} after"
