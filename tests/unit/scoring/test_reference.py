from pathlib import Path

import pytest

from pipeline.domain.errors import InputError
from pipeline.domain.sound import TimeSpan
from pipeline.scoring.reference import (
    Utterance,
    Voice,
    load_ctm,
    load_rttm,
    load_stm,
    of_session,
)


def written(folder: Path, text: str) -> Path:
    path = folder / "reference"
    path.write_text(text, encoding="utf-8")
    return path


def test_stm_with_comments_labels_gaps_and_empty_text(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        ";; a comment\n"
        "m1 1 Ana 1.200 3.364 Bom dia a todos.\n"
        "m1 1 inter_segment_gap 3.4 3.9\n"
        "m1 1 Ben 3.9 5 <o,f0,male> Morning.\n"
        "m1 1 Ben 5 6 ignore_time_segment_in_scoring\n"
        "m1 1 Ben 6 7\n",
    )
    assert load_stm(path) == (
        Utterance("m1", "Ana", TimeSpan(1200, 3364), "Bom dia a todos."),
        Utterance("m1", "Ben", TimeSpan(3900, 5000), "Morning."),
        Utterance("m1", "Ben", TimeSpan(6000, 7000), ""),
    )


def test_rttm_takes_speaker_lines_with_a_length(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "SPKR-INFO m1 1 <NA> <NA> <NA> unknown Ana <NA> <NA>\n"
        "SPEAKER m1 1 0.5 1.25 <NA> <NA> Ana <NA> <NA>\n"
        "SPEAKER m1 1 9.0 0.0 <NA> <NA> Ben <NA> <NA>\n",
    )
    assert load_rttm(path) == (Voice("m1", "Ana", TimeSpan(500, 1750)),)


def test_ctm_is_a_word_a_line(tmp_path: Path) -> None:
    path = written(tmp_path, "m1 A 0.10 0.20 bom 0.9\nm1 A 0.30 0.40 dia\n")
    words = load_ctm(path)
    assert [(w.speaker, w.span.start_ms, w.span.end_ms, w.text) for w in words] == [
        ("A", 100, 300, "bom"),
        ("A", 300, 700, "dia"),
    ]


@pytest.mark.parametrize(
    "text", ["m1 1 Ana 1.2", "m1 1 Ana one two text", "m1 1 Ana 5 4 back", "m1 1 Ana -1 4 early"]
)
def test_a_broken_line_is_named(tmp_path: Path, text: str) -> None:
    path = written(tmp_path, "m1 1 Ana 0 1 fine\n" + text)
    with pytest.raises(InputError, match="line 2"):
        load_stm(path)


def test_missing_and_binary_files_are_input_errors(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No such file"):
        load_rttm(tmp_path / "missing.rttm")
    binary = tmp_path / "binary.stm"
    binary.write_bytes(b"\xff\xfe\x00\x81")
    with pytest.raises(InputError, match="UTF-8"):
        load_stm(binary)


def test_one_session_needs_no_name_and_several_do(tmp_path: Path) -> None:
    one = (Voice("a", "x", TimeSpan(0, 1)),)
    two = (*one, Voice("b", "y", TimeSpan(0, 1)))
    assert of_session(one, "whatever", tmp_path) == one
    assert of_session(two, "b", tmp_path) == two[1:]
    with pytest.raises(InputError, match="none called c"):
        of_session(two, "c", tmp_path)
