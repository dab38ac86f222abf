"""The search over turns, the same in every archive."""

from datetime import date, datetime

import pytest

from pipeline.domain.search import SearchQuery
from pipeline.ports import Archive
from tests.contract.archive.house import fill, found, turn, turns_found


@pytest.mark.parametrize(
    ("text", "turns"),
    [
        ("budget", [1, 3]),
        ("BUDGET", [1, 3]),
        ("budget lisbon", [1]),
        ("lisbon budget", [1]),
        ('"lisbon budget"', []),
        ('"budget for lisbon"', [1]),
        ("“budget for Lisbon”", [1]),
        ("budg", []),
        ("budg*", [1, 3]),
        ('"budget for lis"*', [1]),
        ("naive", [2]),
        ("naïve cafe", [2]),
        ("café", [2]),
        ("NEAR(budget lisbon, 1)", [1]),
        ("NEAR(lisbon budget)", [1]),
        ("NEAR(approve lisbon, 1)", []),
        ("NEAR(approve lisbon, 5)", [1]),
        ("well-known", [2]),
        ("budget nothing", []),
        ("", []),
        ("   ", []),
        ('* " ( ) : ^ + - ,', []),
        ("budget OR lisbon", []),
        ("budget NOT lisbon", []),
        ("-budget", [1, 3]),
        ("text:budget", []),
        ("budget)", [1, 3]),
        ('budget"', [1, 3]),
        ("'budget'; DROP TABLE turns", []),
    ],
)
def test_finds_what_was_typed(archive: Archive, text: str, turns: list[int]) -> None:
    fill(
        archive,
        1,
        ("S1", "We approve the budget for Lisbon."),
        ("S2", "A naïve, well-known café"),
        ("S1", "Budget, budget!"),
    )
    assert turns_found(archive, text) == turns


def test_tells_where_and_by_whom(archive: Archive) -> None:
    made = fill(archive, 1, ("S1", "nothing here"), ("S2", "the whole budget it is"))
    archive.transcripts.rename_speaker(made.id, "S2", "Ana")
    (hit,) = archive.transcripts.search(SearchQuery("budget"))
    assert (hit.recording_id, hit.title, hit.held_at) == (made.id, made.title, made.held_at)
    assert (hit.turn_id, hit.speaker) == (2, "Ana")
    assert hit.span == turn(2, "S2", "the whole budget it is").span
    assert [(p.text, p.is_hit) for p in hit.snippet] == [
        ("the whole ", False),
        ("budget", True),
        (" it is", False),
    ]


def test_no_markers_leak_out_of_the_text(archive: Archive) -> None:
    fill(archive, 1, ("S1", "a \ue000budget\ue001 \0 b"))
    (hit,) = archive.transcripts.search(SearchQuery("budget"))
    assert [p.text for p in hit.snippet if p.is_hit] == ["budget"]


def test_puts_the_better_match_first(archive: Archive) -> None:
    fill(
        archive,
        1,
        ("S1", "budget " + "and other matters " * 20),
        ("S1", "budget budget budget"),
        ("S1", "nothing of that kind"),
    )
    hits = archive.transcripts.search(SearchQuery("budget"))
    assert [hit.turn_id for hit in hits] == [2, 1]
    assert hits[0].score > hits[1].score
    assert len(archive.transcripts.search(SearchQuery("budget", limit=1))) == 1
    assert archive.transcripts.search(SearchQuery("budget", limit=0)) == []


def test_finds_a_speaker_by_name(archive: Archive) -> None:
    made = fill(archive, 1, ("S1", "the budget"), ("S2", "the budget"), ("S2", "the end"))
    assert turns_found(archive, 'speaker:"Speaker 2" budget') == [2]
    archive.transcripts.rename_speaker(made.id, "S2", "José Silva")
    assert turns_found(archive, "speaker:jose budget") == [2]
    assert turns_found(archive, 'budget SPEAKER:"jose silva"') == [2]
    assert turns_found(archive, 'speaker:"Speaker 2" budget') == []
    assert turns_found(archive, "speaker:silva") == [2, 3]
    assert turns_found(archive, "silva") == [], "names are not said words"
    assert turns_found(archive, "speaker:nobody budget") == []
    assert found(archive, "budget", speaker="SILVA") == {(made.id, 2)}
    assert found(archive, "speaker:jose budget", speaker="Speaker") == set()


def test_a_speaker_alone_is_told_in_order(archive: Archive) -> None:
    old = fill(archive, 1, ("S1", "a"), ("S2", "b"), ("S1", "c"), ("S3", "d"))
    new = fill(archive, 2, ("S1", "e"), ("S2", "f"))
    archive.transcripts.rename_speaker(old.id, "S3", "Ana")
    hits = archive.transcripts.search(SearchQuery("speaker:speaker", recording_id=old.id))
    assert [hit.turn_id for hit in hits] == [1, 2, 3]
    assert [hit.snippet[0].is_hit for hit in hits] == [False] * 3
    assert found(archive, "speaker:ana") == {(old.id, 4)}
    assert len(found(archive, "speaker:speaker", limit=4)) == 4
    assert found(archive, 'speaker:"speaker 2"') == {(old.id, 2), (new.id, 2)}


def test_narrows_by_day_and_recording(archive: Archive) -> None:
    first = fill(archive, 1, ("S1", "budget"))
    second = fill(archive, 2, ("S1", "budget"))
    undated = fill(archive, 3, ("S1", "budget"), held_at=None)  # added on 1 March
    by = {1: (first.id, 1), 2: (second.id, 1), 3: (undated.id, 1)}
    assert found(archive, "budget") == {by[1], by[2], by[3]}
    assert found(archive, "budget", since=date(2026, 2, 2)) == {by[2], by[3]}
    assert found(archive, "budget", until=date(2026, 2, 2)) == {by[1], by[2]}
    day = date(2026, 2, 2)
    assert found(archive, "budget", since=day, until=day) == {by[2]}
    assert found(archive, "budget", recording_id=second.id) == {by[2]}
    assert found(archive, "budget", recording_id="nothing") == set()
    archive.recordings.set_details(first.id, held_at=datetime(2026, 2, 2, 9))
    assert found(archive, "budget", since=day, until=day) == {by[1], by[2]}
