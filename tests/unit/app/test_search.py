"""Search by words and by meaning: what is found, how it is shown, what is told."""

from collections.abc import Sequence
from datetime import date, datetime

import numpy as np
import pytest

from app.service.moments import Likeness, Moments
from app.service.search import Found, search
from app.service.snippets import by_sentence, by_words, sentences
from pipeline.domain.errors import EngineError, ModelError
from pipeline.domain.search import (
    Passage,
    PassageHit,
    PassageKind,
    SearchHit,
    SearchQuery,
    SnippetPart,
)
from pipeline.language.passages import passages_of
from pipeline.ports import Vectors
from tests.unit.app.house import House
from tests.unit.app.meetings import BUDGET, hold, minutes_of
from tests.unit.app.shell import typed

MATTERS = (
    {"rent", "euros", "expensive", "cost", "price"},
    {"warehouse", "building", "storage"},
    {"contract", "landlord", "papers"},
    {"heating", "warm"},
)


class MeaningReader:
    """Knows four matters, whatever the words; everything else means nothing to it."""

    def __init__(self, digest: str = "m") -> None:
        self.digest = digest
        self.read: list[str] = []
        self.is_closed = False
        self.fails_with: Exception | None = None

    def embed(self, texts: Sequence[str], *, is_query: bool = False) -> Vectors:
        if self.fails_with is not None:
            raise self.fails_with
        self.read += texts
        rows = np.full((len(texts), len(MATTERS)), 0.01, np.float32)
        for row, text in zip(rows, texts, strict=True):
            words = {word.strip(".,?:").lower() for word in text.split()}
            row += [float(len(words & matter)) for matter in MATTERS]
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)

    def close(self) -> None:
        self.is_closed = True


@pytest.fixture
def reader() -> MeaningReader:
    return MeaningReader()


@pytest.fixture
def read(house: House, reader: MeaningReader) -> House:
    """A house with a meeting, its minutes, and an index of both."""
    transcript = hold(house)
    minutes = minutes_of(transcript)
    house.archive.meaning.save(minutes, is_main=True)
    index(house, reader)
    reader.read.clear()
    return house


def index(house: House, reader: MeaningReader) -> None:
    transcript = house.archive.transcripts.load("budget000001")
    assert transcript is not None
    minutes = house.archive.meaning.load("budget000001")
    passages = passages_of(transcript, (), minutes)
    vectors = reader.embed([passage.text for passage in passages])
    house.archive.passages.save("budget000001", passages, vectors, reader.digest)


def ask(house: House, reader: MeaningReader, text: str, **filters: object) -> Found:
    query = SearchQuery(text, **filters)  # type: ignore[arg-type]
    return search(house.archive, query, lambda: reader)


def marked(hit: SearchHit) -> list[str]:
    return [part.text for part in hit.snippet if part.is_hit]


def test_a_question_in_other_words_finds_the_sentence_that_is_like_it(
    read: House, reader: MeaningReader
) -> None:
    found = ask(read, reader, "expensive price", kinds=(PassageKind.SPEECH,))
    (hit,) = found.hits
    assert (hit.turn_id, hit.kind, hit.claim_id) == (2, PassageKind.SPEECH, None)
    assert hit.snippet == (SnippetPart("Ben told me that the rent is 900 euros.", is_hit=False),)
    assert found.note == ""
    assert reader.is_closed


def test_words_with_other_endings_are_found_and_marked(read: House, reader: MeaningReader) -> None:
    hit, *_ = ask(read, reader, "sending contracts", kinds=(PassageKind.SPEECH,)).hits
    assert hit.turn_id == 4
    assert marked(hit) == ["send", "contract"]


def test_a_turn_that_words_and_meaning_find_is_one_hit(read: House, reader: MeaningReader) -> None:
    hits = ask(read, reader, "rent", kinds=(PassageKind.SPEECH,)).hits
    assert [hit.turn_id for hit in hits] == [2]
    assert marked(hits[0]) == ["rent"]


def test_claims_of_the_minutes_are_hits_of_their_kind(read: House, reader: MeaningReader) -> None:
    (hit,) = ask(read, reader, "storage building", kinds=(PassageKind.DECISION,)).hits
    assert (hit.claim_id, marked(hit)) == ("d" * 16, [])
    (hit,) = ask(read, reader, "keep the warehouse", kinds=(PassageKind.DECISION,)).hits
    assert (hit.kind, hit.claim_id, hit.turn_id) == (PassageKind.DECISION, "d" * 16, 3)
    assert "warehouse" in marked(hit)


def test_filters_hold_before_anything_is_ranked(read: House, reader: MeaningReader) -> None:
    assert ask(read, reader, "rent", since=date(2026, 9, 8)).hits == ()
    assert ask(read, reader, "rent", recording_id="another").hits == ()
    spoken = ask(read, reader, "warehouse", speaker="speaker 2").hits
    assert {h.speaker for h in spoken if h.kind is PassageKind.SPEECH} <= {"Speaker 2"}
    assert ask(read, reader, "warehouse", limit=1).hits == ask(read, reader, "warehouse").hits[:1]


@pytest.mark.parametrize("text", ['"until June"', "ware*", "NEAR(warehouse june, 6)"])
def test_what_is_typed_exactly_is_not_read_for_meaning(
    read: House, reader: MeaningReader, text: str
) -> None:
    found = ask(read, reader, text)
    assert 3 in [hit.turn_id for hit in found.hits]
    assert any(hit.kind is PassageKind.DECISION for hit in found.hits)
    assert (reader.read, found.note) == ([], "")


def test_words_alone_ask_nobody(read: House, reader: MeaningReader) -> None:
    query = SearchQuery("price of the warehouse")
    found = search(read.archive, query, lambda: reader, words_only=True)
    assert found.hits
    assert all(marked(hit) for hit in found.hits)
    assert (reader.read, found.note) == ([], "")


def test_a_speaker_without_words_gives_what_they_said(read: House, reader: MeaningReader) -> None:
    hits = ask(read, reader, "speaker:2").hits
    assert [hit.turn_id for hit in hits] == [2, 4, 6]
    assert reader.read == []


@pytest.mark.parametrize("error", [ModelError("No", "It is gone.", "Install it."), None])
def test_without_an_embedder_words_are_looked_for_and_it_is_said(
    read: House, reader: MeaningReader, error: ModelError | None
) -> None:
    reader.fails_with = error or EngineError("Dead", "It is gone.", "Install it.")
    found = ask(read, reader, "rent")
    assert found.hits[0].turn_id == 2
    note = "Only words were looked for, not meaning. It is gone. Install it."
    assert (found.note, reader.is_closed) == (note, True)


def test_passages_of_another_embedder_are_found_by_words(
    read: House, reader: MeaningReader
) -> None:
    other = MeaningReader("other")
    found = ask(read, other, "rent")
    assert found.hits[0].turn_id == 2
    assert "1 recording is found by words alone so far" in found.note
    assert other.read == []


def test_what_is_not_indexed_yet_is_told_beside_what_is_found(
    read: House, reader: MeaningReader
) -> None:
    for number in (1, 2):
        hold(read, BUDGET, id_=f"other000000{number}", held_at=datetime(2026, 9, number))
    found = ask(read, reader, "rent")
    assert {hit.recording_id for hit in found.hits} >= {"budget000001", "other0000001"}
    assert found.note.startswith("2 recordings are found by words alone so far")


def test_few_moments_are_shown_by_meaning_alone(house: House, reader: MeaningReader) -> None:
    hold(house, [f"S{1 + n % 2}: " + "The rent is high. " * 20 for n in range(60)])
    index(house, reader)
    assert 0 < len(ask(house, reader, "price").hits) <= 10


def test_the_door_takes_kinds_meetings_and_words(read: House) -> None:
    hits = typed(read, "search", "warehouse", "--kind", "decision", "--json").json["hits"]
    assert [(h["kind"], h["claim_id"]) for h in hits] == [("decision", "d" * 16)]
    assert typed(read, "search", "warehouse", "--meeting", "budget", "--words").out
    assert typed(read, "search", "warehouse", "--meeting", "nowhere").code == 4


def test_the_door_reads_for_meaning_and_closes(house: House) -> None:
    house.reads = True
    hold(house)
    list(house.earshot.process([]))
    assert typed(house, "search", "rent", "euros").err == ""
    (toy,) = house.readers
    assert (toy.read[0], toy.is_closed) == ("rent euros", True)


def test_a_long_text_is_cut_around_what_matches() -> None:
    text = " ".join(["before"] * 60 + ["the", "needle", "here"] + ["after"] * 60)
    parts = by_words(text, {"needle"})
    assert parts[0] == SnippetPart("…", is_hit=False)
    assert parts[-1] == SnippetPart("…", is_hit=False)
    assert [part.text for part in parts if part.is_hit] == ["needle"]
    shown = "".join(part.text for part in parts).strip("…")
    assert shown in text
    assert len(shown.split()) == 40
    assert "before the needle here after" in shown


@pytest.mark.parametrize("text", ["needle", "a needle.", "needle " * 100, "x " * 39 + "needle"])
def test_a_snippet_holds_what_matches_wherever_it_stands(text: str) -> None:
    assert any(part.is_hit and part.text == "needle" for part in by_words(text, {"needle"}))


def test_sentences_are_told_apart_and_shown_without_a_mark() -> None:
    text = "Yes. We pay 3.5 percent now!  Why? … Because"
    assert sentences(text) == ["Yes.", "We pay 3.5 percent now!", "Why?", "Because"]
    assert by_sentence("Why?") == (SnippetPart("Why?", is_hit=False),)
    assert by_sentence("") == ()
    shown = "".join(part.text for part in by_sentence("long " * 99))
    assert len(shown.split()) == 40
    assert shown.endswith("…")


@pytest.mark.parametrize(
    ("text", "first"), [("rent", 2), ("what rent do we pay and for which rooms", 4)]
)
def test_looked_up_words_come_before_what_is_like_them(read: House, text: str, first: int) -> None:
    """The sentence about the contract is nearer here, and has none of the words."""
    hits = [
        PassageHit(Passage("budget000001", PassageKind.SPEECH, n, n, ""), "Budget", None, 1 / n)
        for n in (4, 2)
    ]
    vector = np.ones((1, 1), np.float32)
    likeness = Likeness(vector, lambda texts: vector.repeat(len(texts), axis=0))
    found = Moments(read.archive, SearchQuery(text)).of(hits, likeness)
    assert [hit.turn_id for hit in found] == [first, 6 - first]


@pytest.mark.parametrize(
    ("text", "likeness", "shown"),
    [
        ("rent", 0.79, False),  # looked up: nearly as like as where it was said
        ("rent", 0.81, True),
        ("what rent do we pay and for which rooms", 0.49, False),  # a question: half as like
        ("what rent do we pay and for which rooms", 0.51, True),
        ("sauna", 0.79, True),  # nobody said it: the likest stands for itself
    ],
)
def test_what_is_hardly_like_the_question_isnt_shown(
    read: House, text: str, likeness: float, shown: bool
) -> None:
    hits = [
        PassageHit(Passage("budget000001", PassageKind.SPEECH, n, n, ""), "Budget", None, 1 / n)
        for n in (2, 4)
    ]

    def embed(texts: Sequence[str]) -> Vectors:
        return np.array([[1.0 if "rent" in t else likeness] for t in texts], np.float32)

    found = Moments(read.archive, SearchQuery(text)).of(
        hits[1:] if text == "sauna" else hits, Likeness(np.ones((1, 1), np.float32), embed)
    )
    assert (4 in [hit.turn_id for hit in found]) == shown
    assert [hit.turn_id for hit in found if hit.is_similar] == [4] * shown
