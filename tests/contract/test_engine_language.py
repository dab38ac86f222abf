"""Every engine does the tasks of reading and writing, and remembers what was asked."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from pipeline.domain.errors import EngineError
from pipeline.domain.meaning import Answer, Claim, Evidence, MeetingRef, Minutes, Template
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Speaker, Transcript, Turn, Word
from pipeline.domain.tasks import (
    AnswerTask,
    CompareTask,
    Embeddings,
    EmbedTask,
    MinutesTask,
    Ready,
    ReadyTask,
    Verdicts,
)
from pipeline.domain.work import Progress, Remembered, Role
from pipeline.engine.client import EngineClient
from pipeline.ports import Engine
from tests.fakes.engine import PLAIN, FakeEngine, Script, computed, toy_model
from tests.fakes.engine_language import language_model, script_of


@pytest.fixture(params=["fake", "child"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    if request.param == "fake":
        yield FakeEngine()
        return
    client = EngineClient(log_path=tmp_path / "engine.log", rooms="tests.fakes.engine")
    yield client
    client.close()


def said(*texts: str) -> Transcript:
    """A transcript with a turn of a second for each text."""
    turns: list[Turn] = []
    for number, text in enumerate(texts, start=1):
        span = TimeSpan(1000 * number, 1000 * number + 900)
        turns.append(Turn(number, "S1", "1", tuple(Word(span, w, 1.0) for w in text.split())))
    return Transcript("meeting", 1, (Speaker("S1", "Speaker 1"),), tuple(turns), ())


TALK = said("hello", "we decided on retention", "it is late", "she shall send it", "good bye")


def minutes_task(
    folder: Path, script: Script = PLAIN, transcript: Transcript = TALK
) -> MinutesTask:
    return MinutesTask(
        model=language_model(folder, script),
        embedder=toy_model(Role.TEXT_EMBEDDER),
        transcript=transcript,
        held_on=date(2026, 3, 2),
        template=Template("general", "General", ("decisions",)),
        language=None,
        spoken="en",
    )


def asked(task: MinutesTask) -> list[int]:
    path = script_of(task.model)
    assert path is not None
    return computed(path, "ask")


def test_vectors_arrive_one_a_text(engine: Engine):
    task = EmbedTask(toy_model(Role.TEXT_EMBEDDER), ("one text", "another", "one text"))
    *way, made = engine.run(task)
    assert isinstance(made, Embeddings)
    assert any(isinstance(item, Progress) for item in way)
    rows = [made.vectors[4 * made.dimensions * i :][: 4 * made.dimensions] for i in range(3)]
    assert rows[0] == rows[2] != rows[1]


def test_minutes_come_last_after_what_the_model_was_asked(engine: Engine, tmp_path: Path):
    task = minutes_task(tmp_path / "model")
    *way, minutes = engine.run(task)
    assert isinstance(minutes, Minutes)
    assert [d.claim.citations[0].quote for d in minutes.decisions] == ["we decided on retention"]
    assert minutes.actions[0].due == date(2026, 3, 2)
    assert len([item for item in way if isinstance(item, Remembered)]) == 3
    assert asked(task) == [0, 1, 2]


def test_what_is_known_is_not_asked_again_and_still_told(engine: Engine, tmp_path: Path):
    task = minutes_task(tmp_path / "model")
    calls = [item for item in engine.run(task) if isinstance(item, Remembered)]
    edited = replace(
        task,
        transcript=said("hello", "we decided on retention", "it is late", "she shall NOT", "bye"),
        known=tuple((call.key, call.response) for call in calls),
    )
    again = [item for item in engine.run(edited) if isinstance(item, Remembered)]
    assert again[0] == calls[0]
    assert asked(task) == [0, 1, 2, 1, 2]


def test_a_death_in_the_middle_of_minutes_costs_only_the_call_in_progress(
    engine: Engine, tmp_path: Path
):
    task = minutes_task(tmp_path / "model", Script(stage="ask", trouble="die", at=2))
    calls: list[Remembered] = []
    with pytest.raises(EngineError):
        for item in engine.run(task):
            if isinstance(item, Remembered):
                calls.append(item)
    assert len(calls) == 2
    rest = replace(task, known=tuple((call.key, call.response) for call in calls))
    assert isinstance(list(engine.run(rest))[-1], Minutes)
    assert asked(task) == [0, 1, 2]


def test_an_answer_is_told_claim_by_claim(engine: Engine, tmp_path: Path):
    meeting = MeetingRef("meeting", "The meeting", datetime(2026, 3, 2, 9, 30))
    evidence = Evidence(meeting, TALK.speakers, TALK.turns, 1.0)
    model = language_model(tmp_path / "model", PLAIN)
    *way, answer = engine.run(AnswerTask(model, "what of retention?", (), (evidence,)))
    assert isinstance(answer, Answer)
    assert tuple(item for item in way if isinstance(item, Claim)) == answer.claims
    assert [c.citations[0].turn_id for c in answer.claims] == [2]
    nothing = list(engine.run(AnswerTask(model, "unicorns?", (), (evidence,))))[-1]
    assert nothing == Answer("unicorns?", (), False)


def test_it_is_ready_before_a_question_is_there(engine: Engine, tmp_path: Path):
    *way, last = engine.run(ReadyTask(language_model(tmp_path / "model", PLAIN)))
    assert last == Ready()
    assert any(isinstance(item, Progress) for item in way)


def test_pairs_of_decisions_get_a_verdict_each(engine: Engine, tmp_path: Path):
    talk = said("we decided on retention", "we decided otherwise on retention", "we decided on tea")
    minutes = list(engine.run(minutes_task(tmp_path / "model", transcript=talk)))[-1]
    assert isinstance(minutes, Minutes)
    first, second, third = minutes.decisions
    task = CompareTask(language_model(tmp_path / "model", PLAIN), ((first, second), (first, third)))
    assert list(engine.run(task))[-1] == Verdicts((True, False))


def test_closing_stops_a_model_in_the_middle_of_a_call(engine: Engine, tmp_path: Path):
    if isinstance(engine, FakeEngine):
        pytest.skip("nobody can close it while it thinks")
    task = minutes_task(tmp_path / "model", Script(stage="ask", trouble="think", at=1))
    stream = engine.run(task)
    next(item for item in stream if item == Progress("thinking", 0, 0))
    assert isinstance(engine, EngineClient)
    pid = engine.pid
    stream.close()
    assert engine.pid == pid
    assert isinstance(list(engine.run(task))[-1], Minutes)
