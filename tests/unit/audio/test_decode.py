from pathlib import Path

import numpy as np
import pytest

from pipeline.audio.decode import BLOCK_SAMPLES, decode
from pipeline.audio.reader import open_audio
from pipeline.domain.errors import InputError
from pipeline.domain.tasks import AudioRef
from tests.fakes.media import tone, write_media


def _whole(path: Path, *, mix: bool = True) -> np.ndarray:
    return np.concatenate(list(decode(path, path.name, mix=mix)), axis=1)


def _hertz(samples: np.ndarray) -> float:
    return float(np.abs(np.fft.rfft(samples)).argmax() * 16_000 / len(samples))


@pytest.mark.parametrize(
    ("name", "codec", "rate", "layout", "channels"),
    [
        ("a.wav", "pcm_s16le", 8_000, "mono", 1),
        ("b.flac", "flac", 96_000, "5.1", 6),
        ("c.m4a", "aac", 44_100, "stereo", 2),
        ("d.mkv", "libopus", 48_000, "mono", 1),
        ("e.mp3", "libmp3lame", 22_050, "stereo", 2),
    ],
)
def test_any_rate_and_layout_becomes_16_khz_mono(
    tmp_path: Path, name: str, codec: str, rate: int, layout: str, channels: int
) -> None:
    sound = np.tile(tone(3.0, rate), (channels, 1))
    samples = _whole(write_media(tmp_path / name, sound, rate, codec, layout))
    assert samples.shape[0] == 1
    assert samples.shape[1] == pytest.approx(48_000, abs=2500)
    assert _hertz(samples[0]) == pytest.approx(440, abs=1)


def test_blocks_are_of_one_size_but_the_last(tmp_path: Path) -> None:
    path = write_media(tmp_path / "a.wav", tone(5.0, 16_000)[None], 16_000)
    sizes = [block.shape[1] for block in decode(path, "a.wav", mix=True)]
    assert sizes[:-1] == [BLOCK_SAMPLES] * (len(sizes) - 1)
    assert sum(sizes) == 80_000


def test_channels_are_kept_when_not_mixed(tmp_path: Path) -> None:
    sound = np.stack((tone(2.0, 16_000, 300), tone(2.0, 16_000, 900)))
    path = write_media(tmp_path / "a.wav", sound, 16_000, layout="stereo")
    both = _whole(path, mix=False)
    assert [_hertz(channel) for channel in both] == pytest.approx([300, 900], abs=1)


def test_a_jump_in_the_time_stamps_is_silence(tmp_path: Path) -> None:
    path = write_media(
        tmp_path / "a.mkv", tone(4.0, 16_000)[None], 16_000, pause_at_s=2.048, pause_s=3.0
    )
    samples = _whole(path)[0]
    assert len(samples) == pytest.approx(7 * 16_000, abs=800)
    assert np.abs(samples[int(2.2 * 16_000) : int(4.8 * 16_000)]).max() == 0
    assert np.abs(samples[int(5.5 * 16_000) :]).max() > 0.2


def test_a_track_can_be_read_from_any_millisecond(tmp_path: Path) -> None:
    sound = np.random.default_rng(1).uniform(-0.5, 0.5, (1, 100_000)).astype(np.float32)
    path = write_media(tmp_path / "a.wav", sound, 16_000)
    reader = open_audio(AudioRef(path, None, None, 6250))
    whole = np.concatenate(list(reader.blocks()))
    for start_ms in (0, 1, 1999, 2000, 2001, 4567):
        rest = np.concatenate(list(reader.blocks(start_ms)))
        assert np.array_equal(rest, whole[start_ms * 16 :])
    assert list(reader.blocks(6250)) == []


def test_a_channel_can_be_read_alone(tmp_path: Path) -> None:
    sound = np.stack((tone(2.0, 16_000, 300), tone(2.0, 16_000, 900)))
    path = write_media(tmp_path / "a.wav", sound, 16_000, layout="stereo")
    right = np.concatenate(list(open_audio(AudioRef(path, None, 1, 2000)).blocks()))
    assert _hertz(right) == pytest.approx(900, abs=1)


@pytest.mark.parametrize(
    "text",
    [
        "#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\nhttp://127.0.0.1:9/a.ts\n",
        "ffconcat version 1.0\nfile a.wav\n",
        '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"></MPD>',
    ],
)
def test_a_playlist_never_opens_anything_else(tmp_path: Path, text: str) -> None:
    write_media(tmp_path / "a.wav", tone(1.0, 16_000)[None], 16_000)
    playlist = tmp_path / "list.wav"
    playlist.write_text(text)
    with pytest.raises(InputError):
        _whole(playlist)


def test_a_name_is_never_an_instruction(tmp_path: Path) -> None:
    path = tmp_path / "concat:a|b.wav"
    write_media(tmp_path / "a.wav", tone(1.0, 16_000)[None], 16_000).rename(path)
    assert _whole(path).shape[1] == 16_000
