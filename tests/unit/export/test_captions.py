"""SRT and WebVTT: read back what was written, and can it be read while it is spoken."""

import html
import re

from hypothesis import given

from pipeline.domain.speech import Transcript, Turn
from pipeline.export.cues import cues
from pipeline.export.srt import to_srt
from pipeline.export.vtt import to_vtt
from tests.unit.export.meetings import meeting, transcripts, words

_SRT = re.compile(
    r"(\d+)\n(\d{2,}):(\d\d):(\d\d),(\d{3}) --> (\d{2,}):(\d\d):(\d\d),(\d{3})\n(.*)\n(?:\n|\Z)"
)
_VTT = re.compile(
    r"(\d{2,}):(\d\d):(\d\d)\.(\d{3}) --> (\d{2,}):(\d\d):(\d\d)\.(\d{3})\n"
    r"<v ([^<>]+)>([^<>]*)</v>\n(?:\n|\Z)"
)


def milliseconds(hours: str, minutes: str, seconds: str, rest: str) -> int:
    return ((int(hours) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + int(rest)


def read_all(pattern: re.Pattern[str], text: str) -> list[tuple[str, ...]]:
    """The groups of all matches, which must follow each other without a gap."""
    found: list[tuple[str, ...]] = []
    at = 0
    while at < len(text):
        match = pattern.match(text, at)
        assert match, f"unreadable from {text[at : at + 80]!r}"
        found.append(match.groups())
        at = match.end()
    return found


def test_srt_as_it_looks() -> None:
    assert to_srt(meeting()) == (
        "1\n00:00:01,200 --> 00:00:02,980\nAna Sousa: Good morning. Can you hear me?\n\n"
        "2\n00:00:02,700 --> 00:00:03,700\nBen: Yes & <loudly>!\n"
    )


def test_vtt_as_it_looks() -> None:
    assert to_vtt(meeting()) == (
        "WEBVTT\n\n"
        "00:00:01.200 --> 00:00:02.980\n<v Ana Sousa>Good morning. Can you hear me?</v>\n\n"
        "00:00:02.700 --> 00:00:03.700\n<v Ben>Yes &amp; &lt;loudly&gt;!</v>\n"
    )


def test_an_arrow_in_the_text_does_not_end_a_cue() -> None:
    turn = Turn(1, "S1", "1", words(0, "a --> b"))
    text = to_srt(Transcript("r", 1, meeting().speakers, (turn,), ()))
    assert text.count("-->") == 1


def test_a_long_turn_is_cut_at_words_and_sentences() -> None:
    spoken = "Great, we have four points today and the first one is long. " * 6
    turn = Turn(1, "S1", "1", words(0, spoken, each_ms=250))
    found = cues(Transcript("r", 1, meeting().speakers, (turn,), ()))
    assert " ".join(cue.text for cue in found) == turn.text
    assert [cue.text for cue in found] == [spoken.strip()[:59]] * 6
    assert [cue.opens_turn for cue in found] == [True] + [False] * 5


@given(transcripts())
def test_no_cue_is_too_long_and_no_word_is_lost(transcript: Transcript) -> None:
    found = cues(transcript)
    for cue in found:
        assert cue.span.duration_ms > 0
        if " " in cue.text:
            assert len(cue.text) <= 84
            assert cue.span.duration_ms <= 6000
    assert [c.span.start_ms for c in found] == sorted(c.span.start_ms for c in found)
    written = sorted(w for cue in found for w in cue.text.split())
    assert written == sorted(w for t in transcript.turns for w in t.text.split())


@given(transcripts())
def test_srt_reads_back(transcript: Transcript) -> None:
    text = to_srt(transcript)
    found = read_all(_SRT, text)
    expected = cues(transcript)
    assert [int(m[0]) for m in found] == list(range(1, len(expected) + 1))
    assert [(milliseconds(*m[1:5]), milliseconds(*m[5:9])) for m in found] == [
        (c.span.start_ms, c.span.end_ms) for c in expected
    ]


@given(transcripts())
def test_vtt_reads_back(transcript: Transcript) -> None:
    text = to_vtt(transcript)
    head, _, body = text.partition("\n")
    assert head == "WEBVTT"
    found = read_all(_VTT, body.removeprefix("\n"))
    read = [
        (milliseconds(*m[0:4]), milliseconds(*m[4:8]), html.unescape(m[8]), html.unescape(m[9]))
        for m in found
    ]
    assert read == [
        (
            c.span.start_ms,
            c.span.end_ms,
            " ".join(transcript.name_of(c.speaker).split()),
            c.text,
        )
        for c in cues(transcript)
    ]
