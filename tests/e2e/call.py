"""A meeting as a call: one person at the microphone, the others out of the loudspeaker."""

import secrets
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.service.keeping import Keeper, Kept
from app.service.process import Workshop
from pipeline.audio.decode import decode
from pipeline.capture.disk import Reserve
from pipeline.capture.track_file import TrackFile
from pipeline.domain.capture import Captured, CapturedTrack, CaptureReport, ClockPoint
from pipeline.domain.sound import TrackSource
from pipeline.domain.speech import Transcript
from pipeline.jobs.events import JobFinished
from pipeline.scoring.reference import Voice, load_rttm

RATE = 16_000
LATE = round(0.06 * RATE)
"""From the loudspeaker to the microphone, with what the sound system buffers."""
_FADE = round(0.05 * RATE)

Sound = npt.NDArray[np.floating]


@dataclass(frozen=True)
class Call:
    """What both tracks hear.

    Attributes:
        name: of the person at the microphone.
        microphone: their voice, and the others from the loudspeaker.
        system: the others.
    """

    name: str
    microphone: Sound
    system: Sound


def split(flac: Path, leak_db: float | None, place: int = 0) -> Call:
    """Put who speaks most (or second most, ...) at the microphone; leak the others into it."""
    whole = np.concatenate(list(decode(flac, flac.name, mix=True)), axis=1)[0].astype(np.float64)
    voices = load_rttm(flac.with_suffix(".rttm"))
    seconds: Counter[str] = Counter()
    for voice in voices:
        seconds[voice.speaker] += voice.span.duration_ms
    name = seconds.most_common()[place][0]
    mine = whole * _gate(len(whole), [v for v in voices if v.speaker == name])
    theirs = whole * _gate(len(whole), [v for v in voices if v.speaker != name])
    room = np.random.default_rng(7).normal(0, 10 ** (-65 / 20), len(whole))
    microphone = mine + room
    if leak_db is not None:
        microphone[LATE:] += theirs[:-LATE] * 10 ** (leak_db / 20)
    return Call(name, microphone, theirs)


def _gate(length: int, voices: list[Voice]) -> Sound:
    gate = np.zeros(length)
    for voice in voices:
        gate[voice.span.start_ms * RATE // 1000 : voice.span.end_ms * RATE // 1000] = 1
    return np.convolve(gate, np.hanning(_FADE) / np.hanning(_FADE).sum(), "same")


def keep(call: Call, shop: Workshop) -> Kept:
    """Bring it into the archive as the recorder would have, in files that its writer wrote."""
    captured = Captured(secrets.token_hex(6), "A call", datetime.now(UTC).astimezone(), "")
    key = secrets.token_bytes(32)
    shop.archive.captures.begin(captured, key)
    tracks: list[CapturedTrack] = []
    pairs = ((TrackSource.MICROPHONE, call.microphone), (TrackSource.SYSTEM, call.system))
    for number, (source, sound) in enumerate(pairs, start=1):
        path = shop.vault.track_path(captured.recording_id, str(number))
        path.parent.mkdir(exist_ok=True)
        file = TrackFile(path, key, RATE, Reserve(path.with_suffix(".reserve")))
        file.write(np.clip(np.rint(sound * 32767), -32768, 32767).astype("<i2").tobytes())
        file.finish()
        points = (ClockPoint(0, 0.0), ClockPoint(len(sound), len(sound) / RATE * 1000))
        tracks.append(CapturedTrack(str(number), source, RATE, len(sound), points))
    report = CaptureReport(captured.recording_id, len(call.system) * 1000 // RATE, tuple(tracks))
    keeping = Keeper(lambda: shop.archive, shop.vault, shop.clock).keep(captured, key, report)
    while True:
        try:
            next(keeping)
        except StopIteration as over:
            assert isinstance(over.value, Kept)
            return over.value


def understood(kept: Kept, shop: Workshop) -> Transcript:
    """Process it, as the queue does."""
    assert kept.job is not None
    with closing(shop.queue().work([kept.job.id])) as events:
        for event in events:
            if isinstance(event, JobFinished) and event.error is not None:
                raise event.error
    transcript = shop.archive.transcripts.load(kept.recording.id)
    assert transcript is not None
    return transcript
