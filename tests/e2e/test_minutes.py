"""Minutes of a real meeting, with real models, as a user comes by them."""

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import MODELS
from tests.e2e.media import sound_of, write_audio
from tests.e2e.shell import COMMAND, Shell

pytestmark = pytest.mark.models

WRITER = "qwen2.5-coder-1.5b-instruct-q4_k_m"


@pytest.fixture(scope="module")
def clip(samples_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The first 72 seconds of a meeting: a decision that moves a floor, and promises."""
    sound = sound_of(samples_dir / "lisbon" / "lisbon-3.flac", 0, 72)
    return write_audio(tmp_path_factory.mktemp("media") / "meeting.wav", sound)


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory, clip: Path) -> Shell:
    """A home in which the writing was stopped by Ctrl-C, and gone on with."""
    shell = Shell(tmp_path_factory.mktemp("home"))
    with subprocess.Popen(
        [*COMMAND, "process", str(clip), "--date", "2026-10-05"],
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
            if "writing minutes" in told[-1]:
                os.killpg(process.pid, signal.SIGINT)
                break
        told.append(process.stderr.read().decode())
        assert process.wait() == 130, told
    (waiting,) = shell.listed()
    assert (waiting["state"], waiting["speakers"]) == (
        "queued",
        ["Speaker 1", "Speaker 2", "Speaker 3"],
    )
    done = shell.ok("process")
    assert "transcribing" not in done.err, "it began from the start"
    return shell


@pytest.fixture(scope="module")
def meeting(shell: Shell) -> str:
    (recording,) = shell.listed()
    assert recording["state"] == "done"
    return recording["id"]


@pytest.fixture(scope="module")
def minutes(shell: Shell, meeting: str) -> dict[str, Any]:
    return shell.ok("minutes", meeting, "--json").json


def citations(value: Any) -> Iterator[dict[str, Any]]:
    """Every citation, wherever it stands."""
    if isinstance(value, dict):
        if "quote" in value:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from citations(part)


def test_they_are_there_when_processing_is_over(shell: Shell, meeting: str) -> None:
    told = shell.ok("minutes", meeting)
    assert "May" in told.out
    assert "loading" not in told.err


def test_what_was_decided_is_found_with_the_words_that_decided_it(
    shell: Shell, meeting: str, minutes: dict[str, Any]
) -> None:
    quotes = [c["quote"] for d in minutes["decisions"] for c in d["citations"]]
    assert any("May" in quote for quote in quotes)
    assert minutes["actions"]
    turns = shell.ok("show", meeting, "--json").json["transcript"]["turns"]
    said = {turn["id"]: turn for turn in turns}
    cited = list(citations(minutes))
    assert cited
    for citation in cited:
        turn = said[citation["turn"]]
        assert citation["quote"] in turn["text"]
        assert turn["start_ms"] <= citation["start_ms"] < citation["end_ms"] <= turn["end_ms"]


def test_decisions_of_the_archive_are_those_of_the_minutes(
    shell: Shell, minutes: dict[str, Any]
) -> None:
    told = shell.ok("decisions", "--json").json["decisions"]
    assert [d["id"] for d in told] == [d["id"] for d in minutes["decisions"]]


def test_what_is_up_to_date_is_not_made_again(
    shell: Shell, meeting: str, minutes: dict[str, Any]
) -> None:
    again = shell.ok("minutes", meeting, "--again", "--json")
    assert json.loads(again.out) == minutes
    assert "loading" not in again.err


def test_without_a_language_model_the_transcript_is_there_and_minutes_come_later(
    tmp_path: Path, telephone_wav: Path
) -> None:
    models = tmp_path / "models"
    models.mkdir()
    for path in MODELS.iterdir():
        if path.name != WRITER:
            (models / path.name).symlink_to(path)
    shell = Shell(tmp_path / "home", {"EARSHOT_MODELS": str(models)})
    done = shell.ok("process", telephone_wav)
    assert "has no minutes yet" in done.err
    assert f"earshot models install {WRITER}" in done.err
    (recording,) = shell.listed()
    assert recording["state"] == "done"
    assert shell.ok("search", "chicago", "--json").json["hits"]
    refused = shell.run("minutes", recording["id"])
    assert refused.code == 5
    assert f"earshot models install {WRITER}" in refused.err
    (models / WRITER).symlink_to(MODELS / WRITER)
    made = shell.ok("minutes", recording["id"], "--json").json
    assert made["recording"] == recording["id"]
