"""Toy work for the engine, and an engine without a child process that does it.

The "audio" of a toy task is a script: a JSON file that says how many parts the work has and
what goes wrong. Every part that is computed leaves a line in a ledger beside the script, so a
test can count what was done, in whatever process it was done.
"""

import json
import os
import signal
import socket
import threading
from collections.abc import Callable, Generator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NoReturn

from pipeline.domain.errors import EarshotError, EngineError, InputError
from pipeline.domain.sound import TimeSpan, Track, TrackSource
from pipeline.domain.speech import Diarization, Segment, SpeakerSpan, Transcription, Word
from pipeline.domain.tasks import (
    AnswerTask,
    AudioRef,
    CompareTask,
    DiarizeTask,
    EmbedTask,
    EngineEvent,
    EngineResult,
    EngineTask,
    Inspection,
    InspectTask,
    MinutesTask,
    ReadyTask,
    TranscribeTask,
)
from pipeline.domain.work import Checkpoint, InstalledModel, Notice, Progress, Role
from tests.fakes.engine_language import ToyWriter, embed

Told = EngineEvent | EngineResult


@dataclass(frozen=True)
class Script:
    """What toy work does.

    Attributes:
        parts: how many checkpoints.
        trouble: "", "die", "exit", "input", "bug", "hang", "think", "noise" or
            "network".
        stage: the stage, "transcribe", "diarize" or "ask", in which the trouble comes.
        at: the part before which it comes.
        times: how often; the ledger remembers.
        pause_s: how long a part takes.
        reports: how often each part tells its progress before it is done.
    """

    parts: int = 3
    trouble: str = ""
    stage: str = "transcribe"
    at: int = 1
    times: int = 1
    pause_s: float = 0.0
    reports: int = 0


PLAIN = Script()


def write_script(path: Path, script: Script = PLAIN) -> AudioRef:
    """Lay down a script as the audio of a track."""
    path.write_text(json.dumps(asdict(script)))
    return AudioRef(path, None, None, 60_000)


def computed(path: Path, stage: str) -> list[int]:
    """The parts that were computed so far, in order, doubles included."""
    lines = _lines(path)
    return [int(line.split()[1]) for line in lines if line.split()[0] == stage]


def toy_model(role: Role, name: str = "toy") -> InstalledModel:
    """A model that has no weights."""
    return InstalledModel(name, role, Path("nowhere"), f"{role}:{name}", ())


def transcribe_task(audio: AudioRef) -> TranscribeTask:
    return TranscribeTask(audio, toy_model(Role.TRANSCRIBER))


def diarize_task(audio: AudioRef) -> DiarizeTask:
    return DiarizeTask(audio, toy_model(Role.SEGMENTATION), toy_model(Role.SPEAKER_EMBEDDER))


class ToyRooms:
    """Does toy tasks. Real enough to be interrupted, resumed, and to fail."""

    def __init__(
        self, die: Callable[[str], NoReturn], is_called_off: Callable[[], bool] = lambda: False
    ) -> None:
        self._die = die
        self._is_called_off = is_called_off

    def run(self, task: EngineTask, done: Sequence[Checkpoint]) -> Generator[Told, None, None]:
        match task:
            case InspectTask():
                yield from self._inspect(task.path)
            case EmbedTask():
                yield from embed(task)
            case MinutesTask():
                yield from ToyWriter(task.model, task.known, self._suffer).write(task)
            case CompareTask():
                yield from ToyWriter(task.model, task.known, self._suffer).compare(task)
            case ReadyTask():
                yield from ToyWriter(task.model, (), self._suffer).be_ready()
            case AnswerTask():
                yield from ToyWriter(task.model, (), self._suffer).answer(task)
            case TranscribeTask() | DiarizeTask():
                yield from self._listen(task, done)

    def _listen(
        self, task: TranscribeTask | DiarizeTask, done: Sequence[Checkpoint]
    ) -> Generator[Told, None, None]:
        stage = "transcribe" if isinstance(task, TranscribeTask) else "diarize"
        path = task.audio.path
        script = Script(**json.loads(path.read_text()))
        yield Progress(stage, len(done), script.parts)
        payloads = [checkpoint.payload for checkpoint in done]
        for part in range(len(done), script.parts):
            if script.trouble and (script.stage, script.at) == (stage, part):
                yield from self._trouble(path, script)
            for report in range(script.reports):
                yield Progress(stage, part + report / script.reports, script.parts)
            if script.pause_s:
                threading.Event().wait(script.pause_s)
            _note(path, f"{stage} {part}")
            payloads.append(f"{stage}-{part}".encode())
            yield Checkpoint(part, payloads[-1])
            yield Progress(stage, part + 1, script.parts)
        yield _result(stage, payloads)

    def _suffer(self, path: Path | None, part: int) -> Generator[Told, None, None]:
        """A call of the toy language model; its script lies at `path`, if it has one."""
        if path is None:
            return
        script = Script(**json.loads(path.read_text()))
        if script.trouble and (script.stage, script.at) == ("ask", part):
            yield from self._trouble(path, script)
        if script.pause_s:
            threading.Event().wait(script.pause_s)
        _note(path, f"ask {part}")

    def _inspect(self, path: Path) -> Generator[Told, None, None]:
        """Look at a file whose text says what it does to its decoder."""
        text = path.read_text()
        yield Progress("reading the file", 30_000, 60_000)
        if text == "bad":
            raise InputError("Bad file", "It is no audio.", "Choose another.")
        if text == "die":
            self._die("die")
        yield Inspection(60_000, (Track("1", TrackSource.FILE, 0), Track("2", TrackSource.FILE, 1)))

    def _trouble(self, path: Path, script: Script) -> Generator[Told, None, None]:
        if len([line for line in _lines(path) if line == "trouble"]) >= script.times:
            return
        _note(path, "trouble")
        match script.trouble:
            case "die" | "exit":
                self._die(script.trouble)
            case "input":
                raise InputError("Bad sound", "It can't be heard.", "Try another.")
            case "bug":
                raise ZeroDivisionError("a bug, with a secret in it")
            case "hang":
                yield Progress("hanging", 0, 0)
                threading.Event().wait()
            case "think":
                yield Progress("thinking", 0, 0)
                while not self._is_called_off():
                    threading.Event().wait(0.01)
                raise RuntimeError("stopped in the middle of a call")
            case "noise":
                print("noise on stdout", flush=True)
                os.write(1, b"noise on descriptor 1\n")
                os.read(0, 100)
                yield Notice("made noise")
            case "network":
                socket.create_connection(("192.0.2.1", 9), timeout=5)
            case other:
                raise ValueError(other)


class FakeEngine:
    """Implements `ports.Engine` in this process, with toy work."""

    def __init__(self, on_item: Callable[[Told], object] = lambda _: None) -> None:
        """`on_item` is told of each item before it is yielded, to let time or trouble come."""
        self.on_item = on_item
        self.runs: list[tuple[EngineTask, tuple[Checkpoint, ...]]] = []
        self.called_off = 0
        self._rooms = ToyRooms(_die_in_words)

    def run(self, task: EngineTask, done: Sequence[Checkpoint] = ()) -> Generator[Told, None, None]:
        self.runs.append((task, tuple(done)))
        is_over = False
        try:
            for item in self._rooms.run(task, done):
                self.on_item(item)
                is_over = isinstance(item, EngineResult)
                yield item
        except GeneratorExit:
            self.called_off += not is_over
            raise
        except EarshotError:
            raise
        except Exception as error:
            raise EngineError("The engine failed", type(error).__name__, "Again.") from error

    def close(self) -> None:
        pass


def open_rooms(is_called_off: Callable[[], bool]) -> ToyRooms:
    """What a real child opens when it is started with `--rooms tests.fakes.engine`."""
    return ToyRooms(_die_for_real, is_called_off)


def _die_in_words(how: str) -> NoReturn:
    raise EngineError("The engine stopped", f"It did {how}.", "Run it again.")


def _die_for_real(how: str) -> NoReturn:
    if how == "die" and hasattr(signal, "SIGKILL"):
        os.kill(os.getpid(), signal.SIGKILL)
    os._exit(3)


def _result(stage: str, payloads: Sequence[bytes]) -> Transcription | Diarization:
    spans = [TimeSpan(1000 * i, 1000 * i + 900) for i in range(len(payloads))]
    if stage == "transcribe":
        words = [Word(s, p.decode(), 0.5) for s, p in zip(spans, payloads, strict=True)]
        return Transcription(tuple(Segment(w.span, (w,), "en") for w in words), "en")
    heard = tuple(SpeakerSpan(s, f"S{1 + i % 2}") for i, s in enumerate(spans))
    return Diarization(heard, heard)


def _ledger(path: Path) -> Path:
    return path.with_name(path.name + ".ledger")


def _note(path: Path, line: str) -> None:
    with _ledger(path).open("a") as ledger:
        ledger.write(line + "\n")


def _lines(path: Path) -> list[str]:
    return _ledger(path).read_text().splitlines() if _ledger(path).exists() else []
