"""All or nothing, in every archive."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from pipeline.domain.errors import InputError
from pipeline.domain.work import JobOptions
from pipeline.ports import Archive
from tests.contract.archive.house import KEY, fill, found, recording, save, turns_found


def test_all_or_nothing(archive: Archive) -> None:
    fill(archive, 1, ("S1", "before"))
    with pytest.raises(ZeroDivisionError), archive.transaction():
        archive.recordings.set_details(recording(1).id, title="Never")
        save(archive, recording(1).id, ("S1", "never"))
        archive.recordings.add(recording(2), KEY)
        raise ZeroDivisionError
    assert archive.recordings.get(recording(1).id).title == "Meeting 1"
    assert turns_found(archive, "before") == [1]
    assert turns_found(archive, "never") == []
    assert len(archive.recordings.all()) == 1


def test_a_failure_inside_takes_back_only_itself(archive: Archive) -> None:
    with archive.transaction():
        archive.recordings.add(recording(1), KEY)
        with pytest.raises(ZeroDivisionError), archive.transaction():
            archive.recordings.add(recording(2), KEY)
            raise ZeroDivisionError
        with pytest.raises(InputError):
            archive.recordings.add(recording(1), KEY)
    assert [line.title for line in archive.recordings.all()] == ["Meeting 1"]


def test_a_deletion_can_be_taken_back(archive: Archive) -> None:
    fill(archive, 1, ("S1", "before"))
    with pytest.raises(ZeroDivisionError), archive.transaction():
        archive.recordings.delete(recording(1).id)
        raise ZeroDivisionError
    assert turns_found(archive, "before") == [1]
    assert archive.recordings.key_of(recording(1).id) == KEY


def test_threads_share_an_archive(archive: Archive) -> None:
    for number in range(1, 9):
        archive.recordings.add(recording(number), KEY)
        archive.jobs.enqueue(recording(number).id, JobOptions())

    def work(name: str) -> list[int]:
        claimed: list[int] = []
        while job := archive.jobs.claim(name, 60):
            with archive.transaction():
                save(archive, job.recording_id, ("S1", f"word by {name}"))
                archive.jobs.finish(job.id, name)
            claimed.append(job.id)
        return claimed

    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(work, ("ana", "rui", "eva", "max")))
    assert sorted(job for claimed in done for job in claimed) == list(range(1, 9))
    assert len(found(archive, "word")) == 8
