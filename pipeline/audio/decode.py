"""Any container that FFmpeg's libraries read, as samples at 16 kHz, a few seconds at a time."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import av
import av.container
import av.error
import numpy as np
import numpy.typing as npt

from pipeline.domain.errors import InputError
from pipeline.domain.saying import NO_WORDS, Said, say
from pipeline.ports import SAMPLE_RATE

BLOCK_SAMPLES = 2 * SAMPLE_RATE
"""Samples in a block, except in the last one."""

_LONGEST_JITTER_S = 0.25
"""Time stamps may be off by this much before the difference is taken for a pause."""
_LONGEST_PAUSE_S = 12 * 3600.0
_WORST_DAMAGE = 0.1

_FORMATS = (
    "aac,ac3,aiff,amr,amrnb,amrwb,ape,asf,au,avi,caf,dts,eac3,flac,flv,gsm,matroska,webm,mov,mp4,"
    "m4a,3gp,3g2,mp3,mpeg,mpegts,mpegvideo,mxf,ogg,rm,tta,voc,w64,wav,wv"
)
"""Containers that hold their own sound. Playlists aren't among them: a file must never make
FFmpeg open another one, or an address on the network."""

Block = npt.NDArray[np.float32]
"""Shape (channels, samples), full scale -1 to 1."""


def unreadable(name: str, why: Said, todo: Said = NO_WORDS) -> InputError:
    """The error for a file that can't be used; `name` is shown to the user."""
    return InputError(say("Can't read {name}", name=name), why, todo)


@contextmanager
def open_media(
    source: BinaryIO | Path, name: str
) -> Generator[av.container.InputContainer, None, None]:
    """Open a media file that has sound.

    Raises `InputError` where the bytes are no media or hold no sound, `OSError` from the file.
    """
    if isinstance(source, Path):
        # Opened here, so that a name such as "concat:a|b" is never taken for an instruction.
        with source.open("rb") as file, open_media(file, name) as container:
            yield container
        return
    options = {"format_whitelist": _FORMATS, "protocol_whitelist": "file"}
    try:
        container = av.open(source, "r", options=options, metadata_errors="replace")
    except av.error.FFmpegError as error:
        raise unreadable(
            name,
            say(
                "It is neither audio nor video in a known format, or its beginning or its end "
                "is missing ({reason}).",
                reason=error.strerror,
            ),
            say("Check that it plays in a media player, and copy or export it again."),
        ) from error
    with container:
        if not container.streams.audio:
            raise unreadable(
                name, say("It has no sound."), say("Choose a file with an audio track.")
            )
        yield container


def decode(source: BinaryIO | Path, name: str, *, mix: bool) -> Iterator[Block]:
    """Decode the first audio stream to 16 kHz.

    Pauses in the time stamps become silence, so that times stay true. Damaged packets become
    silence too; a file with more than a tenth of them is refused.

    Args:
        source: a path or an open, seekable file.
        name: what to call it in an error.
        mix: mix all channels into one, or keep them.

    Yields:
        Blocks of `BLOCK_SAMPLES`, the last one shorter.
    """
    with open_media(source, name) as container:
        pending: list[Block] = []
        held = 0
        for piece in _pieces(container, name, mix):
            pending.append(piece)
            held += piece.shape[1]
            if held >= BLOCK_SAMPLES:
                joined = np.concatenate(pending, axis=1)
                whole = held - held % BLOCK_SAMPLES
                for start in range(0, whole, BLOCK_SAMPLES):
                    yield joined[:, start : start + BLOCK_SAMPLES]
                pending, held = [joined[:, whole:]], held - whole
        if held:
            yield np.concatenate(pending, axis=1)


def _pieces(container: av.container.InputContainer, name: str, mix: bool) -> Iterator[Block]:
    stream = container.streams.audio[0]
    resampler: av.AudioResampler | None = None
    fed_s, first_s, sent, damaged, packets = 0.0, None, 0, 0, 0
    channels = 1
    for packet in container.demux(stream):
        packets += 1
        try:
            frames = packet.decode()
        except av.error.FFmpegError:
            damaged += 1
            continue
        for frame in frames:
            if resampler is None:
                layout = "mono" if mix else frame.layout.name
                channels = 1 if mix else frame.layout.nb_channels
                resampler = av.AudioResampler("fltp", layout, SAMPLE_RATE)
            if frame.time is not None:
                first_s = frame.time if first_s is None else first_s
                pause_s = frame.time - first_s - fed_s
                if _LONGEST_JITTER_S < pause_s < _LONGEST_PAUSE_S:
                    yield from _silence(channels, round(pause_s * SAMPLE_RATE))
                    sent += round(pause_s * SAMPLE_RATE)
                    fed_s += pause_s
            fed_s += frame.samples / frame.sample_rate
            # The resampler would refuse a frame whose time stamp it didn't expect.
            frame.pts = None
            try:
                resampled = resampler.resample(frame)
            except (av.error.FFmpegError, ValueError):
                damaged += 1
                continue
            for out in resampled:
                piece = np.clip(out.to_ndarray(), -1.0, 1.0).astype(np.float32, copy=False)
                sent += piece.shape[1]
                yield piece
    if resampler is not None:
        for out in resampler.resample(None):
            sent += out.samples
            yield out.to_ndarray().astype(np.float32, copy=False)
    if damaged > max(1, packets * _WORST_DAMAGE) or not sent:
        raise unreadable(
            name,
            say(
                "{damaged} of its {packets} pieces of sound are damaged.",
                damaged=damaged,
                packets=packets,
            )
            if damaged
            else say("There is no sound in its audio track."),
            say("Copy or export it again."),
        )


def _silence(channels: int, samples: int) -> Iterator[Block]:
    for start in range(0, samples, BLOCK_SAMPLES):
        yield np.zeros((channels, min(BLOCK_SAMPLES, samples - start)), np.float32)
