"""To begin anywhere at once, in any container, is to begin where the decoder would."""

from pathlib import Path

import av
import numpy as np
import pytest

from pipeline.audio.listening import SeekingReader, open_listening
from pipeline.audio.mixing import MixedReader
from pipeline.audio.reader import open_audio
from pipeline.domain.tasks import AudioRef
from pipeline.ports import SAMPLE_RATE, Samples

_SECONDS = 50


def _file(path: Path, codec: str, rate: int) -> AudioRef:
    rng = np.random.default_rng(3)
    # noise without high notes survives every codec, and is like itself in one place only
    noise = np.repeat(rng.normal(0, 0.2, _SECONDS * rate // 8), 8).astype(np.float32)
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate, layout="mono")
        for at in range(0, len(noise), rate):
            piece = np.clip(noise[at : at + rate], -1, 1)
            frame = av.AudioFrame.from_ndarray(
                (piece * 32767).astype(np.int16)[None], "s16", "mono"
            )
            frame.sample_rate, frame.pts = rate, at
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return AudioRef(path, None, None, _SECONDS * 1000)


def _second(reader: object, start_ms: int) -> Samples:
    blocks = reader.blocks(start_ms)  # type: ignore[attr-defined]
    sound = np.zeros(0, np.float32)
    while len(sound) < SAMPLE_RATE:
        sound = np.concatenate((sound, next(blocks)))
    blocks.close()
    return sound[:SAMPLE_RATE]


@pytest.mark.parametrize(
    ("name", "codec", "rate"),
    [
        ("a.wav", "pcm_s16le", 16_000),
        ("a.flac", "flac", 16_000),
        ("a.ogg", "libopus", 48_000),
        ("a.mp3", "libmp3lame", 44_100),
        ("a.m4a", "aac", 44_100),
        ("a.webm", "libopus", 48_000),
    ],
)
def test_begins_where_the_decoder_would(tmp_path: Path, name: str, codec: str, rate: int) -> None:
    ref = _file(tmp_path / name, codec, rate)
    for start_ms in (33_333, 47_900):
        sought = _second(SeekingReader(ref), start_ms)
        exact = _second(open_audio(ref), start_ms)
        far = SAMPLE_RATE // 10
        likeness = np.correlate(exact, sought[far:-far], "valid")
        assert abs(int(np.argmax(likeness)) - far) <= SAMPLE_RATE * 40 // 1000


def test_a_moment_after_the_end_is_silent(tmp_path: Path) -> None:
    ref = _file(tmp_path / "a.flac", "flac", 16_000)
    assert sum(len(block) for block in SeekingReader(ref).blocks(_SECONDS * 1000 + 5000)) == 0


def test_tracks_are_heard_together(tmp_path: Path) -> None:
    ref = _file(tmp_path / "a.wav", "pcm_s16le", 16_000)
    assert isinstance(open_listening((ref,)), SeekingReader)
    assert isinstance(open_listening((ref, ref)), MixedReader)
