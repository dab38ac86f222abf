"""Text, Markdown and JSON."""

import dataclasses
import json
import re

from hypothesis import given
from hypothesis import strategies as st

from pipeline.domain.speech import Transcript
from pipeline.export.formats import ExportFormat, render
from pipeline.export.json_document import to_json
from pipeline.export.md import escape
from pipeline.export.stamps import clock, duration, one_line
from tests.unit.export.meetings import meeting, recording, transcripts


def test_txt_as_it_looks() -> None:
    assert render(ExportFormat.TXT, recording(), meeting()) == (
        "Budget\n2026-11-12 14:00 · 4 min 20 s · Ana Sousa, Ben\n\n"
        "[0:01] Ana Sousa: Good morning. Can you hear me?\n\n"
        "[0:02] Ben: Yes & <loudly>!\n"
    )


def test_md_as_it_looks() -> None:
    assert render(ExportFormat.MD, recording("Q3 *final*"), meeting()) == (
        "# Q3 \\*final\\*\n\n"
        "- Date: 2026-11-12 14:00\n- Length: 4 min 20 s\n"
        "- Participants: Ana Sousa, Ben\n- Tags: finance\n\n"
        "**Ana Sousa** · 0:01\\\nGood morning. Can you hear me?\n\n"
        "**Ben** · 0:02\\\nYes \\& \\<loudly\\>!\n"
    )


@given(st.text(max_size=60))
def test_markdown_letters_read_back(text: str) -> None:
    escaped = escape(text)
    assert re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", escaped) == one_line(text)
    assert not re.search(r"(?<!\\)(?:\\\\)*[`*_\[\]<>#|]", escaped)
    assert not re.match(r"[-+]\s|\d+[.)]\s", escaped)


@given(transcripts())
def test_json_holds_everything(transcript: Transcript) -> None:
    document = json.loads(to_json(recording(), transcript))
    assert document["format"] == "earshot-transcript"
    assert document["version"] == 1
    assert set(document["recording"]) == {f.name for f in dataclasses.fields(recording())}
    assert [(s["label"], s["name"]) for s in document["speakers"]] == [
        (s.label, s.name) for s in transcript.speakers
    ]
    read = [
        (w["start_ms"], w["end_ms"], w["text"], w["probability"])
        for t in document["turns"]
        for w in t["words"]
    ]
    assert read == [
        (w.span.start_ms, w.span.end_ms, w.text, round(w.probability, 4))
        for t in transcript.turns
        for w in t.words
    ]
    assert [(s["start_ms"], s["end_ms"], s["speaker"]) for s in document["spans"]] == [
        (s.span.start_ms, s.span.end_ms, s.label) for s in transcript.spans
    ]


def test_every_format_takes_an_empty_transcript() -> None:
    nothing = Transcript("r", 1, (), (), ())
    for form in ExportFormat:
        text = render(form, recording(), nothing)
        assert text == "" or text.endswith("\n")
    assert "nobody speaks" in render(ExportFormat.TXT, recording(), nothing)


def test_times_for_people() -> None:
    assert [clock(ms) for ms in (0, 7_999, 750_000, 3_723_000)] == [
        "0:00",
        "0:07",
        "12:30",
        "1:02:03",
    ]
    lengths = [duration(ms) for ms in (8_200, 59_700, 260_000, 3_599_700, 3_900_000, 7_200_000)]
    assert lengths == ["8 s", "1 min", "4 min 20 s", "1 h", "1 h 5 min", "2 h"]
