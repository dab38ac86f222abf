"""How loud a meeting is, level by level, made once and kept."""

from pathlib import Path

import numpy as np
import pytest

from app.service.sound import RATE, Sound
from app.service.wave import STEP_MS, levels_of
from pipeline.domain.errors import NotFoundError
from tests.fakes.sound import FakeAudio
from tests.unit.app.house import House
from tests.unit.app.meetings import hold

ID = "budget000001"
PER_S = 1000 // STEP_MS


def _levels(samples: np.ndarray, block: int = 2 * RATE) -> list[int]:
    audio = FakeAudio(samples.astype(np.float32), block)
    return list(b"".join(levels_of(Sound(audio, audio.duration_ms))))


@pytest.mark.parametrize("block", [160, 1024, 2 * RATE, 100 * RATE])
def test_a_tone_between_silences_is_where_it_is(block: int) -> None:
    times = np.arange(30 * RATE) / RATE
    tone = np.where((times >= 10) & (times < 20), 0.25 * np.sin(2 * np.pi * 440 * times), 0.0)
    levels = _levels(tone, block)
    assert len(levels) == 30 * PER_S
    assert set(levels[: 10 * PER_S]) == {0}
    assert set(levels[20 * PER_S :]) == {0}
    assert all(127 <= level <= 128 for level in levels[10 * PER_S : 20 * PER_S])


def test_one_loud_sample_is_seen_and_the_rest_of_a_step_counts() -> None:
    samples = np.zeros(RATE + 10)
    samples[RATE // 2] = -1.5  # of a broken file
    samples[-1] = 1.0
    levels = _levels(samples)
    assert len(levels) == PER_S + 1
    assert [place for place, level in enumerate(levels) if level == 255] == [PER_S // 2, PER_S]


def test_no_sound_has_no_levels() -> None:
    assert _levels(np.zeros(0)) == []


def test_levels_are_kept_and_go_with_the_recording(tmp_path: Path) -> None:
    house = House(tmp_path)
    hold(house)
    assert house.earshot.kept_wave(ID) is None
    house.earshot.keep_wave(ID, bytes(range(200)))
    assert house.earshot.kept_wave("budget") == bytes(range(200))
    house.earshot.shelf.delete(ID)
    assert house.vault.files() == []
    with pytest.raises(NotFoundError):
        house.earshot.keep_wave(ID, b"1")
    assert house.vault.files() == []


@pytest.mark.parametrize(
    "content", [b"", b"WAV1", b"WAV0\0\x32\0\0\0\1\1", b"WAV1\0\x32\0\0\0\2\1"]
)
def test_levels_that_are_damaged_or_of_another_kind_are_made_anew(
    tmp_path: Path, content: bytes
) -> None:
    house = House(tmp_path)
    hold(house)
    house.earshot.keep_wave(ID, b"12")
    house.vault.track_path(ID, "wave").write_bytes(content)
    assert house.earshot.kept_wave(ID) is None
