"""Briefs and answers over a real meeting with real models, as a user asks for them."""

import os
import pty
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.wiring.clock import SystemClock
from pipeline.archive.keymode import KeyMode
from pipeline.archive.keys import open_or_create
from pipeline.archive.store import open_archive
from pipeline.domain.sound import Recording, TimeSpan, Track, TrackSource
from pipeline.domain.speech import Turn, Word
from pipeline.scoring.reference import load_stm
from tests.e2e.shell import COMMAND, Shell

pytestmark = pytest.mark.models

ID = "weekly000001"
TAKE_TERMINAL = """
import os, sys
# Whoever leads a session and opens a terminal has it: then Ctrl-C becomes a signal.
os.close(os.open(os.ttyname(0), os.O_RDWR))
os.execv(sys.argv[1], sys.argv[1:])
"""
RETENTION = "How long are recordings kept?"


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory, samples_dir: Path) -> Shell:
    """An archive that holds what people wrote down of a meeting; Anna wasn't there."""
    shell = Shell(tmp_path_factory.mktemp("home"))
    found = open_or_create(shell.home, KeyMode.FILE, lambda: "")
    archive = open_archive(shell.home / "archive.db", found.key, SystemClock())
    turns = tuple(_turns(samples_dir / "lisbon" / "lisbon-3.stm"))
    recording = Recording(
        id=ID,
        title="Weekly",
        held_at=datetime(2026, 10, 5, 10),
        duration_ms=turns[-1].span.end_ms + 1000,
        language="en",
        tracks=(Track("1", TrackSource.FILE),),
        content_sha256="0" * 64,
        source_name="weekly.wav",
        added_at=datetime(2026, 10, 5, tzinfo=UTC),
    )
    archive.recordings.add(recording, b"k" * 32)
    archive.transcripts.save(ID, list(dict.fromkeys(t.speaker for t in turns)), turns, ())
    archive.close()
    return shell


def _turns(stm: Path) -> Iterator[Turn]:
    """Utterances as turns, their words spread evenly."""
    labels: dict[str, str] = {}
    for number, said in enumerate(load_stm(stm), start=1):
        label = labels.setdefault(said.speaker, f"S{len(labels) + 1}")
        texts = said.text.split()
        step = said.span.duration_ms // len(texts)
        starts = [said.span.start_ms + step * at for at in range(len(texts))]
        spans = [TimeSpan(start, start + step) for start in starts]
        words = (Word(span, text, 1.0) for span, text in zip(spans, texts, strict=True))
        yield Turn(number, label, "1", tuple(words))


@pytest.fixture(scope="module")
def told(shell: Shell) -> dict[int, str]:
    """The text of each turn."""
    turns: list[dict[str, Any]] = shell.ok("show", ID, "--json").json["transcript"]["turns"]
    return {turn["id"]: turn["text"] for turn in turns}


@pytest.fixture(scope="module")
def indexed(shell: Shell) -> Shell:
    done = shell.ok("process")
    assert "1 recording is ready for search by meaning now." in done.err
    return shell


def test_whoever_was_not_there_gets_their_messages_word_for_word(
    shell: Shell, told: dict[int, str]
) -> None:
    (meeting,) = shell.ok("brief", "--for", "Anna", "--json").json["meetings"]
    messages = meeting["messages"]
    assert not meeting["was_there"]
    assert {m["kind"] for m in messages} == {"told", "asked"}
    for message in messages:
        (cited,) = message["citations"]
        assert cited["quote"] in told[cited["turn"]]
    heard = " ".join(m["citations"][0]["quote"] for m in messages)
    for piece in ("slips to May at the same price", "by Thursday", "for one position"):
        assert piece in heard


def test_an_answer_cites_what_was_said_word_for_word(indexed: Shell, told: dict[int, str]) -> None:
    answer = indexed.ok("ask", RETENTION, "--json").json
    assert answer["is_discussed"]
    assert any("eighteen months" in s["quote"].lower() for s in answer["sources"])
    for source in answer["sources"]:
        assert source["recording"] == ID
        assert source["quote"] in told[source["turn"]]
    numbers = {number for s in answer["sentences"] for number in s["sources"]}
    assert numbers == {s["number"] for s in answer["sources"]}


def test_filters_leave_nothing_to_answer_from(indexed: Shell) -> None:
    answer = indexed.ok("ask", RETENTION, "--to", "2026-01-01", "--json").json
    assert answer == {
        "question": RETENTION,
        "is_discussed": False,
        "sentences": [],
        "sources": [],
    }


@contextmanager
def terminal(shell: Shell, *words: str) -> Iterator[int]:
    """A command in a terminal of its own; yields the terminal's other end."""
    ours, theirs = pty.openpty()
    try:
        with subprocess.Popen(
            [sys.executable, "-c", TAKE_TERMINAL, *COMMAND, *words],
            env={**shell.environment, "TERM": "xterm", "NO_COLOR": "1", "PYTHONUNBUFFERED": "1"},
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
        ) as process:
            os.close(theirs)
            try:
                yield ours
                assert process.wait(timeout=60) == 0
            finally:
                process.kill()
    finally:
        os.close(ours)


def read_until(terminal_: int, text: str) -> str:
    """Read what is shown until a text comes."""
    shown = b""
    while text.encode() not in shown:
        ready, _, _ = select.select([terminal_], [], [], 180)
        assert ready, shown.decode(errors="replace")
        piece = os.read(terminal_, 4096)
        assert piece, shown.decode(errors="replace")
        shown += piece
    return shown.decode(errors="replace")


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are of Unix")
def test_ctrl_c_stops_an_answer_and_the_conversation_goes_on(indexed: Shell) -> None:
    with terminal(indexed, "ask") as screen:
        read_until(screen, "? ")
        os.write(screen, f"{RETENTION}\n".encode())
        read_until(screen, "loading the language model")
        os.write(screen, b"\x03")
        read_until(screen, "Stopped.")
        os.write(screen, f"{RETENTION}\n".encode())
        assert "ighteen months" in read_until(screen, "[1] Weekly")
        os.write(screen, b"\n")


def test_search_finds_what_was_meant_in_other_words(indexed: Shell) -> None:
    said = indexed.ok("search", "deadline for deleting audio files", "--kind", "speech", "--json")
    hits: list[dict[str, Any]] = said.json["hits"]
    texts = ["".join(part["text"] for part in hit["snippet"]) for hit in hits[:5]]
    assert any("month" in text or "keep" in text for text in texts)
    assert {hit["kind"] for hit in hits} == {"speech"}
    assert said.err == ""


def test_search_by_words_needs_no_model(indexed: Shell) -> None:
    """Every hit of words alone shows one of them; exact phrases stay exact."""
    hits = indexed.ok("search", "recordings moved", "--words", "--json").json["hits"]
    assert hits
    assert all(any(part["is_hit"] for part in hit["snippet"]) for hit in hits)
    assert indexed.ok("search", '"recordings moved moved"').out == ""


def test_search_with_an_altered_embedder_says_so_and_goes_by_words(
    indexed: Shell, tmp_path: Path, models_dir: Path
) -> None:
    model = tmp_path / "minilm-l6-v2"
    shutil.copytree(models_dir / "minilm-l6-v2", model)
    weights = bytearray((model / "model.safetensors").read_bytes())
    weights[-1] ^= 1
    (model / "model.safetensors").write_bytes(weights)
    said = Shell(indexed.home, {"EARSHOT_MODELS": str(tmp_path)}).run("search", "recordings")
    assert "recordings" in said.out
    assert "Only words were looked for, not meaning." in said.err
    assert "was altered" in said.err
