"""Later decisions on one matter replace earlier ones, in whatever order meetings are processed."""

from datetime import UTC, datetime

from pipeline.domain.search import ClaimFilter
from pipeline.domain.tasks import CompareTask
from pipeline.jobs.events import JobProgress
from tests.unit.jobs.house import House


def make(house: House, *recording_ids: str) -> None:
    maker = house.scribes().maker
    for recording_id in recording_ids:
        assert [i for i in maker.make(recording_id) if isinstance(i, JobProgress)]


def compared(house: House) -> list[tuple[str, str]]:
    """The meetings of the pairs that the language model was asked about."""
    tasks = [task for task, _ in house.engine.runs if isinstance(task, CompareTask)]
    return [
        (a.claim.citations[0].recording_id, b.claim.citations[0].recording_id)
        for task in tasks
        for a, b in task.pairs
    ]


def test_a_later_decision_replaces_an_earlier_one_whichever_is_processed_first(house: House):
    days = {"old": datetime(2024, 5, 1, 9), "new": datetime(2026, 5, 1, 9)}
    house.add_talk("new", "we decided on longer retention", held_at=days["new"])
    make(house, "new")
    house.add_talk("old", "we decided on retention", "we decided on tea", held_at=days["old"])
    make(house, "old")
    shown = {r.decision.claim.text: r for r in house.archive.meaning.decisions(ClaimFilter())}
    old = shown["Speaker 1: we decided on retention"]
    new = shown["Speaker 1: we decided on longer retention"]
    assert (old.superseded_by, new.supersedes) == (new.decision.id, (old.decision.id,))
    assert shown["Speaker 1: we decided on tea"].superseded_by is None
    assert set(compared(house)) == {("old", "new")}


def test_a_meeting_without_a_date_counts_as_held_when_it_came_in(house: House):
    house.add_talk("dated", "we decided on retention", held_at=datetime(2027, 1, 1, 9))
    house.add_talk("undated", "we decided on much retention")  # came in on 2026-03-01
    make(house, "dated")
    make(house, "undated")
    assert compared(house) == [("undated", "dated")]


def test_a_date_with_a_zone_is_compared_with_one_that_has_none(house: House):
    house.add_talk("a", "we decided on retention", held_at=datetime(2027, 1, 1, tzinfo=UTC))
    house.add_talk("b", "we decided on much retention", held_at=datetime(2026, 6, 1, 9))
    make(house, "a")
    make(house, "b")
    assert compared(house) == [("b", "a")]


def test_decisions_on_other_matters_are_not_put_to_the_model(house: House):
    house.add_talk("a", "we decided on retention of recordings for eighteen months")
    house.add_talk("b", "tomorrow lunch moves; decided")
    make(house, "a")
    make(house, "b")
    assert compared(house) == []


def test_pairs_that_were_judged_are_not_asked_about_again(house: House):
    house.add_talk("a", "we decided on retention", held_at=datetime(2026, 1, 1, 9))
    house.add_talk("b", "we decided on much retention", held_at=datetime(2026, 2, 1, 9))
    house.script_writer()
    make(house, "a", "b")
    asked = len(house.asked())
    house.say("b", "we decided on much retention", "fine")
    make(house, "b")
    assert len(house.asked()) == asked + 1  # the window, and not the pair
    assert len(house.archive.meaning.remembered("b")) == 2


def test_a_decision_that_is_gone_leaves_the_earlier_one_in_force(house: House):
    house.add_talk("a", "we decided on retention", held_at=datetime(2026, 1, 1, 9))
    house.add_talk("b", "we decided on much retention", held_at=datetime(2026, 2, 1, 9))
    make(house, "a", "b")
    assert house.archive.meaning.decisions(ClaimFilter(recording_id="a"))[0].superseded_by
    house.say("b", "we only talked of retention")
    make(house, "b")
    (record,) = house.archive.meaning.decisions(ClaimFilter())
    assert record.superseded_by is None


def test_only_the_nearest_decisions_of_a_large_archive_are_compared(house: House):
    for number in range(12):
        day = datetime(2025, 1, 1 + number, 9)
        house.add_talk(f"m{number}", f"we decided on retention {number} retention", held_at=day)
    make(house, *(f"m{number}" for number in range(11)))
    before = len(compared(house))
    make(house, "m11")
    assert len(compared(house)) - before == 4
