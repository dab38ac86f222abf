"""Captured tracks lie on the recording's clock, whatever their devices count."""

import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.audio.captured import clocked_blocks
from pipeline.audio.encrypted import EncryptedWriter
from pipeline.audio.reader import open_audio
from pipeline.domain.capture import ClockPoint
from pipeline.domain.errors import ArchiveError, InputError
from pipeline.domain.tasks import AudioRef
from tests.fakes.tracks import pcm, wav_header, write_track

HOUR_MS = 3_600_000
EVERY_MS = 300_000
LATE = 0.123
"""A burst begins so many seconds after each whole five minutes."""


def burst(seconds: np.ndarray) -> np.ndarray:
    """A click-like sound around 0 s, at times in seconds."""
    return 0.5 * np.exp(-((seconds / 0.002) ** 2)) * np.cos(2 * np.pi * 1500 * seconds)


def drifting_hour(path: Path, ppm: float, rate: int) -> AudioRef:
    """A device that counts ppm more seconds than there are, with a burst every five minutes.

    Its file is sparse: an hour of silence takes no room.
    """
    real = rate * (1 + ppm / 1e6)
    frames = round(real * HOUR_MS / 1000)
    with path.open("wb") as file:
        head = wav_header(rate)
        file.write(head)
        for at_ms in range(0, HOUR_MS, EVERY_MS):
            centre = (at_ms / 1000 + LATE) * real
            near = np.arange(round(centre) - rate // 10, round(centre) + rate // 10)
            file.seek(len(head) + 2 * int(near[0]))
            file.write(pcm(burst((near - centre) / real)))
        file.truncate(len(head) + 2 * frames)
    points = tuple(
        ClockPoint(round(real * second), 1000 * round(real * second) / real)
        for second in range(0, 3601, 10)
    )
    return AudioRef(path, None, None, HOUR_MS, points)


def peak_ms(ref: AudioRef, start_ms: int) -> float:
    """Where the loudest sample after a moment is, in ms after it."""
    block = next(open_audio(ref).blocks(start_ms))
    return float(np.abs(block).argmax() / 16)


@pytest.mark.parametrize("rate", [16_000, 24_000, 48_000])
def test_drift_is_taken_out_over_an_hour(tmp_path: Path, rate: int) -> None:
    fast = drifting_hour(tmp_path / "fast.wav", 150, rate)
    slow = drifting_hour(tmp_path / "slow.wav", -80, 16_000)
    for at_ms in range(0, HOUR_MS, EVERY_MS):
        for ref in (fast, slow):
            assert peak_ms(ref, at_ms) == pytest.approx(1000 * LATE, abs=0.2)
    uncorrected = AudioRef(
        fast.path, None, None, HOUR_MS, (ClockPoint(0, 0), ClockPoint(rate, 1000))
    )
    assert peak_ms(uncorrected, HOUR_MS - EVERY_MS) > 1000 * LATE + 400, "else nothing was tested"


def test_one_long_read_is_as_many_short_ones(tmp_path: Path) -> None:
    sound = np.random.default_rng(3).normal(0, 0.1, 16_000 * 9)
    path = write_track(tmp_path / "a.wav", sound)
    ref = AudioRef(path, None, None, 8_000, (ClockPoint(0, 31.7), ClockPoint(144_000, 9_030.0)))
    whole = np.concatenate(list(open_audio(ref).blocks()))
    assert len(whole) == 8 * 16_000
    for start_ms in (1, 1_999, 2_000, 5_003, 7_999):
        part = np.concatenate(list(open_audio(ref).blocks(start_ms)))
        assert np.allclose(part, whole[start_ms * 16 :], atol=1e-6)
    assert not list(open_audio(ref).blocks(8_000))


def test_a_true_clock_changes_no_sample(tmp_path: Path) -> None:
    sound = np.random.default_rng(4).uniform(-1, 1, 50_000)
    ref = AudioRef(
        write_track(tmp_path / "a.wav", sound),
        *(None, None, 3_125),
        (ClockPoint(0, 0), ClockPoint(50_000, 3_125)),
    )
    read = np.concatenate(list(open_audio(ref).blocks()))
    assert np.array_equal(read * 32768, np.frombuffer(pcm(sound), "<i2"))


def test_a_tone_keeps_its_shape_between_samples(tmp_path: Path) -> None:
    tone = 0.5 * np.sin(2 * np.pi * 5_000 * np.arange(64_000) / 16_000)
    ref = AudioRef(
        write_track(tmp_path / "a.wav", tone),
        *(None, None, 3_900),
        (ClockPoint(0, 0.0), ClockPoint(64_000, 4_000.6)),
    )
    read = np.concatenate(list(open_audio(ref).blocks()))[100:]
    at = (np.arange(100, len(read) + 100) / 16_000) / 4.0006 * 4
    assert np.abs(read - 0.5 * np.sin(2 * np.pi * 5_000 * at)).max() < 0.005


def test_a_recording_may_begin_before_a_track_and_end_after_it(tmp_path: Path) -> None:
    ref = AudioRef(
        write_track(tmp_path / "a.wav", np.full(16_000, 0.5)),
        *(None, None, 4_000),
        (ClockPoint(0, 1_500.0), ClockPoint(16_000, 2_500.0)),
    )
    read = np.concatenate(list(open_audio(ref).blocks()))
    loud = np.flatnonzero(np.abs(read) > 0.25) / 16
    assert len(read) == 64_000
    assert loud[0] == pytest.approx(1_500, abs=0.1)
    assert loud[-1] == pytest.approx(2_500, abs=0.1)


def test_what_a_crash_left_is_read_if_that_is_allowed(tmp_path: Path) -> None:
    path, key = tmp_path / "a.1.earshot", bytes(range(32))
    with path.open("wb") as file:
        EncryptedWriter(file, key, 8_000).write(wav_header(16_000) + pcm(np.full(40_000, 0.5)))
    points = (ClockPoint(0, 0.0), ClockPoint(16_000, 1_000.0))
    for ref in (AudioRef(path, key, None, 2_000, points, allow_unfinished=True),):
        read = np.concatenate(list(open_audio(ref).blocks()))
        assert np.abs(read - 0.5).max() < 0.01
    with pytest.raises(ArchiveError):
        list(open_audio(AudioRef(path, key, None, 2_000, points)).blocks())


@pytest.mark.parametrize(
    "content", [b"", b"RIFF", wav_header(16_000)[:40], wav_header(16_000).replace(b"WAVE", b"AVI ")]
)
def test_anything_else_is_refused(content: bytes) -> None:
    points = (ClockPoint(0, 0.0), ClockPoint(1, 1.0))
    with pytest.raises(InputError):
        list(clocked_blocks(io.BytesIO(content), "a", points, 1_000))


def rising(draw: st.DrawFn) -> Iterator[ClockPoint]:
    frame, at_ms = 0, draw(st.floats(0, 500))
    for _ in range(draw(st.integers(2, 6))):
        yield ClockPoint(frame, at_ms)
        step = draw(st.integers(0, 40_000))
        frame, at_ms = frame + step, at_ms + step / 16 * draw(st.floats(0.9, 1.1))


@st.composite
def clocks(draw: st.DrawFn) -> tuple[ClockPoint, ...]:
    return tuple(rising(draw))


@given(clocks(), st.integers(0, 9_000), st.integers(0, 100_000))
def test_any_clock_gives_the_whole_recording_and_nothing_odd(
    points: tuple[ClockPoint, ...], duration_ms: int, frames: int
) -> None:
    file = io.BytesIO(wav_header(16_000) + b"\x00\x40" * frames)
    blocks = list(clocked_blocks(file, "a", points, duration_ms))
    assert sum(map(len, blocks)) == duration_ms * 16
    for block in blocks:
        assert block.dtype == np.float32
        assert np.isfinite(block).all()
        assert np.abs(block).max() <= 0.7
