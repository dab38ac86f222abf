"""The file itself: who may open it, what it refuses, and what stays as it was."""

import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from pipeline.archive.database import Database
from pipeline.archive.schema import MIGRATION_SET, STEPS
from pipeline.archive.store import SqliteArchive, open_archive
from pipeline.domain.errors import ArchiveError, StorageError
from pipeline.domain.search import SearchQuery
from pipeline.domain.work import JobOptions
from tests.fakes.clock import FakeClock
from tests.unit.archive.conftest import KEY, fill


def test_is_closed_to_others(path: Path, archive: SqliteArchive) -> None:
    fill(archive, 1, "some words")
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    files = sorted(path.parent.iterdir())
    assert [file.name for file in files] == ["archive.db", "archive.db-shm", "archive.db-wal"]
    for file in files:
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert b"SQLite" not in file.read_bytes()


def test_a_folder_that_was_there_keeps_its_rights(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    open_archive(tmp_path / "archive.db", KEY, FakeClock()).close()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_rights_too_wide_are_mended(path: Path) -> None:
    open_archive(path, KEY, FakeClock()).close()
    path.chmod(0o644)
    open_archive(path, KEY, FakeClock()).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_was_stored_is_there_at_the_next_opening(path: Path, archive: SqliteArchive) -> None:
    id_ = fill(archive, 1, "some words")
    archive.close()
    archive.close()
    again = open_archive(path, KEY, FakeClock())
    assert [hit.recording_id for hit in again.transcripts.search(SearchQuery("words"))] == [id_]
    again.close()


def test_two_may_have_it_open(path: Path, archive: SqliteArchive) -> None:
    other = open_archive(path, KEY, FakeClock())
    id_ = fill(archive, 1, "some words")
    with archive.transaction():
        archive.recordings.set_details(id_, title="Not yet")
        assert other.recordings.get(id_).title == "Meeting 1", "readers don't wait for a writer"
    assert other.recordings.get(id_).title == "Not yet"
    other.close()


def refused(path: Path, key: bytes = KEY) -> ArchiveError:
    """The error, after a proof that opening changed nothing."""
    before = path.read_bytes()
    with pytest.raises(ArchiveError) as caught:
        open_archive(path, key, FakeClock())
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    return caught.value


def test_a_wrong_key_is_told(
    path: Path, archive: SqliteArchive, capfd: pytest.CaptureFixture[str]
) -> None:
    archive.close()
    assert "Wrong passphrase or key" in str(refused(path, bytes(32)))
    assert capfd.readouterr() == ("", ""), "no library speaks over our heads"


@pytest.mark.parametrize("content", [b"x", b"SQLite format 3\0" + bytes(5_000), bytes(10_000)])
def test_a_foreign_file_is_told(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert str(path) in str(refused(path))


def test_damage_further_in_is_told(path: Path, archive: SqliteArchive) -> None:
    for number in range(1, 4):
        fill(archive, number, *["many words of no importance"] * 200)
    archive.close()
    content = bytearray(path.read_bytes())
    for page in range(len(content) // 2 // 4_096 * 4_096, len(content), 4_096):
        content[page + 100] ^= 1
    path.write_bytes(content)
    with (
        pytest.raises(ArchiveError, match="damaged"),
        closing(open_archive(path, KEY, FakeClock())) as opened,
    ):
        opened.transcripts.load("rec000000001")


def test_a_newer_version_is_told(path: Path, archive: SqliteArchive) -> None:
    archive.close()
    database = Database(path, KEY)
    database.change(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, ?, '')",
        (MIGRATION_SET, "999_from_the_future"),
    )
    database.close()
    error = refused(path)
    assert "newer Earshot" in error.what
    assert "Update" in error.todo


def test_one_of_many_may_hold_less_in_memory(archive: SqliteArchive) -> None:
    database = archive.meaning._database
    before = database.row("PRAGMA cache_size")
    archive.hold_little()
    after = database.row("PRAGMA cache_size")
    assert before is not None
    assert after is not None
    assert 4 * abs(after[0]) <= abs(before[0])


def test_the_light_list_of_steps_is_the_real_one(path: Path, archive: SqliteArchive) -> None:
    from pipeline.archive.migrations import migrations  # noqa: PLC0415

    database = Database(path, KEY)
    applied = database.rows("SELECT name FROM _sqlite_migrations ORDER BY id")
    database.close()
    assert tuple(name for (name,) in applied) == STEPS
    assert migrations.name == MIGRATION_SET


def test_a_full_disk_takes_back_the_whole_transaction(path: Path, archive: SqliteArchive) -> None:
    id_ = fill(archive, 1, "before")
    database = archive.transcripts._database
    (pages,) = database.rows("PRAGMA page_count")[0]
    database.rows(f"PRAGMA max_page_count = {pages + 5}")
    with pytest.raises(StorageError, match="no room"), archive.transaction():
        archive.recordings.set_details(id_, title="Never")
        fill(archive, 2, *["many words of no importance"] * 2_000)
    database.rows("PRAGMA max_page_count = 100000")
    assert [line.title for line in archive.recordings.all()] == ["Meeting 1"]
    assert len(archive.transcripts.search(SearchQuery("before"))) == 1
    fill(archive, 2, "after")


def test_a_disk_that_refuses_is_told(archive: SqliteArchive) -> None:
    archive.transcripts._database.change("PRAGMA query_only = ON")
    with pytest.raises(StorageError, match="refuses"):
        fill(archive, 1, "words")


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "home").write_bytes(b"")
    with pytest.raises(StorageError, match="home"):
        open_archive(tmp_path / "home" / "archive.db", KEY, FakeClock())


_CLAIMER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from pipeline.archive.store import open_archive

class Clock:
    def now(self):
        return datetime(2026, 3, 2, tzinfo=UTC)

archive = open_archive(Path(sys.argv[1]), bytes(range(32)), Clock())
while job := archive.jobs.claim(sys.argv[2], 60):
    archive.jobs.finish(job.id, sys.argv[2])
    print(job.id)
"""


def test_two_processes_never_do_a_job_twice(path: Path, archive: SqliteArchive) -> None:
    jobs = [archive.jobs.enqueue(fill(archive, n, "words"), JobOptions()).id for n in range(1, 31)]
    claimers = [
        subprocess.Popen(
            [sys.executable, "-c", _CLAIMER, str(path), name], stdout=subprocess.PIPE, text=True
        )
        for name in ("one", "two")
    ]
    outputs = [claimer.communicate()[0].split() for claimer in claimers]
    assert [claimer.returncode for claimer in claimers] == [0, 0]
    assert sorted(int(job) for output in outputs for job in output) == jobs


def test_two_processes_may_make_it_at_once(path: Path) -> None:
    claimers = [
        subprocess.Popen([sys.executable, "-c", _CLAIMER, str(path), name])
        for name in ("one", "two")
    ]
    assert [claimer.wait() for claimer in claimers] == [0, 0]
    open_archive(path, KEY, FakeClock()).close()


_LIGHT = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from pipeline.archive.store import open_archive
from pipeline.domain.search import ClaimFilter, SearchQuery

class Clock:
    def now(self):
        return datetime(2026, 3, 2, tzinfo=UTC)

archive = open_archive(Path(sys.argv[1]), bytes(range(32)), Clock())
(line,) = archive.recordings.all()
archive.meaning.decisions(ClaimFilter())
archive.meaning.actions(ClaimFilter(owner="ana"))
archive.meaning.load(line.recording_id)
archive.passages.search(SearchQuery("words"), None, "m")
archive.passages.missing("m")
archive.transcripts.rename_speaker(line.recording_id, "S1", "Ana")
archive.recordings.delete(line.recording_id)
print([name for name in ("numpy", "sqlite_utils") if name in sys.modules])
"""


def test_what_needs_no_numbers_loads_no_numpy(path: Path, archive: SqliteArchive) -> None:
    fill(archive, 1, "some words")
    command = [sys.executable, "-c", _LIGHT, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
