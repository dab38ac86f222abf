"""Whether there is live text is measured, kept and told; and live text never ends a recording."""

import json
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.service.live import LONGEST_PASS_MS, LiveDesk, SpeedBook
from app.settings import Settings
from models.passport import ModelFile, Passport
from pipeline.domain.errors import EngineError, ModelError
from pipeline.domain.live import Listened, ListenTrack, LiveLag, LiveText, Speed
from pipeline.domain.sound import TimeSpan, TrackSource
from pipeline.domain.speech import Word
from pipeline.domain.tasks import EngineEvent, EngineResult, EngineTask, ListenTask, SpeedTask
from pipeline.domain.work import InstalledModel, Notice, Progress, Role

FAST, SLOW = Speed(200, LONGEST_PASS_MS - 400, 9), Speed(900, LONGEST_PASS_MS + 1, 3)
TRACK = ListenTrack(Path("track"), bytes(32), TrackSource.SYSTEM)
TEXT = LiveText(TrackSource.SYSTEM, 0, (Word(TimeSpan(0, 9), "hi", 1.0),), "there", False)


def passport(name: str, size: int, languages: tuple[str, ...] = ("*",)) -> Passport:
    file = ModelFile("model.bin", name.ljust(64, "0"), size, (), None)
    return Passport(
        name=name,
        role=Role.TRANSCRIBER,
        title=name,
        licence="MIT",
        languages=languages,
        upstream="",
        revision="main",
        purpose="",
        memory="",
        starter=False,
        files=(file,),
        missing="",
        hub="",
    )


MODELS = (
    passport("whisper-base", 140),
    passport("whisper-tiny", 70),
    passport("whisper-medium", 1500),
    passport("whisper-tiny.en", 60, ("en",)),
)


@dataclass
class Store:
    """The models that are installed, as `FileModelStore` tells them."""

    passports: Sequence[Passport]

    def passport(self, name: str) -> Passport:
        return next(p for p in self.passports if p.name == name)

    def installed(self) -> list[InstalledModel]:
        return [self.locate(p.role, p.name) for p in self.passports]

    def locate(self, role: Role, name: str) -> InstalledModel:
        if name not in [p.name for p in self.passports]:
            raise ModelError("A model can't be used", f"{name} isn't installed.")
        return InstalledModel(name, role, Path(name), self.passport(name).digest, ())


@dataclass
class Engine:
    """Measures as told, and says what it is told to say while it listens."""

    speeds: dict[str, Speed]
    says: Sequence[EngineEvent | EngineResult] = ()
    dies: bool = False
    tasks: list[EngineTask] = field(default_factory=list[EngineTask])
    closed: int = 0

    def run(
        self, task: EngineTask, done: object = ()
    ) -> Generator[EngineEvent | EngineResult, None, None]:
        self.tasks.append(task)
        try:
            yield Progress("loading the model", 0, 0)
            if isinstance(task, SpeedTask):
                yield self.speeds[task.model.name]
                return
            yield from self.says
            if self.dies:
                raise EngineError("The engine stopped", "It crashed.", "Run it again.")
        finally:
            self.closed += 1


def desk(engine: Engine, tmp_path: Path, models: Sequence[Passport] = MODELS, **kept: str):
    return LiveDesk(
        settings=Settings(),
        store=Store(models),  # type: ignore[arg-type]
        engine=engine,
        book=SpeedBook(tmp_path / "kept" / "live.json", kept.get("machine", "2 cores")),
        speech=Path("speech.wav"),
    )


def measured(engine: Engine) -> list[str]:
    return [task.model.name for task in engine.tasks if isinstance(task, SpeedTask)]


def test_the_users_model_is_taken_where_it_is_fast_enough(tmp_path: Path) -> None:
    engine = Engine({"whisper-base": FAST})
    choice = desk(engine, tmp_path).decide()
    assert choice.model == "whisper-base"
    assert "0.8 s" in choice.why and "1.2 s" in choice.why
    assert measured(engine) == ["whisper-base"]


def test_a_smaller_one_is_taken_where_it_is_too_slow_and_a_larger_one_never(tmp_path: Path) -> None:
    engine = Engine({"whisper-base": SLOW, "whisper-tiny": FAST})
    assert desk(engine, tmp_path).decide().model == "whisper-tiny"
    assert measured(engine) == ["whisper-base", "whisper-tiny"]


def test_a_model_of_english_is_for_those_who_declare_english(tmp_path: Path) -> None:
    speeds = {"whisper-base": SLOW, "whisper-tiny": SLOW, "whisper-tiny.en": FAST}
    found = desk(Engine(speeds), tmp_path)
    assert found.decide().model is None
    assert found.decide(["de", "en"]).model is None
    assert found.decide(["en"]).model == "whisper-tiny.en"


def test_a_slow_machine_gets_none_and_the_reason(tmp_path: Path) -> None:
    choice = desk(Engine({"whisper-base": SLOW, "whisper-tiny": SLOW}), tmp_path).decide()
    assert choice.model is None
    assert choice.why.startswith("This machine is too slow for live text. whisper-base hears 10 s")
    assert [trial.model for trial in choice.trials] == ["whisper-base", "whisper-tiny"]


def test_no_model_for_the_language_is_told(tmp_path: Path) -> None:
    choice = desk(Engine({}), tmp_path, [passport("whisper-tiny.en", 60, ("en",))]).decide(["de"])
    assert choice.model is None
    assert "language" in choice.why


def test_a_fast_machine_is_measured_once(tmp_path: Path) -> None:
    first, second = Engine({"whisper-base": FAST}), Engine({"whisper-base": FAST})
    desk(first, tmp_path).decide()
    assert desk(second, tmp_path).decide().model == "whisper-base"
    assert measured(second) == []
    desk(second, tmp_path).decide(anew=True)
    assert measured(second) == ["whisper-base"]


def test_a_slow_one_is_measured_again_for_it_may_have_been_busy(tmp_path: Path) -> None:
    desk(Engine({"whisper-base": SLOW, "whisper-tiny": SLOW}), tmp_path).decide()
    assert desk(Engine({"whisper-base": FAST}), tmp_path).decide().model == "whisper-base"


def test_another_machine_is_measured_anew(tmp_path: Path) -> None:
    desk(Engine({"whisper-base": FAST}), tmp_path).decide()
    engine = Engine({"whisper-base": SLOW, "whisper-tiny": FAST})
    assert desk(engine, tmp_path, machine="1 core").decide().model == "whisper-tiny"


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"machine": "2 cores"}', '{"machine": "2 cores", "speeds": {"a": {}}}', "1"],
)
def test_a_broken_book_costs_a_measurement(tmp_path: Path, text: str) -> None:
    path = tmp_path / "live.json"
    path.write_text(text)
    book = SpeedBook(path, "2 cores")
    assert book.read() == {}
    book.note("a", FAST)
    assert SpeedBook(path, "2 cores").read() == {"a": FAST}
    assert json.loads(path.read_text())["speeds"]["a"]["long_ms"] == FAST.long_ms


def test_text_lags_and_notices_are_passed_on(tmp_path: Path) -> None:
    lag = LiveLag(TrackSource.SYSTEM, 0, 5)
    says = (Progress("listening", 1, 0), TEXT, lag, Notice("English only."), Listened(1, 5, 1))
    engine = Engine({}, says)
    told = desk(engine, tmp_path).listen([TRACK], "whisper-base", vocabulary=["Lisbon"])
    assert list(told) == [TEXT, lag, Notice("English only.")]
    (task,) = engine.tasks
    assert isinstance(task, ListenTask)
    assert task.vocabulary == ("Lisbon",) and task.tracks == (TRACK,)
    assert engine.closed == 1


def test_an_engine_that_dies_ends_in_a_notice(tmp_path: Path) -> None:
    engine = Engine({}, (TEXT,), dies=True)
    first, last = desk(engine, tmp_path).listen([TRACK], "whisper-base")
    assert first == TEXT
    assert isinstance(last, Notice)
    assert last.text.startswith("Live text has ended; the recording goes on. The engine stopped")


def test_a_model_that_is_gone_ends_in_a_notice(tmp_path: Path) -> None:
    (only,) = desk(Engine({}), tmp_path, MODELS[1:]).listen([TRACK], "whisper-base")
    assert isinstance(only, Notice)


def test_it_ends_when_nobody_wants_it_any_more(tmp_path: Path) -> None:
    progress = Progress("listening", 1, 0)
    engine = Engine({}, (progress, progress, TEXT))
    asked = iter([False, True])
    assert (
        list(desk(engine, tmp_path).listen([TRACK], "whisper-base", is_over=asked.__next__)) == []
    )
    assert engine.closed == 1
