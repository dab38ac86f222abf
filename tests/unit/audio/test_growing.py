"""A track is read while it is written: nothing torn, nothing twice, nothing lost."""

import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.audio.encrypted import EncryptedWriter
from pipeline.audio.growing import GrowingTrack
from pipeline.domain.errors import ArchiveError, InputError

KEY = bytes(range(32))


def head(rate: int = 16_000, channels: int = 1, bits: int = 16) -> bytes:
    """The head of a WAV whose length nobody knows yet."""
    width = channels * bits // 8
    form = struct.pack("<HHIIHH", 1, channels, rate, rate * width, width, bits)
    return b"RIFF\xff\xff\xff\xffWAVEfmt " + struct.pack("<I", 16) + form + b"data\xff\xff\xff\xff"


def frames(count: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(-20_000, 20_000, count).astype("<i2")


def sealed(path: Path, sound: np.ndarray, *, ends: bool = True, first: bytes = b"") -> bytes:
    """The bytes of a finished track file."""
    with path.open("wb", buffering=0) as file:
        writer = EncryptedWriter(file, KEY, 8000)
        writer.write((first or head()) + sound.tobytes())
        if ends:
            writer.finish()
    return path.read_bytes()


@settings(max_examples=60, deadline=None)
@given(
    cuts=st.lists(st.floats(0, 1), max_size=12),
    count=st.integers(0, 30_000),
)
def test_however_it_grows_all_of_it_is_read_once(
    tmp_path_factory: pytest.TempPathFactory, cuts: list[float], count: int
) -> None:
    path = tmp_path_factory.mktemp("track") / "a.earshot"
    sound = frames(count)
    whole = sealed(path, sound)
    path.unlink()
    track = GrowingTrack(path, KEY)
    got = [track.read()]
    for cut in sorted(cuts):
        path.write_bytes(whole[: int(cut * len(whole))])
        got.append(track.read())
        heard = np.concatenate(got)
        assert np.array_equal(heard, sound[: len(heard)] / np.float32(32768))
        assert not track.is_finished or int(cut * len(whole)) == len(whole)
    path.write_bytes(whole)
    got.append(track.read())
    assert track.is_finished
    assert np.array_equal(np.concatenate(got), sound / np.float32(32768))
    assert len(track.read()) == 0


def test_a_track_without_its_end_is_not_finished(tmp_path: Path) -> None:
    sealed(tmp_path / "a", frames(8000), ends=False)
    track = GrowingTrack(tmp_path / "a", KEY)
    assert len(track.read()) > 3000
    assert not track.is_finished


def test_a_chunk_that_is_there_by_length_alone_waits(tmp_path: Path) -> None:
    path = tmp_path / "a"
    whole = sealed(path, frames(16_000))
    half = 32 + 2 * 8016
    path.write_bytes(whole[: half - 100] + bytes(100))
    track = GrowingTrack(path, KEY)
    early = track.read()
    path.write_bytes(whole)
    late = track.read()
    assert np.array_equal(np.concatenate((early, late)), frames(16_000) / np.float32(32768))


def test_an_altered_chunk_is_refused_once_the_file_has_gone_on(tmp_path: Path) -> None:
    path = tmp_path / "a"
    whole = bytearray(sealed(path, frames(16_000)))
    whole[100] ^= 1
    path.write_bytes(whole[: 32 + 8016])
    track = GrowingTrack(path, KEY)
    assert len(track.read()) == 0
    path.write_bytes(whole)
    with pytest.raises(ArchiveError):
        track.read()


@pytest.mark.parametrize("rate", [24_000, 44_100, 48_000])
def test_other_rates_become_16_khz(tmp_path: Path, rate: int) -> None:
    tone = (20_000 * np.sin(2 * np.pi * 440 * np.arange(rate * 2) / rate)).astype("<i2")
    path = tmp_path / "a"
    whole = sealed(path, tone, first=head(rate))
    track, got = GrowingTrack(path, KEY), []
    for end in range(8048, len(whole) + 8016, 8016):
        path.write_bytes(whole[:end])
        got.append(track.read())
    heard = np.concatenate(got)
    assert track.is_finished
    assert abs(len(heard) - 32_000) <= 16
    wanted = 20_000 / 32_768 * np.sin(2 * np.pi * 440 * np.arange(len(heard)) / 16_000)
    middle = slice(1000, 30_000)
    assert np.abs(heard[middle] - wanted[middle]).max() < 0.05


def test_several_channels_are_mixed(tmp_path: Path) -> None:
    sealed(tmp_path / "a", np.array([100, 300, -100, 100], "<i2"), first=head(channels=2))
    heard = GrowingTrack(tmp_path / "a", KEY).read()
    assert np.allclose(heard * 32768, [200, 0])


@pytest.mark.parametrize("first", [b"OggS" + bytes(60), head(bits=8), head(rate=0)])
def test_what_is_no_track_is_refused(tmp_path: Path, first: bytes) -> None:
    sealed(tmp_path / "a", frames(100), first=first)
    with pytest.raises(InputError):
        GrowingTrack(tmp_path / "a", KEY).read()
