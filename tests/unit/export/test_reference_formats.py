"""RTTM, STM and CTM: what was written is read back by the scorer's own readers."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given

from pipeline.domain.speech import Speaker, Transcript
from pipeline.export.ctm import to_ctm
from pipeline.export.rttm import to_rttm
from pipeline.export.stamps import one_line, tokens
from pipeline.export.stm import to_stm
from pipeline.scoring.reference import load_ctm, load_rttm, load_stm
from tests.unit.export.meetings import meeting, transcripts


def saved(folder: str, text: str) -> Path:
    path = Path(folder) / "file"
    path.write_text(text, encoding="utf-8")
    return path


def test_rttm_keeps_overlap_and_has_no_blank_in_names() -> None:
    assert to_rttm(meeting()) == (
        "SPEAKER k3m9x2p7q1ab 1 1.200 1.800 <NA> <NA> Ana_Sousa <NA> <NA>\n"
        "SPEAKER k3m9x2p7q1ab 1 2.700 1.200 <NA> <NA> Ben <NA> <NA>\n"
    )


def test_ctm_has_a_line_a_word() -> None:
    assert to_ctm(meeting()).splitlines()[0] == "k3m9x2p7q1ab 1 1.200 0.280 Good 0.900"
    assert len(to_ctm(meeting()).splitlines()) == 9


def test_names_that_differ_in_blanks_only_stay_apart() -> None:
    names = tokens((Speaker("S1", "A B"), Speaker("S2", "A_B"), Speaker("S3", "A  B")))
    assert len(set(names.values())) == 3


@given(transcripts())
def test_rttm_reads_back(transcript: Transcript) -> None:
    names = tokens(transcript.speakers)
    with TemporaryDirectory() as folder:
        read = load_rttm(saved(folder, to_rttm(transcript)))
    assert [(v.speaker, v.span) for v in read] == [
        (names[s.label], s.span) for s in transcript.spans
    ]


@given(transcripts())
def test_stm_reads_back(transcript: Transcript) -> None:
    names = tokens(transcript.speakers)
    with TemporaryDirectory() as folder:
        read = load_stm(saved(folder, to_stm(transcript)))
    assert [(u.speaker, u.span, u.text) for u in read] == [
        (names[t.speaker], t.span, one_line(t.text)) for t in transcript.turns
    ]


@given(transcripts())
def test_ctm_reads_back(transcript: Transcript) -> None:
    with TemporaryDirectory() as folder:
        read = load_ctm(saved(folder, to_ctm(transcript)))
    said = sorted(
        (w for t in transcript.turns for w in t.words),
        key=lambda w: (w.span.start_ms, w.span.end_ms),
    )
    assert [(w.text, w.span) for w in read] == [(w.text, w.span) for w in said]
