"""What tells a window that nothing has changed, so that it needn't ask for anything else."""

from contextlib import closing
from pathlib import Path

from pipeline.archive.store import open_archive
from pipeline.domain.work import JobOptions
from tests.fakes.clock import FakeClock
from tests.unit.archive.conftest import KEY, fill


def test_a_stamp_stays_while_nothing_changes_and_tells_of_others(path: Path) -> None:
    clock = FakeClock()
    with (
        closing(open_archive(path, KEY, clock)) as one,
        closing(open_archive(path, KEY, clock)) as other,
    ):
        before = one.shelf.stamp()
        one.recordings.all()
        assert one.shelf.stamp() == before
        id_ = fill(other, 1, "some words")
        after = one.shelf.stamp()
        assert after != before
        job = other.jobs.enqueue(id_, JobOptions())
        assert other.jobs.claim("who dies soon", 60, job.id) is not None
        running = one.shelf.stamp()
        clock.advance(61)
        assert one.shelf.stamp() != running, "what ran is waiting again, and nobody wrote that"
