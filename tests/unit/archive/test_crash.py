"""A process that dies in the middle of a save leaves what was there before."""

import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from pipeline.archive.store import SqliteArchive, open_archive
from pipeline.domain.search import ClaimFilter, Passage, PassageKind, SearchQuery
from tests.contract.archive.claims import minutes
from tests.contract.archive.house import recording
from tests.fakes.clock import FakeClock
from tests.unit.archive.conftest import KEY, fill

_SAVER = """
import os, signal, sys
from pathlib import Path
import numpy as np
from pipeline.archive.database import Database
from pipeline.archive.store import open_archive
from pipeline.domain.search import Passage, PassageKind
from tests.contract.archive.claims import minutes
from tests.fakes.clock import FakeClock

archive = open_archive(Path(sys.argv[1]), bytes(range(32)), FakeClock())
left = int(sys.argv[3])

def dying(method):
    def run(*arguments):
        global left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return method(*arguments)
    return run

Database.change, Database.change_many = dying(Database.change), dying(Database.change_many)
if sys.argv[2] == "minutes":
    archive.meaning.save(minutes(1, decisions=(), actions=(), template="new"), is_main=True)
else:
    passage = Passage("rec000000001", PassageKind.SPEECH, 1, 1, "new words")
    archive.passages.save("rec000000001", [passage], np.ones((1, 8), dtype=np.float32), "new")
print("saved")
"""


@pytest.fixture
def home(path: Path) -> Path:
    """An archive with minutes and a passage."""
    archive = open_archive(path, KEY, FakeClock())
    id_ = fill(archive, 1, "words")
    archive.meaning.save(minutes(1), is_main=True)
    passage = Passage(id_, PassageKind.SPEECH, 1, 1, "old words")
    archive.passages.save(id_, [passage], np.ones((1, 8), dtype=np.float32), "old")
    archive.close()
    return path


def save(home: Path, what: str, statements: int) -> subprocess.CompletedProcess[str]:
    """Save in another process, which dies before so many statements."""
    command = [sys.executable, "-c", _SAVER, str(home), what, str(statements)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def is_old(archive: SqliteArchive) -> bool:
    """Whether all is as it was; it must not be in between."""
    id_ = recording(1).id
    stored = archive.meaning.load(id_)
    decided = [record.decision.id for record in archive.meaning.decisions(ClaimFilter())]
    (hit,) = archive.passages.search(SearchQuery("words"), None, "old")
    vector = np.ones((1, 8), dtype=np.float32)
    by_meaning = archive.passages.search(SearchQuery(""), vector, "old")
    assert archive.passages.search(SearchQuery("new"), None, "old") == []
    archive.passages._database.change(
        "INSERT INTO passage_index (passage_index, rank) VALUES ('integrity-check', 1)"
    )
    return (
        stored == minutes(1)
        and decided == ["d1a", "d1b"]
        and hit.passage.text == "old words"
        and len(by_meaning) == 1
        and archive.passages.missing("old") == []
    )


# a save makes about so many statements, its beginning and its commit among them
@pytest.mark.parametrize(("what", "last"), [("minutes", 8), ("passages", 8)])
def test_a_crash_leaves_the_old_state(home: Path, what: str, last: int) -> None:
    for statements in (1, 2, last // 2, last - 1, last):
        done = save(home, what, statements)
        assert (done.returncode, done.stdout) == (-signal.SIGKILL, ""), done.stderr
        archive = open_archive(home, KEY, FakeClock())
        assert is_old(archive), f"after {statements} statements"
        archive.close()
    assert save(home, what, 1_000).stdout == "saved\n", "it works when nobody dies"
