from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.capture.disk import Reserve
from pipeline.capture.journal import (
    DeviceOpened,
    Ended,
    GapFound,
    Journal,
    Marked,
    Overran,
    Paused,
    PointFound,
    Record,
    Resumed,
    TrackBegun,
    TrackLost,
    read_journal,
)
from pipeline.domain.errors import ArchiveError

KEY = bytes(range(32))
times = st.integers(0, 10**9)
texts = st.text(max_size=1500)
records = st.lists(
    st.one_of(
        st.builds(TrackBegun, st.just("1"), texts, times),
        st.builds(DeviceOpened, st.just("1"), texts, st.floats(0, 1e9)),
        st.builds(PointFound, st.just("1"), times, st.floats(0, 1e9)),
        st.builds(TrackLost, st.just("1"), times, st.just("device")),
        st.builds(GapFound, st.just("1"), times, times, st.just("overrun")),
        st.builds(Marked, times, st.just("note"), texts),
        st.builds(Paused, times),
        st.builds(Resumed, times, times),
        st.builds(Overran, times),
        st.builds(Ended, times, st.just("stopped"), st.none() | times),
    ),
    max_size=8,
)


def written(folder: Path, records: list[Record], *, finish: bool = False) -> Path:
    path = folder / "journal"
    path.unlink(missing_ok=True)
    journal = Journal(path, KEY, Reserve(folder / "reserve"))
    for record in records:
        journal.write(record)
    if finish:
        journal.finish()
    else:
        journal.close()
    return path


@given(records=records, share=st.floats(0, 1))
def test_any_cut_leaves_a_prefix(
    tmp_path_factory: pytest.TempPathFactory, records: list[Record], share: float
) -> None:
    path = written(tmp_path_factory.mktemp("j"), records)
    whole = path.read_bytes()
    cut = max(32, round(len(whole) * share))
    path.write_bytes(whole[:cut])
    read = list(read_journal(path, KEY))
    assert read == records[: len(read)]
    if cut == len(whole):
        assert read == records


@given(records=records)
def test_all_records_come_back_from_a_finished_journal(
    tmp_path_factory: pytest.TempPathFactory, records: list[Record]
) -> None:
    path = written(tmp_path_factory.mktemp("j"), records, finish=True)
    assert list(read_journal(path, KEY)) == records


def test_a_record_is_in_the_file_as_soon_as_it_is_written(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j", KEY, Reserve(tmp_path / "reserve"))
    journal.write(Marked(5, "bookmark", "budget"))
    assert list(read_journal(tmp_path / "j", KEY)) == [Marked(5, "bookmark", "budget")]
    journal.close()


def test_an_altered_record_is_noticed(tmp_path: Path) -> None:
    path = written(tmp_path, [Paused(1), Paused(2), Paused(3)], finish=True)
    whole = bytearray(path.read_bytes())
    whole[32 + 528 + 10] ^= 1
    path.write_bytes(whole)
    with pytest.raises(ArchiveError):
        list(read_journal(path, KEY))


def test_nothing_readable_is_in_the_file(tmp_path: Path) -> None:
    path = written(tmp_path, [Marked(5, "note", "dismiss Quill")])
    assert b"Quill" not in path.read_bytes()
