"""Media files for tests, made on the spot."""

from pathlib import Path

import av
import numpy as np
import numpy.typing as npt

from pipeline.audio.decode import decode

Sound = npt.NDArray[np.float32]
"""Shape (channels, samples), full scale -1 to 1."""

_LAYOUTS = {1: "mono", 2: "stereo", 6: "5.1"}


def silence(seconds: float, rate: int = 16_000) -> Sound:
    return np.zeros((1, round(seconds * rate)), np.float32)


def sound_of(path: Path, start_s: float = 0.0, end_s: float = 1e6) -> Sound:
    """A recording's sound at 16 kHz, mixed, or a part of it."""
    whole = np.concatenate(list(decode(path, path.name, mix=True)), axis=1)
    return whole[:, round(start_s * 16_000) : round(min(end_s, 1e4) * 16_000)]


def resampled(sound: Sound, rate: int) -> Sound:
    """From 16 kHz to another rate, by FFmpeg."""
    resampler = av.AudioResampler("fltp", "mono", rate)
    frame = av.AudioFrame.from_ndarray(sound[:1], "fltp", "mono")
    frame.sample_rate = 16_000
    frames = [*resampler.resample(frame), *resampler.resample(None)]
    return np.concatenate([f.to_ndarray() for f in frames], axis=1)


def write_audio(
    path: Path, sound: Sound, rate: int = 16_000, codec: str = "pcm_s16le", picture: bool = False
) -> Path:
    """Write an audio file, or a film with this sound; the container is chosen by the ending."""
    channels, samples = sound.shape
    with av.open(str(path), "w") as container:
        film = _add_picture(container) if picture else None
        stream = container.add_stream(codec, rate=rate, layout=_LAYOUTS[channels])
        size = stream.frame_size or 4096
        pcm = np.clip(np.round(sound * 32767), -32768, 32767).astype(np.int16)
        for start in range(0, samples, size):
            piece = np.ascontiguousarray(pcm[:, start : start + size].T).reshape(1, -1)
            frame = av.AudioFrame.from_ndarray(piece, "s16", _LAYOUTS[channels])
            frame.sample_rate, frame.pts = rate, start
            container.mux(stream.encode(frame))
        if film is not None:
            for number in range(max(1, samples * 5 // rate)):
                container.mux(film.encode(_image(number)))
            container.mux(film.encode(None))
        container.mux(stream.encode(None))
    return path


def _add_picture(container: "av.container.OutputContainer") -> "av.VideoStream":
    stream = container.add_stream("mpeg4", rate=5)
    stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
    return stream


def _image(number: int) -> av.VideoFrame:
    image = np.full((48, 64, 3), (number * 40) % 256, np.uint8)
    frame = av.VideoFrame.from_ndarray(image, "rgb24")
    frame.pts = number
    return frame
