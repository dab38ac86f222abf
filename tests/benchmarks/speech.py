"""How well, and how fast, recordings with a reference are understood."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path

from pipeline.scoring.reference import load_rttm, load_stm, of_session
from pipeline.scoring.score import Scores, pool, score_transcript
from tests.benchmarks.lab import SAMPLES, Lab, Measured, open_lab
from tests.benchmarks.page import Table


@dataclass(frozen=True, slots=True)
class Case:
    """A recording with its references."""

    audio: Path
    stm: Path
    rttm: Path


def cases() -> Iterator[tuple[str, list[Case]]]:
    """Groups of recordings: what ships with Earshot, and what the corpus adds."""
    lisbon = sorted((SAMPLES / "lisbon").glob("lisbon-*.flac"))
    yield "lisbon", [Case(a, a.with_suffix(".stm"), a.with_suffix(".rttm")) for a in lisbon]
    call = Path(str(distribution("pyannote-audio").locate_file("pyannote/audio/sample")))
    yield "telephone", [Case(call / "sample.wav", call / "sample.stm", call / "sample.rttm")]
    corpus = os.environ.get("EARSHOT_CORPUS")
    if corpus:
        whole = Path(corpus) / "ami-revoiced" / "ES2011a.flac"
        yield "ami-revoiced", [Case(whole, whole.with_suffix(".stm"), whole.with_suffix(".rttm"))]
        clips = Path(corpus) / "ami-clips"
        yield (
            "ami-clips",
            [
                Case(audio, clips / "ref.stm", clips / "ref.words.rttm")
                for audio in sorted(clips.glob("*.wav"))
            ],
        )


def run() -> Table:
    """Process everything and score it."""
    rows: list[tuple[str, ...]] = []
    with open_lab(is_warm=True) as lab:
        for group, members in cases():
            found = [_examine(lab, case) for case in members]
            rows.extend(_row(m.name, m.duration_ms, s, m) for m, s in found)
            if len(found) > 1:
                scores = pool([s for _, s in found])
                total = sum(m.duration_ms for m, _ in found)
                spent = sum(sum(m.stage_ms.values()) for m, _ in found)
                rows.append(_row(f"**{group}, all**", total, scores, None, spent / total))
    return Table(
        "Accuracy and speed",
        "Starter models. RTF is processing over audio time from file to turns, models loaded. "
        "DER scores overlap; 0.25 s is forgiven on either side of a border, or nothing. "
        "tcpWER has a collar of 5 s.",
        (
            "recording",
            "length",
            "speakers",
            "WER",
            "cpWER",
            "tcpWER",
            "DER 0.25",
            "DER 0",
            "words",
            "RTF",
            "transcribe",
            "diarize",
        ),
        tuple(rows),
    )


def _examine(lab: Lab, case: Case) -> tuple[Measured, Scores]:
    measured = lab.process(case.audio)
    name = case.audio.stem
    scores = score_transcript(
        of_session(load_stm(case.stm), name, case.stm),
        of_session(load_rttm(case.rttm), name, case.rttm),
        measured.transcript,
        duration_ms=measured.duration_ms,
    )
    return measured, scores


def _row(
    name: str, duration_ms: int, s: Scores, measured: Measured | None, rtf: float = 0.0
) -> tuple[str, ...]:
    words = parts = ""
    if measured is not None:
        rtf = measured.rtf
        words = str(sum(len(turn.words) for turn in measured.transcript.turns))
        parts = [
            f"{_spent(measured, stage) / duration_ms:.3f}" for stage in ("transcribe", "diarize")
        ]
    return (
        name,
        f"{duration_ms // 60_000}:{duration_ms // 1000 % 60:02d}",
        f"{s.speakers_found} of {s.speakers_reference}",
        *(_rate(r.rate) for r in (s.wer, s.cpwer, s.tcpwer, s.der, s.der_strict)),
        words,
        f"{rtf:.3f}",
        *(parts or ("", "")),
    )


def _spent(measured: Measured, stage: str) -> int:
    return sum(ms for name, ms in measured.stage_ms.items() if name.startswith(stage))


def _rate(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
