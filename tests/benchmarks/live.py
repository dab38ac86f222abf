"""Live text in real time: how late its words are, and how right, against the final pass."""

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

import numpy as np

from pipeline.asr.agreement import letters
from pipeline.asr.whisper import WhisperTranscriber
from pipeline.domain.sound import TimeSpan, TrackSource
from pipeline.domain.speech import Transcription, Word
from pipeline.domain.work import Device, InstalledModel, Role
from pipeline.engine.client import EngineClient
from pipeline.ports import SAMPLE_RATE, Samples
from pipeline.scoring.normalize import normalizer_for
from pipeline.scoring.reference import Utterance, load_stm, of_session
from pipeline.scoring.words import normalized, wer
from tests.benchmarks.lab import SAMPLES
from tests.benchmarks.live_run import listen_paced, load, warm
from tests.benchmarks.page import Table
from tests.real_models import locate

YOU, OTHERS = TrackSource.MICROPHONE, TrackSource.SYSTEM
_MOST_S = 300
_GAP_S = 2
_LISBON = 3


@dataclass(frozen=True, slots=True)
class Side:
    """What is played on one track.

    Attributes:
        sound: all of it.
        said: the reference.
    """

    sound: Samples
    said: tuple[Utterance, ...]


Case = dict[TrackSource, Side]


@dataclass(frozen=True, slots=True)
class Found:
    """What came of a case.

    Attributes:
        late_s: seconds from the end of each word to the moment at which it was there.
        live: word errors of the live text.
        final: word errors of the final pass.
        said: words that were said.
        skipped_s: that live text skipped.
        cpu_s: processor time of the engine's process.
        duration_s: of the recording.
    """

    late_s: tuple[float, ...]
    live: int
    final: int
    said: int
    skipped_s: float
    cpu_s: float
    duration_s: float


def run() -> Table:
    """Play everything in real time."""
    model = locate(Role.TRANSCRIBER, "whisper-base")
    final = WhisperTranscriber(model, Device.AUTO)
    rows: list[tuple[str, ...]] = []
    lisbon: list[Found] = []
    engine = EngineClient(is_patient=True)
    with closing(engine), tempfile.TemporaryDirectory() as folder:
        warm(engine, model, Path(folder))
        for name, case in cases():
            found = measure(engine, model, final, case, Path(folder))
            rows.append(_row(name, found))
            print(" | ".join(rows[-1]), flush=True)
            if len(lisbon) < _LISBON:
                lisbon.append(found)
            if len(lisbon) == _LISBON == len(rows):
                rows.append(_row("**lisbon, all Others**", _together(lisbon)))
                print(" | ".join(rows[-1]), flush=True)
    return Table(
        "Live text",
        "Whisper base, played in real time into growing track files, heard by an engine at low "
        "priority with half of the cores. A word is late by the time from its end to its arrival, "
        "confirmed, in the process that shows it; its end is that of the same word in the final "
        "pass, or its own where the final pass has no such word. Others are the system's track, "
        "You the microphone's. CPU is the engine's process, of one core.",
        ("recording", "length", "late p50", "late p95", "WER live", "WER final", "skipped", "CPU"),
        tuple(rows),
        (f"The load of the machine when this ended: {os.getloadavg()[0]:.1f}.",),
    )


def cases() -> Iterator[tuple[str, Case]]:
    """Recordings of several kinds; of long ones, the first five minutes."""
    lisbon = [_side(p) for p in sorted((SAMPLES / "lisbon").glob("lisbon-*.flac"))]
    for number, side in enumerate(lisbon, 1):
        yield f"lisbon-{number}, Others", {OTHERS: side}
    yield "lisbon-1, the first speaker is You", _split(lisbon[0])
    yield "lisbon-1 Others and lisbon-2 You, at once", {OTHERS: lisbon[0], YOU: lisbon[1]}
    corpus = os.environ.get("EARSHOT_CORPUS")
    if corpus:
        yield "ES2011a, revoiced", {OTHERS: _side(Path(corpus) / "ami-revoiced" / "ES2011a.flac")}
        yield "ami-clips, one after the other", {OTHERS: _clips(Path(corpus) / "ami-clips")}


def measure(
    engine: EngineClient,
    model: InstalledModel,
    final: WhisperTranscriber,
    case: Case,
    folder: Path,
) -> Found:
    """Play a case, and compare it with the final pass over the same tracks."""
    heard = listen_paced(engine, model, {k: side.sound for k, side in case.items()}, folder)
    late_s: list[float] = []
    live_errors = final_errors = length = 0
    for source, side in case.items():
        shown = [s for s in heard.shown if s.source is source]
        words = _final_words(final, side.sound)
        ends = _ends([s.word for s in shown], words)
        late_s += [(s.at_ms - end) / 1000 for s, end in zip(shown, ends, strict=True)]
        live = _errors(side.said, [s.word for s in shown])
        best = _errors(side.said, words)
        live_errors, final_errors = live_errors + live[0], final_errors + best[0]
        length += live[1]
    return Found(
        late_s=tuple(late_s),
        live=live_errors,
        final=final_errors,
        said=length,
        skipped_s=heard.end.skipped_ms / 1000,
        cpu_s=heard.cpu_s,
        duration_s=heard.duration_s,
    )


def _together(found: Sequence[Found]) -> Found:
    return Found(
        late_s=tuple(late for one in found for late in one.late_s),
        live=sum(one.live for one in found),
        final=sum(one.final for one in found),
        said=sum(one.said for one in found),
        skipped_s=sum(one.skipped_s for one in found),
        cpu_s=sum(one.cpu_s for one in found),
        duration_s=sum(one.duration_s for one in found),
    )


def _ends(shown: Sequence[Word], final: Sequence[Word]) -> list[int]:
    """When each shown word ended, in ms, by the final pass where it has the word."""
    ends = [word.span.end_ms for word in shown]
    own, other = [letters(w.text) for w in shown], [letters(w.text) for w in final]
    for block in SequenceMatcher(None, own, other, autojunk=False).get_matching_blocks():
        for i in range(block.size):
            ends[block.a + i] = final[block.b + i].span.end_ms
    return ends


def _errors(said: Sequence[Utterance], words: Sequence[Word]) -> tuple[int, int]:
    """Word errors, and the words that were said."""
    normalize = normalizer_for("en")
    heard = [Utterance("", "A", w.span, w.text) for w in words]
    joined = Utterance("", "A", TimeSpan(0, 1), " ".join(u.text for u in heard))
    found = wer(normalized(said, normalize), normalized([joined], normalize))
    return found.errors, found.length


@dataclass(frozen=True, slots=True)
class _Sound:
    """Implements `AudioReader` over samples."""

    samples: Samples

    @property
    def duration_ms(self) -> int:
        return len(self.samples) * 1000 // SAMPLE_RATE

    def blocks(self, start_ms: int = 0) -> Iterator[Samples]:
        step = 2 * SAMPLE_RATE
        for start in range(start_ms * SAMPLE_RATE // 1000, len(self.samples), step):
            yield self.samples[start : start + step]


def _final_words(final: WhisperTranscriber, sound: Samples) -> list[Word]:
    *_, result = final.transcribe(_Sound(sound))
    assert isinstance(result, Transcription)
    return [word for segment in result.segments for word in segment.words]


def _side(audio: Path) -> Side:
    stm = audio.with_suffix(".stm")
    said = of_session(load_stm(stm), audio.stem, stm)
    sound = load(audio)
    within = [u for u in said if u.span.end_ms <= _MOST_S * 1000]
    if len(within) == len(said):
        return Side(sound, tuple(said))
    end_ms = max(u.span.end_ms for u in within) + 200
    # Whoever talks across the end is cut off, and not in the reference.
    return Side(sound[: end_ms * SAMPLE_RATE // 1000], tuple(within))


def _split(side: Side) -> Case:
    """A call: the first speaker at the microphone, the others from the loudspeaker."""
    first = side.said[0].speaker
    mine = np.zeros_like(side.sound)
    for utterance in side.said:
        if utterance.speaker == first:
            part = slice(
                utterance.span.start_ms * SAMPLE_RATE // 1000,
                utterance.span.end_ms * SAMPLE_RATE // 1000,
            )
            mine[part] = side.sound[part]
    own = tuple(u for u in side.said if u.speaker == first)
    others = tuple(u for u in side.said if u.speaker != first)
    return {YOU: Side(mine, own), OTHERS: Side(side.sound - mine, others)}


def _clips(folder: Path) -> Side:
    """Thirty seconds each of several meetings, with a pause between them."""
    pieces: list[Samples] = []
    said: list[Utterance] = []
    at = 0
    for audio in sorted(folder.glob("*.wav")):
        sound = np.concatenate((load(audio), np.zeros(_GAP_S * SAMPLE_RATE, np.float32)))
        shift = at * 1000 // SAMPLE_RATE
        for u in of_session(load_stm(folder / "ref.stm"), audio.stem, folder / "ref.stm"):
            span = TimeSpan(u.span.start_ms + shift, u.span.end_ms + shift)
            said.append(Utterance("", u.speaker, span, u.text))
        pieces.append(sound)
        at += len(sound)
    return Side(np.concatenate(pieces), tuple(said))


def _row(name: str, found: Found) -> tuple[str, ...]:
    seconds = round(found.duration_s)
    p50, p95 = np.percentile(found.late_s, (50, 95)) if found.late_s else (0.0, 0.0)
    return (
        name,
        f"{seconds // 60}:{seconds % 60:02d}",
        f"{p50:.1f} s",
        f"{p95:.1f} s",
        f"{found.live / found.said:.3f}",
        f"{found.final / found.said:.3f}",
        f"{found.skipped_s:.0f} s",
        f"{found.cpu_s / found.duration_s:.0%}",
    )
