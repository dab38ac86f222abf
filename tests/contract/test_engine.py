"""Every engine runs tasks, resumes them, passes errors on and can be called off."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.domain.errors import EngineError, InputError
from pipeline.domain.sound import Track, TrackSource
from pipeline.domain.speech import Diarization, Transcription
from pipeline.domain.tasks import Inspection
from pipeline.domain.work import Checkpoint, Notice, Progress
from pipeline.engine.client import EngineClient
from pipeline.engine.inspector import EngineInspector
from pipeline.ports import Engine
from tests.fakes.engine import (
    FakeEngine,
    Script,
    computed,
    diarize_task,
    transcribe_task,
    write_script,
)


@pytest.fixture(params=["fake", "child"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    if request.param == "fake":
        yield FakeEngine()
        return
    client = EngineClient(log_path=tmp_path / "engine.log", rooms="tests.fakes.engine")
    yield client
    client.close()


def test_the_result_comes_last_after_checkpoints_in_order(engine: Engine, tmp_path: Path):
    audio = write_script(tmp_path / "audio", Script(parts=4))
    *way, result = engine.run(transcribe_task(audio))
    assert isinstance(result, Transcription)
    assert [s.words[0].text for s in result.segments] == [f"transcribe-{i}" for i in range(4)]
    checkpoints = [item for item in way if isinstance(item, Checkpoint)]
    assert checkpoints == [Checkpoint(i, f"transcribe-{i}".encode()) for i in range(4)]
    assert any(isinstance(item, Progress) for item in way)


def test_checkpoints_of_an_earlier_run_are_not_done_again(engine: Engine, tmp_path: Path):
    audio = write_script(tmp_path / "audio", Script(parts=4))
    done = (Checkpoint(0, b"kept-0"), Checkpoint(1, b"kept-1"))
    *way, result = engine.run(transcribe_task(audio), done)
    assert isinstance(result, Transcription)
    texts = [s.words[0].text for s in result.segments]
    assert texts == ["kept-0", "kept-1", "transcribe-2", "transcribe-3"]
    assert [item.index for item in way if isinstance(item, Checkpoint)] == [2, 3]
    assert computed(audio.path, "transcribe") == [2, 3]


def test_one_engine_does_tasks_of_both_kinds_one_after_another(engine: Engine, tmp_path: Path):
    audio = write_script(tmp_path / "audio", Script())
    assert isinstance(list(engine.run(transcribe_task(audio)))[-1], Transcription)
    assert isinstance(list(engine.run(diarize_task(audio)))[-1], Diarization)


def test_an_error_that_a_user_can_mend_arrives_in_full(engine: Engine, tmp_path: Path):
    audio = write_script(tmp_path / "audio", Script(trouble="input"))
    with pytest.raises(InputError) as caught:
        list(engine.run(transcribe_task(audio)))
    error = caught.value
    assert (error.title, error.what) == ("Bad sound", "It can't be heard.")
    assert error.todo == "Try another."
    assert isinstance(list(engine.run(transcribe_task(audio)))[-1], Transcription)


def test_a_bug_is_an_engine_error_without_its_text(engine: Engine, tmp_path: Path):
    audio = write_script(tmp_path / "audio", Script(trouble="bug"))
    with pytest.raises(EngineError) as caught:
        list(engine.run(transcribe_task(audio)))
    assert "ZeroDivisionError" in caught.value.what
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("trouble", ["die", "exit"])
def test_a_death_is_an_engine_error_and_the_next_run_works(
    engine: Engine, tmp_path: Path, trouble: str
):
    audio = write_script(tmp_path / "audio", Script(trouble=trouble, at=2))
    kept: list[Checkpoint] = []
    with pytest.raises(EngineError) as caught:
        kept.extend(i for i in engine.run(transcribe_task(audio)) if isinstance(i, Checkpoint))
    assert caught.value.todo
    kept = [Checkpoint(i, f"transcribe-{i}".encode()) for i in range(2)]
    result = list(engine.run(transcribe_task(audio), kept))[-1]
    assert isinstance(result, Transcription)
    assert computed(audio.path, "transcribe") == [0, 1, 2]


def test_closing_calls_the_task_off_and_the_next_one_runs(engine: Engine, tmp_path: Path):
    audio = write_script(tmp_path / "audio", Script(parts=500, pause_s=0.005))
    stream = engine.run(transcribe_task(audio))
    next(item for item in stream if isinstance(item, Checkpoint))
    stream.close()
    stopped_at = len(computed(audio.path, "transcribe"))
    assert stopped_at < 500
    other = write_script(tmp_path / "other", Script(parts=2))
    assert isinstance(list(engine.run(diarize_task(other)))[-1], Diarization)
    assert len(computed(audio.path, "transcribe")) == stopped_at


def test_notices_pass_and_noise_on_standard_output_does_not_disturb(
    engine: Engine, tmp_path: Path, capfd: pytest.CaptureFixture[str]
):
    if isinstance(engine, FakeEngine):
        pytest.skip("has no pipes that noise could disturb")
    audio = write_script(tmp_path / "audio", Script(trouble="noise"))
    items = list(engine.run(transcribe_task(audio)))
    assert Notice("made noise") in items
    assert isinstance(items[-1], Transcription)
    assert capfd.readouterr().out == ""
    log = (tmp_path / "engine.log").read_text()
    assert "noise on stdout" in log
    assert "noise on descriptor 1" in log


def test_a_file_is_looked_at_and_what_was_found_arrives(engine: Engine, tmp_path: Path):
    path = tmp_path / "a meeting – 会議.wav"
    path.write_text("good")
    *steps, found = EngineInspector(engine).inspect(path)
    assert Progress("reading the file", 30_000, 60_000) in steps
    assert found == Inspection(
        60_000, (Track("1", TrackSource.FILE, 0), Track("2", TrackSource.FILE, 1))
    )


def test_a_file_that_kills_its_decoder_is_an_error_and_the_next_one_is_looked_at(
    engine: Engine, tmp_path: Path
):
    path = tmp_path / "a.wav"
    path.write_text("die")
    with pytest.raises(EngineError):
        list(EngineInspector(engine).inspect(path))
    path.write_text("bad")
    with pytest.raises(InputError, match="no audio"):
        list(EngineInspector(engine).inspect(path))
    path.write_text("good")
    *_, found = EngineInspector(engine).inspect(path)
    assert isinstance(found, Inspection)
