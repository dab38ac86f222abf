"""A real telephone call through every command, with real models, as a user would do it."""

import json
import os
import signal
import subprocess
from pathlib import Path

import pytest

from pipeline.scoring.reference import load_rttm, load_stm
from tests.e2e.shell import COMMAND, Shell

pytestmark = pytest.mark.models


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory, telephone_wav: Path) -> Shell:
    """A home in which the call was begun, interrupted by Ctrl-C, and gone on with."""
    shell = Shell(tmp_path_factory.mktemp("home of שלום 🎧"))
    words = ("process", str(telephone_wav), "--title", "Ein Anruf — 电话", "--date", "2026-11-12")
    with subprocess.Popen(
        [*COMMAND, *words, "--tag", "calls"],
        env=shell.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        assert process.stderr is not None
        told: list[str] = []
        for line in process.stderr:
            told.append(line.decode())
            if "telling speakers apart" in told[-1]:
                # As a terminal does: to the whole group, children included.
                os.killpg(process.pid, signal.SIGINT)
                break
        told.append(process.stderr.read().decode())
        assert process.wait() == 130, told
    assert "go on with: earshot process" in told[-1]
    (waiting,) = shell.listed()
    assert waiting["state"] == "queued"
    done = shell.ok("process", telephone_wav)
    assert "transcribing" not in done.err, "it began from the start"
    assert "2 speakers" in done.out
    return shell


@pytest.fixture(scope="module")
def call(shell: Shell) -> str:
    (recording,) = shell.listed()
    assert recording["state"] == "done"
    return recording["id"]


def test_list_and_show(shell: Shell, call: str) -> None:
    (recording,) = shell.listed()
    assert recording["title"] == "Ein Anruf — 电话"
    assert (recording["duration_ms"], recording["tags"]) == (30_000, ["calls"])
    assert recording["speakers"] == ["Speaker 1", "Speaker 2"]
    told = shell.ok("show", call[:4]).out
    assert "Ein Anruf — 电话" in told
    assert "hello" in told.lower()
    turns = shell.ok("show", call, "--json").json["transcript"]["turns"]
    assert len(turns) >= 6
    assert [t["start_ms"] for t in turns] == sorted(t["start_ms"] for t in turns)
    assert 5_500 < turns[0]["start_ms"] < 7_500


def test_letters_survive_any_locale(shell: Shell, call: str) -> None:
    plain = Shell(shell.home, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"})
    assert "Ein Anruf — 电话" in plain.ok("show", call).out


def test_search_finds_a_sentence_again(shell: Shell, call: str) -> None:
    (hit, *_) = shell.ok("search", "originally from chicago", "--json").json["hits"]
    assert hit["recording"] == call
    assert 14_000 < hit["start_ms"] < 22_000
    assert "Chicago" in shell.ok("search", '"from chicago"', "--to", "2026-11-12").out
    assert shell.ok("search", "chicago", "--from", "2026-11-13").out == ""


def test_the_same_file_is_known(shell: Shell, call: str, telephone_wav: Path) -> None:
    said = shell.ok("process", telephone_wav)
    assert "is known already" in said.out
    assert call in said.out


def test_names_are_given_and_found(shell: Shell, call: str) -> None:
    shell.ok("rename-speaker", call, "Speaker 2", "Sheila O’Neil")
    hits = shell.ok("search", "hello", "--speaker", "sheila", "--json").json["hits"]
    assert {hit["speaker"] for hit in hits} == {"Sheila O’Neil"}


def test_every_format_is_written(shell: Shell, call: str, tmp_path: Path) -> None:
    for form in ("txt", "md", "json", "srt", "vtt", "rttm", "stm", "ctm"):
        path = tmp_path / f"a call, תמלול.{form}"
        shell.ok("export", call, "--output", path)
        assert path.read_text("utf-8") == shell.ok("export", call, "--format", form).out
    assert {u.speaker for u in load_stm(tmp_path / "a call, תמלול.stm")} == {
        "Speaker_1",
        "Sheila_O’Neil",
    }
    assert len(load_rttm(tmp_path / "a call, תמלול.rttm")) >= 6
    document = json.loads((tmp_path / "a call, תמלול.json").read_text("utf-8"))
    assert document["recording"]["id"] == call


def test_evaluate_examines_without_touching_the_archive(
    shell: Shell, call: str, telephone_wav: Path
) -> None:
    reference = telephone_wav.with_suffix(".stm")
    rttm = telephone_wav.with_suffix(".rttm")
    words = ("evaluate", "--audio", telephone_wav, "--reference", reference, "--rttm", rttm)
    result = shell.ok(*words, "--json").json
    assert result["speakers_found"] == result["speakers_reference"] == 2
    assert result["cpwer"]["rate"] < 0.4
    assert result["der"]["rate"] <= result["der_strict"]["rate"] < 0.4
    assert result["peak_mb"] > 100
    assert [model["name"] for model in result["models"]] == [
        "whisper-base",
        "segmentation-3.0",
        "campplus-zh-en",
    ]
    assert [recording["id"] for recording in shell.listed()] == [call]


def test_doctor_finds_the_installation_sound(shell: Shell) -> None:
    found = {f["topic"]: f for f in shell.run("doctor", "--json").json["findings"]}
    assert found["model: transcriber"]["health"] == "good"
    assert found["archive"]["health"] == "good"
    assert "holds 1 recording." in found["archive"]["what"]


def test_play_plays_or_says_why_not(shell: Shell, call: str) -> None:
    said = shell.run("play", call, "--at", "0:06.5", "--until", "0:07")
    if said.code == 0:
        assert "Hello" in said.out
    else:
        assert (said.code, said.out) == (10, "")
        assert "→ Connect a loudspeaker" in said.err


def test_a_reader_that_has_enough_is_no_error(shell: Shell, call: str) -> None:
    command = f'"{COMMAND[0]}" -m app export {call} --format json | head -n 1'
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        env=shell.environment,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"{\n", b"")


def test_delete_comes_last_and_leaves_nothing(shell: Shell, call: str) -> None:
    shell.ok("delete", call, "--yes")
    assert shell.listed() == []
    assert shell.ok("search", "chicago").out == ""
    assert shell.kept_audio() == []
