"""The adapters that wiring brings along, without a sound device and without an engine."""

import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
import pytest
from rich.console import Console

from app.cli.asking import TerminalAsker
from app.settings import Home
from app.wiring import open_earshot
from app.wiring.examiner import ReferenceExaminer
from app.wiring.machine import ThisMachine
from app.wiring.player import SoundDevicePlayer
from app.wiring.workshop import ModelsReadOnce
from pipeline.domain.errors import ArchiveError, DeviceError, InputError
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Speaker, SpeakerSpan, Transcript, Turn, Word
from pipeline.domain.tasks import AudioRef, ServedModel
from pipeline.domain.work import Device, InstalledModel, Role
from pipeline.ports import Samples

AUDIO = AudioRef(Path("nowhere"), None, None, 2000)


class Tone:
    """Two seconds in which every sample tells its place."""

    duration_ms = 2000

    def blocks(self, start_ms: int = 0) -> Iterator[Samples]:
        whole = np.arange(32_000, dtype=np.float32)[start_ms * 16 :]
        yield whole[:20_000]
        yield whole[20_000:]


class Stream:
    """An output that keeps what is played."""

    def __init__(self) -> None:
        self.heard: list[float] = []
        self.is_closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.is_closed = True

    def write(self, samples: Samples) -> None:
        assert samples.shape[1] == 1
        self.heard.extend(samples[:, 0].tolist())


def test_the_player_plays_exactly_what_was_asked() -> None:
    stream = Stream()
    player = SoundDevicePlayer(lambda _: Tone(), lambda: stream)
    times = list(player.play([AUDIO], 500, 1300))
    assert stream.heard == list(range(8_000, 20_800))
    assert times == [700, 900, 1100, 1300]
    assert stream.is_closed


def test_stopping_closes_the_device() -> None:
    stream = Stream()
    steps = SoundDevicePlayer(lambda _: Tone(), lambda: stream).play([AUDIO], 0, None)
    next(steps)
    steps.close()  # type: ignore[attr-defined]
    assert stream.is_closed


def test_a_machine_without_a_loudspeaker_says_so() -> None:
    failure = type("PortAudioError", (Exception,), {"__module__": "sounddevice"})

    def fail() -> Stream:
        raise failure("Error querying device -1")

    with pytest.raises(DeviceError, match="Error querying device -1") as caught:
        list(SoundDevicePlayer(lambda _: Tone(), fail).play([AUDIO], 0, None))
    assert "earshot doctor" in caught.value.todo


def transcript(words: str) -> Transcript:
    spoken = tuple(
        Word(TimeSpan(i * 400, i * 400 + 300), word, 0.9) for i, word in enumerate(words.split())
    )
    return Transcript(
        "r",
        1,
        (Speaker("S1", "Speaker 1"),),
        (Turn(1, "S1", "1", spoken),),
        (SpeakerSpan(TimeSpan(0, 2000), "S1"),),
    )


@pytest.mark.parametrize("ending", ["stm", "ctm"])
def test_an_exam_reads_its_references_and_scores(tmp_path: Path, ending: str) -> None:
    reference = tmp_path / f"m.{ending}"
    lines = {
        "stm": "m 1 A 0 2 we keep the terrace\nother 1 B 0 9 something else\n",
        "ctm": "m A 0 .3 we\nm A .4 .3 keep\nm A .8 .3 the\nm A 1.2 .8 terrace\nother B 0 9 else\n",
    }
    reference.write_text(lines[ending])
    exam = ReferenceExaminer().prepare("m", reference, None)
    scores = exam.score(transcript("we keep the garden"), 2000, "en")
    assert (scores.wer.errors, scores.wer.total, scores.wer.value) == (1, 4, 0.25)
    assert (scores.der_strict.errors, scores.der_strict.total) == (0, 2000)


def test_an_exam_without_its_recording_is_refused_at_once(tmp_path: Path) -> None:
    stm, rttm = tmp_path / "m.stm", tmp_path / "m.rttm"
    stm.write_text("a 1 A 0 2 x\nb 1 A 0 2 y\n")
    with pytest.raises(InputError, match="none called c"):
        ReferenceExaminer().prepare("c", stm, None)
    with pytest.raises(InputError, match=r"m\.rttm"):
        ReferenceExaminer().prepare("a", stm, rttm)


def test_this_machine_is_looked_at(tmp_path: Path) -> None:
    machine = ThisMachine()
    assert dict(machine.versions())["av"]
    assert machine.compute(Device.CPU).device is Device.CPU
    assert dict(machine.versions())["llama_cpp_python"]
    assert machine.free_bytes(tmp_path / "not" / "yet") > 0
    sound = machine.sound()
    assert bool(sound.problem) != bool(sound.inputs or sound.outputs)


def test_models_are_read_once_a_process() -> None:
    asked: list[str] = []

    class Store:
        def locate(self, role: Role, name: str) -> InstalledModel:
            asked.append(name)
            return InstalledModel(name, role, Path("x"), "d", ())

    models = ModelsReadOnce(Store())
    assert models.locate(Role.TRANSCRIBER, "a") is models.locate(Role.TRANSCRIBER, "a")
    models.locate(Role.SEGMENTATION, "b")
    assert asked == ["a", "b"]


class Silent:
    """Nobody to ask."""

    def passphrase(self, is_new: bool) -> str:
        raise AssertionError("asked for a passphrase")

    def asks_again(self) -> bool:
        return False

    def tell(self, note: str) -> None:
        pass


def test_nothing_is_made_before_it_is_needed(tmp_path: Path) -> None:
    home = Home(tmp_path / "home", tmp_path / "models")
    earshot = open_earshot(home, Silent())
    assert earshot.models.all()
    earshot.close()
    assert not home.folder.exists()
    assert not home.models.exists()


def test_an_archive_is_made_where_there_is_none(tmp_path: Path) -> None:
    home = Home(tmp_path / "home", tmp_path / "models")
    earshot = open_earshot(home, Silent())
    assert list(earshot.shelf.all()) == []
    earshot.close()
    assert home.archive.stat().st_mode & 0o077 == 0


def test_a_passphrase_comes_from_the_environment_or_a_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asker = TerminalAsker(Console(file=io.StringIO()))
    monkeypatch.setenv("EARSHOT_PASSPHRASE", "correct horse")
    assert asker.passphrase(is_new=False) == "correct horse"
    monkeypatch.delenv("EARSHOT_PASSPHRASE")
    monkeypatch.setattr("sys.stdin", io.StringIO())
    with pytest.raises(ArchiveError, match="EARSHOT_PASSPHRASE"):
        asker.passphrase(is_new=False)


class Listing(BaseHTTPRequestHandler):
    """A server that has one model, or answers nonsense."""

    body = b'{"data": [{"id": "small"}]}'

    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


class Nonsense(Listing):
    body = b"<html>"


@contextmanager
def serving(kind: type[Listing]) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), kind) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/v1"
        finally:
            server.shutdown()
            thread.join()


def test_a_language_server_is_asked_for_its_models() -> None:
    machine = ThisMachine()
    with serving(Listing) as url:
        assert machine.server_problem(ServedModel(url, "small")) == ""
        assert "it has: small" in machine.server_problem(ServedModel(url, "big"))
    assert "doesn't answer" in machine.server_problem(ServedModel(url, "small"))
    with serving(Nonsense) as url:
        assert machine.server_problem(ServedModel(url, "small")) == ""
