import errno
import os
from pathlib import Path

import pytest

from pipeline.capture.disk import RESERVE_BYTES, Forecast, Reserve, WholeFile


def test_the_forecast_leaves_the_spare_room() -> None:
    forecast = Forecast(bytes_per_s=1000.0, spare_bytes=64 << 20)
    assert forecast.seconds((64 << 20) + 3_600_000, 1 << 40) == 3600
    assert forecast.seconds(64 << 20, 1 << 40) == 0
    assert forecast.seconds(0, 1 << 40) == 0


def test_on_a_small_disk_the_spare_room_is_small() -> None:
    forecast = Forecast(bytes_per_s=1000.0, spare_bytes=64 << 20)
    assert forecast.seconds(10_000_000, 20_000_000) == 9000


def test_the_reserve_takes_room_until_it_is_spent(tmp_path: Path) -> None:
    reserve = Reserve(tmp_path / "reserve")
    reserve.fill()
    assert reserve.path.stat().st_size == RESERVE_BYTES
    assert reserve.spend()
    assert not reserve.path.exists()
    assert not reserve.spend()


class Full:
    """A disk with room for so many bytes, and more once the reserve is gone."""

    def __init__(self, room: int, reserve: Reserve, more: int) -> None:
        self.room, self.reserve, self.more = room, reserve, more
        self.used = 0

    def write(self, file: int, data: memoryview) -> int:
        room = self.room + (self.more if self.reserve.is_spent else 0) - self.used
        if room <= 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        some = self.real(file, data[:room])
        self.used += some
        return some

    real = staticmethod(os.write)


def test_a_write_that_does_not_fit_takes_the_reserve(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reserve = Reserve(tmp_path / "reserve")
    reserve.fill()
    file = WholeFile(tmp_path / "f", reserve)
    monkeypatch.setattr(os, "write", Full(150, reserve, 10_000).write)
    file.write(b"a" * 100)
    assert not reserve.is_spent
    file.write(b"b" * 100)
    assert reserve.is_spent
    file.close()
    assert (tmp_path / "f").read_bytes() == b"a" * 100 + b"b" * 100


def test_where_even_that_is_too_little_nothing_torn_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reserve = Reserve(tmp_path / "reserve")
    reserve.fill()
    file = WholeFile(tmp_path / "f", reserve)
    monkeypatch.setattr(os, "write", Full(150, reserve, 20).write)
    file.write(b"a" * 100)
    with pytest.raises(OSError, match="No space"):
        file.write(b"b" * 100)
    file.close()
    assert (tmp_path / "f").read_bytes() == b"a" * 100


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"x")
    with pytest.raises(FileExistsError):
        WholeFile(tmp_path / "f", Reserve(tmp_path / "reserve"))
