"""Every test here runs with the encrypted archive on disk and with the one in memory."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.archive.store import open_archive
from pipeline.ports import Archive
from tests.contract.archive.house import KEY
from tests.fakes.archive import FakeArchive
from tests.fakes.clock import FakeClock


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(params=["memory", "encrypted"])
def archive(request: pytest.FixtureRequest, tmp_path: Path, clock: FakeClock) -> Iterator[Archive]:
    if request.param == "memory":
        opened: Archive = FakeArchive(clock)
    else:
        opened = open_archive(tmp_path / "home" / "archive.db", KEY, clock)
    yield opened
    opened.close()
