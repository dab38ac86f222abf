from pathlib import Path

import numpy as np
import pytest

from pipeline.audio.inspect import FileInspector
from pipeline.domain.errors import InputError
from pipeline.domain.sound import Track, TrackSource
from pipeline.domain.tasks import Inspection
from pipeline.domain.work import Notice, Progress
from tests.fakes.media import tone, write_media, write_silent_video


def _inspect(path: Path) -> tuple[int, tuple[Track, ...]]:
    *_, last = FileInspector().inspect(path)
    assert isinstance(last, Inspection)
    return last.duration_ms, last.tracks


def test_length_and_tracks(tmp_path: Path) -> None:
    path = write_media(tmp_path / "a b é 会 🎧.flac", tone(3.0, 44_100)[None], 44_100, "flac")
    duration_ms, tracks = _inspect(path)
    assert duration_ms == pytest.approx(3000, abs=5)
    assert tracks == (Track("1", TrackSource.FILE),)


def test_progress_grows_to_its_total(tmp_path: Path) -> None:
    path = write_media(tmp_path / "a.wav", tone(9.0, 16_000)[None], 16_000)
    steps = [s for s in FileInspector().inspect(path) if isinstance(s, Progress)]
    assert [s.completed for s in steps] == [2000, 4000, 6000, 8000, 9000]
    assert {s.total for s in steps} == {9000}


def test_a_speaker_a_channel_makes_two_tracks_and_says_so(tmp_path: Path) -> None:
    random = np.random.default_rng(5)
    sound = random.normal(0, 0.1, (2, 32_000)).astype(np.float32)
    path = write_media(tmp_path / "a.wav", sound, 16_000, layout="stereo")
    *_, notice, found = FileInspector().inspect(path)
    assert isinstance(found, Inspection)
    assert isinstance(notice, Notice)
    assert [track.channel for track in found.tracks] == [0, 1]


def test_only_silence_is_a_recording(tmp_path: Path) -> None:
    path = write_media(tmp_path / "a.wav", np.zeros((1, 32_000), np.float32), 16_000)
    assert _inspect(path)[0] == 2000


def _empty(path: Path) -> Path:
    path.write_bytes(b"")
    return path


def _text(path: Path) -> Path:
    path.write_text("Dear all,\nthese are the minutes of the meeting.\n" * 50)
    return path


def _short(path: Path) -> Path:
    return write_media(path, tone(0.2, 16_000)[None], 16_000)


def _cut_mp4(path: Path) -> Path:
    whole = write_media(path.with_name("whole.mp4"), tone(20.0, 44_100)[None], 44_100, "aac")
    path.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    return path


def _cut_flac(path: Path) -> Path:
    random = np.random.default_rng(1).uniform(-0.5, 0.5, (1, 441_000)).astype(np.float32)
    whole = write_media(path.with_name("whole.flac"), random, 44_100, "flac")
    path.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    return path


@pytest.mark.parametrize(
    ("name", "make", "said"),
    [
        ("empty.wav", _empty, "empty"),
        ("letter.wav", _text, "neither audio nor video"),
        ("film.mp4", write_silent_video, "no sound"),
        ("blip.wav", _short, "0.2 s"),
        ("cut.mp4", _cut_mp4, "missing"),
        ("cut.flac", _cut_flac, "missing"),
        ("none.wav", lambda path: path, "No such file"),
    ],
)
def test_what_cannot_be_used_is_refused_with_a_reason_and_advice(
    tmp_path: Path, name: str, make, said: str
) -> None:
    path = make(tmp_path / name)
    with pytest.raises(InputError, match=said) as caught:
        _inspect(path)
    assert name in caught.value.title
    assert caught.value.todo
