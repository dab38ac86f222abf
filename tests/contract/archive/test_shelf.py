"""The list of meetings, as every archive pages through it."""

from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from pipeline.domain.saying import Said, say
from pipeline.domain.shelf import ShelfFilter
from pipeline.domain.work import JobOptions
from pipeline.ports import Archive
from tests.contract.archive.claims import action, hint
from tests.contract.archive.house import KEY, recording, save
from tests.contract.archive.test_meaning import meeting

_FIRST = datetime(2026, 3, 2, 9, 0)


def _many(archive: Archive, count: int) -> list[str]:
    made = [
        recording(n + 1, title=f"Weekly {n}", held_at=_FIRST + timedelta(days=n))
        for n in range(count)
    ]
    for one in made:
        archive.recordings.add(one, KEY)
    return [one.id for one in made]


def _titles(archive: Archive, wanted: ShelfFilter) -> list[str]:
    return [entry.title for entry in archive.shelf.page(wanted, 0, 100)]


def test_pages_lie_side_by_side_latest_first(archive: Archive) -> None:
    _many(archive, 7)
    pages = [archive.shelf.page(ShelfFilter(), at, 3) for at in (0, 3, 6, 9)]
    assert [len(page) for page in pages] == [3, 3, 1, 0]
    titles = [entry.title for page in pages for entry in page]
    assert titles == [f"Weekly {n}" for n in reversed(range(7))]
    assert archive.shelf.count(ShelfFilter()) == 7


def test_an_entry_says_who_spoke_and_how_far_its_job_is(archive: Archive) -> None:
    archive.recordings.add(recording(1), KEY)
    save(archive, recording(1).id, ("S1", "Good morning."))
    job = archive.jobs.enqueue(recording(1).id, JobOptions())
    assert archive.jobs.claim("me", 60, job.id) is not None
    archive.jobs.renew(job.id, "me", 60, "transcribe", 0.43)
    (entry,) = archive.shelf.page(ShelfFilter(), 0, 9)
    assert (entry.state, entry.fraction) == ("running", pytest.approx(0.43))
    assert entry.stage == "transcribe"
    assert entry.speakers
    assert not entry.is_seen
    assert entry.revision == 1
    save(archive, recording(1).id, ("S1", "Good evening."))
    assert archive.shelf.page(ShelfFilter(), 0, 9)[0].revision == 2


def test_counts_what_failed_and_was_not_tried_again(archive: Archive) -> None:
    one, other = _many(archive, 2)
    for id_ in (one, other):
        job = archive.jobs.enqueue(id_, JobOptions())
        archive.jobs.claim("me", 60, job.id)
        archive.jobs.finish(job.id, "me", error="The engine stopped.")
    assert archive.shelf.counts().failed == 2
    archive.jobs.enqueue(one, JobOptions())
    assert archive.shelf.counts().failed == 1


def test_why_it_failed_is_told_with_what_it_was_made_of(archive: Archive) -> None:
    (id_,) = _many(archive, 1)
    job = archive.jobs.enqueue(id_, JobOptions())
    archive.jobs.claim("me", 60, job.id)
    why = say("{path} is gone.", path="/x")
    archive.jobs.finish(job.id, "me", error=why)
    error = archive.shelf.page(ShelfFilter(), 0, 9)[0].error
    assert error == "/x is gone."
    assert isinstance(error, Said)
    assert error.to_plain() == why.to_plain()


def test_what_was_not_processed_has_no_revision(archive: Archive) -> None:
    _many(archive, 1)
    assert archive.shelf.page(ShelfFilter(), 0, 9)[0].revision is None


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("", True),
        ("résu", True),
        ("RESU", True),
        ("sumé", False),
        ("board", True),
        ("boa gros", True),
        ("boa nothing", False),
        ("100%", False),
        ('"', False),
    ],
)
def test_filters_by_the_beginnings_of_words(archive: Archive, text: str, is_found: bool) -> None:
    archive.recordings.add(recording(1, title="Das große Résumé", tags=("board", "Gross")), KEY)
    assert bool(_titles(archive, ShelfFilter(text))) is is_found


def test_filters_by_what_was_said_and_by_whom(archive: Archive) -> None:
    id_, _ = _many(archive, 2)
    save(archive, id_, ("S1", "Quarterly figures."), ("S2", "Fine."))
    assert _titles(archive, ShelfFilter("quart")) == ["Weekly 0"]
    archive.transcripts.rename_speaker(id_, "S1", "Äda")
    assert _titles(archive, ShelfFilter("ad")) == ["Weekly 0"]
    assert _titles(archive, ShelfFilter(person="Äda")) == ["Weekly 0"]
    assert archive.shelf.counts().people == (("Äda", 1),)


def test_what_was_looked_at_is_no_longer_new(archive: Archive) -> None:
    first, second = _many(archive, 2)
    for id_ in (first, second):
        save(archive, id_, ("S1", "Good morning."))
    assert archive.shelf.counts().unseen == 2
    archive.shelf.set_seen([first, "nobody00000"], True)
    assert _titles(archive, ShelfFilter(unseen=True)) == ["Weekly 1"]
    archive.shelf.set_seen([first], False)
    assert archive.shelf.counts().unseen == 2


def test_counts_tags_the_most_used_first(archive: Archive) -> None:
    for n, tags in enumerate((("a", "b"), ("b",), ())):
        archive.recordings.add(recording(n + 1, tags=tags), KEY)
    assert archive.shelf.counts().tags == (("b", 2), ("a", 1))
    assert len(_titles(archive, ShelfFilter(tag="b"))) == 2


def test_what_is_deleted_leaves_the_shelf(archive: Archive) -> None:
    (id_,) = _many(archive, 1)
    archive.shelf.set_seen([id_], True)
    archive.recordings.delete(id_)
    assert archive.shelf.counts().meetings == 0


def test_a_stamp_changes_with_the_archive(archive: Archive) -> None:
    stamps = [archive.shelf.stamp()]
    archive.recordings.add(recording(1), KEY)
    stamps.append(archive.shelf.stamp())
    save(archive, recording(1).id, ("S1", "Good morning."))
    stamps.append(archive.shelf.stamp())
    archive.shelf.set_seen([recording(1).id], is_seen=True)
    stamps.append(archive.shelf.stamp())
    assert all(one != other for one, other in pairwise(stamps))


def test_counts_the_users_own_actions_by_every_name_they_are_shown_by(archive: Archive) -> None:
    for number in (1, 2):
        to_do = (
            action(number, f"a{number}", "S1"),
            action(number, f"b{number}", "S2"),
            action(number, f"c{number}", "Zoë Silva"),
            action(number, f"d{number}", None),
        )
        meeting(archive, number, actions=to_do, names=(hint(number, "S2", "Zoë"),))
    archive.transcripts.rename_speaker(recording(1).id, "S1", "You")
    assert archive.shelf.counts().mine is None
    assert archive.shelf.counts(("Zoe Silva",)).mine == 2
    assert archive.shelf.counts(("zoë silva", "Zoë", "You")).mine == 5
    assert archive.shelf.counts(("Zo", "S1", "Nobody")).mine == 0
    archive.meaning.set_done("b2", True)
    archive.transcripts.rename_speaker(recording(1).id, "S2", "Anna")
    assert archive.shelf.counts(("zoë silva", "Zoë", "You")).mine == 3
