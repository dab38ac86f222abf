"""The client with real child processes that misbehave."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pipeline.domain.errors import EngineError, NetworkRefusedError
from pipeline.domain.meaning import Answer
from pipeline.domain.speech import Transcription
from pipeline.domain.tasks import AnswerTask
from pipeline.domain.work import Checkpoint, Progress
from pipeline.engine.client import EngineClient
from tests.fakes.engine import Script, computed, transcribe_task, write_script
from tests.fakes.engine_language import language_model

Start = Callable[..., EngineClient]
posix = pytest.mark.skipif(os.name != "posix", reason="needs signals")


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    clients: list[EngineClient] = []

    def make(**options: object) -> EngineClient:
        settings = {"rooms": "tests.fakes.engine", "log_path": tmp_path / "logs" / "engine.log"}
        clients.append(EngineClient(**{**settings, **options}))  # type: ignore[arg-type]
        return clients[-1]

    yield make
    for client in clients:
        client.close()


def lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_nothing_starts_before_it_is_needed_and_close_ends_it(start: Start, tmp_path: Path):
    engine = start()
    assert engine.pid is None
    audio = write_script(tmp_path / "a")
    list(engine.run(transcribe_task(audio)))
    first = engine.pid
    assert first is not None
    assert engine.last_peak_mb > 5
    list(engine.run(transcribe_task(audio)))
    assert engine.pid == first
    engine.close()
    engine.close()
    assert engine.pid is None
    assert not lives(first)
    list(engine.run(transcribe_task(audio)))
    assert engine.pid != first


def test_two_tasks_at_once_are_a_bug(start: Start, tmp_path: Path):
    engine = start()
    audio = write_script(tmp_path / "a", Script(parts=1000, pause_s=0.01))
    stream = engine.run(transcribe_task(audio))
    next(stream)
    with pytest.raises(RuntimeError, match="one task at a time"):
        next(engine.run(transcribe_task(audio)))
    stream.close()


@posix
def test_a_killed_child_is_told_as_perhaps_too_little_memory(start: Start, tmp_path: Path):
    engine = start()
    audio = write_script(tmp_path / "a", Script(trouble="die"))
    with pytest.raises(EngineError, match="perhaps memory ran out"):
        list(engine.run(transcribe_task(audio)))


@posix
def test_a_crash_names_the_signal_and_the_log(start: Start, tmp_path: Path):
    engine = start()
    audio = write_script(tmp_path / "a", Script(parts=1000, pause_s=0.01))
    stream = engine.run(transcribe_task(audio))
    next(item for item in stream if isinstance(item, Checkpoint))
    assert engine.pid is not None
    os.kill(engine.pid, signal.SIGSEGV)
    with pytest.raises(EngineError, match="SIGSEGV") as caught:
        list(stream)
    assert "engine.log" in caught.value.todo
    assert "Segmentation fault" in (tmp_path / "logs" / "engine.log").read_text()


@posix
def test_a_child_that_died_idle_is_replaced(start: Start, tmp_path: Path):
    engine = start()
    audio = write_script(tmp_path / "a")
    list(engine.run(transcribe_task(audio)))
    assert engine.pid is not None
    os.kill(engine.pid, signal.SIGKILL)
    os.waitid(os.P_PID, engine.pid, os.WEXITED | os.WNOWAIT)
    assert isinstance(list(engine.run(transcribe_task(audio)))[-1], Transcription)


@posix
def test_a_silent_child_is_ended(start: Start, tmp_path: Path):
    engine = start(heartbeat_timeout_s=2.0)
    audio = write_script(tmp_path / "a", Script(parts=1000, pause_s=0.01))
    stream = engine.run(transcribe_task(audio))
    next(item for item in stream if isinstance(item, Checkpoint))
    pid = engine.pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)
    with pytest.raises(EngineError, match="Nothing was heard"):
        list(stream)
    assert not lives(pid)


def test_a_quiet_task_still_gives_its_caller_turns(start: Start, tmp_path: Path):
    engine = start(cancel_grace_s=0.2)
    audio = write_script(tmp_path / "a", Script(trouble="hang", at=0))
    stream = engine.run(transcribe_task(audio))
    hanging = Progress("hanging", 0, 0)
    assert [item for item in _take(stream, 5) if item == hanging][:2] == [hanging] * 2
    stream.close()


def test_a_task_that_does_not_stop_is_ended_with_its_child(start: Start, tmp_path: Path):
    engine = start(cancel_grace_s=0.2)
    audio = write_script(tmp_path / "a", Script(trouble="hang"))
    stream = engine.run(transcribe_task(audio))
    next(item for item in stream if item == Progress("hanging", 0, 0))
    pid = engine.pid
    assert pid is not None
    stream.close()
    assert not lives(pid)
    assert isinstance(list(engine.run(transcribe_task(audio)))[-1], Transcription)


def test_a_language_model_that_does_not_stop_is_not_waited_for(start: Start, tmp_path: Path):
    engine = start(hasty_grace_s=0.2, cancel_grace_s=1000.0)
    model = language_model(tmp_path, Script(stage="ask", trouble="hang", at=0))
    task = AnswerTask(model, "?", (), ())
    stream = engine.run(task)
    next(item for item in stream if item == Progress("hanging", 0, 0))
    pid = engine.pid
    assert pid is not None
    stream.close()
    assert not lives(pid)
    assert isinstance(list(engine.run(task))[-1], Answer)


def test_a_task_that_stops_in_time_keeps_its_child(start: Start, tmp_path: Path):
    engine = start()
    audio = write_script(tmp_path / "a", Script(parts=1000, pause_s=0.01))
    stream = engine.run(transcribe_task(audio))
    next(item for item in stream if isinstance(item, Checkpoint))
    pid = engine.pid
    stream.close()
    assert engine.pid == pid


def test_the_child_refuses_the_network(start: Start, tmp_path: Path):
    audio = write_script(tmp_path / "a", Script(trouble="network"))
    with pytest.raises(NetworkRefusedError):
        list(start().run(transcribe_task(audio)))


def test_a_traceback_goes_to_the_log_which_only_its_owner_reads(start: Start, tmp_path: Path):
    audio = write_script(tmp_path / "a", Script(trouble="bug"))
    with pytest.raises(EngineError):
        list(start().run(transcribe_task(audio)))
    log = tmp_path / "logs" / "engine.log"
    assert "ZeroDivisionError" in log.read_text()
    if os.name == "posix":
        assert log.stat().st_mode & 0o077 == 0


def test_a_log_that_has_grown_long_starts_anew(start: Start, tmp_path: Path):
    log = tmp_path / "logs" / "engine.log"
    log.parent.mkdir()
    log.write_bytes(b"old\n" * 300_000)
    list(start().run(transcribe_task(write_script(tmp_path / "a"))))
    assert log.stat().st_size < 100_000


def test_an_interpreter_that_is_not_there_is_told_in_words(start: Start, tmp_path: Path):
    engine = start(python=str(tmp_path / "no-python"))
    with pytest.raises(EngineError, match="can't be started"):
        list(engine.run(transcribe_task(write_script(tmp_path / "a"))))


def test_a_child_that_can_not_begin_is_told_in_words(start: Start, tmp_path: Path):
    engine = start(rooms="no.such.module")
    with pytest.raises(EngineError, match="ModuleNotFoundError"):
        list(engine.run(transcribe_task(write_script(tmp_path / "a"))))


def test_nothing_is_imported_from_the_current_folder(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    trap = tmp_path / "trap"
    (trap / "pipeline").mkdir(parents=True)
    for name in ("pipeline/__init__.py", "argparse.py", "torch.py"):
        (trap / name).write_text("import os; os._exit(66)")
    monkeypatch.chdir(trap)
    audio = write_script(tmp_path / "a")
    assert isinstance(list(start().run(transcribe_task(audio)))[-1], Transcription)


@posix
def test_the_child_ignores_ctrl_c(start: Start, tmp_path: Path):
    engine = start()
    audio = write_script(tmp_path / "a", Script(parts=20, pause_s=0.01))
    stream = engine.run(transcribe_task(audio))
    next(item for item in stream if isinstance(item, Checkpoint))
    assert engine.pid is not None
    os.kill(engine.pid, signal.SIGINT)
    assert isinstance(list(stream)[-1], Transcription)


@posix
def test_the_child_ends_when_its_parent_is_killed(tmp_path: Path):
    audio = write_script(tmp_path / "a", Script(parts=1000, pause_s=0.01))
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from pipeline.domain.tasks import AudioRef\n"
        "from pipeline.engine.client import EngineClient\n"
        "from tests.fakes.engine import transcribe_task\n"
        "engine = EngineClient(rooms='tests.fakes.engine')\n"
        "task = transcribe_task(AudioRef(Path(sys.argv[1]), None, None, 1))\n"
        "for item in engine.run(task):\n"
        "    print(engine.pid, flush=True)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(audio.path)], stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        parent.kill()
        parent.wait()
        _wait_for_end(child)
    assert len(computed(audio.path, "transcribe")) < 1000


def test_the_parent_imports_no_engine_and_no_numpy():
    program = (
        "import sys, pipeline.engine.client, pipeline.jobs.queue, pipeline.jobs.runner\n"
        "heavy = {'numpy', 'torch', 'faster_whisper', 'pyannote', 'av', 'ctranslate2'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def _take(stream: Iterator[object], count: int) -> list[object]:
    return [item for item, _ in zip(stream, range(count), strict=False)]


def _wait_for_end(pid: int) -> None:
    """Wait until a process that isn't our child has ended."""
    if hasattr(os, "pidfd_open"):
        import select  # noqa: PLC0415

        try:
            descriptor = os.pidfd_open(pid)
        except ProcessLookupError:
            return
        ready, _, _ = select.select([descriptor], [], [], 10)
        os.close(descriptor)
        assert ready, "the child outlived its parent"
    else:
        assert not lives(pid)
