"""Lists of all decisions and actions, narrowed and sorted, as every archive gives them."""

from dataclasses import replace
from datetime import date

import pytest

from pipeline.domain.listing import ClaimListing, ClaimMark, ClaimSort, ClaimWord
from pipeline.domain.meaning import ActionItem, Supersession
from pipeline.ports import Archive
from tests.contract.archive.claims import action, claim, decision, hint, minutes
from tests.contract.archive.house import fill, recording, save

ALL = ClaimListing(today=date(2026, 3, 10))


@pytest.fixture
def lists(archive: Archive) -> Archive:
    """Three meetings, the last undated; a decision of the first is replaced by the second's.

    Undated ones count as held when they were added, which is after the others.
    """
    fill(archive, 1, ("S1", "one"), ("S2", "two"), title="Ärger")
    fill(archive, 2, ("S1", "one"), ("S2", "two"), title="budget")
    fill(archive, 3, ("S1", "one"), title="Coast", held_at=None)
    archive.meaning.save(
        minutes(
            1,
            decisions=(decision(1, "d1a", "{S1} stays."), decision(1, "d1b", "A roof.")),
            actions=(
                action(1, "a1a", "S1", "{S1} calls."),
                ActionItem("a1b", claim(1, "Buy paint."), None, None, "some day"),
            ),
        ),
        is_main=True,
    )
    archive.meaning.save(
        minutes(
            2,
            decisions=(replace(decision(2, "d2a", "Élan wins."), claim=claim(2, "Élan wins.", 2)),),
            actions=(replace(action(2, "a2a", "S2"), due=date(2026, 4, 1)),),
        ),
        is_main=True,
    )
    archive.meaning.save(
        minutes(3, decisions=(decision(3, "d3a", "a  door."),), actions=()), is_main=True
    )
    archive.meaning.link(recording(2).id, [Supersession("d1a", "d2a")])
    archive.transcripts.rename_speaker(recording(1).id, "S1", "Zoé")
    return archive


def decided(archive: Archive, **wanted: object) -> list[str]:
    return list(archive.meaning.list_decisions(replace(ALL, **wanted)).ids)


def to_do(archive: Archive, **wanted: object) -> list[str]:
    return list(archive.meaning.list_actions(replace(ALL, **wanted)).ids)


def has(*texts: str) -> tuple[ClaimWord, ...]:
    return tuple(map(ClaimWord, texts))


def test_without_a_wish_the_latest_meeting_comes_first(lists: Archive) -> None:
    assert decided(lists) == ["d3a", "d2a", "d1a", "d1b"]
    assert to_do(lists) == ["a2a", "a1a", "a1b"]
    assert decided(lists, descending=True) == decided(lists)


def test_what_holds_no_longer_can_be_left_out(lists: Archive) -> None:
    assert decided(lists, current_only=True) == ["d3a", "d2a", "d1b"]
    assert lists.meaning.list_decisions(replace(ALL, current_only=True)).total == 4
    lists.meaning.set_done("a1a", True)
    assert to_do(lists, current_only=True) == ["a2a", "a1b"]


@pytest.mark.parametrize(
    ("by", "up"),
    [
        (ClaimSort.TEXT, ["d3a", "d1b", "d2a", "d1a"]),
        (ClaimSort.TITLE, ["d1a", "d1b", "d2a", "d3a"]),
        (ClaimSort.DAY, ["d3a", "d1a", "d1b", "d2a"]),
        (ClaimSort.PERSON, ["d3a", "d2a", "d1a", "d1b"]),
        (ClaimSort.STATE, ["d3a", "d2a", "d1b", "d1a"]),
    ],
)
def test_decisions_are_sorted(lists: Archive, by: ClaimSort, up: list[str]) -> None:
    assert decided(lists, sort=by) == up


@pytest.mark.parametrize(
    ("by", "up"),
    [
        (ClaimSort.TEXT, ["a1b", "a2a", "a1a"]),
        (ClaimSort.PERSON, ["a2a", "a1a", "a1b"]),
        (ClaimSort.DUE, ["a1a", "a2a", "a1b"]),
        (ClaimSort.STATE, ["a2a", "a1a", "a1b"]),
        (ClaimSort.TITLE, ["a1a", "a1b", "a2a"]),
    ],
)
def test_actions_are_sorted(lists: Archive, by: ClaimSort, up: list[str]) -> None:
    assert to_do(lists, sort=by) == up


def test_equal_ones_stay_in_their_order_both_ways(lists: Archive) -> None:
    assert decided(lists, sort=ClaimSort.TITLE, descending=True) == ["d3a", "d2a", "d1a", "d1b"]
    assert to_do(lists, sort=ClaimSort.STATE, descending=True) == ["a2a", "a1a", "a1b"]
    lists.meaning.set_done("a1a", True)
    assert to_do(lists, sort=ClaimSort.STATE, descending=True) == ["a1a", "a2a", "a1b"]


def test_every_word_must_stand_somewhere(lists: Archive) -> None:
    assert decided(lists, words=has("zoe")) == ["d1a", "d1b"], "the text of one, who settled both"
    assert decided(lists, words=has("zoe", "roof")) == ["d1b"]
    assert decided(lists, words=has("bud")) == ["d2a"], "a part of a title"
    assert decided(lists, words=has("elan")) == ["d2a", "d1a"], "also of what replaced it"
    assert decided(lists, words=has("a door")) == ["d3a"], "blanks are one"
    assert decided(lists, words=has("arger", "speaker")) == []
    assert to_do(lists, words=has("some")) == ["a1b"], "when it is due, as it was said"
    assert to_do(lists, words=has("friday")) == [], "a day is shown instead"
    assert to_do(lists, words=has("zoe")) == ["a1a"]
    assert decided(lists, words=has("%"), sort=ClaimSort.TEXT) == []


def test_a_word_may_stand_in_what_is_shown_of_days_and_states(lists: Archive) -> None:
    def word(*days: date, marks: tuple[ClaimMark, ...] = ()) -> tuple[ClaimWord, ...]:
        return (ClaimWord("\0", frozenset(days), frozenset(marks)),)

    assert decided(lists, words=word(date(2026, 2, 2))) == ["d2a", "d1a"], "its day and a later's"
    assert decided(lists, words=word(date(2026, 2, 1))) == ["d1a", "d1b"]
    assert to_do(lists, words=word(date(2026, 4, 1))) == ["a2a"], "due then"
    assert decided(lists, words=word(marks=(ClaimMark.PAST,))) == ["d1a"]
    assert decided(lists, words=word(marks=(ClaimMark.CURRENT,))) == ["d3a", "d2a", "d1b"]
    assert to_do(lists, words=word(marks=(ClaimMark.NOBODY,))) == ["a1b"]
    assert to_do(lists, words=word(marks=(ClaimMark.OVERDUE,))) == ["a1a"]
    assert to_do(lists, words=word(marks=(ClaimMark.OVERDUE, ClaimMark.NOBODY))) == ["a1a", "a1b"]
    lists.meaning.set_done("a1a", True)
    assert to_do(lists, words=word(marks=(ClaimMark.OVERDUE,))) == []
    assert to_do(lists, words=word(marks=(ClaimMark.PAST,))) == ["a1a"]
    days = {date(2026, 2, 1), date(2026, 2, 2), date(2026, 3, 6), date(2026, 4, 1)}
    assert set(lists.meaning.claim_days()) == days


def test_lists_follow_every_change(lists: Archive) -> None:
    first, second = recording(1).id, recording(2).id
    assert decided(lists, words=has("zoe")) == ["d1a", "d1b"]
    lists.transcripts.rename_speaker(first, "S1", "Ana")
    assert decided(lists, words=has("zoe")) == []
    assert to_do(lists, words=has("ana")) == ["a1a"]
    lists.meaning.save(minutes(2, names=(hint(2, "S2", "Rui"),)), is_main=True)
    assert to_do(lists, sort=ClaimSort.TEXT, words=has("keeps")) == []
    assert decided(lists, words=has("keeps")) == ["d2a", "d1a"], "its words are others"
    assert decided(lists, words=has("speaker 1")) == ["d3a", "d2a", "d2b", "d1a"]
    assert decided(lists, words=has("rui")) == []
    save(lists, second, ("S2", "one"), ("S1", "two"))
    assert decided(lists, words=has("rui")) == ["d2a", "d2b"], "somebody else says it now"
    lists.recordings.set_details(first, title="Roof")
    assert to_do(lists, words=has("roof")) == ["a1a", "a1b"]
    lists.recordings.delete(first)
    assert to_do(lists, sort=ClaimSort.TEXT) == ["a2a", "a2b"]
